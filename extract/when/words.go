package when

import (
	"fmt"
	"slices"

	"github.com/goccy/go-yaml"

	"amur/extract/internal/pack"
)

// Words is the date grammar of one language as its YAML file gives it.
//
// A pattern is a row of words, punctuation and {names}; [x] is optional, (x|y)
// an alternative. A space in a pattern allows spaces in the text, its absence
// forbids them. {name} is a list, a word class or a macro of the file, or one of
// the built-in slots:
//
//	{day}      a number from 1 to 31, with one of Suffixes, or an entry of the list "day"
//	{nth}      a number from 1 to 31 that carries one of Suffixes
//	{ordinal}  an entry of the list "ordinal": a day of the month in words
//	{m}        a number from 1 to 12, or an entry of the list "m"
//	{month}    an entry of the list "month"
//	{monthly}  an entry of the list "monthly": the adjective of a month
//	{weekday}  an entry of the list "weekday" (values 1 for Monday to 7 for Sunday)
//	{y}        a year of four digits from 1900 to 2099; {yy} one of two digits
//	{n}        a number from 1 to 999, or an entry of the list "n"
//	{unit}     an entry of the list "unit" (hour, day, weekend, week, month, quarter, year, decade);
//	           {period} the same from the list "period", for the units that a calendar page has
//	{season}   an entry of the list "season", whose value is the month in its midst: means the
//	           year of the nearest one
//
// The slots {day2}, {nth2}, {m2}, {month2}, {weekday2} and {y2} are the other end of a span.
type Words struct {
	Published string                       `yaml:"published"` // publication date that the examples count from, EDTF
	Event     string                       `yaml:"event"`     // date of the event told before, for the examples; of a stay the first day
	Suffixes  []string                     `yaml:"suffixes"`  // what may stand straight after a day's number: st, nd
	Digits    []string                     `yaml:"digits"`    // letters that write the digits of a year, from 0 to 9
	Weak      []string                     `yaml:"weak"`      // words that also mean something else: they need a capital, and count for nothing in strong rules
	Lists     map[string]map[string]string `yaml:"lists"`     // slot -> value -> spellings, separated by "|"
	Classes   map[string]string            `yaml:"classes"`   // name -> words that are alike for the grammar, separated by "|"
	Macros    map[string]string            `yaml:"macros"`    // name -> a piece of pattern
	Rules     []Rule                       `yaml:"rules"`
	Pairs     []string                     `yaml:"-"`     // the language's letters of which one is compared as the other
	Texts     []Text                       `yaml:"texts"` // further examples: whole sentences
}

// Rule says how expressions of one shape look and what they mean.
type Rule struct {
	Name     string   `yaml:"name"`
	Patterns []string `yaml:"patterns"`

	// Is says what an expression means: date (the slots), span (from the slots to
	// the second slots), weekday, shift (By, counted from Base), part (a part of
	// the event's day) or nothing (the words are read over).
	Is   string `yaml:"is"`
	By   string `yaml:"by"`   // "-1 day", "+n unit": a sign, a number or n, a unit or unit; of a weekday, whole weeks from the nearest
	Base string `yaml:"base"` // anchor (the default), event, turn: the event's day in what is told, the anchor in what is announced; stay: its days, of which the first is 1; or end: the last of them
	Day  string `yaml:"day"`  // "12-31": the month and day that the words name by themselves, as feasts do
	Kind string `yaml:"kind"` // "clock" for a part of a named day; otherwise follows from Is

	Year  *int   `yaml:"year"`  // the year counted from that of the base: -1 is last year
	Month *int   `yaml:"month"` // the month counted from that of the base
	Week  *int   `yaml:"week"`  // the week counted from that of the base
	Side  string `yaml:"side"`  // past or future: where the nearest month or weekday is looked for, the present one left out
	Open  string `yaml:"open"`  // start or end: the end at which the time is open

	Strong     bool     `yaml:"strong"`     // months and weekdays must not be Weak words
	Capital    bool     `yaml:"capital"`    // the last word of a weekday or month must be written with a capital
	Lower      bool     `yaml:"lower"`      // it must not: with one it is a name
	Start      bool     `yaml:"start"`      // only at the start of a clause or in brackets
	Neighbours bool     `yaml:"neighbours"` // only when the second day, month or year follows the first
	End        bool     `yaml:"end"`        // only at the end of a clause
	Leads      bool     `yaml:"leads"`      // dates what stands behind it alone: "a day after the two met"
	NotAfter   []string `yaml:"not-after"`  // words that must not stand before; "{number}" is any number
	NotBefore  []string `yaml:"not-before"` // words that must not stand after
	Before     []string `yaml:"before"`     // words of which one must stand after, unless the clause ends there

	Examples map[string]string `yaml:"examples"` // text -> EDTF
	Planned  map[string]string `yaml:"planned"`  // the same for announced events
	Not      []string          `yaml:"not"`      // texts in which this rule finds nothing
}

// Text is a sentence and all expressions in it, in order, each with its date.
type Text struct {
	Text    string   `yaml:"text"`
	Planned bool     `yaml:"planned"`
	Dates   []string `yaml:"dates"` // "words = EDTF", "words = ?" where the words alone do not say
}

// ParseWords decodes the date grammar of one language from YAML or from what
// Pack has made of it. Unknown keys are errors; errors name line and column.
func ParseWords(data []byte) (Words, error) {
	var w Words
	var err error
	if pack.Is(data) {
		err = pack.Unmarshal(string(data), &w)
	} else {
		err = yaml.UnmarshalWithOptions(data, &w, yaml.Strict())
	}
	if err != nil {
		return Words{}, fmt.Errorf("date words: %w", err)
	}
	return w, nil
}

// Pack returns the words in a form that ParseWords reads fast, without their
// examples, which only tests need. Words that do not compile are an error.
func (w Words) Pack() ([]byte, error) {
	if _, err := Compile(w); err != nil {
		return nil, fmt.Errorf("date words: %w", err)
	}
	w.Published, w.Event, w.Texts = "", "", nil
	w.Rules = slices.Clone(w.Rules)
	for i := range w.Rules {
		r := &w.Rules[i]
		r.Examples, r.Planned, r.Not = nil, nil, nil
	}
	return pack.Marshal(&w)
}
