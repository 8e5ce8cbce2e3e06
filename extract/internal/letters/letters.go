// Package letters folds letters that a language writes in two ways onto one of
// them, one for one, as a language's data pairs them: traditional characters onto
// simplified ones. It also takes the marks off letters.
package letters

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Table says which letter each letter is compared as. Letters outside it, and all
// letters of the zero Table, are compared as they are.
type Table struct {
	from rune     // the first letter of onto
	onto []uint16 // by letter; 0 is the letter itself
}

// New makes a table of pairs of letters, of which the first folds onto the second.
// A pair that is not two letters of the basic plane is an error.
func New(pairs []string) (Table, error) {
	var t Table
	last := rune(-1)
	for _, p := range pairs {
		a, b, err := split(p)
		if err != nil {
			return Table{}, err
		}
		if last < 0 {
			t.from, last = a, a
		}
		t.from, last = min(t.from, a), max(last, b, a)
	}
	if len(pairs) == 0 {
		return t, nil
	}
	t.onto = make([]uint16, last-t.from+1)
	for _, p := range pairs {
		a, b, _ := split(p)
		t.onto[a-t.from] = uint16(b)
	}
	return t, nil
}

// split returns the two letters of a pair.
func split(pair string) (a, b rune, err error) {
	a, n := utf8.DecodeRuneInString(pair)
	b, m := utf8.DecodeRuneInString(pair[n:])
	if n+m != len(pair) || n < 2 || m < 2 || a > 0xffff || b > 0xffff || a == utf8.RuneError || b == utf8.RuneError {
		return 0, 0, fmt.Errorf("pair %q: write two letters, the one that is read and the one that it stands for", pair)
	}
	return a, b, nil
}

// Fold returns the letter as which r is compared.
func (t *Table) Fold(r rune) rune {
	if i := r - t.from; i >= 0 && int(i) < len(t.onto) && t.onto[i] != 0 {
		return rune(t.onto[i])
	}
	return r
}

// Unmarked drops the marks above and below the letters of a text: accents and tones.
func Unmarked(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(text))
}
