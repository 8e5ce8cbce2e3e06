package where

import "amur/extract/scan"

// hosted tells whether a city or building named without a word for a place stands beside words by which talks
// took place in it: "Moscow hosted the previous round", "this year Moscow played host". In
// languages that let the subject follow its verb it stands behind them too.
func hosted(text string, ms *scan.Mentions, m *scan.Mention) bool {
	if m.Kind != scan.Place && m.Kind != scan.Site || m.Cases != 0 && m.Cases&subject == 0 {
		return false
	}
	reach := ms.Far(cityToVerb)
	for _, w := range scan.In(ms.Words[scan.Hosting], max(0, m.Start-2*reach), min(len(text), m.End+reach)) {
		from, to := m.End, w.Start
		if w.End <= m.Start {
			if from, to = w.End, m.Start; !ms.Inverted {
				continue
			}
		}
		if from <= to && to-from <= reach && !scan.HasMark(text[from:to], ",;:.()") && len(scan.In(ms.Names, from, to)) == 0 {
			return true
		}
	}
	return false
}

// cityToVerb is how many letters may stand between a city and such words; subject is the case in
// which it stands there, the first that a declension lists.
const (
	cityToVerb = 16
	subject    = 1
)
