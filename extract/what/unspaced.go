package what

import (
	"strings"
	"unicode"

	"amur/extract/scan"
)

// setBehind tells whether the words right behind a verb that stands for the contact itself say that it
// is to be held, in a language that writes verb and noun alike: "the Xi Putin talks are to be held in
// May". What the talks are to bring about is not told so.
func setBehind(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) bool {
	if !ms.Unspaced || t.Trigger.Role != "pair" {
		return false
	}
	end := untilComma(text, t.End, clause.End)
	plan := scan.In(ms.Words[scan.Plan], t.End, end)
	if len(plan) == 0 || plan[0].Start != t.End {
		return false
	}
	for _, m := range scan.In(ms.Triggers, plan[0].End, end) {
		if m.Trigger.Role == "attend" {
			return !strings.ContainsFunc(text[m.End:end], unicode.IsLetter) // and nobody does it
		}
	}
	return false
}

// wishFrom is how far before a trigger a word of wishing may stand. Whom it is wished to meet, and words in
// quotation marks, stand between the two in a language that puts them before the verb.
func wishFrom(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) int {
	from := max(clause.Start, t.Start-ms.Far(wishes))
	if !ms.Unspaced {
		return max(from, t.Start-ms.Far(near))
	}
	for _, n := range scan.In(ms.Names, from, t.Start) {
		if n.Kind == scan.Person {
			from -= n.End - n.Start
		}
	}
	if opens := strings.Index(text[max(clause.Start, from):t.Start], "\u201c"); opens >= 0 {
		opens += max(clause.Start, from)
		if n := strings.Index(text[opens:t.Start], "\u201d"); n >= 0 {
			from -= n
		}
	}
	return max(clause.Start, from)
}
