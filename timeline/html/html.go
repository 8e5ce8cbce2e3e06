// Package html writes a timeline as one page that needs nothing beside itself:
// light and dark, with a filter box, fit to be printed.
package html

import (
	"bytes"
	_ "embed" // the page
	"fmt"
	"html/template"
	"io"

	"amur/model"
	"amur/timeline/wording"
)

//go:embed page.html
var page string

// view is a timeline as the page shows it.
type view struct {
	Summary string
	Years   []year
}

type year struct {
	Year   string
	Events []event
}

type event struct {
	ID, Date, Type        string
	Marks                 []string
	Sentence, Differences string
	Topics                string
	Sources               []source
}

type source struct {
	Name, Link, Quote, Lang string
	Copies                  []source // where the same text stands
}

// Write prints t as HTML.
func Write(w io.Writer, t model.Timeline) error {
	tmpl, err := template.New("page").Parse(page)
	if err != nil {
		return fmt.Errorf("html: %w", err)
	}
	var buf bytes.Buffer
	if err := tmpl.Execute(&buf, newView(t)); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	_, err = buf.WriteTo(w)
	return err
}

func newView(t model.Timeline) view {
	v := view{Summary: wording.Summary(t)}
	for _, e := range t.Events {
		y := wording.Year(e.Date)
		if len(v.Years) == 0 || v.Years[len(v.Years)-1].Year != y {
			v.Years = append(v.Years, year{Year: y})
		}
		last := &v.Years[len(v.Years)-1]
		last.Events = append(last.Events, newEvent(e))
	}
	return v
}

func newEvent(e model.Event) event {
	shown := event{
		ID:          model.Clean(e.ID),
		Date:        wording.Capital(wording.Date(e.Date)),
		Type:        wording.Type(e.Type),
		Marks:       wording.Caveats(e),
		Sentence:    wording.Sentence(e),
		Differences: wording.Differences(e),
		Topics:      wording.List(wording.Topics(e)),
	}
	for _, w := range wording.Witnesses(e.Sources) {
		s := source{Name: wording.Source(w.Source), Link: wording.Link(w.Source), Quote: model.Clean(w.Quote), Lang: model.Clean(w.Lang)}
		for _, c := range w.Copies {
			s.Copies = append(s.Copies, source{Name: wording.Source(c), Link: wording.Link(c)})
		}
		shown.Sources = append(shown.Sources, s)
	}
	return shown
}
