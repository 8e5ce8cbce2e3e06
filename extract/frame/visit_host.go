package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/model"
)

// hostBefore tells whether the one before a noun for a journey without a goal is only who has received
// the traveller, of whom the text told just before, in a part of the sentence that a comma closes: "Today
// Xi is to receive him, and tomorrow the visit ends".
func (t *teller) hostBefore(s *Sentence, trig *scan.Mention, on model.Date) bool {
	v := t.lastVisit
	comma := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',') + s.Start
	if v == nil || t.i-v.last > visitReach || comma < s.Start || t.personIn(s, scan.Span{Start: comma, End: trig.Start}) {
		return false
	}
	hosts := t.resolve(t.headBefore(s, comma, s.Start), s, on)
	if len(hosts) == 0 {
		hosts = t.resolve(t.headBehind(s, s.Start, comma), s, on)
	}
	return ofOneSide(hosts) && hosts[0].Country == v.Country && slices.ContainsFunc(scan.In(s.Triggers, s.Start, comma), func(m scan.Mention) bool {
		return m.Trigger.Role == "pair" && !m.Trigger.Noun
	})
}
