package scan

import (
	"amur/extract/internal/letters"
	"amur/extract/lexicon"
)

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
