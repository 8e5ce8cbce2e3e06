package article

import (
	"cmp"
	"strings"

	"golang.org/x/net/html/atom"

	"amur/extract/article/record"
)

// Windows in which the header of a forwarded message is looked for, in lines.
const (
	forwardLines  = 400 // from the top of the mail
	headLines     = 200 // of the header itself: receivers may take many
	markedLines   = 3   // between the line that announces it and the header
	nestedLines   = 8   // between the header of a message and that of one that it forwards
	maxSenderLine = 300 // bytes
)

// forward is what the header of a forwarded message says.
type forward struct {
	title, sender, day string
	end                int // the line behind the header
}

// readForward takes for the article what a mail forwards: the header of the
// message that it forwards says what the article is, and what stands above it is
// no text.
func (r *Reader) readForward(p *opened) {
	a := &p.known
	title, prefixed := r.vocabulary.subject(a.Title)
	a.Title = title
	found, ok := forward{}, false
	for from := 0; ; {
		f, next := r.findForward(p.lines, from, prefixed, ok)
		if !next {
			break
		}
		found, ok, from = f, true, f.end
	}
	if !ok {
		r.dropAnswered(p.lines)
		return
	}
	for i := range p.lines {
		if l := &p.lines[i]; i < found.end || r.vocabulary.forwardEnd(l.text) {
			l.hint = hintAside
		}
	}
	if found.title != "" {
		a.Title, _ = r.vocabulary.subject(found.title)
	}
	a.Publisher = cmp.Or(found.sender, a.Publisher)
	if found.day != "" {
		for i := range p.dates {
			p.dates[i].rank = fetched
		}
		p.dates = append(p.dates, dateField{found.day, stated})
	}
}

// dropAnswered takes for no text the message that a mail answers, with its
// header, when the answer has text of its own.
func (r *Reader) dropAnswered(lines []line) {
	own := 0
	for i := range lines {
		if own >= minParagraph {
			if _, ok := r.forwardHead(lines, i, false); ok {
				if i > 0 && strings.HasPrefix(lines[i-1].text, "---") {
					i--
				}
				for j := i; j < len(lines); j++ {
					lines[j].hint = hintAside
				}
				return
			}
		}
		if endsSentence(lines[i].text) {
			own += weight(lines[i].text)
		}
		if i > forwardLines {
			return
		}
	}
}

// unquote takes the marks of a quote from a forwarded message in plain text:
// from the line on that announces it or begins its header.
func (r *Reader) unquote(text string) string {
	at := 0
	for line := range strings.Lines(text) {
		bare := strings.TrimLeft(line, "> ")
		if kind, _, _ := r.vocabulary.labelled(bare); strings.HasPrefix(line, ">") && (r.vocabulary.forwards(strings.TrimSpace(bare)) || kind == senderLabel) {
			break
		}
		at += len(line)
	}
	if at >= len(text) {
		return text
	}
	var b strings.Builder
	for line := range strings.Lines(text[at:]) {
		b.WriteString(strings.TrimPrefix(strings.TrimPrefix(line, ">"), " "))
	}
	return text[:at] + record.Unwrap(b.String(), false)
}

// findForward finds the next header of a forwarded message. A mail whose subject
// says that it forwards, or a line above, tells it from the header above an
// answered message. nested says that one has been found, right above.
func (r *Reader) findForward(lines []line, from int, prefixed, nested bool) (forward, bool) {
	window := forwardLines
	if nested {
		window = nestedLines
	}
	announced := -markedLines - 1
	for i := from; i < len(lines) && i < from+window; i++ {
		if r.vocabulary.forwards(lines[i].text) {
			announced = i
			continue
		}
		known := i-announced <= markedLines
		if !known && !prefixed {
			continue
		}
		if f, ok := r.forwardHead(lines, i, known); ok {
			return f, true
		}
	}
	return forward{}, false
}

// forwardHead reads the header of a message that begins at line i: fields of who
// sent it, when and to whom, and of what. announced says that a line above tells
// that a message follows, so that fewer do.
func (r *Reader) forwardHead(lines []line, i int, announced bool) (forward, bool) {
	var f forward
	kinds := map[labelKind]bool{}
	if announced && r.shortHead(&f, lines[i].text) {
		f.end = i + 1
		return f, true
	}
	for stop := min(len(lines), i+headLines); i < stop; i++ {
		text := lines[i].text
		kind, _, value := r.vocabulary.labelled(text)
		if kind == noLabel && len(kinds) > 0 && strings.Contains(text, "@") && !endsSentence(text) && len(text) <= maxSenderLine {
			continue // more receivers
		}
		if kind == noLabel || kind == addressLabel || kind == publisherLabel {
			break
		}
		if value == "" && i+1 < len(lines) { // the cells of a table
			if next, _, _ := r.vocabulary.labelled(lines[i+1].text); next == noLabel {
				i++
				value = lines[i].text
			}
		}
		kinds[kind] = true
		switch {
		case kind == senderLabel && f.sender == "":
			f.sender = senderName(value)
		case kind == dayLabel && f.day == "":
			f.day = value
		case kind == titleLabel && f.title == "":
			f.title = value
		}
	}
	f.end = i
	delete(kinds, otherLabel)
	return f, kinds[senderLabel] && (kinds[dayLabel] || kinds[titleLabel]) && (announced || len(kinds) >= 3)
}

// shortHead reads a header of one line: the day, and the sender before a colon.
func (r *Reader) shortHead(f *forward, text string) bool {
	if len(text) > maxSenderLine || !strings.Contains(text, "@") || !strings.HasSuffix(text, ":") {
		return false
	}
	for _, id := range append([]string{""}, r.ids...) {
		if hits := r.scanners[id]().find(text, ""); len(hits) > 0 && hits[0].year != 0 {
			f.day = text[hits[0].start:hits[0].end]
			rest := strings.TrimLeft(clockTime.ReplaceAllString(text[hits[0].end:], ""), " ,.;")
			f.sender = senderName(strings.TrimSuffix(rest, ":"))
			return true
		}
	}
	return false
}

// senderName is the name in "Name <address>", the address's domain where there is none.
func senderName(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), ";,")
	name, rest, _ := strings.Cut(s, "<")
	name, _, _ = strings.Cut(name, "[mailto")
	if name = strings.Trim(name, ` "'“”*_`); name != "" && !strings.Contains(name, "@") {
		return name
	}
	_, domain, _ := strings.Cut(cmp.Or(strings.TrimSpace(rest), s), "@")
	return strings.Trim(domain, " >;])")
}

// subject is a mail's subject without the marks of answers and forwards, and
// whether it says that it forwards.
func (v *vocabulary) subject(s string) (string, bool) {
	forwards := false
	for range 10 {
		at := strings.IndexAny(s, ":：")
		if at <= 0 || at > 40 {
			break
		}
		kind := v.prefixes[bare(s[:at])]
		if kind == noPrefix {
			break
		}
		forwards = forwards || kind == forwardPrefix
		s = strings.TrimLeft(s[at:], " :：")
	}
	return s, forwards
}

// forwards reports whether a line announces a forwarded message.
func (v *vocabulary) forwards(s string) bool { return len(s) < 200 && v.forwarded[bare(s)] }

// forwardEnd reports whether a line tells that a forwarded message has ended.
func (v *vocabulary) forwardEnd(s string) bool { return len(s) < 200 && v.forwardEnds[bare(s)] }

// onlineAddress is the address of the page that a mail says that it can be read
// on, "" when it names none.
func (v *vocabulary) onlineAddress(text string, markup bool) string {
	if !markup {
		for line := range strings.SplitSeq(cutAt(text, maxText), "\n") {
			if at := strings.Index(line, "http"); at > 0 && len(line) < 2000 && v.online[bare(strings.TrimRight(strings.TrimLeft(line[:at], "> "), "<( "))] {
				return strings.Trim(strings.Fields(line[at:])[0], "<>[]()")
			}
		}
		return ""
	}
	for n := range parseTree(text).Descendants() {
		if href := attr(n, "href"); n.DataAtom == atom.A && isAddress(href) && v.online[bare(oneLine(cutAt(textOf(n), 400)))] {
			return href
		}
	}
	return ""
}
