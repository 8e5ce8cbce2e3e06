package record

import (
	"bytes"
	"encoding/csv"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// delimiters are what may part the columns of a table, in order of preference on a tie.
const delimiters = ",;\t|"

// tableHeader finds out what parts the columns: that by which most columns
// have a name that is known, else by which there are most. known is how many are.
func tableHeader(line []byte, opts Options) (comma rune, known int) {
	comma, most := ',', 1
	for _, c := range delimiters {
		columns := cells(line, c)
		n := 0
		for _, name := range columns[:min(len(columns), maxColumns)] {
			if isKnown(name, opts) {
				n++
			}
		}
		if n > known || n == known && len(columns) > most {
			comma, known, most = c, n, len(columns)
		}
	}
	return comma, known
}

// headings are the names of the columns. Where no column has a name of a field,
// the first does that has one in its name.
func headings(header []string, opts Options) []string {
	taken := map[string]bool{}
	for _, name := range header[:min(len(header), maxColumns)] {
		taken[field(name, opts)] = true
	}
	for i, name := range header[:min(len(header), maxColumns)] {
		if f := field(name, opts); f != "" {
			continue
		}
		if part := heading(name, opts); part != "" && !taken[field(part, opts)] {
			header[i], taken[field(part, opts)] = part, true
		}
	}
	return header
}

// heading is the part of a column's name that names a field, where it is not the
// whole: what stands before a bracket or stroke, or beside a name in another
// script, "Title (original)", "Title-Titre"; and what stands behind the name of a
// box; "" when there is none.
func heading(name string, opts Options) string {
	for _, box := range boxes {
		if rest, ok := strings.CutPrefix(name, box+"."); ok && field(rest, opts) != "" {
			return rest
		}
	}
	if i := strings.IndexAny(name, "/|(（["); i > 0 && field(name[:i], opts) != "" {
		return name[:i]
	}
	if before, after, ok := strings.Cut(name, "-"); ok && isASCII(before) != isASCII(after) {
		for _, part := range []string{before, after} {
			if field(part, opts) != "" {
				return part
			}
		}
	}
	return ""
}

// isASCII reports whether s has no letter beyond A to Z.
func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

// isKnown reports whether a column's name is a key of some field, or holds one.
func isKnown(name string, opts Options) bool {
	return field(name, opts) != "" || heading(name, opts) != ""
}

// maxColumns is how many columns of a table are looked at for names of fields,
// and maxColumnName how long such are, in bytes.
const maxColumns, maxColumnName = 500, 200

// fieldOf tells the field of each key of names.
var fieldOf = func() map[string]string {
	of := map[string]string{}
	for _, f := range fieldNames {
		for _, key := range names[f] {
			if of[key] == "" {
				of[key] = f
			}
		}
	}
	return of
}()

// field is the field that a name is a key of, "" when it is of none.
func field(name string, opts Options) string {
	if name == "" || len(name) > maxColumnName {
		return ""
	}
	for _, f := range fieldNames {
		if opts.Map[f] == name {
			return f
		}
	}
	k := plain(name)
	if f := fieldOf[k]; f != "" {
		return f
	}
	for _, f := range fieldNames {
		if slices.Contains(opts.Names[f], k) {
			return f
		}
	}
	return ""
}

// cells parts one row. Stray quotes are letters.
func cells(row []byte, comma rune) []string {
	if comma == '\t' {
		return tabbed(row)
	}
	r := csv.NewReader(bytes.NewReader(row))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	fields, err := r.Read()
	if err != nil {
		return nil
	}
	return fields
}

// tabbed parts one row at its tabs.
func tabbed(row []byte) []string {
	row = bytes.TrimRight(row, "\r\n")
	var fields []string
	for {
		if len(row) > 0 && row[0] == '"' && !isLetterQuote(row) {
			end := 1
			for end < len(row) && (row[end] != '"' || end+1 < len(row) && row[end+1] == '"') {
				if row[end] == '"' {
					end++
				}
				end++
			}
			fields = append(fields, strings.ReplaceAll(string(row[1:min(end, len(row))]), `""`, `"`))
			_, rest, more := bytes.Cut(row[min(end, len(row)):], []byte("\t"))
			if row = rest; !more {
				return fields
			}
			continue
		}
		cell, rest, more := bytes.Cut(row, []byte("\t"))
		fields = append(fields, string(cell))
		if row = rest; !more {
			return fields
		}
	}
}

// isLetterQuote reports whether the quote that a cell between tabs begins with
// is one of its text: the next one does not end the cell. Programs that part by
// tabs often quote nothing.
func isLetterQuote(cell []byte) bool {
	for i := 1; i+1 < len(cell); i++ {
		if cell[i] != '"' {
			continue
		}
		switch cell[i+1] {
		case '"':
			i++
		case '\t', '\n', '\r':
			return false
		default:
			return true
		}
	}
	return false
}

// returns is a source whose lines a carriage return ends, as old programs wrote them.
type returns struct{ src io.Reader }

// Read reads with line feeds in their place.
func (r returns) Read(p []byte) (int, error) {
	n, err := r.src.Read(p)
	for i, c := range p[:n] {
		if c == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}

// doubled is a quote of a text that is written twice, not a cell without text.
var doubled = regexp.MustCompile(`[^,;|\t\r\n]""|""[^,;|\t\r\n]`)

// slashes reports whether a table writes \" and not "" for a quote in a text.
func slashes(head []byte) bool {
	return bytes.Contains(head, []byte(`\"`)) && !doubled.Match(head)
}

// cells parts one row.
func (t *table) cells(row []byte) []string {
	if !t.slash {
		return cells(row, rune(t.comma))
	}
	row = bytes.TrimRight(row, "\r\n")
	var fields []string
	var cell []byte
	quoted := false
	for i := 0; i < len(row); i++ {
		switch c := row[i]; {
		case c == '\\' && i+1 < len(row) && (row[i+1] == '"' || row[i+1] == '\\'):
			i++
			cell = append(cell, row[i])
		case c == '"' && (quoted || len(cell) == 0):
			quoted = !quoted
		case c == t.comma && !quoted:
			fields, cell = append(fields, string(cell)), cell[:0]
		default:
			cell = append(cell, c)
		}
	}
	return append(fields, string(cell))
}

// maxTitleLines is how many lines may stand above the header of a table.
const maxTitleLines = 10

// titleLines is how many bytes of lines stand above the header: a title, notes.
// The header is the first line with the name of a text and of another field; 0
// when there is none such.
func titleLines(head []byte, opts Options) int {
	isText := func(name string) bool { return opts.isText(name) || opts.isText(heading(name, opts)) }
	at := 0
	for range maxTitleLines {
		line := firstLine(head[at:])
		if comma, known := tableHeader(line, opts); known >= 2 && slices.ContainsFunc(cells(line, comma), isText) {
			return at
		}
		if at += len(line) + 1; at >= len(head) {
			break
		}
	}
	return 0
}
