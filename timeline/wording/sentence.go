package wording

import (
	"strings"

	"amur/model"
)

// side is one of the two states as a sentence names it.
type side struct {
	adjective, noun string
	officials       []model.Official
}

// Sentence tells a contact in one sentence, without its date: "Qin Gang (Chinese
// Minister of Foreign Affairs) met Andrey Rudenko (Russian Deputy Minister of
// Foreign Affairs) in Beijing, China."
func Sentence(e model.Event) string {
	china, russia := sides(e)
	var s string
	switch e.Type {
	case model.Visit:
		s = visit(e, china, russia)
	case model.Message:
		s = "a message " + verb(e.Status, false, "passed", "to pass") + " between " + china.people() + " and " + russia.people()
	case model.Signing:
		s = china.people() + " and " + russia.people() + " " + verb(e.Status, true, "signed documents", "to sign documents")
	case model.Multilateral:
		s = china.people() + " and " + russia.people() + " " + verb(e.Status, true, "took part in ", "to take part in ")
		if occasion := model.Clean(e.Venue.Occasion); occasion != "" {
			s += the(occasion)
		} else {
			s += "a multilateral meeting"
		}
	case model.Call:
		s = china.with(e.Status, "spoke by telephone with", "to speak by telephone with", russia)
	case model.Video:
		s = china.with(e.Status, "spoke by video link with", "to speak by video link with", russia)
	default:
		s = china.with(e.Status, "met", "to meet", russia)
	}
	if e.Type != model.Visit {
		s += in(e.Venue)
	}
	if occasion := model.Clean(e.Venue.Occasion); occasion != "" && e.Type != model.Multilateral {
		s += " on the margins of " + the(occasion)
	}
	return Capital(s) + "."
}

// sides names the two states as they were on the day.
func sides(e model.Event) (china, russia side) {
	china = side{"Chinese", "China", e.China}
	russia = side{"Russian", "Russia", e.Russia}
	lastSovietDay, _ := model.Day(1991, 12, 25).Civil()
	if day, ok := e.Date.Latest(); ok && day <= lastSovietDay {
		russia.adjective, russia.noun = "Soviet", "the Soviet Union"
	}
	return china, russia
}

// visit tells who travelled where. The host is the state in which the visit
// took place; where that is not known, the side without officials.
func visit(e model.Event, china, russia side) string {
	guest, host := china, russia
	if e.Venue.Country == "CN" || e.Venue.Country != "RU" && len(china.officials) == 0 {
		guest, host = russia, china
	}
	where := host.noun
	if e.Venue.Place != "" || e.Venue.Country != "" {
		where = strings.TrimPrefix(in(e.Venue), " in ")
	}
	s := guest.people() + " " + verb(e.Status, len(guest.officials) > 1, "visited ", "to visit ") + where
	if len(host.officials) > 0 {
		s += ", host " + host.people()
	}
	return s
}

// with joins the two sides by what the first did.
func (s side) with(status model.Status, past, infinitive string, other side) string {
	return s.people() + " " + verb(status, len(s.officials) > 1, past, infinitive) + " " + other.people()
}

// verb puts a predicate into the tense that the status asks for.
func verb(status model.Status, plural bool, past, infinitive string) string {
	switch {
	case status == model.Planned && plural:
		return "are " + infinitive
	case status == model.Planned:
		return "is " + infinitive
	case status == model.Cancelled && plural:
		return "were " + infinitive
	case status == model.Cancelled:
		return "was " + infinitive
	}
	return past
}

// people names the officials of a side: "Xi Jinping (Chinese President) and
// Wang Yi (Minister of Foreign Affairs)". The first bears the state's name.
func (s side) people() string {
	if len(s.officials) == 0 {
		return "the " + s.adjective + " side"
	}
	names := make([]string, 0, len(s.officials))
	for i, o := range s.officials {
		name, office := model.Clean(o.Name), model.Clean(o.Office)
		if office != "" && (i == 0 || name == "") && !s.named(office) {
			office = s.adjective + " " + office
		}
		switch {
		case name == "":
			names = append(names, the(office))
		case office == "":
			names = append(names, name)
		default:
			names = append(names, name+" ("+office+")")
		}
	}
	return List(names)
}

// named reports whether an office says itself which state it belongs to.
func (s side) named(office string) bool {
	return strings.Contains(office, "of "+s.noun) || strings.Contains(office, s.adjective+" ") || strings.HasPrefix(office, s.noun)
}
