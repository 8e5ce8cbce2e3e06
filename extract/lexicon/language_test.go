package lexicon

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// read are the languages that amur reads in full.
var read = []string{"en", "vi", "zh"}

func TestLanguagesAreComplete(t *testing.T) {
	lx := loaded(t)
	for _, code := range read {
		for _, base := range []string{"grammar", "triggers", "offices", "references", "topics", "dates", "page"} {
			if _, err := fs.Stat(yamlFiles, code+"/"+base+".yaml"); err != nil {
				t.Errorf("%s/%s.yaml: %v", code, base, err)
			}
		}
		l := language(t, lx, code)
		if len(l.Triggers) == 0 || len(l.Offices) == 0 || len(l.References) == 0 || len(l.Dates) == 0 || len(l.Page) == 0 || len(l.Grammar.Actors) == 0 {
			t.Errorf("%s: a file is empty", code)
		}
	}
	if !slices.IsSortedFunc(lx.Languages, func(a, b Language) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("the languages are not in order")
	}
}

func TestTriggers(t *testing.T) {
	roles := []string{"pair", "echo", "travel", "send", "sign", "attend", "speech", "company", "none"}
	for _, l := range loaded(t).Languages {
		words := map[[3]string]string{} // role, type, word -> rule
		types := map[model.Type]bool{}
		for _, tr := range l.Triggers {
			checkRule(t, l.Code, tr.Rule, tr.Words)
			if !slices.Contains(model.Types(), model.Type(tr.Type)) {
				t.Errorf("%s: unknown type %q", tr.Rule, tr.Type)
			}
			types[model.Type(tr.Type)] = true
			if !slices.Contains(roles, tr.Role) {
				t.Errorf("%s: unknown role %q", tr.Rule, tr.Role)
			}
			if tr.Phase != "" && (tr.Phase != "start" && tr.Phase != "end" || tr.Role != "travel") {
				t.Errorf("%s: phase %q of a %s", tr.Rule, tr.Phase, tr.Role)
			}
			for _, w := range tr.Words {
				k := [3]string{tr.Role, tr.Type, w}
				if first := words[k]; first != "" && first != tr.Rule {
					t.Errorf("%s: %q is also in %s", tr.Rule, w, first)
				}
				words[k] = tr.Rule
			}
		}
		if n := len(types); len(l.Triggers) > 0 && n != len(model.Types()) {
			t.Errorf("%s: triggers of %d types only", l.Code, n)
		}
	}
}

// checkRule tests that a rule bears its language's code and lists words, none of them twice.
func checkRule(t *testing.T, lang, rule string, words []string) {
	t.Helper()
	if !strings.HasPrefix(rule, lang+".") {
		t.Errorf("%s: a rule of %s begins with its code", rule, lang)
	}
	if len(words) == 0 {
		t.Errorf("%s has no words", rule)
	}
	checkForms(t, rule, words)
	for _, w := range words {
		if runTogether(w) {
			t.Errorf("%s: %q begins twice: is a comma missing?", rule, w)
		}
	}
}

// runTogether tells whether the first word of a phrase comes again in it; a choice at its
// beginning may.
func runTogether(phrase string) bool {
	words := strings.Fields(phrase)
	return len(words) > 1 && words[0][0] != '{' && len(words[0]) > 2 && slices.Contains(words[1:], words[0])
}

func TestReferences(t *testing.T) {
	kinds := []string{"counterpart", "pair", "guest", "host", "he", "they", "latter", "body", "organ", "role", "none"}
	lx := loaded(t)
	for _, l := range lx.Languages {
		words := map[string]string{}
		for _, r := range l.References {
			checkRule(t, l.Code, r.Rule, r.Words)
			if !slices.Contains(kinds, r.Kind) {
				t.Errorf("%s: unknown kind %q", r.Rule, r.Kind)
			}
			if r.Office != "" && (r.Kind != "pair" && r.Kind != "body" && r.Kind != "organ" || lx.Office(r.Office) == nil) {
				t.Errorf("%s: a %s with office %q", r.Rule, r.Kind, r.Office)
			}
			for _, w := range r.Words {
				if first := words[w]; first != "" && first != r.Rule {
					t.Errorf("%s: %q is also in %s", r.Rule, w, first)
				}
				words[w] = r.Rule
			}
		}
	}
}

func TestRulesHaveDifferentNames(t *testing.T) {
	for _, l := range loaded(t).Languages {
		for _, file := range []string{"triggers", "references"} {
			data, err := fs.ReadFile(yamlFiles, l.Code+"/"+file+".yaml")
			if err != nil {
				continue // a language of which only dates are known
			}
			seen := map[string]bool{}
			for _, line := range strings.Split(string(data), "\n") {
				rule, ok := strings.CutPrefix(strings.TrimSpace(line), "- rule: ")
				if ok && seen[rule] {
					t.Errorf("%s/%s.yaml: %s stands twice", l.Code, file, rule)
				}
				seen[rule] = true
			}
		}
	}
}

func TestOfficeWords(t *testing.T) {
	lx := loaded(t)
	for _, l := range lx.Languages {
		words := map[[2]string]string{} // country, word -> office
		for _, o := range l.Offices {
			for _, id := range strings.Fields(o.Office) {
				office := lx.Office(id)
				if office == nil {
					t.Errorf("%s: unknown office %q", l.Code, id)
				} else if o.Country != "" && office.Name[o.Country] == "" && office.Name[""] == "" {
					t.Errorf("%s: words for %s of %s, which has no name", l.Code, id, o.Country)
				}
			}
			if len(o.Words)+len(o.Plural) == 0 {
				t.Errorf("%s: %s has no words", l.Code, o.Office)
			}
			checkForms(t, l.Code+" "+o.Office, slices.Concat(o.Words, o.Plural))
			for _, w := range o.Words {
				k := [2]string{o.Country, w}
				if first := words[k]; first != "" && first != o.Office {
					t.Errorf("%s: %q is %s and %s", l.Code, w, first, o.Office)
				}
				words[k] = o.Office
			}
		}
	}
}

func TestTopicWords(t *testing.T) {
	for _, l := range loaded(t).Languages {
		if l.Topics == nil {
			continue // its file is missing, which TestLanguagesAreComplete tells
		}
		for code := range l.Topics {
			if !model.IsTopicCode(code) {
				t.Errorf("%s: unknown topic %q", l.Code, code)
			}
		}
		for _, code := range model.TopicCodes() {
			w := l.Topics[code]
			if len(w.Strong) == 0 {
				t.Errorf("%s: %s has no strong words", l.Code, code)
			}
			checkForms(t, l.Code+" "+code, slices.Concat(w.Strong, w.Weak, w.Bare))
		}
	}
}

func TestGrammar(t *testing.T) {
	for _, l := range loaded(t).Languages {
		g := l.Grammar
		for name, list := range map[string][]string{
			"actors": g.Actors, "skip": g.Skip, "former": g.Former, "possessive": g.Possessive, "honorifics": g.Honorifics,
			"borrows": g.Borrows, "abbreviations": g.Abbrev, "boundaries": g.Boundaries, "and": g.And, "plan": g.Plan,
			"plan_behind": g.PlanBehind, "antecedent": g.Antecedent, "lives": g.Lives, "tenures": g.Tenures, "sequels": g.Sequels, "servants": g.Servants, "serves": g.Serves, "capacity": g.Capacity, "cancel": g.Cancel, "negation": g.Negation, "hypothesis": g.Hypothesis,
			"habit": g.Habit, "past": g.Past, "sidelines": g.Sidelines, "video": g.Video, "phone": g.Phone,
			"written": g.Written, "trilateral": g.Trilateral, "among": g.Among, "circles": g.Circles, "sittings": g.Sittings, "nearby": g.Nearby, "hosting": g.Hosting, "locative": g.Locative, "from": g.From, "toward": g.Toward,
			"here": g.Here, "speech": g.Speech, "discuss": g.Discuss, "continuing": g.Continuing, "elsewhere": g.Elsewhere,
			"length": g.Length, "listed": g.Listed, "capital_words": g.CapitalWords, "report": g.ReportVerb,
			"belonging": g.Belonging, "remit": g.Remit, "urging": g.Urging, "visiting": g.Visiting, "confidants": g.Confidants, "regions": g.Regions, "held_at": g.HeldAt, "denies": g.Denies, "untrue": g.Untrue, "first_person": g.FirstPerson, "saying": g.Saying, "speaking": g.Speaking, "also": g.Also, "days_apart": g.DaysApart, "readied": g.Readied, "deaths": g.Deaths, "embassies": g.Embassies, "likened": g.Likened, "apposition": g.Apposition, "subordinate": g.Subordinate,
		} {
			checkForms(t, l.Code+"/grammar "+name, list)
		}
		for _, pattern := range g.Actors {
			if !strings.ContainsAny(pattern, "OP") {
				t.Errorf("%s: %q names nobody", l.Code, pattern)
			}
		}
		for _, b := range g.Borrows {
			if b == l.Code {
				t.Errorf("%s borrows from itself", b)
			}
		}
		for form, days := range g.Stays {
			if days < 1 || days > 31 {
				t.Errorf("%s: %q lasts %d days", l.Code, form, days)
			}
		}
	}
}
