package model

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// MakeID returns the name of an event: its first day, as far as that is known,
// the family names of its officials in alphabetical order, and its type, as in
// "2023-06-25-qin-rudenko-meeting". Officials known by office alone add nothing.
// FreeID tells two events with the same name apart.
func MakeID(e Event) string {
	first := e.Date.Exact().Start()
	if first.IsZero() {
		first = e.Date.Exact().End()
	}
	parts := []string{first.String()}
	if first.IsZero() {
		parts[0] = "undated"
	}
	var names []string
	for _, o := range e.China {
		names = append(names, familyName(o.Name, true))
	}
	for _, o := range e.Russia {
		names = append(names, familyName(o.Name, false))
	}
	slices.Sort(names)
	for _, name := range names {
		if name != "" {
			parts = append(parts, name)
		}
	}
	return strings.Join(append(parts, string(e.Type)), "-")
}

// FreeID returns an id that MakeID has made, with the first of the numbers "-2", "-3"
// and so on behind it that makes it free where it is taken.
func FreeID(made string, taken func(id string) bool) string {
	id := made
	for n := 2; taken(id); n++ {
		id = made + "-" + strconv.Itoa(n)
	}
	return id
}

// familyName is the first word of a Chinese name or the last of a Russian one,
// in lower-case ASCII letters.
func familyName(name string, first bool) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	word := words[len(words)-1]
	if first {
		word = words[0]
	}
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, Fold(word))
}

var idForm = regexp.MustCompile(`^(undated|(\d{4}|XXXX)(-(\d\d|XX)){0,2})(-[a-z]+)*-(meeting|call|video|visit|message|signing|multilateral)(-[1-9]\d*)?$`)

// IsID reports whether s has the form of an event's id.
func IsID(s string) bool { return idForm.MatchString(s) }
