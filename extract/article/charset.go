package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	xunicode "golang.org/x/text/encoding/unicode"
)

// brokenShare is the part of a file's bytes that may be broken UTF-8 in a text
// that is still read as UTF-8.
const brokenShare = 0.02

// decode turns a file's bytes into text. Valid UTF-8 wins over what a page says
// about itself; then the declaration counts - served is that of its server, ""
// without one - then the letters themselves.
// The second result says what was done when that was more than reading UTF-8.
func decode(data []byte, html bool, served string) (string, string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xFF\xFE")), bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return convert(data, xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM)), ""
	}
	if utf8.Valid(data) {
		return string(data), ""
	}
	if declared := strings.Contains(strings.ToLower(served), "charset="); html || declared {
		if enc, name, sure := charset.DetermineEncoding(data[:min(len(data), 1024)], served); sure || declared || declares(data) {
			if name != "utf-8" {
				return convert(data, enc), ""
			}
		}
	}
	broken, multi := utf8Damage(data)
	if multi > 0 && float64(broken) <= brokenShare*float64(len(data)) || multi > 2*broken {
		return strings.ToValidUTF8(string(data), "\uFFFD"), fmt.Sprintf("%d bytes are not valid UTF-8 and were replaced", broken)
	}
	enc, name := guess(data)
	return convert(data, enc), "not UTF-8, read as " + name
}

// declares reports whether a page names its encoding in a meta element.
func declares(data []byte) bool {
	return bytes.Contains(bytes.ToLower(data[:min(len(data), 1024)]), []byte("charset="))
}

// convert decodes data, with U+FFFD for what the encoding has no letter for.
func convert(data []byte, enc encoding.Encoding) string {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return strings.ToValidUTF8(string(data), "\uFFFD")
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// utf8Damage counts the bytes that are not UTF-8 and the well-formed letters of several bytes.
func utf8Damage(data []byte) (broken, multi int) {
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			multi++
		}
		i += n
	}
	return broken, multi
}

// candidate is an encoding and how well a decoded text fits what is written in it.
type candidate struct {
	name  string
	enc   encoding.Encoding
	score func(raw []byte, text string) float64
}

// candidates are the encodings that old news archives use, in order of preference on a tie.
func candidates() []candidate {
	return []candidate{
		{"GB18030", simplifiedchinese.GB18030, scoreGB},
		{"Big5", traditionalchinese.Big5, scoreBig5},
		{"windows-1251", charmap.Windows1251, scoreCyrillic},
		{"KOI8-R", charmap.KOI8R, scoreCyrillic},
		{"windows-1258", charmap.Windows1258, scoreVietnamese},
		{"windows-1252", charmap.Windows1252, func([]byte, string) float64 { return 0.3 }},
	}
}

// guess picks the encoding whose letters look most like a text.
func guess(data []byte) (encoding.Encoding, string) {
	sample := data[:min(len(data), sampleBytes)]
	best, bestScore := candidate{}, -1.0
	for _, c := range candidates() {
		text, err := c.enc.NewDecoder().Bytes(sample)
		if err != nil {
			continue
		}
		if s := c.score(sample, string(text)); s > bestScore {
			best, bestScore = c, s
		}
	}
	return best.enc, best.name
}

// scoreGB is the share of byte pairs in the first level of GB 2312: the common characters.
func scoreGB(raw []byte, _ string) float64 {
	pairs, common := 0, 0
	for i := 0; i+1 < len(raw); i++ {
		if raw[i] < 0x81 {
			continue
		}
		pairs++
		if raw[i] >= 0xA1 && raw[i] <= 0xD7 && raw[i+1] >= 0xA1 {
			common++
		}
		i++
	}
	return ratio(common, pairs)
}

// scoreBig5 is the share of byte pairs in the common block of Big5. Its second
// bytes lie below 0x80 as often as not, which tells it from GB.
func scoreBig5(raw []byte, _ string) float64 {
	pairs, common, lowTrail := 0, 0, 0
	for i := 0; i+1 < len(raw); i++ {
		if raw[i] < 0x81 {
			continue
		}
		pairs++
		if raw[i] >= 0xA1 && raw[i] <= 0xC6 {
			common++
			if raw[i+1] < 0x80 {
				lowTrail++
			}
		}
		i++
	}
	if ratio(lowTrail, pairs) < 0.15 {
		return 0
	}
	return ratio(common, pairs)
}

// scoreCyrillic is the share of small Cyrillic letters among the letters beyond
// ASCII; a wrong table turns small letters into capitals or signs, or puts them
// into words of Latin letters.
func scoreCyrillic(_ []byte, text string) float64 {
	all, small := 0, 0
	last := rune(0)
	for _, r := range text {
		mixed := asciiLetter(last) && r >= 0x80 && unicode.IsLetter(r) || asciiLetter(r) && last >= 0x80 && unicode.IsLetter(last)
		last = r
		if mixed {
			small--
		}
		if r < 0x80 {
			continue
		}
		all++
		if unicode.Is(unicode.Cyrillic, r) && unicode.IsLower(r) {
			small++
		}
	}
	return ratio(small, all)
}

func asciiLetter(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }

// scoreVietnamese asks for the combining marks of windows-1258 among few letters beyond ASCII.
func scoreVietnamese(_ []byte, text string) float64 {
	all, marks := 0, 0
	for _, r := range text {
		if r < 0x80 {
			continue
		}
		all++
		if unicode.Is(unicode.Mn, r) || r == 'đ' || r == 'ơ' || r == 'ư' {
			marks++
		}
	}
	return ratio(marks, all)
}

// ratio is part/all, 0 for nothing.
func ratio(part, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}
