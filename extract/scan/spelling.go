package scan

import (
	"strings"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// bySyllable lists the further spellings of a person's name in a language that writes
// foreign names by syllable, "Bô-rít Ên-xin": without hyphens, without marks, and the
// family name behind the given name or initial of the usual English name.
func (c *compiler) bySyllable(p *lexicon.Person) (full, short []string) {
	names := p.Names[c.lang.Code]
	for _, f := range names.Full {
		first, rest, _ := strings.Cut(f, " ")
		for _, g := range append(respelled(first), first) {
			for _, r := range append(respelled(rest), rest) {
				if v := g + " " + r; v != f && rest != "" {
					full = append(full, v)
				}
			}
		}
	}
	given, _, _ := strings.Cut(p.Name, " ")
	for _, f := range names.Short {
		variants := respelled(f)
		short = append(short, variants...)
		if strings.Contains(f, "-") {
			for _, v := range append(variants, f) {
				full = append(full, given+" "+v)
			}
		}
	}
	return full, short
}

// respelled returns a name with hyphens without them, without marks, and without both.
func respelled(name string) []string {
	if !strings.Contains(name, "-") {
		return nil
	}
	plain := unmarked(name)
	return []string{joined(name), plain, joined(plain)}
}

// joined writes the syllables of a name as one word.
func joined(name string) string { return strings.ReplaceAll(name, "-", "") }

// unmarked drops the marks above, below and through the letters.
func unmarked(name string) string { return unbarred.Replace(letters.Unmarked(name)) }

// unbarred takes the bar off the one letter that has it, and no decomposition.
var unbarred = strings.NewReplacer("đ", "d", "Đ", "D")
