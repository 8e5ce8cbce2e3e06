package inspect

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestBuiltInLexiconIsSound(t *testing.T) {
	faults, err := Check()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		t.Error(f)
	}
}

// folderOf writes files into a new folder.
func folderOf(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Each row is one file with one fault, and where and how it is told.
func TestCheckFindsFaults(t *testing.T) {
	person := func(rest string) string {
		return "people:\n  - id: x-y\n    name: X Y\n    family: Y\n    country: RU\n" + rest
	}
	for _, c := range []struct{ name, file, text, want string }{
		{"unknown office", "people/a.yaml", person("    offices:\n      - {office: foreign-ministr, from: 2001, to: 2002}"),
			`people/a.yaml:7:18: x-y: there is no office "foreign-ministr"; write an id of offices.yaml`},
		{"unknown country", "people/a.yaml", "people:\n  - {id: x-y, name: X Y, country: XX}", `people/a.yaml:2:35: x-y: country "XX" is not in countries.yaml; `},
		{"no such day", "people/a.yaml", person("    offices:\n      - {office: mayor, from: 2001-02-30, to: 2002, of: Omsk}"), `people/a.yaml:7:31: x-y: mayor: date "2001-02-30": `},
		{"backwards", "people/a.yaml", person("    offices:\n      - {office: mayor, from: 2003, to: 2002, of: Omsk}"), `people/a.yaml:7:41: x-y: mayor ends on 2002, before it begins on 2003; `},
		{"out of order", "people/a.yaml", person("    offices:\n      - {office: mayor, from: 2003, to: 2004, of: Omsk}\n      - {office: mayor, from: 2001, to: 2002, of: Omsk}"),
			`people/a.yaml:8:31: x-y: mayor from 2001 stands behind mayor from 2003; `},
		{"two at once", "people/a.yaml", person("    offices:\n      - {office: foreign-minister, from: 2010-01-01, to: 2010-02-01}"),
			`people/a.yaml:7:42: foreign-minister of RU: lavrov-sergey (since 2004-03-09) and x-y (2010-01-01 to 2010-02-01) hold it at once; `},
		{"a gap", "people/a.yaml", "people:\n  - id: lavrov-sergey\n    offices:\n      - {office: foreign-minister, from: 2004-03-09, to: 2010-01-01}\n  - id: x-y\n    name: X Y\n    country: RU\n    offices:\n      - {office: foreign-minister, from: 2010-01-05, to: \"\"}",
			`people/a.yaml:9:42: foreign-minister of RU: nobody holds it from 2010-01-02 to 2010-01-04, before x-y; add who did, or a vacancy `},
		{"no successor", "people/a.yaml", "people:\n  - id: lavrov-sergey\n    offices:\n      - {office: foreign-minister, from: 2004-03-09, to: 2010-01-01}",
			`people/a.yaml:4:42: foreign-minister of RU: nobody holds it after 2010-01-01; `},
		{"a vacancy that was none", "offices.yaml", "offices:\n  - id: foreign-minister\n    vacant: [{country: RU, from: 2010-01-01, to: 2010-01-02, reason: none}]",
			`offices.yaml:3:34: foreign-minister of RU: vacant from 2010-01-01 to 2010-01-02, when lavrov-sergey held it; `},
		{"a whole name without its province", "offices.yaml", "offices:\n  - id: mayor\n    whole: {RU: Head of a city}", `offices.yaml:3:17: mayor: "Head of a city" has no {of}; `},
		{"a vacancy without a reason", "offices.yaml", "offices:\n  - id: mayor\n    vacant: [{country: RU, from: 2010-01-01, to: 2010-01-02}]", `offices.yaml:3:15: mayor: the vacancy from 2010-01-01 has no reason; `},
		{"a name of two people", "people/a.yaml", person("    names: {vi: {full: [LAVROV]}, zh: {full: [谢尔盖·拉夫罗夫]}}"), `people/a.yaml:6:47: x-y: 谢尔盖·拉夫罗夫 (zh) names lavrov-sergey too; `},
		{"no namesake", "people/a.yaml", person("    namesakes: [nobody]"), `people/a.yaml:6:17: x-y: there is no person "nobody" to be its namesake; `},
		{"twice", "people/a.yaml", "people:\n  - {id: x-y, name: X Y, country: RU}\n  - {id: x-y, name: X Y, country: RU}", `people/a.yaml:3:6: people "x-y" stands twice, first at `},
		{"unknown site", "sites.yaml", "sites:\n  - {id: hall, name: Hall, place: moscow, among: nowhere}", `sites.yaml:2:50: hall: there is no site "nowhere" for it to mean among the two; `},
		{"unknown place", "sites.yaml", "sites:\n  - {id: hall, name: Hall, place: nowhere}", `sites.yaml:2:35: hall: there is no place "nowhere" for it to stand in; `},
		{"unknown region", "places.yaml", "places:\n  - {id: hamlet, name: Hamlet, country: RU, within: nowhere}", `places.yaml:2:53: hamlet: there is no place "nowhere" for it to lie in; `},
		{"a name of two places", "places.yaml", "places:\n  - {id: hamlet, name: MOSCOW, country: RU}", `places.yaml:2:24: hamlet: MOSCOW names moscow too; `},
		{"two capitals", "places.yaml", "places:\n  - {id: hamlet, name: Hamlet, country: RU, capital: true}", `places.yaml:2:6: hamlet and moscow are both the capital of RU; `},
		{"editions out of order", "gatherings.yaml", "gatherings:\n  - id: fair\n    name: Fair\n    level: other\n    editions:\n      - {from: 2023-06-01, to: 2023-06-03}\n      - {from: 2023-06-02, to: 2023-06-04}",
			`gatherings.yaml:7:16: fair: the edition of 2023-06-02 begins before the one above it ends; `},
		{"an edition on no day", "gatherings.yaml", "gatherings:\n  - {id: fair, name: Fair, level: other, editions: [{from: 2023-06-31}]}", `gatherings.yaml:2:60: fair: date "2023-06-31": `},
		{"an edition nowhere", "gatherings.yaml", "gatherings:\n  - {id: fair, name: Fair, level: other, editions: [{from: 2023-06-30, place: nowhere}]}", `gatherings.yaml:2:79: fair: there is no place "nowhere"; `},
		{"unknown level", "gatherings.yaml", "gatherings:\n  - {id: fair, name: Fair, level: high}", `gatherings.yaml:2:35: fair: unknown level "high"; it is one of leaders, `},
		{"an era without days", "eras.yaml", "eras:\n  - {id: age}", `eras.yaml:2:6: age has neither a first nor a last day; `},
		{"words for no office", "en/offices.yaml", "offices:\n  - {office: foreign, words: [foreigner]}", `en/offices.yaml:2:14: en: there is no office "foreign"; write an id of offices.yaml such as foreign-minister, `},
		{"reference to no office", "en/references.yaml", "references:\n  - {rule: en.x, kind: pair, office: king, words: [both kings]}", `en/references.yaml:2:38: en.x: there is no office "king"; `},
		{"unknown type", "en/triggers.yaml", "triggers:\n  - {rule: en.x, type: talk, role: pair, words: [x]}", `en/triggers.yaml:2:24: en.x: unknown type "talk"; `},
		{"unknown topic", "en/topics.yaml", "topics:\n  weather: {strong: [rain]}", `en/topics.yaml:2:3: en: there is no topic "weather"; `},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := folderOf(t, map[string]string{c.file: c.text})
			faults, err := Check(dir)
			if err != nil {
				t.Fatal(err)
			}
			var said []string
			for _, f := range faults {
				text := f.String()
				said = append(said, strings.TrimPrefix(text, filepath.ToSlash(dir)+"/"))
				if !strings.Contains(f.Message, "; ") {
					t.Errorf("no remedy in %s", text)
				}
			}
			for _, s := range said {
				if strings.HasPrefix(s, c.want) {
					return
				}
			}
			t.Errorf("got\n%s\nwant\n%s…", strings.Join(said, "\n"), c.want)
		})
	}
	if _, err := Check(folderOf(t, map[string]string{"places.yaml": "places: ["})); err == nil {
		t.Error("a file that is no YAML gives no error")
	}
}
