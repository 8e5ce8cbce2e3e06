package frame

import (
	"amur/extract/scan"
	"amur/extract/when"
)

// Dates that belong to a verb of saying: when a contact was announced, not when it was.

// spoken tells whether a word of announcing stands right beside the date.
func spoken(words []scan.Mention, e *when.Expr) bool {
	for _, w := range scan.In(words, e.Start-16, e.End+12) {
		if w.End <= e.Start && e.Start-w.End <= 4 || w.Start >= e.End && w.Start-e.End <= 2 {
			return true
		}
	}
	return false
}
