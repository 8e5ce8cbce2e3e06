package article

import (
	"regexp"
	"strings"
	"unicode"
)

// mastheadRest is how heavy the name of a newsletter beside the number of its issue is at most.
const mastheadRest = 30

// dateRest is how much more the day of an issue takes on its line.
const dateRest = 16

// fourDigits finds a year.
var fourDigits = regexp.MustCompile(`\b(19|20)\d\d\b`)

// masthead reports whether a line is the name of a newsletter with the number of its issue:
// "Eurasia Weekly, issue 12".
func (v *vocabulary) masthead(l *line) bool {
	if l.ended || l.weight > 2*mastheadRest {
		return false
	}
	s, rest := strings.ToLower(l.text), mastheadRest
	if fourDigits.MatchString(s) {
		rest += dateRest
	}
	for i := 0; i < len(s); {
		n := len(s[i:]) - len(strings.TrimLeft(s[i:], "0123456789"))
		if n == 0 {
			i++
			continue
		}
		if v.numbersIssue(s[:i], s[i+n:]) && l.weight-n <= rest {
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
