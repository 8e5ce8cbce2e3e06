package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// Subjects that stand in the sentence of a contact and were none of it: what goes on around it, what
// somebody did next, what did not come up, and what is only part of a name.

// openingBackdrop is the byte up to which a clause that opens the sentence says what goes on around
// the contact: "While Washington and Moscow fix the date of a summit, Yang came"; 0 where none does.
func (st *Story) openingBackdrop(s *Sentence) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Backdrop], s.Start, min(s.End, s.Start+opening)) {
		if at := scan.Mark(st.Text[w.End:s.End], ","); at >= 0 {
			return w.End + at
		}
	}
	return 0
}

// foreground is the byte at which what goes on around the contact begins in the
// sentence: the word "amid"; else the sentence's end.
func (st *Story) foreground(s *Sentence) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Backdrop], s.Start, s.End) {
		if w.Start > s.Start+opening {
			return w.Start
		}
	}
	return s.End
}

// afterThat tells whether a word such as "then" behind the clause of the contact told last parts it
// from the topic, and no word of discussing stands between: "will hold talks with Xi and then attend
// a parade in honour of the victory".
func (st *Story) afterThat(s *Sentence, told []telling, tp what.Topic) bool {
	if len(told) == 0 {
		return false
	}
	last := told[len(told)-1]
	if tp.Start < last.clause.End {
		return false
	}
	attends := func(m scan.Mention) bool { return m.Trigger.Role == "attend" }
	for _, w := range scan.In(st.Mentions.Words[scan.Onward], last.at, tp.Start) {
		if w.End < last.clause.End || !slices.ContainsFunc(scan.In(s.Triggers, w.End, tp.End), attends) {
			continue
		}
		if !st.has(scan.Discuss, scan.Span{Start: w.End, End: tp.End}) {
			return true
		}
	}
	return false
}

// unraised tells whether the sentence says of the subject that it did not come up: "The issue of Taiwan was not
// raised", "They did not touch upon sanctions". A comma parts what is said so from the rest.
func (st *Story) unraised(s *Sentence, tp what.Topic) bool {
	for _, w := range scan.In(st.Mentions.Words[scan.Unraised], s.Start, s.End) {
		from, to := tp.End, w.Start
		if w.End <= tp.Start {
			from, to = w.End, tp.Start
		}
		if from > to || !scan.HasMark(aside(st.Text[from:to]), ",;:\uff0c\uff1b") {
			return true
		}
	}
	return false
}

// aside is the text without what stands between commas at its start: "On sanctions, he said, they did not speak".
func aside(text string) string {
	if rest, ok := strings.CutPrefix(text, ", "); ok {
		if _, behind, ok := strings.Cut(rest, ", "); ok {
			return behind
		}
	}
	return text
}

// isNamePart tells whether the topic is no more than a part of a building's name, or of what
// somebody of another country is called: "Zhongnanhai", "the American security adviser".
func (st *Story) isNamePart(s *Sentence, tp what.Topic) bool {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Site != nil && sp.Start <= tp.Start && tp.End <= sp.End {
			return true
		}
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start <= tp.Start && tp.End <= a.End {
			return true
		}
	}
	return false
}

// subjectOfTalks tells whether the trigger names a contact of others that those who have
// just been told of spoke about: "met and discussed ties and a summit between the presidents".
func (t *teller) subjectOfTalks(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.current
	if g == nil || g.Type == model.Visit || f.Stated && f.dateAt != g.dateAt || sharePeople(g, f) {
		return false
	}
	return slices.ContainsFunc(scan.In(t.Mentions.Words[scan.Discuss], clause.Start, trig.Start), func(w scan.Mention) bool {
		return len(t.headBefore(s, trig.Start, w.End).actors) == 0
	})
}
