package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"amur/extract"
	"amur/extract/article"
	"amur/model"
	"amur/timeline/store"
)

type explainCmd struct {
	Article string `arg:"" help:"The article; - is standard input; FILE#ID is one record of a file of several."`
	Format  string `enum:"text,json,html" default:"text" placeholder:"FORMAT" help:"One of text, json and html; without it the ending of the file decides."`
	Output  string `short:"o" placeholder:"FILE" help:"Write to this file: .json, .html, any other ending for text."`
	Width   int    `placeholder:"COLUMNS" help:"Width of the text in columns, by default that of the terminal, at most 100; 80 elsewhere."`
	mapping
	limits
}

// Help is the second part of the command's help text.
func (explainCmd) Help() string {
	return `Prints the article with every name, office, place, date and trigger that was recognised, then each contact with the rule and the words that each of its fields rests on. The JSON also holds the small words of grammar. The HTML is one page that needs nothing beside itself: point at a marked word to see what it is, choose a field of a contact to see the words it rests on.

Examples:

  amur explain news/2023-06-25.txt
  amur explain news/2023-06-25.txt -o why.html
  amur explain --format json news/2023-06-25.txt`
}

// Run explains one article.
func (x *explainCmd) Run(a *app) error {
	if x.Width < 0 {
		return fmt.Errorf("--width %d: text cannot be narrower than one column", x.Width)
	}
	if ending := formatOf(x.Output); toFile(x.Output) && x.Format == "text" && (ending == "json" || ending == "html") {
		x.Format = ending
	}
	file, id := recordOf(x.Article)
	if toFile(x.Output) {
		if err := cmp.Or(notInput(x.Output, []string{file}, article.Reads), mayReplace(x.Output, "text")); err != nil {
			return err
		}
	}
	found, err := x.explainOne(a, file, id)
	if err != nil {
		return err
	}
	print := func(w io.Writer, look textLook) error {
		switch x.Format {
		case "json":
			return explainJSON(w, found)
		case "html":
			return explainHTML(w, found)
		}
		return explainText(w, found, look)
	}
	if !toFile(x.Output) {
		return a.writeOut(func(w io.Writer) error { return print(w, a.textLook(x.Width)) })
	}
	return store.Replace(x.Output, func(w io.Writer) error {
		return print(w, textLook{a.colorMode == "always", cmp.Or(x.Width, usualWidth)})
	})
}

// explainOne explains the one article that was named: a file, or the record in it that has
// an id.
func (x *explainCmd) explainOne(a *app, file, id string) (extract.Explanation, error) {
	engine, err := a.newEngine()
	if err != nil {
		return extract.Explanation{}, err
	}
	var broken *article.Problem
	var warned warnings
	defer warned.flush(a)
	options := x.limits.options(x.mapping, func(p *article.Problem) {
		if p.Warning {
			warned.add(a, p)
		} else if broken == nil {
			broken = p
		}
	})
	name, first := displayName(x.Article), ""
	var found *extract.Explanation
	err = engine.reader.Files(a.ctx, []string{file}, a.stdin, options, func(raw article.Raw) error {
		if id != "" && raw.ID != id {
			return nil
		}
		why, err := engine.explain(a.ctx, raw, options)
		switch {
		case err != nil || why == nil:
			return err
		case found == nil:
			first, found = raw.ID, why
			return nil
		case raw.Record != nil:
			return fmt.Errorf("%s: there is more than one article; name one of them, as in amur explain '%s'", name, file+strings.TrimPrefix(first, filepath.Base(file)))
		}
		return fmt.Errorf("%s: there is more than one article; explain shows one", name)
	})
	switch {
	case err != nil:
		return extract.Explanation{}, err
	case found != nil:
		return *found, nil
	case broken != nil:
		return extract.Explanation{}, broken
	}
	return extract.Explanation{}, fmt.Errorf("%s: there is no article; name a text or HTML file, or a record", name)
}

// explain explains what a file or record tells, nil when it is no article. Of its problems
// nobody hears once ctx has ended.
func (e *engine) explain(ctx context.Context, raw article.Raw, options article.Options) (*extract.Explanation, error) {
	var problems []*article.Problem
	heard := options
	heard.Problem = func(p *article.Problem) { problems = append(problems, p) }
	why, err := await(ctx, func() (*extract.Explanation, error) {
		art, ok := e.reader.ReadRaw(raw, heard)
		if !ok {
			return nil, nil
		}
		why := e.extractor.Explain(art)
		return &why, nil
	})
	if err != nil {
		return nil, err
	}
	for _, p := range problems {
		options.Problem(p)
	}
	return why, nil
}

// recordOf parts FILE#ID, the name of a record, into the file and the ID of the
// article; the ID of what is no record is "".
func recordOf(name string) (file, id string) {
	if _, err := os.Stat(name); err == nil {
		return name, ""
	}
	for i := range len(name) {
		if name[i] != '#' && name[i] != '/' {
			continue
		}
		if info, err := os.Stat(name[:i]); err == nil && !info.IsDir() {
			return name[:i], filepath.Base(name[:i]) + name[i:]
		}
	}
	return name, ""
}

// explainJSON prints the explanation in the shape that the documentation fixes.
func explainJSON(w io.Writer, x extract.Explanation) error {
	type head struct {
		Title     string     `json:"title"`
		Publisher string     `json:"publisher"`
		URL       string     `json:"url"`
		Published model.Date `json:"published"`
		Lang      string     `json:"lang"`
	}
	type mention struct {
		Kind  string `json:"kind"`
		Text  string `json:"text"`
		Start int    `json:"start"`
		End   int    `json:"end"`
		Value string `json:"value"`
		Rule  string `json:"rule"`
	}
	a := x.Article
	out := struct {
		Article  head              `json:"article"`
		Text     string            `json:"text"`
		Mentions []mention         `json:"mentions"`
		Events   []json.RawMessage `json:"events"`
	}{
		Article:  head{a.Title, a.Publisher, a.URL, a.Published, a.Lang},
		Text:     a.Text,
		Mentions: make([]mention, 0, len(x.Mentions)),
		Events:   make([]json.RawMessage, 0, len(x.Events)),
	}
	for _, m := range x.Mentions {
		out.Mentions = append(out.Mentions, mention{m.Kind, m.Text, m.Start, m.End, m.Value, m.Rule})
	}
	var lines bytes.Buffer
	if err := model.WriteJSONL(&lines, x.Events); err != nil {
		return err
	}
	for line := range bytes.Lines(lines.Bytes()) {
		out.Events = append(out.Events, json.RawMessage(bytes.Clone(line)))
	}
	return printJSON(w, out)
}
