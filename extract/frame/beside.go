package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Some people are named beside what a sentence tells and take no part in it: the source
// of a report, and whoever the words between commas behind a name compare somebody with.

// source tells whether the person is the one according to whom something is told:
// "According to Ushakov, the president will visit".
func (t *teller) source(s *Sentence, a *who.Actor) bool {
	if !scan.HasMark(t.Text[a.End:min(s.End, a.End+2)], ",") {
		return false
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Report], s.Start, a.Start) {
		if w.Start-s.Start <= t.far(sourceReach) && countLetters(t.Text[w.End:a.Start]) <= 4 {
			return true
		}
	}
	return false
}

// sourceReach is how many bytes into a sentence "According to" may begin.
const sourceReach = 12

// opensSentence is how many bytes into a sentence a verb may stand that opens it.
const opensSentence = 3

// mainClause is where the clause of a verb that opens the sentence ends: at the comma
// behind which somebody acts; else at the byte given.
func (t *teller) mainClause(s *Sentence, trig *scan.Mention, end int) int {
	comma := scan.Mark(t.Text[trig.End:max(trig.End, s.End)], ",")
	if comma < 0 {
		return end
	}
	comma += trig.End
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start > comma {
			if countLetters(t.Text[comma:a.Start]) <= 4 {
				return min(end, comma)
			}
			return end // whoever is named next stands farther off
		}
	}
	return end
}

// inApposition tells whether the person is named in words between commas that say who
// somebody else is: "Wang, the man who came after Qin, held talks".
func (t *teller) inApposition(s *Sentence, a *who.Actor) bool {
	for _, w := range scan.In(t.Mentions.Words[scan.Apposition], s.Start, a.Start) {
		if t.behindName(s, w.Start) && !scan.HasMark(t.Text[w.End:a.Start], ",;:") && scan.HasMark(t.Text[a.End:s.End], ",") {
			return true
		}
	}
	return false
}

// behindName tells whether a person's name and a comma end at the byte.
func (t *teller) behindName(s *Sentence, at int) bool {
	const comma = ", "
	return strings.HasSuffix(t.Text[s.Start:at], comma) && slices.ContainsFunc(s.Actors, func(b who.Actor) bool { return b.IsPerson() && b.End+len(comma) == at })
}

// toFace tells whether somebody is told something to his face, on a day: "told Lavrov on
// Monday that".
func (t *teller) toFace(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Face || !f.Stated || f.borrowed || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	g := t.headBehind(s, trig.End, s.End)
	return len(g.actors) == 1 && countLetters(t.Text[trig.End:g.start]) <= faceReach && g.actors[0].Kind <= who.Counterpart && !g.actors[0].Owner
}

// faceReach is how many letters may stand between a word of saying and who is told.
const faceReach = 4

// guestNamed tells whether the i-th actor is a word for a guest who is named right behind it:
// "another guest from China - Defence Minister Dong Jun".
func (t *teller) guestNamed(s *Sentence, i int) bool {
	a := &s.Actors[i]
	if a.Kind != who.Guest {
		return false
	}
	next := slices.IndexFunc(s.Actors, func(b who.Actor) bool { return b.Start >= a.End })
	if next < 0 {
		return false
	}
	b := &s.Actors[next]
	gap := t.Text[a.End:b.Start]
	return b.Kind == who.Named && (a.Country == "" || a.Country == b.Country) && countLetters(gap) == 0 && strings.ContainsAny(gap, ",-–—")
}
