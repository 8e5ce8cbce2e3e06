package article

import (
	"fmt"

	"amur/extract/article/charset"
)

// latin is the script whose letters are mostly ASCII.
const latin = "Latin"

// saveAsUTF8 is what to do about a text that was not surely read as it was written.
const saveAsUTF8 = "save the file as UTF-8 to be sure of every letter"

// newDetector makes a detector of encodings for texts in the reader's languages.
func newDetector(words map[string]PageWords, ids []string) *charset.Detector {
	languages := make([]charset.Letters, len(ids))
	for i, id := range ids {
		w := words[id]
		languages[i] = charset.Letters{Latin: w.Script == latin, Pairs: w.Pairs, Characters: w.Characters}
	}
	return charset.New(languages)
}

// misgivings are what users should know about how a text was read: that it was
// not what it said, and what of it was lost.
func misgivings(r charset.Reading) []string {
	var notes []string
	switch r.How {
	case charset.Guessed:
		notes = append(notes, "not UTF-8, read as "+r.Charset)
	case charset.Overruled:
		notes = append(notes, "not in the encoding that it declares, read as "+r.Charset)
	case charset.Mixed:
		notes = append(notes, "UTF-8 only in a part of its lines, the others read as "+r.Charset)
	case charset.Misread:
		notes = append(notes, "saved in the wrong encoding once, read as "+r.Charset)
	}
	if r.Broken > 0 {
		what, were := fmt.Sprintf("%d bytes are", r.Broken), "were"
		if r.Broken == 1 {
			what, were = "1 byte is", "was"
		}
		notes = append(notes, fmt.Sprintf("%s not valid %s and %s replaced", what, r.Charset, were))
	}
	return notes
}
