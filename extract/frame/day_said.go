package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// Who says what a sentence tells, and where the words for that stand: beside a day, a name or a trigger.

// saidBetween tells whether a word of saying or announcing stands between two bytes.
func (st *Story) saidBetween(from, to int) bool {
	return st.wordBetween(scan.Speech, from, to) || st.wordBetween(scan.Report, from, to)
}

// sayings lists the words of saying between two bytes, then those of announcing.
func (st *Story) sayings(from, to int) []scan.Mention {
	return slices.Concat(st.wordsBetween(scan.Speech, from, to), st.wordsBetween(scan.Report, from, to))
}

// Beside a day.

// saidOn tells whether the date belongs to a verb of saying: one follows it in the
// same clause.
func (st *Story) saidOn(s *Sentence, e *when.Expr) bool {
	for _, w := range st.wordsBetween(scan.Speech, s.Start, s.End) {
		if st.Preposed && e.Start >= w.End {
			continue // of what is said: in such a language days stand before their verb
		}
		from, to := min(e.End, w.End), max(e.Start, w.Start)
		if to-from < st.far(60) && !st.wordBetween(scan.Boundary, from, to) {
			return true
		}
	}
	return false
}

// spoken tells whether a word of announcing stands right beside the date.
func spoken(words []scan.Mention, e *when.Expr) bool {
	return slices.ContainsFunc(scan.In(words, e.Start-16, e.End+12), func(w scan.Mention) bool {
		return w.End <= e.Start && e.Start-w.End <= 4 || w.Start >= e.End && w.Start-e.End <= 2
	})
}

// reported tells whether the day stands between a verb of saying and what is said.
func (st *Story) reported(e *when.Expr) bool {
	return slices.ContainsFunc(st.wordsBetween(scan.Speech, e.Start-16, e.Start), func(w scan.Mention) bool {
		return e.Start-w.End <= 4
	})
}

// saysOn tells whether a word of saying stands between the date and the trigger, which is part
// of what is said: "On Wednesday Moscow said that they had met last week".
func (st *Story) saysOn(e *when.Expr, trig *scan.Mention) bool {
	return slices.ContainsFunc(st.wordsBetween(scan.Speech, e.End, trig.Start), func(w scan.Mention) bool {
		return !st.wordBetween(scan.Boundary, e.End, w.Start) && st.wordBetween(scan.Boundary, w.Start, trig.Start)
	})
}

// saidUntil is where a word of announcing ends that stands beside a date or behind it; the byte
// to which it looks where there is none.
func (st *Story) saidUntil(e *when.Expr, to int) int {
	until := to
	for _, c := range [...]scan.Class{scan.Report, scan.Speech} {
		if in := st.wordsBetween(c, e.End, to); len(in) > 0 {
			until = min(until, in[0].End)
		} else if spoken(st.Mentions.Words[c], e) {
			until = min(until, e.End)
		}
	}
	return until
}

// Beside a name.

// says tells whether the person says what the trigger tells of others: a word of saying
// stands right behind the name, or behind the day of it, and somebody else behind that.
func (t *teller) says(s *Sentence, a *who.Actor, trig *scan.Mention) bool {
	if !t.speaks(s, a, trig.Start) {
		return false
	}
	g := t.headBehind(s, a.End, s.End)
	return len(g.actors) > 0 && (g.end <= trig.Start || plural(g.actors[0]))
}

// speaks tells whether a word of saying stands between the person, or the day behind the
// name, and a byte.
func (st *Story) speaks(s *Sentence, a *who.Actor, to int) bool {
	to = min(to, a.End+st.far(saysReach))
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		for _, w := range st.wordsBetween(c, a.End, to) {
			gap := strings.TrimSpace(st.Text[a.End:w.Start])
			apposed := strings.Count(gap, ",") == 2 && gap[0] == ',' && gap[len(gap)-1] == ',' // "Ushakov, his adviser, said"
			if apposed || countLetters(gap)-st.dateLetters(s, a.End, w.Start) <= 3 {
				return true
			}
		}
	}
	return false
}

// saysReach is how many letters behind a name its word of saying may end.
const saysReach = 40

// saidToTravel is who travels where somebody says what happens on the journey: "an aide
// said that on the visit to China Putin may sign".
func (t *teller) saidToTravel(s *Sentence, trig *scan.Mention, goal where.Spot, on model.Date) (Party, bool) {
	left := t.headBefore(s, trig.Start, s.Start)
	if !trig.Trigger.Noun || len(left.actors) != 1 || !t.speaks(s, left.actors[0], trig.Start) {
		return Party{}, false
	}
	ps := t.resolve(t.headBehind(s, trig.End, s.End), s, on)
	if len(ps) != 1 || goal.Country == "" || ps[0].Country == goal.Country {
		return Party{}, false
	}
	return ps[0], true
}

// Behind what is said.

// tellsOfIt tells whether the person, behind a comma at the end of the sentence, is no more than the
// source of what ends before it: "The call took place on the 19th, an aide said".
func (st *Story) tellsOfIt(s *Sentence, end int, a *who.Actor) bool {
	if st.Preposed || a.Start < end || s.End-a.End > st.far(saysReach) || !st.markBetween(",", end, a.Start) {
		return false
	}
	return st.speaks(s, a, s.End) || st.Mentions.Inverted && st.saidBy(s, a)
}

// saidBy tells whether a word of saying stands right before the person, or before to whom it was said:
// ", said to journalists an aide".
func (st *Story) saidBy(s *Sentence, a *who.Actor) bool {
	for _, c := range [...]scan.Class{scan.Speech, scan.Report} {
		w := st.wordsBetween(c, s.Start, a.Start)
		if len(w) == 0 {
			continue
		}
		from := w[len(w)-1].End
		if st.lettersBetween(from, a.Start) <= addressed && !st.markBetween(",;:", from, a.Start) {
			return true
		}
	}
	return false
}

// addressed is how many letters may name to whom something was said: "journalists".
const addressed = 20

// attributed tells whether the day closes words behind a comma that say who has announced
// what the trigger tells: "will co-chair the session, China's foreign ministry said on Sunday".
func (t *teller) attributed(e *when.Expr, trig *scan.Mention) bool {
	if t.Preposed || e.Start < trig.End {
		return false
	}
	comma := strings.LastIndexByte(t.Text[trig.End:e.Start], ',')
	return comma >= 0 && slices.ContainsFunc(t.sayings(trig.End+comma, e.Start), func(w scan.Mention) bool {
		return e.Start-w.End == 1 || t.toldWhom(w.End, e.Start)
	})
}

// toldWhom tells whether nothing but who was told, or who says it, stands between a word of saying and a byte: ", his
// deputy told the Interfax agency last week", ", said Ivanov on Sunday".
func (st *Story) toldWhom(from, to int) bool {
	if st.markBetween(",;:", from, to) || st.lettersBetween(from, to) > addresseeReach {
		return false
	}
	if len(scan.In(st.Mentions.Triggers, from, to)) > 0 || st.wordBetween(scan.Boundary, from, to) {
		return false
	}
	return !st.wordBetween(scan.And, from, to) && !st.wordBetween(scan.Plan, from, to)
}

// addresseeReach is how many letters those take at most who were told something, or who say it.
const addresseeReach = 32

// attribution is the comma behind which the sentence says who said what stands before it, and the trigger on what
// occasion: "Trade will grow, Putin said on Monday during talks with". It is -1 where there is none.
func (st *Story) attribution(s *Sentence, trig *scan.Mention) int {
	from := max(s.Start, trig.Start-st.far(attributes))
	for end := trig.Start; ; {
		comma := from + strings.LastIndexByte(st.Text[from:end], ',')
		if comma < from {
			return -1
		}
		if st.namesSpeaker(s, comma, trig.Start) {
			return comma
		}
		end = comma
	}
}

// attributes is how many letters before a trigger the comma may stand behind which somebody says so.
const attributes = 120

// namesSpeaker tells whether nothing but a person and a word of saying stand behind a comma, in either order, and no
// plan between those and a byte.
func (st *Story) namesSpeaker(s *Sentence, comma, to int) bool {
	said := st.sayings(comma, to)
	if len(said) == 0 {
		return false
	}
	w := said[0]
	return slices.ContainsFunc(s.Actors, func(a who.Actor) bool {
		if !a.IsPerson() || a.Start <= comma || a.End > to {
			return false
		}
		from, gap, until := a.Start, scan.Span{Start: st.rowEnd(s, &a, w.Start), End: w.Start}, w.End
		if w.Start < a.Start {
			if a.Kind == who.He {
				return false // "Chernomyrdin, who minds the shop, said he saw"
			}
			from, gap, until = w.Start, scan.Span{Start: w.End, End: a.Start}, a.End
		}
		if gap.Start > gap.End || st.lettersBetween(comma, from) > 2 || st.lettersBetween(gap.Start, gap.End) > 2 {
			return false
		}
		return !st.wordBetween(scan.Plan, until, to)
	})
}

// saidAtLast is the byte behind the comma where the part of the sentence begins that ends it and says at which talks the
// words before it were spoken, in languages that put the verb behind all that: "Trade will grow, Putin on Tuesday
// at talks with Xi said". It is -1 where no verb of saying ends the sentence, or more than a few words stand before it.
func (st *Story) saidAtLast(s *Sentence, trig *scan.Mention) int {
	if !st.Preposed {
		return -1
	}
	said := st.sayings(trig.End, s.End)
	if len(said) == 0 || st.lettersIn(said[0].End, s.End) > 0 {
		return -1
	}
	if st.commaIn(trig.End, said[0].Start) || st.lettersIn(trig.End, said[0].Start) > sayingGap {
		return -1
	}
	at := s.Start + scan.LastMark(st.Text[s.Start:trig.Start], ",;")
	if at == s.Start || !st.personIn(s, scan.Span{Start: at, End: trig.Start}) {
		return -1
	}
	return at
}

// sayingGap is how many letters may stand between such talks and the verb: "at the time of talks to reporters".
const sayingGap = 6

// rowEnd is where the people end who are joined to somebody, up to a byte: "Wang and Lavrov said".
func (st *Story) rowEnd(s *Sentence, a *who.Actor, to int) int {
	end := a.End
	for i := range s.Actors {
		if b := &s.Actors[i]; b.IsPerson() && b.Start >= end && b.End <= to && st.joined(end, b.Start) {
			end = b.End
		}
	}
	return end
}

// contentBehind is where a word behind the trigger opens what somebody says who stands with a word of saying before
// it: the trigger only tells on what occasion, "said after talks with Lavrov that China would". It is 0 where none does.
func (st *Story) contentBehind(s *Sentence, trig *scan.Mention) int {
	said := st.sayings(s.Start, trig.Start)
	that := st.wordsBetween(scan.Saying, trig.End, s.End)
	if len(said) == 0 || len(that) == 0 || st.markBetween(",;:", trig.End, that[0].Start) {
		return 0
	}
	from := said[len(said)-1].End
	if st.pauseIn(from, trig.Start) || st.wordBetween(scan.Plan, from, trig.Start) || st.wordBetween(scan.Saying, from, trig.Start) {
		return 0
	}
	if st.wordBetween(scan.Boundary, trig.End, that[0].Start) || st.wordBetween(scan.Plan, trig.End, that[0].Start) {
		return 0
	}
	return that[0].Start
}
