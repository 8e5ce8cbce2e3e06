package review

import (
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// meeting is an event as a timeline has it.
func meeting(id, date string, confidence model.Confidence) model.Event {
	day, err := model.ParseDate(date)
	if err != nil {
		panic(err)
	}
	return model.Event{
		ID: id, Date: day, Type: model.Meeting, Status: model.Held, Confidence: confidence,
		China:  []model.Official{{Name: "Qin Gang", Office: "Minister of Foreign Affairs"}},
		Russia: []model.Official{{Name: "Andrey Rudenko", Office: "Deputy Minister of Foreign Affairs"}},
		Venue:  model.Venue{Place: "Beijing", Country: "CN"},
		Topics: []model.Topic{{Code: "energy", Phrase: "năng lượng"}, {Code: "trade", Phrase: "贸易"}},
	}
}

func TestOrder(t *testing.T) {
	gone, conflict := meeting("2023-05-05-d-meeting", "2023-05-05", model.High), meeting("2023-05-06-e-meeting", "2023-05-06", model.High)
	gone.Gone = true
	conflict.Conflict = &model.Conflict{Deleted: "ours"}
	s := newSession([]model.Event{
		meeting("2023-05-01-a-meeting", "2023-05-01", model.High), meeting("2023-05-04-c-meeting", "2023-05-04", model.Low),
		meeting("2023-05-02-b-meeting", "2023-05-02", model.Medium), meeting("2023-05-03-c-meeting", "2023-05-03", model.Low), gone, conflict,
	})
	var order []string
	for e, ok := s.Current(); ok; e, ok = s.Current() {
		order = append(order, e.ID[8:12])
		s.Forward()
	}
	if got, want := strings.Join(order, " "), "06-e 05-d 03-c 04-c 02-b 01-a"; got != want {
		t.Errorf("order %s, want %s", got, want)
	}
	if !s.Back() {
		t.Fatal("from behind the last event nothing goes back")
	}
	if e, _ := s.Current(); e.ID != "2023-05-01-a-meeting" {
		t.Errorf("back from the end leads to %s", e.ID)
	}
	if !s.Find("06-E") || s.Progress() != "1 of 6" {
		t.Errorf("find goes to %s", s.Progress())
	}
	if !s.Find("rudénko") || s.Progress() != "2 of 6" {
		t.Errorf("the next with that name is %s", s.Progress())
	}
	if s.Find("Lavrov") || s.Find(" ") {
		t.Error("found what is not there")
	}
}

func TestOpen(t *testing.T) {
	e := meeting("2023-05-01-a-meeting", "2023-05-01", model.High)
	for _, c := range []struct {
		name string
		edit func(*model.Event)
		want bool
	}{
		{"new", func(*model.Event) {}, true},
		{"noted", func(e *model.Event) { e.Review = &model.Review{Note: "?"} }, true},
		{"confirmed", func(e *model.Event) { e.Review = &model.Review{Status: "confirmed"} }, false},
		{"merged", func(e *model.Event) { e.MergedInto = "x" }, false},
		{"confirmed, in conflict", func(e *model.Event) {
			e.Review, e.Conflict = &model.Review{Status: "confirmed"}, &model.Conflict{Deleted: "ours"}
		}, true},
	} {
		changed := e
		c.edit(&changed)
		if got := Open(changed); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestCorrect(t *testing.T) {
	for _, c := range []struct{ field, typed, want, refused string }{
		{"date", "2023-06-24", "2023-06-24", ""},
		{"date", " 2023-06~ ", "2023-06~", ""},
		{"date", "2023-02-31", "", "February"},
		{"date", "-", "", "an event has a date"},
		{"type", "visit", "visit", ""},
		{"type", "dinner", "", `"dinner" is not one of meeting`},
		{"type", "call", "", "a call has no venue"},
		{"status", "planned", "planned", ""},
		{"status", "-", "", "is missing"},
		{"china", "Wang Yi", "Wang Yi", ""},
		{"china", "Wang Yi, Minister; , Ambassador to Russia", "Wang Yi, Minister; , Ambassador to Russia", ""},
		{"china", "王毅 , 外交部长", "王毅, 外交部长", ""},
		{"china", "-", "", "no official"},
		{"russia", "A; A", "", "listed twice"},
		{"place", "Harbin", "Harbin", ""},
		{"place", "-", "", ""},
		{"country", "ru", "RU", ""},
		{"country", "XX", "", `"XX" is not an ISO 3166`},
		{"site", "Diaoyutai", "Diaoyutai", ""},
		{"occasion", "SCO Summit", "SCO Summit", ""},
		{"topics", "trade, energy", "energy, trade", ""},
		{"topics", "trade arctic", "arctic, trade", ""},
		{"topics", "+arctic -energy", "arctic, trade", ""},
		{"topics", "-", "", ""},
		{"topics", "trad", "", `"trad" is no topic`},
		{"confidence", "high", "high", ""},
		{"mood", "good", "", `"mood" is no field`},
	} {
		e := meeting("2023-06-25-qin-rudenko-meeting", "2023-06-25", model.Low)
		got, err := Correct(e, [2]string{c.field, c.typed})
		if c.refused != "" {
			if err == nil || !strings.Contains(err.Error(), c.refused) {
				t.Errorf("%s %q: error %v, want %s", c.field, c.typed, err, c.refused)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s %q: %v", c.field, c.typed, err)
			continue
		}
		if v := Value(got, c.field); v != c.want || got.Review == nil || got.Review.Status != "corrected" {
			t.Errorf("%s %q: %q, review %v, want %q", c.field, c.typed, v, got.Review, c.want)
		}
		if c.field == "topics" && slices.ContainsFunc(got.Topics, func(t model.Topic) bool { return t.Code == "trade" && t.Phrase != "贸易" }) {
			t.Errorf("%q: a topic that stayed has lost its words", c.typed)
		}
	}
}

func TestVerdicts(t *testing.T) {
	e := meeting("2023-06-25-qin-rudenko-meeting", "2023-06-25", model.Low)
	noted := annotate(e, "by the readout")
	if noted.Review == nil || *noted.Review != (model.Review{Note: "by the readout"}) || annotate(noted, "").Review != nil {
		t.Errorf("noted: %v, without: %v", noted.Review, annotate(noted, "").Review)
	}
	if r := confirm(noted).Review; *r != (model.Review{Status: "confirmed", Note: "by the readout"}) {
		t.Errorf("confirmed: %v", r)
	}
	if r := reject(noted, "a rumour").Review; *r != (model.Review{Status: "rejected", Note: "a rumour"}) {
		t.Errorf("rejected: %v", r)
	}
	corrected, err := Correct(e, [2]string{"place", "Harbin"})
	if err != nil || confirm(corrected).Review.Status != "corrected" {
		t.Errorf("what was corrected is %v when confirmed", confirm(corrected).Review)
	}
	if e.Review != nil || e.Venue.Place != "Beijing" {
		t.Error("a verdict has changed the event that it was given on")
	}
}

func TestConflicts(t *testing.T) {
	e := meeting("2023-06-25-qin-rudenko-meeting", "2023-06-25", model.Low)
	ours := model.Event{Date: e.Date, Venue: model.Venue{Place: "Beijing"}, Topics: []model.Topic{{Code: "trade", Phrase: "贸易"}}}
	theirs := model.Event{Date: model.Day(2023, 6, 24), Topics: []model.Topic{{Code: "arctic", Phrase: "Arctic"}}}
	e.Conflict = &model.Conflict{Ours: &ours, Theirs: &theirs}
	if c := confirm(e); c.Conflict != nil || Value(c, "date") != "2023-06-25" {
		t.Errorf("confirmed: %v, %v", c.Conflict, c.Date)
	}
	took, err := takeTheirs(e)
	if err != nil || took.Conflict != nil || Value(took, "date") != "2023-06-24" || took.Venue.Place != "" || took.Venue.Country != "CN" || Value(took, "topics") != "arctic, energy" {
		t.Errorf("theirs: %v, %v", took, err)
	}
	edited := e
	for i, edit := range [][2]string{{"date", "2023-06-23"}, {"place", "Harbin"}, {"topics", "trade"}} {
		if edited, err = Correct(edited, edit); err != nil || (edited.Conflict == nil) != (i == 2) {
			t.Fatalf("after %v: conflict %v, error %v", edit, edited.Conflict, err)
		}
	}
	if e.Conflict.Ours.Date != e.Date {
		t.Error("an edit has changed the conflict of the event before")
	}
	e.Conflict = &model.Conflict{Deleted: "theirs"}
	if _, err := takeTheirs(e); err == nil {
		t.Error("took the values of a deleted event")
	}
}

// What only one branch has of a list in dispute comes and goes with its branch.
func TestTheirSources(t *testing.T) {
	e := meeting("2023-06-25-qin-rudenko-meeting", "2023-06-25", model.Low)
	e.Sources = []model.Source{{Article: "a", Lang: "en"}, {Article: "b"}, {Article: "c"}}
	e.Split = []string{"a"}
	e.Conflict = &model.Conflict{
		Ours:   &model.Event{Sources: []model.Source{{Article: "a", Lang: "en"}, {Article: "c"}}, Split: []string{"a"}},
		Theirs: &model.Event{Sources: []model.Source{{Article: "a", Lang: "vi"}}, Split: []string{"b"}},
	}
	took, err := takeTheirs(e)
	if want := []model.Source{{Article: "a", Lang: "vi"}, {Article: "b"}}; err != nil || !slices.Equal(took.Sources, want) || !slices.Equal(took.Split, []string{"b"}) {
		t.Errorf("%v, %v, %v", took.Sources, took.Split, err)
	}
	if back, clean := reversed(took, Step{Corrected, e, took}); !clean || !slices.Equal(back.Sources, e.Sources) || !slices.Equal(back.Split, e.Split) {
		t.Errorf("taken back: %v, %v, %v", back.Sources, back.Split, clean)
	}
}

func TestParseCommand(t *testing.T) {
	for line, want := range map[string]Command{
		"c": {'c', ""}, " confirm ": {'c', ""}, "e date 2023-06-24": {'e', "date 2023-06-24"}, "r": {'r', ""}, "r a rumour": {'r', "a rumour"},
		"/ lavrov": {'/', "lavrov"}, "/lavrov": {'/', "lavrov"}, "find lavrov": {'/', "lavrov"}, "u 3": {'u', "3"}, "?": {'?', ""}, "quit": {'q', ""},
	} {
		if got, err := ParseCommand(line); err != nil || got != want {
			t.Errorf("%q: %v, %v, want %v", line, got, err, want)
		}
	}
	for _, line := range []string{"x", "c now", "confirmed", "", "skip 3"} {
		if got, err := ParseCommand(line); err == nil {
			t.Errorf("%q: %v, want an error", line, got)
		}
	}
}
