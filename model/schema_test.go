package model_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"amur/model"
)

// compiled is the schema as a validator.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	content, err := jsonschema.UnmarshalJSON(bytes.NewReader(model.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(model.SchemaName, content); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(model.SchemaName)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instance reads a timeline in YAML or JSON as the validator takes it.
func instance(t *testing.T, text []byte) any {
	t.Helper()
	data, err := yaml.YAMLToJSON(text)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSchemaTakesGoldens(t *testing.T) {
	schema := compiled(t)
	for _, name := range []string{"timeline.yaml", "timeline.json"} {
		data, err := os.ReadFile(filepath.Join("..", "testdata", "golden", name))
		if err != nil {
			t.Fatal(err)
		}
		var v any
		if strings.HasSuffix(name, ".json") {
			if v, err = jsonschema.UnmarshalJSON(bytes.NewReader(data)); err != nil {
				t.Fatal(err)
			}
		} else {
			v = instance(t, data)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// whole is a timeline with every key.
const whole = `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25/2023-06-26~"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - office: Deputy Minister of Foreign Affairs
    venue: {place: Beijing, country: CN, site: Diaoyutai State Guesthouse, occasion: SCO Summit}
    topics:
      trade: thương mại
    alternatives:
      date: ["2023-06-24"]
      country: [RU]
    confidence: high
    evidence: gone
    sources:
      - article: a.txt
        publisher: VTC News
        url: "https://vtc.example/1"
        published: "2023-06-25"
        lang: vi
        quote: Họ gặp nhau
    merged_into: 2023-06-24-qin-rudenko-meeting
    split: [b.txt]
    review:
      status: confirmed
      note: checked
    conflict:
      deleted: ours
      ours:
        status: planned
      theirs:
        china:
          - name: Wang Yi
`

// Each row changes one thing in whole; the schema and Validate must both refuse it.
func TestSchemaRefuses(t *testing.T) {
	schema := compiled(t)
	if err := schema.Validate(instance(t, []byte(whole))); err != nil {
		t.Fatalf("the whole timeline: %v", err)
	}
	if err := schema.Validate(instance(t, []byte(strings.Replace(whole, "      status: confirmed\n", "", 1)))); err != nil {
		t.Errorf("a note without a verdict: %v", err)
	}
	tests := []struct{ name, old, fresh string }{
		{"version", "version: 1", "version: 2"},
		{"unknown key of the file", "version: 1", "version: 1\nnotes: x"},
		{"unknown key of an event", "    confidence: high", "    confidence: high\n    notes: x"},
		{"id", "id: 2023-06-25-qin-rudenko-meeting", "id: first meeting"},
		{"date of another calendar", "2023-06-25/2023-06-26~", "25.06.2023"},
		{"month that does not exist", "2023-06-25/2023-06-26~", "2023-13"},
		{"interval without an end", "2023-06-25/2023-06-26~", "2023-06-25/"},
		{"date missing", `    date: "2023-06-25/2023-06-26~"` + "\n", ""},
		{"type", "type: meeting", "type: summit"},
		{"type missing", "    type: meeting\n", ""},
		{"status", "status: held", "status: done"},
		{"confidence", "confidence: high", "confidence: sure"},
		{"nobody of one side", "\n      - office: Deputy Minister of Foreign Affairs", " []"},
		{"unknown key of an official", "      - office: Deputy", "      - title: Deputy"},
		{"country", "country: CN,", "country: China,"},
		{"a call with a place", "type: meeting", "type: call"},
		{"topic", "trade: thương", "trading: thương"},
		{"alternatives of what has none", `date: ["2023-06-24"]`, `topics: ["trade"]`},
		{"alternative date", `date: ["2023-06-24"]`, `date: ["24 June"]`},
		{"alternative country", "country: [RU]", "country: [Russia]"},
		{"evidence", "evidence: gone", "evidence: lost"},
		{"source without an article", "article: a.txt\n        publisher", "publisher"},
		{"language", "lang: vi", "lang: Vietnamese"},
		{"review", "status: confirmed", "status: good"},
		{"review without anything", "status: confirmed\n      note: checked", "note: \"\""},
		{"conflict", "deleted: ours", "deleted: mine"},
		{"field in conflict", "      theirs:\n        china", "      theirs:\n        chinese"},
	}
	for _, test := range tests {
		text := strings.Replace(whole, test.old, test.fresh, 1)
		if text == whole {
			t.Errorf("%s: nothing was changed", test.name)
			continue
		}
		if schema.Validate(instance(t, []byte(text))) == nil {
			t.Errorf("%s: the schema takes it", test.name)
		}
		read, err := model.ReadTimeline(strings.NewReader(text), "t.yaml")
		if err == nil && read.Validate() == nil && test.name != "conflict" {
			t.Errorf("%s: ReadTimeline and Validate take it", test.name)
		}
	}
}

// The schema lists what the model knows, no more and no less.
func TestSchemaIsInStepWithModel(t *testing.T) {
	type node struct {
		Enum        []string
		Pattern     string
		Description string
		Items       *node
		Ref         string `json:"$ref"`
		AnyOf       []node
		Properties  map[string]*node
	}
	var file struct {
		Defs map[string]*node `json:"$defs"`
	}
	if err := json.Unmarshal(model.Schema(), &file); err != nil {
		t.Fatal(err)
	}
	same := func(what string, got, want []string) {
		t.Helper()
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: the schema has %v, the model %v", what, got, want)
		}
	}
	keys := func(m map[string]*node) (list []string) {
		for k := range m {
			list = append(list, k)
		}
		return list
	}
	def := func(name string) *node {
		if file.Defs[name] == nil {
			t.Fatalf("there is no %s", name)
		}
		return file.Defs[name]
	}
	var types, statuses []string
	for _, v := range model.Types() {
		types = append(types, string(v))
	}
	for _, v := range model.Statuses() {
		statuses = append(statuses, string(v))
	}
	same("types", def("type").Enum, types)
	same("statuses", def("status").Enum, statuses)
	same("confidence", def("confidence").Enum, []string{string(model.High), string(model.Medium), string(model.Low)})
	same("topics", keys(def("topics").Properties), model.TopicCodes())
	same("fields", keys(def("event").Properties), model.FieldKeys())
	same("fields in dispute", append(keys(def("part").Properties), "conflict"), model.FieldKeys())
	same("alternatives", keys(def("alternatives").Properties), model.AlternativeFields())
	var countries []string
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if code := string([]rune{a, b}); model.IsCountryCode(code) {
				countries = append(countries, code)
			}
		}
	}
	same("countries", def("country").Enum, countries)
	for _, key := range model.FieldKeys() {
		if def(key).Description == "" {
			t.Errorf("%s has no description", key)
		}
	}
	for code, topic := range def("topics").Properties {
		if topic.Description == "" {
			t.Errorf("the topic %s has no description", code)
		}
	}
	id := regexp.MustCompile(def("id").Pattern)
	for _, s := range []string{"2023-06-25-qin-rudenko-meeting", "XXXX-05-04-li-call-2", "undated-visit", "2023-visit", "meeting", "2023-06-25-Qin-meeting"} {
		if id.MatchString(s) != model.IsID(s) {
			t.Errorf("id %s: the schema says %v", s, id.MatchString(s))
		}
	}
	date := regexp.MustCompile(def("edtf").AnyOf[0].Pattern)
	for _, s := range []string{"2023", "2023~", "2023-06", "2023-06-25", "2023-06-25?", "2023-06-XX", "XXXX-05-04", "2025-05-07/2025-05-10",
		"2023-09-18/..", "../2023", "../..", "2023/", "23-06-25", "2023-6-25", "2023-00-25", "2023-06-32", "June 2023", "2023-06-25 "} {
		_, err := model.ParseDate(s)
		if date.MatchString(s) != (err == nil) {
			t.Errorf("date %q: the schema says %v, ParseDate %v", s, date.MatchString(s), err)
		}
	}
}
