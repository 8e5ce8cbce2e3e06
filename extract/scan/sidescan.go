package scan

import (
	"html"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
)

// Both tells whether a file, plain text or a page with its markup, may name both sides. It
// is true as well where that cannot be seen: where letters are written by number, or of so
// little text that the reader may have something to say of it.
func (s *Sides) Both(file string) bool {
	if s == nil {
		return true
	}
	p := sidePass{Sides: s}
	p.read(file)
	return p.unsure || p.found == sideMask || p.words < fewWords
}

// fewWords is how many words of its text a file has at least of which nothing can be said.
const fewWords = 30

// sidePass goes once through a file.
type sidePass struct {
	*Sides
	found  sideKey
	unsure bool
	words  int        // of the text that is shown
	hidden bool       // what follows is a script or a style
	closed bool       // no tag ends in what follows
	last   rune       // the last sign of a script without spaces
	open   []openWord // those that the next letter belongs to
	room   [3]openWord
	before []uint64 // the hashes of the words that ended last
	ended  [3]uint64
}

// openWord is a word of which not all letters have been read. Where a tag or a mark
// stands between letters, a word may go on behind it or not: both are looked up.
type openWord struct {
	wordHash
	capital bool // it begins with one, as far as can be told
}

// read looks up the words of the bytes, until both sides are found.
func (p *sidePass) read(data string) {
	for i := 0; i < len(data) && !p.unsure && p.found != sideMask; {
		c := data[i]
		switch {
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(data[i:])
			p.wide(r)
			i += n
		case wordBytes[c] != 0:
			p.letter(rune(wordBytes[c]), c < 'a')
			i++
		case c == '<':
			i += p.tag(data[i:])
		case c == '&':
			p.end()
			i += p.entity(data[i:])
		case c == '*' || c == '_' || c == '~' || c == '`' || c == '\\' || c == '-':
			i += p.mark(data[i:])
		case c == 0 || c == 0x1B: // of an encoding that switches
			p.unsure = true
		default:
			p.end()
			i++
		}
	}
	p.end()
}

// wordBytes are the folded letters and digits of ASCII, 0 for what parts words.
var wordBytes = func() (t [128]byte) {
	for c := range t {
		if r := foldRune(rune(c), &letters.Table{}); isWord(r) {
			t[c] = byte(r)
		}
	}
	return t
}()

// letter adds a letter to the open words.
func (p *sidePass) letter(r rune, capital bool) {
	if len(p.open) == 0 {
		p.open = append(p.room[:0], openWord{capital: capital})
	}
	for i := range p.open {
		p.open[i].add(r)
	}
}

// end looks up the open words and closes them.
func (p *sidePass) end() {
	if len(p.open) == 0 {
		return
	}
	p.lookUp()
	p.before = p.ended[:len(p.open)]
	for i := range p.open {
		p.before[i] = p.open[i].sum()
	}
	p.open = p.open[:0]
	if !p.hidden {
		p.words++
	}
}

// lookUp looks up the open words as they are.
func (p *sidePass) lookUp() {
	for i := range p.open {
		sum := p.open[i].sum()
		p.found |= p.look(wordKey(sum, keyWord))
		if p.open[i].capital {
			p.found |= p.look(wordKey(sum, keyCapital))
		}
		for _, b := range p.before {
			p.found |= p.look(wordsKey(b, sum))
		}
	}
}

// part looks up the open words and lets them go on: the whole since the last blank, what
// stood last with what follows, and what follows alone.
func (p *sidePass) part() {
	if len(p.open) == 0 {
		return
	}
	p.lookUp()
	whole, last := p.open[0], p.open[len(p.open)-1]
	p.open = append(p.room[:0], whole, last, openWord{capital: true})
}

// wide reads a rune that is not ASCII.
func (p *sidePass) wide(r rune) {
	f := foldRune(r, &p.none)
	for i := range p.tables {
		f = p.tables[i].Fold(f)
	}
	switch {
	case isWord(f):
		p.unsure = p.unsure || unicode.IsMark(f) || composed(r)
		p.letter(f, len(p.open) == 0 && !unicode.IsLower(r))
	case unspaced(f):
		p.end()
		p.unsure = p.unsure || composed(r)
		if p.single.has(f) {
			p.found |= p.look(signKey(f, 0, keySign))
		}
		if p.first.has(p.last) {
			p.found |= p.look(signKey(p.last, f, keySigns))
		}
		if p.last = f; !p.hidden {
			p.words++
		}
	case joins(r):
		p.part()
	default:
		p.end()
	}
}

// composed tells whether a letter stands for another one once the text is put into its
// canonical form.
func composed(r rune) bool {
	return r >= 0xF900 && r <= 0xFAFF || r >= 0x2F800 && r <= 0x2FA1F || r == 0x2126 || r == 0x212A || r == 0x212B
}

// mark reads a mark that may stand within a word, of emphasis or where a line breaks,
// and returns its length.
func (p *sidePass) mark(data string) int {
	switch {
	case data[0] == '-':
		if rest := strings.TrimLeft(data[1:min(len(data), longBreak)], " \r"); strings.HasPrefix(rest, "\n") {
			p.part()
			return len(data) - len(strings.TrimLeft(data[1:], " \r\n\t"))
		}
		p.end()
	case strings.HasPrefix(data, `\u`), strings.HasPrefix(data, "~{"):
		p.unsure = true // letters by number, or of an encoding that switches
	default:
		p.part()
	}
	return 1
}

// longBreak is how many bytes of blanks may stand between a hyphen and the line's end.
const longBreak = 20

// tag reads a tag, whose words count as well, and returns its length; what stands on
// both sides of it may be one word.
func (p *sidePass) tag(data string) int {
	n := -1
	if !p.closed {
		n = strings.IndexByte(data, '>')
		p.closed = n < 0
	}
	if n < 0 {
		p.end()
		return 1
	}
	p.part()
	inside := sidePass{Sides: p.Sides, found: p.found}
	inside.read(data[1:n])
	p.found, p.unsure = inside.found, p.unsure || inside.unsure
	for _, name := range []string{"script", "style"} {
		if starts(data[1:n], name) {
			p.hidden = data[n-1] != '/'
		} else if starts(data[1:n], "/"+name) {
			p.hidden = false
		}
	}
	return n + 1
}

// starts tells whether bytes begin with a word, in whatever case.
func starts(data, word string) bool {
	return len(data) >= len(word) && strings.EqualFold(data[:len(word)], word)
}

// entity reads what begins with an ampersand and returns its length.
func (p *sidePass) entity(data string) int {
	m := entity.FindString(data[:min(len(data), longEntity)])
	if m == "" {
		return 1
	}
	r, _ := utf8.DecodeRuneInString(html.UnescapeString(m))
	f := foldRune(r, &p.none)
	p.unsure = p.unsure || r != '&' && (isWord(f) || unspaced(f) || joins(r))
	return len(m)
}

// entity is a sign written by its name or number, and longEntity how many bytes of it are
// looked at.
var entity = regexp.MustCompile(`^&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

const longEntity = 16
