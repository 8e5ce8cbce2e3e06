package who

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
	"amur/extract/lexicon"
	"amur/extract/scan"
)

// Where foreign names are written as they sound, each newspaper spells them in its own
// way. A name that the lexicon does not know in this spelling is compared by its
// consonants with the names that it knows.

// sounds are the consonants that one person's name is heard by, and the sound that it begins with.
type sounds struct {
	given, family, first string
	person               *lexicon.Person
}

// hearing lists the people whose names may be heard in a language that writes them by syllable.
func (f *Finder) hearing() []sounds {
	if len(f.lang.Grammar.Sounds) == 0 {
		return nil
	}
	var out []sounds
	for i := range f.lx.People {
		p := &f.lx.People[i]
		if p.Country != "RU" {
			continue
		}
		for _, name := range append([]string{p.Name}, p.Names[f.lang.Code].Full...) {
			if words := strings.Fields(name); len(words) > 1 {
				out = append(out, sounds{f.sound(words[0]), f.sound(words[len(words)-1]), f.initial(words[0]), p})
			}
		}
	}
	return out
}

// sound returns the consonants that a word is heard by: all that it begins with, and of
// those inside it each that stands right before a vowel.
func (f *Finder) sound(word string) string {
	var out []byte
	begun, last := false, ""
	for w := letters.Unmarked(strings.ToLower(word)); w != ""; {
		n, code := 0, ""
		for consonant, c := range f.lang.Grammar.Sounds {
			if len(consonant) > n && strings.HasPrefix(w, consonant) {
				n, code = len(consonant), c
			}
		}
		if n == 0 {
			var r rune
			if r, n = utf8.DecodeRuneInString(w); unicode.IsLetter(r) { // a vowel
				out, last, begun = append(out, last...), "", true
			}
		} else if !begun {
			out = append(out, code...)
		} else {
			last = code[len(code)-1:]
		}
		w = w[n:]
	}
	return string(out)
}

// spelt tells whether a name is written by syllable: with hyphens, or letters with marks.
func spelt(name string) bool {
	return strings.Contains(name, "-") || strings.ContainsFunc(name, func(r rune) bool { return r >= utf8.RuneSelf })
}

// alike tells whether two names may be one by their consonants: of long ones, one may differ.
func alike(a, b string) bool {
	switch {
	case a == b:
		return a != ""
	case min(len(a), len(b)) < 2 || max(len(a), len(b)) < 3 || a[0] != b[0]:
		return false
	}
	return oneApart([]byte(a), []byte(b))
}

// oneApart tells whether two names that differ do so in one place, where one may have nothing.
func oneApart[T comparable](a, b []T) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && slices.Equal(a[i+1:], b[i+1:])
	}
	return slices.Equal(a[i:], b[i+1:])
}

// hear puts people of the lexicon in the place of the unknown names that sound like
// theirs: a given name with a family name, or the family name of somebody heard before.
func (f *Finder) hear(ps []part, cast *Cast) {
	for i := range ps {
		p := &ps[i]
		if p.slot != 'P' || p.m != nil {
			continue
		}
		words := strings.Fields(p.name)
		if !spelt(p.name) {
			continue
		}
		first, last := words[:len(words)-1], words[len(words)-1]
		initial := ""
		if at := strings.LastIndexByte(p.name, '.'); at > 0 {
			initial, last = p.name[:strings.IndexByte(p.name, '.')], strings.TrimSpace(p.name[at+1:])
		}
		family := f.sound(last)
		var who *lexicon.Person
		if initial != "" {
			if len(family) < leastSounds {
				continue
			}
			initial = f.initial(initial)
			who = unique(f.audible, func(s sounds) bool { return s.first == initial && s.family == family })
			if who == nil {
				who = unique(f.audible, func(s sounds) bool { return s.first == initial && alike(s.family, family) })
			}
		} else if len(first) == 0 {
			who = unique(cast.heard, func(s sounds) bool { return s.family == family })
		} else {
			given := f.sound(words[len(words)-2])
			if len(given)+len(family) < leastSounds {
				continue // "Hai Yen": so few are anybody's
			}
			who = unique(f.audible, func(s sounds) bool {
				return alike(s.family, family) && (s.given == given || alike(s.given, given))
			})
		}
		if who == nil {
			continue
		}
		if initial != "" || len(words) > 1 {
			if s := (sounds{"", family, "", who}); !slices.Contains(cast.heard, s) {
				cast.heard = append(cast.heard, s)
			}
			if initial == "" {
				p.start = p.end - len(strings.Join(words[len(words)-2:], " "))
			}
		}
		p.m = &scan.Mention{Start: p.start, End: p.end, Entry: &scan.Entry{Kind: scan.Person, Person: who}}
	}
}

// initial returns the sound that a name begins with: of a vowel its letter without marks.
func (f *Finder) initial(name string) string {
	name = letters.Unmarked(strings.ToLower(name))
	_, n := utf8.DecodeRuneInString(name)
	if code, ok := f.lang.Grammar.Sounds[name[:n]]; ok {
		return code
	}
	return name[:n]
}

// leastSounds is how many consonants a name must have to be heard.
const leastSounds = 3

// unique returns the one person whose sounds fit, nil when there is none or more than one.
func unique(list []sounds, fits func(sounds) bool) *lexicon.Person {
	var found *lexicon.Person
	for _, s := range list {
		if !fits(s) {
			continue
		}
		if found != nil && found != s.person {
			return nil
		}
		found = s.person
	}
	return found
}

// heardGiven tells whether an unknown given name sounds like a known one.
func (f *Finder) heardGiven(name, given string) bool {
	return len(f.audible) > 0 && spelt(name) && !strings.Contains(name, " ") && alike(f.sound(name), f.sound(given))
}

// behindTitle tells whether the last part, an unknown name, stands right behind an office or
// a country: with the family name that follows it is one name, where no tagger tells names
// and those of the other side are spelt as they sound.
func (f *Finder) behindTitle(ps []part) bool {
	n := len(ps)
	return n > 1 && len(f.audible) > 0 && f.tagger == nil && ps[n-2].slot != 'P' && ps[n-2].end+1 == ps[n-1].start
}

// recogniseBySound takes an unknown name for that of the one whose family name sounds so
// and who held the office.
func (f *Finder) recogniseBySound(a *Actor) {
	words := strings.Fields(strings.ReplaceAll(a.Name, ".", " "))
	if len(words) == 0 || len(a.Offices) == 0 {
		return
	}
	family, given := f.sound(words[len(words)-1]), f.sound(words[0])
	who := unique(f.audible, func(s sounds) bool {
		if a.Country != "" && s.person.Country != a.Country || !heldAny(s.person, a.Offices) {
			return false
		}
		if len(words) == 1 || utf8.RuneCountInString(words[0]) == 1 {
			return len(family) > 1 && alike(s.family, family) && spelt(a.Name)
		}
		return s.given == given && len(family) >= leastSounds && len(s.family) == len(family) && s.family[1:] == family[1:]
	})
	if who != nil {
		a.Person, a.Name, a.Country = who, "", who.Country
	}
}
