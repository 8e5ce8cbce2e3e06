package who

import (
	"slices"
	"sort"
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// seat is the place right before an office that many hold, as of a governor, where
// the names of places serve as adjectives; nil when none stands there.
func (f *Finder) seat(names []scan.Mention, i int) *lexicon.Place {
	o := f.lx.Office(strings.Fields(names[i].Office.Office)[0])
	if i == 0 || !f.lang.Grammar.Attributive || o == nil || o.Single && o.Regional == "" {
		return nil
	}
	if m := &names[i-1]; m.Kind == scan.Place && m.End == names[i].Start && (!o.Single || m.Place.Region) {
		return m.Place
	}
	return nil
}

// ownerCity is the country of the place that stands in the possessive before an office:
// "Moscow's new foreign minister".
func (f *Finder) ownerCity(text string, before []scan.Mention, at int) string {
	n := len(before)
	if n == 0 || before[n-1].Kind != scan.Place || before[n-1].End >= at {
		return ""
	}
	gap := text[before[n-1].End:at]
	if !startsWith(gap, f.lang.Grammar.Possessive) || f.between(gap) != "" {
		return ""
	}
	return before[n-1].Place.Country
}

// seatReach is how many bytes the words between an office and its seat may take.
const seatReach = 200

// seated draws the name of a province or city right behind an office to the office:
// "Governor Zhejiang", also behind words that may always stand there: "governor of the
// province Zhejiang". To an office that many hold, "governor of Zhejiang" draws it too,
// and so does "Zhejiang governor" where no case tells whose it is.
func (f *Finder) seated(text string, names []scan.Mention, ps []part) {
	var places []*scan.Mention
	for k := range names {
		if names[k].Kind == scan.Place {
			places = append(places, &names[k])
		}
	}
	for i := range ps {
		p := &ps[i]
		if p.slot != 'O' {
			continue
		}
		o := f.lx.Office(strings.Fields(p.m.Office.Office)[0])
		many := o != nil && !o.Single && o.Rank >= localRank
		k := sort.Search(len(places), func(k int) bool { return places[k].Start > p.end })
		if b := sort.Search(len(places), func(k int) bool { return places[k].Start >= p.start }) - 1; many && !f.lang.Grammar.Inverted && b >= 0 && places[b].End < p.start && text[places[b].End:p.start] == " " {
			p.start, p.land, p.seat = places[b].Start, places[b].Place.Country, places[b].Place
		}
		if k == len(places) || text[p.end] != ' ' || places[k].Start-p.end > seatReach {
			continue
		}
		m := places[k]
		gap := text[p.end:m.Start]
		if between := f.between(gap); gap == " " || (between == "" || many && (slices.Contains(f.lang.Grammar.Genitive, between) || f.about(gap))) && !strings.ContainsAny(gap, ",;:.") {
			p.end, p.land, p.seat = m.End, m.Place.Country, m.Place
		}
	}
}

// headed gives an office that many hold the country of the place whose delegation, named right before
// a word for heading it, its holder heads: "a delegation from Harbin headed by deputy mayor Li".
func (f *Finder) headed(text string, ms *scan.Mentions, names []scan.Mention, ps []part) {
	for i := range ps {
		p := &ps[i]
		if p.slot != 'O' || p.land != "" || p.m.Office == nil || p.m.Office.Country != "" {
			continue
		}
		o := f.lx.Office(strings.Fields(p.m.Office.Office)[0])
		led := scan.In(ms.Words[scan.Led], max(0, p.start-ledReach), p.start)
		if o == nil || o.Single || len(led) == 0 || strings.TrimSpace(text[led[len(led)-1].End:p.start]) != "" {
			continue
		}
		at := led[len(led)-1].Start
		k := sort.Search(len(names), func(k int) bool { return names[k].Start >= at }) - 1
		if k < 0 || names[k].Kind != scan.Place || strings.Trim(text[names[k].End:at], " ,") != "" || wentTo(text, ms, names[k].Start) {
			continue
		}
		p.land = names[k].Place.Country
	}
}

// ledReach is how many bytes a word for heading a delegation may take.
const ledReach = 64

// wentTo tells whether a word for a goal or a place stands right before a byte: "came to Harbin,
// headed by".
func wentTo(text string, ms *scan.Mentions, at int) bool {
	for _, c := range [...]scan.Class{scan.Toward, scan.Locative} {
		words := scan.In(ms.Words[c], max(0, at-ledReach), at)
		if n := len(words); n > 0 && strings.TrimSpace(text[words[n-1].End:at]) == "" {
			return true
		}
	}
	return false
}

// outside drops the countries inside an office that has drawn its seat: "vice governor of
// the Chinese province Heilongjiang".
func outside(ps []part) []part {
	out := ps[:0:0]
	for i := range ps {
		if n := len(out); ps[i].slot != 'C' || n == 0 || out[n-1].slot != 'O' || ps[i].start >= out[n-1].end {
			out = append(out, ps[i])
		}
	}
	return out
}
