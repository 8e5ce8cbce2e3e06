package article

import (
	"regexp"
	"strings"
	"unicode"
)

// Marks that are no part of what a text says.

// untagged takes the marks off the words that a post tags within its sentences: "Sergey #Lavrov and
// #Wang_Yi met". A line of nothing but tags stays as it is.
func untagged(text string) string {
	if !strings.Contains(text, "#") || !strings.ContainsFunc(tag.ReplaceAllString(text, ""), unicode.IsLetter) {
		return text
	}
	return tag.ReplaceAllStringFunc(text, func(m string) string {
		return strings.ReplaceAll(joined.ReplaceAllString(strings.Replace(m, "#", "", 1), "$1 $2"), "_", " ")
	})
}

// joined is where a tag runs two words together: "WangYi".
var joined = regexp.MustCompile(`(\p{Ll})(\p{Lu})`)

// tag is a word with a mark before it, or what a post of Chinese sites puts between two.
var tag = regexp.MustCompile(`(?:^|[\s(（【“"«，。：])#[\pL][\pL\pN_]*`)

// withoutNotes drops the numbers that lead to notes: "in Beijing.[12][13] In 1996".
func withoutNotes(text string) string {
	if !strings.Contains(text, "[") {
		return text
	}
	return noteMark.ReplaceAllString(text, "$1")
}

// noteMark is the numbers of notes, or letters, right behind a word.
var noteMark = regexp.MustCompile(`([^\s\[\]])(?:\[(?:[0-9]{1,3}|[a-z])\])+`)
