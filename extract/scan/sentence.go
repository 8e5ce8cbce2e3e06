package scan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a run of bytes.
type Span struct{ Start, End int }

// maxSentence is the longest sentence in bytes. A longer run of text without a full
// stop is a list, a table or no prose; it is cut, so that work on a sentence is bounded.
const maxSentence = 4 << 10

// Sentences cuts text[start:end] at the full stops that end a sentence: not
// behind an initial or an abbreviation, and only before a capital, a digit, a
// quotation mark or a script without capitals.
func (s *Scanner) Sentences(text string, start, end int) []Span {
	var out []Span
	from := start
	for i := start; i < end; {
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		if i-from >= maxSentence && (mayCut(r) || i-from >= maxSentence+maxSentence/8) {
			out = appendSpan(out, text, from, i)
			from = i
			continue
		}
		if !stop(r) {
			continue
		}
		for i < end && closing(text[i:]) {
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
		}
		if !wide(r) && (!begins(text[i:end]) && !glued(text[from:i], text[i:end]) || r == '.' && s.abbreviated(text[from:i])) {
			continue
		}
		out = appendSpan(out, text, from, i)
		from = i
	}
	return appendSpan(out, text, from, end)
}

// mayCut tells the characters behind which a sentence that is too long is cut.
func mayCut(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }

// appendSpan adds the span without the white space around it.
func appendSpan(out []Span, text string, from, to int) []Span {
	for from < to && (text[from] == ' ' || text[from] == '\n') {
		from++
	}
	for to > from && (text[to-1] == ' ' || text[to-1] == '\n') {
		to--
	}
	if from == to {
		return out
	}
	return append(out, Span{from, to})
}

func stop(r rune) bool { return r == '.' || r == '!' || r == '?' || r == 0x2026 || wide(r) }

// wide tells the stops that always end a sentence.
func wide(r rune) bool { return r == 0x3002 || r == 0xff01 || r == 0xff1f }

func closing(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '"' || r == '\'' || r == ')' || r == 0x201d || r == 0x2019 || r == 0xbb || r == 0x300d || r == 0x300f || r == 0xff09 || r == ']' || r == '.'
}

// begins tells whether a sentence may begin with rest, behind a blank.
func begins(rest string) bool {
	trimmed := strings.TrimLeft(rest, " ")
	if trimmed == "" {
		return true
	}
	if trimmed == rest {
		return false
	}
	r, _ := utf8.DecodeRuneInString(trimmed)
	return !unicode.IsLower(r)
}

// glued tells whether rest begins a sentence although the page has lost the blank before it: a
// capital behind a word in small letters and its stop. "Vesti.Ru" and addresses are one word.
func glued(sentence, rest string) bool {
	before := strings.TrimRightFunc(sentence, func(r rune) bool { return stop(r) || closing(string(r)) })
	word := before[strings.LastIndexAny(before, " \n\u00a0(")+1:]
	next := rest
	if at := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' && r != '-' }); at >= 0 {
		next = rest[:at]
	}
	first, n := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[min(n, len(next)):])
	if !unicode.IsUpper(first) || !unicode.IsLower(second) || !smallEnd(word) || strings.ContainsAny(word, "./@:") || strings.HasPrefix(rest[len(next):], ".") {
		return false
	}
	lead, _ := utf8.DecodeRuneInString(word)
	return unicode.IsLower(lead) || utf8.RuneCountInString(next) > domainLetters
}

// smallEnd tells whether the word ends in three small letters.
func smallEnd(word string) bool {
	for range 3 {
		r, n := utf8.DecodeLastRuneInString(word)
		if !unicode.IsLower(r) {
			return false
		}
		word = word[:len(word)-n]
	}
	return true
}

// domainLetters is how many letters the end of an internet address has at most.
const domainLetters = 3

// beforeWord is what stands before a word: a blank, an opening bracket or quotation mark, what
// sets type in Markdown, a dash.
const beforeWord = " \u00a0(['\"\u201c\u2018\u00ab*_\u2013\u2014"

// abbreviated tells whether the last word of the sentence so far keeps its full stop.
func (s *Scanner) abbreviated(sentence string) bool {
	text := strings.TrimRight(sentence, ".")
	head := text[:strings.LastIndexAny(text, beforeWord)+1]
	word := text[len(head):]
	if utf8.RuneCountInString(word) == 1 {
		r, _ := utf8.DecodeRuneInString(word)
		return unicode.IsUpper(r) && !s.endsName(text) || unicode.IsLetter(r) && s.abbreviation(word) && !behindDigit(head)
	}
	if i := strings.LastIndexByte(word, '.'); i >= 0 && utf8.RuneCountInString(word[i+1:]) == 1 && i > 0 && word[0] != '.' {
		return len(word) <= 5 && (head == "" || !behindDigit(word)) // "from 20 to 22.2." has come to its end
	}
	return s.abbreviation(word)
}

// endsName tells whether the text ends in a name whose last word is a single letter:
// "met with Wang I."
func (s *Scanner) endsName(text string) bool {
	return slices.ContainsFunc(s.clipped, func(name string) bool { return strings.HasSuffix(text, name) })
}

// abbreviation tells whether the lexicon lists the word among those that keep a full stop.
func (s *Scanner) abbreviation(word string) bool {
	return slices.ContainsFunc(s.lang.Grammar.Abbrev, func(a string) bool { return strings.EqualFold(word, a) })
}

// behindDigit tells whether the text ends in a digit, leaving white space aside: what
// abbreviates "year" there may end a sentence, what abbreviates "city" may not.
func behindDigit(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \u00a0"))
	return unicode.IsDigit(r)
}
