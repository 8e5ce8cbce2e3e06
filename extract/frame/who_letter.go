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
	w := scan.In(st.Mentions.Words[scan.Death], a.End, s.End)
	return a.IsPerson() && !plural(a) && len(w) > 0 && strings.TrimSpace(st.Text[a.End:w[0].Start]) == ""
}

// greets tells whether greetings are from the person: a word for them leads up to him, or,
// where owners stand first, stands right behind a word of belonging.
func (st *Story) greets(s *Sentence, a *who.Actor) bool {
	if !a.IsPerson() || plural(a) || !st.Preposed && (st.has(scan.Antecedent, scan.Span{Start: a.End, End: min(s.End, a.End+len(" whom "))}) || scan.HasMark(st.Text[a.End:min(s.End, a.End+1)], ",")) {
		return false // "his regards to Xi, whom he met in May"
	}
	behind := scan.Span{Start: a.End, End: min(s.End, a.End+st.far(len(", with whom ")))}
	if strings.HasPrefix(st.Text[a.End:s.End], ",") && (st.has(scan.Antecedent, behind) || st.has(scan.Boundary, behind)) {
		return false // "his regards to Jiang, whom he had met"
	}
	if st.Preposed {
		w := scan.In(st.Mentions.Words[scan.Belonging], a.End, s.End)
		g := scan.In(st.Mentions.Words[scan.Greeting], a.End, s.End)
		return len(w) > 0 && len(g) > 0 && w[0].Start == a.End && g[0].Start == w[0].End
	}
	g := scan.In(st.Mentions.Words[scan.Greeting], s.Start, a.Start)
	return len(g) > 0 && (a.Cases == 0 || a.Cases&st.Mentions.Whose != 0) && countLetters(st.Text[g[len(g)-1].End:a.Start]) <= writerReach && !scan.HasMark(st.Text[g[len(g)-1].End:a.Start], ",;:.")
}

// hasEnvoy tells whether a word for an envoy stands right behind a person, or behind a word
// of belonging there. One taken for the person's title is no title where the envoy's name or
// "in the capacity of" follows.
func (st *Story) hasEnvoy(s *Sentence, i int) bool {
	a := &s.Actors[i]
	at := a.End
	if w := scan.In(st.Mentions.Words[scan.Belonging], at, s.End); len(w) > 0 && w[0].Start == at {
		at = w[0].End
	}
	w := scan.In(st.Mentions.Words[scan.Envoys], a.Start+1, s.End)
	if a.Kind > who.Titled || len(w) == 0 || w[0].Start > at {
		return false
	}
	return w[0].Start >= a.End || w[0].End > a.End || i+1 < len(s.Actors) && s.Actors[i+1].Kind == who.Named && s.Actors[i+1].Start == w[0].End
}

// served tells whether a title is only that of whom somebody serves as an envoy: a word for one
// stands right before it, and its case is an owner's: "flew in as special envoy of the president".
func (st *Story) served(s *Sentence, a *who.Actor) bool {
	if st.Mentions.Whose == 0 || a.Kind != who.Titled || a.Cases&st.Mentions.Whose == 0 {
		return false
	}
	words := scan.In(st.Mentions.Words[scan.Envoys], s.Start, a.Start)
	return len(words) > 0 && strings.TrimSpace(st.Text[min(words[len(words)-1].End, a.Start):a.Start]) == ""
}

// sender tells whether the first of two of one side is whom the second acts for: by his
// case he may be an owner, a word for an envoy stands before him or in his title, and
// nothing but a comma parts the two.
func (st *Story) sender(s *Sentence, a, b *who.Actor) bool {
	if a.Kind != who.Named || b.Kind != who.Named || a.Country != b.Country && (a.Person == nil || b.Person == nil || a.Person.Country != b.Person.Country) {
		return false
	}
	if gap := st.Text[a.End:max(a.End, b.Start)]; strings.Trim(gap, " ,") != "" || b.Start < a.End {
		return false
	}
	if a.Cases != 0 && a.Cases&st.Mentions.Whose == 0 {
		return false
	}
	words := scan.In(st.Mentions.Words[scan.Envoys], max(s.Start, a.Start-st.far(envoyReach)), a.End)
	return len(words) > 0 && (words[len(words)-1].Start >= a.Start || countLetters(st.Text[words[len(words)-1].End:a.Start]) == 0)
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
	if !ok || who.Other(w.Country) == "" {
		return nil
	}
	var brought bool
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.Owner || plural(a) || a.End > trig.Start {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 && ps[0].Country == w.Country && !ps[0].same(w) {
			brought = true
		}
	}
	if !brought {
		return nil
	}
	want := who.Other(w.Country)
	if p, ok := t.nearest(s, s.Span, trig.Start, want, on); ok {
		return []Party{w, p}
	}
	if p, ok := t.goingOn(want); ok {
		return []Party{w, p}
	}
	return nil
}

// writer is whom a letter is said to be of: he stands right behind the word for it, or, where
// owners stand first, right before.
func (t *teller) writer(s *Sentence, trig *scan.Mention, on model.Date) (Party, bool) {
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind > who.Titled || a.Plural {
			continue
		}
		if t.Preposed {
			w := scan.In(t.Mentions.Words[scan.Belonging], a.End, trig.End)
			to := scan.In(t.Mentions.Words[scan.WrittenTo], s.Start, a.Start)
			if a.End > trig.Start || countLetters(t.Text[a.End:trig.Start]) > 1 || !a.Owner && (len(w) == 0 || w[0].Start > a.End) || len(to) > 0 && to[len(to)-1].End == a.Start {
				continue
			}
		} else if a.Start < trig.End || countLetters(t.Text[trig.End:a.Start]) > writerReach || scan.HasMark(t.Text[trig.End:a.Start], ",;:") || len(scan.In(s.Triggers, trig.End, a.Start)) > 0 {
			continue
		}
		if ps := t.parties(a, s, on); len(ps) == 1 {
			return ps[0], true
		}
	}
	return Party{}, false
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
	if len(ps) == 2 && complete(ps) && !third(ps) {
		return ps
	}
	if len(ps) > 0 || trig.Trigger.Noun {
		return nil
	}
	acts := func(a who.Actor) bool { return a.Start < part.End && a.End > part.Start }
	if part.Start > s.Start && !slices.ContainsFunc(s.Actors, acts) { // "wrote to him, offering condolences", whatever the verb
		before := scan.Span{Start: s.Start + scan.LastMark(t.Text[s.Start:part.Start-len(",")], ",;:"), End: part.Start}
		if ps := t.everybody(s, before, on); len(ps) == 2 && complete(ps) && !third(ps) {
			return ps
		}
	}
	for i := len(s.Triggers) - 1; i >= 0; i-- {
		m := &s.Triggers[i]
		if m.End > part.Start || m.Trigger.Role != "send" {
			continue
		}
		if ps := t.everybody(s, t.commaPart(s, m), on); len(ps) == 2 && complete(ps) && !third(ps) {
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
