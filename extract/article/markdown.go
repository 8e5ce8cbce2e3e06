package article

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

var (
	// markdownSigns are a link and a picture.
	markdownSigns = regexp.MustCompile(`!?\[[^\[\]\n]*\]\(https?://[^\s()]+`)
	// callout opens a quote that is a box.
	callout = regexp.MustCompile(`(?m)^([ >]*>[ ]?)\[![\w-]+\][+-]?`)
	// figureCode is a picture by the code of a generator of sites, and what it says of it.
	figureCode = regexp.MustCompile(`(?s)\{\{[<%]\s*(?:figure|figcaption|image|img|picture)\s[^{}]*?[>%]\}\}`)
	// captionOf is the caption in such a code.
	captionOf = regexp.MustCompile(`(?:^|\s)caption\s*=\s*(?:"([^"]*)"|'([^']*)'|` + "`([^`]*)`)")
	// siteCode is any other code of a generator: of Hugo, Jekyll or Zola.
	siteCode = regexp.MustCompile(`(?s)\{\{[^{}]*\}\}|\{%[^{}]*?%\}|\{#[^{}]*?#\}`)
	// embedded is a file that a program of notes shows in the text.
	embedded = regexp.MustCompile(`!\[\[[^\[\]\n]*\]\]`)
	// wikiLink is a link between notes, with the words that it shows behind a bar.
	wikiLink = regexp.MustCompile(`\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]`)
	// marked is what notes mark as with a pen, or keep to themselves.
	marked  = regexp.MustCompile(`==([^=\n]+)==`)
	private = regexp.MustCompile(`(?s)%%.*?%%`)
	// attributes are those of a heading, a span or a block in the Markdown of pandoc and kramdown.
	attributes = regexp.MustCompile(`(?m)[ \t]*\{:?[ \t]*[.#][^{}\n]*\}[ \t]*$|^[ \t]*\{:[^{}\n]*\}[ \t]*$`)
	// fencedDiv opens or closes a block of pandoc's.
	fencedDiv = regexp.MustCompile(`(?m)^[ \t]*:{3,}.*$`)
)

// markdownHTML is a text in Markdown as HTML. A line break parts paragraphs
// where the author's lines are not broken at a width.
func markdownHTML(text string) string {
	text = figureCode.ReplaceAllStringFunc(text, func(code string) string {
		m := captionOf.FindStringSubmatch(code)
		if m == nil {
			return ""
		}
		return "\n<figure><img src=\"x\"><figcaption>" + cmp.Or(m[1], m[2], m[3]) + "</figcaption></figure>\n"
	})
	text = siteCode.ReplaceAllString(text, "")
	text = private.ReplaceAllString(embedded.ReplaceAllString(text, ""), "")
	text = marked.ReplaceAllString(wikiLink.ReplaceAllString(text, "$1"), "$1")
	text = fencedDiv.ReplaceAllString(attributes.ReplaceAllString(text, ""), "")
	text = outdent(callout.ReplaceAllString(text, "$1"))
	text = unlink(text)
	width := wrapWidth(strings.Split(text, "\n"))
	md := goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.Footnote),
		goldmark.WithRendererOptions(html.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(&markdownNodes{width}, 1))),
	)
	var b strings.Builder
	b.WriteString("<article>\n")
	if err := md.Convert([]byte(text), &b); err != nil {
		return "" // a builder takes all
	}
	return b.String()
}

// listMark begins an item of a list.
var listMark = regexp.MustCompile(`^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: |$)`)

// maxLinks is how many links of one paragraph are read as such, lest one that
// is made of their beginnings takes the square of them.
const maxLinks = 1000

// unlink takes the signs of links from paragraphs that have too many, and those
// of addresses kept apart from a text that has too many.
func unlink(text string) string {
	if strings.Count(text, "]:") > maxLinks {
		text = strings.ReplaceAll(text, "]:", "] :")
	}
	if strings.Count(text, "](") <= maxLinks {
		return text
	}
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		if strings.Count(p, "](") > maxLinks {
			paragraphs[i] = strings.ReplaceAll(p, "](", " ")
		}
	}
	return strings.Join(paragraphs, "\n\n")
}

// blockMarks are the indent and the marks of quotes and lists at the start of a
// line. More bytes of them than maxMarks are no layout: reading takes the square of their number.
var blockMarks = regexp.MustCompile(`^(?: *(?:>|[-*+] |\d{1,9}[.)] |$)| {4})*`)

const maxMarks = 60

// maxRun is how many lines one paragraph has at most: reading takes the square of their number.
const maxRun = 500

// outdent takes the indent from lines outside of lists: in texts that only bear
// the name of Markdown paragraphs begin so, and it is not code.
func outdent(text string) string {
	lines := strings.Split(text, "\n")
	list, gap, run := false, false, 0
	for i, l := range lines {
		if run++; run > maxRun {
			l, run = "\n"+l, 0
			lines[i] = l
		}
		if marks := blockMarks.FindString(l); len(marks) > maxMarks {
			l = l[len(marks):]
			lines[i] = l
		}
		switch bare := strings.TrimLeft(l, " "); {
		case bare == "":
			gap, run = true, 0
			continue
		case listMark.MatchString(l):
			list = true
		case list && (len(bare) != len(l) || !gap):
		default:
			list, lines[i] = false, bare
		}
		gap = false
	}
	return strings.Join(lines, "\n")
}

// markdownNodes renders what pages show otherwise than articles tell it.
type markdownNodes struct {
	width int // at which the author's lines are broken, 0 when they are not
}

// RegisterFuncs registers the renderers.
func (m *markdownNodes) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	nothing := func(util.BufWriter, []byte, ast.Node, bool) (ast.WalkStatus, error) { return ast.WalkSkipChildren, nil }
	r.Register(extast.KindFootnoteLink, nothing)
	r.Register(extast.KindFootnoteBacklink, nothing)
	r.Register(ast.KindText, m.words)
	r.Register(extast.KindFootnoteList, aside)
}

// aside renders the notes at the foot of a text as what stands beside it.
func aside(w util.BufWriter, _ []byte, _ ast.Node, entering bool) (ast.WalkStatus, error) {
	tag := "</aside>\n"
	if entering {
		tag = "<aside>\n"
	}
	_, err := w.WriteString(tag)
	return ast.WalkContinue, err
}

// words renders a text and the line break behind it.
func (m *markdownNodes) words(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n, ok := node.(*ast.Text)
	if !entering || !ok {
		return ast.WalkContinue, nil
	}
	segment := n.Segment
	if n.IsRaw() {
		html.DefaultWriter.RawWrite(w, segment.Value(source))
	} else {
		html.DefaultWriter.Write(w, segment.Value(source))
	}
	var err error
	if n.SoftLineBreak() || n.HardLineBreak() {
		_, err = w.WriteString(m.lineBreak(source, segment.Stop, n.HardLineBreak()))
	}
	return ast.WalkContinue, err
}

// lineBreak is what a line break at that place of the text means.
func (m *markdownNodes) lineBreak(source []byte, at int, hard bool) string {
	before := string(source[max(0, at-maxLineLength):at])
	line := before[strings.LastIndexByte(before, '\n')+1:]
	_, rest, _ := strings.Cut(string(source[at:min(len(source), at+maxLineLength)]), "\n")
	next, _, _ := strings.Cut(rest, "\n")
	if hard || m.width == 0 || !wrappedAt(line, next, m.width) {
		return "<br>\n"
	}
	return between(line, next)
}
