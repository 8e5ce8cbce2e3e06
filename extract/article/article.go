// Package article turns files as they are found into Articles: decoded text,
// cut into blocks of known role, with what the page says about itself.
//
// The way of a file through it:
//
//   - walk.go finds the files, in folders, pipes and archives (archives.go), and names them (names.go).
//   - formats.go tells the format of each and leads it to what cuts it into articles: each
//     is a Raw, a file or a record (records.go) of one.
//   - reader.go decodes a Raw and has its lines found: by html.go for pages, by text.go for
//     texts and Markdown, by recordtext.go for records.
//   - finish.go finds language, roles, day and publisher, whatever the format was.
//
// A new format of files of one article is an ending and a case of offer in formats.go, and
// something that makes an opened of it, called in (*Reader).read. A new format of files of
// many is one of the package record: an ending, a case of Sniff and one of Read.
package article

import "amur/model"

// Role says what a block of text is on its page.
type Role int

// The roles of a block.
const (
	Title     Role = iota // the headline
	Lead                  // the summary or first paragraph
	Body                  // running text
	Caption               // the words under a picture; only supports what the body says
	Dateline              // a line that holds the page's own date or place ("March 21, 2023 19:50 The Kremlin, Moscow")
	Furniture             // menus, related headlines, comments, copyright; never read for events
)

// Block is a run of the article's text with one role: a paragraph, a list item, a headline.
type Block struct {
	Role       Role
	Start, End int // bytes of Article.Text; Text[Start:End] has no newline
}

// Article is one news article.
type Article struct {
	ID        string     // path below the input folder, URL or record id
	Title     string     // headline, "" when not recognised
	Publisher string     // outlet or agency, "" when not recognised
	URL       string     // canonical address, "" when not stated
	Published model.Date // the day a careful reader of the file would give; zero when none
	Years     []int      // the years that a weekday allows for a Published without a year, ascending; nil when it has one or none is told
	Lang      string     // ISO 639-1: "en", "vi", "zh", "ru"; "" when not recognised
	Text      string     // decoded UTF-8 in NFC, no tabs, no carriage returns; all offsets count its bytes
	Blocks    []Block    // in order, not overlapping
}

// Slice is the text of a block.
func (a Article) Slice(b Block) string { return a.Text[b.Start:b.End] }
