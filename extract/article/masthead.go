package article

import (
	"strings"
	"unicode"
)

// mastheadRest is how heavy the name of a newsletter beside the number of its issue is at most.
const mastheadRest = 30

// masthead reports whether a line is the name of a newsletter with the number of its issue:
// "Eurasia Weekly, issue 12".
func (v *vocabulary) masthead(l *line) bool {
	if l.ended || l.weight > 2*mastheadRest {
		return false
	}
	s := strings.ToLower(l.text)
	for i := 0; i < len(s); {
		n := len(s[i:]) - len(strings.TrimLeft(s[i:], "0123456789"))
		if n == 0 {
			i++
			continue
		}
		if v.numbersIssue(s[:i], s[i+n:]) && l.weight-n <= mastheadRest {
			return true
		}
		i += n
	}
	return false
}

// numbersIssue reports whether a word for an issue stands right before or behind a number.
func (v *vocabulary) numbersIssue(before, behind string) bool {
	before, behind = strings.TrimRight(before, " .#"), strings.TrimLeft(behind, " ")
	for _, w := range v.issues {
		if head, ok := strings.CutSuffix(before, w); ok && !endsIn(head, unicode.IsLetter) {
			return true
		}
		if isHan(w) && strings.HasPrefix(behind, w) {
			return true
		}
	}
	return false
}
