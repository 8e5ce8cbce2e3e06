package frame

import (
	"sort"

	"amur/extract/scan"
	"amur/extract/what"
)

// A gathering gives its own subject where it is spoken of and nobody is told to meet at it: "they also
// discussed the SCO summit in June".

// gatheringsDiscussed gives f the subjects in the names of gatherings of the sentence, which tells no contact.
func (st *Story) gatheringsDiscussed(s *Sentence, f *Frame) {
	if f == nil || f.Occasion != nil || !st.has(scan.Discuss, s.Span) || st.has(scan.Sidelines, s.Span) {
		return
	}
	for _, m := range scan.In(st.Mentions.Topics, s.Start, s.End) {
		if !st.inGathering(m.Start, m.End) {
			continue
		}
		for e := range m.Entries() {
			if !e.Weak {
				f.addTopic(what.Topic{Code: e.Code, Start: m.Start, End: m.End})
			}
		}
	}
}

// inGathering tells whether the bytes lie inside the name of a gathering.
func (st *Story) inGathering(start, end int) bool {
	names := st.Mentions.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].Start > start })
	return i > 0 && names[i-1].Kind == scan.Gathering && end <= names[i-1].End
}
