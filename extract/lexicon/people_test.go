package lexicon

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

func TestPeople(t *testing.T) {
	lx := loaded(t)
	for _, p := range lx.People {
		if !idForm.MatchString(p.ID) {
			t.Errorf("%q is no id", p.ID)
		}
		if p.Name == "" {
			t.Errorf("%s has no name", p.ID)
		}
		if lx.Country(p.Country) == nil {
			t.Errorf("%s: unknown country %q", p.ID, p.Country)
		}
		if len(p.Offices) == 0 {
			t.Errorf("%s has no office", p.ID)
		}
		if p.Country == "CN" || p.Country == "RU" {
			checkOfficial(t, p)
		}
		for code, n := range p.Names {
			checkForms(t, p.ID+" full "+code, n.Full)
			checkForms(t, p.ID+" short "+code, n.Short)
		}
		for _, o := range p.Offices {
			checkTenure(t, lx, p, o)
		}
	}
}

// checkOfficial tests what only the officials of the two sides need.
func checkOfficial(t *testing.T, p Person) {
	t.Helper()
	if p.Family == "" || !regexp.MustCompile(`(^| )`+regexp.QuoteMeta(p.Family)+`( |$)`).MatchString(p.Name) {
		t.Errorf("%s: the family name %q is not in %q", p.ID, p.Family, p.Name)
	}
	for _, code := range []string{"vi", "zh", "ru"} { // in en it is Name
		if len(p.Names[code].Full) == 0 {
			t.Errorf("%s has no name in %s", p.ID, code)
		}
	}
	for code, n := range p.Names {
		if p.Country == "CN" && (len(n.Short) > 0 && len(n.Full) == 0) {
			t.Errorf("%s has a short name in %s and no full one", p.ID, code)
		}
	}
}

// checkForms tests a list of words: none empty, none twice, none with white
// space around it or before the mark of a prefix.
func checkForms(t *testing.T, where string, forms []string) {
	t.Helper()
	seen := map[string]bool{}
	for _, f := range forms {
		switch {
		case strings.TrimSpace(strings.TrimSuffix(f, "*")) != strings.TrimSuffix(f, "*") || strings.Trim(f, "*") == "":
			t.Errorf("%s: %q is no word", where, f)
		case seen[f]:
			t.Errorf("%s: %q stands twice", where, f)
		}
		seen[f] = true
	}
}

func checkTenure(t *testing.T, lx *Lexicon, p Person, o Tenure) {
	t.Helper()
	office := lx.Office(o.Office)
	if office == nil {
		t.Errorf("%s: unknown office %q", p.ID, o.Office)
		return
	}
	side := p.Country
	if o.Office == "third-country-official" {
		side = ""
	}
	if office.Name[side] == "" {
		t.Errorf("%s: %s has no name for %s", p.ID, o.Office, p.Country)
	}
	if (o.Office == "governor" || o.Office == "mayor" || o.Office == "party-secretary-province") && o.Of == "" {
		t.Errorf("%s: %s from %s of what?", p.ID, o.Office, o.From)
	}
	from, err := model.ParseDate(o.From)
	if err != nil || !from.HasYear() || from.IsInterval() {
		t.Errorf("%s: %s from %q is no day, month or year: %v", p.ID, o.Office, o.From, err)
	}
	if o.To == "" {
		return
	}
	to, err := model.ParseDate(o.To)
	if err != nil || !to.HasYear() || to.IsInterval() {
		t.Errorf("%s: %s to %q is no day, month or year: %v", p.ID, o.Office, o.To, err)
	}
	if first, last := o.Days(); last < first {
		t.Errorf("%s: %s ends on %s, before it begins on %s", p.ID, o.Office, o.To, o.From)
	}
}

func TestTenuresAreInOrder(t *testing.T) {
	for _, p := range loaded(t).People {
		for i := 1; i < len(p.Offices); i++ {
			before, _ := p.Offices[i-1].Days()
			if from, _ := p.Offices[i].Days(); from < before {
				t.Errorf("%s: %s from %s stands behind %s from %s", p.ID,
					p.Offices[i].Office, p.Offices[i].From, p.Offices[i-1].Office, p.Offices[i-1].From)
			}
		}
	}
}

func TestFullNamesNameOnePerson(t *testing.T) {
	type key struct{ lang, name string }
	bearer := map[key]string{}
	for _, p := range loaded(t).People {
		forms := map[string][]string{"en": {p.Name}}
		for code, n := range p.Names {
			forms[code] = append(forms[code], n.Full...)
		}
		for code, full := range forms {
			for _, f := range full {
				k := key{code, f}
				if first := bearer[k]; first != "" && first != p.ID && !slices.Contains(p.Namesakes, first) {
					t.Errorf("%s %s is %s and %s", code, f, first, p.ID)
				}
				bearer[k] = p.ID
			}
		}
	}
}
