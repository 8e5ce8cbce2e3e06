package charset

import (
	_ "embed" // the tables are data
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

//go:embed tables.txt
var tablesText string

// table is an encoding of one byte a letter, or a letter and its marks. It only decodes.
type table struct {
	letters [256]string // in UTF-8; "" for a byte without a letter
}

// tables reads tables.txt when the first of its encodings is asked for.
var tables = sync.OnceValue(func() map[string]*table {
	all := map[string]*table{}
	for line := range strings.Lines(tablesText) {
		fields := strings.Fields(line)
		if len(fields) != 18 || fields[0] == "#" {
			continue
		}
		first, err := strconv.ParseUint(fields[1], 16, 8)
		if err != nil {
			continue // a comment of as many words
		}
		t := all[fields[0]]
		if t == nil {
			t = &table{}
			for b := range utf8.RuneSelf {
				t.letters[b] = string(rune(b))
			}
			all[fields[0]] = t
		}
		for i, f := range fields[2:] {
			if s := letter(f); s != "" {
				t.letters[int(first)+i] = s
			}
		}
	}
	return all
})

// letter is what a field of tables.txt stands for.
func letter(field string) string {
	codes, ok := strings.CutPrefix(field, "U+")
	switch {
	case field == ".":
		return ""
	case !ok:
		return field
	}
	var b strings.Builder
	for code := range strings.SplitSeq(codes, "+") {
		r, err := strconv.ParseUint(code, 16, 32)
		if err != nil {
			return ""
		}
		b.WriteRune(rune(r))
	}
	return b.String()
}

// NewDecoder returns a decoder to UTF-8, with U+FFFD for bytes without a letter.
func (t *table) NewDecoder() *encoding.Decoder {
	return &encoding.Decoder{Transformer: &tableDecoder{table: t}}
}

// NewEncoder returns one that encodes nothing: nobody writes these encodings any more.
func (t *table) NewEncoder() *encoding.Encoder {
	return &encoding.Encoder{Transformer: encoding.Nop.NewEncoder().Transformer}
}

// tableDecoder decodes by a table.
type tableDecoder struct {
	transform.NopResetter
	table *table
}

// Transform decodes byte by byte.
func (d *tableDecoder) Transform(dst, src []byte, _ bool) (nDst, nSrc int, err error) {
	for _, c := range src {
		s := d.table.letters[c]
		if s == "" {
			s = string(utf8.RuneError)
		}
		if nDst+len(s) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], s)
		nSrc++
	}
	return nDst, nSrc, nil
}
