// Package wording puts the values of a timeline into English words, so that
// every report that people read says the same thing in the same way.
package wording

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Count writes n with its noun in the right number: "1 event", "2 events".
func Count(n int, singular, plural string) string {
	if n == 1 {
		return "1 " + singular
	}
	return fmt.Sprintf("%d %s", n, plural)
}

// List joins words as a sentence does: "a", "a and b", "a, b and c".
func List(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// Capital returns s with its first letter in upper case.
func Capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if upper := unicode.ToUpper(first); upper != first {
		return string(upper) + s[size:]
	}
	return s
}
