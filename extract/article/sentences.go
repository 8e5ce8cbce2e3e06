package article

import (
	"strings"
	"unicode"
)

// endsSentence reports whether a text ends in a stop; a closing bracket or mark behind it is passed over.
func endsSentence(s string) bool {
	return endsWithAny(tail(s), ".!?…。！？;；")
}

// smallWord reports whether a text ends in three small letters, so that a stop behind it is no abbreviation's.
func smallWord(s string) bool {
	for range 3 {
		if !endsIn(s, unicode.IsLower) {
			return false
		}
		s = strings.TrimSuffix(s, lastRune(s))
	}
	return true
}

// endsQuestion reports whether a text ends in a question or exclamation mark, as headlines may.
func endsQuestion(s string) bool {
	return endsWithAny(tail(s), "!?！？")
}

// tail is a text without closing quotes and marks, and without a short bracket
// that stands behind a stop, as in "… today. (ANI)".
func tail(s string) string {
	s = strings.TrimRight(s, " \"'”’»」』)）]】-–—0/*")
	if i := strings.LastIndex(s, ". "); i > 8 && len(s)-i < 14 && !strings.Contains(s[i+2:], " ") && strings.ContainsFunc(s[i+2:], unicode.IsLetter) && smallWord(s[:i]) && !rubric(s[i+2:]) {
		return s[:i+1] // a sign-off behind the last sentence: an agency's "Enditem", initials
	}
	from := max(0, len(s)-160)
	if i := from + lastBracket(s[from:]); i > from && weight(s[i:]) < 40 {
		before := strings.TrimRight(s[:i], " \"'”’»」』/")
		if endsWithAny(before, ".!?…。！？") {
			return before
		}
	}
	return s
}

// rubric reports whether a word behind a stop says what kind of piece a headline stands over, as Russian agencies
// write it: "Visits of Putin to China. Dossier". Agencies there sign in capitals.
func rubric(word string) bool {
	return strings.ContainsFunc(word, func(c rune) bool { return unicode.Is(unicode.Cyrillic, c) && unicode.IsLower(c) })
}

// lastBracket is where the last bracket opens, -1 without one.
func lastBracket(s string) int {
	return max(strings.LastIndexByte(s, '('), strings.LastIndexByte(s, '['), strings.LastIndex(s, "（"), strings.LastIndex(s, "【"))
}

// countSentences counts the stops inside a text that a space and no small
// letter follows, and the end.
func countSentences(s string) int {
	n, after, space := 1, false, false
	for _, c := range s {
		switch {
		case strings.ContainsRune("。！？", c):
			n++
			after = false
			continue
		case after && space && !unicode.IsLower(c) && c != ' ':
			n++
			after, space = false, false
		}
		switch c {
		case '.', '!', '?', '…':
			after, space = true, false
		case ' ':
			space = true
		case '"', '”', '’', '»', ')':
		default:
			after, space = false, false
		}
	}
	if n > 1 && endsWithAny(strings.TrimRight(s, " ”」』）)"), "。！？") {
		n--
	}
	return n
}
