package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"amur/model/gold"
	"amur/timeline/markdown"
	"amur/timeline/wording"
)

// text prints the tables for the terminal, and the faults article by article.
func (r *report) text(b *bytes.Buffer) error {
	for _, a := range r.faulty {
		fmt.Fprintf(b, "%s\n%s\n", a.Article, a.plain())
	}
	for _, g := range r.grids() {
		if err := g.text(b); err != nil {
			return err
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(b, "%s\n", r.legend())
	return nil
}

// legend says what the figures are, and what stands in no table.
func (r *report) legend() string {
	t := r.all.tally.Topics
	return fmt.Sprintf("found, core, full, topics: F1. date to status: share right among the contacts found. merge: B-cubed F1.\n"+
		"extra: events for each contact found. Topics: %d right of %d annotated and %d read. Not read: %s.",
		t.Both, t.Want, t.Have, wording.Count(r.failed, "article", "articles"))
}

// markdown prints the report as a document.
func (r *report) markdown(b *bytes.Buffer) error {
	names := make([]string, len(r.corpora))
	for i, c := range r.corpora {
		names[i] = markdown.Escape(c.Name)
	}
	t := r.all.tally
	fmt.Fprintf(b, "# Evaluation\n\n%s of %s, annotated by hand, tell of %s that count; amur reads %s. F1: %s found, %s with type, date and officials right (core), %s with status and venue right too (full).\n",
		wording.Capital(wording.Count(t.Articles, "article", "articles")), wording.List(names), wording.Count(t.Want, "contact", "contacts"), wording.Count(t.Have, "contact", "contacts"),
		figure(t.F1(t.Found), true), figure(t.F1(t.Core), true), figure(t.F1(t.Full), true))
	for _, g := range r.grids() {
		fmt.Fprintf(b, "\n## %s\n\n", g.title)
		if err := markdown.Table(b, g.head, g.rows, true); err != nil {
			return err
		}
	}
	fmt.Fprintf(b, "\n%s\n", strings.ReplaceAll(r.legend(), "\n", " "))
	if len(r.faulty) > 0 {
		b.WriteString("\n## Errors\n")
	}
	for _, a := range r.faulty {
		fmt.Fprintf(b, "\n### %s\n\n%s", markdown.Escape(a.Article), a.marked())
	}
	return nil
}

// heading is the kind of a fault, and the contact.
func (f fault) heading() (kind, what string) {
	switch f.Kind {
	case "missed":
		return f.Kind, f.Want
	case "spurious":
		return f.Kind, f.Got
	}
	return f.Kind, f.Contact
}

// details are the fields that differ and the topics.
func (f fault) details() []string {
	var out []string
	for _, d := range f.Fields {
		out = append(out, fmt.Sprintf("%s: got %s, want %s", d.Field, d.Got, d.Want))
	}
	if len(f.Missed) > 0 {
		out = append(out, "topics missed: "+strings.Join(f.Missed, ", "))
	}
	if len(f.Extra) > 0 {
		out = append(out, "topics too many: "+strings.Join(f.Extra, ", "))
	}
	return out
}

// plain lists the faults for the terminal.
func (a articleFaults) plain() string {
	var b strings.Builder
	if a.Failed {
		b.WriteString("  not read\n")
	}
	for _, f := range a.Faults {
		kind, what := f.heading()
		fmt.Fprintf(&b, "  %-8s  %s\n", kind, what)
		for _, d := range f.details() {
			fmt.Fprintf(&b, "            %s\n", d)
		}
		for _, s := range f.Sentence {
			fmt.Fprintf(&b, "            “%s”\n", s)
		}
	}
	return b.String()
}

// marked lists the faults in Markdown.
func (a articleFaults) marked() string {
	var b strings.Builder
	if a.Failed {
		b.WriteString("- **not read**\n")
	}
	for _, f := range a.Faults {
		kind, what := f.heading()
		fmt.Fprintf(&b, "- **%s** %s\n", kind, markdown.Escape(what))
		for _, d := range f.details() {
			fmt.Fprintf(&b, "  - %s\n", markdown.Escape(d))
		}
		for _, s := range f.Sentence {
			fmt.Fprintf(&b, "  - “%s”\n", markdown.Escape(s))
		}
	}
	return b.String()
}

// jsonRow is a row of scores in the JSON report; null where there is no figure.
type jsonRow struct {
	Name     string   `json:"name"`
	Articles int      `json:"articles"`
	Gold     int      `json:"gold"`
	Pred     int      `json:"pred"`
	Found    float64  `json:"found"`
	Core     float64  `json:"core"`
	Full     float64  `json:"full"`
	Date     *float64 `json:"date"`
	Off      *float64 `json:"off"`
	Place    *float64 `json:"place"`
	Status   *float64 `json:"status"`
	Topic    *float64 `json:"topic"`
	BCubed   *float64 `json:"bcubed,omitempty"`
	Extra    *float64 `json:"extra,omitempty"`
}

func (r row) json() jsonRow {
	t := r.tally
	return jsonRow{
		Name: r.name, Articles: t.Articles, Gold: t.Want, Pred: t.Have,
		Found: t.F1(t.Found), Core: t.F1(t.Core), Full: t.F1(t.Full),
		Date: nullable(r.tally.Share(gold.Date)), Off: nullable(r.tally.Share(gold.Officials)), Place: nullable(r.tally.Share(gold.Place)), Status: nullable(r.tally.Share(gold.Status)),
		Topic: nullable(r.topics()), BCubed: nullable(r.bcubed()), Extra: nullable(r.extra()),
	}
}

func nullable(v float64, ok bool) *float64 {
	if !ok {
		return nil
	}
	return &v
}

func jsonRows(rows []row) []jsonRow {
	out := make([]jsonRow, len(rows))
	for i, r := range rows {
		out[i] = r.json()
	}
	return out
}

// json prints the figures for programs.
func (r *report) json(w io.Writer) error {
	type field struct {
		Name  string   `json:"name"`
		Right int      `json:"right"`
		Of    int      `json:"of"`
		Share *float64 `json:"share"`
	}
	var fields []field
	for _, f := range gold.Fields() {
		fields = append(fields, field{f.String(), r.all.tally.Right[f], r.all.tally.Paired, nullable(r.all.tally.Share(f))})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		Rows    []jsonRow       `json:"rows"` // languages, then all
		Corpora []jsonRow       `json:"corpora"`
		Types   []jsonRow       `json:"types"`
		Fields  []field         `json:"fields"`
		BCubed  *float64        `json:"bcubed"`
		Extra   *float64        `json:"extra"`
		Failed  int             `json:"failed"`
		Errors  []articleFaults `json:"errors,omitempty"`
	}{
		Rows: jsonRows(append(slices.Clip(r.languages), r.all)), Corpora: jsonRows(r.byCorpus), Types: jsonRows(r.types), Fields: fields,
		BCubed: nullable(r.all.bcubed()), Extra: nullable(r.all.extra()), Failed: r.failed, Errors: r.faulty,
	})
}
