package scan

import (
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// folded is a text in the form that words are compared in, one rune for one
// rune, with the byte at which each rune stands in the original.
type folded struct {
	text  string
	runes []rune
	at    []int32 // len(runes)+1 byte offsets into text
	word  []bool  // by rune: part of a word
}

// fold lowers case, makes one of each kind of dash, dot, quote and space, narrows
// full-width forms, and moves a tone mark from the second to the first vowel of
// a pair, so that both customary placements compare equal.
//
// The language's table of letters is applied last.
func fold(s string, table *letters.Table) folded {
	n := utf8.RuneCountInString(s)
	f := folded{text: s, runes: make([]rune, 0, n), at: make([]int32, 0, n+1)}
	for i, r := range s {
		f.runes = append(f.runes, foldRune(r, table))
		f.at = append(f.at, int32(i))
	}
	f.at = append(f.at, int32(len(s)))
	placeTones(f.runes)
	f.word = make([]bool, len(f.runes))
	for i, r := range f.runes {
		f.word[i] = isWord(r)
	}
	return f
}

// Folding returns a function that puts a text into the form in which the
// scanners of all languages compare words: case, dashes, quotes, spaces, the
// placement of tone marks and letters written in two ways make no difference.
func Folding(lx *lexicon.Lexicon) func(text string) string {
	var pairs []string
	for i := range lx.Languages {
		pairs = append(pairs, lx.Languages[i].Characters...)
	}
	table, err := letters.New(pairs)
	if err != nil {
		table = letters.Table{} // not reached: the lexicon has made a table of the pairs of each language
	}
	return func(text string) string { return string(fold(text, &table).runes) }
}

func foldRune(r rune, table *letters.Table) rune {
	switch {
	case r < 0x80:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	case r == 0x2018 || r == 0x2019 || r == 0x02bc || r == 0x02b9 || r == 0x00b4:
		return '\''
	case r == 0x201c || r == 0x201d || r == 0x00ab || r == 0x00bb || r >= 0x300c && r <= 0x300f:
		return '"'
	case r == 0x2022 || r == 0x2027 || r == 0x2219 || r == 0x22c5 || r == 0x30fb || r == 0xff65:
		return 0x00b7
	case r >= 0x2010 && r <= 0x2015 || r == 0x2212:
		return '-'
	case r == 0x00d0 || r == 0x00f0: // typed for the Vietnamese d with a stroke
		return 0x111
	case r == 0x00a0 || r == 0x3000 || r >= 0x2000 && r <= 0x200a || r == 0x202f:
		return ' '
	case r >= 0xff01 && r <= 0xff5e:
		return foldRune(r-0xfee0, table)
	}
	return table.Fold(lower(r))
}

// lower is unicode.ToLower, with short ways for the scripts that are read.
func lower(r rune) rune {
	switch {
	case 0x4e00 <= r && r <= 0x9fff || 0x430 <= r && r <= 0x45f:
		return r
	case 0x1ea0 <= r && r <= 0x1eff:
		return r | 1
	case 0x410 <= r && r <= 0x42f:
		return r + 0x20
	}
	return unicode.ToLower(r)
}

// glides are the vowels that may carry, or give up, the tone mark of the vowel
// behind them, with their five marked forms; followers likewise.
var (
	glideO    = [5]rune{0xf2, 0xf3, 0x1ecf, 0xf5, 0x1ecd}
	glideU    = [5]rune{0xf9, 0xfa, 0x1ee7, 0x169, 0x1ee5}
	followers = map[rune][2]rune{ // marked vowel -> plain vowel, number of the tone
		0xe0: {'a', 0}, 0xe1: {'a', 1}, 0x1ea3: {'a', 2}, 0xe3: {'a', 3}, 0x1ea1: {'a', 4},
		0xe8: {'e', 0}, 0xe9: {'e', 1}, 0x1ebb: {'e', 2}, 0x1ebd: {'e', 3}, 0x1eb9: {'e', 4},
		0x1ef3: {'y', 0}, 0xfd: {'y', 1}, 0x1ef7: {'y', 2}, 0x1ef9: {'y', 3}, 0x1ef5: {'y', 4},
	}
)

func placeTones(rs []rune) {
	for i := 1; i < len(rs); i++ {
		if rs[i] < 0xe0 || rs[i-1] != 'o' && rs[i-1] != 'u' {
			continue
		}
		f, ok := followers[rs[i]]
		switch {
		case !ok:
		case rs[i-1] == 'o':
			rs[i-1], rs[i] = glideO[f[1]], f[0]
		default:
			rs[i-1], rs[i] = glideU[f[1]], f[0]
		}
	}
}

// isWord tells whether the rune is part of a word in a language that puts spaces between words.
func isWord(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z'
	}
	switch { // short ways for the scripts that are read
	case 0x1ea0 <= r && r <= 0x1eff || 0x410 <= r && r <= 0x45f || 0xd8 <= r && r <= 0xf6:
		return true
	case 0x4e00 <= r && r <= 0x9fff || 0x2010 <= r && r <= 0x206f:
		return false
	}
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !unspaced(r)
}

// unspaced tells whether the rune belongs to a script without spaces between words.
func unspaced(r rune) bool {
	return r >= 0x2e80 && (unicode.Is(unicode.Han, r) || unicode.Is(unicode.Hiragana, r) || unicode.Is(unicode.Katakana, r))
}
