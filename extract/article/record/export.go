package record

import (
	"bufio"
	"bytes"
	"io"
	"regexp"
	"strings"

	"amur/extract/article/skip"
)

// export is how a database of newspapers writes the articles of a search into one text.
type export struct {
	opens *regexp.Regexp // the line with which an article begins; nil when the one before ends there
	ends  *regexp.Regexp // the line with which it ends; nil when the next one tells. With neither it has Factiva's codes
	parse func(lines []string) (Record, bool)
}

// exports are the databases whose texts are read, in the order in which they are tried.
var exports = []struct {
	known func(head []byte) bool
	export
}{
	{isFactivaFields, export{parse: factivaFields}},
	{isFactivaText, export{ends: factivaEnd, parse: factivaText}},
	{isLexis, export{opens: lexisCount, parse: lexis}},
	{isNexis, export{ends: nexisEnd, parse: nexis}},
	{isProQuest, export{opens: proquestRule, parse: proquest}},
}

// exportOf is the database from which a text with that beginning is, nil for others.
func exportOf(head []byte) *export {
	head = bytes.ReplaceAll(head, []byte("\r"), nil)
	for i := range exports {
		if exports[i].known(head) {
			return &exports[i].export
		}
	}
	return nil
}

// holdAll reports whether a text holds all the words, without which it is no export of a
// kind: nearly every text is known by that for none.
func holdAll(head []byte, words ...string) bool {
	for _, w := range words {
		if !bytes.Contains(head, []byte(w)) {
			return false
		}
	}
	return true
}

// exportReader cuts a database's text into its articles. What stands between them,
// such as the search that found them, is left out.
type exportReader struct {
	export
	opts  Options
	fn    func(Record) error
	found bool // an article has been read

	lines []string // of the article that is read
	start int      // the line in which it begins
	size  int      // bytes
	over  bool     // it is larger than a record may be
	told  bool     // its text has begun, as Factiva's codes say
	ended bool
}

// readExport reads the articles of a database's text.
func readExport(in *bufio.Reader, opts Options, fn func(Record) error) error {
	head, err := in.Peek(exportHead)
	if err != nil && err != io.EOF {
		return err
	}
	kind := exportOf(head)
	if kind == nil {
		return &Fault{Kind: skip.Damaged, Reason: "the file holds no articles of a known database", Remedy: "export them as plain text once more"}
	}
	e := &exportReader{export: *kind, opts: opts, fn: fn, start: 1}
	lines := &lineReader{in: in, max: opts.MaxRecord}
	for {
		text, long, err := lines.next()
		if err == io.EOF {
			return e.flush()
		}
		if err != nil {
			return err
		}
		line := strings.TrimRight(string(text), " \t\r\n\f")
		line = strings.TrimLeft(line, "\f\ufeff")
		if e.begins(line) {
			if err := e.flush(); err != nil {
				return err
			}
			e.start = lines.line
		}
		if len(e.lines) == 0 && line == "" {
			e.start = lines.line + 1
			continue
		}
		e.add(line, long)
	}
}

// begins reports whether an article begins at a line.
func (e *exportReader) begins(line string) bool {
	switch {
	case e.opens != nil:
		return e.opens.MatchString(line)
	case e.ends != nil:
		return e.ended
	}
	return (len(e.lines) == 0 || e.told) && startsFactiva(line)
}

// add adds a line to the article. long says that it is longer than a record may be.
func (e *exportReader) add(line string, long bool) {
	if e.over = e.over || long || e.size+len(line) > e.opts.MaxRecord; !e.over {
		line = strings.ReplaceAll(line, "\u00a0", " ")
		e.lines = append(e.lines, line)
		e.size += len(line) + 1
	}
	if e.ends != nil {
		e.ended = e.ends.MatchString(line)
	} else if e.opens == nil {
		e.told = e.told || tellsFactiva(line)
	}
}

// flush hands on the article that has been read, and begins the next.
func (e *exportReader) flush() error {
	lines, size, over := e.lines, e.size, e.over
	e.lines, e.size, e.over, e.told, e.ended = nil, 0, false, false, false
	if over {
		e.opts.Fault(e.opts.tooLong(e.start))
		return nil
	}
	r, ok := e.parse(lines)
	if !ok || strings.TrimSpace(r.Text) == "" {
		if e.found && size > maxAround { // else it is what stands around the articles
			e.opts.Fault(Fault{skip.Empty, e.start, noText + " in the article", "export it once more, with its full text"})
		}
		return nil
	}
	e.found = true
	r.Line = e.start
	return e.fn(r)
}

// maxAround is how many bytes behind an article may be other than an article:
// how it was found, and a legal notice.
const maxAround = 4 << 10

// exportHead is how much of a text tells whether a database wrote it.
const exportHead = 8 << 10

// paragraphs joins the lines of each paragraph where empty lines part them and
// the lines are short, as those of texts that are broken at a width.
func paragraphs(lines []string) string {
	var b strings.Builder
	long := 0
	for _, l := range lines {
		long = max(long, columns(strings.TrimSpace(l)))
	}
	gap := true
	for i, l := range lines {
		bare := strings.TrimSpace(l)
		switch {
		case bare == "":
			gap = true
			continue
		case b.Len() == 0:
		case gap || long > maxWrapped || strings.HasPrefix(l, "   ") && !strings.HasPrefix(lines[i-1], " "):
			b.WriteByte('\n')
		case !endsWide(lines[i-1]):
			b.WriteByte(' ')
		}
		b.WriteString(bare)
		gap = false
	}
	return b.String()
}

// maxWrapped is the width up to which lines may have been broken.
const maxWrapped = 110

// endsWide reports whether a line ends in a script that needs no spaces.
func endsWide(s string) bool {
	r := []rune(strings.TrimSpace(s))
	return len(r) > 0 && r[len(r)-1] >= 0x2E80
}

// squeezed is the lines of a field on one.
func squeezed(lines []string) string {
	return strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
}
