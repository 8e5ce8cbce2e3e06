package gold_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"amur/model/gold"
)

func TestParse(t *testing.T) {
	a, err := gold.Parse("a.gold.json", []byte(`{"lang": "en", "published": null, "events": [
 {"contact": "c", "type": "call", "type_ok": ["video"], "date": "XXXX-05-04", "china": [{"name": "Wang Yi", "office": "Minister of Foreign Affairs"}], "russia": [],
  "place": "", "optional": true}]}`))
	if err != nil {
		t.Fatal(err)
	}
	c := a.Contacts[0]
	if a.Lang != "en" || a.Published != "" || c.Type != "call" || c.TypeOK[0] != "video" || c.China[0].Name != "Wang Yi" || !c.Optional || c.Status != "held" {
		t.Errorf("%+v", a)
	}
}

func TestParseFaults(t *testing.T) {
	event := func(fields string) string { return "{\"lang\": \"en\",\n\"events\": [\n{" + fields + "}]}" }
	for _, c := range []struct{ name, text, want string }{
		{"no JSON", "{\"lang\": \"en\",\n\"events\": [}]", "a.gold.json:2: this is not JSON: "},
		{"cut off", "{\"lang\": \"en\",\n\"events\": [", "a.gold.json:2: the file ends too early: "},
		{"empty", "", "a.gold.json:1: the file ends too early: "},
		{"unknown key", "{\"lang\": \"en\",\n\"evnets\": []}", "a.gold.json:2: the key \"evnets\" is unknown; testdata/README.md lists "},
		{"unknown key of a contact", event("\"type\": \"call\",\n\"daet\": \"2020\""), "a.gold.json:4: the key \"daet\" is unknown; "},
		{"no language", `{"events": []}`, "a.gold.json:1: the language is missing; add "},
		{"no list", `{"lang": "en"}`, "a.gold.json:1: the list of contacts is missing; add "},
		{"wrong shape", "{\"lang\": \"en\",\n\"events\": {}}", "a.gold.json:2: events must be a list, not object"},
		{"wrong shape of a field", event("\"type\": \"call\",\n\"optional\": \"yes\""), "a.gold.json:4: optional must be true or false, not string"},
		{"unknown type", event("\"date\": \"2020\",\n\"type\": \"talk\""), "a.gold.json:4: type \"talk\" is unknown; it is one of meeting, call, "},
		{"unknown status", event("\"type\": \"call\", \"status\": \"done\""), "a.gold.json:3: status \"done\" is unknown; it is one of held, "},
		{"no type, and one behind it", event("\"date\": \"2023\"},\n{\"type\": \"call\""), "a.gold.json:3: type \"\" is unknown; "},
		{"more behind the end", "{\"lang\": \"en\", \"events\": []}\n{\"lang\": \"vi\", \"events\": []}", "a.gold.json:2: there is more behind the end of the JSON"},
		{"no such day", event("\"type\": \"call\",\n\"date\": \"2023-02-30\""), "a.gold.json:4: date \"2023-02-30\": "},
		{"no such country", event("\"type\": \"call\", \"date\": \"2023\",\n\"country\": \"Russia\""), "a.gold.json:4: country \"Russia\" is no code of ISO 3166"},
		{"no such topic", event("\"type\": \"call\", \"date\": \"2023\",\n\"topics\": [\"weather\"]"), "a.gold.json:4: topic \"weather\" is unknown; the codes are "},
		{"no such publication", "{\"lang\": \"en\",\n\"published\": \"yesterday\", \"events\": []}", "a.gold.json:2: date \"yesterday\": "},
	} {
		_, err := gold.Parse("a.gold.json", []byte(c.text))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s…", c.name, err, c.want)
		}
	}
}

func TestReadCorpus(t *testing.T) {
	const none = `{"lang": "en", "events": []}`
	dir := t.TempDir()
	write := func(name, text string) {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := gold.ReadCorpus(dir); err == nil || !strings.Contains(err.Error(), "there is no gold file in it; an article NAME.txt") {
		t.Errorf("an empty folder: %v", err)
	}
	if _, err := gold.ReadCorpus(filepath.Join(dir, "missing")); err == nil || !strings.Contains(err.Error(), "no such folder") {
		t.Errorf("a missing folder: %v", err)
	}
	for _, name := range []string{"b.html", "b.gold.json", "vi/a.txt", "vi/a.gold.json", "without.txt"} {
		write(name, none)
	}
	articles, err := gold.ReadCorpus(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, a := range articles {
		names = append(names, a.Name)
	}
	if got := strings.Join(names, " "); got != "b.html vi/a.txt" {
		t.Errorf("articles %s", got)
	}
	write("alone.gold.json", none)
	if _, err := gold.ReadCorpus(dir); err == nil || !strings.Contains(err.Error(), "alone.gold.json: there is no article beside it; add alone.txt") {
		t.Errorf("a gold file without an article: %v", err)
	}
	if _, err := gold.ReadCorpus(filepath.Join(dir, "b.html")); err == nil || !strings.Contains(err.Error(), "this is no folder") {
		t.Errorf("a file: %v", err)
	}
}
