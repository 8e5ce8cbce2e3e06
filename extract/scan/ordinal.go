package scan

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"amur/extract/lexicon"
)

// lastOrdinal and lastRoman are the highest numbers of a session that are looked for,
// in digits and in Roman numerals.
const lastOrdinal, lastRoman = 99, 49

// addOrdinals adds the forms in which the language writes the number of a session.
func (c *compiler) addOrdinals(o *lexicon.Ordinals) {
	words := slices.Sorted(maps.Keys(o.Words))
	add := func(template string, class Class, count func(n int) int) {
		entry := func(n int) int32 { return c.entry(Entry{Kind: Word, Class: class, Count: count(n)}) }
		for n := 1; n <= lastOrdinal && strings.Contains(template, "<n>"); n++ {
			c.addForm(strings.ReplaceAll(template, "<n>", strconv.Itoa(n)), entry(n))
		}
		for n := 1; n <= lastRoman && strings.Contains(template, "<roman>"); n++ {
			c.addForm(strings.ReplaceAll(template, "<roman>", roman(n)), entry(n))
		}
		for _, w := range words {
			if strings.Contains(template, "<word>") {
				c.addForm(strings.ReplaceAll(template, "<word>", w), entry(o.Words[w]))
			}
		}
	}
	itself := func(n int) int { return n }
	for _, t := range o.Before {
		add(t, Ordinal, itself)
	}
	for _, t := range o.Behind {
		add(t, OrdinalBehind, itself)
	}
	for _, t := range o.Other {
		add(t, Ordinal, func(int) int { return 0 })
	}
}

// roman writes a number up to lastRoman in Roman numerals.
func roman(n int) string {
	tens := [...]string{"", "X", "XX", "XXX", "XL"}
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	return tens[n/10] + ones[n%10]
}
