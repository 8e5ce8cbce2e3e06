package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"amur/model"
	"amur/model/gold"
)

// Sentence is a sentence of an article with the values of what was recognised
// in it: English names, EDTF dates, codes of countries, types of contact.
type Sentence struct {
	Text   string
	Values []string
}

// candidates is how many sentences are shown for a missed contact.
const candidates = 2

// fault is one line of the list of errors.
type fault struct {
	Kind     string    `json:"kind"` // missed, spurious, wrong or topics
	Contact  string    `json:"contact,omitempty"`
	Want     string    `json:"want,omitempty"`
	Got      string    `json:"got,omitempty"`
	Fields   []differs `json:"fields,omitempty"`
	Missed   []string  `json:"topics_missed,omitempty"`
	Extra    []string  `json:"topics_extra,omitempty"`
	Sentence []string  `json:"sentences,omitempty"`
}

// differs is a field that is wrong.
type differs struct {
	Field string `json:"field"`
	Got   string `json:"got"`
	Want  string `json:"want"`
}

// articleFaults are the faults of one article.
type articleFaults struct {
	Article string  `json:"article"` // with its corpus where there are several
	Failed  bool    `json:"failed,omitempty"`
	Faults  []fault `json:"faults"`
}

// list lists the articles with faults.
func (r *report) list() {
	for _, c := range r.corpora {
		for i := range c.Articles {
			a := &c.Articles[i]
			f := articleFaults{a.Name, a.Failed, a.faults()}
			if len(r.corpora) > 1 {
				f.Article = strings.TrimSuffix(c.Name, "/") + "/" + a.Name
			}
			if f.Failed || len(f.Faults) > 0 {
				r.faulty = append(r.faulty, f)
			}
		}
	}
}

// faults puts what is wrong in an article into words.
func (a *Article) faults() []fault {
	var out []fault
	for _, f := range a.Faults {
		var said fault
		switch {
		case f.Got == nil:
			said = fault{Kind: "missed", Contact: f.Want.ID, Want: describe(wanted(f.Want)), Sentence: a.candidates(f.Want)}
		case f.Want == nil:
			said = fault{Kind: "spurious", Got: describe(*f.Got), Sentence: quotes(f.Got)}
		default:
			said = fault{Kind: "wrong", Contact: f.Want.ID, Missed: f.TopicsMissed, Extra: f.TopicsExtra, Sentence: quotes(f.Got)}
			if len(f.Wrong) == 0 {
				said.Kind = "topics"
			}
			for _, field := range f.Wrong {
				said.Fields = append(said.Fields, differs{field.String(), value(*f.Got, field), strings.Join(append([]string{value(wanted(f.Want), field)}, also(f.Want, field)...), " or ")})
			}
		}
		out = append(out, said)
	}
	return out
}

// wanted is an annotated contact in the shape of an event.
func wanted(c *gold.Contact) model.Event {
	date, err := model.ParseDate(c.Date)
	if err != nil {
		date = model.Date{} // not reached: gold.Parse has read it
	}
	return model.Event{
		Type: c.Type, Status: c.Status, Date: date, China: c.China, Russia: c.Russia,
		Venue: model.Venue{Place: c.Place, Country: c.Country, Site: c.Site, Occasion: c.Occasion},
	}
}

// also lists the other values that are as good.
func also(c *gold.Contact, f gold.Field) []string {
	switch f {
	case gold.Date:
		return c.DateOK
	case gold.Place:
		return c.PlaceOK
	case gold.Type:
		out := make([]string, len(c.TypeOK))
		for i, t := range c.TypeOK {
			out[i] = string(t)
		}
		return out
	}
	return nil
}

// value is a field in few words, "nothing" where it is empty.
func value(e model.Event, f gold.Field) string {
	text := ""
	switch f {
	case gold.Type:
		text = string(e.Type)
	case gold.Date:
		text = e.Date.String()
	case gold.Officials:
		text = strings.Trim(names(e.China)+" – "+names(e.Russia), " ")
	case gold.Status:
		text = string(e.Status)
	case gold.Place:
		text = e.Venue.Place
	case gold.Country:
		text = e.Venue.Country
	}
	return cmp.Or(model.Clean(text), "nothing")
}

// names lists the officials of a side, offices in brackets for those without a name.
func names(side []model.Official) string {
	var out []string
	for _, o := range side {
		if o.Name == "" {
			o.Name = "[" + o.Office + "]"
		}
		out = append(out, o.Name)
	}
	return strings.Join(out, ", ")
}

// describe is a contact on one line.
func describe(e model.Event) string {
	text := fmt.Sprintf("%s %s %s: %s – %s", e.Date, e.Type, e.Status, cmp.Or(names(e.China), "nobody"), cmp.Or(names(e.Russia), "nobody"))
	if place := strings.Trim(e.Venue.Place+", "+e.Venue.Country, ", "); place != "" {
		text += " at " + place
	}
	return model.Clean(text)
}

// quotes are the sentences that an event rests on.
func quotes(e *model.Event) []string {
	var out []string
	for _, s := range e.Sources {
		if q := model.Clean(s.Quote); q != "" && !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	return out
}

// candidates are the sentences in which a missed contact is most likely told:
// those that hold most of its people, date, place, type and countries.
func (a *Article) candidates(c *gold.Contact) []string {
	type scored struct {
		text  string
		score int
	}
	var all []scored
	for _, s := range a.Sentences {
		if score := holds(s, c); score > 0 {
			all = append(all, scored{model.Clean(s.Text), score})
		}
	}
	slices.SortStableFunc(all, func(a, b scored) int { return b.score - a.score })
	var out []string
	for _, s := range all[:min(candidates, len(all))] {
		out = append(out, s.text)
	}
	return out
}

// holds says how much of a contact a sentence has; 0 without anybody of it.
func holds(s Sentence, c *gold.Contact) int {
	score := 0
	has := func(value string, weight int) {
		if value != "" && slices.Contains(s.Values, value) {
			score += weight
		}
	}
	for _, o := range append(slices.Clone(c.China), c.Russia...) {
		has(o.Name, 4)
	}
	has("CN", 1)
	has("RU", 1)
	if score == 0 {
		return 0
	}
	has(string(c.Type), 3)
	has(c.Date, 3)
	has(c.Place, 1)
	return score
}
