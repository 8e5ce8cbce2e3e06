package rebuild

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"amur/model"
	"amur/model/fingerprint"
	"amur/timeline/lock"
)

// told is what one article tells: "a.txt 2023-06-25 Beijing energy trade".
func told(line string) model.Event {
	words := strings.Fields(line)
	date, err := model.ParseDate(words[1])
	if err != nil {
		panic(err)
	}
	e := model.Event{
		Date: date, Type: model.Meeting, Status: model.Held, Confidence: model.Medium,
		China: []model.Official{{Name: "Qin Gang"}}, Russia: []model.Official{{Name: "Andrey Rudenko"}},
		Venue:   model.Venue{Place: words[2]},
		Sources: []model.Source{{Article: words[0], Quote: "quote of " + words[0]}},
	}
	if words[2] == "-" {
		e.Venue = model.Venue{}
	}
	for _, code := range words[3:] {
		e.Topics = append(e.Topics, model.Topic{Code: code, Phrase: code})
	}
	return e
}

// summary is an event in a line.
func summary(e model.Event) string {
	parts := []string{e.ID, e.Date.String(), "@" + e.Venue.Place}
	for _, t := range e.Topics {
		parts = append(parts, t.Code)
	}
	for _, s := range e.Sources {
		parts = append(parts, s.Article)
	}
	for _, field := range []string{"date", "place"} {
		for _, v := range e.Alternatives[field] {
			parts = append(parts, field+"?"+v)
		}
	}
	if e.Gone {
		parts = append(parts, "gone")
	}
	if e.MergedInto != "" {
		parts = append(parts, "->"+e.MergedInto)
	}
	if e.Review != nil {
		parts = append(parts, e.Review.Status)
	}
	return strings.Join(parts, " ")
}

func summaries(events []model.Event) string {
	var lines []string
	for _, e := range events {
		lines = append(lines, summary(e))
	}
	return strings.Join(lines, "\n")
}

const id = "2023-06-25-qin-rudenko-meeting"

func TestRebuild(t *testing.T) {
	day := func(s string) model.Date { d, _ := model.ParseDate(s); return d }
	tests := []struct {
		name   string
		before []string // what the articles told at first
		edit   func([]model.Event) []model.Event
		after  []string // what they tell now
		lost   []string // articles that are not there any more
		want   string
		notice string
	}{
		{
			name:   "what is new comes in",
			before: []string{"a.txt 2023-06-25 - energy"},
			after:  []string{"a.txt 2023-06-25 - energy", "b.txt 2023-06-25 Beijing trade", "c.txt 2023-07-01 Moscow"},
			want:   id + " 2023-06-25 @Beijing energy trade a.txt b.txt\n2023-07-01-qin-rudenko-meeting 2023-07-01 @Moscow c.txt",
		},
		{
			name:   "a corrected date stays, and what the articles say is listed",
			before: []string{"a.txt 2023-06-25 Beijing"},
			edit:   func(es []model.Event) []model.Event { es[0].Date = day("2023-06-24"); return es },
			after:  []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing"},
			want:   id + " 2023-06-24 @Beijing a.txt b.txt date?2023-06-25",
			notice: "date is 2023-06-24 by hand; the articles say 2023-06-25",
		},
		{
			name:   "what the program wrote follows the articles",
			before: []string{"a.txt 2023-06-25 Moscow"},
			after:  []string{"a.txt 2023-06-25 Beijing"},
			want:   id + " 2023-06-25 @Beijing a.txt",
		},
		{
			name:   "an article that was mended takes its old values along",
			before: []string{"a.txt 2023-06-25 Moscow energy"},
			after:  []string{"a.txt 2023-06-26 Moscow"},
			want:   id + " 2023-06-26 @Moscow a.txt",
		},
		{
			name:   "a topic of the analyst's stays, one struck out stays away",
			before: []string{"a.txt 2023-06-25 Beijing energy"},
			edit: func(es []model.Event) []model.Event {
				es[0].Topics = []model.Topic{{Code: "space"}}
				return es
			},
			after: []string{"a.txt 2023-06-25 Beijing energy trade"},
			want:  id + " 2023-06-25 @Beijing space trade a.txt",
		},
		{
			name:   "an id that was taken out comes back, unless the event is told as another now",
			before: []string{"a.txt 2023-06-25 Beijing energy", "b.txt 2023-07-01 Moscow"},
			edit: func(es []model.Event) []model.Event {
				es[0].ID, es[1].ID = "", ""
				es[1].Date = day("2023-07-02") // and is another event then
				return es
			},
			after: []string{"a.txt 2023-06-25 Beijing trade", "b.txt 2023-07-01 Moscow"},
			want:  id + " 2023-06-25 @Beijing trade a.txt\n2023-07-02-qin-rudenko-meeting 2023-07-02 @Moscow b.txt",
		},
		{
			name:   "a source struck out stays away",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing"},
			edit: func(es []model.Event) []model.Event {
				es[0].Sources = es[0].Sources[:1]
				return es
			},
			after: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing", "c.txt 2023-06-25 Beijing"},
			want:  id + " 2023-06-25 @Beijing a.txt c.txt",
		},
		{
			name:   "what is deleted stays away, also when others tell of it",
			before: []string{"a.txt 2023-06-25 Beijing"},
			edit:   func([]model.Event) []model.Event { return nil },
			after:  []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing", "c.txt 2023-07-01 Moscow"},
			want:   "2023-07-01-qin-rudenko-meeting 2023-07-01 @Moscow c.txt",
		},
		{
			name:   "what was confirmed is not changed, only found in more articles",
			before: []string{"a.txt 2023-06-25 -"},
			edit: func(es []model.Event) []model.Event {
				es[0].Review = &model.Review{Status: "confirmed"}
				return es
			},
			after:  []string{"a.txt 2023-06-25 -", "b.txt 2023-06-25 Beijing energy"},
			want:   id + " 2023-06-25 @ a.txt b.txt place?Beijing confirmed",
			notice: "place is nothing by hand; the articles say Beijing",
		},
		{
			name: "an event of the analyst's own stays as it is and gets sources",
			edit: func([]model.Event) []model.Event {
				own := told("own 2023-06-25 Tianjin")
				own.ID, own.Sources = id, nil
				return []model.Event{own}
			},
			after:  []string{"a.txt 2023-06-25 - energy"},
			want:   id + " 2023-06-25 @Tianjin a.txt",
			notice: "",
		},
		{
			name: "an event typed without an id gets one",
			edit: func([]model.Event) []model.Event {
				own := told("own 2023-06-25 Tianjin")
				own.Sources = nil
				return []model.Event{own}
			},
			after: []string{"a.txt 2023-07-01 Moscow"},
			want:  id + " 2023-06-25 @Tianjin\n2023-07-01-qin-rudenko-meeting 2023-07-01 @Moscow a.txt",
		},
		{
			name:   "an event of which no article tells any more is marked",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-07-01 Moscow"},
			after:  []string{"b.txt 2023-07-01 Moscow"},
			want:   id + " 2023-06-25 @Beijing a.txt gone\n2023-07-01-qin-rudenko-meeting 2023-07-01 @Moscow b.txt",
			notice: "no article tells of it any more; it is kept and marked evidence: gone",
		},
		{
			name:   "so is one whose article is not there any more",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-07-01 Moscow"},
			after:  []string{"b.txt 2023-07-01 Moscow"},
			lost:   []string{"a.txt"},
			want:   id + " 2023-06-25 @Beijing a.txt gone\n2023-07-01-qin-rudenko-meeting 2023-07-01 @Moscow b.txt",
			notice: "no article tells of it any more; it is kept and marked evidence: gone",
		},
		{
			name:   "two that turn out to be one are merged",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Moscow"},
			after:  []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing"},
			want:   id + " 2023-06-25 @Beijing a.txt b.txt\n" + id + "-2 2023-06-25 @Moscow b.txt ->" + id,
			notice: "the articles tell of it and of " + id + " as one contact; it is merged into that",
		},
		{
			name:   "merged by hand",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-27 Moscow trade"},
			edit: func(es []model.Event) []model.Event {
				es[1].MergedInto = id
				return es
			},
			after: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-27 Moscow trade", "c.txt 2023-06-27 Moscow"},
			want: id + " 2023-06-25 @Beijing trade a.txt b.txt c.txt date?2023-06-27 place?Moscow\n" +
				"2023-06-27-qin-rudenko-meeting 2023-06-27 @Moscow trade b.txt ->" + id,
		},
		{
			name:   "merged by hand into the one that is left",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-27 Moscow trade"},
			edit: func(es []model.Event) []model.Event {
				es[0].MergedInto = es[1].ID
				return es[:1]
			},
			after: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-27 Moscow trade", "c.txt 2023-06-27 Moscow"},
			want:  id + " 2023-06-25 @Beijing trade a.txt b.txt c.txt date?2023-06-27 place?Moscow ->2023-06-27-qin-rudenko-meeting",
		},
		{
			name:   "split by hand",
			before: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 - trade"},
			edit: func(es []model.Event) []model.Event {
				es[0].Split = []string{"b.txt"}
				return es
			},
			after: []string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 - trade", "c.txt 2023-06-25 Beijing"},
			want:  id + " 2023-06-25 @Beijing a.txt c.txt\n" + id + "-2 2023-06-25 @ trade b.txt",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			first := Rebuild(nil, lock.New(), reading(test.before, nil, nil))
			events := first.Events
			if test.edit != nil {
				events = test.edit(slices.Clone(events))
			}
			articles := append(slices.Clone(test.before), test.after...)
			read := reading(test.after, articles, test.lost)
			second := Rebuild(events, first.Lock, read)
			if got := summaries(second.Events); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
			notices := fmt.Sprint(second.Notices)
			if test.notice != "" && !strings.Contains(notices, test.notice) {
				t.Errorf("notices %s, want %q", notices, test.notice)
			}
			third := Rebuild(second.Events, second.Lock, read)
			if got := summaries(third.Events); got != test.want || len(third.Notices) > 0 {
				t.Errorf("once more:\n%s\n%v", got, third.Notices)
			}
		})
	}
}

// An event of a type in the analyst's own words gets an id that can be read again.
func TestTypeInOwnWords(t *testing.T) {
	own := told("own 2023-06-25 Tianjin")
	own.Sources, own.Type = nil, "a long lunch"
	after := Rebuild([]model.Event{own}, lock.New(), reading(nil, nil, nil))
	if got := after.Events[0]; got.ID != id || got.Type != "a long lunch" {
		t.Errorf("id %s, type %s", got.ID, got.Type)
	}
}

// What was split off is not said to be one with what it was split from, when that has
// lost its other articles.
func TestSplitOffIsNotTheSame(t *testing.T) {
	first := Rebuild(nil, lock.New(), reading([]string{"a.txt 2023-06-25 Beijing", "b.txt 2023-06-25 Beijing"}, nil, nil))
	events := slices.Clone(first.Events)
	events[0].Split = []string{"b.txt"}
	read := reading([]string{"b.txt 2023-06-25 Beijing"}, []string{"a.txt 2023-06-25 Beijing"}, nil)
	second := Rebuild(events, first.Lock, read)
	third := Rebuild(second.Events, second.Lock, read)
	if len(third.Notices) > 0 || lockText(third.Lock) != lockText(second.Lock) {
		t.Errorf("notices %v\n%s", third.Notices, unlike(lockText(second.Lock), lockText(third.Lock)))
	}
}

// reading is a run that tells lines, after having read the articles that others name,
// save those that are lost.
func reading(lines, others, lost []string) Run {
	var mentions []model.Event
	read := map[string]bool{}
	for _, line := range lines {
		mentions = append(mentions, told(line))
	}
	for _, line := range append(slices.Clone(lines), others...) {
		article := strings.Fields(line)[0]
		read[article] = !slices.Contains(lost, article)
	}
	return Run{Mentions: mentions, Read: func(a string) bool { return read[a] }, Lost: func(a string) bool { return slices.Contains(lost, a) }}
}

// Who reads only what is new loses nothing of what was read before.
func TestRebuildWithNewArticlesAlone(t *testing.T) {
	first := Rebuild(nil, lock.New(), reading([]string{"a.txt 2023-06-25 Beijing energy"}, nil, nil))
	second := Rebuild(first.Events, first.Lock, reading([]string{"b.txt 2023-06-25 - trade"}, nil, nil))
	if got, want := summaries(second.Events), id+" 2023-06-25 @Beijing energy trade a.txt b.txt"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	deleted := Rebuild(nil, second.Lock, reading([]string{"c.txt 2023-06-25 Beijing"}, nil, nil))
	if got := summaries(deleted.Events); got != "" {
		t.Errorf("the deleted event is back: %s", got)
	}
}

// What somebody typed before the articles told it, and strikes out again, stays out.
func TestStruckOutAfterTyping(t *testing.T) {
	own := told("a.txt 2023-06-25 Beijing energy")
	own.ID = id
	read := reading([]string{"a.txt 2023-06-25 Beijing energy", "b.txt 2023-06-25 Beijing"}, nil, nil)
	first := Rebuild([]model.Event{own}, lock.New(), read)
	struck := slices.Clone(first.Events)
	struck[0].Sources = slices.DeleteFunc(slices.Clone(struck[0].Sources), func(s model.Source) bool { return s.Article == "a.txt" })
	second := Rebuild(struck, first.Lock, read)
	third := Rebuild(second.Events, second.Lock, read)
	for _, r := range []Result{second, third} {
		if got, want := summaries(r.Events), id+" 2023-06-25 @Beijing energy b.txt"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// A copy of an article that is not read again is known from it by the lock.
func TestCopyOfWhatIsRemembered(t *testing.T) {
	mention := func(article string, day int) model.Event {
		e := model.Event{Date: model.Day(2023, 9, 18), Type: model.Meeting, Status: model.Held, Confidence: model.Low,
			China: []model.Official{{Name: "Wang Yi"}}, Russia: []model.Official{{Name: "Sergey Lavrov"}}}
		text := "the ministers reviewed trade between the neighbours and agreed that their deputies would prepare a list of new projects"
		e.Sources = []model.Source{{Article: article, Publisher: article, Published: model.Day(2023, 9, day), Print: fingerprint.Of([]string{text}).With(&e).String()}}
		return e
	}
	only := func(mentions ...model.Event) Run {
		return Run{Mentions: mentions, Lost: func(string) bool { return false },
			Read: func(a string) bool {
				return slices.ContainsFunc(mentions, func(m model.Event) bool { return m.Sources[0].Article == a })
			}}
	}
	first := Rebuild(nil, lock.New(), only(mention("b", 19)))
	if first.Events[0].Sources[0].Print != "" {
		t.Error("a fingerprint is in the timeline")
	}
	var file bytes.Buffer
	if err := first.Lock.Write(&file); err != nil {
		t.Fatal(err)
	}
	was, err := lock.Read(file.Bytes(), "t.lock")
	if err != nil {
		t.Fatal(err)
	}
	second := Rebuild(first.Events, was, only(mention("c", 20)))
	if len(second.Events) != 1 || len(second.Events[0].Sources) != 2 || second.Events[0].Sources[1].CopyOf != "b" || second.Events[0].Confidence != model.Low {
		t.Fatalf("%+v", second.Events)
	}
	third := Rebuild(second.Events, second.Lock, only(mention("a", 18))) // the original is found last
	if s := third.Events[0].Sources; len(s) != 3 || s[0].CopyOf != "" || s[1].CopyOf != "a" || s[2].CopyOf != "a" {
		t.Fatalf("%+v", s)
	}
	all := Rebuild(nil, lock.New(), only(mention("a", 18), mention("b", 19), mention("c", 20)))
	if got, want := text(third.Events), text(all.Events); got != want {
		t.Errorf("bit by bit:\n%s\nat once:\n%s", got, want)
	}
	if got, want := lockText(third.Lock), lockText(all.Lock); got != want {
		t.Errorf("bit by bit:\n%s\nat once:\n%s", got, want)
	}
	typed := third.Events
	typed[0].Sources = slices.Clone(typed[0].Sources)
	typed[0].Sources[2].CopyOf = "" // an analyst knows better
	if s := Rebuild(typed, third.Lock, only(mention("c", 20))).Events[0].Sources; s[2].CopyOf != "" || s[1].CopyOf != "a" {
		t.Errorf("an edit is lost: %+v", s)
	}
}
