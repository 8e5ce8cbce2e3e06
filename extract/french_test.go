package extract_test

import (
	"slices"
	"strings"
	"testing"

	"amur/extract/lexicon/inspect"
)

// French is taught by a folder of data alone: nothing in Go knows of it.
const french = "testdata/french"

func TestLanguageFromFolder(t *testing.T) {
	e, err := newEngine(french)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"adjective inside the office", `---
published: 2023-06-26
---

Le ministre chinois des Affaires étrangères Wang Yi a rencontré dimanche à Pékin son homologue russe Sergueï Lavrov. Les deux hommes ont discuté de la guerre en Ukraine et des échanges commerciaux. Le Kremlin n'a pas commenté.
`, []string{"meeting 2023-06-25 held Wang Yi - Sergey Lavrov @ Beijing/CN trade,ukraine"}},
		{"a day with its year, and a summit", `---
published: 2024-10-23
---

Le président chinois Xi Jinping s'est entretenu avec Vladimir Poutine le 22 octobre 2024 à Kazan, en marge du sommet des BRICS.
`, []string{"meeting 2024-10-22 held Xi Jinping - Vladimir Putin @ Kazan/RU (BRICS Summit)"}},
		{"a call", `---
published: 2022-06-16
---

Le président russe, Vladimir Poutine, s’est entretenu par téléphone avec son homologue chinois Xi Jinping le 15 juin 2022. Ils ont évoqué la coopération énergétique.
`, []string{"call 2022-06-15 held Xi Jinping - Vladimir Putin energy"}},
		{"a visit announced", `---
published: 2023-12-15
---

Le Premier ministre russe Mikhaïl Michoustine effectuera une visite officielle en Chine le 19 décembre 2023.
`, []string{"visit 2023-12-19 planned Mikhail Mishustin @ CN"}},
		{"a letter", `---
published: 2024-03-18
---

Xi Jinping a adressé un message à Vladimir Poutine le 18 mars 2024.
`, []string{"message 2024-03-18 held Xi Jinping - Vladimir Putin"}},
		{"documents", `---
published: 2023-03-22
---

Le 21 mars 2023, les deux chefs d'État Xi Jinping et Vladimir Poutine ont signé une déclaration commune à Moscou.
`, []string{"signing 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU"}},
		{"with a third country", `---
published: 2023-07-07
---

Wang Yi a rencontré à Pékin la secrétaire américaine au Trésor. La Chine et la Russie n'ont pas été évoquées dans le communiqué.
`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, _, err := e.reader.Read("article.txt", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			if a.Lang != "fr" {
				t.Errorf("the language is taken for %q", a.Lang)
			}
			var got []string
			for _, event := range e.extractor.Events(a) {
				var topics []string
				for _, topic := range event.Topics {
					topics = append(topics, topic.Code)
				}
				got = append(got, strings.TrimSpace(brief(event)+" "+strings.Join(topics, ",")))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// What the folder says fits what is built in.
func TestLanguageFromFolderIsSound(t *testing.T) {
	faults, err := inspect.Check(french)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		t.Error(f)
	}
}
