package record

import (
	"bytes"
	"path"
	"regexp"
	"strings"
)

// Format is how a file holds its records.
type Format int

// The formats of files of records.
const (
	None   Format = iota // it holds none that is known
	JSON                 // an array of objects, at the top or below a key, or one object, or several
	Lines                // JSON Lines
	Table                // CSV or TSV with a header
	Feed                 // RSS, RDF or Atom
	Mail                 // one message, as .eml
	Mbox                 // a mailbox
	Own                  // a timeline, the output of extract or a gold file
	XML                  // XML that is no feed
	Export               // the articles of a search in a database of newspapers, as text
)

// endings are the names that such files usually have.
var endings = map[string]Format{
	".json": JSON, ".jsonl": Lines, ".ndjson": Lines, ".csv": Table, ".tsv": Table, ".tab": Table,
	".rss": Feed, ".atom": Feed, ".rdf": Feed, ".xml": XML, ".eml": Mail, ".mbox": Mbox, ".mbx": Mbox,
}

// Named is the format that a file's name promises, None when it promises none.
func Named(name string) Format { return endings[strings.ToLower(path.Ext(name))] }

var (
	ownTimeline = regexp.MustCompile(`^\{[^{}\[\]]*"version"\s*:[^{}\[\]]*"events"\s*:`)
	ownGold     = regexp.MustCompile(`^\{[^{}\[\]]*"lang"\s*:[^{}\[\]]*"events"\s*:`)
	ownEvent    = regexp.MustCompile(`^\{[^{}\[\]]*"date"\s*:[^{}\[\]]*"china"\s*:`)
	rootElement = regexp.MustCompile(`^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?\s*>)*<([\pL_][\w\pL.:-]*)`)
	headerField = regexp.MustCompile(`^([A-Za-z][A-Za-z0-9-]*):(?:\s|$)`)
)

// Sniff tells the format by the first bytes of a file, in UTF-8, and by its name
// where they leave it open. opts.Map helps to recognise a table's header.
func Sniff(head []byte, opts Options) Format {
	text := bytes.TrimLeft(head, "\xEF\xBB\xBF \t\r\n")
	named := Named(opts.Name)
	if strings.HasSuffix(strings.ToLower(opts.Name), ".gold.json") {
		return Own
	}
	if len(text) == 0 {
		return None
	}
	switch first := text[0]; {
	case first == '<':
		return sniffMarkup(text, named)
	case first == '{' || first == '[':
		if f := sniffJSON(text, named); f != None {
			return f
		}
	case isPostmark(text) && startsHeader(after(text, '\n')):
		return Mbox
	case startsMail(text, named == Mail):
		return Mail
	}
	if named != None && named != Mail && named != Mbox {
		return named
	}
	if ending := strings.ToLower(path.Ext(opts.Name)); ending == "" || ending == ".txt" {
		if exportOf(text) != nil {
			return Export
		}
		if line := firstLine(text); mayHead(line) {
			if _, known := tableHeader(line, opts); known >= 3 {
				return Table
			}
		}
	}
	return None
}

// mayHead reports whether a line has the signs between three columns or more.
func mayHead(line []byte) bool {
	for _, c := range delimiters {
		if bytes.Count(line, []byte(string(c))) >= 2 {
			return true
		}
	}
	return false
}

// xmlRoots are the roots of XML of articles that is known under any name.
var xmlRoots = map[string]bool{"doc": true, "TEI": true, "teiCorpus": true, "nitf": true, "newsItem": true, "newsMessage": true, "NewsML": true}

// sniffMarkup knows feeds by their root, and other XML by its name. Other XML
// under a feed's name is read as a feed, so that its fault is told.
func sniffMarkup(text []byte, named Format) Format {
	m := rootElement.FindSubmatch(text)
	if m == nil {
		return None
	}
	switch root, feed := kindOf(string(m[1])); {
	case feed:
		return Feed
	case strings.EqualFold(root, "html"):
		return None
	case xmlRoots[root] || named == XML:
		return XML
	}
	if named == Feed {
		return Feed
	}
	return None
}

// sniffJSON tells one JSON value from a value a line.
func sniffJSON(text []byte, named Format) Format {
	if ownTimeline.Match(text) || ownGold.Match(text) || ownEvent.Match(text) {
		return Own
	}
	inner := bytes.TrimLeft(text[1:], " \t\r\n")
	if len(inner) == 0 {
		return None
	}
	switch {
	case text[0] == '[' && (inner[0] == '{' || inner[0] == ']'):
		return JSON
	case text[0] == '{' && (inner[0] == '"' || inner[0] == '}'):
		next := bytes.TrimLeft(after(text, '\n'), " \t\r\n")
		line := bytes.TrimSpace(firstLine(text))
		ended, follows := bytes.HasSuffix(line, []byte("}")), bytes.HasPrefix(next, []byte("{"))
		if ended && follows || named == Lines && (ended || follows || len(next) == 0) {
			return Lines
		}
		return JSON
	}
	return None
}

// firstLine is the text up to its first line break.
func firstLine(text []byte) []byte {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return line
}

// after is the text behind the first sep, empty when there is none.
func after(text []byte, sep byte) []byte {
	_, rest, _ := bytes.Cut(text, []byte{sep})
	return rest
}

// mailOnly are header fields that nothing but mail has; others also head texts.
var mailOnly = map[string]bool{"message-id": true, "mime-version": true, "received": true, "return-path": true, "delivered-to": true, "dkim-signature": true, "content-transfer-encoding": true}

// startsMail reports whether a text begins with the header of a message. A file
// that is named as mail needs but one field of a header.
func startsMail(text []byte, named bool) bool {
	usual, only, lines := 0, 0, 0
	for line := range bytes.Lines(text) {
		lines++
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 || lines > 200 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		m := headerField.FindSubmatch(line)
		if m == nil {
			if lines == 1 || !named {
				return false
			}
			continue
		}
		switch name := strings.ToLower(string(m[1])); {
		case mailOnly[name]:
			only++
		case name == "from" || name == "subject" || name == "date" || name == "to":
			usual++
		}
	}
	return named && usual+only > 0 || usual >= 2 && only >= 1
}

// startsHeader reports whether a text begins with a field of a header.
func startsHeader(text []byte) bool { return headerField.Match(firstLine(text)) }

// postmarkYear ends the line that parts the messages of a mailbox, save for a zone.
var postmarkYear = regexp.MustCompile(`^From \S+.*\b(?:19|20)\d\d(?: [-+]\d{4})?\s*$`)

// isPostmark reports whether a text begins with the line that heads a message in a mailbox.
func isPostmark(text []byte) bool {
	return bytes.HasPrefix(text, []byte("From ")) && postmarkYear.Match(firstLine(text))
}

// local is the name of an element without its prefix.
func local(name string) string { return name[strings.LastIndexByte(name, ':')+1:] }
