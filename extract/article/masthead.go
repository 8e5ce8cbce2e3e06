package article

import (
	"regexp"
	"strings"
	"unicode"
)

// mastheadRest is how heavy the name of a newsletter beside the numbers of its issue is at most.
const mastheadRest = 30

// dateRest is how much more the day of an issue takes on its line.
const dateRest = 16

var (
	// fourDigits finds a year.
	fourDigits = regexp.MustCompile(`\b(19|20)\d\d\b`)
	// issueNumber is a number behind the word for an issue, with that counted from the first beside it.
	issueNumber = regexp.MustCompile(`^(?:[ .:#]{0,3}№)?[ .:#]{0,3}(?:[0-9]+(?: ?[(/][0-9 ]+\)?)?|[ivxlc]+(?:[,.)]|$))`)
)

// masthead reports whether a line is the name of a newsletter with the number of its issue, or its
// volume and page: "Eurasia Weekly, issue 12".
func (v *vocabulary) masthead(l *line) bool {
	if l.ended || l.weight > 2*mastheadRest+dateRest {
		return false
	}
	s, most := strings.ToLower(l.text), mastheadRest
	if fourDigits.MatchString(s) {
		most += dateRest
	}
	left, numbered := l.weight, false
	for i := 0; i < len(s); {
		from, to := v.issueAt(s, i)
		if to == 0 {
			break
		}
		left -= weight(s[from:to])
		i, numbered = to, true
	}
	return numbered && left <= most
}

// issueAt finds the first word for an issue with its number from a byte of a line on; to is 0 where there
// is none.
func (v *vocabulary) issueAt(s string, at int) (from, to int) {
	for _, w := range v.issues {
		for i := at; i < len(s); {
			k := strings.Index(s[i:], w)
			if k < 0 {
				break
			}
			k += i
			i = k + len(w)
			start, end := k, 0
			if n := len(issueNumber.FindString(s[i:])); n > 0 && !endsIn(s[:k], unicode.IsLetter) && (n > 1 || isDigit(s[i])) {
				end = i + n
			} else if isHan(w) {
				number := strings.TrimRight(s[at:k], " ")
				start = at + len(strings.TrimRight(number, "0123456789"))
				if start < at+len(number) {
					end = i
				}
			}
			if end > 0 && (to == 0 || start < from) {
				from, to = start, end
			}
		}
	}
	return from, to
}
