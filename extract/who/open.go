package who

import (
	"slices"
	"strings"

	"amur/extract/scan"
)

// bodyReach is how many bytes the words may take that say what an open office is of.
const bodyReach = 160

// opened carries offices whose words go on with what they are of up to their country, else
// up to the name in full of who holds them: "head of the Service for …, Russia". What is
// named between them is nobody. Brackets behind the country hold a short form of the body.
func (f *Finder) opened(text string, ms *scan.Mentions, ps []part, taken []scan.Span) []part {
	for i := 0; i < len(ps); i++ {
		o := &ps[i]
		if o.slot != 'O' || o.m.Kind != scan.Office || !o.m.Office.Open || o.seat != nil {
			continue
		}
		end := f.bodyEnd(text, ms, o.end, taken)
		if to := goesOnTo(text, ps, i, end); to > i {
			o.end = ps[to].start
			if ps[to].slot == 'C' {
				ps[to].end += bracket(text[ps[to].end:])
			}
			ps = slices.Delete(ps, i+1, to)
		}
	}
	return ps
}

// bodyEnd is where the words at the latest end that may say what the office is of: before
// a mark, a verb or a date.
func (f *Finder) bodyEnd(text string, ms *scan.Mentions, from int, taken []scan.Span) int {
	end := min(len(text), from+bodyReach)
	if i := strings.IndexAny(text[from:end], ",;:.\n\"“”"); i >= 0 {
		end = from + i
	}
	for _, m := range scan.In(ms.Triggers, from, end) {
		end = min(end, m.Start)
	}
	for _, t := range taken {
		if t.Start >= from {
			end = min(end, t.Start)
		}
	}
	return end
}

// goesOnTo returns which part an open office goes on to, 0 when none: the first country
// before the end, else the last full name right before another's words.
func goesOnTo(text string, ps []part, i, end int) int {
	to := 0
	for k := i + 1; k < len(ps) && ps[k].start < end; k++ {
		p := &ps[k]
		switch {
		case p.slot == 'C':
			return k
		case p.slot == 'O' && p.m.Kind == scan.Office:
			return to
		case p.slot == 'P' && p.m != nil:
			return k
		case p.slot == 'P' && strings.Contains(p.name, " ") && p.end <= end:
			to = k
		}
	}
	return to
}

// bracket is how many bytes a short form in brackets takes at the beginning of the text.
func bracket(text string) int {
	i := strings.IndexByte(text, ')')
	if !strings.HasPrefix(text, " (") || i < 0 || i > 40 || strings.ContainsAny(text[:i], ",;:") {
		return 0
	}
	return i + 1
}
