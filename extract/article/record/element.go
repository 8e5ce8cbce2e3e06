package record

import (
	"encoding/xml"
	"html"
	"slices"
	"strings"
)

// element is an element of XML with what it holds.
type element struct {
	name  string // without prefix
	attrs []xml.Attr
	parts []part
	size  int // bytes, about, of an element that is kept beside others
}

// part is a piece of what an element holds: another element, or text.
type part struct {
	element *element
	text    string
}

// Elements by what they are to an article, as plain writes them.
var (
	// asides are what is no part of it.
	asides = map[string]bool{"comments": true, "graphic": true, "media": true, "script": true, "style": true, "bodyend": true}
	// inlines stand inside of a sentence.
	inlines = map[string]bool{"a": true, "abbr": true, "b": true, "chron": true, "code": true, "del": true, "em": true, "event": true, "font": true, "hi": true, "i": true, "link": true,
		"location": true, "money": true, "name": true, "num": true, "org": true, "person": true, "persname": true, "placename": true, "q": true, "ref": true, "small": true, "span": true,
		"strong": true, "sub": true, "sup": true, "term": true, "time": true, "u": true, "virtloc": true}
	// blockElements are its paragraphs.
	blockElements = map[string]bool{"p": true, "para": true, "paragraph": true, "ab": true, "blockquote": true, "quote": true, "item": true, "li": true, "l": true}
	// tags are what others become in HTML; the rest are blocks.
	tags = map[string]string{"head": "h2", "h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3", "hl2": "h2", "hl3": "h3", "list": "ul", "ul": "ul", "ol": "ul", "item": "li", "li": "li",
		"figure": "figure", "figcaption": "figcaption", "caption": "figcaption", "mediacaption": "figcaption"}
	// aliases are the fields that elements and attributes of known formats stand for.
	aliases = map[string]string{"main": "maintext", "bodycontent": "maintext", "datacontent": "maintext", "dateissue": "dateissued", "storydate": "dateissued", "datepublication": "date", "ptr": "url"}
)

// valueAttrs are the attributes in which an element without text has its value.
var valueAttrs = []string{"norm", "when", "iso", "value", "content", "literal", "href", "target", "tag", "url"}

// newElement is an element as it begins, one without name for nil.
func newElement(start *xml.StartElement) *element {
	if start == nil {
		return &element{}
	}
	return &element{name: local(start.Name.Local), attrs: slices.Clone(start.Attr)}
}

// add adds an element to what e holds.
func (e *element) add(inner *element) { e.parts = append(e.parts, part{element: inner}) }

// attr is the value of an attribute, "" when there is none.
func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if strings.EqualFold(local(a.Name.Local), name) {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// isText reports whether a key is one of those of the text.
func (o Options) isText(key string) bool {
	k := plain(key)
	if alias := aliases[k]; alias != "" {
		k = alias
	}
	return fieldOf[k] == "text" || slices.Contains(o.Names["text"], k) || o.Map["text"] == key && key != ""
}

// fields are the fields of an article in an element: its attributes, and what
// the elements in it hold, those that are nearest to it first.
func (e *element) fields(opts Options) map[string]any {
	object := map[string]any{}
	put := func(key, value string) {
		if alias := aliases[plain(key)]; alias != "" {
			key = alias
		}
		if object[key] == nil && value != "" {
			object[key] = value
		}
	}
	for _, a := range e.attrs {
		put(local(a.Name.Local), strings.TrimSpace(a.Value))
	}
	var own strings.Builder
	for level := []*element{e}; len(level) > 0; {
		var next []*element
		for _, at := range level {
			several := map[string][]string{}
			var keys []string
			for _, p := range at.parts {
				c := p.element
				if c == nil || asides[plain(c.name)] || c.fetched() {
					continue
				}
				if at == e && blockElements[plain(c.name)] {
					c.write(&own)
					continue
				}
				key := c.key()
				value := c.value(opts.isText(key))
				if several[key] == nil {
					keys = append(keys, key)
				}
				several[key] = append(several[key], value)
				if plain(c.name) == "pubdata" {
					put("publisher", c.attr("name"))
					put("date", c.attr("date.publication"))
				}
				if value == "" && !blockElements[plain(c.name)] && !inlines[plain(c.name)] {
					next = append(next, c)
				}
			}
			for _, key := range keys {
				if opts.isText(key) {
					put(key, strings.Join(several[key], "\n\n"))
				} else {
					put(key, firstOf(several[key]...))
				}
			}
		}
		level = next
	}
	if !hasBody(object, opts) && articleElements[plain(e.name)] {
		if own.Len() == 0 {
			own.WriteString(e.bare())
		}
		put("paragraphs", own.String())
	}
	return object
}

// bare is the text of an element that stands in no other, save those inside of sentences.
func (e *element) bare() string {
	var b strings.Builder
	for _, p := range e.parts {
		if p.element == nil {
			b.WriteString(p.text)
		} else if inlines[plain(p.element.name)] {
			p.element.writeText(&b)
		}
	}
	return strings.TrimSpace(b.String())
}

// fetched reports whether an element is of the day when somebody came for the article.
func (e *element) fetched() bool {
	t := plain(e.attr("type"))
	return t == "download" || t == "access" || t == "retrieved"
}

// key is the name of the field that an element holds: as databases write it, in an attribute.
func (e *element) key() string {
	if name := e.attr("name"); name != "" && plain(e.name) != "pubdata" {
		return name
	}
	return e.name
}

// value is the text of an element that holds nothing but one, or is that of an
// article; else "".
func (e *element) value(isText bool) string {
	blocks, texts, elements := false, false, false
	for _, p := range e.parts {
		if p.element == nil {
			continue
		}
		elements = true
		k := plain(p.element.name)
		blocks = blocks || blockElements[k]
		texts = texts || !inlines[k] && !blockElements[k]
	}
	switch {
	case !elements:
		text := strings.TrimSpace(e.inner())
		for i := 0; text == "" && i < len(valueAttrs); i++ {
			text = e.attr(valueAttrs[i])
		}
		return text
	case !texts && !blocks && !isText:
		return strings.TrimSpace(e.inner())
	case isText && (blocks || !e.holdsBody()):
		var b strings.Builder
		for _, p := range e.parts {
			p.write(&b)
		}
		if letters(b.String()) > 0 {
			return b.String()
		}
	case plain(e.name) == "arr" || plain(e.name) == "lst": // the values of a field, in a search engine's answer
		var values []string
		for _, p := range e.parts {
			if p.element != nil {
				values = append(values, p.element.inner())
			}
		}
		return strings.TrimSpace(strings.Join(values, "\n\n"))
	}
	return ""
}

// holdsBody reports whether an element holds one that is the text, so that it is not so itself.
func (e *element) holdsBody() bool {
	return slices.ContainsFunc(e.parts, func(p part) bool {
		return p.element != nil && (Options{}.isText(p.element.name) || plain(p.element.name) == "nitf" || plain(p.element.name) == "html")
	})
}

// inner is all text in an element.
func (e *element) inner() string {
	var b strings.Builder
	e.writeText(&b)
	return b.String()
}

// writeText writes all text in an element.
func (e *element) writeText(b *strings.Builder) {
	for _, p := range e.parts {
		if p.element != nil {
			p.element.writeText(b)
		} else {
			b.WriteString(p.text)
		}
	}
}

// write writes a part as HTML.
func (p part) write(b *strings.Builder) {
	if p.element != nil {
		p.element.write(b)
		return
	}
	b.WriteString(html.EscapeString(p.text))
}

// write writes an element as HTML.
func (e *element) write(b *strings.Builder) {
	k := plain(e.name)
	tag := tags[k]
	switch {
	case asides[k] || e.attr("type") == "comments":
		return
	case k == "lb" || k == "br":
		b.WriteString("<br>")
		return
	case inlines[k]:
	case tag == "" && blockElements[k]:
		tag = "p"
	case tag == "":
		tag = "div"
	}
	if tag != "" {
		b.WriteString("<" + tag + ">")
	}
	for _, p := range e.parts {
		p.write(b)
	}
	if tag != "" {
		b.WriteString("</" + tag + ">")
	}
}
