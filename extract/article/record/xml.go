package record

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"amur/extract/article/skip"
)

// articleElements are the elements that hold one article each, in what
// extractors, agencies (NITF, NewsML), corpora (TEI) and databases write.
var articleElements = map[string]bool{"doc": true, "document": true, "article": true, "story": true, "item": true, "entry": true, "record": true, "row": true, "post": true,
	"page": true, "newsitem": true, "newsarticle": true, "nitf": true, "tei": true}

// holderElements are those that hold many of them, beside those of holders and wrappers.
var holderElements = map[string]bool{"add": true, "channel": true, "corpus": true, "database": true, "docset": true, "itemset": true, "list": true, "rows": true, "stories": true, "table": true}

// slackToken is how much larger than a record a part of the file may be, in bytes.
const slackToken = 64 << 10

// leastElement is what an element takes, in bytes, though the file have fewer.
const leastElement = 64

// errToken is the error of a part of the file that is larger than a record.
var errToken = errors.New("the part is larger than a record")

// xmlReader walks through XML to the elements that hold an article each, without
// holding more than one of them.
type xmlReader struct {
	src    *tokenSource
	dec    *xml.Decoder
	opts   Options
	fn     func(Record) error
	handed int // records and faults
}

// tokenSource is a source of bytes that ends where a single part does not.
type tokenSource struct {
	in        *bufio.Reader
	left, max int // bytes
}

// ReadByte is the next byte.
func (s *tokenSource) ReadByte() (byte, error) {
	if s.left--; s.left < 0 {
		return 0, errToken
	}
	return s.in.ReadByte()
}

// Read reads one byte: a decoder that can read bytes asks for no more.
func (s *tokenSource) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	c, err := s.ReadByte()
	if err != nil {
		return 0, err
	}
	p[0] = c
	return 1, nil
}

// readXML reads XML that is no feed.
func readXML(in *bufio.Reader, opts Options, fn func(Record) error) error {
	src := &tokenSource{in: in, max: opts.MaxRecord + slackToken}
	x := &xmlReader{src: src, dec: xml.NewDecoder(src), opts: opts, fn: fn}
	x.dec.Strict, x.dec.Entity = false, xml.HTMLEntity
	x.dec.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 already
	_, err := x.walk(nil, 0)
	line, _ := x.dec.InputPos()
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errToken):
		opts.Fault(opts.tooLong(line))
	case errors.As(err, &syntax):
		opts.Fault(Fault{skip.Damaged, min(syntax.Line, line), "broken XML: " + syntax.Msg, "fetch the file once more, or write it anew with the tool it comes from"})
	case err != nil:
		return err
	case x.handed == 0:
		return &Fault{Kind: skip.Empty, Reason: noText + " in the XML", Remedy: "save articles as HTML or text; --map text=ELEMENT names the element that holds the text"}
	}
	return nil
}

// token is the next token; the error is io.EOF behind the last.
func (x *xmlReader) token() (xml.Token, error) {
	x.src.left = x.src.max
	return x.dec.Token()
}

// walk reads what an element holds that is no article itself: nil for the file.
// It returns the element with those of its parts that are no articles either.
func (x *xmlReader) walk(start *xml.StartElement, depth int) (*element, error) {
	e := newElement(start)
	line, _ := x.dec.InputPos()
	handed, size := x.handed, 0
	for {
		token, err := x.token()
		if err == io.EOF {
			return e, nil
		}
		if err != nil {
			return e, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			var part *element
			if x.holds(token.Name.Local, depth) {
				part, err = x.walk(&token, depth+1)
			} else {
				part, err = x.article(token)
			}
			if err != nil {
				return e, err
			}
			if part != nil {
				if size += part.size + leastElement; size <= x.opts.MaxRecord {
					e.add(part)
				}
				e.size = size
			}
		case xml.EndElement:
			if depth == 1 && x.handed == handed {
				return nil, x.hand(e, line, false)
			}
			return e, nil
		}
	}
}

// holds reports whether an element may hold articles, and is none.
func (x *xmlReader) holds(name string, depth int) bool {
	k := plain(name)
	switch {
	case articleElements[k]:
		return false
	case depth == 0:
		return true
	}
	return depth < maxNesting && (holders[k] || wrappers[k] || holderElements[k]) && !x.opts.isText(name)
}

// article reads an element and hands it on if it is an article; else it returns it.
func (x *xmlReader) article(start xml.StartElement) (*element, error) {
	line, _ := x.dec.InputPos()
	e, over, err := x.tree(start)
	switch {
	case err != nil:
		return nil, err
	case over:
		x.handed++
		x.opts.Fault(x.opts.tooLong(line))
		return nil, nil
	case articleElements[plain(e.name)]:
		return nil, x.hand(e, line, true)
	case asides[plain(e.name)]:
		return e, nil
	}
	fields := e.fields(x.opts)
	if !hasBody(fields, x.opts) || x.opts.isText(e.name) && indexed(fields).title(x.opts) == "" {
		return e, nil
	}
	return nil, x.hand(e, line, true)
}

// hand hands on an element as an article, or the articles in it. sure says that
// it must be one.
func (x *xmlReader) hand(e *element, line int, sure bool) error {
	fields := e.fields(x.opts)
	if !hasBody(fields, x.opts) {
		found := false
		for _, part := range e.parts {
			if part.element != nil && articleElements[plain(part.element.name)] {
				found = true
				if err := x.hand(part.element, line, true); err != nil {
					return err
				}
			}
		}
		if found || !sure {
			return nil
		}
	}
	x.handed++
	r, fault := build(fields, x.opts)
	if fault != nil {
		x.opts.Fault(Fault{fault.Kind, line, fault.Reason, "name the element that holds it, as in --map text=ELEMENT"})
		return nil
	}
	r.Line = line
	return x.fn(r)
}

// tree reads an element with all it holds. over says that it is larger than a
// record may be; such a one is skipped.
func (x *xmlReader) tree(start xml.StartElement) (root *element, over bool, err error) {
	root = newElement(&start)
	begin := x.dec.InputOffset()
	open, elements := []*element{root}, 0
	for len(open) > 0 {
		token, err := x.token()
		if err != nil {
			return nil, over, err
		}
		over = over || x.dec.InputOffset()-begin > int64(x.opts.MaxRecord) || elements > maxElements || len(open) > maxDepth
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			elements++
			if over { // the depth is all that counts from here on
				open = append(open, top)
				if len(open) > maxElements {
					return nil, over, errToken
				}
				continue
			}
			e := newElement(&token)
			top.add(e)
			open = append(open, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if !over {
				top.parts = append(top.parts, part{text: strings.ToValidUTF8(string(token), "\uFFFD")})
			}
		}
	}
	root.size = int(x.dec.InputOffset() - begin)
	return root, over, nil
}
