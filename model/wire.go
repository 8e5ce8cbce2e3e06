package model

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// FormatVersion is the version of the timeline file that this package reads and writes.
const FormatVersion = 1

// The wire types are the shape of a timeline file, the same in YAML and JSON.
type (
	wireTimeline struct {
		Version int         `json:"version" yaml:"version"`
		Events  []wireEvent `json:"events" yaml:"events"`
	}
	wireEvent struct {
		ID           scalar                  `json:"id,omitempty" yaml:"id"`
		Date         scalar                  `json:"date,omitempty" yaml:"date"`
		Type         scalar                  `json:"type,omitempty" yaml:"type"`
		Status       scalar                  `json:"status,omitempty" yaml:"status"`
		China        []wireOfficial          `json:"china" yaml:"china"`
		Russia       []wireOfficial          `json:"russia" yaml:"russia"`
		Venue        *wireVenue              `json:"venue,omitempty" yaml:"venue"`
		Topics       map[string]scalar       `json:"topics,omitempty" yaml:"topics"`
		Alternatives map[string][]scalar     `json:"alternatives,omitempty" yaml:"alternatives"`
		Confidence   scalar                  `json:"confidence,omitempty" yaml:"confidence"`
		Evidence     scalar                  `json:"evidence,omitempty" yaml:"evidence"`
		Sources      []wireSource            `json:"sources,omitempty" yaml:"sources"`
		MergedInto   scalar                  `json:"merged_into,omitempty" yaml:"merged_into"`
		Split        []scalar                `json:"split,omitempty" yaml:"split"`
		Review       *wireReview             `json:"review,omitempty" yaml:"review"`
		Conflict     *wireConflict           `json:"conflict,omitempty" yaml:"conflict"`
		Why          map[string][]wireReason `json:"why,omitempty" yaml:"-"`
	}
	wireOfficial struct {
		Name   scalar `json:"name,omitempty" yaml:"name"`
		Office scalar `json:"office,omitempty" yaml:"office"`
	}
	wireVenue struct {
		Place    scalar `json:"place,omitempty" yaml:"place"`
		Country  scalar `json:"country,omitempty" yaml:"country"`
		Site     scalar `json:"site,omitempty" yaml:"site"`
		Occasion scalar `json:"occasion,omitempty" yaml:"occasion"`
	}
	wireSource struct {
		Article   scalar `json:"article,omitempty" yaml:"article"`
		Publisher scalar `json:"publisher,omitempty" yaml:"publisher"`
		URL       scalar `json:"url,omitempty" yaml:"url"`
		Published scalar `json:"published,omitempty" yaml:"published"`
		Lang      scalar `json:"lang,omitempty" yaml:"lang"`
		Quote     scalar `json:"quote,omitempty" yaml:"quote"`
		CopyOf    scalar `json:"copy_of,omitempty" yaml:"copy_of"`
		Print     scalar `json:"print,omitempty" yaml:"-"`
	}
	wireReview struct {
		Status scalar `json:"status,omitempty" yaml:"status"`
		Note   scalar `json:"note,omitempty" yaml:"note"`
	}
	wireConflict struct {
		Deleted scalar     `json:"deleted,omitempty" yaml:"deleted"`
		Ours    *wireEvent `json:"ours,omitempty" yaml:"ours"`
		Theirs  *wireEvent `json:"theirs,omitempty" yaml:"theirs"`
	}
	wireReason struct {
		Rule  string `json:"rule"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}
)

// gone is the value of evidence in an event that no article tells of any more.
const gone = "gone"

// scalar is a string that YAML may hold in any notation; see its UnmarshalYAML.
type scalar string

// clean is how every one-line string passes between files and events.
func clean[T ~string](s T) string { return Clean(string(s)) }

// cleaned is what clean makes of a string on its way to a file.
func cleaned[T ~string](s T) scalar { return scalar(clean(s)) }

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// toWire gives e the shape of a file, its strings cleaned.
func toWire(e Event) wireEvent {
	w := wireEvent{
		ID: cleaned(e.ID), Date: scalar(e.Date.String()), Type: cleaned(e.Type), Status: cleaned(e.Status),
		China: wireOfficials(e.China), Russia: wireOfficials(e.Russia), Venue: venueToWire(e.Venue),
		Topics: topicsToWire(e.Topics), Alternatives: alternativesToWire(e.Alternatives), Confidence: cleaned(e.Confidence),
		Evidence: scalar(e.Evidence()), MergedInto: cleaned(e.MergedInto),
	}
	for _, s := range e.Sources {
		w.Sources = append(w.Sources, wireSource{
			Article: cleaned(s.Article), Publisher: cleaned(s.Publisher), URL: cleaned(s.URL),
			Published: scalar(s.Published.String()), Lang: cleaned(s.Lang), Quote: cleaned(s.Quote),
			CopyOf: cleaned(s.CopyOf), Print: cleaned(s.Print),
		})
	}
	if e.Review != nil {
		w.Review = &wireReview{Status: cleaned(e.Review.Status), Note: scalar(cleanLines(e.Review.Note))}
	}
	for _, article := range e.Split {
		w.Split = append(w.Split, cleaned(article))
	}
	if c := e.Conflict; c != nil {
		w.Conflict = &wireConflict{Deleted: cleaned(c.Deleted), Ours: wirePart(c.Ours), Theirs: wirePart(c.Theirs)}
	}
	if len(e.Why) > 0 {
		w.Why = make(map[string][]wireReason, len(e.Why))
	}
	for field, reasons := range e.Why {
		for _, r := range reasons {
			w.Why[field] = append(w.Why[field], wireReason(r))
		}
	}
	return w
}

// venueToWire is nil for a venue of which nothing is known.
func venueToWire(v Venue) *wireVenue {
	w := wireVenue{Place: cleaned(v.Place), Country: cleaned(v.Country), Site: cleaned(v.Site), Occasion: cleaned(v.Occasion)}
	if w == (wireVenue{}) {
		return nil
	}
	return &w
}

// topicsToWire keeps the words of the first of several topics of one code.
func topicsToWire(topics []Topic) map[string]scalar {
	if len(topics) == 0 {
		return nil
	}
	w := make(map[string]scalar, len(topics))
	for _, t := range topics {
		code := clean(t.Code)
		if _, taken := w[code]; code != "" && !taken {
			w[code] = cleaned(t.Phrase)
		}
	}
	return w
}

func alternativesToWire(alternatives map[string][]string) map[string][]scalar {
	var w map[string][]scalar
	for _, field := range sortedKeys(alternatives) {
		name := clean(field)
		if name == "" || len(alternatives[field]) == 0 {
			continue
		}
		if w == nil {
			w = make(map[string][]scalar, len(alternatives))
		}
		for _, v := range alternatives[field] {
			w[name] = append(w[name], cleaned(v))
		}
	}
	return w
}

// wirePart gives the shape of a file to an event of which only some fields are filled.
func wirePart(e *Event) *wireEvent {
	if e == nil {
		return nil
	}
	w := toWire(*e)
	return &w
}

func wireOfficials(os []Official) []wireOfficial {
	ws := make([]wireOfficial, 0, len(os))
	for _, o := range os {
		ws = append(ws, wireOfficial{Name: cleaned(o.Name), Office: cleaned(o.Office)})
	}
	return ws
}

// timeline turns a file's content into values; faults are FieldErrors joined.
func (w wireTimeline) timeline() (Timeline, error) {
	switch {
	case w.Version == 0:
		return Timeline{}, FieldError{"version", fmt.Sprintf("it is missing or 0; write version: %d above the events", FormatVersion)}
	case w.Version != FormatVersion:
		return Timeline{}, FieldError{"version", fmt.Sprintf("%d is not a version that can be read (%d)", w.Version, FormatVersion)}
	}
	t := Timeline{Version: w.Version}
	var faults []error
	for i := range w.Events {
		e, err := w.Events[i].event(fmt.Sprintf("events[%d].", i))
		if err != nil {
			faults = append(faults, err)
			continue
		}
		t.Events = append(t.Events, e)
	}
	if len(faults) > 0 {
		return Timeline{}, errors.Join(faults...)
	}
	return t, nil
}

// event turns w into an Event; at is the path that its faults begin with.
func (w *wireEvent) event(at string) (Event, error) {
	date, err := w.Date.date(at + "date")
	if err != nil {
		return Event{}, err
	}
	e := Event{
		ID: clean(w.ID), Date: date, Type: Type(clean(w.Type)), Status: Status(clean(w.Status)),
		China: officials(w.China), Russia: officials(w.Russia), Confidence: Confidence(clean(w.Confidence)),
	}
	if v := w.Venue; v != nil {
		e.Venue = Venue{Place: clean(v.Place), Country: clean(v.Country), Site: clean(v.Site), Occasion: clean(v.Occasion)}
	}
	for _, code := range sortedKeys(w.Topics) {
		if name := Clean(code); name != "" {
			e.Topics = append(e.Topics, Topic{Code: name, Phrase: clean(w.Topics[code])})
		}
	}
	for _, field := range sortedKeys(w.Alternatives) {
		name := Clean(field)
		if name == "" || len(w.Alternatives[field]) == 0 {
			continue
		}
		if e.Alternatives == nil {
			e.Alternatives = make(map[string][]string, len(w.Alternatives))
		}
		for _, v := range w.Alternatives[field] {
			e.Alternatives[name] = append(e.Alternatives[name], clean(v))
		}
	}
	for i, s := range w.Sources {
		published, err := s.Published.date(fmt.Sprintf("%ssources[%d].published", at, i))
		if err != nil {
			return Event{}, err
		}
		e.Sources = append(e.Sources, Source{
			Article: clean(s.Article), Publisher: clean(s.Publisher), URL: clean(s.URL),
			Published: published, Lang: clean(s.Lang), Quote: clean(s.Quote),
			CopyOf: clean(s.CopyOf), Print: clean(s.Print),
		})
	}
	if r := w.Review; r != nil {
		e.Review = &Review{Status: clean(r.Status), Note: cleanLines(string(r.Note))}
	}
	if err := w.carry(&e, at); err != nil {
		return Event{}, err
	}
	for _, field := range sortedKeys(w.Why) {
		if e.Why == nil {
			e.Why = make(map[string][]Reason, len(w.Why))
		}
		for _, r := range w.Why[field] {
			e.Why[field] = append(e.Why[field], Reason(r))
		}
	}
	return e, nil
}

// carry reads into e what rebuilding and merging leave in an event.
func (w *wireEvent) carry(e *Event, at string) error {
	switch evidence := clean(w.Evidence); evidence {
	case "":
	case gone:
		e.Gone = true
	default:
		return FieldError{at + "evidence", fmt.Sprintf("%q is not known; the one value is %s", clip(string(evidence)), gone)}
	}
	e.MergedInto = clean(w.MergedInto)
	for _, article := range w.Split {
		if name := clean(article); name != "" {
			e.Split = append(e.Split, name)
		}
	}
	c := w.Conflict
	if c == nil {
		return nil
	}
	e.Conflict = &Conflict{Deleted: clean(c.Deleted)}
	for _, side := range []struct {
		name string
		from *wireEvent
		to   **Event
	}{{"ours", c.Ours, &e.Conflict.Ours}, {"theirs", c.Theirs, &e.Conflict.Theirs}} {
		if side.from == nil {
			continue
		}
		part, err := side.from.event(at + "conflict." + side.name + ".")
		if err != nil {
			return err
		}
		*side.to = &part
	}
	return nil
}

func officials(ws []wireOfficial) []Official {
	var os []Official
	for _, w := range ws {
		os = append(os, Official{Name: clean(w.Name), Office: clean(w.Office)})
	}
	return os
}

func (s scalar) date(path string) (Date, error) {
	text := clean(s)
	if text == "" {
		return Date{}, nil
	}
	d, err := ParseDate(text)
	if err != nil {
		return Date{}, FieldError{path, err.Error()}
	}
	return d, nil
}
