package check

import (
	"slices"
	"strconv"
	"strings"

	"amur/model"
)

// byFix is the remedy of what Mend does.
const byFix = "run amur check --fix"

// format brings in what the file format forbids.
func (s *survey) format(f *File) {
	for _, fault := range f.Timeline.Validate() {
		line, column := f.Find(fault.Path)
		found := Finding{File: f.Name, Line: line, Column: column, Severity: Error, Message: model.Clean(fault.Message)}
		if event := eventOf(f, fault.Path); event != nil {
			found.Event = event.ID
		}
		found.Rule, found.Remedy = remedy(fault)
		if found.Rule == "id" && strings.HasPrefix(fault.Message, "is missing") {
			found.Severity = Warning // the next build gives it one
		}
		switch field := fieldOf(fault.Path); {
		case field == "version", strings.HasPrefix(fault.Message, "stands after"):
		case field == "id" && strings.Contains(fault.Message, " also the id "):
			found.Message = f.withLine(found.Message)
		default:
			found.Message = field + ": " + found.Message
		}
		s.findings = append(s.findings, found)
	}
	if f.Topics == nil {
		return
	}
	for i := range f.Timeline.Events {
		if codes := f.Topics(i); !slices.IsSorted(codes) {
			e := &entry{Event: &f.Timeline.Events[i], file: f, at: "events[" + strconv.Itoa(i) + "]"}
			s.add(e, Warning, "order", "topics", "topics are not in the order of their codes", byFix)
		}
	}
}

// withLine says in which line an event stands that a message names by its number.
func (f *File) withLine(message string) string {
	before, rest, found := strings.Cut(message, "events[")
	number, after, closed := strings.Cut(rest, "]")
	if !found || !closed {
		return message
	}
	line, _ := f.Find("events[" + number + "]")
	return before + "the event in line " + strconv.Itoa(line) + after
}

// eventOf returns the event that a path leads into, nil when it leads elsewhere.
func eventOf(f *File, path string) *model.Event {
	rest, is := strings.CutPrefix(path, "events[")
	number, _, _ := strings.Cut(rest, "]")
	i, err := strconv.Atoi(number)
	if !is || err != nil || i >= len(f.Timeline.Events) {
		return nil
	}
	return &f.Timeline.Events[i]
}

// fieldOf is a path without the event: "venue.country".
func fieldOf(path string) string {
	if strings.HasPrefix(path, "events[") {
		_, path, _ = strings.Cut(path, "]")
	}
	return strings.TrimPrefix(path, ".")
}

// remedy says of what kind a fault is and what to do about it.
func remedy(fault model.FieldError) (rule, remedy string) {
	field := fieldOf(fault.Path)
	missing := strings.HasPrefix(fault.Message, "is missing")
	head, rest, _ := strings.Cut(field, ".")
	switch {
	case strings.Contains(fault.Message, "order") && head != "topics" || strings.HasPrefix(fault.Message, "stands after"):
		return "order", byFix
	case field == "version":
		return "format", "write version: " + strconv.Itoa(model.FormatVersion)
	case field == "id" && missing:
		return "id", byFix + ", which makes one"
	case field == "id" && strings.Contains(fault.Message, "also the id"):
		return "id", "give one of the two events another id, or delete it"
	case field == "id":
		return "id", "write it in that form, or take the line out and " + byFix
	case head == "topics" && topicFor(rest) != "":
		return "topic", "write " + topicFor(rest) + ", or " + byFix
	case head == "topics":
		return "topic", nearestOr(newNames(model.TopicCodes()).nearest(rest), "write a code of the codebook, or take it out")
	case head == "alternatives" && strings.Contains(fault.Message, "not a field"):
		return "format", "take it out; the fields are " + strings.Join(model.AlternativeFields(), ", ")
	case head == "date":
		return "format", "write the day, month or year of the contact: 2023-06-25, 2023-06 or 2023"
	case strings.HasSuffix(field, "country"):
		return "country", "write the two capital letters of the country: CN, RU, KZ"
	case strings.Contains(fault.Message, "has no venue"):
		return "format", "take place, country and site out, or correct the type"
	case strings.Contains(fault.Message, "listed twice"):
		return "format", "take one of the two out"
	case strings.HasSuffix(field, ".lang"):
		return "format", "write two small letters: en, vi, zh, ru"
	case strings.HasSuffix(field, ".article"):
		return "format", "write the path or address of the article, or take the source out"
	case strings.Contains(fault.Message, "one of"):
		return "format", "write one of these"
	case strings.Contains(fault.Message, "no official"):
		return "format", "write who took part, at least the office"
	}
	return "format", "correct it, or take it out"
}

// nearestOr asks whether a known spelling was meant, if there is one, else gives the
// other advice.
func nearestOr(known, other string) string {
	if known == "" {
		return other
	}
	return "is it " + known + "? else " + other
}

// topicFor returns the code that a known misspelling stands for, "" for any other.
func topicFor(code string) string {
	words := strings.FieldsFunc(model.Fold(code), func(r rune) bool { return r == ' ' || r == '_' || r == '-' || r == '/' || r == '.' })
	plain := strings.Join(words, "-")
	if right, known := misspelt[plain]; known {
		plain = right
	}
	if plain == code || !model.IsTopicCode(plain) {
		return ""
	}
	return plain
}

// misspelt are other names that people write for topics.
var misspelt = map[string]string{
	"afganistan": "afghanistan", "agricultural": "agriculture", "arms": "arms-control",
	"asia": "asia-pacific", "bilateral": "bilateral-relations", "bilateral-relation": "bilateral-relations",
	"bri": "belt-and-road", "belt-road": "belt-and-road", "belt-and-road-initiative": "belt-and-road",
	"counterterrorism": "counter-terrorism", "anti-terrorism": "counter-terrorism", "terrorism": "counter-terrorism",
	"defence": "defense", "economy-and-trade": "trade", "eeu": "eaeu", "eurasian-economic-union": "eaeu",
	"exchanges": "people-to-people", "people-to-people-exchanges": "people-to-people", "p2p": "people-to-people",
	"high-level-exchange": "high-level-exchanges", "history": "history-wwii", "wwii": "history-wwii",
	"investments": "investment", "korea": "korean-peninsula", "north-korea": "korean-peninsula",
	"law": "law-enforcement", "mideast": "middle-east", "multi-polarity": "multipolarity", "multipolar": "multipolarity",
	"non-interference": "interference-sovereignty", "sovereignty": "interference-sovereignty",
	"nuclear": "nuclear-energy", "russia-india-china": "ric", "science": "science-technology", "science-and-technology": "science-technology",
	"technology": "science-technology", "strategic-partner": "strategic-partnership", "sanction": "sanctions",
	"shanghai-cooperation-organisation": "sco", "shanghai-cooperation-organization": "sco",
	"tourism": "tourism-visas", "visas": "tourism-visas", "un": "united-nations", "us": "united-states", "usa": "united-states",
}
