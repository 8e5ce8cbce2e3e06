package when

import "unicode/utf8"

// matcher reads one stretch of text.
type matcher struct {
	g      *Grammar
	text   string
	tokens []token
	first  int // token at which the expression begins
	slots  slots
	best   candidate
}

// candidate is the longest expression found so far.
type candidate struct {
	end   int // token after it; 0 for none
	rule  uint16
	slots slots
}

// doubts are the weaknesses of the words read on the way.
type doubts struct {
	weak  bool // one of Words.Weak
	small bool // a month or weekday whose last word has no capital
}

// Find returns the date expressions in text[start:end], in order, not
// overlapping; of those that begin at one place the longest. Offsets count the
// bytes of text. The time it takes grows with the length alone.
func (g *Grammar) Find(text string, start, end int) []Expr {
	start, end = max(start, 0), min(end, len(text))
	if start >= end {
		return nil
	}
	m, _ := g.scratch.Get().(*matcher)
	if m == nil {
		m = &matcher{g: g}
	}
	m.text, m.tokens = text, g.words.tokens(m.tokens[:0], text, start, end)
	found := m.all()
	m.text = ""
	g.scratch.Put(m)
	return found
}

func (m *matcher) all() []Expr {
	var found []Expr
	for i := 0; i < len(m.tokens); {
		t := &m.tokens[i]
		if t.id == 0 && t.kind != tokenNumber || !m.at(i) {
			i++
			continue
		}
		r := &m.g.rules[m.best.rule]
		means := r.means.with(&m.best.slots)
		if means.op != opNothing && means.possible() {
			end := int(m.tokens[m.best.end-1].end)
			found = append(found, Expr{Start: int(t.start), End: end, Rule: r.name, means: means})
		}
		i = m.best.end
	}
	return found
}

// at looks for the longest expression that begins at token i.
func (m *matcher) at(i int) bool {
	m.first, m.best = i, candidate{}
	root := m.g.nodes[0].edges
	for _, e := range m.g.first[m.tokens[i].id] {
		m.step(&root[e], i, doubts{})
	}
	if m.tokens[i].kind == tokenNumber {
		for _, e := range m.g.numbers {
			if root[e].word == 0 {
				m.number(&root[e], i, doubts{})
			}
		}
	}
	return m.best.end > 0
}

// walk goes on from a node at token i.
func (m *matcher) walk(at int32, i int, d doubts) {
	n := &m.g.nodes[at]
	for _, r := range n.rules {
		if i > m.best.end || i == m.best.end && r < m.best.rule {
			if m.allowed(&m.g.rules[r], i, d) {
				m.best = candidate{end: i, rule: r, slots: m.slots}
			}
		}
	}
	if i >= len(m.tokens) {
		return
	}
	isNumber := m.tokens[i].kind == tokenNumber
	if m.tokens[i].id == 0 && !isNumber { // no edge leads on
		return
	}
	for k := range n.edges {
		m.step(&n.edges[k], i, d)
		if isNumber {
			m.number(&n.edges[k], i, d)
		}
	}
}

// step follows an edge by the words at token i.
func (m *matcher) step(e *edge, i int, d doubts) {
	t := &m.tokens[i]
	if t.id == 0 || e.tight && !t.tight {
		return
	}
	if e.word != 0 {
		if e.word == t.id {
			m.walk(e.to, i+1, d)
		}
		return
	}
	c := &m.g.classes[e.class]
	if len(c.spellings) > 0 {
		m.spell(c, 0, e, i, i, d)
	}
	if c.letters {
		m.letters(e, i, d)
	}
}

// spell follows the spellings of a class from token i; they began at token from.
func (m *matcher) spell(c *class, at int32, e *edge, from, i int, d doubts) {
	s := &c.spellings[at]
	if s.ends && !(s.weak && !m.tokens[from].upper) {
		next := d
		next.weak = next.weak || s.weak
		if e.slot != slotNone {
			next.small = next.small || !m.tokens[i-1].upper
		}
		m.set(e, s.value, i, next)
	}
	if i >= len(m.tokens) {
		return
	}
	t := &m.tokens[i]
	if t.id == 0 {
		return
	}
	for _, next := range s.edges {
		if next.word == t.id && (!next.tight || t.tight) {
			m.spell(c, next.to, e, from, i+1, d)
		}
	}
}

// number follows an edge by the number at token i.
func (m *matcher) number(e *edge, i int, d doubts) {
	if e.word != 0 {
		return
	}
	c, t := &m.g.classes[e.class], &m.tokens[i]
	if c.high == 0 || e.tight && !t.tight || t.digits < c.minDigits || t.digits > c.maxDigits ||
		t.value < c.low || t.value > c.high {
		return
	}
	value := int16(t.value)
	if c.century {
		if value += 1900; value < 1970 {
			value += 100
		}
	}
	if !c.suffixed {
		m.set(e, value, i+1, d)
	}
	if c.suffix && i+1 < len(m.tokens) {
		if s := &m.tokens[i+1]; s.tight && m.g.suffixes[s.id] {
			m.set(e, value, i+2, d)
		}
	}
}

// letters follows an edge by a year whose four digits are written in letters.
func (m *matcher) letters(e *edge, i int, d doubts) {
	const width = 4
	if i+width > len(m.tokens) {
		return
	}
	year := int16(0)
	for _, t := range m.tokens[i : i+width] {
		digit := m.g.digits[t.id]
		if digit < 0 {
			return
		}
		year = year*10 + int16(digit)
	}
	if c := &m.g.classes[e.class]; int32(year) >= c.low && int32(year) <= c.high {
		m.set(e, year, i+width, d)
	}
}

// set gives the edge's slot a value and goes on.
func (m *matcher) set(e *edge, value int16, i int, d doubts) {
	old := m.slots[e.slot]
	m.slots[e.slot] = value
	m.walk(e.to, i, d)
	m.slots[e.slot] = old
}

// allowed reports whether rule r may read the tokens from m.first up to end.
func (m *matcher) allowed(r *rule, end int, d doubts) bool {
	switch {
	case r.strong && d.weak, r.capital && d.small, r.lower && !d.small:
		return false
	case r.start && !m.startsClause(), r.end && !m.endsClause(end):
		return false
	case r.neighbours && !m.neighbours():
		return false
	case m.cutsNumber(end):
		return false
	}
	for _, p := range r.notAfter {
		if m.stands(p, m.first-len(p)) {
			return false
		}
	}
	if m.anyStands(r.notBefore, end) {
		return false
	}
	return len(r.before) == 0 || m.endsClause(end) || m.anyStands(r.before, end)
}

// anyStands reports whether one of the phrases stands at token i.
func (m *matcher) anyStands(phrases [][]wordID, i int) bool {
	for _, p := range phrases {
		if m.stands(p, i) {
			return true
		}
	}
	return false
}

// stands reports whether the words p stand at token i.
func (m *matcher) stands(p []wordID, i int) bool {
	if i < 0 || i+len(p) > len(m.tokens) {
		return false
	}
	for k, id := range p {
		t := &m.tokens[i+k]
		if t.id != id && !(id == anyNumber && t.kind == tokenNumber) {
			return false
		}
	}
	return true
}

// neighbours reports whether the second day, month or year follows the first.
func (m *matcher) neighbours() bool {
	s := &m.slots
	switch {
	case s[slotDay2] != 0:
		return s[slotDay2] == s[slotDay]+1
	case s[slotWeekday2] != 0:
		return s[slotWeekday2] == s[slotWeekday]%7+1
	case s[slotMonth2] != 0:
		return s[slotMonth2] == s[slotMonth]%12+1
	}
	return s[slotYear2] == s[slotYear]+1
}

// mark is the punctuation at token i, 0 when there is none.
func (m *matcher) mark(i int) rune {
	if i < 0 || i >= len(m.tokens) || m.tokens[i].kind != tokenMark {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(m.text[m.tokens[i].start:])
	return r
}

// startsClause reports whether the expression follows the start of the text, a
// bracket, or a mark with a space between.
func (m *matcher) startsClause() bool {
	if m.first == 0 || m.tokens[m.first-1].kind == tokenBreak {
		return true
	}
	switch m.mark(m.first - 1) {
	case '(', '[', '"', '“', '‘', '«', '（', '，', '。', '；', '：':
		return true
	case ',', ';', ':', '.', '!', '?', '-', '–', '—', '|', '•', '”', '…':
		return !m.tokens[m.first].tight
	}
	return false
}

// endsClause reports whether punctuation, or nothing, stands at token end; a hyphen that ties
// a word to what stands before it ends nothing: "a 21st-century partnership".
func (m *matcher) endsClause(end int) bool {
	if end >= len(m.tokens) || m.tokens[end].kind == tokenBreak {
		return true
	}
	mark := m.mark(end)
	return mark != 0 && (mark != '-' || !m.tiesWord(end))
}

// tiesWord reports whether the mark at token i stands between two words without a space.
func (m *matcher) tiesWord(i int) bool {
	return m.tokens[i].tight && i+1 < len(m.tokens) && m.tokens[i+1].tight && m.tokens[i+1].kind == tokenWord
}

// cutsNumber reports whether the first or last number of the expression is only
// a part of a longer one: 1.9, 9:30, G20, 8.1%, $21.
func (m *matcher) cutsNumber(end int) bool {
	isNumber := func(i int) bool { return i >= 0 && i < len(m.tokens) && m.tokens[i].kind == tokenNumber }
	isWord := func(i int) bool { return i >= 0 && i < len(m.tokens) && m.tokens[i].kind == tokenWord }
	if i := m.first; isNumber(i) && m.tokens[i].tight {
		switch m.mark(i - 1) {
		case '.', ',', ':', '–':
			if isNumber(i-2) && m.tokens[i-1].tight {
				return true
			}
		case '-', '/':
			if (isNumber(i-2) || isWord(i-2)) && m.tokens[i-1].tight {
				return true
			}
		case '$', '€', '£', '¥', '￥', '#', '+', '№', '_':
			return true
		}
		if isWord(i - 1) {
			return true
		}
	}
	if !isNumber(end-1) || end >= len(m.tokens) || !m.tokens[end].tight {
		return false
	}
	switch m.mark(end) {
	case '%', '‰', '°', '％':
		return true
	case '.', ',', ':', '/', '-', '–':
		return isNumber(end+1) && m.tokens[end+1].tight
	}
	return isWord(end)
}
