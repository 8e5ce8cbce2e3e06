package who

import (
	"slices"
	"strings"

	"amur/extract/scan"
)

// agencyReach is how many letters the name of a body of state takes at most.
const agencyReach = 24

// agency tells whether the words between a country and an office name the body that the
// office heads: "the Russian federal agency for fishery's head" in a language that puts
// them in this order.
func (f *Finder) agency(text string, country, office *part, ms *scan.Mentions) bool {
	if country.slot != 'C' || office.slot != 'O' || office.m.Kind != scan.Office || !office.m.Office.Agency || !f.lang.Grammar.Attributive {
		return false
	}
	gap := text[country.end:office.start]
	if len(gap) > agencyReach*max(f.lang.Grammar.Letters, 1) || strings.Contains(gap, "\n") || scan.HasMark(gap, ",;:.") {
		return false
	}
	plain := f.plain(gap)
	return !slices.ContainsFunc(f.lang.Grammar.Bodiless, func(w string) bool { return strings.Contains(plain, w) }) &&
		!slices.ContainsFunc(scan.In(ms.Triggers, country.end, office.start), func(m scan.Mention) bool {
			return !m.Trigger.Weak && m.End-m.Start >= twoCharacters
		})
}
