package frame

import (
	"strings"

	"amur/extract/scan"
	"amur/extract/who"
)

// withoutSenders leaves out whom somebody named right behind him acts for, where a word
// for an envoy or an aide leads up to him: "received the envoy of Hu, State Councillor Tang".
func (t *teller) withoutSenders(s *Sentence) {
	if !t.Mentions.Inverted {
		return
	}
	out := s.Actors[:0:0]
	for i := range s.Actors {
		if i+1 == len(s.Actors) || !t.sender(s, &s.Actors[i], &s.Actors[i+1]) {
			out = append(out, s.Actors[i])
		}
	}
	s.Actors = out
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
