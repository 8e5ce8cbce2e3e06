package frame

import (
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

// addTopics gives the topics of a sentence to the contact it tells or goes on
// telling. What stands behind "amid" goes on around the contact, not in it.
func (t *teller) addTopics(s *Sentence, told []*Frame) {
	if len(told) == 0 {
		t.turn(s)
	}
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

// turn lets the sentence return to another contact of those told lately: to one with
// the people it names where the contact being told has others, and, with a new
// paragraph, from the background to the news.
func (t *teller) turn(s *Sentence) {
	named := t.namedIn(s)
	if t.focus == nil || len(named) == 0 {
		return
	}
	stays := partOf(named, t.focus)
	if stays && !(s.FirstHalf && t.focus.Stated && !t.recent(t.focus.Date) && s.Year == 0 && !t.has(scan.Continuing, s.Span)) {
		return
	}
	var found *Frame
	for _, g := range t.frames {
		if g == t.focus || g.Type == model.Visit || t.i-g.last > turnReach || !partOf(named, g) {
			continue
		}
		if stays && (g.Status != model.Held || g.Stated && !t.recent(g.Date)) {
			continue
		}
		if found == nil || g.last > found.last {
			found = g
		}
	}
	if found != nil {
		t.focus = found
		found.last = t.i - 1
	}
}

// turnReach is how many sentences back a contact may be told to be returned to.
const turnReach = 12

// namedIn lists the people of the two sides whom the sentence names or titles.
func (t *teller) namedIn(s *Sentence) []Party {
	var out []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named && a.Kind != who.Titled || a.Owner {
			continue
		}
		for _, p := range t.parties(a, s, model.Date{}) {
			if (p.Country == "CN" || p.Country == "RU") && !t.announces(p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// partOf tells whether all the parties take part in the contact.
func partOf(ps []Party, f *Frame) bool {
	for _, p := range ps {
		if !overlap(f.China, []Party{p}) && !overlap(f.Russia, []Party{p}) {
			return false
		}
	}
	return true
}

// titleTopics gives a document of which the text says nothing more the one topic that
// the headline, or what leads up to the entries of a chronicle, names.
func (t *teller) titleTopics(f *Frame) {
	if f.Type != model.Signing || len(f.Topics) > 0 || f.lead && t.recent(f.Date) {
		return
	}
	var found []what.Topic
	for i := range t.Sentences {
		s := &t.Sentences[i]
		if s.Headline || s.Lead && s.Year == 0 && i < f.sentence && t.Sentences[f.sentence].Year > 0 {
			found = append(found, s.Topics...)
		}
	}
	for _, tp := range found {
		if tp.Code != found[0].Code {
			return
		}
	}
	if len(found) > 0 {
		f.addTopic(found[0])
	}
}
