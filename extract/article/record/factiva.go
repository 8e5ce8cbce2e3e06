package record

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// factivaField is a code of Factiva's and the value, if it stands beside it.
	factivaField = regexp.MustCompile(`^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CX|ART|CLM|DLN|DJ|RST)(?:(?:\t+|  +)(.*))?$`)
	// factivaEnd is the last line of an article: the word for "document" in the user's language and its number.
	factivaEnd = regexp.MustCompile(`^\s*\pL+ ([A-Za-z]{1,8}[0-9]{4,}[0-9A-Za-z]{6,24})$`)
	// factivaWords is the line of an article's length, in words or characters.
	factivaWords = regexp.MustCompile(`^\s*[0-9][0-9.,]* ?\pL+$`)
	// factivaDay is the line behind it.
	factivaDay  = regexp.MustCompile(`^\s*(?:[0-9]{1,2} \pL+\.? [0-9]{4}|[0-9]{4} ?\pL [0-9]{1,2} ?\pL [0-9]{1,2} ?\pL|\pL+ [0-9]{1,2}, [0-9]{4})(?: \pL\.?)?$`)
	factivaTime = regexp.MustCompile(`^\s*[0-9]{1,2}:[0-9]{2}(?: ?[AP]M)?$`)
	// factivaCode is a short name of a source.
	factivaCode = regexp.MustCompile(`^\s*[A-Z0-9]{2,8}$`)
	// factivaFoot is the line at the foot of each page of a print-out.
	factivaFoot = regexp.MustCompile(`(?i)^\s*page [0-9]+ of [0-9]+|factiva, inc\. all rights reserved`)
)

// isFactivaFields reports whether a text has Factiva's codes, each on a line or before its value.
func isFactivaFields(head []byte) bool {
	if !holdAll(head, "HD", "PD", "SN") {
		return false
	}
	seen := map[string]bool{}
	for line := range strings.SplitSeq(string(head), "\n") {
		if m := factivaField.FindStringSubmatch(strings.TrimRight(line, " \t")); m != nil {
			seen[m[1]] = true
		}
	}
	return seen["HD"] && seen["PD"] && seen["SN"] && (seen["LP"] || seen["TD"] || seen["WC"])
}

// startsFactiva reports whether an article with codes begins at a line, when the
// one before has had its text: with the section or the headline.
func startsFactiva(line string) bool {
	m := factivaField.FindStringSubmatch(line)
	return m != nil && (m[1] == "HD" || m[1] == "SE" || m[1] == "CLM")
}

// tellsFactiva reports whether a line is the code of an article's text, or of its number.
func tellsFactiva(line string) bool {
	m := factivaField.FindStringSubmatch(line)
	return m != nil && (m[1] == "AN" || m[1] == "LP" || m[1] == "TD")
}

// factivaFields reads an article whose fields have codes.
func factivaFields(lines []string) (Record, bool) {
	fields := map[string][]string{}
	code := ""
	for _, l := range lines {
		if m := factivaField.FindStringSubmatch(l); m != nil {
			code = m[1]
			if m[2] != "" {
				fields[code] = append(fields[code], m[2])
			}
			continue
		}
		if factivaFoot.MatchString(l) {
			continue
		}
		if code == "AN" && strings.TrimSpace(l) == "" && len(fields["AN"]) > 0 {
			break // what follows tells of the search
		}
		fields[code] = append(fields[code], l)
	}
	body := slices.Concat(fields["LP"], []string{""}, fields["TD"])
	number := strings.Fields(squeezed(fields["AN"]))
	r := Record{
		Title: squeezed(fields["HD"]), Publisher: squeezed(fields["SN"]), Published: date(squeezed(fields["PD"])),
		Lang: languageName(squeezed(fields["LA"])), Text: paragraphs(body),
	}
	if len(number) > 0 {
		r.Key = number[len(number)-1]
	}
	return r, code != ""
}

// isFactivaText reports whether a text is Factiva's without codes: the length of
// an article, its day and the short name of its source follow each other.
func isFactivaText(head []byte) bool {
	lines := strings.Split(string(head), "\n")
	for i := range lines {
		if at := factivaHead(lines, i); at > 0 {
			return true
		}
	}
	return false
}

// factivaHead is the index of the line of the source where the length of an
// article stands at index i, 0 where it does not.
func factivaHead(lines []string, i int) int {
	if !factivaWords.MatchString(strings.TrimSpace(lines[i])) || i+3 >= len(lines) || !factivaDay.MatchString(strings.TrimSpace(lines[i+1])) {
		return 0
	}
	at := i + 2
	if factivaTime.MatchString(lines[at]) && at+2 < len(lines) {
		at++
	}
	if !factivaCode.MatchString(strings.TrimSpace(lines[at+1])) {
		return 0
	}
	return at
}

// factivaText reads an article without codes: its headline and author, the lines
// of its length, day and source, its text and its number.
func factivaText(lines []string) (Record, bool) {
	lines = slices.DeleteFunc(slices.Clone(lines), func(l string) bool { return factivaFoot.MatchString(l) })
	for i := range lines {
		at := factivaHead(lines, i)
		if at == 0 {
			continue
		}
		r := Record{Published: date(strings.TrimSpace(lines[i+1])), Publisher: strings.TrimSpace(lines[at])}
		widest := 0
		for _, l := range lines[:i] { // the longest: a section and an author are short
			l = strings.TrimSpace(l)
			if n := columns(l); n > widest {
				r.Title, widest = l, n
			}
		}
		for at < len(lines) && strings.TrimSpace(lines[at]) != "" {
			r.Lang = firstOf(r.Lang, languageName(strings.TrimSpace(lines[at])))
			at++
		}
		end := len(lines)
		for j, l := range lines {
			if m := factivaEnd.FindStringSubmatch(l); m != nil {
				r.Key, end = m[1], j
			}
		}
		if at >= end {
			return r, false
		}
		r.Text = paragraphs(lines[at:end])
		return r, true
	}
	return Record{}, false
}
