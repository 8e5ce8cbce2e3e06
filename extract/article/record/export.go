package record

import (
	"bufio"
	"bytes"
	"io"
	"regexp"
	"strings"
)

// export is how a database of newspapers writes the articles of a search into one text.
type export struct {
	opens *regexp.Regexp // the line with which an article begins; nil when the one before ends there
	ends  *regexp.Regexp // the line with which it ends; nil when the next one tells
	parse func(lines []string) (Record, bool)
}

// exports are the databases whose texts are read, in the order in which they are tried.
var exports = []struct {
	known func(head []byte) bool
	export
}{
	{isFactivaFields, export{ends: nil, opens: nil, parse: factivaFields}},
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

// readExport reads the articles of a database's text. What stands between them,
// such as the search that found them, is left out.
func readExport(in *bufio.Reader, opts Options, fn func(Record) error) error {
	head, err := in.Peek(exportHead)
	if err != nil && err != io.EOF {
		return err
	}
	e := exportOf(head)
	if e == nil {
		return &Fault{Reason: "the file holds no articles of a known database", Remedy: "export them as plain text once more"}
	}
	lines := &lineReader{in: in, max: opts.MaxRecord}
	var article []string
	start, size, over, ended, found := 1, 0, false, false, false
	flush := func() error {
		defer func() { article, size, over, ended = nil, 0, false, false }()
		if over {
			opts.Fault(opts.tooLong(start))
			return nil
		}
		r, ok := e.parse(article)
		switch ok = ok && strings.TrimSpace(r.Text) != ""; {
		case !ok && found && size > maxAround:
			opts.Fault(Fault{start, noText + " in the article", "export it once more, with its full text"})
			return nil
		case !ok:
			return nil // what stands around the articles
		}
		found = true
		r.Line = start
		return fn(r)
	}
	for {
		text, long, err := lines.next()
		if err == io.EOF {
			return flush()
		}
		if err != nil {
			return err
		}
		line := strings.TrimRight(string(text), " \t\r\n\f")
		line = strings.TrimLeft(line, "\f\ufeff")
		if e.opens != nil && e.opens.MatchString(line) || e.opens == nil && e.ends == nil && startsFactiva(article, line) || ended {
			if err := flush(); err != nil {
				return err
			}
			start = lines.line
		}
		if len(article) == 0 && line == "" {
			start = lines.line + 1
			continue
		}
		if over = over || long || size+len(line) > opts.MaxRecord; !over {
			article = append(article, strings.ReplaceAll(line, "\u00a0", " "))
			size += len(line) + 1
		}
		ended = e.ends != nil && e.ends.MatchString(line)
	}
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
