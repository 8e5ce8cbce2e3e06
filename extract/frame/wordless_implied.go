package frame

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// sideBySide is what a verb of any meaning tells of people of both sides whom a
// sentence names as its subjects, or one as its subject and one as its object.
var sideBySide = lexicon.Trigger{Rule: "frame.side-by-side", Type: string(model.Meeting), Role: "pair", Weak: true}

// implied builds the contact of a sentence whose verb no rule knows: on a stated day
// Putin and Xi opened something, or in Beijing Xi handed something to Putin.
func (t *teller) implied(s *Sentence) *Frame {
	if s.Headline || len(t.Mentions.PastMany) == 0 || t.hasThird(s) {
		return nil
	}
	return t.impliedIn(s, s.Span)
}

// impliedBeside builds the contacts of the parts of a sentence in which no word for one
// stands: "he landed in Moscow, where Putin had waited for him".
func (t *teller) impliedBeside(s *Sentence, told []telling) []telling {
	if s.Headline || len(t.Mentions.PastMany) == 0 || t.hasThird(s) {
		return told
	}
	parts := t.parts(s)
	if len(parts) == 1 {
		return told
	}
	for _, part := range parts {
		f := t.impliedIn(s, part)
		if f == nil {
			continue
		}
		if f = t.join(f); f != nil {
			told = append(told, telling{f, f.Why["type"][0].Start, part})
			t.current = f
		}
	}
	return told
}

// impliedIn builds the contact that a part of the sentence tells of the only two people
// named in it, nil when it tells of none.
func (t *teller) impliedIn(s *Sentence, part scan.Span) *Frame {
	for _, m := range scan.In(s.Triggers, part.Start, part.End) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && m.Trigger.Role != "attend" && m.Trigger.Role != "none" {
			return nil
		}
	}
	people := t.twoNamed(s, part)
	if people == nil || t.accompanied(s, people[0]) || t.accompanied(s, people[1]) {
		return nil
	}
	together := t.together(people[0], people[1])
	ends := t.Mentions.PastOne
	if together {
		ends = t.Mentions.PastMany
	} else if !t.actsOn(s, people[0], people[1]) {
		return nil
	}
	verb, ok := t.pastVerb(s, part, people, ends)
	if !ok || t.ofOne(s, verb) {
		return nil
	}
	told := *s
	told.Triggers = append(slices.Clone(s.Triggers), scan.Mention{Entry: &scan.Entry{Kind: scan.Trigger, Trigger: &sideBySide}, Start: verb.Start, End: verb.End})
	at := len(told.Triggers) - 1
	clause := t.clause(&told, &told.Triggers[at])
	if people[0].Start < clause.Start || people[1].End > clause.End || t.has(scan.Negation, clause) || t.has(scan.Habit, clause) || t.has(scan.Plan, clause) {
		return nil
	}
	if mood, _ := what.MoodOf(t.Text, &told.Triggers[at], t.Mentions, clause); mood != what.Told {
		return nil
	}
	ps := append(t.parties(people[0], s, model.Date{}), t.parties(people[1], s, model.Date{})...)
	if len(ps) != 2 || !complete(ps) || t.announces(ps[0]) || t.announces(ps[1]) {
		return nil
	}
	f := t.frame(&told, at)
	if f != nil && !f.Stated && len(s.Dates) == 0 && f.near.Precision() == model.PrecisionDay && t.recent(f.near) {
		f.dated(f.near, "frame.same-paragraph", s.Span)
		f.Stated = true
	}
	if f != nil && !f.Stated && f.Date.IsZero() && t.shown(s, f, clause, people) {
		f.weak = false
		return f
	}
	switch {
	case f == nil || !f.Stated || f.Type != model.Meeting || f.Status != model.Held || !complete(slices.Concat(f.China, f.Russia)):
		return nil
	case f.Date.Precision() == model.PrecisionDay && !f.Date.IsInterval():
	case together || f.Date.Precision() < model.PrecisionMonth || !t.stands(s, clause):
		return nil
	}
	f.weak = false
	return f
}

// shown tells whether a contact without a day is shown by the place where it happened, in
// the lead, or by the stay of one of the two that the text has just told of.
func (t *teller) shown(s *Sentence, f *Frame, clause scan.Span, people []*who.Actor) bool {
	if f.Type != model.Meeting || f.Status != model.Held || people[0].Kind > who.Counterpart || people[1].Kind > who.Counterpart || !complete(slices.Concat(f.China, f.Russia)) {
		return false
	}
	if v := t.lastVisit; v != nil && v.Status == model.Held && v.Stated && t.i-v.last <= 2 && (overlap(v.China, f.China) || overlap(v.Russia, f.Russia)) {
		return true
	}
	return s.Lead && len(s.Dates) == 0 && t.stands(s, clause) && t.about().Precision() == model.PrecisionDay
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
		if (a.Kind <= who.Counterpart || a.Kind == who.Guest || a.Kind == who.Host || a.Kind == who.He) && !a.Owner && !a.Former && !a.Plural {
			people = append(people, a)
		}
	}
	if len(people) != 2 || people[0].Kind > who.Counterpart && people[1].Kind > who.Counterpart {
		return nil
	}
	return people
}

// ofOne tells whether the verb is of what each does alone, though both do it: says,
// attends, travels.
func (st *Story) ofOne(s *Sentence, verb scan.Span) bool {
	for _, m := range s.Triggers {
		if m.Start <= verb.Start && m.End >= verb.End && m.Trigger.Role != "company" {
			return true
		}
	}
	return st.has(scan.Speech, verb) || st.has(scan.Negation, verb) || st.seen(verb, "none")
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
			if w := scan.In(st.Mentions.Words[scan.Locative], max(s.Start, at-st.far(companionReach)), at); len(w) > 0 && at-w[len(w)-1].End <= 1 {
				at = w[len(w)-1].Start
			}
		}
	}
	before := strings.TrimRight(st.Text[s.Start:at], " ")
	word := before[strings.LastIndexByte(before, ' ')+1:]
	return endsIn(word, st.Mentions.PastOne) || endsIn(word, st.Mentions.Gerunds)
}

// pastVerb finds the first word of the sentence behind the first of the people, or right
// before them, that ends as a verb of the past does.
func (st *Story) pastVerb(s *Sentence, part scan.Span, people []*who.Actor, ends []string) (scan.Span, bool) {
	at := part.Start
	for at < part.End {
		r, n := utf8.DecodeRuneInString(st.Text[at:])
		if !unicode.IsLetter(r) {
			at += n
			continue
		}
		end := at
		for end < part.End {
			r, n := utf8.DecodeRuneInString(st.Text[end:])
			if !unicode.IsLetter(r) {
				break
			}
			end += n
		}
		w := scan.Span{Start: at, End: end}
		at = end
		if unicode.IsLower(r) && endsIn(st.Text[w.Start:w.End], ends) && len(scan.In(st.Mentions.Words[scan.Several], w.Start, w.End)) == 0 {
			return w, true
		}
		if unicode.IsLower(r) && len(scan.In(st.Mentions.Words[scan.Several], w.Start, w.End)) > 0 && w.Start > people[0].Start {
			return w, false
		}
	}
	return scan.Span{}, false
}

// shortVerb is how many letters a verb has at least.
const shortVerb = 4

func endsIn(word string, ends []string) bool {
	if utf8.RuneCountInString(word) < shortVerb {
		return false
	}
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(word, e) })
}

// stands tells whether the clause names a place of the two states where it happened.
func (st *Story) stands(s *Sentence, clause scan.Span) bool {
	for _, sp := range s.Spots {
		if sp.Start >= clause.Start && sp.End <= clause.End && sp.Relation == where.In && sp.Gathering == nil {
			return true
		}
	}
	return false
}
