package review

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// field is a field of an event that an analyst can correct.
type field struct {
	name  string
	value func(model.Event) string                // as it is typed
	take  func(to *model.Event, from model.Event) // makes the field of one that of the other
	parse func(e *model.Event, typed string) error
}

// Nothing is what is typed for a field that is to be empty.
const Nothing = "-"

func text[T ~string](name string, at func(*model.Event) *T) field {
	return field{
		name:  name,
		value: func(e model.Event) string { return string(*at(&e)) },
		take:  func(to *model.Event, from model.Event) { *at(to) = *at(&from) },
		parse: func(e *model.Event, typed string) error { *at(e) = T(typed); return nil },
	}
}

func side(name string, at func(*model.Event) *[]model.Official) field {
	return field{
		name:  name,
		value: func(e model.Event) string { return Officials(*at(&e)) },
		take:  func(to *model.Event, from model.Event) { *at(to) = *at(&from) },
		parse: func(e *model.Event, typed string) error { *at(e) = ParseOfficials(typed); return nil },
	}
}

var fields = []field{
	{"date", func(e model.Event) string { return e.Date.String() },
		func(to *model.Event, from model.Event) { to.Date = from.Date }, parseDate},
	text("type", func(e *model.Event) *model.Type { return &e.Type }),
	text("status", func(e *model.Event) *model.Status { return &e.Status }),
	side("china", func(e *model.Event) *[]model.Official { return &e.China }),
	side("russia", func(e *model.Event) *[]model.Official { return &e.Russia }),
	text("place", func(e *model.Event) *string { return &e.Venue.Place }),
	{"country", func(e model.Event) string { return e.Venue.Country },
		func(to *model.Event, from model.Event) { to.Venue.Country = from.Venue.Country }, parseCountry},
	text("site", func(e *model.Event) *string { return &e.Venue.Site }),
	text("occasion", func(e *model.Event) *string { return &e.Venue.Occasion }),
	{"topics", func(e model.Event) string { return topics(e.Topics) },
		func(to *model.Event, from model.Event) { to.Topics = from.Topics }, parseTopics},
	text("confidence", func(e *model.Event) *model.Confidence { return &e.Confidence }),
}

// Fields returns the names of the fields that can be corrected, in the order of the file.
func Fields() []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	return names
}

// FieldNamed returns the field that a name or its beginning stands for.
func FieldNamed(typed string) (string, error) {
	var found []string
	for _, name := range Fields() {
		if name == typed {
			return name, nil
		}
		if typed != "" && strings.HasPrefix(name, typed) {
			found = append(found, name)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return "", fmt.Errorf("%q is no field; the fields are %s", typed, strings.Join(Fields(), " "))
	}
	return "", fmt.Errorf("%q may be %s; type more of it", typed, strings.Join(found, " or "))
}

// Value returns a field of an event as it is typed, "" when it is empty.
func Value(e model.Event, name string) string {
	for _, f := range fields {
		if f.name == name {
			return f.value(e)
		}
	}
	return ""
}

// Correct returns e with other values of fields, given as name and what was typed,
// and with the verdict corrected. It refuses what makes the event unsound.
func Correct(e model.Event, edits ...[2]string) (model.Event, error) {
	before := e
	for _, edit := range edits {
		i := slices.IndexFunc(fields, func(f field) bool { return f.name == edit[0] })
		if i < 0 {
			return before, fmt.Errorf("%q is no field; the fields are %s", edit[0], strings.Join(Fields(), " "))
		}
		typed := model.Clean(edit[1])
		if typed == Nothing {
			typed = ""
		}
		if err := fields[i].parse(&e, typed); err != nil {
			return before, fmt.Errorf("%s: %w", edit[0], err)
		}
		e = settled(e, fields[i])
	}
	had := before.Validate()
	for _, fault := range e.Validate() {
		if !slices.Contains(had, fault) {
			return before, fault
		}
	}
	return with(e, string(Corrected), ""), nil
}

func parseDate(e *model.Event, typed string) (err error) {
	if typed == "" {
		return fmt.Errorf("an event has a date; an unknown year is written XXXX")
	}
	e.Date, err = model.ParseDate(typed)
	return err
}

func parseCountry(e *model.Event, typed string) error {
	code := strings.ToUpper(typed)
	if code != "" && !model.IsCountryCode(code) {
		return fmt.Errorf("%q is not an ISO 3166 alpha-2 code such as CN or RU", typed)
	}
	e.Venue.Country = code
	return nil
}

// parseTopics reads "energy, trade", which are then the topics, or "+energy -trade",
// which come and go. Topics that stay keep their words.
func parseTopics(e *model.Event, typed string) error {
	words := strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' || r == ' ' })
	change := slices.ContainsFunc(words, func(w string) bool { return w[0] == '+' || w[0] == '-' })
	var list []model.Topic
	if change {
		list = slices.Clone(e.Topics)
	}
	for _, word := range words {
		code := strings.ToLower(strings.TrimLeft(word, "+-"))
		had := slices.IndexFunc(e.Topics, func(t model.Topic) bool { return t.Code == code })
		if !model.IsTopicCode(code) && had < 0 {
			return fmt.Errorf("%q is no topic; the codes are %s", code, strings.Join(model.TopicCodes(), " "))
		}
		list = slices.DeleteFunc(list, func(t model.Topic) bool { return t.Code == code })
		switch {
		case word[0] == '-':
		case had >= 0:
			list = append(list, e.Topics[had])
		default:
			list = append(list, model.Topic{Code: code})
		}
	}
	slices.SortFunc(list, model.CompareTopics)
	e.Topics = list
	return nil
}

func topics(list []model.Topic) string {
	codes := make([]string, len(list))
	for i, t := range list {
		codes[i] = t.Code
	}
	return strings.Join(codes, ", ")
}

// Officials writes officials as they are typed: "Wang Yi, Minister of Foreign
// Affairs; , Ambassador to Russia". The second has no name.
func Officials(list []model.Official) string {
	parts := make([]string, len(list))
	for i, o := range list {
		parts[i] = o.Name
		if o.Office != "" {
			parts[i] += ", " + o.Office
		}
	}
	return strings.Join(parts, "; ")
}

// ParseOfficials reads what Officials writes.
func ParseOfficials(typed string) []model.Official {
	var list []model.Official
	for part := range strings.SplitSeq(typed, ";") {
		name, office, _ := strings.Cut(part, ",")
		if o := (model.Official{Name: model.Clean(name), Office: model.Clean(office)}); o != (model.Official{}) {
			list = append(list, o)
		}
	}
	return list
}
