package archive

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/url"
	"path"
	"strconv"
	"strings"

	"amur/extract/article/skip"
)

// errHead says that the head of a record cannot be understood.
var errHead = errors.New("its head cannot be understood")

// warc reads the pages in a WARC: the answers of servers, and the pages and
// texts that are recorded by themselves. What is no text is left out. After a
// broken record it goes on with the next that can be found.
func (w *walker) warc(p place, in *input, r *bufio.Reader) error {
	from := &counted{r: r}
	all := &records{r: bufio.NewReaderSize(from, 64<<10)}
	for number := 1; ; number++ {
		head, err := all.next()
		length := int64(0)
		if err == nil {
			if length, err = strconv.ParseInt(head["content-length"], 10, 64); err != nil || length < 0 {
				err = errHead
			}
		}
		switch {
		case w.fatal != nil:
			return w.fatal
		case err == io.EOF:
			return nil
		case errors.Is(err, errHead):
			w.damaged(p, number, err.Error(), nil)
			continue
		case isGap(err):
			w.damaged(p, number, damageOf(err), err)
			continue
		case err != nil:
			return w.broken(p, in, err)
		}
		at := from.n - int64(all.r.Buffered()) // where its block begins
		if p.file != nil && w.size > 0 && length > w.size-at {
			if err := all.find(); err == io.EOF {
				w.cutOff(p, number, at, io.ErrUnexpectedEOF)
				return nil
			} else if err != nil {
				return w.broken(p, in, err)
			}
			w.damaged(p, number, fmt.Sprintf("its length is wrong: from byte %d on it claims more than is left of the file", at), nil)
			continue
		}
		block := &limitedBytes{r: all.r, left: length}
		if err := w.record(p, head, block); err != nil {
			return err
		}
		if err = block.err; err == nil {
			err = drain(block)
		}
		switch {
		case isGap(err):
			w.damaged(p, number, damageOf(err), err)
		case errors.Is(err, io.ErrUnexpectedEOF) && w.fatal == nil && in.err == nil:
			w.cutOff(p, number, at, err)
			return nil
		case err != nil:
			return w.broken(p, in, err)
		}
	}
}

// cutOff reports that a WARC ends in a record, whose block begins at a byte.
func (w *walker) cutOff(p place, number int, at int64, err error) {
	w.report(skip.Damaged, p.path, fmt.Sprintf("it is cut off: it ends in the middle of record %d, from byte %d on", number, at), "fetch it again; what came before was read", err)
}

// damaged reports a record that cannot be read, unlike those around it.
func (w *walker) damaged(p place, number int, reason string, err error) {
	w.report(skip.Damaged, within(p, fmt.Sprintf("record %d", number)), reason, "fetch the archive again; the records around it were read", err)
}

// within is the path of something in the archive at p.
func within(p place, name string) string { return strings.TrimPrefix(p.path+"/"+name, "/") }

// counted is a reader that counts the bytes that were read.
type counted struct {
	r io.Reader
	n int64
}

// Read reads on.
func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// records finds the records of a WARC.
type records struct {
	r    *bufio.Reader
	open bool // the first line of the next has been read
}

// find reads up to the first line of the next record, whatever stands before it.
func (all *records) find() error {
	for !all.open {
		line, err := all.r.ReadSlice('\n')
		all.open = isVersion(line)
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return err
		}
	}
	return nil
}

// next reads the head of the next record. The error is io.EOF when there is
// none, and errHead for lines that belong to no record, once up to the next.
func (all *records) next() (fields, error) {
	lost := false
	for !all.open {
		line, err := all.r.ReadSlice('\n')
		switch {
		case isVersion(line):
			all.open = true
		case len(bytes.TrimSpace(line)) > 0:
			lost = true
		}
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			if err == io.EOF && lost {
				err = errHead
			}
			return nil, err
		}
	}
	if lost {
		return nil, errHead
	}
	all.open = false
	return readFields(all.r)
}

// isVersion reports whether a line begins a record.
func isVersion(line []byte) bool {
	return bytes.HasPrefix(line, []byte("WARC/0.")) || bytes.HasPrefix(line, []byte("WARC/1."))
}

// record hands on the page that a record holds, if any. That the WARC itself
// fails within the record is left to its reader.
func (w *walker) record(p place, head fields, block *limitedBytes) error {
	address := strings.Trim(head["warc-target-uri"], "<>")
	if u, err := url.Parse(address); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || len(address) > maxName {
		return nil
	}
	body, media := bufio.NewReader(block), head["content-type"]
	cut := head["warc-truncated"] != ""
	switch head["warc-type"] {
	case "resource", "conversion":
		head = fields{}
	case "response":
		answer, ok := readAnswer(body)
		if !ok {
			return nil
		}
		media, head = answer["content-type"], fields{
			"date": head["warc-date"], "content-encoding": answer["content-encoding"], "transfer-encoding": answer["transfer-encoding"]}
	default:
		return nil
	}
	name := pageName(address, media)
	if name == "" || !w.wanted(name) {
		return nil
	}
	at := within(p, Printable(address))
	var data []byte
	ok := true
	plain, done, err := decodeBody(body, head)
	if err == nil {
		data, ok, err = w.contents(&input{w: w, r: plain, path: at, count: &w.out})
		done()
	}
	switch {
	case w.fatal != nil:
		return w.fatal
	case block.err != nil:
		return nil
	case err != nil && !(cut && errors.Is(err, io.ErrUnexpectedEOF) && len(data) > 0):
		w.report(skip.Damaged, at, "its content cannot be unpacked: "+reasonOf(err), "fetch the page again", err)
		return nil
	case !ok:
		w.tooLarge(at)
		return nil
	}
	return w.hand(Entry{Path: at, Name: name, URL: Printable(address), Type: media, Date: head["date"], Data: data, Cut: cut})
}

// pageName is a name whose ending tells the format of a page: by the media type
// that was served with it, else by its address; "" when it is no text.
func pageName(address, media string) string {
	kind, _, err := mime.ParseMediaType(media)
	if err != nil {
		kind, _, _ = strings.Cut(media, ";")
		kind = strings.ToLower(strings.TrimSpace(kind))
	}
	switch {
	case kind == "text/html", kind == "application/xhtml+xml":
		return "page.html"
	case kind == "text/plain":
		return "page.txt"
	case kind == "text/markdown":
		return "page.md"
	case kind == "message/rfc822":
		return "page.eml"
	case kind == "text/csv":
		return "page.csv"
	case kind == "application/json", kind == "text/json", kind == "application/feed+json":
		return "page.json"
	case kind == "application/jsonl", kind == "application/x-ndjson":
		return "page.jsonl"
	case kind == "text/xml", strings.HasPrefix(kind, "application/") && strings.HasSuffix(kind, "xml"):
		return "page.xml"
	case kind != "":
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || path.Ext(u.Path) == "" {
		return "page.html"
	}
	return path.Base(u.Path)
}
