package lexicon

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// Stranger is a name that the lexicon does not know, in a script without spaces and
// capitals.
type Stranger struct {
	Name    string // its parts, with spaces between them
	Country string // whose people's names are made like it
	Length  int    // bytes
}

// StrangerAt reads the name at the beginning of the text, which is written in the
// characters that the lexicon compares. The country is "" when it is not known. At a
// byte that is not free something else begins.
func (l *Language) StrangerAt(text, country string, free func(at int) bool) (Stranger, bool) {
	if l.Romanisation.Given == 0 {
		return Stranger{}, false
	}
	for _, w := range l.Romanisation.Unlike {
		if strings.HasPrefix(text, w) {
			return Stranger{}, false
		}
	}
	var best Stranger
	for _, c := range slices.Sorted(maps.Keys(l.Romanisation.Syllables)) {
		if country != "" && country != c {
			continue
		}
		s := Stranger{Country: c}
		if l.Romanisation.Families[c] != nil {
			s.Name, s.Length = l.familyFirst(text, c, free)
		} else {
			s.Name, s.Length = l.inARow(text, c, free)
		}
		if s.Length > best.Length || s.Length == best.Length && s.Length > 0 && l.inARowRather(text[:s.Length]) == (l.Romanisation.Families[c] == nil) {
			best = s
		}
	}
	return best, best.Length > 0
}

// inARowRather tells whether a name that may be either is taken for one without the
// family name first: it is long enough and ends as such names end.
func (l *Language) inARowRather(name string) bool {
	if len(name) <= shortName {
		return false
	}
	ends := l.Romanisation.Ends
	return len(ends) == 0 || slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(name, e) })
}

// shortName is how many bytes a name has at most that is taken for one with the family
// name first where it may be either.
const shortName = 6

// familyFirst reads a family name and the characters of a given name behind it.
func (l *Language) familyFirst(text, country string, free func(int) bool) (string, int) {
	r := &l.Romanisation
	family := ""
	for i, n := 0, 0; i < len(text) && n < longestFamily; n++ {
		_, size := utf8.DecodeRuneInString(text[i:])
		if i += size; r.Families[country][text[:i]] != "" {
			family = text[:i]
		}
	}
	if family == "" {
		return "", 0
	}
	end := len(family)
	for range r.Given {
		_, size := utf8.DecodeRuneInString(text[end:])
		if size == 0 || r.Syllables[country][text[end:end+size]] == "" || !free(end) {
			break
		}
		end += size
	}
	if end == len(family) {
		return "", 0
	}
	return family + " " + text[len(family):end], end
}

// longestFamily is how many characters a family name has at most.
const longestFamily = 4

// inARow reads as many syllables as stand in a row, the parts of a name joined by a mark.
func (l *Language) inARow(text, country string, free func(int) bool) (string, int) {
	r := &l.Romanisation
	table := r.Syllables[country]
	end := 0
	for end < len(text) {
		c, size := utf8.DecodeRuneInString(text[end:])
		joint := end > 0 && strings.ContainsRune(r.Joints, c)
		if !joint && (table[text[end:end+size]] == "" || end > 0 && !free(end)) {
			break
		}
		end += size
	}
	name := strings.TrimRight(text[:end], r.Joints)
	if utf8.RuneCountInString(name) < 2 {
		return "", 0
	}
	return strings.Join(strings.FieldsFunc(name, func(c rune) bool { return strings.ContainsRune(r.Joints, c) }), " "), len(name)
}
