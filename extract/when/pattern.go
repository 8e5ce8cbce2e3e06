package when

import (
	"fmt"
	"strings"
)

// A pattern is spelled out into rows of elements, one for every way through its
// options and alternatives. The rows of all rules share one tree, so that rows
// that begin alike cost the text only once.

// element is a word, a punctuation mark, a {name} or a space of a pattern.
type element struct {
	text  string
	name  bool // {text}
	space bool
}

const maxRows = 4096 // ways through one pattern; more is a mistake in the data

// patternParser reads one pattern, its macros put in.
type patternParser struct {
	src string
	pos int
}

// expand spells a pattern out.
func expand(pattern string, macros map[string]string) ([][]element, error) {
	src, err := substitute(pattern, macros, 0)
	if err != nil {
		return nil, err
	}
	p := &patternParser{src: src}
	rows, err := p.alternatives()
	if err != nil {
		return nil, fmt.Errorf("pattern %q: %w", pattern, err)
	}
	if p.pos < len(src) {
		return nil, fmt.Errorf("pattern %q: unexpected %q", pattern, src[p.pos])
	}
	return rows, nil
}

// substitute replaces every {name} that is a macro by its text.
func substitute(pattern string, macros map[string]string, depth int) (string, error) {
	if depth > 8 {
		return "", fmt.Errorf("macros of %q run in a circle", pattern)
	}
	var b strings.Builder
	for rest := pattern; ; {
		open := strings.IndexByte(rest, '{')
		if open < 0 {
			b.WriteString(rest)
			return b.String(), nil
		}
		width := strings.IndexByte(rest[open:], '}')
		if width < 0 {
			return "", fmt.Errorf("pattern %q: { without }", pattern)
		}
		b.WriteString(rest[:open])
		name := rest[open+1 : open+width]
		if body, ok := macros[name]; ok {
			inner, err := substitute(body, macros, depth+1)
			if err != nil {
				return "", err
			}
			b.WriteString("(" + inner + ")")
		} else {
			b.WriteString(rest[open : open+width+1])
		}
		rest = rest[open+width+1:]
	}
}

// alternatives reads x|y|z up to a closing bracket or the end.
func (p *patternParser) alternatives() ([][]element, error) {
	var all [][]element
	for {
		rows, err := p.sequence()
		if err != nil {
			return nil, err
		}
		all = append(all, rows...)
		if p.pos >= len(p.src) || p.src[p.pos] != '|' {
			return all, nil
		}
		p.pos++
	}
}

// sequence reads elements, groups and options that follow each other.
func (p *patternParser) sequence() ([][]element, error) {
	rows := [][]element{nil}
	for p.pos < len(p.src) {
		var next [][]element
		switch c := p.src[p.pos]; c {
		case '|', ')', ']':
			return rows, nil
		case '(', '[':
			inner, err := p.group(c)
			if err != nil {
				return nil, err
			}
			next = inner
		case ' ':
			p.pos++
			next = [][]element{{{space: true}}}
		case '{':
			width := strings.IndexByte(p.src[p.pos:], '}')
			next = [][]element{{{text: p.src[p.pos+1 : p.pos+width], name: true}}}
			p.pos += width + 1
		default:
			next = [][]element{{{text: p.literal()}}}
		}
		if len(rows)*len(next) > maxRows {
			return nil, fmt.Errorf("more than %d ways through it", maxRows)
		}
		rows = product(rows, next)
	}
	return rows, nil
}

func (p *patternParser) group(open byte) ([][]element, error) {
	p.pos++
	rows, err := p.alternatives()
	if err != nil {
		return nil, err
	}
	end := byte(')')
	if open == '[' {
		end = ']'
		rows = append(rows, nil)
	}
	if p.pos >= len(p.src) || p.src[p.pos] != end {
		return nil, fmt.Errorf("%q without %q", open, end)
	}
	p.pos++
	return rows, nil
}

// literal reads plain text up to a space or a sign of the pattern language.
func (p *patternParser) literal() string {
	start := p.pos
	for p.pos < len(p.src) && !strings.ContainsRune(" {}[]()|", rune(p.src[p.pos])) {
		p.pos++
	}
	if p.pos == start { // a stray "}"
		p.pos++
	}
	return p.src[start:p.pos]
}

func product(heads, tails [][]element) [][]element {
	rows := make([][]element, 0, len(heads)*len(tails))
	for _, h := range heads {
		for _, t := range tails {
			row := make([]element, 0, len(h)+len(t))
			rows = append(rows, append(append(row, h...), t...))
		}
	}
	return rows
}
