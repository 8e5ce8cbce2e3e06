package wording

import (
	"strings"

	"amur/model"
)

// Label names a field of an event for a line of its own: "date", "China", "topic",
// "other date" for an alternative, whose field is the item.
func Label(field, item string) string {
	switch field {
	case "china":
		return "China"
	case "russia":
		return "Russia"
	case "topics":
		return "topic"
	case "sources":
		return "source"
	case "alternatives":
		return "other " + Label(model.Clean(item), "")
	case "merged_into":
		return "merged into"
	}
	return model.Clean(field)
}

// Value writes what a file holds for a field in words; "" stays "". The item is a
// topic's code or an alternative's field.
func Value(field, item, value string) string {
	switch {
	case field == "topics":
		if phrase := model.Clean(value); phrase != "" {
			return topic(item) + ": “" + phrase + "”"
		}
		return topic(item)
	case value == "":
		return ""
	}
	switch field {
	case "alternatives":
		return Value(item, "", value)
	case "date":
		return alternative(field, value)
	case "type":
		return Type(model.Type(value))
	case "country":
		return Country(value)
	}
	return model.Clean(value)
}

// Telling is a source with the sentence that the contact rests on: "VTC News, 25
// June 2023 (vtc/a.txt): “…”".
func Telling(s model.Source) string {
	text := Source(s)
	if article := model.Clean(s.Article); article != "" && !strings.HasPrefix(text, article) {
		text = strings.TrimSpace(text + " (" + article + ")")
	}
	if original := model.Clean(s.CopyOf); original != "" {
		text += ", a copy of " + original
	}
	if quote := model.Clean(s.Quote); quote != "" {
		text += ": “" + quote + "”"
	}
	return text
}

// sourceWhole is all that is known of a source.
func sourceWhole(s model.Source) string {
	text := Telling(s)
	if lang := model.Clean(s.Lang); lang != "" {
		text += " [" + lang + "]"
	}
	if url := model.Clean(s.URL); url != "" {
		text += " <" + url + ">"
	}
	return text
}

// Pair is a label with its value.
type Pair struct{ Label, Value string }

// Fields tells all that an event says, one value after the other in the order of
// the file; its id is left to the caller.
func Fields(e model.Event) []Pair {
	var list []Pair
	add := func(field, item, value string) {
		if words := Value(field, item, value); words != "" {
			list = append(list, Pair{Label(field, item), words})
		}
	}
	add("date", "", e.Date.String())
	add("type", "", string(e.Type))
	add("status", "", string(e.Status))
	for _, o := range e.China {
		add("china", "", Official(o))
	}
	for _, o := range e.Russia {
		add("russia", "", Official(o))
	}
	add("place", "", e.Venue.Place)
	add("country", "", e.Venue.Country)
	add("site", "", e.Venue.Site)
	add("occasion", "", e.Venue.Occasion)
	for _, t := range e.Topics {
		add("topics", t.Code, t.Phrase)
	}
	for _, field := range model.AlternativeFields() {
		for _, v := range e.Alternatives[field] {
			add("alternatives", field, v)
		}
	}
	add("confidence", "", string(e.Confidence))
	if e.Gone {
		add("evidence", "", "gone: no article tells of it any more")
	}
	for _, s := range e.Sources {
		add("sources", "", sourceWhole(s))
	}
	add("merged_into", "", e.MergedInto)
	add("split", "", strings.Join(e.Split, ", "))
	if e.Review != nil {
		add("review", "", e.Review.Status)
		add("note", "", e.Review.Note)
	}
	if e.Conflict != nil {
		disputed(*e.Conflict, &list)
	}
	return list
}

// disputed adds what two branches dispute.
func disputed(c model.Conflict, list *[]Pair) {
	if c.Deleted != "" {
		*list = append(*list, Pair{"conflict", "deleted by " + model.Clean(c.Deleted) + ", edited by the other branch"})
	}
	for _, side := range []struct {
		name  string
		event *model.Event
	}{{"ours", c.Ours}, {"theirs", c.Theirs}} {
		if side.event == nil {
			continue
		}
		for _, p := range Fields(*side.event) {
			*list = append(*list, Pair{"conflict", side.name + ": " + p.Label + " " + p.Value})
		}
	}
}
