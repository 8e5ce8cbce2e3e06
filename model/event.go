// Package model says what a diplomatic contact is: the values that the rest of
// the program reads, merges and prints. It knows no file, no clock and no language.
package model

import "slices"

// Type is the kind of a contact, as the codebook lists them (section 2).
type Type string

// The seven types of contact.
const (
	Meeting      Type = "meeting"      // officials of both sides meet in person
	Call         Type = "call"         // they speak by telephone
	Video        Type = "video"        // they speak by video link
	Visit        Type = "visit"        // an official of one side stays in the other's country
	Message      Type = "message"      // a letter, telegram, greeting or condolence
	Signing      Type = "signing"      // the two sides sign or issue a document
	Multilateral Type = "multilateral" // both take part in a meeting with third parties
)

// Status says whether a contact took place.
type Status string

// The three states of a contact.
const (
	Held      Status = "held"      // took place or is under way
	Planned   Status = "planned"   // officially announced
	Cancelled Status = "cancelled" // called off or postponed
)

// Confidence says how firmly the fields of an event rest on the text.
type Confidence string

// The three grades of confidence.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Event is one contact between officials of China and of Russia.
type Event struct {
	ID           string              // "2023-06-25-qin-rudenko-meeting"; see MakeID
	Date         Date                // the day or days of the contact
	Type         Type                // kind of contact
	Status       Status              // held, planned or cancelled
	China        []Official          // principals of the Chinese side, in order of rank
	Russia       []Official          // principals of the Russian side, in order of rank
	Venue        Venue               // zero for calls, videos and messages
	Topics       []Topic             // sorted by code
	Alternatives map[string][]string // field name -> other values that sources give
	Confidence   Confidence          // what the fields rest on
	Sources      []Source            // ordered by published, then article
	Gone         bool                // no article that was read tells of it any more
	MergedInto   string              // id of the event that tells of the same contact; this one is then only kept for its id
	Split        []string            // articles whose sources are to make an event of their own
	Review       *Review             // the analyst's own; never written by the program
	Conflict     *Conflict           // what two branches made of it, until somebody settles it
	Why          map[string][]Reason // field name -> evidence; kept in extract's output, not in timeline files
}

// Evidence is "gone" for an event that no article tells of any more, else "".
func (e Event) Evidence() string {
	if e.Gone {
		return gone
	}
	return ""
}

// Official is a person (or body, with an empty name) acting in an office.
type Official struct {
	Name   string // usual English name, "" when only the office is known
	Office string // office on the day of the contact, in English
}

// Venue is where a contact took place.
type Venue struct {
	Place    string // city or locality in English
	Country  string // ISO 3166 alpha-2
	Site     string // building or residence
	Occasion string // the larger gathering on whose margins it happened
}

// Topic is a subject of the codebook's list and the words it rests on.
type Topic struct {
	Code   string // "korean-peninsula"
	Phrase string // words of the article
}

// Source is one article that tells of the event.
type Source struct {
	Article   string // path below the input folder, URL or record id
	Publisher string
	URL       string
	Published Date
	Lang      string // ISO 639-1
	Quote     string // the sentence the event rests on
	CopyOf    string // article of the source that this one only repeats, "" for a telling of its own
	Print     string // see package fingerprint; kept in extract's output, not in timeline files
}

// Originals counts the sources that do not only repeat another.
func Originals(sources []Source) int {
	n := 0
	for i := range sources {
		if sources[i].CopyOf == "" {
			n++
		}
	}
	return n
}

// Review is the analyst's verdict, nil for none; the program carries it over untouched.
type Review struct {
	Status string // confirmed, corrected or rejected
	Note   string
}

// Decided reports whether there is a verdict; a note alone is none.
func (r *Review) Decided() bool { return r != nil && r.Status != "" }

// Rejected reports whether the verdict is that the event is no contact.
func (r *Review) Rejected() bool { return r != nil && r.Status == "rejected" }

// Conflict is what two branches of a timeline's history made of one event
// where they disagree. The event itself holds our values.
type Conflict struct {
	Ours, Theirs *Event // with the fields in dispute alone; nil when there are none
	Deleted      string // "ours" or "theirs": who deleted the event that the other edited
}

// Reason is one piece of evidence for a field: the rule that read it and the
// bytes of the article's decoded text that it read.
type Reason struct {
	Rule       string
	Start, End int
}

// Timeline is a list of events in chronological order.
type Timeline struct {
	Version int // of the file format; 1
	Events  []Event
}

// Unprinted returns sources as a timeline has them, without fingerprints; the same ones
// when they have none.
func Unprinted(sources []Source) []Source {
	if !slices.ContainsFunc(sources, func(s Source) bool { return s.Print != "" }) {
		return sources
	}
	out := slices.Clone(sources)
	for i := range out {
		out[i].Print = ""
	}
	return out
}
