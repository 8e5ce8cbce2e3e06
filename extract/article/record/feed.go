package record

import (
	"bufio"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"

	"amur/extract/article/skip"
)

// What the head of a feed, or one of its items, may hold: its elements are kept
// in memory, each with those around it.
const (
	maxDepth    = 200
	maxElements = 50_000
)

// maxRoot is how long the first tag of a feed may be, in bytes: it is parsed with every item.
const maxRoot = 16 << 10

// itemTag is the beginning or end of an item, or what hides such in itself.
var itemTag = regexp.MustCompile(`<!\[CDATA\[|<!--|<(/?)(?:[A-Za-z_][\w.-]*:)?(?:item|entry)(?:\s[^<>]*)?>`)

// readFeed reads RSS, RDF and Atom. Each item is parsed by itself, so that a
// broken one is only that, and no more than one is held.
func readFeed(in *bufio.Reader, opts Options, fn func(Record) error) error {
	cutter := &feedCutter{in: in, line: 1, max: maxFeedHead}
	before, ok, err := cutter.head()
	if err != nil {
		return err
	}
	if !ok {
		return &Fault{Kind: skip.TooLarge, Reason: fmt.Sprintf("the feed is larger than %d KB before its first item", maxFeedHead>>10), Remedy: "fetch the feed once more"}
	}
	name, open, head, ok := cutRoot(before)
	kind, feed := kindOf(name)
	switch {
	case !ok || !feed:
		return &Fault{Kind: skip.Damaged, Reason: "this XML is no feed", Remedy: "feeds are RSS or Atom; save articles as HTML or text"}
	case len(open) > maxRoot:
		return &Fault{Kind: skip.TooLarge, Reason: fmt.Sprintf("the first tag of the feed is larger than %d KB", maxRoot>>10), Remedy: "fetch the feed once more"}
	}
	shell := shell{before: open + ">", after: "</" + name + ">"}
	if kind == "rss" {
		shell.before, shell.after = shell.before+"<channel>", "</channel>"+shell.after
	}
	switch depth, elements := shape(head); {
	case depth > maxDepth:
		return &Fault{Kind: skip.Damaged, Reason: "it is nested too deep", Remedy: "fetch the feed once more"}
	case elements > maxElements:
		return &Fault{Kind: skip.TooLarge, Reason: fmt.Sprintf("it has more than %d elements before its first item", maxElements), Remedy: "fetch the feed once more"}
	}
	channel := &gofeed.Feed{}
	if f, err := parseFeed(shell.closed(open, head, kind)); err == nil {
		channel = f
	}
	cutter.max = opts.MaxRecord
	return cutter.items(func(text string, line int, over, cut bool) error {
		switch {
		case cut:
			opts.Fault(Fault{skip.Damaged, line, "the item of the feed has no end", "fetch the feed once more"})
			return nil
		case over:
			opts.Fault(opts.tooLong(line))
			return nil
		}
		return handItem(text, line, shell, channel, opts, fn)
	})
}

// shell is what stands around the items of a feed.
type shell struct{ before, after string }

// closed is the head of a feed, with its elements ended.
func (s shell) closed(open, head, kind string) string {
	after := s.after
	if kind == "rss" && strings.Contains(head, "</channel>") {
		after = strings.TrimPrefix(after, "</channel>")
	}
	return open + ">" + head + after
}

// skipTo is the place behind the next end, that of the text when there is none.
func skipTo(text string, at int, end string) int {
	if i := strings.Index(text[at:], end); i >= 0 {
		return at + i + len(end)
	}
	return len(text)
}

// handItem hands on one item of a feed.
func handItem(text string, line int, shell shell, channel *gofeed.Feed, opts Options, fn func(Record) error) error {
	switch depth, elements := shape(text); {
	case depth > maxDepth:
		opts.Fault(Fault{skip.Damaged, line, "the elements of the item nest too deep", "fetch the feed once more"})
		return nil
	case elements > maxElements:
		opts.Fault(Fault{skip.TooLarge, line, fmt.Sprintf("the item has more than %d elements", maxElements), "save the page it links to"})
		return nil
	}
	f, err := parseFeed(shell.before + text + shell.after)
	if err == nil && len(f.Items) != 1 {
		err = fmt.Errorf("it holds %d items", len(f.Items))
	}
	if err != nil {
		opts.Fault(Fault{skip.Damaged, line, "broken item of a feed: " + firstReason(err), "fetch the feed once more"})
		return nil
	}
	r := fromItem(f, channel)
	r.Line, r.Text = line, withoutPrefix(r.Text, text, shell.before)
	if r.Text == "" {
		opts.Fault(Fault{skip.Empty, line, "the item of the feed has no text", "save the page it links to"})
		return nil
	}
	return fn(r)
}

// shape is how deep elements nest, or seem to, and how many there are.
func shape(text string) (deepest, elements int) {
	depth := 0
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '<')
		if next < 0 {
			return deepest, elements
		}
		at += next + 1
		switch rest := text[at:]; {
		case strings.HasPrefix(rest, "![CDATA["):
			at = skipTo(text, at, "]]>")
		case strings.HasPrefix(rest, "!--"):
			at = skipTo(text, at, "-->")
		case strings.HasPrefix(rest, "!"), strings.HasPrefix(rest, "?"):
		case strings.HasPrefix(rest, "/"):
			depth = max(depth-1, 0)
		default:
			elements++
			deepest = max(deepest, depth+1)
			at = endOfTag(text, at)
			if !strings.HasSuffix(text[:at], "/>") {
				depth++
			}
		}
	}
}

// endOfTag is the place behind the tag that at stands in, whose quoted values
// may hold any sign.
func endOfTag(text string, at int) int {
	for ; at < len(text); at++ {
		switch c := text[at]; {
		case c == '>':
			return at + 1
		case (c == '"' || c == '\'') && text[at-1] == '=':
			end := strings.IndexByte(text[at+1:], c)
			if end < 0 {
				return len(text)
			}
			at += end + 1
		}
	}
	return len(text)
}

// firstReason is the first line of an error.
func firstReason(err error) string {
	s, _, _ := strings.Cut(err.Error(), "\n")
	return s
}

// parseFeed parses a feed and keeps what only its own kind has.
func parseFeed(text string) (*gofeed.Feed, error) {
	p := gofeed.NewParser()
	p.KeepOriginalFeed = true
	return p.ParseString(text)
}

// fromItem makes a record of the only item of a feed.
func fromItem(f, channel *gofeed.Feed) Record {
	it := f.Items[0]
	r := Record{
		Key: it.GUID, Title: it.Title, Text: it.Content, URL: it.Link, Lang: channel.Language,
		Published: date(firstOf(it.Published, it.Updated)), Publisher: channel.Title,
	}
	for _, text := range append(fullTexts(it), it.Description) {
		if letters(text) > letters(r.Text) {
			r.Text = text
		}
	}
	if dc := it.DublinCoreExt; dc != nil {
		r.Lang = firstOf(append(dc.Language, r.Lang)...)
		if it.Published == "" {
			r.Published = date(firstOf(append(dc.Date, r.Published)...))
		}
		r.Publisher = firstOf(append(dc.Publisher, r.Publisher)...)
	}
	switch own := f.OriginalFeed().(type) {
	case *rss.Feed:
		if len(own.Items) == 1 && own.Items[0].Source != nil {
			r.Publisher = firstOf(own.Items[0].Source.Title, r.Publisher)
		}
	case *atom.Feed:
		if len(own.Entries) == 1 && own.Entries[0].Source != nil {
			r.Publisher = firstOf(own.Entries[0].Source.Title, r.Publisher)
		}
	}
	if !isAddress(r.URL) {
		r.URL = ""
	}
	if r.URL == "" && isPage(r.Key) {
		r.URL = r.Key
	}
	r.Key = firstOf(r.Key, r.URL)
	r.Text = strings.TrimSpace(r.Text)
	return r
}

// fullText are the names of elements in which feeds of this and that search
// engine or reader hold the whole of an article, in any namespace, as plain writes them.
var fullText = map[string]bool{"fulltext": true, "content": true, "text": true, "body": true, "articlebody": true}

// fullTexts are the texts of an item in elements that RSS itself does not have.
func fullTexts(it *gofeed.Item) []string {
	var texts []string
	for _, space := range slices.Sorted(maps.Keys(it.Extensions)) {
		for _, name := range slices.Sorted(maps.Keys(it.Extensions[space])) {
			if !fullText[plain(name)] {
				continue
			}
			for _, e := range it.Extensions[space][name] {
				text := []string{e.Value}
				for _, p := range e.Children["p"] {
					text = append(text, p.Value)
				}
				texts = append(texts, strings.Join(text, "\n\n"))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(it.Custom)) {
		if fullText[plain(name)] {
			texts = append(texts, it.Custom[name])
		}
	}
	return texts
}

// letters is how many bytes of letters a text has, elements apart.
func letters(text string) int {
	n, in := 0, false
	for _, c := range text {
		switch {
		case c == '<':
			in = true
		case c == '>':
			in = false
		case !in && unicode.IsLetter(c):
			n += utf8.RuneLen(c)
		}
	}
	return n
}

// maxPrefixes is how many prefixes of one place are heeded.
const maxPrefixes = 4

// xhtmlPrefix is the prefix that a feed declares for the elements of pages.
var xhtmlPrefix = regexp.MustCompile(`\sxmlns:([A-Za-z_][\w.-]*)\s*=\s*["']http://www\.w3\.org/1999/xhtml["']`)

// withoutPrefix is the content of an item whose elements are those of pages
// without the prefix that they have in the feed: <p>, not <h:p>.
func withoutPrefix(text, item, before string) string {
	for _, from := range []string{item, before} {
		for _, m := range xhtmlPrefix.FindAllStringSubmatch(from, maxPrefixes) {
			if strings.Contains(text, "<"+m[1]+":") {
				text = strings.NewReplacer("<"+m[1]+":", "<", "</"+m[1]+":", "</").Replace(text)
			}
		}
	}
	return text
}

// firstOf is the first that is not empty.
func firstOf(values ...string) string {
	for _, v := range values {
		if v = strings.TrimSpace(v); v != "" {
			return v
		}
	}
	return ""
}
