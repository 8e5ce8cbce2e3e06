package main

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// key is a key that was pressed: a character, or one of those below.
type key rune

// Keys that are no characters.
const (
	keyEnter key = -iota - 1
	keyEscape
	keyTab
	keyBackspace
	keyDelete
	keyLeft
	keyRight
	keyUp
	keyDown
	keyHome
	keyEnd
	keyPageUp
	keyPageDown
	keyClear     // the line up to the cursor: Ctrl-U
	keyCut       // the line from the cursor on: Ctrl-K
	keyWord      // the word before the cursor: Ctrl-W
	keyInterrupt // Ctrl-C
	keyOver      // Ctrl-D
	keyRedraw    // Ctrl-L
	keyUnknown
)

var controls = map[byte]key{
	'\r': keyEnter, '\n': keyEnter, '\t': keyTab, 0x7f: keyBackspace, 0x08: keyBackspace, 0x01: keyHome, 0x05: keyEnd,
	0x02: keyLeft, 0x06: keyRight, 0x0b: keyCut, 0x15: keyClear, 0x17: keyWord, 0x03: keyInterrupt, 0x04: keyOver, 0x0c: keyRedraw,
}

// sequences are what terminals send for keys, behind ESC.
var sequences = map[string]key{
	"[A": keyUp, "[B": keyDown, "[C": keyRight, "[D": keyLeft, "[H": keyHome, "[F": keyEnd,
	"OA": keyUp, "OB": keyDown, "OC": keyRight, "OD": keyLeft, "OH": keyHome, "OF": keyEnd,
	"[1~": keyHome, "[4~": keyEnd, "[7~": keyHome, "[8~": keyEnd, "[3~": keyDelete, "[5~": keyPageUp, "[6~": keyPageDown,
}

// nextKey takes a key off the bytes that a terminal has sent. ok is false when they
// are the beginning of one; whole says that no more will come.
func nextKey(input []byte, whole bool) (k key, rest []byte, ok bool) {
	if len(input) == 0 {
		return 0, nil, false
	}
	c := input[0]
	switch {
	case c == 0x1b:
		return escaped(input, whole)
	case c < ' ' || c == 0x7f:
		if k, known := controls[c]; known {
			return k, input[1:], true
		}
		return keyUnknown, input[1:], true
	case !utf8.FullRune(input) && !whole:
		return 0, input, false
	}
	r, n := utf8.DecodeRune(input)
	if r == utf8.RuneError || !unicode.IsPrint(r) && !unicode.Is(unicode.Mn, r) {
		return keyUnknown, input[n:], true
	}
	return key(r), input[n:], true
}

// escaped reads a sequence that begins with ESC: of a key, or ESC alone.
func escaped(input []byte, whole bool) (key, []byte, bool) {
	if len(input) == 1 {
		return keyEscape, nil, whole
	}
	if input[1] != '[' && input[1] != 'O' {
		return keyEscape, input[1:], true
	}
	for i := 2; i < len(input); i++ {
		if c := input[i]; c >= '@' && c <= '~' {
			if k, known := sequences[string(input[1:i+1])]; known {
				return k, input[i+1:], true
			}
			return keyUnknown, input[i+1:], true
		}
	}
	if whole {
		return keyUnknown, nil, true
	}
	return 0, input, false
}

// typing is a line that is being typed.
type typing struct {
	text []rune
	at   int // the cursor, in text
}

func newTyping(text string) typing {
	runes := []rune(text)
	return typing{runes, len(runes)}
}

// press changes the line as the key asks for.
func (t *typing) press(k key) {
	switch k {
	case keyLeft:
		t.at = max(0, t.at-1)
	case keyRight:
		t.at = min(len(t.text), t.at+1)
	case keyHome:
		t.at = 0
	case keyEnd:
		t.at = len(t.text)
	case keyBackspace:
		t.drop(t.at-1, t.at)
	case keyDelete:
		t.drop(t.at, t.at+1)
	case keyClear:
		t.drop(0, t.at)
	case keyCut:
		t.drop(t.at, len(t.text))
	case keyWord:
		from := t.at
		for from > 0 && t.text[from-1] == ' ' {
			from--
		}
		for from > 0 && t.text[from-1] != ' ' {
			from--
		}
		t.drop(from, t.at)
	default:
		if k >= ' ' {
			t.text = slices.Insert(t.text, t.at, rune(k))
			t.at++
		}
	}
}

// drop takes characters out, as far as there are any.
func (t *typing) drop(from, to int) {
	from, to = max(0, from), min(to, len(t.text))
	if from < to {
		t.text = slices.Delete(t.text, from, to)
		t.at = from
	}
}

// window is the part of the line that fits into so many columns and shows the
// cursor, and the column of the cursor in it.
func (t *typing) window(width int) (string, int) {
	from := 0
	for columns(string(t.text[from:t.at])) >= width && from < t.at {
		from++
	}
	to := t.at
	for to < len(t.text) && columns(string(t.text[from:to+1])) <= width {
		to++
	}
	return string(t.text[from:to]), columns(string(t.text[from:t.at]))
}
