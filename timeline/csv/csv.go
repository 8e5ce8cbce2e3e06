// Package csv writes a timeline as a spreadsheet: RFC 4180, one contact a row.
package csv

import (
	"encoding/csv"
	"io"
	"strings"

	"amur/model"
)

// header names the columns; a cell that holds a list separates it by "; ".
func header() []string {
	return []string{
		"id", "date", "type", "status",
		"china_names", "china_offices", "russia_names", "russia_offices",
		"place", "country", "site", "occasion", "topics", "confidence",
		"publishers", "published", "urls", "articles", "quotes", "review", "copies_of",
	}
}

// Write prints t in UTF-8 with a header row and CRLF line ends. Lists keep an
// empty entry where a value is missing, so that the n-th name belongs to the
// n-th office, and the n-th of copies_of says which article the n-th repeats. A
// cell that a spreadsheet would run as a formula gets an apostrophe before it.
func Write(w io.Writer, t model.Timeline) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(header()); err != nil {
		return err
	}
	for _, e := range t.Events {
		if err := out.Write(row(e)); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func row(e model.Event) []string {
	review := ""
	if e.Review != nil {
		review = e.Review.Status
	}
	cells := []string{
		e.ID, e.Date.String(), string(e.Type), string(e.Status),
		list(e.China, name), list(e.China, office), list(e.Russia, name), list(e.Russia, office),
		e.Venue.Place, e.Venue.Country, e.Venue.Site, e.Venue.Occasion,
		list(e.Topics, func(t model.Topic) string { return t.Code }), string(e.Confidence),
		list(e.Sources, func(s model.Source) string { return s.Publisher }),
		list(e.Sources, func(s model.Source) string { return s.Published.String() }),
		list(e.Sources, func(s model.Source) string { return s.URL }),
		list(e.Sources, func(s model.Source) string { return s.Article }),
		list(e.Sources, func(s model.Source) string { return s.Quote }),
		review,
		list(e.Sources, func(s model.Source) string { return s.CopyOf }),
	}
	for i, c := range cells {
		cells[i] = guard(model.Clean(c))
	}
	return cells
}

func name(o model.Official) string   { return o.Name }
func office(o model.Official) string { return o.Office }

// list joins one value of each item; a list of nothing but gaps is empty.
func list[T any](items []T, value func(T) string) string {
	values := make([]string, 0, len(items))
	known := false
	for _, item := range items {
		v := value(item)
		known = known || v != ""
		values = append(values, v)
	}
	if !known {
		return ""
	}
	return strings.Join(values, "; ")
}

// guard keeps spreadsheets from reading a cell as a formula.
func guard(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
