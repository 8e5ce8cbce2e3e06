package who

import (
	"slices"
	"strings"
	"unicode"
)

// formerReach is how many words before an office may stand between it and the
// word that says it is no longer held: "the former US secretary of state".
const formerReach = 2

// FormerBefore tells whether words right before the byte say that what is named
// there is no longer so: "former", "ex-", "then".
func (f *Finder) FormerBefore(text string, at int) bool {
	before := text[max(0, at-30*max(f.lang.Grammar.Letters, 1)):at]
	if i := strings.LastIndexAny(before, ".;\n"); i >= 0 {
		before = before[i+1:]
	}
	if !f.lang.Grammar.Spaced {
		return endsIn(strings.TrimSpace(before), f.lang.Grammar.Former)
	}
	words := strings.FieldsFunc(strings.ToLower(before), func(r rune) bool { return !unicode.IsLetter(r) })
	for i := max(0, len(words)-formerReach); i < len(words); i++ {
		for j := i + 1; j <= len(words); j++ {
			if w := strings.Join(words[i:j], " "); f.former[w] || f.former[w+"-"] {
				return true
			}
		}
	}
	return false
}

// formerly tells whether a word before the office says that it is no longer held.
func (f *Finder) formerly(text string, ps []part) bool {
	for i, p := range ps {
		if p.slot != 'O' {
			continue
		}
		for i > 0 && ps[i-1].slot == 'C' { // "the former Russian president"
			i--
		}
		from := max(0, ps[i].start-12*max(f.lang.Grammar.Letters, 1))
		if i > 0 {
			from = min(ps[i-1].end, p.start) // two offices may share a place: "governor of Moscow, governor"
		}
		if !f.lang.Grammar.Spaced && endsIn(f.plain(text[from:p.start]), f.lang.Grammar.Former) {
			return true
		}
		for _, w := range strings.Fields(strings.ToLower(text[from:p.start])) {
			if f.former[w] {
				return true
			}
		}
	}
	return false
}

// endsIn tells whether the text ends in one of the words.
func endsIn(text string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(text, w) })
}
