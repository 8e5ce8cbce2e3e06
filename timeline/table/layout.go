package table

import (
	"strconv"
	"strings"

	"amur/model"
	"amur/timeline/wording"
)

// layout is one way to spread an event over columns.
type layout struct {
	from    int // the narrowest terminal that it suits
	headers []string
	cells   func(model.Event) []string
}

// layouts lists the ways from wide to narrow; the last one suits any terminal.
func layouts() []layout {
	return []layout{
		{from: 110, headers: []string{"Date", "Type", "China", "Russia", "Venue", "Topics", "Sources"}, cells: seven},
		{from: 64, headers: []string{"Date", "China", "Russia", "Venue and topics"}, cells: four},
		{from: 30, headers: []string{"Date", "Contact"}, cells: two},
		{from: 0, headers: []string{"Contact"}, cells: one},
	}
}

func layoutFor(width int) layout {
	all := layouts()
	for _, l := range all {
		if width >= l.from {
			return l
		}
	}
	return all[len(all)-1]
}

func seven(e model.Event) []string {
	return []string{
		wording.ShortDate(e.Date), kind(e), officials(e.China), officials(e.Russia),
		venue(e.Venue), topics(e), sources(e.Sources),
	}
}

func four(e model.Event) []string {
	return []string{when(e), officials(e.China), officials(e.Russia), lines(venue(e.Venue), label("Topics: ", topics(e)))}
}

func two(e model.Event) []string { return []string{when(e), contact(e)} }

func one(e model.Event) []string { return []string{lines(when(e), contact(e))} }

// when gathers what the narrow layouts have no column for under the date.
func when(e model.Event) string {
	return lines(wording.ShortDate(e.Date), kind(e), wording.SourceCount(e.Sources))
}

// sources is how many there are, and below it how many copies of them.
func sources(list []model.Source) string {
	own := len(wording.Witnesses(list))
	text := strconv.Itoa(own)
	if copies := len(list) - own; copies > 0 {
		text += "\n+" + strconv.Itoa(copies)
	}
	return text
}

func contact(e model.Event) string {
	return lines(
		label("China: ", officials(e.China)), label("Russia: ", officials(e.Russia)),
		label("Venue: ", venue(e.Venue)), label("Topics: ", topics(e)),
	)
}

// kind is the type of the contact, with its status unless it was held.
func kind(e model.Event) string {
	return lines(model.Clean(string(e.Type)), strings.Join(wording.Marks(e), "\n"))
}

func officials(side []model.Official) string {
	names := make([]string, 0, len(side))
	for _, o := range side {
		names = append(names, wording.Official(o))
	}
	return lines(names...)
}

func venue(v model.Venue) string {
	where := model.Clean(v.Place)
	switch {
	case where == "" && v.Country != "":
		where = wording.Country(v.Country)
	case where != "" && v.Country != "" && v.Country != "CN" && v.Country != "RU":
		where += ", " + wording.Country(v.Country)
	}
	return lines(where, model.Clean(v.Site), model.Clean(v.Occasion))
}

func topics(e model.Event) string {
	names := make([]string, 0, len(e.Topics))
	for _, name := range wording.Topics(e) {
		names = append(names, strings.TrimPrefix(name, "the "))
	}
	return strings.Join(names, ", ")
}

// label says what a text is where no column of its own does.
func label(name, text string) string {
	if text == "" {
		return ""
	}
	return name + text
}

// lines joins the parts that say something.
func lines(parts ...string) string {
	kept := make([]string, 0, len(parts))
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "\n")
}
