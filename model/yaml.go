package model

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// WriteYAML writes t as a timeline file. The bytes depend on t alone: keys come
// in a fixed order, long strings are never folded, and every string that some
// reader could take for another value is quoted, dates always.
func WriteYAML(w io.Writer, t Timeline) error {
	buf := bufio.NewWriter(w)
	y := yamlWriter{out: buf}
	y.line(0, "version: "+strconv.Itoa(FormatVersion))
	if len(t.Events) == 0 {
		y.line(0, "events: []")
	} else {
		y.line(0, "events:")
	}
	for _, e := range t.Events {
		y.event(toWire(e))
	}
	if err := buf.Flush(); err != nil {
		return fmt.Errorf("write YAML: %w", err)
	}
	return nil
}

// FieldKeys returns the keys of an event in the order of the file.
func FieldKeys() []string { return slices.Clone(fieldKeys) }

// FieldLines returns the lines of one key of e as a timeline file has them, each
// with its indentation of at least four spaces and without its end; nil when the
// file has none.
func FieldLines(e Event, key string) []string {
	var text strings.Builder
	y := yamlWriter{out: &text}
	w := toWire(e)
	y.field(2, key, &w)
	if text.Len() == 0 {
		return nil
	}
	return strings.Split(strings.TrimSuffix(text.String(), "\n"), "\n")
}

// yamlWriter prints lines to what keeps its errors until the end, or has none.
type yamlWriter struct {
	out   io.StringWriter
	item  bool // the next line opens a list item
	lines int  // printed so far
}

// line prints text at an indentation of two spaces a level; "- " takes the
// place of the last two when a list item begins.
func (y *yamlWriter) line(level int, text string) {
	if y.item {
		text, level = "- "+text, level-1
		y.item = false
	}
	for range level {
		y.out.WriteString("  ")
	}
	y.out.WriteString(text)
	y.out.WriteString("\n")
	y.lines++
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
	for _, key := range fieldKeys {
		y.field(level, key, &e)
	}
}

// fieldKeys are the keys of an event in the order of the file.
var fieldKeys = []string{"id", "date", "type", "status", "china", "russia", "venue", "topics", "alternatives",
	"confidence", "evidence", "sources", "merged_into", "split", "review", "conflict"}

// field prints one key of an event with all below it, nothing when it is empty.
func (y *yamlWriter) field(level int, key string, e *wireEvent) {
	switch key {
	case "id":
		y.pair(level, key, e.ID)
	case "date":
		y.date(level, key, e.Date)
	case "type":
		y.pair(level, key, e.Type)
	case "status":
		y.pair(level, key, e.Status)
	case "china":
		y.officials(level, key, e.China)
	case "russia":
		y.officials(level, key, e.Russia)
	case "venue":
		y.venue(level, e.Venue)
	case "topics":
		y.topics(level, e.Topics)
	case "alternatives":
		y.alternatives(level, e.Alternatives)
	case "confidence":
		y.pair(level, key, e.Confidence)
	case "evidence":
		y.pair(level, key, e.Evidence)
	case "sources":
		y.sources(level, e.Sources)
	case "merged_into":
		y.pair(level, key, e.MergedInto)
	case "split":
		if len(e.Split) > 0 {
			y.line(level, key+": "+flowList(e.Split))
		}
	case "review":
		y.review(level, e.Review)
	case "conflict":
		y.conflict(level, e.Conflict)
	}
}

func (y *yamlWriter) venue(level int, v *wireVenue) {
	if v == nil {
		return
	}
	y.line(level, "venue:")
	y.pair(level+1, "place", v.Place)
	y.pair(level+1, "country", v.Country)
	y.pair(level+1, "site", v.Site)
	y.pair(level+1, "occasion", v.Occasion)
}

func (y *yamlWriter) topics(level int, topics map[string]scalar) {
	if len(topics) == 0 {
		return
	}
	y.line(level, "topics:")
	for _, code := range sortedKeys(topics) {
		y.line(level+1, quoteYAML(code)+": "+quoteYAML(string(topics[code])))
	}
}

func (y *yamlWriter) alternatives(level int, alternatives map[string][]scalar) {
	if len(alternatives) == 0 {
		return
	}
	y.line(level, "alternatives:")
	for _, field := range sortedKeys(alternatives) {
		y.line(level+1, quoteYAML(field)+": "+flowList(alternatives[field]))
	}
}

func (y *yamlWriter) review(level int, r *wireReview) {
	switch {
	case r == nil:
	case *r == (wireReview{}):
		y.line(level, "review: {}")
	default:
		y.line(level, "review:")
		y.pair(level+1, "status", r.Status)
		y.pair(level+1, "note", r.Note)
	}
}

func (y *yamlWriter) conflict(level int, c *wireConflict) {
	if c == nil {
		return
	}
	if *c == (wireConflict{}) {
		y.line(level, "conflict: {}")
		return
	}
	y.line(level, "conflict:")
	y.pair(level+1, "deleted", c.Deleted)
	y.part(level+1, "ours", c.Ours)
	y.part(level+1, "theirs", c.Theirs)
}

// part prints an event of which only some fields are filled.
func (y *yamlWriter) part(level int, key string, e *wireEvent) {
	if e == nil {
		return
	}
	before := y.lines
	y.line(level, key+":")
	for _, field := range fieldKeys {
		if field == "china" && len(e.China) == 0 || field == "russia" && len(e.Russia) == 0 {
			continue
		}
		y.field(level+1, field, e)
	}
	if y.lines == before+1 {
		y.line(level+1, "{}")
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
		y.pair(level+2, "copy_of", s.CopyOf)
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
