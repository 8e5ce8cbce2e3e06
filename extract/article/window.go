package article

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// windowSeparators stand between the parts of a window's title.
var windowSeparators = []string{" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " // ", " / ", "--", "__", "_", "｜", "—", "-", "|", ": "}

// splitWindow parts a window's title from the name of the outlet behind it.
func splitWindow(s string) (title, outlet string) {
	best := -1
	width := 0
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » ", " // ", "--", "_"} {
		if i := strings.LastIndex(s, sep); i > best {
			best, width = i, len(sep)
		}
	}
	if best < 0 && isHan(s) {
		best, width = strings.LastIndexByte(s, '-'), 1
	}
	if best > 0 && weight(s[:best]) >= minHeadline && weight(s[best+width:]) <= 40 {
		return trimWindow(s[:best]), trimWindow(s[best+width:])
	}
	return trimWindow(s), ""
}

// trimWindow cuts what stands around the title of a window.
func trimWindow(s string) string { return strings.Trim(s, " -–—|_") }

// partWindow parts a window's title into that of the article and the outlet's
// name. The article's is the part that the page repeats as a line of its own, the
// outlet's at the other end; without such a line the title comes first.
func (w *walker) partWindow(s string) (title, outlet string) {
	title, outlet = splitWindow(s)
	lines, best := w.grades(), 0
	for _, sep := range windowSeparators {
		for at := 0; ; {
			i := strings.Index(s[at:], sep)
			if i < 0 {
				break
			}
			i += at
			at = i + len(sep)
			before, after := trimWindow(s[:i]), trimWindow(s[at:])
			if g := 2 * lines[key(before)]; g > best && weight(before) >= minHeadline && couldName(lastPart(after)) && !w.legal(before) {
				best, title, outlet = g, before, lastPart(after)
			}
			if g := 2*lines[key(after)] - 1; g > best && weight(after) >= minHeadline && couldName(firstPart(before)) {
				best, title, outlet = g, after, firstPart(before)
			}
		}
	}
	if best > 0 || outlet == "" || !w.echoed(firstPart(s)) || w.echoed(outlet) {
		return title, outlet
	}
	return outlet, firstPart(s)
}

// grades tells the lines of the page by their keys: 1 for a line, 2 for a heading.
func (w *walker) grades() map[string]int {
	if w.keys != nil {
		return w.keys
	}
	w.keys = map[string]int{}
	for i := range w.lines {
		if l := &w.lines[i]; len(l.text) <= maxLineLength && weight(l.text) >= minHeadline/2 {
			grade := 1
			if l.node != nil && isHeading(block(l.node).DataAtom) {
				grade = 2
			}
			k := key(l.text)
			w.keys[k] = max(w.keys[k], grade)
		}
	}
	return w.keys
}

// couldName reports whether a part of a window's title could be an outlet's name.
func couldName(s string) bool { return s != "" && weight(s) <= 45 }

// firstPart is what stands before the first separator of a window's title.
func firstPart(s string) string {
	end := len(s)
	for _, sep := range windowSeparators {
		if i := strings.Index(s, sep); i > 0 && i < end && (sep != "-" || hanAround(s, i)) {
			end = i
		}
	}
	return trimWindow(s[:end])
}

// lastPart is what stands behind the last separator of a window's title.
func lastPart(s string) string {
	start := 0
	for _, sep := range windowSeparators {
		if i := strings.LastIndex(s, sep); i >= 0 && i+len(sep) > start && i+len(sep) < len(s) && (sep != "-" || hanAround(s, i)) {
			start = i + len(sep)
		}
	}
	return trimWindow(s[start:])
}

// hanAround reports whether a Chinese character stands right before byte i of s or behind the next.
func hanAround(s string, i int) bool {
	return endsIn(s[:i], isHanLetter) || beginsIn(s[i+1:], isHanLetter)
}

// legal reports whether a legal line of the page names something.
func (w *walker) legal(name string) bool {
	k := key(name)
	for i := range w.lines {
		l := &w.lines[i]
		if len(l.text) < maxLineLength && k != "" && strings.Contains(l.text, "©") && strings.Contains(key(l.text), k) {
			return true
		}
	}
	return false
}

// echoed reports whether the page names something apart from its text: as a
// short line, the words of an image, or in a legal line.
func (w *walker) echoed(name string) bool {
	k := key(name)
	if k == "" || w.legal(name) {
		return k != ""
	}
	for i := range w.lines {
		l := &w.lines[i]
		if len(l.text) < maxLineLength && key(l.text) == k {
			return true
		}
	}
	for _, p := range w.images {
		if p.node.DataAtom == atom.Img && key(p.alt) == k {
			return true
		}
	}
	return false
}
