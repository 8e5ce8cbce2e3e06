package wording

import (
	"strings"

	"amur/model"
)

// topicNames holds the codes whose name is more than the code with spaces.
var topicNames = map[string]string{
	"afghanistan":              "Afghanistan",
	"africa":                   "Africa",
	"apec":                     "APEC",
	"arctic":                   "the Arctic",
	"asia-pacific":             "Asia-Pacific",
	"belt-and-road":            "Belt and Road",
	"brics":                    "BRICS",
	"central-asia":             "Central Asia",
	"counter-terrorism":        "counter-terrorism",
	"eaeu":                     "Eurasian Economic Union",
	"europe":                   "Europe",
	"g20":                      "G20",
	"high-level-exchanges":     "high-level exchanges",
	"history-wwii":             "history and the Second World War",
	"india":                    "India",
	"interference-sovereignty": "sovereignty and non-interference",
	"international-issues":     "international and regional issues",
	"iran":                     "Iran",
	"japan":                    "Japan",
	"korean-peninsula":         "Korean Peninsula",
	"latin-america":            "Latin America",
	"middle-east":              "Middle East",
	"nato":                     "NATO",
	"people-to-people":         "people-to-people exchanges",
	"ric":                      "Russia–India–China",
	"science-technology":       "science and technology",
	"sco":                      "SCO",
	"syria":                    "Syria",
	"taiwan":                   "Taiwan",
	"tourism-visas":            "tourism and visas",
	"ukraine":                  "Ukraine",
	"united-nations":           "United Nations",
	"united-states":            "United States",
}

// topic names a topic's code in words: "Korean Peninsula", "nuclear energy".
func topic(code string) string {
	if name, ok := topicNames[code]; ok {
		return name
	}
	return model.Clean(strings.ReplaceAll(code, "-", " "))
}

// Topics names the topics of e, in the order of their codes.
func Topics(e model.Event) []string {
	names := make([]string, 0, len(e.Topics))
	for _, t := range e.Topics {
		names = append(names, topic(t.Code))
	}
	return names
}
