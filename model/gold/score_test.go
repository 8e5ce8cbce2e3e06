package gold_test

import (
	"math"
	"slices"
	"testing"

	"amur/model"
	"amur/model/gold"
)

func date(t *testing.T, s string) model.Date {
	t.Helper()
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func officials(names ...string) []model.Official {
	var out []model.Official
	for _, n := range names {
		o := model.Official{Name: n}
		if office, ok := cutBrackets(n); ok {
			o = model.Official{Office: office}
		}
		out = append(out, o)
	}
	return out
}

// cutBrackets takes an office from its brackets.
func cutBrackets(s string) (string, bool) {
	if len(s) > 1 && s[0] == '[' {
		return s[1 : len(s)-1], true
	}
	return s, false
}

// talks are Wang Yi and Sergey Lavrov in Bonn on 16 February 2017.
func talks() gold.Contact {
	return gold.Contact{
		ID: "talks", Type: model.Meeting, Status: model.Held, Date: "2017-02-16", China: officials("Wang Yi"), Russia: officials("Sergey Lavrov"),
		Place: "Bonn", Country: "DE", Topics: []string{"g20", "trade", "iran"}, OptionalTopics: []string{"brics"},
	}
}

// as is the event that has what the contact tells.
func as(t *testing.T, c gold.Contact) model.Event {
	t.Helper()
	return model.Event{
		Type: c.Type, Status: c.Status, Date: date(t, c.Date), China: c.China, Russia: c.Russia,
		Venue: model.Venue{Place: c.Place, Country: c.Country},
	}
}

// One annotated contact and one read: what is said of each difference. The
// figures are counted by hand from the codebook.
func TestScoreOfOneContact(t *testing.T) {
	for _, c := range []struct {
		name              string
		want              func(*gold.Contact)
		got               func(*model.Event)
		found, core, full int
		wrong             []gold.Field
	}{
		{"the same", nil, nil, 1, 1, 1, nil},
		{"another day", nil, func(e *model.Event) { e.Date = model.Day(2017, 2, 18) }, 1, 0, 0, []gold.Field{gold.Date}},
		{"three days off", nil, func(e *model.Event) { e.Date = model.Day(2017, 2, 19) }, 0, 0, 0, nil},
		{"the month", nil, func(e *model.Event) { e.Date = model.Month(2017, 2) }, 1, 0, 0, []gold.Field{gold.Date}},
		{"about the day", nil, func(e *model.Event) { e.Date = e.Date.Approx() }, 1, 1, 1, nil},
		{"another date that is as good", func(c *gold.Contact) { c.DateOK = []string{"2017-02-17"} }, func(e *model.Event) { e.Date = model.Day(2017, 2, 17) }, 1, 1, 1, nil},
		{"no year on either side", func(c *gold.Contact) { c.Date = "XXXX-02-16" }, nil, 1, 1, 1, nil},
		{"no year in what was read", nil, func(e *model.Event) { e.Date = model.YearUnknown(2, 16) }, 1, 0, 0, []gold.Field{gold.Date}},
		{"an open stay", func(c *gold.Contact) { c.Date = "2017-02-14/.." }, func(e *model.Event) { e.Date = model.Day(2017, 2, 16) }, 1, 0, 0, []gold.Field{gold.Date}},
		{"video for call", func(c *gold.Contact) { c.Type = model.Call }, func(e *model.Event) { e.Type, e.Venue = model.Video, model.Venue{} }, 0, 0, 0, []gold.Field{gold.Type}},
		{"multilateral that is as good", func(c *gold.Contact) { c.TypeOK = []model.Type{model.Multilateral} }, func(e *model.Event) { e.Type = model.Multilateral }, 1, 1, 1, nil},
		{"a visit for a meeting", nil, func(e *model.Event) { e.Type = model.Visit }, 0, 0, 0, nil},
		{"one more official", nil, func(e *model.Event) { e.Russia = officials("Sergey Lavrov", "Igor Morgulov") }, 1, 0, 0, []gold.Field{gold.Officials}},
		{"one more who is optional", func(c *gold.Contact) { c.OptionalNames = []string{"Igor Morgulov"} }, func(e *model.Event) { e.Russia = officials("Sergey Lavrov", "Igor Morgulov") }, 1, 1, 1, nil},
		{"one missing", func(c *gold.Contact) { c.China = officials("Wang Yi", "Li Huilai") }, func(e *model.Event) { e.China = officials("Wang Yi") }, 1, 0, 0, []gold.Field{gold.Officials}},
		{"one missing who is optional", func(c *gold.Contact) {
			c.China, c.OptionalNames = officials("Wang Yi", "Li Huilai"), []string{"Li Huilai"}
		}, func(e *model.Event) { e.China = officials("Wang Yi") }, 1, 1, 1, nil},
		{"somebody else", nil, func(e *model.Event) { e.Russia = officials("Vladimir Putin") }, 0, 0, 0, nil},
		{"a side that is not told", func(c *gold.Contact) { c.China = nil }, func(e *model.Event) { e.China = officials("Wang Yi") }, 1, 1, 1, nil},
		{"another spelling", nil, func(e *model.Event) { e.Russia = officials("SERGEI LAVROV") }, 1, 1, 1, nil},
		{"another office without a name", func(c *gold.Contact) { c.Russia = officials("[Ambassador]") }, func(e *model.Event) { e.Russia = officials("[Envoy]") }, 1, 1, 1, nil},
		{"an office for a name", nil, func(e *model.Event) { e.Russia = officials("[Minister]") }, 0, 0, 0, nil},
		{"planned", nil, func(e *model.Event) { e.Status = model.Planned }, 1, 1, 0, []gold.Field{gold.Status}},
		{"another town", nil, func(e *model.Event) { e.Venue.Place = "Berlin" }, 1, 1, 0, []gold.Field{gold.Place}},
		{"another country", nil, func(e *model.Event) { e.Venue.Country = "AT" }, 1, 1, 0, []gold.Field{gold.Country}},
		{"a town that is as good", func(c *gold.Contact) { c.PlaceOK = []string{"Berlin"} }, func(e *model.Event) { e.Venue.Place = "Berlin" }, 1, 1, 1, nil},
		{"another name of the town", func(c *gold.Contact) { c.Place = "Saint Petersburg" }, func(e *model.Event) { e.Venue.Place = "St. Petersburg" }, 1, 1, 1, nil},
		{"a call without a place", func(c *gold.Contact) { c.Type = model.Call }, func(e *model.Event) { e.Venue = model.Venue{} }, 1, 1, 1, nil},
		{"no country annotated", func(c *gold.Contact) { c.Country = "" }, nil, 1, 1, 1, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := talks()
			want.Topics = nil
			if c.want != nil {
				c.want(&want)
			}
			got := as(t, want)
			if c.got != nil {
				c.got(&got)
			}
			out := gold.Score([]gold.Contact{want}, []model.Event{got})
			if out.Want != 1 || out.Have != 1 || out.Found != c.found || out.Core != c.core || out.Full != c.full {
				t.Errorf("want %d, have %d, found %d, core %d, full %d; want 1, 1, %d, %d, %d", out.Want, out.Have, out.Found, out.Core, out.Full, c.found, c.core, c.full)
			}
			var wrong []gold.Field
			if len(out.Faults) == 1 {
				wrong = out.Faults[0].Wrong
			}
			if !slices.Equal(wrong, c.wrong) {
				t.Errorf("wrong %v, want %v", wrong, c.wrong)
			}
		})
	}
}

// Three contacts annotated, one of them optional; three read, one of them
// spurious: found has 1 of 2 and 2.
func TestScoreOfAnArticle(t *testing.T) {
	first, second, visit := talks(), talks(), talks()
	second.Date = "2017-06-20"
	visit.Type, visit.Optional = model.Visit, true
	got := []model.Event{as(t, visit), as(t, first), as(t, first)}
	got[1].Status = model.Planned // fits worse than the second
	got[2].Topics = []model.Topic{{Code: "brics"}, {Code: "g20"}, {Code: "international-issues"}, {Code: "taiwan"}, {Code: "trade"}}
	out := gold.Score([]gold.Contact{first, second, visit}, got)
	if out.Want != 2 || out.Have != 2 || out.Paired != 1 || out.Found != 1 || out.F1(out.Found) != 0.5 {
		t.Errorf("want %d, have %d, paired %d, found %d", out.Want, out.Have, out.Paired, out.Found)
	}
	if len(out.Faults) != 3 {
		t.Fatalf("%d faults, want one on a field, one missed, one spurious", len(out.Faults))
	}
	if f := out.Faults[0]; f.Want.Date != first.Date || f.Got == nil {
		t.Errorf("first fault %+v", f)
	}
	if f := out.Faults[1]; f.Got != nil || f.Want.Date != "2017-06-20" {
		t.Errorf("second fault %+v, want the missed contact", f)
	}
	if f := out.Faults[2]; f.Want != nil {
		t.Errorf("third fault %+v, want the spurious contact", f)
	}
	if m := out.Types[model.Meeting]; m.Want != 2 || m.Have != 2 || m.Found != 1 {
		t.Errorf("meetings: %+v", m)
	}
}

// g20 and trade are right, iran is missed, taiwan is too many; brics is
// optional and the stock phrase never counts: 2 of 3 wanted and 3 given.
func TestScoreOfTopics(t *testing.T) {
	want := talks()
	got := as(t, want)
	for _, code := range []string{"brics", "g20", "international-issues", "taiwan", "trade"} {
		got.Topics = append(got.Topics, model.Topic{Code: code})
	}
	out := gold.Score([]gold.Contact{want}, []model.Event{got})
	if out.Topics != (gold.Agreement{Want: 3, Have: 3, Both: 2}) || math.Abs(out.Topics.F1()-2.0/3) > 1e-9 {
		t.Errorf("topics %+v", out.Topics)
	}
	if f := out.Faults[0]; len(f.Wrong) > 0 || !slices.Equal(f.TopicsMissed, []string{"iran"}) || !slices.Equal(f.TopicsExtra, []string{"taiwan"}) {
		t.Errorf("fault %+v", f)
	}
	if out.Full != 1 {
		t.Errorf("topics have a say in the score of the contact")
	}
}

func TestNothingWantedAndNothingRead(t *testing.T) {
	out := gold.Score(nil, nil)
	if out.F1(out.Found) != 1 {
		t.Errorf("F1 %v, want 1", out.F1(out.Found))
	}
	if _, ok := out.Share(gold.Date); ok {
		t.Error("there is a share of nothing")
	}
}

// Two contacts in two articles each; one event has three tellings, another one:
// precision (3 tellings at 2/3, 1/3, 2/3 and one at 1), recall (two at 1, two at 1/2).
func TestScoreMerge(t *testing.T) {
	a, b := talks(), talks()
	b.ID, b.Date = "later", "2017-02-18"
	articles := []gold.Article{{Name: "1.txt", Contacts: []gold.Contact{a}}, {Name: "2.txt", Contacts: []gold.Contact{a, b}}, {Name: "3.txt", Contacts: []gold.Contact{b}}}
	three, one := as(t, a), as(t, b)
	three.Sources = []model.Source{{Article: "1.txt"}, {Article: "2.txt"}, {Article: "3.txt"}}
	one.Sources = []model.Source{{Article: "2.txt"}, {Article: "2.txt"}}
	m := gold.ScoreMerge(articles, model.Timeline{Events: []model.Event{three, one}})
	if m.Tellings != 4 || m.Events != 2 || m.Contacts != 2 {
		t.Errorf("%+v", m)
	}
	precision, recall := (2.0/3+2.0/3+1.0/3+1)/4, (1+1+0.5+0.5)/4
	if want := 2 * precision * recall / (precision + recall); math.Abs(m.BCubed-want) > 1e-9 {
		t.Errorf("B-cubed F1 %.4f, want %.4f", m.BCubed, want)
	}
	if extra, ok := m.Extra(); !ok || extra != 1 {
		t.Errorf("extra %v %v", extra, ok)
	}
	if m := gold.ScoreMerge(articles, model.Timeline{}); m.BCubed != 0 || m.Tellings != 0 {
		t.Errorf("of nothing: %+v", m)
	}
}
