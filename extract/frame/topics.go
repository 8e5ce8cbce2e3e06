package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// addTopics gives the topics of a sentence to the contact it tells or goes on
// telling. What stands behind "amid" goes on around the contact, not in it.
func (t *teller) addTopics(s *Sentence, told []*Frame) {
	f := t.focus
	for _, g := range told {
		if g.Type != model.Visit {
			f = g
		}
	}
	if f == nil || s.Headline || len(told) == 0 && !t.continues(s, f) {
		return
	}
	end := s.End
	for _, w := range scan.In(t.Mentions.Words[scan.Backdrop], s.Start, s.End) {
		if w.Start > s.Start+opening {
			end = w.Start
			break
		}
	}
	for _, tp := range s.Topics {
		if tp.Start < end {
			f.addTopic(tp)
		}
	}
}

func (f *Frame) addTopic(tp what.Topic) {
	for _, have := range f.Topics {
		if have.Code == tp.Code {
			return
		}
	}
	f.Topics = append(f.Topics, tp)
}
