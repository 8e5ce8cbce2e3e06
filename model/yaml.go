package model

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
)

// WriteYAML writes t as a timeline file. The bytes depend on t alone: keys come
// in a fixed order, long strings are never folded, and every string that some
// reader could take for another value is quoted, dates always.
func WriteYAML(w io.Writer, t Timeline) error {
	y := yamlWriter{buf: bufio.NewWriter(w)}
	y.line(0, "version: "+strconv.Itoa(FormatVersion))
	if len(t.Events) == 0 {
		y.line(0, "events: []")
	} else {
		y.line(0, "events:")
	}
	for _, e := range t.Events {
		y.event(toWire(e))
	}
	if err := y.buf.Flush(); err != nil {
		return fmt.Errorf("write YAML: %w", err)
	}
	return nil
}

// yamlWriter prints lines; errors stay in the buffer until it is flushed.
type yamlWriter struct {
	buf  *bufio.Writer
	item bool // the next line opens a list item
}

// line prints text at an indentation of two spaces a level; "- " takes the
// place of the last two when a list item begins.
func (y *yamlWriter) line(level int, text string) {
	if y.item {
		for range level - 1 {
			y.buf.WriteString("  ")
		}
		y.buf.WriteString("- ")
		y.item = false
	} else {
		for range level {
			y.buf.WriteString("  ")
		}
	}
	y.buf.WriteString(text)
	y.buf.WriteByte('\n')
}

// pair prints a key and its value unless that is empty.
func (y *yamlWriter) pair(level int, key string, value scalar) {
	if value != "" {
		y.line(level, key+": "+quoteYAML(string(value)))
	}
}

// date prints a key and a date, quoted in any case: bare, readers take "2023"
// for a number and "2023-06-25" for a time.
func (y *yamlWriter) date(level int, key string, value scalar) {
	if value != "" {
		y.line(level, key+`: "`+string(value)+`"`)
	}
}

func (y *yamlWriter) event(e wireEvent) {
	const level = 2
	y.item = true
	y.pair(level, "id", e.ID)
	y.date(level, "date", e.Date)
	y.pair(level, "type", e.Type)
	y.pair(level, "status", e.Status)
	y.officials(level, "china", e.China)
	y.officials(level, "russia", e.Russia)
	if v := e.Venue; v != nil {
		y.line(level, "venue:")
		y.pair(level+1, "place", v.Place)
		y.pair(level+1, "country", v.Country)
		y.pair(level+1, "site", v.Site)
		y.pair(level+1, "occasion", v.Occasion)
	}
	if len(e.Topics) > 0 {
		y.line(level, "topics:")
		for _, code := range sortedKeys(e.Topics) {
			y.line(level+1, quoteYAML(code)+": "+quoteYAML(string(e.Topics[code])))
		}
	}
	if len(e.Alternatives) > 0 {
		y.line(level, "alternatives:")
		for _, field := range sortedKeys(e.Alternatives) {
			y.line(level+1, quoteYAML(field)+": "+flowList(e.Alternatives[field]))
		}
	}
	y.pair(level, "confidence", e.Confidence)
	y.sources(level, e.Sources)
	if r := e.Review; r != nil {
		if *r == (wireReview{}) {
			y.line(level, "review: {}")
			return
		}
		y.line(level, "review:")
		y.pair(level+1, "status", r.Status)
		y.pair(level+1, "note", r.Note)
	}
}

func (y *yamlWriter) officials(level int, key string, os []wireOfficial) {
	if len(os) == 0 {
		y.line(level, key+": []")
		return
	}
	y.line(level, key+":")
	for _, o := range os {
		y.item = true
		y.pair(level+2, "name", o.Name)
		y.pair(level+2, "office", o.Office)
		y.closeItem(level + 2)
	}
}

func (y *yamlWriter) sources(level int, ss []wireSource) {
	if len(ss) == 0 {
		return
	}
	y.line(level, "sources:")
	for _, s := range ss {
		y.item = true
		y.pair(level+2, "article", s.Article)
		y.pair(level+2, "publisher", s.Publisher)
		y.pair(level+2, "url", s.URL)
		y.date(level+2, "published", s.Published)
		y.pair(level+2, "lang", s.Lang)
		y.pair(level+2, "quote", s.Quote)
		y.closeItem(level + 2)
	}
}

// closeItem prints an item that turned out to have no keys.
func (y *yamlWriter) closeItem(level int) {
	if y.item {
		y.line(level, "{}")
	}
}

func flowList(values []scalar) string {
	var b strings.Builder
	b.WriteByte('[')
	for i, v := range values {
		if i > 0 {
			b.WriteString(", ")
		}
		if s := string(v); isPlainYAML(s) && !strings.Contains(s, ",") {
			b.WriteString(s)
		} else {
			b.WriteString(doubleQuoted(s))
		}
	}
	b.WriteByte(']')
	return b.String()
}

// quoteYAML writes s bare when every YAML reader agrees on what it is, else in
// double quotes.
func quoteYAML(s string) string {
	if isPlainYAML(s) {
		return s
	}
	return doubleQuoted(s)
}

// isPlainYAML reports whether s can stand without quotes: it begins with a
// letter (or is an id), holds nothing that YAML gives a meaning to, and is no
// word that some version of YAML takes for a value.
func isPlainYAML(s string) bool {
	if s == "" || isReserved(s) {
		return false
	}
	first := true
	last := rune(0)
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
		case first && r >= '0' && r <= '9' && IsID(s):
		case first:
			return false
		case unicode.IsDigit(r), unicode.Is(unicode.M, r):
		case r == ' ' && last != ' ':
		case strings.ContainsRune("-_./(),;'’&+«»“”–—", r):
		case unicode.In(r, unicode.Po, unicode.Ps, unicode.Pe) && r >= 0x3000:
		default:
			return false
		}
		first, last = false, r
	}
	return last != ' '
}

// isReserved reports the words that YAML 1.1 or 1.2 reads as a bool, a null or a number.
func isReserved(s string) bool {
	switch strings.ToLower(s) {
	case "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf":
		return true
	}
	return false
}

// doubleQuoted writes s in double quotes with the escapes of YAML.
func doubleQuoted(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r <= 0xff:
			fmt.Fprintf(&b, `\x%02X`, r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
