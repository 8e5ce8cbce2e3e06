package document

import (
	"slices"
	"sort"
	"strings"

	"amur/model"
)

// comments are those of a text, in its order; their lines count from 1.
type comments []model.Mark

// content returns the end of what stands in lines[start:bound] before the comments
// and blank lines at its end.
func (c comments) content(lines []string, start, bound int) int {
	for bound > start+1 {
		if _, is := c.alone(lines, bound-1); !is && !isBlank(lines[bound-1]) {
			break
		}
		bound--
	}
	return bound
}

// alone reports whether a line, counted from 0, holds nothing but a comment, and
// the column of that, from 1.
func (c comments) alone(lines []string, line int) (column int, is bool) {
	text := strings.TrimLeft(lines[line], " \t")
	if !strings.HasPrefix(text, "#") {
		return 0, false
	}
	i := c.from(line)
	return len(lines[line]) - len(text) + 1, i < len(c) && c[i].Line == line+1
}

// from is the number of the first comment that stands on a line, counted from 0, or below.
func (c comments) from(line int) int {
	return sort.Search(len(c), func(i int) bool { return c[i].Line > line })
}

// within lists the comments in lines[start:end], as those of these lines alone.
func (c comments) within(start, end int) comments {
	inside := slices.Clone(c[c.from(start):c.from(end)])
	for i := range inside {
		inside[i].Line -= start
	}
	return inside
}

// inline returns the comment that stands behind a value in a line of the event,
// with the space before it; "" when there is none.
func (e *Event) inline(line int) string {
	i := e.comments.from(line)
	if i == len(e.comments) || e.comments[i].Line != line+1 {
		return ""
	}
	runes := []rune(strings.TrimRight(e.lines[line], "\r\n"))
	column := e.comments[i].Column
	if column > len(runes) {
		return ""
	}
	before := strings.TrimRight(string(runes[:column-1]), " \t")
	if before == "" || strings.TrimSpace(before) == "-" {
		return ""
	}
	return string(runes)[len(before):]
}

// remarks lists the comments in lines[from:to] of the event, each as a line of its own.
func (e *Event) remarks(from, to, indent int, eol string) []string {
	var lines []string
	for _, m := range e.comments[e.comments.from(from):e.comments.from(to)] {
		runes := []rune(strings.TrimRight(e.lines[m.Line-1], "\r\n"))
		if m.Column <= len(runes) {
			lines = append(lines, strings.Repeat(" ", indent)+string(runes[m.Column-1:])+eol)
		}
	}
	return lines
}

// Remarks lists the comments above the event and in it.
func (e *Event) Remarks() []string {
	var all []string
	for _, line := range e.lead {
		if text := strings.TrimSpace(line); text != "" {
			all = append(all, text)
		}
	}
	return append(all, e.remarks(0, len(e.lines), 0, "")...)
}

func isBlank(line string) bool { return strings.TrimSpace(line) == "" }

// noEvents writes the key of the events so that it holds none.
func noEvents(line string) string {
	key, rest, _ := strings.Cut(line, ":")
	if value := strings.TrimSpace(rest); value == "" || value[0] == '#' {
		return key + ": []" + rest
	}
	// A bracket that is closed on a line below, which is gone with what stood between.
	if value := strings.TrimSpace(strings.Replace(rest, "[", "", 1)); value == "" || value[0] == '#' {
		return key + ": []" + strings.Replace(rest, "[", "", 1)
	}
	return line
}

// Remarks lists the comments above the first key of the file and below its last event.
func (d *Document) Remarks() (head, foot []string) {
	collect := func(lines []string) (remarks []string) {
		for _, line := range lines {
			if text := strings.TrimSpace(line); strings.HasPrefix(text, "#") {
				remarks = append(remarks, text)
			}
		}
		return remarks
	}
	return collect(d.before), collect(d.after)
}

// AddRemarks adds comments above the first key and below the last event, save those
// that are there.
func (d *Document) AddRemarks(head, foot []string) {
	d.Unfold()
	oldHead, oldFoot := d.Remarks()
	add := func(lines, old, fresh []string) []string {
		var added []string
		for _, remark := range fresh {
			if !slices.Contains(old, remark) {
				added = append(added, remark+d.eol)
			}
		}
		d.edited = d.edited || len(added) > 0
		return slices.Concat(lines, added)
	}
	top := 0
	for top < len(d.before) && strings.HasPrefix(strings.TrimSpace(d.before[top]), "#") {
		top++
	}
	d.before = slices.Concat(add(d.before[:top:top], oldHead, head), d.before[top:])
	d.after = add(d.after, oldFoot, foot)
}
