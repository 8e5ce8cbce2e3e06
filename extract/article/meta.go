package article

import (
	"cmp"
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// meta is what the head of a page says.
type meta struct {
	title     string // of the article
	window    string // of the browser window, without the outlet's name
	outlet    string // the part of the window's title that names the outlet
	url       string
	publisher string
	names     []string // all that the head says of the outlet's name
	lang      string
	dates     []dateField
	clocks    []clock
	text      string // the article's, from structured data
}

// clock is a time element of the body.
type clock struct {
	node      *html.Node
	value     string
	published bool // it says that it is the time of publication
}

// Names of meta elements that hold the day of publication, in order of trust.
var dateNames = []string{"article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date", "publish-date",
	"date", "dc.date", "dc.date.issued", "dcterms.issued", "parsely-pub-date", "sailthru.date",
	"article.published", "published_time", "publishedtime", "cxenseparse:recs:publishtime", "originalpublicationdate", "release_date", "firstpublished"}

// createdNames are those of a day that may be that of publication, or that on
// which the site was made.
var createdNames = []string{"dcterms.created", "dc.date.created"}

// readMeta collects what the head of a page says, and the dates that elements of
// the body are marked with. saved is the address that it was saved from.
func readMeta(root *html.Node, saved string) meta {
	m := meta{}
	h := head{values: map[string]string{}, saved: saved}
	h.visit(root, &m)
	told := h.linked.best(cmp.Or(h.values["og:title"], h.window), cmp.Or(h.canonical, h.values["og:url"]))
	m.window = cutAt(h.window, maxLineLength)
	m.title = cutAt(cmp.Or(h.values["og:title"], told.headline, h.values["twitter:title"]), maxLineLength)
	m.url = h.address(told.url)
	for _, s := range []string{told.publisher, h.values["og:site_name"], h.values["dc.publisher"], h.values["application-name"], h.linked.outlet} {
		if s != "" {
			m.names = append(m.names, s)
		}
	}
	m.publisher = cmp.Or(m.names...)
	m.text = told.text
	m.addDate(told.published)
	for _, k := range dateNames {
		m.addDate(h.values[k])
	}
	for _, k := range createdNames {
		if v := h.values[k]; v != "" {
			m.dates = append(m.dates, dateField{v, linked})
		}
	}
	return m
}

// head is what the elements of a page's head hold.
type head struct {
	values                  map[string]string // of meta elements, by name
	canonical, base, window string
	saved                   string // the address that a browser saved the page from
	linked                  linkedData
}

// visit reads the elements below n.
func (h *head) visit(n *html.Node, m *meta) {
	switch n.DataAtom {
	case atom.Html:
		m.lang = cmp.Or(attr(n, "lang"), attr(n, "xml:lang"))
	case atom.Meta:
		for _, k := range []string{"property", "name", "itemprop"} {
			if name := strings.ToLower(attr(n, k)); name != "" && h.values[name] == "" {
				h.values[name] = oneLine(attr(n, "content"))
			}
		}
	case atom.Base:
		h.base = cmp.Or(h.base, strings.TrimSpace(attr(n, "href")))
	case atom.Link:
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			h.canonical = cmp.Or(h.canonical, strings.TrimSpace(attr(n, "href")))
		}
	case atom.Title:
		if h.window == "" && n.FirstChild != nil && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
			h.window = oneLine(n.FirstChild.Data)
		}
	case atom.Script:
		if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
			h.linked.read(n.FirstChild.Data)
		}
		return
	case atom.Time:
		if c := newClock(n); c.value != "" {
			m.clocks = append(m.clocks, c)
		}
	}
	if n.Type == html.CommentNode && h.saved == "" {
		h.saved = savedFrom(n.Data)
	}
	if attr(n, "itemprop") == "datePublished" {
		if v := cmp.Or(attr(n, "content"), attr(n, "datetime")); v != "" && h.values["datepublished"] == "" {
			h.values["datepublished"] = v
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		h.visit(c, m)
	}
}

// address is the page's own: the canonical one, else that which it names
// itself by, else that from which it was saved.
func (h *head) address(linked string) string {
	page := cmp.Or(h.canonical, h.values["og:url"], linked)
	if page == "" {
		return h.saved
	}
	to, err := url.Parse(page)
	if err != nil || to.IsAbs() {
		return page
	}
	for _, s := range []string{h.values["og:url"], linked, h.saved, h.base} {
		if from, err := url.Parse(s); err == nil && from.IsAbs() && from.Host != "" {
			return from.ResolveReference(to).String()
		}
	}
	return page
}

// newClock reads a time element; its value is empty when it tells of a change.
func newClock(n *html.Node) clock {
	names := strings.ToLower(attr(n, "class") + " " + attr(n, "itemprop"))
	if strings.Contains(names, "modif") || strings.Contains(names, "updat") {
		return clock{}
	}
	_, pubdate := attribute(n, "pubdate")
	return clock{n, attr(n, "datetime"), pubdate || strings.Contains(names, "publish")}
}

// clock is the time element of the article: one that says so, else the first in
// the article, else the first outside of the page's furniture, which is no more
// than a date there. ok is false when there is none.
func (m *meta) clock(w *walker) (dateField, bool) {
	best, grade := "", 0
	for _, c := range m.clocks {
		g := 1
		switch {
		case w.boxes.verdict(c.node).hint == hintAside:
			continue
		case c.published:
			g = 3
		case w.main != nil && within(c.node, w.main):
			g = 2
		}
		if g > grade {
			best, grade = c.value, g
		}
	}
	if grade == 1 {
		return dateField{best, headed}, true
	}
	return dateField{best, stated}, best != ""
}

// settle parts the window's title from the outlet's name by what the page shows.
func (m *meta) settle(w *walker) {
	window := m.window
	m.window, m.outlet = w.partWindow(window)
	if len(m.names) > 0 && !m.named(m.outlet) && !w.echoed(m.outlet) {
		m.window, m.outlet = trimWindow(window), ""
	}
	if t, o := w.partWindow(m.title); o != "" && (m.named(o) || o == m.outlet) {
		m.title = t
	}
}

// named reports whether the head names an outlet so, in full or in part.
func (m *meta) named(outlet string) bool {
	k := key(outlet)
	for _, n := range m.names {
		if n := key(n); k != "" && n != "" && (strings.Contains(n, k) || strings.Contains(k, n)) {
			return true
		}
	}
	return false
}

// addDate adds a field that may hold the day of publication.
func (m *meta) addDate(s string) {
	if s != "" {
		m.dates = append(m.dates, dateField{s, stated})
	}
}

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

// attr is the value of an attribute, "" when absent.
func attr(n *html.Node, key string) string {
	v, _ := attribute(n, key)
	return v
}

// attribute is the value of an attribute, and whether it is there.
func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// oneLine cleans a field and puts it on one line.
func oneLine(s string) string {
	return squeeze(strings.ReplaceAll(clean(s), "\n", " "))
}
