package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// Letters and greetings: who sent them, who brought them and who got them.

// withoutSenders leaves out those of whom somebody else brings word: whom somebody named right
// behind acts for, where a word for an envoy or an aide leads up to him ("received the envoy of
// Hu, State Councillor Tang"), and from whom greetings are passed on ("handed over greetings
// from Putin").
//
// In languages that put the owner first the word stands behind: "met as Xi's special envoy".
func (st *Story) withoutSenders(s *Sentence) {
	out := s.Actors[:0:0]
	for i := range s.Actors {
		switch {
		case st.greets(s, &s.Actors[i]), st.died(s, &s.Actors[i]):
		case st.Preposed && st.hasEnvoy(s, i):
		case st.served(s, &s.Actors[i]):
		case !st.Preposed && st.Mentions.Inverted && i+1 < len(s.Actors) && st.sender(s, &s.Actors[i], &s.Actors[i+1]):
		default:
			out = append(out, s.Actors[i])
		}
	}
	s.Actors = out
}

// died tells whether a word right behind the person says that he has died, in a sentence about a message:
// "condoled with Xi over Jiang's death".
func (st *Story) died(s *Sentence, a *who.Actor) bool {
	if !slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Trigger.Type == string(model.Message) }) {
		return false
	}
	death := st.firstWordIn(scan.Death, a.End, s.End)
	return death != nil && a.IsPerson() && !plural(a) && strings.TrimSpace(st.Text[a.End:death.Start]) == ""
}

// greets tells whether greetings are from the person: a word for them leads up to him, or,
// where owners stand first, stands right behind a word of belonging.
func (st *Story) greets(s *Sentence, a *who.Actor) bool {
	if !a.IsPerson() || plural(a) {
		return false
	}
	if st.Preposed {
		of := st.firstWordIn(scan.Belonging, a.End, s.End)
		if of == nil || of.Start != a.End {
			return false
		}
		greetings := st.firstWordIn(scan.Greeting, a.End, s.End)
		return greetings != nil && greetings.Start == of.End
	}
	if scan.HasMark(st.Text[a.End:min(s.End, a.End+1)], ",") {
		return false // "his regards to Xi, whom he met in May"
	}
	if st.has(scan.Antecedent, scan.Span{Start: a.End, End: min(s.End, a.End+len(" whom "))}) {
		return false
	}
	greetings := st.lastWordIn(scan.Greeting, s.Start, a.Start)
	if greetings == nil || !st.mayOwn(a) {
		return false
	}
	between := st.Text[greetings.End:a.Start]
	return countLetters(between) <= writerReach && !scan.HasMark(between, ",;:.")
}

// mayOwn tells whether somebody's case lets him be an owner.
func (st *Story) mayOwn(a *who.Actor) bool { return a.Cases == 0 || a.Cases&st.Mentions.Whose != 0 }

// hasEnvoy tells whether a word for an envoy stands right behind a person, or behind a word
// of belonging there. One taken for the person's title is no title where the envoy's name or
// "in the capacity of" follows.
func (st *Story) hasEnvoy(s *Sentence, i int) bool {
	a := &s.Actors[i]
	if a.Kind > who.Titled {
		return false
	}
	envoy := st.firstWordIn(scan.Envoys, a.Start+1, s.End)
	if envoy == nil {
		return false
	}
	at := a.End
	if of := st.firstWordIn(scan.Belonging, at, s.End); of != nil && of.Start == at {
		at = of.End
	}
	if envoy.Start > at {
		return false
	}
	if envoy.End > a.End {
		return true
	}
	return i+1 < len(s.Actors) && s.Actors[i+1].Kind == who.Named && s.Actors[i+1].Start == envoy.End
}

// served tells whether a title is only that of whom somebody serves as an envoy: a word for one
// stands right before it, and its case is an owner's: "flew in as special envoy of the president".
func (st *Story) served(s *Sentence, a *who.Actor) bool {
	if a.Kind != who.Titled || a.Cases&st.Mentions.Whose == 0 {
		return false
	}
	envoy := st.lastWordIn(scan.Envoys, s.Start, a.Start)
	return envoy != nil && strings.TrimSpace(st.Text[envoy.End:a.Start]) == ""
}

// sender tells whether the first of two of one side is whom the second acts for: by his
// case he may be an owner, a word for an envoy stands before him or in his title, and
// nothing but a comma parts the two.
func (st *Story) sender(s *Sentence, a, b *who.Actor) bool {
	if a.Kind != who.Named || b.Kind != who.Named || a.Country != b.Country || b.Start < a.End {
		return false
	}
	if strings.Trim(st.Text[a.End:b.Start], " ,") != "" || !st.mayOwn(a) {
		return false
	}
	envoy := st.lastWordIn(scan.Envoys, max(s.Start, a.Start-st.far(envoyReach)), a.End)
	if envoy == nil {
		return false
	}
	return envoy.Start >= a.Start || countLetters(st.Text[envoy.End:a.Start]) == 0
}

// envoyReach is how many letters before a person the word for an envoy may begin.
const envoyReach = 32

// byMouth tells whether what is passed on are the greetings of somebody named behind them, or an
// oral message, and nothing written.
func (st *Story) byMouth(trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Role != "send" || st.Preposed {
		return false
	}
	greetings := scan.In(st.Mentions.Words[scan.Greeting], trig.Start, clause.End)
	written := scan.In(st.Mentions.Words[scan.Written], trig.Start, clause.End)
	if slices.ContainsFunc(written, func(w scan.Mention) bool { return len(overlapping(greetings, w)) == 0 }) {
		return false
	}
	return slices.ContainsFunc(greetings, func(g scan.Mention) bool {
		from := scan.In(st.Mentions.Names, g.End, clause.End)
		return len(overlapping(written, g)) > 0 || len(from) > 0 && from[0].Start-g.End <= st.far(writerReach)
	})
}

// carried returns who wrote a letter and who got it, where the sentence names its writer right
// beside it and somebody else of his side brings it: "Tang handed him a letter from Jiang". Nil
// where nobody brings it, or it says for whom it is.
func (t *teller) carried(s *Sentence, trig *scan.Mention, behind []Party, on model.Date) []Party {
	if complete(behind) || trig.Trigger.Oral || t.hasThird(s) {
		return nil
	}
	w, ok := t.writer(s, trig, on)
	want := who.Other(w.Country)
	if !ok || want == "" || !t.brought(s, trig, w, on) {
		return nil
	}
	p, ok := t.nearest(s, s.Span, trig.Start, want, on)
	if !ok {
		p, ok = t.goingOn(want)
	}
	if !ok {
		return nil
	}
	return []Party{w, p}
}

// brought tells whether somebody of the writer's side, named before the letter, brings it.
func (t *teller) brought(s *Sentence, letter *scan.Mention, writer Party, on model.Date) bool {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Owner || plural(a) || a.End > letter.Start {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 && ps[0].Country == writer.Country && !ps[0].same(writer) {
			return true
		}
	}
	return false
}

// writer is whom a letter is said to be of.
func (t *teller) writer(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind > who.Titled || a.Plural || !t.writesBeside(s, trig, a) {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
}

// writesBeside tells whether somebody stands where the writer of a letter does: right behind the word for it, or,
// where owners stand first, right before.
func (st *Story) writesBeside(s *Sentence, letter *scan.Mention, a *who.Actor) bool {
	if !st.Preposed {
		if a.Start < letter.End || len(scan.In(s.Triggers, letter.End, a.Start)) > 0 {
			return false
		}
		between := st.Text[letter.End:a.Start]
		return countLetters(between) <= writerReach && !scan.HasMark(between, ",;:")
	}
	if a.End > letter.Start || countLetters(st.Text[a.End:letter.Start]) > 1 {
		return false
	}
	if !a.Owner && !st.has(scan.Belonging, scan.Span{Start: a.End, End: letter.End}) {
		return false
	}
	to := st.lastWordIn(scan.WrittenTo, s.Start, a.Start)
	return to == nil || to.End != a.Start
}

// writerReach is how many letters may part a letter from its writer: "from the".
const writerReach = 8

// withoutWriters returns the sentence without those who wrote a letter that it names, for what
// it tells besides: "handed his host a letter from Putin".
func (t *teller) withoutWriters(s *Sentence, on model.Date) *Sentence {
	for i := range s.Triggers {
		m := &s.Triggers[i]
		if m.Trigger.Role != "send" || !m.Trigger.Noun {
			continue
		}
		w, ok := t.writer(s, m, on)
		if !ok {
			continue
		}
		c := *s
		c.Actors = slices.DeleteFunc(slices.Clone(s.Actors), func(a who.Actor) bool {
			ps := t.parties(&a, s, on)
			return a.Kind <= who.Titled && len(ps) == 1 && ps[0].same(w)
		})
		return &c
	}
	return s
}

// handedAt is the meeting told last, where the one who got a letter was at it; nil else.
func (t *teller) handedAt(p Party) *Frame {
	if m := t.focus; m != nil && m.Type == model.Meeting && t.i-m.last <= 1 && inFocus(m, []Party{p}) {
		return m
	}
	return nil
}

// wroteInPart returns who wrote to whom where the words between two commas name one of each side, in a language
// that may set such parts side by side without a word for "and"; a part that names nobody goes on about those of
// the one before it: "Xi sent Putin a telegram, expressing sympathy, Li sent one to Medvedev".
func (t *teller) wroteInPart(s *Sentence, trig *scan.Mention, on model.Date) []Party {
	if !t.Preposed {
		return nil
	}
	part := t.commaPart(s, trig)
	ps := t.everybody(s, part, on)
	if oneOfEach(ps) {
		return ps
	}
	if len(ps) > 0 || trig.Trigger.Noun {
		return nil
	}
	acts := func(a who.Actor) bool { return a.Start < part.End && a.End > part.Start }
	if part.Start > s.Start && !slices.ContainsFunc(s.Actors, acts) { // "wrote to him, offering condolences", whatever the verb
		before := scan.Span{Start: s.Start + scan.LastMark(t.Text[s.Start:part.Start-len(",")], ",;:"), End: part.Start}
		if ps := t.everybody(s, before, on); oneOfEach(ps) {
			return ps
		}
	}
	for _, m := range slices.Backward(s.Triggers) {
		if m.End > part.Start || m.Trigger.Role != "send" {
			continue
		}
		if ps := t.everybody(s, t.commaPart(s, &m), on); oneOfEach(ps) {
			return ps
		}
		break
	}
	return nil
}

// commaPart is the part of the sentence between the marks around a trigger.
func (st *Story) commaPart(s *Sentence, trig *scan.Mention) scan.Span {
	part := scan.Span{Start: s.Start + scan.LastMark(st.Text[s.Start:trig.Start], ",;:"), End: s.End}
	if i := scan.Mark(st.Text[trig.End:s.End], ",;:"); i >= 0 {
		part.End = trig.End + i
	}
	return part
}
