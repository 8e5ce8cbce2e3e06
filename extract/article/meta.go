package article

import (
	"cmp"
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
	m.dates = append(m.dates, dateField{m.window, titled}) // "Evening Post, 10 December 1999, page 4"
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
