package record

import (
	"bufio"
	"bytes"
	"strings"
)

// feedCutter cuts a feed into its head and its items without holding more than one
// of them.
type feedCutter struct {
	in   *bufio.Reader
	max  int    // bytes that are kept of what is being read
	buf  []byte // read, not yet used
	at   int    // how far buf is looked through
	line int    // at which buf begins
	eof  bool
	over bool   // the beginning of buf is left out: there is more than max
	skip string // what ends the comment, or the text in which no tag counts, that at stands in
}

// tagKind is what a tag of an item is.
type tagKind int

const (
	noTag tagKind = iota // the feed ends
	opens
	closes
)

// maxFeedHead is how many bytes may stand before the first item.
const maxFeedHead = 4 << 20

// longTag is how many bytes of a tag are read before it is taken for none.
const longTag = 64 << 10

// next finds the next tag of an item; from and to are its place in buf.
func (c *feedCutter) next() (kind tagKind, from, to int, err error) {
	for {
		if c.skip != "" {
			if i := bytes.Index(c.buf[c.at:], []byte(c.skip)); i >= 0 {
				c.at, c.skip = c.at+i+len(c.skip), ""
				continue
			}
			c.at = max(c.at, len(c.buf)-len(c.skip)+1)
		} else if m := itemTag.FindSubmatchIndex(c.buf[c.at:]); m != nil {
			from, to = c.at+m[0], c.at+m[1]
			c.at = to
			switch tag := c.buf[from:to]; {
			case string(tag) == "<![CDATA[":
				c.skip = "]]>"
			case string(tag) == "<!--":
				c.skip = "-->"
			case m[2] < m[3]:
				return closes, from, to, nil
			case !bytes.HasSuffix(tag, []byte("/>")):
				return opens, from, to, nil
			}
			continue
		} else if i := bytes.LastIndexByte(c.buf[c.at:], '<'); i >= 0 && len(c.buf)-c.at-i < longTag {
			c.at += i // what begins there may be one
		} else {
			c.at = len(c.buf)
		}
		if c.eof {
			return noTag, 0, 0, nil
		}
		if err := c.more(); err != nil {
			return noTag, 0, 0, err
		}
	}
}

// more reads on. Of what is too large no more is kept than is to be looked through.
func (c *feedCutter) more() error {
	if len(c.buf) > c.max+longTag {
		c.over = true
		c.drop(c.at)
	}
	var err error
	c.buf, c.eof, err = readMore(c.in, c.buf, readStep)
	return err
}

// drop uses up n bytes.
func (c *feedCutter) drop(n int) {
	c.line += bytes.Count(c.buf[:n], []byte("\n"))
	c.buf, c.at = c.buf[n:], c.at-n
}

// head reads what stands before the first item, all of a feed without any. ok is false
// when that is too large.
func (c *feedCutter) head() (text string, ok bool, err error) {
	kind, from := closes, 0
	for kind == closes { // of nothing
		if kind, from, _, err = c.next(); err != nil {
			return "", false, err
		}
		if c.over { // the items may be far off
			return "", false, nil
		}
	}
	if kind == noTag {
		from = len(c.buf)
	}
	text = string(c.buf[:from])
	at := c.at
	c.at = from
	c.drop(from)
	c.at = at - from
	return text, true, nil
}

// items hands on the items behind the head: the text of each, empty for one that is
// too large, and the line in which it begins. cut says that it has no end.
func (c *feedCutter) items(fn func(text string, line int, over, cut bool) error) error {
	if len(c.buf) == 0 {
		return nil
	}
	line, inside := c.line, true // buf begins with the first
	for {
		kind, from, to, err := c.next()
		if err != nil {
			return err
		}
		text, over := "", c.over || to > c.max
		if !over {
			text = string(c.buf[:to])
		}
		if inside {
			if err := fn(text, line, over, kind != closes); err != nil {
				return err
			}
		}
		switch c.over = false; kind {
		case noTag:
			return nil
		case opens:
			at := c.at
			c.at = from
			c.drop(from)
			c.at, line, inside = at-from, c.line, true
		case closes:
			c.drop(to)
			inside = false
		}
	}
}

// kindOf is the name of the root without its prefix when it is that of a feed.
func kindOf(name string) (kind string, ok bool) {
	kind = local(name)
	return kind, kind == "rss" || kind == "feed" || kind == "RDF"
}

// cutRoot parts the root of a feed from what follows it; open is its tag without the
// bracket that ends it.
func cutRoot(head string) (name, open, rest string, ok bool) {
	root := rootElement.FindStringSubmatchIndex(head)
	if root == nil {
		return "", "", "", false
	}
	open, rest, ok = strings.Cut(head[root[2]-1:], ">")
	return head[root[2]:root[3]], open, rest, ok
}
