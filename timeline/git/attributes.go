package git

import (
	"slices"
	"strings"
)

// The attributes that a line of .gitattributes gives to a timeline, and to its lock,
// which those who review a change need not read.
var (
	timelineAttributes = []string{"diff=amur", "merge=amur"}
	lockAttributes     = []string{"diff=amur", "merge=amur", "linguist-generated"}
)

// attributeLine is the line for a file named from the top of the repository.
func attributeLine(pattern string, attributes []string) string {
	return quoted("/"+pattern) + " " + strings.Join(attributes, " ")
}

// escaped takes the meaning from what is a wildcard in a pattern.
func escaped(name string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(name)
}

// quoted puts a pattern with spaces in quotes, as git wants it.
func quoted(pattern string) string {
	if !strings.ContainsAny(pattern, " \t\"\n") {
		return pattern
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(pattern) + `"`
}

// withLines adds lines to a file of attributes, save those that it has.
func withLines(text string, lines []string) string {
	eol := "\n"
	if strings.Contains(text, "\r\n") {
		eol = "\r\n"
	}
	var have []string
	for line := range strings.Lines(text) {
		have = append(have, strings.TrimSpace(line))
	}
	for _, line := range lines {
		if slices.Contains(have, line) {
			continue
		}
		if text != "" && !strings.HasSuffix(text, "\n") {
			text += eol
		}
		text += line + eol
		have = append(have, line)
	}
	return text
}

// withoutAmur takes the attributes of timelines out of a file of attributes. A line
// that gives others too keeps those.
func withoutAmur(text string) string {
	var kept strings.Builder
	for line := range strings.Lines(text) {
		pattern, attributes, found := cutPattern(strings.TrimRight(line, "\r\n"))
		own := slices.Contains(attributes, "diff=amur") || slices.Contains(attributes, "merge=amur")
		if !found || !own {
			kept.WriteString(line)
			continue
		}
		left := slices.DeleteFunc(attributes, func(a string) bool { return slices.Contains(lockAttributes, a) })
		if len(left) > 0 {
			end := line[len(strings.TrimRight(line, "\r\n")):]
			kept.WriteString(pattern + " " + strings.Join(left, " ") + end)
		}
	}
	return kept.String()
}

// cutPattern splits a line into its pattern, which may be in quotes, and attributes.
func cutPattern(line string) (pattern string, attributes []string, found bool) {
	text := strings.TrimLeft(line, " \t")
	if text == "" || text[0] == '#' {
		return "", nil, false
	}
	end := strings.IndexAny(text, " \t")
	if text[0] == '"' {
		end = -1
		for i := 1; i < len(text); i++ {
			if text[i] == '\\' {
				i++
			} else if text[i] == '"' {
				end = i + 1
				break
			}
		}
	}
	if end < 0 {
		return "", nil, false
	}
	return text[:end], strings.Fields(text[end:]), true
}
