package record

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/mail"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"amur/model"

	"amur/extract/article/skip"
)

// names are the keys under which tools keep each field, in order of trust, as
// plain writes them.
var names = map[string][]string{
	"id": {"id", "uuid", "guid", "articleid", "docid", "documentid", "newsid", "gkgrecordid", "storiesid", "fingerprint", "uri", "messageid", "№", "#"},
	"title": {"hl1", "title", "headline", "webtitle", "articletitle", "newstitle", "titlepage", "titlerss",
		"metatitle", "pagetitle", "posttitle", "storytitle", "subject"},
	"text": {"maintext", "articlebody", "fulltext", "text", "body", "bodytext", "content", "contenthtml", "contenttext", "articletext", "storytext",
		"cleanedtext", "rawtext", "textcleaned", "maincontent", "contentencoded", "paragraphs", "fullcontent", "articlecontent", "newscontent",
		"plaintext", "textcontent", "bodyhtml", "htmlbody", "articlehtml", "fullarticle", "postcontent", "posttext", "newstext", "newsbody", "contents", "story"},
	"published": {"datepublish", "datepublished", "publishedat", "published", "pubdate", "publishdate", "publisheddate", "publicationdate",
		"webpublicationdate", "publishedtime", "publishtime", "firstpublished", "dateissued", "issued", "date", "datetime", "postdate",
		"datecreated", "createdat", "created", "timestamp", "seendate", "publicationtime", "publishedon", "publisheddatetime", "newsdate", "articledate",
		"datefirstpublished", "releasedate", "postedat", "postedon", "pubtime", "posttime", "newstime", "addtime", "inputtime", "createtime", "ctime", "createdtime",
		"datetimepub", "unixtimestamp", "dateunixtime", "numericdate", "firstcreated", "contentcreated", "versioncreated"},
	"url": {"url", "link", "canonicallink", "canonicalurl", "articleurl", "weburl", "pageurl", "permalink", "href", "documentidentifier", "newsurl", "originalurl", "originurl", "storyurl", "mainentityofpage",
		"source", "sourceurl", "address"},
	"publisher": {"sitename", "publisher", "metasitename", "sourcename", "source", "sourcehostname", "outlet", "newspaper", "agency", "provider",
		"publication", "publishername", "outletname", "medianame", "sourcecommonname", "mediaoutlet", "media", "journal", "sourcedomain", "hostname", "domain",
		"site", "website", "from"},
	"lang": {"lang", "language", "inlanguage", "languagecode", "metalang", "locale"},
}

// summaries are the keys of what stands for a text where there is none.
var summaries = []string{"description", "summary", "abstract", "leadparagraph", "excerpt", "snippet"}

// fieldNames are the keys of names, sorted.
var fieldNames = slices.Sorted(maps.Keys(names))

// Fields are the names that a map may give keys to.
func Fields() []string { return slices.Clone(fieldNames) }

// holders are the keys under which files keep their list of articles.
var holders = map[string]bool{"articles": true, "items": true, "data": true, "results": true, "docs": true, "hits": true, "entries": true, "news": true, "posts": true, "records": true, "documents": true, "value": true,
	"graph": true, "messages": true, "stories": true, "rows": true}

// wrappers are the keys of objects that hold such a list, or the fields of one article.
var wrappers = map[string]bool{"response": true, "data": true, "hits": true, "result": true, "feed": true, "articles": true}

// boxes are the keys of objects inside a record whose fields are the record's.
var boxes = []string{"_source", "fields", "article", "attributes", "data", "doc", "record", "post", "meta", "metadata"}

// inner are the keys that hold the text of an object which stands for one value.
var inner = []string{"name", "title", "rendered", "main", "text", "value", "#text", "$date", "$numberLong", "content", "blocks", "children", "paragraphs", "html", "data", "@id", "url", "id"}

// maxValue is how deep a text lies in one value: an editor's document holds
// blocks, they hold pieces.
const maxValue = 10

// plain is a key in small letters without marks, and digits, alone; as it
// stands when it has none of them.
func plain(key string) string {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, model.Fold(key))
	if letters == "" {
		return strings.TrimSpace(key)
	}
	return letters
}

// Names brings names of fields, by the field, into the form of Options.Names.
func Names(words map[string][]string) map[string][]string {
	out := make(map[string][]string, len(words))
	for field, list := range words {
		for _, w := range list {
			if k := plain(w); !slices.Contains(out[field], k) {
				out[field] = append(out[field], k)
			}
		}
	}
	return out
}

// index is the fields of a record by their plain keys.
type index map[string]any

// indexed enters the fields of an object and of the boxes in it; its own come first.
func indexed(object map[string]any) index {
	x := index{}
	x.enter(object)
	for _, box := range boxes {
		if m, ok := object[box].(map[string]any); ok {
			x.enter(m)
		}
	}
	return x
}

// enter adds fields whose plain key is not there yet, in the order of their keys.
func (x index) enter(object map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(object)) {
		if k := plain(key); x[k] == nil && key != "_source" {
			x[k] = object[key]
		}
	}
}

// at is the value at a dotted path, nil when there is none. A key that holds
// dots itself is found as it stands.
func at(object map[string]any, path string) any {
	if v, ok := object[path]; ok {
		return v
	}
	for i := range len(path) {
		if path[i] != '.' {
			continue
		}
		if m, ok := object[path[:i]].(map[string]any); ok {
			if v := at(m, path[i+1:]); v != nil {
				return v
			}
		}
	}
	return nil
}

// build makes a record of an object. The fault, if any, has no line yet.
func build(object map[string]any, opts Options) (Record, *Fault) {
	x := indexed(object)
	get := func(field string, fits func(string) bool) string {
		if path, ok := opts.Map[field]; ok {
			if s := strings.TrimSpace(words(at(object, path), 0)); s != "" {
				return s
			}
		}
		return firstOf(x.first(names[field], fits), x.first(opts.Names[field], fits))
	}
	r := Record{
		Title:     get("title", anything),
		Text:      get("text", isProse),
		URL:       get("url", isPage),
		Publisher: get("publisher", func(s string) bool { return !isAddress(s) && !isNumber(s) && len(s) < 200 }),
		Published: date(get("published", isDate)),
		Lang:      get("lang", anything),
		Key:       get("id", anything),
	}
	if r.URL == "" && isPage(r.Key) {
		r.URL = r.Key
	}
	if r.Key == "" {
		r.Key = r.URL
	}
	if r.Text = withoutCut(withBreaks(r.Text)); r.Text == "" {
		for _, key := range summaries {
			if s := x.first([]string{key}, isProse); letters(s) > letters(r.Text) {
				r.Text = s
			}
		}
	}
	if r.Text == "" {
		return r, &Fault{Kind: skip.Empty, Reason: noText + " in the record" + listed(object), Remedy: "name the key that holds it, as in --map text=KEY"}
	}
	return r, nil
}

// first is the text under the first of the keys that has one which fits.
func (x index) first(keys []string, fits func(string) bool) string {
	for _, key := range keys {
		if s := strings.TrimSpace(words(x[key], 0)); s != "" && fits(s) {
			return s
		}
	}
	return ""
}

// title is the title among the fields.
func (x index) title(opts Options) string {
	return firstOf(x.first(names["title"], anything), x.first(opts.Names["title"], anything))
}

// hasBody reports whether an object holds the text of an article, and not only
// what describes something.
func hasBody(object map[string]any, opts Options) bool {
	if path, ok := opts.Map["text"]; ok && words(at(object, path), 0) != "" {
		return true
	}
	x := indexed(object)
	return x.first(names["text"], isProse) != "" || x.first(opts.Names["text"], isProse) != ""
}

// withBreaks is a text with line breaks where the program that wrote it on one
// line put a backslash and an n.
func withBreaks(text string) string {
	if strings.Contains(text, "\n") || !strings.Contains(text, `\n`) {
		return text
	}
	return strings.NewReplacer(`\r\n`, "\n", `\n`, "\n", `\t`, " ", `\r`, "").Replace(text)
}

// withoutCut is a text without the mark, "… [+1234 chars]", with which the
// NewsAPI ends what it has cut.
func withoutCut(text string) string {
	head, ok := strings.CutSuffix(text, " chars]")
	if !ok {
		return text
	}
	if head, ok = strings.CutSuffix(strings.TrimRight(head, "0123456789"), "[+"); !ok {
		return text
	}
	return strings.TrimRight(head, " \r\n.…")
}

// listed says which keys an object has.
func listed(object map[string]any) string {
	keys := slices.Sorted(maps.Keys(object))
	if len(keys) == 0 {
		return ""
	}
	more := ""
	if len(keys) > 12 {
		keys, more = keys[:12], ", …"
	}
	for i, k := range keys {
		keys[i] = short(k)
	}
	return fmt.Sprintf(" (it has %s%s)", strings.Join(keys, ", "), more)
}

// short is a key on one line, cut when it is long.
func short(key string) string {
	key = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(key, "\uFFFD"))
	if r := []rune(key); len(r) > 30 {
		return string(r[:30]) + "…"
	}
	return key
}

// words is a value as text: paragraphs of a list, the name of an object.
func words(v any, depth int) string {
	if depth > maxValue {
		return ""
	}
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case []any:
		var parts []string
		for _, e := range v {
			if s := words(e, depth+1); s != "" {
				parts = append(parts, s)
			}
		}
		if running(v) {
			return strings.Join(parts, "")
		}
		return strings.Join(parts, "\n\n")
	case map[string]any:
		for _, key := range inner {
			if s := words(v[key], depth+1); s != "" {
				return s
			}
		}
	}
	return ""
}

// running reports whether a list is one text in pieces: some of them, such as
// names and links, or all, are objects that say of what kind they are.
func running(list []any) bool {
	pieces, marked := false, false
	for _, e := range list {
		switch e := e.(type) {
		case string:
			pieces = true
		case map[string]any:
			kind, ok := e["type"].(string)
			if _, text := e["text"].(string); !ok || !text {
				return false
			}
			pieces, marked = pieces || kind == "text", true
		default:
			return false
		}
	}
	return pieces && marked
}

// anything lets any value pass.
func anything(string) bool { return true }

// isProse reports whether s may be a text.
func isProse(s string) bool { return !isAddress(s) }

// isDate reports whether s may be a date: it holds a digit, or what may be a Chinese number.
func isDate(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsNumber(r) || unicode.Is(unicode.Han, r) }) >= 0
}

// isAddress reports whether s is an address of the web and nothing else.
func isAddress(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")) && !strings.ContainsAny(s, " \n\t")
}

// isPage reports whether s is the address of a page, and not only of a site.
func isPage(s string) bool {
	if !isAddress(s) || len(s) > 2000 {
		return false
	}
	_, rest, _ := strings.Cut(s, "://")
	_, path, _ := strings.Cut(rest, "/")
	return path != ""
}

// isNumber reports whether s is digits alone.
func isNumber(s string) bool { return strings.Trim(s, "0123456789") == "" }

// date writes a time that is certain as its day, YYYY-MM-DD, in the zone it was
// written in: times in digits alone, and dates of mail. Others stay.
func date(s string) string {
	if day, ok := dayOfDigits(s); ok {
		return day
	}
	if t, err := mail.ParseDate(s); err == nil {
		return t.Format(time.DateOnly)
	}
	if len(s) > 100 {
		return ""
	}
	return s
}

// The days of spreadsheets that are read as such: of 1950 to 2050.
const firstSheetDay, lastSheetDay = 18264, 55153

// dayOfDigits reads a time of digits alone: 20230625083000, without the
// seconds or with thousandths of them, or the seconds since 1970, or thousandths, millionths and so on of
// them; with a fraction, as programs write a column of numbers.
func dayOfDigits(s string) (string, bool) {
	s, fraction, _ := strings.Cut(s, ".")
	if !isNumber(s) || !isNumber(fraction) {
		return "", false
	}
	for _, layout := range []string{"20060102150405", "200601021504", "20060102150405000"} {
		if t, err := time.Parse(layout[:min(len(layout), 14)], s[:min(len(s), 14)]); err == nil && len(s) == len(layout) && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) {
			return t.Format(time.DateOnly), true
		}
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err == nil && n >= firstSheetDay && n <= lastSheetDay && len(s) == 5 {
		return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n)).Format(time.DateOnly), true
	}
	if err != nil || len(s) < 9 {
		return "", false
	}
	for len(s) > 11 {
		n, s = n/1000, s[:len(s)-3]
	}
	t := time.Unix(n, 0).UTC()
	return t.Format(time.DateOnly), t.Year() < 2100
}

var (
	markup = regexp.MustCompile(`(?i)<(?:/?(?:p|div|span|a|b|i|u|em|strong|font|h[1-6]|ul|ol|li|table|tbody|tr|td|figure|figcaption|img|blockquote|article|section|html|body|head)(?:\s[^<>]*)?|br\s*)/?>`)
	block  = regexp.MustCompile(`(?i)<(?:p|br|div|li|h[1-6]|tr|table|blockquote|article|section|html|body)[\s/>]`)
)

// IsMarkup reports whether a text is HTML.
func IsMarkup(text string) bool { return markup.MatchString(text) }

// HasBlocks reports whether HTML parts its paragraphs by elements; else line breaks do.
func HasBlocks(text string) bool { return block.MatchString(text) }
