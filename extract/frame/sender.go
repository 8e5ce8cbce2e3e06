package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
)

// withoutSenders leaves out those of whom somebody else brings word: whom somebody named right
// behind acts for, where a word for an envoy or an aide leads up to him ("received the envoy of
// Hu, State Councillor Tang"), and from whom greetings are passed on ("handed over greetings
// from Putin").
//
// In languages that put the owner first the word stands behind: "met as Xi's special envoy".
func (t *teller) withoutSenders(s *Sentence) {
	out := s.Actors[:0:0]
	for i := range s.Actors {
		switch {
		case t.greets(s, &s.Actors[i]):
		case t.Preposed && t.hasEnvoy(s, i):
		case !t.Preposed && t.Mentions.Inverted && i+1 < len(s.Actors) && t.sender(s, &s.Actors[i], &s.Actors[i+1]):
		default:
			out = append(out, s.Actors[i])
		}
	}
	s.Actors = out
}

// greets tells whether greetings are from the person: a word for them leads up to him, or,
// where owners stand first, stands right behind a word of belonging.
func (t *teller) greets(s *Sentence, a *who.Actor) bool {
	if !a.IsPerson() || plural(a) {
		return false
	}
	if t.Preposed {
		w := scan.In(t.Mentions.Words[scan.Belonging], a.End, s.End)
		g := scan.In(t.Mentions.Words[scan.Greeting], a.End, s.End)
		return len(w) > 0 && len(g) > 0 && w[0].Start == a.End && g[0].Start == w[0].End
	}
	g := scan.In(t.Mentions.Words[scan.Greeting], s.Start, a.Start)
	return len(g) > 0 && (a.Cases == 0 || a.Cases&t.Mentions.Whose != 0) && countLetters(t.Text[g[len(g)-1].End:a.Start]) <= writerReach && !scan.HasMark(t.Text[g[len(g)-1].End:a.Start], ",;:.")
}

// hasEnvoy tells whether a word for an envoy stands right behind a person, or behind a word
// of belonging there. One taken for the person's title is no title where the envoy's name or
// "in the capacity of" follows.
func (t *teller) hasEnvoy(s *Sentence, i int) bool {
	a := &s.Actors[i]
	at := a.End
	if w := scan.In(t.Mentions.Words[scan.Belonging], at, s.End); len(w) > 0 && w[0].Start == at {
		at = w[0].End
	}
	w := scan.In(t.Mentions.Words[scan.Envoys], a.Start+1, s.End)
	if a.Kind > who.Titled || len(w) == 0 || w[0].Start > at {
		return false
	}
	return w[0].Start >= a.End || w[0].End > a.End || i+1 < len(s.Actors) && s.Actors[i+1].Kind == who.Named && s.Actors[i+1].Start == w[0].End
}

// sender tells whether the first of two of one side is whom the second acts for: by his
// case he may be an owner, a word for an envoy stands before him or in his title, and
// nothing but a comma parts the two.
func (t *teller) sender(s *Sentence, a, b *who.Actor) bool {
	if a.Kind != who.Named || b.Kind != who.Named || a.Country != b.Country && (a.Person == nil || b.Person == nil || a.Person.Country != b.Person.Country) {
		return false
	}
	if gap := t.Text[a.End:max(a.End, b.Start)]; strings.Trim(gap, " ,") != "" || b.Start < a.End {
		return false
	}
	if a.Cases != 0 && a.Cases&t.Mentions.Whose == 0 {
		return false
	}
	words := scan.In(t.Mentions.Words[scan.Envoys], max(s.Start, a.Start-t.far(envoyReach)), a.End)
	return len(words) > 0 && (words[len(words)-1].Start >= a.Start || countLetters(t.Text[words[len(words)-1].End:a.Start]) == 0)
}

// envoyReach is how many letters before a person the word for an envoy may begin.
const envoyReach = 32
