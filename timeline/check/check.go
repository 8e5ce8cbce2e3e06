// Package check looks a timeline over: what the file format and the codebook forbid,
// and what cannot be, by what is known of officials and places. It mends what needs
// no judgement.
package check

import (
	"cmp"
	"slices"
	"strconv"

	"amur/model"
)

// Severity says whether a finding must be settled.
type Severity string

// The severities of a finding.
const (
	Error   Severity = "error"   // it is wrong, or contradicts itself
	Warning Severity = "warning" // it is probably wrong, or should be looked at
)

// Finding is something to look at in a timeline.
type Finding struct {
	File     string   `json:"file"`
	Line     int      `json:"line"`   // from 1
	Column   int      `json:"column"` // from 1, in characters
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"`            // "office", "duplicate": what kind it is of
	Event    string   `json:"event,omitempty"` // id; "" when it is about the file or the event has none
	Message  string   `json:"message"`         // what is wrong
	Remedy   string   `json:"remedy"`          // what to do
}

// String is the finding on one line, without the severity and the event.
func (f Finding) String() string { return f.Message + "; " + f.Remedy }

// Place is file:line:column.
func (f Finding) Place() string {
	return f.File + ":" + strconv.Itoa(f.Line) + ":" + strconv.Itoa(f.Column)
}

// File is one file of a timeline.
type File struct {
	Name     string
	Timeline model.Timeline
	Find     func(path string) (line, column int) // where the field of a path stands: "events[3].venue.country"
	Topics   func(event int) []string             // codes in the order of the file; nil when that is not known
}

// Checker knows the world.
type Checker struct{ atlas *atlas }

// New prepares to check timelines by what is known.
func New(w *World) *Checker { return &Checker{newAtlas(w)} }

// entry is an event with where it stands.
type entry struct {
	*model.Event
	file  *File
	at    string // its path: "events[3]"
	index int    // among all events
	live  bool   // it tells of a contact: neither merged into another nor rejected
}

// survey is one look at a timeline.
type survey struct {
	*atlas
	files    []*File
	entries  []*entry
	byID     map[string]*entry
	articles map[string]bool // of all sources
	last     model.Civil     // day of the latest source; 0 when none is dated
	findings []Finding

	known map[string]*names // see nearest
}

// Check looks over a timeline of one or more files. Findings come in the order of the
// files and their lines.
func (c *Checker) Check(files ...*File) []Finding {
	s := &survey{atlas: c.atlas, files: files, byID: make(map[string]*entry), articles: make(map[string]bool), known: make(map[string]*names)}
	s.enter()
	for _, f := range files {
		s.format(f)
	}
	for _, e := range s.entries {
		s.links(e)
		if e.live {
			s.people(e)
			s.venue(e)
			s.times(e)
		}
	}
	s.twice()
	s.travels()
	order := make(map[string]int, len(files))
	for i, f := range files {
		order[f.Name] = i
	}
	slices.SortStableFunc(s.findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(order[a.File], order[b.File]), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Rule, b.Rule))
	})
	return s.findings
}

// enter lists the events of all files.
func (s *survey) enter() {
	for _, f := range s.files {
		for i := range f.Timeline.Events {
			e := &entry{Event: &f.Timeline.Events[i], file: f, at: "events[" + strconv.Itoa(i) + "]", index: len(s.entries)}
			e.live = e.MergedInto == "" && !e.Review.Rejected()
			s.entries = append(s.entries, e)
			if first := s.byID[e.ID]; e.ID != "" && first == nil {
				s.byID[e.ID] = e
			} else if first != nil && first.file != f {
				s.add(e, Error, "id", "id", first.place()+" has the same id", "give one of the two events another id, or delete it")
			}
			for _, source := range e.Sources {
				s.articles[source.Article] = true
				if day, ok := source.Published.Latest(); ok && (s.last == 0 || day > s.last) {
					s.last = day
				}
			}
		}
	}
}

// add notes a finding at a field of an event, "" for the event as a whole.
func (s *survey) add(e *entry, severity Severity, rule, field, message, remedy string) {
	path := e.at
	if field != "" {
		path += "." + field
	}
	line, column := e.file.Find(path)
	s.findings = append(s.findings, Finding{e.file.Name, line, column, severity, rule, e.ID, model.Clean(message), model.Clean(remedy)})
}

// nearest returns the known name of a kind that differs least from one that is not known,
// "" when all differ too much; list has all of the kind.
func (s *survey) nearest(kind, name string, list func() []string) string {
	if s.known[kind] == nil {
		s.known[kind] = newNames(list())
	}
	return s.known[kind].nearest(name)
}

// place names an event for the message about another: its id and where it stands.
func (e *entry) place() string {
	line, _ := e.file.Find(e.at)
	return cmp.Or(e.ID, "an event without an id") + " (" + e.file.Name + ":" + strconv.Itoa(line) + ")"
}

// Count counts the findings of a severity.
func Count(findings []Finding, severity Severity) int {
	n := 0
	for _, f := range findings {
		if f.Severity == severity {
			n++
		}
	}
	return n
}
