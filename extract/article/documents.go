package article

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"unicode/utf8"
)

// document tells files of word processors and the like by their content, else
// by their name, and how to make text of them; "" for others.
func document(name string, head []byte) (format, remedy string) {
	base := path.Base(name)
	stem := strings.TrimSuffix(base, path.Ext(base))
	pandoc := fmt.Sprintf("convert it: pandoc --to plain --wrap none %s -o %s.txt", base, stem)
	office := fmt.Sprintf("convert it: soffice --headless --convert-to txt:Text %s", base)
	inZip := func(part string) bool {
		return bytes.HasPrefix(head, []byte("PK\x03\x04")) && bytes.Contains(head, []byte(part))
	}
	ending := strings.ToLower(path.Ext(name))
	textual := utf8.Valid(head[:min(len(head), 64)]) && !isBinary(head)
	switch {
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return "a PDF", fmt.Sprintf("convert it: pdftotext %s %s.txt", base, stem)
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return "rich text (RTF)", pandoc
	case bytes.HasPrefix(head, []byte("\xD0\xCF\x11\xE0")):
		return "an old Office document", office
	case inZip("mimetypeapplication/epub+zip"), ending == ".epub" && !textual:
		return "an e-book (EPUB)", pandoc
	case inZip("mimetypeapplication/vnd.oasis.opendocument"), ending == ".odt" && !textual:
		return "an OpenDocument text", pandoc
	case inZip("word/"), ending == ".docx" && !textual:
		return "a Word document", pandoc
	case inZip("xl/"), ending == ".xlsx" && !textual:
		return "an Excel workbook", "save its sheet as CSV"
	case ending == ".doc" && !textual:
		return "an old Office document", office
	}
	return "", ""
}
