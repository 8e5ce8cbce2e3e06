package when

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"amur/extract/internal/letters"
)

// Grammar finds the date expressions of one language. It is immutable and may
// be used by several goroutines.
type Grammar struct {
	words    vocabulary
	nodes    []node // a tree of all rows of all rules; nodes[0] is the root
	classes  []class
	rules    []rule
	suffixes []bool    // by word: may follow a day's number
	digits   []int8    // by word: the digit it writes, or -1
	first    [][]int32 // by word: the edges of the root that can begin with it
	numbers  []int32   // the edges of the root that can begin with a number
	scratch  sync.Pool // of *matcher
}

// node is a point within the rows.
type node struct {
	edges []edge
	rules []uint16 // rules of which a row ends here
}

// edge leads from one element of a row to the next.
type edge struct {
	word  wordID // the word or mark, 0 for a class
	class uint16
	slot  slot
	tight bool // no space before it
	to    int32
}

// class is what a {name} stands for: a tree of spellings, and numbers.
type class struct {
	spellings            []spelling
	low, high            int32 // range of numbers, when high > 0
	minDigits, maxDigits uint8
	suffix               bool // a number may carry one of the suffixes
	suffixed             bool // it must
	letters              bool // four digits may be written in letters
	century              bool // two digits stand for a year
}

// spelling is a node in the tree of a class's spellings.
type spelling struct {
	edges []edge // words only
	value int16
	ends  bool // a spelling ends here
	weak  bool // it is a weak one
}

// rule is a compiled Rule.
type rule struct {
	name                                           string
	means                                          meaning
	strong, capital, lower, start, end, neighbours bool
	notAfter, notBefore, before                    [][]wordID
}

// builtin says which class and slot the names of the pattern language have.
var builtin = map[string]struct {
	slot  slot
	class class
}{
	"day":     {slotDay, class{low: 1, high: 31, minDigits: 1, maxDigits: 2, suffix: true}},
	"nth":     {slotDay, class{low: 1, high: 31, minDigits: 1, maxDigits: 2, suffix: true, suffixed: true}},
	"ordinal": {slot: slotDay},
	"m":       {slotMonth, class{low: 1, high: 12, minDigits: 1, maxDigits: 2}},
	"month":   {slot: slotMonth},
	"monthly": {slot: slotMonth},
	"weekday": {slot: slotWeekday},
	"y":       {slotYear, class{low: 1900, high: 2099, minDigits: 4, maxDigits: 4, letters: true}},
	"yy":      {slotYear, class{high: 99, minDigits: 2, maxDigits: 2, century: true}},
	"n":       {slotN, class{low: 1, high: 999, minDigits: 1, maxDigits: 3}},
	"unit":    {slot: slotUnit},
	"period":  {slot: slotUnit},
	"season":  {slot: slotSeason},
}

// limits are the values that the entries of a list may have.
var limits = map[string]int{"day": 31, "ordinal": 31, "m": 12, "month": 12, "monthly": 12, "season": 12, "weekday": 7, "n": 999}

// compiler builds a Grammar.
type compiler struct {
	*Grammar
	src     Words
	weak    map[string]bool
	classOf map[string]uint16
}

// Compile builds the grammar that w describes. An error names the list or rule
// that is at fault.
func Compile(w Words) (*Grammar, error) {
	table, err := letters.New(w.Pairs)
	if err != nil {
		return nil, err
	}
	c := &compiler{
		Grammar: &Grammar{words: vocabulary{ids: map[string]wordID{}, table: table}, nodes: make([]node, 1)},
		src:     w,
		weak:    map[string]bool{},
		classOf: map[string]uint16{},
	}
	for _, word := range w.Weak {
		c.weak[strings.ToLower(word)] = true
	}
	if err := c.addClasses(); err != nil {
		return nil, err
	}
	for i := range w.Rules {
		if err := c.addRule(&w.Rules[i]); err != nil {
			return nil, fmt.Errorf("rule %q: %w", w.Rules[i].Name, err)
		}
	}
	c.addLetters()
	c.index()
	return c.Grammar, nil
}

func (c *compiler) addClasses() error {
	for _, name := range slices.Sorted(maps.Keys(builtin)) {
		cl := builtin[name].class
		list := c.src.Lists[name]
		for _, key := range slices.Sorted(maps.Keys(list)) {
			value, err := listValue(name, key)
			if err != nil {
				return err
			}
			c.addSpellings(&cl, list[key], value)
		}
		c.addClass(name, cl)
	}
	for name := range c.src.Lists {
		if _, ok := builtin[name]; !ok {
			return fmt.Errorf("list %q: there is no such slot", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(c.src.Classes)) {
		if _, ok := c.classOf[name]; ok {
			return fmt.Errorf("class %q: the name is taken", name)
		}
		var cl class
		c.addSpellings(&cl, c.src.Classes[name], 0)
		c.addClass(name, cl)
	}
	return nil
}

func listValue(list, key string) (int16, error) {
	if list == "unit" || list == "period" {
		u, ok := parseUnit(key)
		if !ok {
			return 0, fmt.Errorf("list %q: unknown unit %q", list, key)
		}
		return int16(u), nil
	}
	n, err := strconv.Atoi(key)
	if err != nil || n < 1 || limits[list] < n {
		return 0, fmt.Errorf("list %q: value %q is out of range", list, key)
	}
	return int16(n), nil
}

func (c *compiler) addClass(name string, cl class) {
	c.classOf[name] = uint16(len(c.classes))
	c.classes = append(c.classes, cl)
}

// addSpellings adds spellings separated by "|" to a class.
func (c *compiler) addSpellings(cl *class, all string, value int16) {
	if len(cl.spellings) == 0 {
		cl.spellings = make([]spelling, 1)
	}
	for text := range strings.SplitSeq(all, "|") {
		text = strings.TrimSpace(text)
		at := int32(0)
		for i, t := range c.words.tokens(nil, text, 0, len(text)) {
			at = cl.step(at, edge{word: c.words.add(text[t.start:t.end]), tight: i > 0 && t.tight})
		}
		if at == 0 {
			continue
		}
		end := &cl.spellings[at]
		if !end.ends { // the first to claim a spelling has it
			end.ends, end.value, end.weak = true, value, c.weak[strings.ToLower(text)]
		}
	}
}

// step follows or makes the edge e of the spelling at.
func (cl *class) step(at int32, e edge) int32 {
	for _, old := range cl.spellings[at].edges {
		if old.word == e.word && old.tight == e.tight {
			return old.to
		}
	}
	e.to = int32(len(cl.spellings))
	cl.spellings[at].edges = append(cl.spellings[at].edges, e)
	cl.spellings = append(cl.spellings, spelling{})
	return e.to
}

func (c *compiler) addRule(src *Rule) error {
	means, err := src.meaning()
	if err != nil {
		return err
	}
	number := uint16(len(c.rules))
	c.rules = append(c.rules, rule{
		name: src.Name, means: means,
		strong: src.Strong, capital: src.Capital, lower: src.Lower, start: src.Start, end: src.End, neighbours: src.Neighbours,
		notAfter: c.phrases(src.NotAfter), notBefore: c.phrases(src.NotBefore), before: c.phrases(src.Before),
	})
	for _, pattern := range src.Patterns {
		rows, err := expand(pattern, c.src.Macros)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := c.addRow(row, number); err != nil {
				return fmt.Errorf("pattern %q: %w", pattern, err)
			}
		}
	}
	return nil
}

// phrases are the words that Rule.NotAfter and Rule.NotBefore name.
func (c *compiler) phrases(texts []string) [][]wordID {
	var all [][]wordID
	for _, text := range texts {
		text, number := strings.CutSuffix(text, "{number}")
		var phrase []wordID
		for _, t := range c.words.tokens(nil, text, 0, len(text)) {
			phrase = append(phrase, c.words.add(text[t.start:t.end]))
		}
		if number {
			phrase = append(phrase, anyNumber)
		}
		if len(phrase) > 0 {
			all = append(all, phrase)
		}
	}
	return all
}

// addRow adds one row of elements that ends in a rule.
func (c *compiler) addRow(row []element, number uint16) error {
	at, tight := int32(0), false
	for _, el := range row {
		switch {
		case el.space:
			tight = false
			continue
		case el.name:
			e, err := c.nameEdge(el.text)
			if err != nil {
				return err
			}
			e.tight = tight
			at = c.step(at, e)
		default:
			for _, t := range c.words.tokens(nil, el.text, 0, len(el.text)) {
				at = c.step(at, edge{word: c.words.add(el.text[t.start:t.end]), tight: tight})
				tight = true
			}
		}
		tight = true
	}
	if at == 0 {
		return fmt.Errorf("a way through it is empty")
	}
	if end := &c.nodes[at]; !slices.Contains(end.rules, number) {
		end.rules = append(end.rules, number)
	}
	return nil
}

func (c *compiler) nameEdge(name string) (edge, error) {
	stem, second := strings.CutSuffix(name, "2")
	if b, ok := builtin[stem]; ok {
		e := edge{class: c.classOf[stem], slot: b.slot}
		if second {
			if b.slot < slotYear || b.slot > slotWeekday {
				return edge{}, fmt.Errorf("{%s}: there is no second one", name)
			}
			e.slot += slotYear2 - slotYear
		}
		return e, nil
	}
	id, ok := c.classOf[name]
	if !ok {
		return edge{}, fmt.Errorf("{%s} is not defined", name)
	}
	return edge{class: id}, nil
}

// step follows or makes the edge e of the node at.
func (c *compiler) step(at int32, e edge) int32 {
	if at == 0 {
		e.tight = false
	}
	for _, old := range c.nodes[at].edges {
		to := old.to
		if old.to = e.to; old == e {
			return to
		}
	}
	e.to = int32(len(c.nodes))
	c.nodes[at].edges = append(c.nodes[at].edges, e)
	c.nodes = append(c.nodes, node{})
	return e.to
}

// addLetters notes the words that are suffixes or write digits.
func (c *compiler) addLetters() {
	for _, s := range c.src.Suffixes {
		c.words.add(s)
	}
	for _, s := range c.src.Digits {
		for letter := range strings.SplitSeq(s, "|") {
			c.words.add(letter)
		}
	}
	c.suffixes = make([]bool, len(c.words.ids)+1)
	c.digits = make([]int8, len(c.words.ids)+1)
	for i := range c.digits {
		c.digits[i] = -1
	}
	for _, s := range c.src.Suffixes {
		c.suffixes[c.words.add(s)] = true
	}
	for value, s := range c.src.Digits {
		for letter := range strings.SplitSeq(s, "|") {
			c.digits[c.words.add(letter)] = int8(value)
		}
	}
}

// index notes which edges of the root each word can begin.
func (c *compiler) index() {
	c.first = make([][]int32, len(c.words.ids)+1)
	add := func(id wordID, e int) {
		if n := len(c.first[id]); n == 0 || c.first[id][n-1] != int32(e) {
			c.first[id] = append(c.first[id], int32(e))
		}
	}
	for i, e := range c.nodes[0].edges {
		if e.word != 0 {
			add(e.word, i)
			continue
		}
		cl := &c.classes[e.class]
		if cl.high > 0 {
			c.numbers = append(c.numbers, int32(i))
		}
		if len(cl.spellings) > 0 {
			for _, s := range cl.spellings[0].edges {
				add(s.word, i)
			}
		}
		if cl.letters {
			for id, d := range c.digits {
				if d >= 0 {
					add(wordID(id), i)
				}
			}
		}
	}
}
