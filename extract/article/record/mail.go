package record

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"amur/extract/article/skip"
)

// mixed is the kind of a part whose parts follow each other.
const mixed = "multipart/mixed"

// Limits of a message.
const (
	maxParts    = 200 // in all
	maxPartTree = 8   // parts inside parts
)

// readMail reads a file that is one message.
func readMail(in *bufio.Reader, opts Options, fn func(Record) error) error {
	data, err := io.ReadAll(io.LimitReader(in, int64(opts.MaxRecord)+1))
	if err != nil {
		return err
	}
	if len(data) > opts.MaxRecord {
		f := opts.tooLong(0)
		return &f
	}
	records, fault := message(data, 1, opts)
	if fault != nil {
		return fault
	}
	return each(records, fn)
}

// each hands the records of a message to fn.
func each(records []Record, fn func(Record) error) error {
	for _, r := range records {
		if err := fn(r); err != nil {
			return err
		}
	}
	return nil
}

// readMbox reads the messages of a mailbox, each behind its postmark.
func readMbox(in *bufio.Reader, opts Options, fn func(Record) error) error {
	lines := &lineReader{in: in, max: opts.MaxRecord}
	var data []byte
	start, over, empty := 0, false, true
	flush := func() error {
		defer func() { data, over = nil, false }()
		if start == 0 {
			return nil
		}
		if over {
			opts.Fault(opts.tooLong(start))
			return nil
		}
		records, fault := message(data, start, opts)
		if fault != nil {
			fault.Line = start
			opts.Fault(*fault)
			return nil
		}
		return each(records, fn)
	}
	for {
		text, long, err := lines.next()
		if err == io.EOF {
			return flush()
		}
		if err != nil {
			return err
		}
		if empty && isPostmark(text) {
			if err := flush(); err != nil {
				return err
			}
			start, empty = lines.line, false
			continue
		}
		empty = len(bytes.TrimSpace(text)) == 0
		if bytes.HasPrefix(bytes.TrimLeft(text, ">"), []byte("From ")) {
			text = bytes.TrimPrefix(text, []byte(">"))
		}
		if over = over || long || len(data)+len(text) > opts.MaxRecord; !over {
			data = append(data, text...)
		}
	}
}

// message makes a record of a message that begins at that line, and one of each
// file that is attached to it. The fault, if any, has no line.
func message(data []byte, line int, opts Options) ([]Record, *Fault) {
	head, body := splitMessage(data)
	if len(head) == 0 {
		return nil, &Fault{Kind: skip.Damaged, Reason: "the message has no header", Remedy: "save it as .eml with the mail program once more"}
	}
	m := &parts{opts: opts}
	m.read(head, body, "text/plain", "", 0)
	r := Record{
		Line:      line,
		Title:     m.words(head.Get("Subject")),
		Publisher: m.sender(head.Get("From")),
		Published: date(strings.TrimSpace(head.Get("Date"))),
		Lang:      m.words(head.Get("Content-Language")),
		Key:       strings.Trim(strings.TrimSpace(head.Get("Message-Id")), "<>"),
		Text:      m.html,
		Cut:       m.cutHTML,
		Mail:      true,
	}
	if strings.TrimSpace(r.Text) == "" {
		r.Text, r.Cut = Unwrap(m.text, m.flowed), m.cutText
	}
	var out []Record
	if strings.TrimSpace(r.Text) != "" {
		out = append(out, r)
	}
	for i := range m.files {
		out = append(out, Record{Line: line, Key: r.Key, File: &m.files[i]})
	}
	if len(out) == 0 {
		return nil, &Fault{Kind: skip.Empty, Reason: "the message has no text", Remedy: "save what is attached to it as files of their own"}
	}
	return out, nil
}

// splitMessage parts header and body. Lines of the header that are no fields are left out.
func splitMessage(data []byte) (textproto.MIMEHeader, []byte) {
	var head bytes.Buffer
	rest := bytes.TrimLeft(data, "\r\n")
	for len(rest) > 0 {
		line := rest
		if i := bytes.IndexByte(rest, '\n'); i >= 0 {
			line = rest[:i+1]
		}
		rest = rest[len(line):]
		bare := bytes.TrimRight(line, "\r\n")
		if len(bare) == 0 {
			break
		}
		if folded := bare[0] == ' ' || bare[0] == '\t'; folded && head.Len() > 0 || headerField.Match(bare) {
			head.Write(bare)
			head.WriteString("\r\n")
		}
	}
	head.WriteString("\r\n")
	h, err := textproto.NewReader(bufio.NewReader(&head)).ReadMIMEHeader()
	if err != nil && h == nil {
		h = textproto.MIMEHeader{}
	}
	return h, rest
}

// parts collects the text of a message from its parts, and what is attached to it.
type parts struct {
	opts       Options
	html, text string
	flowed     bool // the text's lines are to be joined where they end with a space
	files      []File
	count      int

	ended            bool // the message ends within the part that is read
	cutHTML, cutText bool // … within the one that is kept
}

// read takes the first HTML and the first plain text of a part and those below
// it, with what follows them between pictures, and the files among them. A part
// that does not say what it is is of the usual kind; in is the kind of that which holds it.
func (m *parts) read(head textproto.MIMEHeader, body []byte, usual, in string, depth int) {
	if m.count++; m.count > maxParts || depth > maxPartTree {
		return
	}
	kind, params, err := mime.ParseMediaType(head.Get("Content-Type"))
	if err != nil || kind == "" {
		kind, params = usual, nil
	}
	disposition, named, _ := mime.ParseMediaType(head.Get("Content-Disposition"))
	name := firstOf(named["filename"], params["name"])
	switch {
	case strings.HasPrefix(kind, "multipart/") && params["boundary"] != "":
		inner := "text/plain"
		if kind == "multipart/digest" {
			inner = "message/rfc822"
		}
		r := multipart.NewReader(bytes.NewReader(body), params["boundary"])
		for m.count <= maxParts {
			p, err := r.NextRawPart()
			if err != nil {
				return
			}
			content, err := io.ReadAll(p) // a part that is cut off is read as far as it goes
			m.ended = m.ended || err != nil
			m.read(p.Header, content, inner, kind, depth+1)
		}
	case kind == "message/rfc822" || kind == "message/global":
		m.attach("message.eml", "", transferred(head, body))
	case disposition == "attachment" || named["filename"] != "" && depth > 0:
		if name = m.words(name); name == "" && kind == "text/html" {
			name = "attached.html"
		} else if name == "" && kind == "text/plain" {
			name = "attached.txt"
		}
		m.attach(name, head.Get("Content-Type"), transferred(head, body))
	case kind == "text/html" && m.html != "" && in == mixed:
		m.html += "\n" + m.opts.Decode(transferred(head, body), params["charset"], true)
	case kind == "text/html" && m.html == "":
		m.html, m.cutHTML = m.opts.Decode(transferred(head, body), params["charset"], true), m.ended
	case kind == "text/plain" && m.text != "" && in == mixed:
		m.text += "\n\n" + m.opts.Decode(transferred(head, body), params["charset"], false)
	case kind == "text/plain" && m.text == "":
		m.text, m.cutText = m.opts.Decode(transferred(head, body), params["charset"], false), m.ended
		m.flowed = strings.EqualFold(params["format"], "flowed")
		if IsMarkup(m.text) && HasBlocks(m.text) && m.html == "" {
			m.html, m.cutHTML = m.text, m.cutText
		}
	}
}

// attach notes an attached file if it may be an article.
func (m *parts) attach(name, kind string, data []byte) {
	if name = path.Base(strings.ReplaceAll(name, "\\", "/")); len(data) > 0 && m.opts.Attached != nil && m.opts.Attached(name, data) {
		ending := path.Ext(name)
		stem := strings.TrimSuffix(name, ending)
		for n := 2; slices.ContainsFunc(m.files, func(f File) bool { return f.Name == name }); n++ {
			name = fmt.Sprintf("%s-%d%s", stem, n, ending)
		}
		m.files = append(m.files, File{name, kind, data})
	}
}

// transferred undoes the encoding of a part for its way. What is broken in it is left out.
func transferred(head textproto.MIMEHeader, body []byte) []byte {
	switch strings.ToLower(strings.TrimSpace(head.Get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		out, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(body)))
		if err != nil && len(out) < len(body)/2 {
			return body
		}
		return out
	case "base64":
		clean := bytes.Map(func(r rune) rune {
			if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '+' || r == '/' {
				return r
			}
			return -1
		}, body)
		out := make([]byte, base64.RawStdEncoding.DecodedLen(len(clean)))
		n, _ := base64.RawStdEncoding.Decode(out, clean)
		return out[:n]
	}
	return body
}

// words decodes a field of the header.
func (m *parts) words(s string) string {
	d := mime.WordDecoder{CharsetReader: func(label string, input io.Reader) (io.Reader, error) {
		data, err := io.ReadAll(input)
		if err != nil {
			return nil, fmt.Errorf("a word in %s: %w", label, err)
		}
		return strings.NewReader(m.opts.Decode(data, label, false)), nil
	}}
	if !utf8.ValidString(s) {
		s = m.opts.Decode([]byte(s), "", false)
	}
	if out, err := d.DecodeHeader(s); err == nil {
		return strings.TrimSpace(out)
	}
	return strings.TrimSpace(s)
}

// sender is the name in "Name <address>", else the address's domain.
func (m *parts) sender(from string) string {
	from = m.words(from)
	if a, err := mail.ParseAddress(from); err == nil {
		if a.Name != "" {
			return a.Name
		}
		return a.Address[strings.LastIndexByte(a.Address, '@')+1:]
	}
	name, _, _ := strings.Cut(from, "<")
	return strings.Trim(name, ` "`)
}

// wrapped is the width in characters from which on a line of mail may have been broken.
const wrapped = 50

// Unwrap joins the lines of paragraphs that a mail program has broken: those
// that end with a space when it says so, else long ones that another follows.
func Unwrap(text string, flowed bool) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	var b strings.Builder
	for i, line := range lines {
		if flowed {
			line = strings.TrimPrefix(line, " ")
		}
		last := i+1 == len(lines)
		bare := strings.TrimRight(line, " ")
		b.WriteString(bare)
		switch {
		case last:
		case flowed && strings.HasSuffix(line, " ") && bare != "", !flowed && isWrapped(bare, lines[i+1]):
			if r, _ := utf8.DecodeLastRuneInString(bare); r < 0x2E80 { // scripts beyond need no space
				b.WriteByte(' ')
			}
		default:
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// isWrapped reports whether a line looks broken before the next: it is long, but
// not longer than mail is, and the next one's first word would not have fitted.
func isWrapped(line, next string) bool {
	next = strings.TrimSpace(next)
	n := columns(line)
	if next == "" || n < wrapped || n > 80 || strings.ContainsRune("-*•>", rune(next[0])) {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	return n+1+min(columns(word), 30) > 65
}

// columns is how wide a text is in print: wide characters count double.
func columns(s string) int {
	n := 0
	for _, r := range s {
		if n++; r >= 0x2E80 {
			n++
		}
	}
	return n
}
