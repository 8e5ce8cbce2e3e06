package article

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/goccy/go-yaml"

	"amur/extract/article/skip"
)

// maxFront is the longest front matter that is read, in bytes. Reading takes up
// to the square of it, for brackets inside each other.
const maxFront = 16 << 10

// front is what the front matter, or the header, of a text says of it.
type front struct {
	Title     string
	URL       string
	Published string
	Amended   string // the day of its last change
	Publisher string
	Lang      string
	Saved     string // the day on which somebody clipped it
}

// frontKind is a way to write front matter.
type frontKind struct {
	sign   string // between a key and its value
	parse  func(string) (map[string]any, error)
	remedy string // of what cannot be read
}

// frontKinds are the ways, by the line that opens and closes the front matter.
var frontKinds = map[string]frontKind{
	"---": {":", parseYAML, `put values that hold a colon or a quote between quotes, one "key: value" a line`},
	"+++": {"=", parseTOML, `put texts between quotes, one "key = value" a line`},
}

// splitFront parts the front matter from a text: the lines between a first
// line "---" (YAML) or "+++" (TOML) and the next. The error is a *Problem that
// names the line.
func (v *vocabulary) splitFront(path, text string) (front, string, error) {
	first, rest, ok := strings.Cut(text, "\n")
	fence := strings.TrimRight(first, " ")
	kind, known := frontKinds[fence]
	if !ok || !known {
		return front{}, text, nil
	}
	end, lines := -1, 1
	for at := 0; at < len(rest) && at < maxFront; {
		line, _, more := strings.Cut(rest[at:], "\n")
		lines++
		if t := strings.TrimRight(line, " "); t == fence || t == "..." && fence == "---" {
			end = at
			break
		}
		if !more {
			break
		}
		at += len(line) + 1
	}
	head, _, _ := strings.Cut(rest, "\n")
	if end < 0 {
		if !looksLikeField(head, kind.sign) {
			return front{}, text, nil // a rule above the text, no front matter
		}
		return front{}, "", &Problem{Kind: skip.Damaged, Path: path + ":1", Reason: fmt.Sprintf("the front matter has no end in its first %d KB", maxFront>>10),
			Remedy: "close it with a line " + fence}
	}
	raw, err := kind.parse(rest[:end])
	if err != nil {
		line, reason := frontFault(err)
		return front{}, "", &Problem{Kind: skip.Damaged, Path: fmt.Sprintf("%s:%d", path, line+1), Reason: "broken front matter: " + reason, Remedy: kind.remedy, Err: err}
	}
	_, body, _ := strings.Cut(rest[end:], "\n")
	return v.readFront(raw), body, nil
}

// looksLikeField reports whether a line is a key and its value with the sign between them.
func looksLikeField(line, sign string) bool {
	key, _, ok := strings.Cut(line, sign)
	key = strings.TrimSpace(key)
	return ok && key != "" && len(key) < 30 && !strings.Contains(key, " ")
}

// parseYAML reads front matter in YAML.
func parseYAML(text string) (map[string]any, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	if n := anchorLine(text); n > 0 {
		return nil, &frontError{n, "anchors and aliases are not read"}
	}
	var raw map[string]any
	err := yaml.Unmarshal([]byte(text), &raw)
	if err == nil {
		return raw, nil
	}
	var quoted map[string]any
	if yaml.Unmarshal([]byte(bareValue.ReplaceAllStringFunc(text, quoteValue)), &quoted) == nil {
		return quoted, nil // as it was meant: "title: Talks in Beijing: a new start"
	}
	return raw, err
}

// bareValue is a key at the margin with a value on its line that is no list or block.
var bareValue = regexp.MustCompile(`(?m)^[\pL][\pL\pN_-]*:[ \t]+[^\s\[{|>#][^\n]*$`)

// quoteValue puts a value that holds a colon, or more than a quotation, between quotes.
func quoteValue(line string) string {
	key, value, _ := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	if mark := value[:1]; (mark == `"` || mark == "'") && strings.Index(value[1:], mark) == len(value)-2 {
		return line
	}
	return key + ": '" + strings.ReplaceAll(value, "'", "''") + "'"
}

// parseTOML reads front matter in TOML.
func parseTOML(text string) (map[string]any, error) {
	var raw map[string]any
	_, err := toml.Decode(text, &raw)
	return raw, err
}

// The keys under which authors, site generators and clippers keep each field,
// as key writes them, in order of trust. A dot leads into a table.
var (
	frontTitles     = []string{"title", "headline"}
	frontURLs       = []string{"url", "canonicalurl", "canonical", "originalurl", "sourceurl", "source", "link", "sourcelink", "externalurl", "permalink", "source.url", "website"}
	frontPublished  = []string{"published", "date", "datepublished", "pubdate", "publishedat", "publisheddate", "publicationdate", "publishdate", "publishedtime", "datetime"}
	frontPublishers = []string{"publisher", "source", "outlet", "newspaper", "publication", "sitename", "site", "agency", "website", "publisher.name", "source.name", "hostname", "domain"}
	frontAmended    = []string{"updated", "updatedat", "lastupdated", "lastupdate", "modified", "modifiedat", "lastmodified", "lastmod", "datemodified", "dateupdated"}
	frontAuthors    = []string{"author", "authors", "author.name"}
	frontLangs      = []string{"lang", "language", "locale"}
	frontCreated    = []string{"created", "createdat", "datecreated"}
	frontSaved      = []string{"clipped", "saved", "datesaved", "savedat", "accessed", "retrieved", "dateadded"}
)

// frontTables are tables whose fields count as those of the front matter where
// it lacks them: there generators of sites want the keys of authors.
var frontTables = []string{"params", "extra", "metadata", "custom"}

// frontLabels are the keys that the labels of headers, in any language, stand for.
var frontLabels = map[labelKind]string{titleLabel: "title", addressLabel: "url", publisherLabel: "publisher", dayLabel: "date", amendedLabel: "updated"}

// readFront picks the fields; other keys are the author's own and are let pass.
func (v *vocabulary) readFront(raw map[string]any) front {
	fields := map[string]string{}
	addFields(fields, "", raw)
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		if id, ok := frontLabels[v.labels[bare(name)]]; ok && fields[id] == "" {
			fields[id] = fields[key(name)]
		}
	}
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		inner, ok := raw[name].(map[string]any)
		switch {
		case !ok:
		case slices.Contains(frontTables, key(name)):
			addFields(fields, "", inner)
		default:
			addFields(fields, key(name)+".", inner)
		}
	}
	all := func(string) bool { return true }
	f := front{
		Title:     pick(fields, frontTitles, all),
		URL:       cmp.Or(pick(fields, frontURLs, isAddress), pick(fields, frontURLs[:3], all)),
		Published: pick(fields, frontPublished, all),
		Amended:   pick(fields, frontAmended, all),
		Publisher: pick(fields, frontPublishers, func(s string) bool { return !isAddress(s) }),
		Lang:      pick(fields, frontLangs, all),
		Saved:     pick(fields, frontSaved, all),
	}
	if f.Publisher == "" && !isAddress(f.URL) { // whose site says more
		f.Publisher = pick(fields, frontAuthors, all)
	}
	// Clippers call their own day that of creation.
	switch created := pick(fields, frontCreated, all); {
	case f.Published == "" && f.URL == "":
		f.Published = created
	case f.Saved == "":
		f.Saved = created
	}
	return f
}

// addFields adds the short values of a table, of a list its first; values that are there stay.
func addFields(fields map[string]string, prefix string, table map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(table)) {
		v := table[name]
		if list, ok := v.([]any); ok && len(list) > 0 {
			v = list[0]
		}
		s := oneLine(scalar(v))
		id := prefix + key(name)
		m := markdownLink.FindStringSubmatch(s)
		if m != nil { // a name and where it leads
			s = m[1]
			if _, ok := fields[id+".url"]; !ok {
				fields[id+".url"] = m[2]
			}
		}
		if _, ok := fields[id]; !ok && s != "" {
			fields[id] = s
		}
	}
}

// markdownLink is a value that is a link of Markdown or of a wiki of notes.
var markdownLink = regexp.MustCompile(`^\[?\[([^\[\]]+)\](?:\((\S+?)\)|\])$`)

// pick is the first of the fields of the keys that is right.
func pick(fields map[string]string, keys []string, right func(string) bool) string {
	for _, k := range keys {
		if s := fields[k]; s != "" && right(s) {
			return s
		}
	}
	return ""
}

// isAddress reports whether a value is the address of a page.
func isAddress(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// frontError is an error at a line of the front matter.
type frontError struct {
	line   int
	reason string
}

// Error is the reason alone; the line is told apart.
func (e *frontError) Error() string { return e.reason }

// anchorLine is the first line, counted from 1, whose value is a YAML anchor or
// alias, with which a few lines can grow without bound; 0 when there is none.
func anchorLine(text string) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		value := strings.TrimLeft(line, " -")
		if _, v, ok := strings.Cut(value, ": "); ok {
			value = strings.TrimLeft(v, " [{")
		}
		if strings.HasPrefix(value, "&") || strings.HasPrefix(value, "*") {
			return n
		}
	}
	return 0
}

// scalar is the text of a value, "" for lists and maps.
func scalar(v any) string {
	switch v := v.(type) {
	case nil, []any, map[string]any:
		return ""
	case string:
		return v
	case time.Time:
		return v.Format("2006-01-02T15:04:05" + zoneOf(v))
	default:
		return fmt.Sprint(v)
	}
}

// zoneOf is the layout of a time's zone, "" when the front matter names none.
func zoneOf(t time.Time) string {
	if strings.HasSuffix(t.Location().String(), "-local") { // as the TOML reader marks it
		return ""
	}
	return "Z07:00"
}

// frontFault parts an error of a reader of front matter into its line, counted
// from 1, and its reason on one line.
func frontFault(err error) (int, string) {
	if fe := (*frontError)(nil); errors.As(err, &fe) {
		return fe.line, fe.reason
	}
	if te := (toml.ParseError{}); errors.As(err, &te) {
		reason, _, _ := strings.Cut(te.Message, "\n")
		return te.Position.Line, reason
	}
	var ye yaml.Error
	if !errors.As(err, &ye) {
		reason, _, _ := strings.Cut(err.Error(), "\n")
		return 1, reason
	}
	line := 1
	if t := ye.GetToken(); t != nil && t.Position != nil {
		line = t.Position.Line
	}
	reason, _, _ := strings.Cut(ye.GetMessage(), "\n")
	return line, reason
}
