package article

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Of a table whose rows are dated events: how many of them it has at least where it has but two columns, how
// many columns at most, how heavy a day and a month are at most, and how heavy what happened is at least.
const (
	datedRows   = 2
	mostColumns = 8
	dayCell     = 45
	monthCell   = 24
	eventCell   = 12
)

var (
	// cellBorder parts the cells of a row in a text.
	cellBorder = regexp.MustCompile(` *\| *| {3,}`)
	// ruleCell is a cell of the rule under the heads of columns.
	ruleCell = regexp.MustCompile(`^:?-+:?$`)
	// monthOfYear is a cell with a month, or no more than a year: "6-1997", "June 1997".
	monthOfYear = regexp.MustCompile(`^([\pL\pM]+\.? )?(\d{1,2}[-/.])?(19|20)\d\d([-/.\p{Han}]\d{0,2}\p{Han}?)?( [\pL\pM]+\.?)?$`)
)

// rowsToEntries makes of the rows of a text's tables of dated events entries of a chronicle.
func (r *Reader) rowsToEntries(text string) string {
	lines := strings.Split(text, "\n")
	var out []string
	for i := 0; i < len(lines); {
		rows, n := [][]string{}, 0
		for ; i+n < len(lines) && len(rows) < maxLines; n++ {
			row := cellsOf(lines[i+n])
			if len(row) < 2 || len(row) > mostColumns || len(rows) > 0 && len(row) != len(rows[0]) {
				break
			}
			rows = append(rows, row)
		}
		if entries := r.entries(rows); entries != nil {
			out = append(out, entries...)
		} else {
			n = max(n, 1)
			out = append(out, lines[i:i+n]...)
		}
		i += n
	}
	return strings.Join(out, "\n")
}

// cellsOf cuts a line of a text into the cells of a row.
func cellsOf(line string) []string {
	line = strings.Trim(line, " ")
	if len(line) > maxLineLength*3 || !strings.ContainsAny(line, "|") && !strings.Contains(line, "   ") {
		return nil
	}
	return cellBorder.Split(strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|")), -1)
}

// entries are the rows of a table as entries of a chronicle, "22 March 2013: Xi met Putin, Moscow.",
// nil where its rows are no dated events. Lists of headlines have neither a third column nor heads.
func (r *Reader) entries(rows [][]string) []string {
	rows = slices.DeleteFunc(rows, func(row []string) bool {
		return !slices.ContainsFunc(row, func(s string) bool { return !ruleCell.MatchString(s) })
	})
	if len(rows) < datedRows {
		return nil // heads of columns and a row are two
	}
	for at := range rows[0] {
		headed := !r.holdsDay(rows[0][at])
		dated := rows
		if headed {
			dated = rows[1:]
		}
		if len(dated) == 0 || len(dated) < datedRows && len(rows[0]) < 3 || !headed && len(rows[0]) < 3 || !r.tellEvents(dated, at) {
			continue
		}
		var out []string
		for i, row := range rows {
			if i == 0 && headed {
				out = append(out, "") // the heads of columns say nothing of their own
				continue
			}
			out = append(out, entry(row, at))
		}
		return out
	}
	return nil
}

// tellEvents reports whether each row has a day, or at least a month, in one of its cells and what happened
// in another. Rows without any day are figures of years.
func (r *Reader) tellEvents(rows [][]string, at int) bool {
	days := 0
	for _, row := range rows {
		event := slices.MaxFunc(without(row, at), byWeight)
		day := r.holdsDay(row[at])
		if weight(event) < eventCell || !strings.Contains(event, " ") && !isHan(event) || !day && !(weight(row[at]) <= monthCell && monthOfYear.MatchString(row[at])) {
			return false
		}
		if day {
			days++
		}
	}
	return days > 0
}

// byWeight compares cells by how much they hold.
func byWeight(a, b string) int { return cmp.Compare(weight(a), weight(b)) }

// without is a row without one of its cells.
func without(row []string, at int) []string {
	return slices.Concat(row[:at], row[at+1:])
}

// entry is a row as an entry: its day, what it holds in words before what happened, that, and the rest:
// "22 March: Russia, Moscow. State visit."
func entry(row []string, at int) string {
	rest := without(row, at)
	event := slices.MaxFunc(rest, byWeight)
	comma, stop, between := ", ", ".", ". "
	if isHan(event) {
		comma, stop, between = "，", "。", "，"
	}
	var before, behind []string
	told := false
	for _, s := range rest {
		switch {
		case s == event:
			told = true
		case !strings.ContainsFunc(s, unicode.IsLetter):
		case told:
			behind = append(behind, strings.TrimRight(s, " .。;"))
		default:
			before = append(before, strings.TrimRight(s, " .。;"))
		}
	}
	out := strings.Join(append([]string{strings.TrimRight(event, " .。;")}, behind...), comma) + stop
	if len(before) > 0 {
		out = strings.Join(before, comma) + between + out
	}
	return row[at] + ": " + out
}

// holdsDay reports whether a cell holds a day, in any of the languages, and little else.
func (r *Reader) holdsDay(cell string) bool {
	if weight(cell) > dayCell || !strings.ContainsAny(cell, "0123456789") {
		return false
	}
	for _, id := range r.ids {
		for _, h := range r.scanners[id]().find(cell, "") {
			if 3*weight(cell[h.start:h.end]) >= weight(cell) {
				return true
			}
		}
	}
	return false
}

// tablesToEntries makes the rows of the tables of dated events of a page such entries, each in a
// single cell.
func (r *Reader) tablesToEntries(root *html.Node) {
	var tables []*html.Node
	for n := range root.Descendants() {
		if n.DataAtom == atom.Table && len(tables) < maxLines {
			tables = append(tables, n)
		}
	}
	for _, table := range tables {
		nodes, rows := rowsOf(table)
		entries := r.entries(rows)
		if len(entries) != len(nodes) {
			continue
		}
		for i, tr := range nodes {
			for c := tr.FirstChild; c != nil; c = tr.FirstChild {
				tr.RemoveChild(c)
			}
			cell := &html.Node{Type: html.ElementNode, Data: "td", DataAtom: atom.Td}
			cell.AppendChild(&html.Node{Type: html.TextNode, Data: entries[i]})
			tr.AppendChild(cell)
		}
	}
}

// rowsOf lists the rows of a table and the texts of their cells; none of one with other tables
// or scripts in it, or rows of different lengths.
func rowsOf(table *html.Node) (nodes []*html.Node, rows [][]string) {
	for n := range table.Descendants() {
		if n.DataAtom == atom.Table || invisibleElement(n.DataAtom) {
			return nil, nil
		}
		if n.DataAtom != atom.Tr {
			continue
		}
		var row []string
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
				row = append(row, oneLine(textOf(c)))
			}
		}
		if len(row) < 2 || len(row) > mostColumns || len(rows) > 0 && len(row) != len(rows[0]) || len(rows) == maxLines {
			return nil, nil
		}
		nodes, rows = append(nodes, n), append(rows, row)
	}
	return nodes, rows
}
