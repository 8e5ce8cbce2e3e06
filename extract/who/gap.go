package who

import (
	"strings"
	"unicode/utf8"

	"amur/extract/scan"
)

// gaps are the words between parts that may make one actor, each gap read at most once.
type gaps struct {
	finder *Finder
	text   string
	parts  []part
	words  [capacity]string
	known  [capacity]bool
}

// before returns the words before a part, which is not the first, as between does.
func (g *gaps) before(n int) string {
	if !g.known[n] {
		end := g.parts[n-1].end
		g.words[n], g.known[n] = g.finder.between(g.text[end:max(g.parts[n].start, end)]), true
	}
	return g.words[n]
}

// between returns the words between two parts without those that may always stand there.
func (f *Finder) between(gap string) string {
	if len(gap) > 60*max(f.lang.Grammar.Letters, 1) {
		return gap
	}
	gap = strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(gap), "\u2019", "'"), ",", " , ")
	for _, p := range f.phrases {
		gap = strings.ReplaceAll(gap, p, " ")
	}
	if !f.lang.Grammar.Spaced {
		return f.run(gap)
	}
	var keep []string
	for _, w := range strings.Fields(gap) {
		if !f.skips(w) {
			keep = append(keep, w)
		}
	}
	return strings.Join(keep, " ")
}

// run is between for a language without spaces: what is left of the gap when the
// longest words that may stand there are taken out from its start on.
func (f *Finder) run(gap string) string {
	var keep strings.Builder
	for gap = f.plain(strings.ReplaceAll(gap, " ", "")); gap != ""; {
		n := 0
		for w := range f.skip {
			if len(w) > n && strings.HasPrefix(gap, w) {
				n = len(w)
			}
		}
		if n > 0 {
			gap = gap[n:]
			continue
		}
		_, n = utf8.DecodeRuneInString(gap)
		if scan.HasMark(gap[:n], ",") {
			keep.WriteByte(',')
		} else {
			keep.WriteString(gap[:n])
		}
		gap = gap[n:]
	}
	return keep.String()
}

// plain is the text in the letters in which the words of the language are compared.
func (f *Finder) plain(text string) string { return strings.Map(f.table.Fold, text) }

// skips tells whether a word in lower case may always stand between the parts of an actor,
// also with the stop of an abbreviation: "Gen.", "Gen".
func (f *Finder) skips(w string) bool {
	if f.skip[w] {
		return true
	}
	bare, stopped := strings.CutSuffix(w, ".")
	return stopped && f.skip[bare] || !stopped && f.skip[w+"."]
}

// withoutRanks takes the ranks and honorifics before unknown names off them; of a rank alone
// nothing is left.
func (f *Finder) withoutRanks(ps []part) []part {
	for i := range ps {
		p := &ps[i]
		for p.name != "" {
			first, rest, _ := strings.Cut(p.name, " ")
			if !f.skips(strings.ToLower(first)) {
				break
			}
			rest = strings.TrimLeft(rest, " ")
			p.start, p.name = p.end-len(rest), rest
		}
	}
	return ps
}
