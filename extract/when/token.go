package when

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
)

// token is a word, a number, a Chinese character or a punctuation mark.
type token struct {
	start, end int32
	value      int32  // of a number
	id         wordID // 0: no word of the grammar
	kind       tokenKind
	digits     uint8 // of a number
	upper      bool  // begins with a capital
	tight      bool  // no space before it
}

type tokenKind uint8

const (
	tokenWord tokenKind = iota
	tokenNumber
	tokenHan
	tokenMark
	tokenBreak // end of a line
)

const maxWord = 64 // bytes of the longest word that is looked up

// vocabulary numbers the words of a grammar from 1.
type vocabulary struct {
	ids   map[string]wordID
	table letters.Table // the letters that the language writes in two ways
	// lengths tells most words of a text apart from those of the grammar: by
	// their first byte, which must be ASCII, a bit for every length.
	lengths [utf8.RuneSelf]uint64
}

type wordID uint16

const anyNumber wordID = 1<<16 - 1 // stands for every number

// tokens appends the tokens of text[start:end] to dst.
func (v *vocabulary) tokens(dst []token, text string, start, end int) []token {
	tight := false
	for i := start; i < end; {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:end])
		}
		t := token{start: int32(i), tight: tight}
		switch {
		case r == '\n':
			t.kind, i = tokenBreak, i+size
		case isSpace(r):
			i, tight = i+size, false
			continue
		case digit(r) >= 0:
			i = t.number(text, i, end)
		case isHan(r):
			t.kind, i = tokenHan, i+size
		case isLetter(r):
			t.upper = unicode.IsUpper(r)
			i = wordEnd(text, i+size, end)
		default:
			t.kind, i = tokenMark, i+size
		}
		t.end, tight = int32(i), true
		t.id = v.lookup(text[t.start:t.end])
		dst = append(dst, t)
	}
	return dst
}

// number reads the digits of text[i:end] into t and returns where they end.
func (t *token) number(text string, i, end int) int {
	t.kind = tokenNumber
	for i < end {
		r, size := utf8.DecodeRuneInString(text[i:end])
		d := digit(r)
		if d < 0 {
			break
		}
		if t.digits < 9 {
			t.value = t.value*10 + int32(d)
			t.digits++
		}
		i += size
	}
	return i
}

func wordEnd(text string, i, end int) int {
	for i < end {
		r, size := utf8.DecodeRuneInString(text[i:end])
		if !isLetter(r) || isHan(r) {
			break
		}
		i += size
	}
	return i
}

// add gives a word its number.
func (v *vocabulary) add(word string) wordID {
	folded := strings.Map(v.fold, word)
	id, ok := v.ids[folded]
	if !ok && folded != "" {
		id = wordID(len(v.ids) + 1)
		v.ids[folded] = id
		if c := folded[0]; c < utf8.RuneSelf && len(folded) <= maxWord {
			v.lengths[c] |= 1 << (len(folded) - 1)
		}
	}
	return id
}

// lookup finds a word whatever its case; it does not allocate.
func (v *vocabulary) lookup(word string) wordID {
	if len(word) > maxWord {
		return 0
	}
	if c := word[0]; c < utf8.RuneSelf && v.lengths[v.fold(rune(c))]>>(len(word)-1)&1 == 0 {
		return 0
	}
	var buf [maxWord + 2*utf8.UTFMax]byte
	folded := buf[:0]
	for _, r := range word {
		if len(folded) > maxWord {
			return 0
		}
		folded = utf8.AppendRune(folded, v.fold(r))
	}
	return v.ids[string(folded)]
}

func (v *vocabulary) fold(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if d := digit(r); d >= 0 {
		return rune('0' + d)
	}
	return v.table.Fold(unicode.ToLower(r))
}

// digit is the value of a digit, in full width too; -1 for anything else.
func digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case '０' <= r && r <= '９':
		return int(r - '０')
	}
	return -1
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r == '\t' || r == '\r' || r == '\v' || r == '\f'
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func isHan(r rune) bool {
	return r >= 0x2E80 && (r == '〇' || 0x3400 <= r && r <= 0x9FFF || 0xF900 <= r && r <= 0xFAFF || 0x20000 <= r && r <= 0x3FFFF)
}
