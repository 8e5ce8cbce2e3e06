package article

import (
	"path"

	"amur/extract/article/record"
)

// Raw is a file, or a record of one, as it was found, not yet read as an article.
type Raw struct {
	ID     string         // slash path below the input folder, the base name of a single file, either with parts of the folder's path in front where two files have the same; the address of a page in a WARC; for a record "#" and its key behind it
	Folder string         // slash path of the input folder, or of that of a single file, from the top; "" for standard input
	Parts  int            // how many parts of Folder stand in front of the ID
	Path   string         // as a user would name it; for a record with its line
	Name   string         // its ending tells the format where that of ID does not; "" otherwise
	URL    string         // the address that it was fetched from, "" when not known
	Saved  string         // the address that a browser saved it from, which the page may correct; "" when not known
	Type   string         // the media type that was served with it, "" when not known
	Date   string         // when it was fetched, "" when not known
	Data   []byte         // nil for a record
	Cut    bool           // it is known to end in the middle
	Record *record.Record // nil for a file
}

// format is the name whose ending tells the format.
func (raw Raw) format() string {
	if raw.Name != "" {
		return raw.Name
	}
	return path.Base(raw.ID)
}

// dates are the fields that came with a file beside its own.
func (raw Raw) dates() []dateField {
	if raw.Date == "" {
		return nil
	}
	return []dateField{{raw.Date, fetched}}
}
