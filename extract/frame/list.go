package frame

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
)

// A list tells point by point what a contact was about: "The talks dealt with the
// following." and below it paragraphs that begin with numbers or bullets.

// pointOf returns the contact of whose list the sentence is a part, nil when it is of none.
func (t *teller) pointOf(s *Sentence, told []telling) *Frame {
	if !t.isPoint(s.Block) {
		t.list = nil
	}
	if t.list == nil || len(told) > 0 {
		return nil
	}
	t.list.last = t.i
	return t.list
}

// opensList notes the contact that the sentence speaks of where it ends a paragraph and
// points follow, of which it says that they were dealt with.
func (t *teller) opensList(s *Sentence, about *Frame) {
	next := t.i + 1
	if about == nil || next >= len(t.Sentences) || t.Sentences[next].Block == s.Block || t.isPoint(s.Block) || !t.isPoint(t.Sentences[next].Block) {
		return
	}
	if t.has(scan.Discuss, s.Span) || scan.HasMark(t.Text[max(s.Start, s.End-4):s.End], ":") {
		t.list = about
	}
}

// isPoint tells whether a paragraph begins with a number and a mark, or with a bullet.
func (t *teller) isPoint(block int) bool {
	for i := t.i; i < len(t.Sentences) && i <= t.i+1; i++ {
		if t.Sentences[i].Block != block {
			continue
		}
		first := &t.Sentences[t.opens[i]]
		return startsPoint(t.Text[first.Start:first.End])
	}
	return false
}

// startsPoint tells whether text begins as a point of a list does: "1. ", "2) ", "• ".
func startsPoint(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•●▪–—*-·", r) {
		return unicode.IsSpace(next(strings.TrimPrefix(text[n:], "\ufe0f"))) // drawn as a picture
	}
	digits := 0
	for unicode.IsDigit(r) {
		digits, text = digits+1, text[n:]
		r, n = utf8.DecodeRuneInString(text)
	}
	return digits > 0 && digits <= 2 && strings.ContainsRune(".)．）、", r) && !unicode.IsDigit(next(text[n:]))
}

func next(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
