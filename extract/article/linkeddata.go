package article

import (
	"cmp"
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// linkedData is what the JSON-LD of a page says of its articles.
type linkedData struct {
	articles []linkedArticle
	outlet   string // the name of an organisation or site
}

// linkedArticle is an article of JSON-LD.
type linkedArticle struct {
	headline, published, publisher, url, text string
}

// maxLinked is how many articles of JSON-LD are looked at.
const maxLinked = 50

// best is the article that bears the page's title or address, else the first.
func (l *linkedData) best(title, address string) linkedArticle {
	if len(l.articles) == 0 {
		return linkedArticle{}
	}
	title = key(title)
	for _, a := range l.articles {
		if k := key(a.headline); a.url != "" && a.url == address || k != "" && strings.HasPrefix(title, k) {
			return a
		}
	}
	return l.articles[0]
}

// read takes over the articles of a script.
func (l *linkedData) read(text string) {
	text = strings.NewReplacer("<![CDATA[", "", "]]>", "").Replace(text)
	from, to := strings.IndexAny(text, "{["), strings.LastIndexAny(text, "}]")
	if from < 0 || to < from {
		return
	}
	text = text[from : to+1] // without the marks of a comment or of CDATA
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		// Line breaks inside of strings are a common fault.
		if json.Unmarshal([]byte(escapeBreaks(text)), &v) != nil {
			return
		}
	}
	l.find(v, 0)
}

// escapeBreaks writes the line breaks and tabs in the strings of a JSON text as they should be.
func escapeBreaks(text string) string {
	var b strings.Builder
	inside := false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && inside && i+1 < len(text):
			b.WriteString(text[i : i+2])
			i++
			continue
		case c == '"':
			inside = !inside
		case c == '\n' && inside:
			b.WriteString(`\n`)
			continue
		case c < ' ' && inside:
			b.WriteByte(' ')
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// find looks for articles among nested objects, a few levels deep.
func (l *linkedData) find(v any, depth int) {
	if depth > 5 || len(l.articles) == maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.find(e, depth+1)
		}
	case map[string]any:
		switch {
		case isType(v["@type"], "Article", "Posting", "Report", "Gallery"):
			l.add(v)
			return
		case isType(v["@type"], "Organization", "WebSite"):
			l.outlet = cmp.Or(l.outlet, oneLine(str(v["name"])))
		}
		l.find(v["@graph"], depth+1)
		l.find(v["mainEntity"], depth+1)
	}
}

// add takes over an article.
func (l *linkedData) add(v map[string]any) {
	a := linkedArticle{
		headline:  oneLine(html.UnescapeString(cmp.Or(str(v["headline"]), str(v["name"])))),
		published: cmp.Or(str(v["datePublished"]), str(v["dateCreated"])),
		url:       cmp.Or(str(v["url"]), str(v["mainEntityOfPage"])),
		text:      str(v["articleBody"]),
	}
	if e, ok := v["mainEntityOfPage"].(map[string]any); ok && a.url == "" {
		a.url = cmp.Or(str(e["@id"]), str(e["url"]))
	}
	switch p := v["publisher"].(type) {
	case map[string]any:
		a.publisher = oneLine(str(p["name"]))
	case []any:
		if len(p) > 0 {
			if p, ok := p[0].(map[string]any); ok {
				a.publisher = oneLine(str(p["name"]))
			}
		}
	}
	l.articles = append(l.articles, a)
}

// isType reports whether a JSON-LD type ends with one of the names.
func isType(v any, names ...string) bool {
	switch v := v.(type) {
	case string:
		for _, n := range names {
			if strings.HasSuffix(v, n) {
				return true
			}
		}
	case []any:
		for _, e := range v {
			if isType(e, names...) {
				return true
			}
		}
	}
	return false
}

// str is a JSON string, "" for other values.
func str(v any) string {
	s, _ := v.(string)
	return s
}
