package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"amur/extract"
	"amur/extract/article"
	"amur/model"
)

type explainCmd struct {
	Article string `arg:"" help:"The article; - is standard input."`
	Format  string `enum:"text,json" default:"text" placeholder:"FORMAT" help:"One of text and json."`
	Output  string `short:"o" placeholder:"FILE" help:"Write to this file."`
}

// Help is the second part of the command's help text.
func (explainCmd) Help() string {
	return `Prints the article with every name, office, place, date and trigger that was recognised, then each contact with the rule and the words that each of its fields rests on. The JSON also holds the small words of grammar.

Examples:

  amur explain news/2023-06-25.txt
  amur explain --format json news/2023-06-25.txt`
}

// Run explains one article.
func (x *explainCmd) Run(a *app) error {
	found, err := a.explainOne(x.Article)
	if err != nil {
		return err
	}
	print := func(w io.Writer, color bool) error {
		if x.Format == "json" {
			return explainJSON(w, found)
		}
		return explainText(w, found, color)
	}
	if x.Output == "" || x.Output == "-" {
		return a.writeOut(func(w io.Writer) error { return print(w, a.color()) })
	}
	if err := mayReplace(x.Output, "text"); err != nil {
		return err
	}
	return writeFile(x.Output, func(w io.Writer) error { return print(w, a.colorMode == "always") })
}

// explainOne reads the one article that name stands for.
func (a *app) explainOne(name string) (extract.Explanation, error) {
	engine, err := a.newEngine()
	if err != nil {
		return extract.Explanation{}, err
	}
	var broken *article.Problem
	options := article.Options{Problem: func(p *article.Problem) {
		if p.Warning {
			a.warn(p)
		} else if broken == nil {
			broken = p
		}
	}}
	var found []extract.Explanation
	err = engine.reader.Walk(a.ctx, []string{name}, a.stdin, options, func(art article.Article) error {
		if len(found) == 1 {
			return fmt.Errorf("%s: there is more than one article; explain shows one", displayName(name))
		}
		found = append(found, engine.extractor.Explain(art))
		return nil
	})
	switch {
	case err != nil:
		return extract.Explanation{}, err
	case len(found) == 1:
		return found[0], nil
	case broken != nil:
		return extract.Explanation{}, broken
	}
	return extract.Explanation{}, fmt.Errorf("%s: there is no article; name a text or HTML file", displayName(name))
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
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
