package who

import (
	"slices"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

// bearers lists the people of the actor's country whom its family name may mean, of those
// who held the office beside it when some did; nil when the article has said who is meant,
// by a full name or an office, or only one can be.
func (c *Cast) bearers(m *scan.Mention, a *Actor) []*lexicon.Person {
	if !m.Short || slices.Contains(c.named, a.Person) || len(a.Offices) == 0 && slices.Contains(c.by, a.Person) {
		return nil
	}
	all := slices.DeleteFunc(slices.Clone(candidates(m)), func(p *lexicon.Person) bool {
		return p.Country != a.Person.Country || len(a.Offices) > 0 && !heldAny(p, a.Offices)
	})
	if len(all) < 2 {
		return nil
	}
	return all
}
