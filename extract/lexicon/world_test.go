package lexicon

import (
	"slices"
	"strings"
	"testing"

	"amur/model"
)

func TestOffices(t *testing.T) {
	for _, o := range loaded(t).Offices {
		if !idForm.MatchString(o.ID) {
			t.Errorf("%q is no id", o.ID)
		}
		if o.Rank < 1 || o.Rank > 9 {
			t.Errorf("%s: rank %d", o.ID, o.Rank)
		}
		if len(o.Name) == 0 {
			t.Errorf("%s has no name", o.ID)
		}
		for country, name := range o.Name {
			if country != "CN" && country != "RU" && (country != "" || o.ID != "third-country-official") {
				t.Errorf("%s: a name for %q", o.ID, country)
			}
			if name == "" {
				t.Errorf("%s: an empty name for %s", o.ID, country)
			}
		}
	}
}

// The holder of a single office is looked up by it: one that nobody ever held
// is a misspelling or a superfluous line.
func TestSingleOfficesAreHeld(t *testing.T) {
	lx := loaded(t)
	for _, o := range lx.Offices {
		held := 0
		for country := range o.Name {
			held += len(lx.holders[o.ID+" "+country])
		}
		if o.Single && held == 0 {
			t.Errorf("nobody holds %s", o.ID)
		}
	}
}

func TestCountries(t *testing.T) {
	words := map[string]string{}
	for _, c := range loaded(t).Countries {
		if !model.IsCountryCode(c.Code) && c.Code != "EU" && c.Code != "XK" {
			t.Errorf("%q is no country code", c.Code)
		}
		if c.Name == "" {
			t.Errorf("%s has no name", c.Code)
		}
		for _, code := range []string{"en", "vi"} {
			w := c.Words[code]
			if len(w.Noun) == 0 {
				t.Errorf("%s has no noun in %s", c.Code, code)
			}
			for _, list := range [][]string{w.Noun, w.Adj, w.People} {
				checkForms(t, c.Code+" "+code, list)
			}
			for _, n := range w.Noun {
				if first := words[code+n]; first != "" {
					t.Errorf("%s names %s and %s", n, first, c.Code)
				}
				words[code+n] = c.Code
			}
		}
	}
}

func TestPlaces(t *testing.T) {
	lx := loaded(t)
	capital := map[string]string{}
	for _, p := range lx.Places {
		if !idForm.MatchString(p.ID) || p.Name == "" {
			t.Errorf("%q named %q", p.ID, p.Name)
		}
		if lx.Country(p.Country) == nil {
			t.Errorf("%s: unknown country %q", p.ID, p.Country)
		}
		if p.Within != "" {
			switch in := lx.Place(p.Within); {
			case in == nil:
				t.Errorf("%s lies in %s, which is not listed", p.ID, p.Within)
			case in.Country != p.Country || !in.Region:
				t.Errorf("%s lies in %s, which is no region of %s", p.ID, p.Within, p.Country)
			}
		}
		if p.Capital {
			if first := capital[p.Country]; first != "" {
				t.Errorf("%s and %s are capitals of %s", first, p.ID, p.Country)
			}
			capital[p.Country] = p.ID
		}
		for code, forms := range p.Names {
			checkForms(t, p.ID+" "+code, forms)
		}
	}
}

func TestSites(t *testing.T) {
	lx := loaded(t)
	for _, s := range lx.Sites {
		if !idForm.MatchString(s.ID) || s.Name == "" {
			t.Errorf("%q named %q", s.ID, s.Name)
		}
		if p := lx.Place(s.Place); p == nil || p.Region {
			t.Errorf("%s stands in %q, which is no city", s.ID, s.Place)
		}
		for code, forms := range s.Names {
			checkForms(t, s.ID+" "+code, forms)
		}
	}
}

func TestGatherings(t *testing.T) {
	levels := []string{"leaders", "government", "foreign", "defense", "security", "other"}
	lx := loaded(t)
	names := map[string]string{}
	for _, g := range lx.Gatherings {
		if !idForm.MatchString(g.ID) || g.Name == "" {
			t.Errorf("%q named %q", g.ID, g.Name)
		}
		if first := names[g.Name]; first != "" {
			t.Errorf("%s and %s are both %s", first, g.ID, g.Name)
		}
		names[g.Name] = g.ID
		if !slices.Contains(levels, g.Level) {
			t.Errorf("%s: unknown level %q", g.ID, g.Level)
		}
		if g.Members != "" && g.Members != "both" && g.Members != Sides {
			t.Errorf("%s: unknown members %q", g.ID, g.Members)
		}
		for code, forms := range g.Names {
			checkForms(t, g.ID+" "+code, forms)
		}
		if len(g.Names["vi"]) == 0 {
			t.Errorf("%s has no name in vi", g.ID)
		}
		checkEditions(t, lx, g)
	}
}

// The occasions that the codebook names are recorded by these names.
func TestGatheringsOfTheCodebook(t *testing.T) {
	lx := loaded(t)
	for _, name := range []string{"SCO Council of Foreign Ministers", "G20 Foreign Ministers' Meeting", "BRICS Summit", "UN General Assembly"} {
		if !slices.ContainsFunc(lx.Gatherings, func(g Gathering) bool { return g.Name == name }) {
			t.Errorf("no gathering is called %s", name)
		}
	}
}

// checkEditions tests that the editions of a gathering have days and places and stand in order.
func checkEditions(t *testing.T, lx *Lexicon, g Gathering) {
	t.Helper()
	var end model.Civil
	for i, e := range g.Editions {
		from, ok := day(t, g.ID, e.From)
		to := from
		if e.To != "" {
			to, _ = day(t, g.ID, e.To)
		}
		if ok && to < from || to-from > 200 {
			t.Errorf("%s: from %s to %s", g.ID, e.From, e.To)
		}
		if ok && i > 0 && from <= end {
			t.Errorf("%s: the edition of %s begins before the one before it ends", g.ID, e.From)
		}
		end = to
		if e.Place != "" && lx.Place(e.Place) == nil {
			t.Errorf("%s of %s: unknown place %q", g.ID, e.From, e.Place)
		}
	}
}

// day reads an EDTF day.
func day(t *testing.T, where, s string) (model.Civil, bool) {
	t.Helper()
	d, err := model.ParseDate(s)
	c, ok := d.Civil()
	if err != nil || !ok {
		t.Errorf("%s: %q is no day: %v", where, s, err)
	}
	return c, ok
}

func TestTopicsAreTheCodebooks(t *testing.T) {
	var codes []string
	for _, topic := range loaded(t).Topics {
		codes = append(codes, topic.Code)
		if topic.Name == "" {
			t.Errorf("%s has no name", topic.Code)
		}
	}
	if want := model.TopicCodes(); !slices.Equal(codes, want) {
		t.Errorf("topics\n%v, want\n%v", codes, want)
	}
}

func TestEras(t *testing.T) {
	eras := map[string]Era{}
	for _, e := range loaded(t).Eras {
		eras[e.ID] = e
		if e.From == "" && e.To == "" {
			t.Errorf("%s has neither a first nor a last day", e.ID)
		}
		for _, d := range []string{e.From, e.To} {
			if d != "" {
				day(t, e.ID, d)
			}
		}
		if e.To != "" && e.To < e.From {
			t.Errorf("%s ends on %s, before it begins on %s", e.ID, e.To, e.From)
		}
		for _, code := range []string{"en", "ru", "vi", "zh"} {
			if len(e.Words[code]) == 0 {
				t.Errorf("%s has no words in %s", e.ID, code)
			}
			checkForms(t, e.ID+" "+code, e.Words[code])
		}
	}
	for _, name := range factFiles(t) {
		if !strings.HasPrefix(name, "eras") {
			continue
		}
		for _, section := range entries(t, name) {
			for i := 1; i < len(section); i++ {
				if before, e := eras[section[i-1]], eras[section[i]]; e.From < before.From {
					t.Errorf("%s: %s stands behind %s, which begins later", name, e.ID, before.ID)
				}
			}
		}
	}
}

func TestOrganisations(t *testing.T) {
	for _, o := range loaded(t).Bodies {
		if len(o.Names) == 0 {
			t.Errorf("%s has no names", o.ID)
		}
		for code, forms := range o.Names {
			checkForms(t, o.ID+" "+code, forms)
		}
	}
}

// A name that several places bear says nothing of where a contact was.
func TestPlaceNamesNameOnePlace(t *testing.T) {
	type key struct{ lang, name string }
	bearer := map[key]string{}
	for _, p := range loaded(t).Places {
		forms := map[string][]string{"": {p.Name}}
		for code, names := range p.Names {
			forms[code] = append(forms[code], names...)
		}
		for code, names := range forms {
			for _, n := range names {
				k := key{code, n}
				if first := bearer[k]; first != "" && first != p.ID {
					t.Errorf("%s %s is %s and %s", code, n, first, p.ID)
				}
				bearer[k] = p.ID
			}
		}
	}
}

// A form that two gatherings bear says nothing of which was meant.
func TestGatheringFormsNameOneGathering(t *testing.T) {
	type key struct{ lang, form string }
	bearer := map[key]string{}
	for _, g := range loaded(t).Gatherings {
		forms := map[string][]string{"": {g.Name}}
		for code, names := range g.Names {
			for _, n := range names {
				forms[code] = append(forms[code], Expand(n)...)
			}
		}
		for code, list := range forms {
			for _, f := range list {
				k := key{code, strings.ToLower(f)}
				if first := bearer[k]; first != "" && first != g.ID {
					t.Errorf("%s %q is %s and %s", code, f, first, g.ID)
				}
				bearer[k] = g.ID
			}
		}
	}
}

// Places and sites are named in the scripts that do not write them as English does.
func TestPlacesAndSitesAreNamedInEveryScript(t *testing.T) {
	lx := loaded(t)
	for _, code := range []string{"zh", "ru"} {
		for _, p := range lx.Places {
			if len(p.Names[code]) == 0 {
				t.Errorf("%s has no name in %s", p.ID, code)
			}
		}
		for _, s := range lx.Sites {
			if len(s.Names[code]) == 0 {
				t.Errorf("%s has no name in %s", s.ID, code)
			}
		}
	}
}
