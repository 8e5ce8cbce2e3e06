package article

import (
	"strconv"
	"strings"

	"amur/extract/article/charset"
)

// headerWindow is how many lines behind its first field the header of a further
// article shows another.
const headerWindow = 6

// several parts a text that holds several articles, each below a header of the
// same fields, as collections and databases write them: it gives the line on
// which each begins, from 0, none for the text of one article.
func (r *Reader) several(text string) []int {
	lines := strings.Split(text, "\n")
	start, opening := -1, ""
	others := map[string]bool{}
	known := 0
	for i, l := range lines {
		if strings.Trim(l, "=-*_#~+ \r\ufeff") == "" { // empty, or a rule
			continue
		}
		kind, label, value := r.vocabulary.labelled(l)
		if kind == noLabel && !otherField(l) || kind == textLabel {
			break
		}
		if start < 0 {
			start, opening = i, label
			continue
		}
		others[label] = true
		if kind != otherLabel && kind != noLabel && value != "" {
			known++
		}
	}
	if start < 0 || opening == "" || known == 0 {
		return nil
	}
	out := []int{start}
	for i := start + 1; i < len(lines); i++ {
		if _, label, _ := r.vocabulary.labelled(lines[i]); label == opening && r.repeats(lines[i+1:], others) {
			out = append(out, i)
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// repeats reports whether one of the first lines is a field of the header.
func (r *Reader) repeats(lines []string, others map[string]bool) bool {
	for _, l := range lines[:min(len(lines), headerWindow)] {
		if _, label, _ := r.vocabulary.labelled(l); label != "" && others[label] {
			return true
		}
	}
	return false
}

// texts hands on a file: as the articles that a text holds, each named by the file, "#"
// and its number, where these are several, else as it is.
func (f finder) texts(raw Raw) error {
	if !mayBeTexts(raw.format(), raw.Data) {
		return f.fn(raw)
	}
	text := f.charsets.Decode(raw.Data, charset.Told{Type: raw.Type}).Text
	text = strings.TrimSuffix(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	starts := f.several(text)
	if len(starts) == 0 {
		return f.fn(raw)
	}
	lines := strings.Split(text, "\n")
	for i, start := range starts {
		end := len(lines)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		part := raw
		part.ID, part.Path = raw.ID+"#"+strconv.Itoa(i+1), atLine(raw.Path, start+1)
		part.Name, part.Type, part.Data = raw.format(), "", []byte(strings.Join(lines[start:end], "\n")+"\n")
		if err := f.fn(part); err != nil {
			return err
		}
	}
	return nil
}
