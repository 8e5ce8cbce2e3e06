package what

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// Past tells whether the trigger's own words hold a verb in the past, in a language whose endings
// say so: no word of planning before it governs that.
func Past(text string, t *scan.Mention, ms *scan.Mentions) bool {
	for w := range strings.FieldsFuncSeq(text[t.Start:t.End], func(r rune) bool { return !unicode.IsLetter(r) }) {
		if utf8.RuneCountInString(w) < shortVerb {
			continue
		}
		for _, ends := range [...][]string{ms.PastMany, ms.PastOne} {
			for _, e := range ends {
				if strings.HasSuffix(w, e) {
					return true
				}
			}
		}
	}
	return false
}

// shortVerb is how many letters a verb of the past has at least.
const shortVerb = 4
