package scan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/lexicon"
)

// initials makes full names of family names beside which the given name stands in
// another way than in the lexicon: S.V. Lavrov, Lavrov S.V., Sergey Viktorovich Lavrov.
func (s *Scanner) initials(text string, names []Mention) {
	for i := range names {
		m := &names[i]
		if m.Kind != Person || !m.Short {
			continue
		}
		if from, first := before(text[:m.Start]); from < m.Start {
			if s.keep(m, func(given string) bool { return strings.HasPrefix(given, first) }) {
				m.Start = from
			}
			continue
		}
		if n, first := behind(text[m.End:]); n > 0 && s.keep(m, func(given string) bool { return strings.HasPrefix(given, first) }) {
			m.End += n
			continue
		}
		if from, given := s.fathers(text[:m.Start]); given != "" && s.keep(m, func(name string) bool { return alike(given, name) }) {
			m.Start = from
		}
	}
}

// middleInitials makes full names of family names behind a given name and the initial of a middle
// one, as American papers write them: "Andrei V. Kozyrev"; or behind both initials, as translators of
// Russian papers do: "V.V. Putin".
func (s *Scanner) middleInitials(text string, names []Mention) {
	for i := range names {
		m := &names[i]
		if m.Kind != Person {
			continue
		}
		if from, first := before(text[:m.Start]); from < m.Start && (m.Short || startsWithInitial(text[m.Start:m.End])) && s.keep(m, func(given string) bool { return strings.HasPrefix(given, first) }) {
			m.Start = from
			continue
		}
		if !m.Short {
			continue
		}
		head, ok := strings.CutSuffix(text[:m.Start], ". ")
		if !ok || len(head) < len("Li V") {
			continue
		}
		initial, size := utf8.DecodeLastRuneInString(head)
		head, ok = strings.CutSuffix(head[:len(head)-size], " ")
		given := head[strings.LastIndexFunc(head, func(r rune) bool { return !unicode.IsLetter(r) })+1:]
		if !ok || !unicode.IsUpper(initial) || given == "" {
			continue
		}
		if s.keep(m, func(name string) bool { return s.sameGiven(given, name) }) {
			m.Start = len(head) - len(given)
		}
	}
}

// startsWithInitial tells whether a name begins with the initial of the given one.
func startsWithInitial(name string) bool {
	r, size := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(r) && strings.HasPrefix(name[size:], ".")
}

// sameGiven tells whether two words are one given name, in whatever spelling.
func (s *Scanner) sameGiven(a, b string) bool {
	spellings := s.lang.Grammar.Spellings
	return a == b || slices.Contains(spellings[a], b) || slices.Contains(spellings[b], a)
}

// keep makes the mention a full name of those whose given name fits; false when
// it fits nobody's.
func (s *Scanner) keep(m *Mention, fits func(given string) bool) bool {
	var kept []*Entry
	for e := range m.Entries() {
		if e.Kind != Person {
			continue
		}
		for _, full := range s.fullNames(e.Person) {
			if given, _, ok := strings.Cut(full, " "); ok && fits(given) {
				whole := *e
				whole.Short = false
				kept = append(kept, &whole)
				break
			}
		}
	}
	if len(kept) == 0 {
		return false
	}
	m.Entry, m.Others = kept[0], kept[1:]
	return true
}

// fullNames lists how the person is called in the language, given name first.
func (s *Scanner) fullNames(p *lexicon.Person) []string {
	full := p.Names[s.lang.Code].Full
	if s.lang.Grammar.English {
		return append([]string{p.Name}, full...)
	}
	return full
}

// before finds one or two initials at the end of head: where they begin, and the first.
func before(head string) (from int, first string) {
	from = len(head)
	rest := strings.TrimRight(head, " \u00a0")
	for range 2 {
		stem, ok := strings.CutSuffix(rest, ".")
		r, n := utf8.DecodeLastRuneInString(stem)
		if !ok || !unicode.IsUpper(r) {
			break
		}
		if p, _ := utf8.DecodeLastRuneInString(stem[:len(stem)-n]); unicode.IsLetter(p) {
			break
		}
		from, first = len(stem)-n, string(r)
		rest = strings.TrimRight(stem[:from], " \u00a0-")
	}
	return from, first
}

// behind finds two initials at the start of tail: how long they are, and the first.
func behind(tail string) (n int, first string) {
	at := len(tail) - len(strings.TrimLeft(tail, " \u00a0"))
	for k := range 2 {
		r, size := utf8.DecodeRuneInString(tail[at:])
		if at == 0 || !unicode.IsUpper(r) || !strings.HasPrefix(tail[at+size:], ".") {
			return 0, ""
		}
		if k == 0 {
			first = string(r)
		}
		at += size + 1
		n = at
		at += len(tail[at:]) - len(strings.TrimLeft(tail[at:], " \u00a0"))
	}
	return n, first
}

// fathers finds a given name and a father's name at the end of head: where they
// begin, and the given name; "" when there are none.
func (s *Scanner) fathers(head string) (from int, given string) {
	skipped := max(0, len(head)-longestFathers)
	words := strings.TrimRight(head[skipped:], " ")
	i := strings.LastIndexByte(words, ' ')
	if i < 0 || !patronymic(&s.lang.Declension, words[i+1:]) {
		return 0, ""
	}
	words = words[:i]
	from = strings.LastIndexAny(words, " \n(\u00a0") + 1
	if r, _ := utf8.DecodeRuneInString(words[from:]); !unicode.IsUpper(r) {
		return 0, ""
	}
	return skipped + from, words[from:]
}

// longestFathers is how many bytes a given name and a father's name take at most.
const longestFathers = 256

func patronymic(d *lexicon.Declension, word string) bool {
	if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
		return false
	}
	return slices.ContainsFunc(d.Patronymics, func(e string) bool { return strings.HasSuffix(word, e) })
}

// alike tells whether a given name in some case may be the name: all but its last
// letters agree.
func alike(form, name string) bool {
	n := max(1, utf8.RuneCountInString(name)-2)
	for i := range name {
		if n == 0 {
			name = name[:i]
			break
		}
		n--
	}
	return strings.HasPrefix(form, name)
}
