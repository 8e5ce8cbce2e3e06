package document

import (
	"slices"
	"strings"

	"amur/model"
)

// HasModeline reports whether the file leads editors to the schema beside it.
func (d *Document) HasModeline() bool {
	return slices.ContainsFunc(d.before, func(line string) bool { return strings.TrimSpace(line) == model.Modeline })
}

// AddModeline leads editors to the schema by the first line, unless some line does
// so already, perhaps to a schema elsewhere. It reports whether it was added.
func (d *Document) AddModeline() bool {
	key, _, _ := strings.Cut(model.Modeline, ":")
	leads := func(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), key+":") }
	if d.flow || slices.ContainsFunc(d.before, leads) {
		return false // a text in brackets is not touched for a comment's sake
	}
	d.before = append([]string{model.Modeline + d.eol}, d.before...)
	d.edited = true
	return true
}
