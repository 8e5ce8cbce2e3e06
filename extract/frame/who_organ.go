package frame

import (
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
)

// Organs of state that act without a person: their name stands for the office, and nobody's for
// the name.

// organs returns the organs of both sides that a word for both of them makes the subject of
// the trigger, without anybody of theirs: "the two foreign ministries issued a statement".
func (st *Story) organs(s *Sentence, trig *scan.Mention, clause scan.Span) []Party {
	if trig.Trigger.Noun || st.hasThird(s) {
		return nil
	}
	refs := scan.In(st.Mentions.References, clause.Start, trig.Start)
	for i := len(refs) - 1; i >= 0; i-- {
		between := scan.Span{Start: refs[i].End, End: trig.Start}
		if between.End-between.Start > st.far(organReach) {
			continue
		}
		if st.has(scan.Document, between) || st.personIn(s, between) {
			continue // "for an agreement of the two ministries they signed" names whose it is
		}
		if ps := organsOf(refs[i].Reference); ps != nil {
			return ps
		}
	}
	return nil
}

// organReach is how many letters before the verb its subject may end.
const organReach = 24

// organsOf is the two for which a word for an organ of each side stands; nil for other words.
func organsOf(r *lexicon.Reference) []Party {
	if r.Kind != "body" || r.Office == "" {
		return nil
	}
	return []Party{{Country: "CN", Office: r.Office, Body: true}, {Country: "RU", Office: r.Office, Body: true}}
}

// talkOrgans takes for the two sides the organs that are said to have talked on a day, in a sentence
// that names nobody: "the two foreign ministries held consultations on Tuesday".
func (st *Story) talkOrgans(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	if f.Type != model.Meeting && f.Type != model.Video || !f.Stated || f.weak || f.back {
		return false
	}
	if s.Headline || st.anybody(s) || st.hasThird(s) {
		return false
	}
	if ps := st.namedOrgans(s, trig, clause); ps != nil {
		return st.take(f, ps, trig)
	}
	for _, r := range scan.In(st.Mentions.References, clause.Start, clause.End) {
		if ps := organsOf(r.Reference); ps != nil {
			return st.take(f, ps, trig)
		}
	}
	return false
}

// namedOrgans returns the organs that a clause without anybody names, one or more of each side, near
// the word for what they did and near one another: "Roscosmos and CNSA signed", "signed by Rosatom with
// CAEA"; nil where firms are among them.
func (st *Story) namedOrgans(s *Sentence, trig *scan.Mention, clause scan.Span) []Party {
	refs := scan.In(st.Mentions.References, clause.Start, clause.End)
	var ps []Party
	last := clause.Start
	for i, r := range refs {
		switch {
		case r.Reference.Kind == "none":
			return nil
		case r.Reference.Kind != "organ" || max(trig.Start-r.End, r.Start-trig.End) > st.far(organTalks):
			continue
		case len(ps) > 0 && r.Start <= trig.Start && r.Start-last > st.far(organReach):
			return nil // "Roscosmos will launch it, and CNSA has signed"
		case i > 0 && r.Start < refs[i-1].End:
			continue
		}
		last = r.End
		ps = append(ps, Party{Country: r.Reference.Country, Office: r.Reference.Office, Body: true})
	}
	if !complete(ps) || st.personIn(s, s.Span) {
		return nil
	}
	return ps
}

// organTalks is how many letters may part the word for the organs from that for their talks.
const organTalks = 64

// ledByPeople tells whether the talks of two organs are told of those who led them, too; what they
// were about is theirs. "The two ministries held consultations on Tuesday. They were led by Ma and Rudenko."
func (t *teller) ledByPeople(f *Frame) bool {
	if len(f.China) == 0 || !f.China[0].Body || f.Type == model.Signing {
		return false
	}
	for _, g := range t.frames {
		if g.Type != f.Type || g.Status != f.Status || len(g.China) == 0 || g.China[0].Body {
			continue
		}
		if g.sentence < f.sentence && t.Sentences[g.last].Block != t.Sentences[f.sentence].Block {
			continue
		}
		if !near(f, g, ledReach) || !model.Overlaps(g.Date, f.Date) {
			continue
		}
		for _, topic := range f.Topics {
			g.addTopic(topic)
		}
		return true
	}
	return false
}

// ledReach is how many sentences may part the talks of organs from those who led them.
const ledReach = 3
