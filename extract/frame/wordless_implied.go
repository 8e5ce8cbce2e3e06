package frame

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// implied adds the contacts of a sentence whose verb no rule knows: on a stated day Putin and Xi
// opened something, or in Beijing Xi handed something to Putin; and those of its parts in which no
// word for one stands: "he landed in Moscow, where Putin had waited for him".
func (t *teller) implied(s *Sentence, told []telling) []telling {
	if s.Headline || len(t.Mentions.PastMany) == 0 || t.hasThird(s) {
		return told
	}
	if len(told) == 0 {
		told = t.tellImplied(s, s.Span, told)
	}
	parts := t.parts(s)
	if len(parts) == 1 {
		return told
	}
	for _, part := range parts {
		told = t.tellImplied(s, part, told)
	}
	return told
}

// sideBySide is what a verb of any meaning tells of people of both sides whom a
// sentence names as its subjects, or one as its subject and one as its object.
var sideBySide = lexicon.Trigger{Rule: "frame.side-by-side", Type: string(model.Meeting), Role: "pair", Weak: true}

// tellImplied adds the contact that a part of the sentence tells, if any.
func (t *teller) tellImplied(s *Sentence, part scan.Span, told []telling) []telling {
	f := t.impliedIn(s, part)
	if f == nil {
		return told
	}
	if f = t.join(f); f != nil {
		told = append(told, telling{f, f.Why["type"][0].Start, part})
		t.current = f
	}
	return told
}

// impliedIn builds the contact that a part of the sentence tells of the only two people
// named in it, nil when it tells of none.
func (t *teller) impliedIn(s *Sentence, part scan.Span) *Frame {
	for _, m := range scan.In(s.Triggers, part.Start, part.End) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "attend" {
			return nil
		}
	}
	people := t.twoNamed(s, part)
	if people == nil || t.accompanied(s, people[0]) || t.accompanied(s, people[1]) {
		return nil
	}
	verb, ok := t.verbOfTwo(s, part, people)
	if !ok {
		return nil
	}
	told := *s
	entry := &scan.Entry{Kind: scan.Trigger, Trigger: &sideBySide}
	told.Triggers = append(slices.Clone(s.Triggers), scan.Mention{Entry: entry, Start: verb.Start, End: verb.End})
	at := len(told.Triggers) - 1
	clause := t.clause(&told, &told.Triggers[at])
	if people[0].Start < clause.Start || people[1].End > clause.End {
		return nil
	}
	if t.has(scan.Negation, clause) || t.has(scan.Plan, clause) || t.has(scan.Afar, clause) {
		return nil
	}
	ps := append(t.parties(people[0], s, model.Date{}), t.parties(people[1], s, model.Date{})...)
	if len(ps) != 2 || !complete(ps) || t.announces(ps[1]) {
		return nil
	}
	f := t.frame(&told, at)
	if f == nil || f.Type != model.Meeting || !t.impliedTime(s, f, clause, people) {
		return nil
	}
	f.weak = false
	return f
}

// twoNamed returns the two people whom a part of the sentence names, nil when it names
// another number, or people of whom it is not clear who they are.
func (st *Story) twoNamed(s *Sentence, part scan.Span) []*who.Actor {
	var people []*who.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Start < part.Start || a.End > part.End || !a.IsPerson() {
			continue
		}
		if plural(a) {
			if len(people) < 2 {
				return nil
			}
			continue // "Putin and Hu, two leaders who"
		}
		known := a.Kind <= who.Counterpart || a.Kind == who.Guest || a.Kind == who.Host || a.Kind == who.He
		if known && !a.Former && !a.Plural {
			people = append(people, a)
		}
	}
	if len(people) != 2 || people[0].Kind > who.Counterpart && people[1].Kind > who.Counterpart {
		return nil
	}
	return people
}

// verbOfTwo returns the verb of a part of the sentence by which the two people act together, or one on the other.
func (t *teller) verbOfTwo(s *Sentence, part scan.Span, people []*who.Actor) (scan.Span, bool) {
	ends := t.Mentions.PastOne
	if t.together(people[0], people[1]) {
		ends = t.Mentions.PastMany
	} else if !t.actsOn(s, people[0], people[1]) {
		return scan.Span{}, false
	}
	verb, ok := t.pastVerb(part, people, ends)
	return verb, ok && !t.ofOne(s, verb)
}

// together tells whether two people are the subjects of one verb.
func (st *Story) together(a, b *who.Actor) bool {
	return st.joined(a.End, b.Start) && st.subjectCase(a) && st.subjectCase(b)
}

// actsOn tells whether one of two people is by the case the subject and the other
// somebody to whom or with whom something is done.
func (st *Story) actsOn(s *Sentence, a, b *who.Actor) bool {
	if a.Kind == who.Counterpart || a.Object || a.Cases&1 == 0 && a.Cases != 0 || st.joinsRightOf(a.Start) {
		a, b = b, a
	}
	if !st.subjectCase(a) || a.Kind == who.Counterpart || a.Object {
		return false
	}
	if b.Kind == who.Counterpart || b.Object {
		return true
	}
	if b.Cases == ^uint8(0) || b.Cases == 0 {
		return b.Start > a.End && (st.rightBehindVerb(s, b) || st.joinsRightOf(b.Start))
	}
	return b.Cases&1 == 0 && b.Cases&^st.Mentions.Where != 0 && (b.Cases&st.Mentions.Whose == 0 || st.rightBehindVerb(s, b))
}

// rightBehindVerb tells whether the word before the person is a verb of the past: the
// person is then its object rather than an owner.
func (st *Story) rightBehindVerb(s *Sentence, a *who.Actor) bool {
	at := a.Start
	for _, sp := range s.Spots {
		if sp.End < at && at-sp.End <= 1 {
			at = sp.Start // "awarded in the Kremlin Xi"
			if in := scan.In(st.Mentions.Words[scan.Locative], max(s.Start, at-st.far(companionReach)), at); len(in) > 0 {
				at = in[len(in)-1].Start
			}
		}
	}
	before := strings.TrimRight(st.Text[s.Start:at], " ")
	word := before[strings.LastIndexByte(before, ' ')+1:]
	return endsIn(word, st.Mentions.PastOne) || endsIn(word, st.Mentions.Gerunds)
}

// pastVerb finds the first word in a part of the sentence that ends as a verb of the past does, with a small letter;
// false where it is, or a word behind the first of the people before it is, one for what each did alone.
func (st *Story) pastVerb(part scan.Span, people []*who.Actor, ends []string) (scan.Span, bool) {
	for w := st.wordFrom(part.Start, part.End); w.End > w.Start; w = st.wordFrom(w.End, part.End) {
		if r, _ := utf8.DecodeRuneInString(st.Text[w.Start:]); !unicode.IsLower(r) {
			continue
		}
		each := len(scan.In(st.Mentions.Words[scan.Several], w.Start, w.End)) > 0
		switch {
		case !each && endsIn(st.Text[w.Start:w.End], ends):
			return w, true
		case each && w.Start > people[0].Start:
			return w, false
		}
	}
	return scan.Span{}, false
}

// wordFrom returns the first run of letters between two bytes, an empty span where there is none.
func (st *Story) wordFrom(from, to int) scan.Span {
	start := strings.IndexFunc(st.Text[from:to], unicode.IsLetter)
	if start < 0 {
		return scan.Span{Start: to, End: to}
	}
	start += from
	end := strings.IndexFunc(st.Text[start:to], func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		return scan.Span{Start: start, End: to}
	}
	return scan.Span{Start: start, End: start + end}
}

func endsIn(word string, ends []string) bool {
	if utf8.RuneCountInString(word) < shortVerb {
		return false
	}
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(word, e) })
}

// shortVerb is how many letters a verb has at least.
const shortVerb = 4

// ofOne tells whether the verb is of what each does alone, though both do it: says,
// attends, travels.
func (st *Story) ofOne(s *Sentence, verb scan.Span) bool {
	for _, m := range s.Triggers {
		if m.Start <= verb.Start && m.End >= verb.End && m.Trigger.Role != "company" {
			return true
		}
	}
	return st.has(scan.Speech, verb) || st.seen(verb, "none")
}

// impliedTime tells whether the time of what the two did makes it a contact: a day, which the paragraph may
// lend; a month, where one acts on the other and a place is named; or none in the news, where a place is.
func (t *teller) impliedTime(s *Sentence, f *Frame, clause scan.Span, people []*who.Actor) bool {
	if !f.Stated && len(s.Dates) == 0 && f.near.Precision() == model.PrecisionDay {
		f.dated(f.near, sameParagraph, s.Span)
		f.Stated = true
	}
	if !f.Stated {
		return f.Date.IsZero() && t.shown(s, clause, people)
	}
	if f.Date.Precision() == model.PrecisionDay {
		return true
	}
	return !t.together(people[0], people[1]) && t.stands(s, clause)
}

// shown tells whether a contact without a day is shown by the place where it happened, in the lead.
func (t *teller) shown(s *Sentence, clause scan.Span, people []*who.Actor) bool {
	if people[0].Kind > who.Counterpart || people[1].Kind > who.Counterpart {
		return false
	}
	return s.Lead && len(s.Dates) == 0 && t.stands(s, clause)
}

// stands tells whether the clause names a place of the two states where it happened.
func (st *Story) stands(s *Sentence, clause scan.Span) bool {
	for _, sp := range s.Spots {
		if sp.Start >= clause.Start && sp.End <= clause.End && sp.Relation == where.In {
			return true
		}
	}
	return false
}
