package article

import (
	"bufio"
	"bytes"
	"io"
)

// dataMark ends the head of an address that holds a picture or a font itself:
// "data:image/png;base64,".
var dataMark = []byte(";base64,")

// withoutData is a page without what its addresses hold themselves, with which a
// browser or its extension saves a page as one file: a few kilobytes of text among
// megabytes of pictures.
type withoutData struct {
	src  *bufio.Reader
	keep int  // bytes of what is read ahead that hold none
	data bool // what follows is what an address holds
}

// Read reads on, past what addresses hold.
func (w *withoutData) Read(p []byte) (int, error) {
	for w.keep == 0 {
		if _, err := w.src.Peek(len(dataMark)); err != nil && w.src.Buffered() == 0 {
			return 0, err
		}
		ahead, _ := w.src.Peek(w.src.Buffered()) // is there
		if w.data {
			n := bytes.IndexFunc(ahead, func(r rune) bool { return !inBase64(r) })
			w.data = n < 0
			if n < 0 {
				n = len(ahead)
			}
			if _, err := w.src.Discard(n); err != nil {
				return 0, err
			}
			continue
		}
		switch i := bytes.Index(ahead, dataMark); {
		case i >= 0:
			w.keep, w.data = i+len(dataMark), true
		case len(ahead) < len(dataMark): // the end
			w.keep = len(ahead)
		default:
			w.keep = len(ahead) - len(dataMark) + 1
		}
	}
	n, err := io.ReadFull(w.src, p[:min(len(p), w.keep)])
	w.keep -= n
	return n, err
}

// inBase64 tells the letters of base64, also as addresses and lines hold it.
func inBase64(r rune) bool {
	return asciiLetter(r) || '0' <= r && r <= '9' || r == '+' || r == '/' || r == '=' || r == '-' || r == '_' || r == '%'
}
