package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"amur/model/gold"
	"amur/timeline/wording"
)

// text prints the tables for the terminal, and the faults article by article.
func (r *report) text(w io.Writer, opts Options) error {
	for _, f := range r.listed(opts) {
		if _, err := fmt.Fprintf(w, "%s\n%s\n", f.article, f.plain()); err != nil {
			return err
		}
	}
	for i, g := range r.grids() {
		if i > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		if err := g.write(w, false); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "\n%s\n", r.legend())
	return err
}

// legend says what the figures are, and what stands in no table.
func (r *report) legend() string {
	t := r.all.tally.Topics
	return fmt.Sprintf("found, core, full, topics: F1. date to status: share right among the contacts found. merge: B-cubed F1.\n"+
		"extra: events for each contact found. Topics: %d right of %d annotated and %d read. Not read: %s.",
		t.Both, t.Want, t.Have, wording.Count(r.failed, "article", "articles"))
}

// markdown prints the report as a document.
func (r *report) markdown(w io.Writer, opts Options) error {
	names := make([]string, len(r.corpora))
	for i, c := range r.corpora {
		names[i] = escape(c.Name)
	}
	t := r.all.tally
	_, err := fmt.Fprintf(w, "# Evaluation\n\n%s of %s, annotated by hand, tell of %s that count; amur reads %s. F1: %s found, %s with type, date and officials right (core), %s with status and venue right too (full).\n",
		wording.Capital(wording.Count(t.Articles, "article", "articles")), wording.List(names), wording.Count(t.Want, "contact", "contacts"), wording.Count(t.Have, "contact", "contacts"),
		figure(t.F1(t.Found), true), figure(t.F1(t.Core), true), figure(t.F1(t.Full), true))
	if err != nil {
		return err
	}
	for _, g := range r.grids() {
		if _, err := fmt.Fprintf(w, "\n## %s\n\n", g.title); err != nil {
			return err
		}
		if err := g.write(w, true); err != nil {
			return err
		}
	}
	if _, err := fmt.Fprintf(w, "\n%s\n", strings.ReplaceAll(r.legend(), "\n", " ")); err != nil {
		return err
	}
	listed := r.listed(opts)
	if len(listed) > 0 {
		if _, err := fmt.Fprint(w, "\n## Errors\n"); err != nil {
			return err
		}
	}
	for _, f := range listed {
		if _, err := fmt.Fprintf(w, "\n### %s\n\n%s", escape(f.article), f.marked()); err != nil {
			return err
		}
	}
	return nil
}

// articleFaults are the faults of one article.
type articleFaults struct {
	article string
	failed  bool
	faults  []fault
}

// listed are the articles with faults, where these are asked for.
func (r *report) listed(opts Options) []articleFaults {
	var out []articleFaults
	if !opts.Errors {
		return nil
	}
	for _, c := range r.corpora {
		for i := range c.Articles {
			a := &c.Articles[i]
			f := articleFaults{a.Name, a.Failed, a.faults()}
			if len(r.corpora) > 1 {
				f.article = strings.TrimSuffix(c.Name, "/") + "/" + a.Name
			}
			if f.failed || len(f.faults) > 0 {
				out = append(out, f)
			}
		}
	}
	return out
}

// heading says what is wrong in a fault, and details in lines below it.
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

func (a articleFaults) plain() string {
	var b strings.Builder
	if a.failed {
		b.WriteString("  not read\n")
	}
	for _, f := range a.faults {
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

func (a articleFaults) marked() string {
	var b strings.Builder
	if a.failed {
		b.WriteString("- **not read**\n")
	}
	for _, f := range a.faults {
		kind, what := f.heading()
		fmt.Fprintf(&b, "- **%s** %s\n", kind, escape(what))
		for _, d := range f.details() {
			fmt.Fprintf(&b, "  - %s\n", escape(d))
		}
		for _, s := range f.Sentence {
			fmt.Fprintf(&b, "  - “%s”\n", escape(s))
		}
	}
	return b.String()
}

// escape takes the meaning in Markdown from a text on one line.
func escape(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '\\', '`', '*', '_', '[', ']', '|':
			b.WriteByte('\\')
			b.WriteRune(r)
		case '<':
			b.WriteString("&lt;")
		case '&':
			b.WriteString("&amp;")
		default:
			b.WriteRune(r)
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
		Date: nullable(r.share(gold.Date)), Off: nullable(r.share(gold.Officials)), Place: nullable(r.share(gold.Place)), Status: nullable(r.share(gold.Status)),
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
func (r *report) json(w io.Writer, opts Options) error {
	type field struct {
		Name  string   `json:"name"`
		Right int      `json:"right"`
		Of    int      `json:"of"`
		Share *float64 `json:"share"`
	}
	type article struct {
		Article string  `json:"article"`
		Failed  bool    `json:"failed,omitempty"`
		Faults  []fault `json:"faults"`
	}
	var fields []field
	for _, f := range gold.Fields() {
		fields = append(fields, field{f.String(), r.all.tally.Right[f], r.all.tally.Paired, nullable(r.all.share(f))})
	}
	var errors []article
	for _, a := range r.listed(opts) {
		errors = append(errors, article{a.article, a.failed, a.faults})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(struct {
		Rows    []jsonRow `json:"rows"` // languages, then all
		Corpora []jsonRow `json:"corpora"`
		Types   []jsonRow `json:"types"`
		Fields  []field   `json:"fields"`
		BCubed  *float64  `json:"bcubed"`
		Extra   *float64  `json:"extra"`
		Failed  int       `json:"failed"`
		Errors  []article `json:"errors,omitempty"`
	}{
		Rows: jsonRows(append(r.languages[:len(r.languages):len(r.languages)], r.all)), Corpora: jsonRows(r.byCorpus), Types: jsonRows(r.types), Fields: fields,
		BCubed: nullable(r.all.bcubed()), Extra: nullable(r.all.extra()), Failed: r.failed, Errors: errors,
	})
}
