package inspect

import (
	"strings"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

// folding puts a text into the form in which words are compared.
type folding func(text string) string

// bare are the forms that a spelling stands for, as they are compared.
func (f folding) bare(spelling string) []string {
	var out []string
	for _, form := range lexicon.Expand(spelling) {
		form = strings.TrimPrefix(strings.TrimSuffix(strings.TrimSpace(form), "*"), "=")
		out = append(out, f(form))
	}
	return out
}

// unmarked is a folded text without accents, tones and the bar of đ.
func unmarked(text string) string {
	return strings.ReplaceAll(letters.Unmarked(text), "đ", "d") // which has no decomposition
}
