package gold

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// spellings are given names in their other customary romanisations.
var spellings = map[string]string{
	"sergei": "sergey", "dmitri": "dmitry", "dmitriy": "dmitry", "andrei": "andrey", "alexei": "alexey", "aleksei": "alexey", "aleksey": "alexey",
	"aleksandr": "alexander", "evgeny": "yevgeny", "evgeniy": "yevgeny", "yevgeniy": "yevgeny", "nikolay": "nikolai", "yury": "yuri", "yuriy": "yuri",
	"valentine": "valentina", "anatoliy": "anatoly", "vitaliy": "vitaly", "matviyenko": "matvienko", "medvedyev": "medvedev", "arkadiy": "arkady",
	"grigoriy": "grigory", "gennadiy": "gennady", "vassily": "vasily", "vasiliy": "vasily", "ekaterina": "yekaterina", "maksim": "maxim",
	"viktor": "victor", "jakov": "yakov", "artyom": "artem",
}

var softEnd = regexp.MustCompile(`(iy|ii|yi|yy|y)$`)

// plain is a name without accents, capitals, hyphens and the differences
// between customary romanisations: Seleznyov is Seleznev, Yuriy is Yury.
func plain(name string) string {
	var bare strings.Builder
	for it := []rune(norm.NFKD.String(name)); len(it) > 0; it = it[1:] {
		r := it[0]
		if r == '\'' || r == '’' || norm.NFKD.PropertiesString(string(r)).CCC() != 0 {
			continue
		}
		bare.WriteRune(r)
	}
	words := strings.FieldsFunc(cases.Fold().String(bare.String()), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
	for i, w := range words {
		if usual, ok := spellings[w]; ok {
			w = usual
		}
		words[i] = softEnd.ReplaceAllString(strings.ReplaceAll(w, "yo", "e"), "i")
	}
	return strings.Join(words, " ")
}

// plainPlace is plain for places that have several names in English.
func plainPlace(name string) string {
	switch p := plain(name); p {
	case "st petersburg", "peterburg", "sankt petersburg":
		return "saint petersburg"
	case "peking":
		return "beijing"
	default:
		return p
	}
}
