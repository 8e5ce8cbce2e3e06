// Package what says what kind of contact a trigger tells of, whether it took
// place, and which topics a sentence says were dealt with.
package what

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// Mood is how the words around a trigger take it.
type Mood uint8

// The moods of a trigger.
const (
	Told      Mood = iota // it took place
	Announced             // it is to take place
	Called                // it was called off or put off
	Unreal                // it did not take place, or is a wish or a habit
)

// remembered is how many bytes before a trigger "25 years since the" may stand.
const remembered = 24

// yearsSince tells whether the clause of a document's verb hangs on words for the years gone
// by, or begins with them: "it has been ten years since the treaty was signed".
func yearsSince(t *scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	for _, w := range scan.In(ms.Words[scan.Anniversary], clause.Start-ms.Far(remembered), clause.Start+1) {
		if t.Trigger.Role == "sign" && w.End == clause.Start {
			return true
		}
	}
	return t.Trigger.Role == "sign" && reachesInto(ms.Words[scan.Anniversary], t)
}

// commemorated tells whether a word for an anniversary stands right before the trigger; a verb behind a
// comma is of something else, "came for the 50th anniversary of V-Day, and Yeltsin received him".
func commemorated(text string, t *scan.Mention, ms *scan.Mentions) bool {
	w := scan.In(ms.Words[scan.Anniversary], t.Start-ms.Far(remembered), t.Start)
	if len(w) == 0 {
		return false
	}
	end := w[len(w)-1].End
	return t.Trigger.Noun || t.Trigger.Role == "sign" || ms.Unspaced || end > t.Start || !scan.HasMark(text[end:t.Start], ",;")
}

// near is how many bytes before a trigger a word may stand to govern it.
const near = 72

// planFrom is from where a word of the plan may govern a trigger: names and titles between the two count for
// nothing, as in "will, with Premier A, Chairman B and Speaker C, meet", but where somebody says something between.
func planFrom(t *scan.Mention, ms *scan.Mentions, clause scan.Span) int {
	reach := t.Start - ms.Far(near)
	from := reach
	for _, n := range scan.In(ms.Names, clause.Start, t.Start) {
		if n.Kind == scan.Person || n.Kind == scan.Office {
			from -= n.End - n.Start
		}
	}
	for _, w := range scan.In(ms.Words[scan.Speech], max(from, clause.Start), t.Start) {
		from = min(max(from, w.End), reach) // "they will hold drills, he said at talks with"
	}
	return max(clause.Start, from)
}

// wishes is how many bytes before a trigger a word of wishing may stand.
const wishes = 56

// MoodOf reads the words before and around a trigger within its clause.
func MoodOf(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) (Mood, string) {
	in := func(c scan.Class, start, end int) bool { return len(scan.In(ms.Words[c], start, end)) > 0 }
	from := max(clause.Start, t.Start-ms.Far(near))
	off := slices.DeleteFunc(slices.Clone(scan.In(ms.Words[scan.Cancel], clause.Start, clause.End)), func(w scan.Mention) bool { return ofMatter(text, t, ms, clause, w) })
	switch {
	case len(off) > 0 && cancelled(off, ms, clause):
		return Called, "what.cancelled"
	case len(off) > 0:
		return Announced, "what.not-cancelled"
	case commemorated(text, t, ms) && !t.Trigger.Comes, yearsSince(t, ms, clause), t.Trigger.Role == "sign" && in(scan.Jubilee, t.End, untilComma(text, t.End, min(clause.End, t.End+ms.Far(near)))):
		return Unreal, "what.anniversary"
	case in(scan.Habit, from, habitEnd(text, t, ms, clause)):
		return Unreal, "what.habit"
	case denied(t, ms, from) || doubted(ms, from, t.Start) || unplanned(text, t, ms, clause) || notHeld(text, t, ms, clause):
		return Unreal, "what.negated"
	case t.Trigger.Plan && last(ms.Words[scan.Hypothesis], max(from, t.Start-ms.Far(wishes)), t.Start) > 0:
		return Unreal, "what.wish"
	case t.Trigger.Plan:
		return Announced, "what.announced"
	}
	wish, plan := last(ms.Words[scan.Hypothesis], wishFrom(text, t, ms, clause), wishEnd(t)), last(ms.Words[scan.Plan], planFrom(t, ms, clause), t.End)
	if plan > 0 && Past(text, t, ms) && plan <= t.Start {
		plan = 0 // "will be their second meeting this year: in May they met"
	}
	if plan == 0 && (t.Trigger.Noun && announcedBehind(text, t, ms, clause) || setBehind(text, t, ms, clause) || in(scan.PlanBehind, t.End, ownEnd(text, t, ms, behind(text, t, ms, clause)))) {
		plan = t.End
	}
	switch {
	case wish >= plan && wish > 0:
		return Unreal, "what.wish"
	case plan > 0:
		return Announced, "what.announced"
	}
	return Told, "what.told"
}

// ownEnd is where what belongs to a verb ends at the latest: at a comma, and for a verb of
// travelling at an "and", which goes on with another ("came on Tuesday and is due to leave"); for
// another verb at one that leads to the words of the plan ("met Wang and is due to see Li").
func ownEnd(text string, t *scan.Mention, ms *scan.Mentions, end int) int {
	if t.Trigger.Noun || ms.Unspaced {
		return end
	}
	end = untilComma(text, t.End, end)
	for _, w := range scan.In(ms.Words[scan.And], t.End, end) {
		if !strings.ContainsFunc(text[w.Start:w.End], unicode.IsLetter) {
			continue
		}
		if plan := scan.In(ms.Words[scan.PlanBehind], w.End, end); t.Trigger.Role == "travel" || len(plan) > 0 && plan[0].Start-w.End <= ms.Far(subjectAnew) {
			return w.Start
		}
	}
	return end
}

// subjectAnew is how many letters may stand between an "and" and the words of a plan: "and he is due".
const subjectAnew = 5

// wishEnd is how far a word of wishing may stand: within the trigger, unless that holds
// more than it, as "invited to tea" does.
func wishEnd(t *scan.Mention) int {
	if t.Trigger.Role == "pair" && !t.Trigger.Weak {
		return t.Start
	}
	return t.End
}

// habitEnd is how far behind the trigger a word of habit may stand: where no spaces part
// words, as far as the comma.
func habitEnd(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) int {
	end := min(clause.End, t.End+ms.Far(near))
	if !t.Trigger.Noun && ms.Unspaced {
		return untilComma(text, t.End, end)
	}
	return end
}

// behind is how far behind the trigger a word may stand to govern it. Those whose contact a
// noun names do not count: "the talks between the ministers of … will".
func behind(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) int {
	end := t.End + ms.Far(near)
	if t.Trigger.Noun {
		for _, n := range scan.In(ms.Names, t.End, clause.End) {
			if n.Start >= end || scan.HasMark(text[t.End:n.Start], ",;") {
				break
			}
			end += n.End - n.Start
		}
	}
	return min(clause.End, end)
}

// announcedBehind tells whether a word of planning follows a noun in its own part of
// the clause, "the visit that Putin will pay", or right behind the comma that ends it, to say
// that it takes place: "the talks of Li and Medvedev, to be held in Beijing".
func announcedBehind(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	limit := behind(text, t, ms, clause)
	end := untilComma(text, t.End, limit)
	if happens := scan.In(ms.Words[scan.Happens], end, clause.End); end < limit && len(happens) > 0 && happens[0].Start-end <= ms.Far(nearby+nearby) &&
		governs(ms.Words[scan.Plan], end, happens[0].Start, 1) && scan.Mark(text[end+1:happens[0].Start], ",;") < 0 {
		return true
	}
	plan := scan.In(ms.Words[scan.Plan], t.End, end)
	return len(plan) > 0 && len(andsIn(ms, t.End, plan[0].Start)) <= joinedPeople(ms, t.End, plan[0].Start)
}

// andsIn lists the words for "and" between two bytes that are no part of a name, as the last of
// Wang Yi's is in Russian.
func andsIn(ms *scan.Mentions, from, to int) []scan.Mention {
	return slices.DeleteFunc(slices.Clone(scan.In(ms.Words[scan.And], from, to)), func(w scan.Mention) bool {
		i := sort.Search(len(ms.Names), func(i int) bool { return ms.Names[i].End >= w.End })
		return i < len(ms.Names) && ms.Names[i].Start <= w.Start
	})
}

// joinedPeople counts the people between two bytes right behind whom a word joins others:
// "the meeting that Xi and Putin are to have".
func joinedPeople(ms *scan.Mentions, from, to int) int {
	n := 0
	for _, w := range andsIn(ms, from, to) {
		for _, p := range scan.In(ms.Names, from, w.Start) {
			if p.Kind == scan.Person && w.Start-p.End <= 1 {
				n++
			}
		}
		for _, r := range scan.In(ms.References, from, to) {
			if r.Start < w.Start && w.End < r.End {
				n++ // "the leaders of Russia and China"
			}
		}
	}
	return n
}

// untilComma is the byte of the first comma in text[from:to], else to.
func untilComma(text string, from, to int) int {
	if i := scan.Mark(text[from:max(from, to)], ",;"); i >= 0 {
		return from + i
	}
	return to
}

// cancelled tells whether one of the words calls the contact of the clause off, and is not itself denied.
func cancelled(off []scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	for _, w := range off {
		from := max(clause.Start, w.Start-ms.Far(near))
		for _, n := range scan.In(ms.Names, from, w.Start) {
			if n.Kind == scan.Person {
				from = n.End // a negation before somebody else is not of this word
			}
		}
		if !governs(ms.Words[scan.Negation], from, w.Start, ms.Far(24)) {
			return true
		}
	}
	return false
}

// ofMatter tells whether a word of calling off has a subject of its own, behind a comma that parts it
// from a contact which no word plans: "met in Sochi, the gas price was put off until May". Words of
// languages without spaces alone are known to end there.
func ofMatter(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span, off scan.Mention) bool {
	if !ms.Unspaced || off.Start < t.End || t.Trigger.Plan || t.Trigger.Noun {
		return false
	}
	comma := t.End + scan.LastMark(text[t.End:off.Start], ",;")
	if comma == t.End {
		return false
	}
	for _, c := range [...]scan.Class{scan.Plan, scan.PlanBehind, scan.Unmet} {
		if len(scan.In(ms.Words[c], clause.Start, comma)) > 0 {
			return false
		}
	}
	return utf8.RuneCountInString(text[comma:off.Start]) > ownSubject
}

// ownSubject is how many letters such words take at least that are a subject.
const ownSubject = 4

// reachesInto tells whether one of the words begins before the trigger and ends within it:
// "there was no meeting", where both hold the verb.
func reachesInto(words []scan.Mention, t *scan.Mention) bool {
	for _, w := range scan.In(words, t.Start-wishes, t.End) {
		if w.Start < t.Start && w.End > t.Start {
			return true
		}
	}
	return false
}

// nearby is how many bytes before any trigger a negation may stand.
const nearby = 12

// last returns the end of the last of the words in a span, 0 when there is none.
func last(words []scan.Mention, from, to int) int {
	in := scan.In(words, from, to)
	if len(in) == 0 {
		return 0
	}
	return in[len(in)-1].End
}

// governs tells whether one of the words ends within reach bytes before at.
func governs(words []scan.Mention, from, at, reach int) bool {
	for _, w := range scan.In(words, from, at) {
		if at-w.End <= reach {
			return true
		}
	}
	return false
}

// Topic is a topic named in a sentence.
type Topic struct {
	Code       string
	Start, End int
}

// ofPaper is how many letters behind a word for a document may stand what it is about.
const ofPaper = 32

// Topics returns the topics that a sentence names: strong words always, weak ones
// beside a word of discussing or behind one for a document, bare ones where the article also says what they mean, as
// Spelt lists it.
func Topics(ms *scan.Mentions, span scan.Span, spelt map[string]bool) []Topic {
	discuss := len(scan.In(ms.Words[scan.Discuss], span.Start, span.End)) > 0 || len(scan.In(ms.Words[scan.Raised], span.Start, span.End)) > 0
	var out []Topic
	for _, m := range scan.In(ms.Topics, span.Start, span.End) {
		if inGathering(ms, m.Start, m.End) {
			continue // the gathering's name, not a subject
		}
		said := discuss || governs(ms.Words[scan.Document], span.Start, m.Start, ms.Far(ofPaper))
		for e := range m.Entries() {
			if (!e.Weak || said) && (!e.Bare || spelt[e.Code]) {
				out = append(out, Topic{e.Code, m.Start, m.End})
			}
		}
	}
	return out
}

// Spelt returns the topics, by code, that an article names by other than bare words.
func Spelt(ms *scan.Mentions) map[string]bool {
	out := make(map[string]bool)
	for i := range ms.Topics {
		m := &ms.Topics[i]
		for e := range m.Entries() {
			if !e.Bare {
				out[e.Code] = true
			}
		}
	}
	return out
}

// inGathering tells whether the bytes lie inside the name of a gathering.
func inGathering(ms *scan.Mentions, start, end int) bool {
	i := sort.Search(len(ms.Names), func(i int) bool { return ms.Names[i].Start > start })
	return i > 0 && ms.Names[i-1].Kind == scan.Gathering && end <= ms.Names[i-1].End
}
