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
		if o.slot != 'O' || o.m.Kind != scan.Office {
			continue
		}
		if o.m.Office.Open && o.seat == nil {
			if to := goesOnTo(text, ps, i, f.openEnd(text, ms, o.end, taken)); to > i {
				o.end = ps[to].start
				ps = slices.Delete(ps, i+1, to)
			}
		}
		if k := i + 1; k < len(ps) && ps[k].slot == 'C' && o.m.Office.Open || k < len(ps) && ps[k].slot == 'C' && ps[k].start == ps[i].end+1 {
			ps[k].end += bracket(text[ps[k].end:])
			for k+1 < len(ps) && ps[k+1].end <= ps[k].end {
				ps = slices.Delete(ps, k+1, k+2)
			}
		}
	}
	return ps
}

// openEnd is where the words at the latest end that may say what the office is of: before
// a mark, a verb or a date.
func (f *Finder) openEnd(text string, ms *scan.Mentions, from int, taken []scan.Span) int {
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
	to, third := 0, 0 // third: a country of neither side, whose name may be a word
	for k := i + 1; k < len(ps) && ps[k].start < end; k++ {
		p := &ps[k]
		switch {
		case k == i+1 && p.slot == 'P' && strings.Contains(text[p.start:p.end], " ") && text[ps[i].end:p.start] == " ":
			return 0
		case p.slot == 'P' && p.m != nil && p.m.Short:
		case p.slot == 'C' && !side(p.m.Country.Code):
			third = k
		case p.slot == 'C' && k+1 < len(ps) && ps[k+1].slot == 'C' && side(ps[k+1].m.Country.Code) && ps[k+1].start-p.end <= len(" - "):
			return 0 // a body of both: the Russian-Chinese committee
		case p.slot == 'C':
			return k
		case p.slot == 'O' && p.m.Kind == scan.Office:
			return to
		case p.slot == 'P' && p.m != nil:
			return k
		case third == 0 && p.slot == 'P' && strings.Contains(p.name, " ") && p.end <= end:
			to = k
		}
	}
	return max(to, third)
}

// bracket is how many bytes a short form in brackets takes at the beginning of the text.
func bracket(text string) int {
	i := strings.IndexByte(text, ')')
	if !strings.HasPrefix(text, " (") || i < 0 || i > 40 || strings.ContainsAny(text[:i], ",;:") {
		return 0
	}
	return i + 1
}

// remitted carries an office on over the words that say where or about what it is held, up
// to a holder whom the lexicon does not know: "Consul General in Shanghai Anna Kremneva".
func (f *Finder) remitted(text string, ms *scan.Mentions, ps []part) []part {
	for i := 0; i+1 < len(ps); i++ {
		p := &ps[i]
		if p.slot != 'O' && p.slot != 'C' || p.m == nil || p.slot == 'C' && (i == 0 || ps[i-1].slot != 'O') {
			continue
		}
		k := i + 1
		if ps[k].slot == 'C' && k+1 < len(ps) {
			k++
		}
		h := &ps[k]
		if h.slot != 'P' || h.m != nil || !strings.Contains(h.name, " ") || !f.opensRemit(text[p.end:h.start]) {
			continue
		}
		for _, m := range slices.Concat(scan.In(ms.Names, p.end, h.end), scan.In(ms.Topics, p.end, h.end)) {
			if m.Kind == scan.Person || m.Kind == scan.Office || m.End+1 < h.start || m.End+1 >= h.end || !strings.Contains(text[m.End+1:h.end], " ") {
				continue
			}
			h.start, p.end = m.End+1, m.End+1
			h.name = text[h.start:h.end]
			ps = slices.Delete(ps, i+1, k)
			break
		}
	}
	return ps
}

// opensPhrase tells whether an unknown name is only the first word of words that may always
// stand between the parts of an actor: a rank in capitals.
func (f *Finder) opensPhrase(text string, p part) bool {
	if strings.Contains(p.name, " ") {
		return false
	}
	return slices.ContainsFunc(f.phrases, func(w string) bool {
		end := p.start + len(w) - 1
		return end <= len(text) && len(w)-2 > len(p.name) && strings.EqualFold(text[p.start:end], w[1:])
	})
}
