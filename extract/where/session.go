package where

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Session is one session of a gathering or mechanism, named by its number: "the 19th
// regular meeting of the heads of government".
type Session struct {
	Start, End int // of the number and the name
	Gathering  *lexicon.Gathering
	Edition    *lexicon.Edition
}

// linkReach is how many letters may stand between a number and what it numbers.
const linkReach = 60

// Sessions returns the sessions named in the span whose days are known, in order.
func Sessions(text string, ms *scan.Mentions, span scan.Span) []Session {
	var out []Session
	for _, list := range [][]scan.Mention{ms.Names, ms.Mechanisms} {
		for _, m := range scan.In(list, span.Start, span.End) {
			if m.Gathering == nil {
				continue
			}
			ord := numberOf(text, ms, &m, span)
			if ord == nil {
				continue
			}
			if e := m.Gathering.Session(ord.Count); e != nil {
				out = append(out, Session{Start: min(m.Start, ord.Start), End: max(m.End, ord.End), Gathering: m.Gathering, Edition: e})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Session) int { return a.Start - b.Start })
	return out
}

// numberOf is the ordinal that numbers the gathering, nil when none does.
func numberOf(text string, ms *scan.Mentions, m *scan.Mention, span scan.Span) *scan.Mention {
	reach := ms.Far(linkReach)
	ahead := scan.In(ms.Words[scan.Ordinal], max(span.Start, m.Start-reach), m.Start)
	if n := len(ahead); n > 0 && linked(text, ms, ahead[n-1].End, m.Start) {
		return &ahead[n-1]
	}
	behind := scan.In(ms.Words[scan.OrdinalBehind], m.Start, min(span.End, m.End+reach))
	if len(behind) > 0 && behind[0].End > m.End && linked(text, ms, m.End, behind[0].Start) {
		return &behind[0] // the name may hold the number's first sign
	}
	return nil
}

// linked tells whether nothing stands between the two bytes but words that link a number
// to what it numbers, names of countries, spaces, quotes and hyphens.
func linked(text string, ms *scan.Mentions, from, to int) bool {
	for from < to {
		next := 0
		if m := scan.At(ms.Words[scan.Link], from); m != nil {
			next = m.End
		}
		if m := scan.At(ms.Names, from); m != nil && m.Kind == scan.Country {
			next = max(next, m.End)
		}
		if next > from && next <= to {
			from = next
			continue
		}
		r, n := utf8.DecodeRuneInString(text[from:])
		if !unicode.IsSpace(r) && !strings.ContainsRune("\"'-\u2013\u2014\u00ab\u00bb\u201c\u201d\u2018\u2019\u300a\u300b", r) {
			return false
		}
		from += n
	}
	return true
}
