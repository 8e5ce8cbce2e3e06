package charset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// muchLikelier is how many times as common the letters must be as those that they were
// taken for.
const muchLikelier = 1.5

// takenForGBK reads a text again whose bytes were UTF-8 and had been taken for those of
// GBK, two for a letter, before it was saved. What that left no letter for is lost; ok
// is false for other texts.
func (d *Detector) takenForGBK(text string, html bool) (r Reading, ok bool) {
	if !pairsOfUTF8(probe(text)) {
		return Reading{}, false
	}
	data := ofGBK(text)
	broken, _, behind := damage(data)
	if behind < broken { // of a letter that is lost in part each byte is
		return Reading{}, false
	}
	left := bytes.ToValidUTF8(data, nil)
	if f := d.fit(take(left, html), coding{}); f < convincing || f < muchLikelier*d.fit(take([]byte(text), html), coding{}) {
		return Reading{}, false
	}
	r = replaced(data, broken)
	r.How = Misread
	return r, true
}

// probe is the first letters of a text beyond ASCII.
func probe(text string) string {
	var b strings.Builder
	seen := 0
	for _, c := range text {
		if c < utf8.RuneSelf {
			continue
		}
		b.WriteRune(c)
		if seen++; seen == probeLetter {
			break
		}
	}
	return b.String()
}

// pairsOfUTF8 reports whether letters, most of them Chinese, may be pairs of bytes of UTF-8.
func pairsOfUTF8(letters string) bool {
	han, all := 0, 0
	for _, c := range letters {
		if all++; unicode.Is(unicode.Han, c) {
			han++
		}
	}
	if all < fewLetters || 2*han < all {
		return false
	}
	broken, _, behind := damage(ofGBK(letters))
	return behind >= broken
}

// ofGBK is the bytes of a text in GBK, lost for what an earlier reader had no letter for.
func ofGBK(text string) []byte {
	enc := simplifiedchinese.GB18030.NewEncoder()
	data := make([]byte, 0, len(text))
	for i, c := range text {
		switch {
		case c < utf8.RuneSelf:
			data = append(data, byte(c))
		case c == utf8.RuneError:
			data = append(data, lost)
		default:
			b, err := enc.String(text[i : i+utf8.RuneLen(c)])
			if err != nil {
				b = string([]byte{lost})
			}
			data = append(data, b...)
		}
	}
	return data
}
