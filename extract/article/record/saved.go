package record

import (
	"bufio"
	"bytes"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
	"path"
	"strings"
)

// SavedPage is the page in a file that a browser saved with all that belongs to
// it (MHTML).
type SavedPage struct {
	Data    []byte // as transferred, in its own charset
	Type    string // its media type, with the charset when that is told
	Address string // where it was saved from, "" when not told
	Cut     bool   // whether the file ends within it
}

// maxSavedParts is how many parts of a saved page are looked at.
const maxSavedParts = 5000

// IsSavedPage reports whether a file of that name, which begins with head, is a
// page that a browser saved with its pictures. Mail has parts of the same kind.
func IsSavedPage(name string, head []byte) bool {
	ending := strings.ToLower(path.Ext(name))
	if !startsHeader(bytes.TrimLeft(head, "\xEF\xBB\xBF \t\r\n")) {
		return false
	}
	h, _ := splitMessage(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")))
	kind, _, _ := mime.ParseMediaType(h.Get("Content-Type"))
	if !strings.HasPrefix(kind, "multipart/") && kind != "text/html" {
		return false
	}
	return ending == ".mht" || ending == ".mhtml" || h.Get("Snapshot-Content-Location") != "" ||
		strings.Contains(strings.ToLower(h.Get("From")), "saved by") && h.Get("Message-Id") == ""
}

// ReadSavedPage reads the page itself of a saved page, of at most limit bytes
// and one more when it is longer. Of a page of frames it is the frame with most in it.
func ReadSavedPage(in *bufio.Reader, limit int64) (SavedPage, error) {
	head, err := readHeader(in)
	if err != nil {
		return SavedPage{}, err
	}
	s := &savedParts{limit: limit}
	if err := s.read(head, in, 0); err != nil {
		return SavedPage{}, err
	}
	page := s.first
	if isFrameset(page.Data) && len(s.other.Data) > 0 {
		page.Data, page.Type, page.Cut = s.other.Data, s.other.Type, s.other.Cut
	}
	if at := head.Get("Snapshot-Content-Location"); at != "" {
		page.Address = at
	}
	if !strings.HasPrefix(strings.ToLower(page.Address), "http") {
		page.Address = ""
	}
	return page, nil
}

// readHeader reads the lines up to the first empty one behind some.
func readHeader(in *bufio.Reader) (textproto.MIMEHeader, error) {
	var text bytes.Buffer
	lines := &lineReader{in: in, max: maxHeader}
	for text.Len() < maxHeader {
		line, _, err := lines.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(bytes.TrimSpace(line)) == 0 {
			if text.Len() > 0 {
				break
			}
			continue
		}
		text.Write(line)
	}
	head, _ := splitMessage(text.Bytes())
	return head, nil
}

// maxHeader is the longest header of a saved page, in bytes.
const maxHeader = 64 << 10

// savedParts collects the pages among the parts of a saved page.
type savedParts struct {
	limit int64
	count int
	first SavedPage // the page
	other SavedPage // the longest of the others, its frames
}

// read looks through a part and those below it. What is cut off is read as far as it goes.
func (s *savedParts) read(head textproto.MIMEHeader, body io.Reader, depth int) error {
	if s.count++; s.count > maxSavedParts || depth > maxPartTree {
		return nil
	}
	kind, params, err := mime.ParseMediaType(head.Get("Content-Type"))
	switch {
	case err == nil && strings.HasPrefix(kind, "multipart/") && params["boundary"] != "":
		r := multipart.NewReader(body, params["boundary"])
		for s.count <= maxSavedParts {
			p, err := r.NextRawPart()
			if err != nil {
				return nil
			}
			if err := s.read(p.Header, p, depth+1); err != nil {
				return err
			}
			if len(s.first.Data) > 0 && !isFrameset(s.first.Data) {
				return nil // the rest is what the page shows
			}
		}
	case kind == "text/html" || kind == "application/xhtml+xml":
		data, err := io.ReadAll(io.LimitReader(body, 4*s.limit+1)) // its way makes it longer
		if err != nil && len(data) == 0 {
			return nil
		}
		page := SavedPage{transferred(head, data), head.Get("Content-Type"), strings.TrimSpace(head.Get("Content-Location")), err != nil}
		if int64(len(page.Data)) > s.limit+1 {
			page.Data = page.Data[:s.limit+1]
		}
		switch {
		case len(s.first.Data) == 0:
			s.first = page
		case len(page.Data) > len(s.other.Data):
			s.other = page
		}
	}
	return nil
}

// isFrameset reports whether a page only says which others it shows.
func isFrameset(data []byte) bool {
	return bytes.Contains(bytes.ToLower(data[:min(len(data), 16<<10)]), []byte("<frameset"))
}
