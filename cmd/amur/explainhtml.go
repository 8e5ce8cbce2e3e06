package main

import (
	"bytes"
	_ "embed" // the page
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"amur/extract"
	"amur/extract/article"
	"amur/model"
	"amur/timeline/wording"
)

//go:embed explain.html
var explainPage string

// explainView is an explanation as the page shows it.
type explainView struct {
	Title, Source, Link, Lang string
	Kinds                     []string // that occur in the text
	Blocks                    []blockView
	Events                    []eventView
	Fields                    []int // the numbers of all fields, from 1
}

// blockView is a paragraph, or a run of furniture.
type blockView struct {
	Role       string // title, lead, body, caption, dateline, furniture
	Paragraphs [][]markView
}

// markView is a mention, or text without one (Kind is "").
type markView struct {
	Kind, Value, Rule string
	ID                int
	Pieces            []pieceView
}

// pieceView is text that the same fields rest on.
type pieceView struct {
	Text    string
	Rests   string   // classes of the fields that rest on it
	Anchors []string // of evidence that begins here
}

type eventView struct {
	Number  int
	Heading string
	Date    string
	Fields  []fieldView
}

type fieldView struct {
	Number      int
	Name, Value string
	Reasons     []reasonView
}

// cardWords is how many characters of a piece of evidence a card shows.
const cardWords = 90

// reasonView is one piece of evidence; Anchor is "" when it has no words.
type reasonView struct{ Rule, Words, Anchor string }

// explainHTML prints the explanation as one page that needs nothing beside itself.
func explainHTML(w io.Writer, x extract.Explanation) error {
	page, err := template.New("explain").Parse(explainPage)
	if err != nil {
		return fmt.Errorf("html: %w", err)
	}
	var buf bytes.Buffer
	if err := page.Execute(&buf, newExplainView(x)); err != nil {
		return fmt.Errorf("html: %w", err)
	}
	_, err = buf.WriteTo(w)
	return err
}

func newExplainView(x extract.Explanation) explainView {
	src := model.Source{Article: x.ID, Publisher: x.Publisher, URL: x.URL, Published: x.Published}
	v := explainView{Title: model.Clean(x.Title), Source: wording.Source(src), Link: wording.Link(src), Lang: model.Clean(x.Lang)}
	if v.Title == "" {
		v.Title = model.Clean(x.ID)
	}
	p := page{text: x.Text}
	for i, e := range x.Events {
		v.Events = append(v.Events, p.event(i+1, e))
	}
	p.layers = layersOf(p.evidence)
	for n := range p.fields {
		v.Fields = append(v.Fields, n+1)
	}
	p.mentions = outermost(x.Mentions)
	for _, m := range p.mentions {
		if !slices.Contains(v.Kinds, m.Kind) {
			v.Kinds = append(v.Kinds, m.Kind)
		}
	}
	slices.Sort(v.Kinds)
	v.Blocks = p.blocks(x.Article.Blocks)
	return v
}

// page gathers what is laid over the text.
type page struct {
	text     string
	fields   int // numbered so far
	mentions []extract.Mention
	evidence []evidence
	layers   layers // of the evidence
	marks    int    // numbered so far
}

// evidence is a stretch of text that a field rests on.
type evidence struct {
	start, end int
	class      string
	anchor     string
}

// event lists the fields of an event and notes what they rest on.
func (p *page) event(number int, e model.Event) eventView {
	v := eventView{Number: number, Heading: wording.Heading(e), Date: wording.Capital(wording.Date(e.Date))}
	for _, field := range fieldsOf(e) {
		p.fields++
		f := fieldView{Number: p.fields, Name: model.Clean(field), Value: model.Clean(fieldValue(e, field))}
		for i, r := range e.Why[field] {
			reason := reasonView{Rule: model.Clean(r.Rule), Words: model.Clean(cut(p.text, r.Start, r.End))}
			if reason.Words != "" {
				reason.Anchor = fmt.Sprintf("r%d-%d", p.fields, i)
				if short := []rune(reason.Words); len(short) > cardWords {
					reason.Words = strings.TrimSpace(string(short[:cardWords])) + "…"
				}
				p.evidence = append(p.evidence, evidence{r.Start, r.End, fmt.Sprintf("w%d", p.fields), reason.Anchor})
			}
			f.Reasons = append(f.Reasons, reason)
		}
		v.Fields = append(v.Fields, f)
	}
	return v
}

// blocks lays the mentions over the paragraphs; furniture that stands together
// is one block.
func (p *page) blocks(all []article.Block) []blockView {
	if len(all) == 0 {
		all = []article.Block{{Role: article.Body, End: len(p.text)}}
	}
	var out []blockView
	for _, b := range all {
		role := roleName(b.Role)
		marks := p.marksIn(b.Start, b.End)
		if last := len(out) - 1; last >= 0 && role == "furniture" && out[last].Role == role {
			out[last].Paragraphs = append(out[last].Paragraphs, marks)
			continue
		}
		out = append(out, blockView{role, [][]markView{marks}})
	}
	return out
}

func roleName(r article.Role) string {
	switch r {
	case article.Title:
		return "title"
	case article.Lead:
		return "lead"
	case article.Caption:
		return "caption"
	case article.Dateline:
		return "dateline"
	case article.Furniture:
		return "furniture"
	}
	return "body"
}

// marksIn divides a stretch of text at its mentions.
func (p *page) marksIn(start, end int) []markView {
	var out []markView
	plain := func(to int) {
		if start < to {
			out = append(out, markView{Pieces: p.pieces(start, to)})
		}
	}
	first, _ := slices.BinarySearchFunc(p.mentions, start, func(m extract.Mention, at int) int { return m.Start - at })
	for _, m := range p.mentions[first:] {
		if m.Start >= end {
			break
		}
		if m.End > end {
			continue
		}
		plain(m.Start)
		p.marks++
		v := markView{Kind: m.Kind, Value: model.Clean(m.Value), Rule: model.Clean(m.Rule), ID: p.marks, Pieces: p.pieces(m.Start, m.End)}
		if v.Value == model.Clean(m.Text) {
			v.Value = ""
		}
		out = append(out, v)
		start = m.End
	}
	plain(end)
	return out
}

// layers are what fields rest on, laid over a text.
type layers struct {
	cuts    []int            // where evidence begins or ends, in order
	classes [][]string       // of the fields that rest on the text from each cut to the next
	anchors map[int][]string // of the evidence that begins at a place
}

func layersOf(all []evidence) layers {
	l := layers{anchors: make(map[int][]string)}
	for _, e := range all {
		l.cuts = append(l.cuts, e.start, e.end)
		l.anchors[e.start] = append(l.anchors[e.start], e.anchor)
	}
	slices.Sort(l.cuts)
	l.cuts = slices.Compact(l.cuts)
	l.classes = make([][]string, len(l.cuts))
	for _, e := range all {
		for i, _ := slices.BinarySearch(l.cuts, e.start); l.cuts[i] < e.end; i++ {
			if !slices.Contains(l.classes[i], e.class) {
				l.classes[i] = append(l.classes[i], e.class)
			}
		}
	}
	return l
}

// pieces divides a stretch of text where evidence begins and ends.
func (p *page) pieces(start, end int) []pieceView {
	var out []pieceView
	next, _ := slices.BinarySearch(p.layers.cuts, start+1) // the first cut behind the start
	for ; start < end; next++ {
		to := end
		if next < len(p.layers.cuts) {
			to = min(end, p.layers.cuts[next])
		}
		v := pieceView{Text: printable(p.text[start:to]), Anchors: p.layers.anchors[start]}
		if next > 0 {
			v.Rests = strings.Join(p.layers.classes[next-1], " ")
		}
		out = append(out, v)
		start = to
	}
	return out
}
