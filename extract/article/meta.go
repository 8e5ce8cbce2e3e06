package article

import (
	"encoding/json"
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
	lang      string
	dates     []field
}

// Names of meta elements that hold the day of publication, in order of trust.
var dateNames = []string{"article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date", "publish-date",
	"date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created", "parsely-pub-date", "sailthru.date",
	"article.published", "published_time", "publishedtime", "cxenseparse:recs:publishtime", "originalpublicationdate", "release_date", "firstpublished"}

// readMeta collects what the head says, and the dates that elements of the body are marked with.
func readMeta(root *html.Node) meta {
	var m meta
	values := map[string]string{}
	linked := linkedData{}
	var canonical, window, clock string
	var visit func(*html.Node)
	visit = func(n *html.Node) {
		switch n.DataAtom {
		case atom.Html:
			m.lang = attr(n, "lang")
		case atom.Meta:
			for _, k := range []string{"property", "name", "itemprop"} {
				if name := strings.ToLower(attr(n, k)); name != "" && values[name] == "" {
					values[name] = oneLine(attr(n, "content"))
				}
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && canonical == "" {
				canonical = strings.TrimSpace(attr(n, "href"))
			}
		case atom.Title:
			if window == "" && n.FirstChild != nil && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
				window = oneLine(n.FirstChild.Data)
			}
		case atom.Script:
			if strings.EqualFold(strings.TrimSpace(attr(n, "type")), "application/ld+json") && n.FirstChild != nil {
				linked.read(n.FirstChild.Data)
			}
			return
		case atom.Time:
			if clock == "" && !strings.Contains(strings.ToLower(attr(n, "class")+attr(n, "itemprop")), "modif") {
				clock = attr(n, "datetime")
			}
		}
		if attr(n, "itemprop") == "datePublished" {
			if v := attr(n, "content") + attr(n, "datetime"); v != "" && values["datepublished"] == "" {
				values["datepublished"] = v
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(root)
	m.window, m.outlet = splitWindow(window)
	m.title = first(values["og:title"], linked.headline, values["twitter:title"])
	if t, o := splitWindow(m.title); o != "" && (o == m.outlet || o == values["og:site_name"]) {
		m.title = t
	}
	m.url = first(canonical, values["og:url"], linked.url)
	m.publisher = first(values["og:site_name"], linked.publisher, values["dc.publisher"], values["application-name"])
	m.addDate(linked.published)
	for _, k := range dateNames {
		m.addDate(values[k])
	}
	m.addDate(clock)
	return m
}

// addDate adds a field that may hold the day of publication.
func (m *meta) addDate(s string) {
	if s != "" {
		m.dates = append(m.dates, field{s, stated})
	}
}

// splitWindow parts a window's title from the name of the outlet behind it.
func splitWindow(s string) (title, outlet string) {
	best := -1
	width := 0
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » ", "_"} {
		if i := strings.LastIndex(s, sep); i > best {
			best, width = i, len(sep)
		}
	}
	if best > 0 && weight(s[:best]) >= minHeadline && weight(s[best+width:]) <= 40 {
		return strings.TrimSpace(s[:best]), strings.TrimSpace(s[best+width:])
	}
	return strings.Trim(s, " -–—"), ""
}

// linkedData is what the JSON-LD of a page says of its article.
type linkedData struct {
	headline, published, publisher, url string
}

// read takes over the fields of the first object that is an article.
func (l *linkedData) read(text string) {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(text)), &v) != nil {
		return
	}
	l.find(v, 0)
}

// find looks for an article among nested objects, a few levels deep.
func (l *linkedData) find(v any, depth int) {
	if depth > 5 || l.published != "" {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.find(e, depth+1)
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			l.headline = first(l.headline, oneLine(str(v["headline"])))
			l.published = first(str(v["datePublished"]), str(v["dateCreated"]))
			l.url = first(l.url, str(v["url"]), str(v["mainEntityOfPage"]))
			if p, ok := v["publisher"].(map[string]any); ok {
				l.publisher = first(l.publisher, oneLine(str(p["name"])))
			}
			return
		}
		l.find(v["@graph"], depth+1)
		l.find(v["mainEntity"], depth+1)
	}
}

// isArticleType reports whether a JSON-LD type is some kind of article.
func isArticleType(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "Posting") || v == "Report"
	case []any:
		for _, e := range v {
			if isArticleType(e) {
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

// first is the first that is not empty.
func first(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// attr is the value of an attribute, "" when absent.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// oneLine cleans a field and puts it on one line.
func oneLine(s string) string {
	return squeeze(strings.ReplaceAll(clean(s), "\n", " "))
}
