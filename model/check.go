package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// FieldError is a fault of one field.
type FieldError struct {
	Path    string // of the field: "events[3].venue.country"
	Message string // what is wrong with it, naming the value
}

// Error returns the path and the message.
func (e FieldError) Error() string {
	if e.Path == "" {
		return e.Message
	}
	return e.Path + ": " + e.Message
}

// Types returns the types of contact in the codebook's order.
func Types() []Type {
	return []Type{Meeting, Call, Video, Visit, Message, Signing, Multilateral}
}

// Statuses returns the statuses of a contact.
func Statuses() []Status { return []Status{Held, Planned, Cancelled} }

// TopicCodes returns the codebook's topic codes in its order.
func TopicCodes() []string { return strings.Fields(topicCodes) }

const topicCodes = `
bilateral-relations strategic-partnership high-level-exchanges strategic-stability arms-control defense security
counter-terrorism law-enforcement trade energy nuclear-energy finance investment agriculture transport belt-and-road
eaeu arctic regional-cooperation border science-technology space digital people-to-people education tourism-visas
media health climate humanitarian history-wwii ukraine korean-peninsula iran middle-east syria afghanistan
central-asia asia-pacific taiwan japan india africa latin-america europe nato united-states sanctions united-nations
sco brics g20 apec ric multipolarity global-governance multilateralism interference-sovereignty international-issues`

// IsTopicCode reports whether code is on the codebook's list.
func IsTopicCode(code string) bool { return listed(topicCodes, code) }

// countryCodes are the officially assigned ISO 3166-1 alpha-2 codes.
const countryCodes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

// IsCountryCode reports whether code is an ISO 3166 alpha-2 code.
func IsCountryCode(code string) bool { return len(code) == 2 && listed(countryCodes, code) }

// listed reports whether word stands in list between white space.
func listed(list, word string) bool {
	if word == "" || strings.ContainsAny(word, " \n") {
		return false
	}
	for i := 0; ; {
		at := strings.Index(list[i:], word)
		if at < 0 {
			return false
		}
		from, to := i+at, i+at+len(word)
		if list[from-1] <= ' ' && (to == len(list) || list[to] <= ' ') {
			return true
		}
		i = to
	}
}

// AlternativeFields returns the fields that may have alternatives.
func AlternativeFields() []string {
	return []string{"date", "type", "status", "china", "russia", "place", "country", "site", "occasion"}
}

// checker collects faults below one path.
type checker struct{ faults []FieldError }

func (c *checker) add(path, format string, args ...any) {
	c.faults = append(c.faults, FieldError{path, fmt.Sprintf(format, args...)})
}

// oneOf reports a value that is not in allowed.
func oneOf[T ~string](c *checker, path string, value T, allowed ...T) {
	if slices.Contains(allowed, value) {
		return
	}
	words := make([]string, len(allowed))
	for i, a := range allowed {
		words[i] = string(a)
	}
	list := strings.Join(words, ", ")
	if value == "" {
		c.add(path, "is missing; it is one of %s", list)
		return
	}
	c.add(path, "%q is not one of %s", clip(string(value)), list)
}

// Validate returns what the codebook and the file format forbid in e, in the
// order of the fields; nil when e is sound. Paths begin at the event: "venue.country".
// An empty id is allowed: events get theirs when they enter a timeline.
func (e Event) Validate() []FieldError {
	c := &checker{}
	e.check(c, "")
	return c.faults
}

// Validate returns what is wrong with each event and with the timeline as a
// whole: its version, ids that occur twice, events out of order.
func (t Timeline) Validate() []FieldError {
	c := &checker{}
	if t.Version != FormatVersion {
		c.add("version", "%d is not the version of this format, %d", t.Version, FormatVersion)
	}
	first := make(map[string]int, len(t.Events))
	for i, e := range t.Events {
		path := fmt.Sprintf("events[%d]", i)
		if e.ID == "" {
			c.add(path+".id", "is missing")
		} else if j, taken := first[e.ID]; taken {
			c.add(path+".id", "%q is also the id of events[%d]", e.ID, j)
		} else {
			first[e.ID] = i
		}
		e.check(c, path+".")
		if i > 0 && CompareEvents(t.Events[i-1], e) > 0 && t.Events[i-1].ID != e.ID {
			c.add(path+".date", "stands after a later event; events are ordered by date, then id")
		}
	}
	return c.faults
}

// CompareEvents orders events by date, then id.
func CompareEvents(a, b Event) int {
	if c := Compare(a.Date, b.Date); c != 0 {
		return c
	}
	return strings.Compare(a.ID, b.ID)
}

func (e Event) check(c *checker, at string) {
	if e.ID != "" && !IsID(e.ID) {
		c.add(at+"id", "%q does not have the form date-names-type, as in 2023-06-25-qin-rudenko-meeting", clip(e.ID))
	}
	if e.Date.IsZero() {
		c.add(at+"date", "is missing")
	}
	oneOf(c, at+"type", e.Type, Types()...)
	oneOf(c, at+"status", e.Status, Statuses()...)
	e.checkOfficials(c, at)
	e.checkVenue(c, at)
	for i, t := range e.Topics {
		if !IsTopicCode(t.Code) {
			c.add(at+"topics."+t.Code, "%q is not a topic code of the codebook", clip(t.Code))
		}
		if i > 0 && e.Topics[i-1].Code >= t.Code {
			c.add(at+"topics."+t.Code, "is out of order or occurs twice; topics are sorted by code")
		}
	}
	e.checkAlternatives(c, at)
	oneOf(c, at+"confidence", e.Confidence, High, Medium, Low)
	named := make(map[string]Source, len(e.Sources)) // the first of each article
	for _, s := range slices.Backward(e.Sources) {
		named[s.Article] = s
	}
	for i, s := range e.Sources {
		path := fmt.Sprintf("%ssources[%d]", at, i)
		if s.Article == "" {
			c.add(path+".article", "is missing")
		}
		if s.Lang != "" && !isLang(s.Lang) {
			c.add(path+".lang", "%q is not an ISO 639-1 code", clip(s.Lang))
		}
		if s.CopyOf != "" {
			checkCopy(c, path+".copy_of", s, named)
		}
		if i > 0 && CompareSources(e.Sources[i-1], s) > 0 {
			c.add(path+".published", "is out of order; sources are ordered by date of publication, then article")
		}
	}
	if e.Review != nil && (e.Review.Status != "" || e.Review.Note == "") { // a note may stand alone
		oneOf(c, at+"review.status", e.Review.Status, "confirmed", "corrected", "rejected")
	}
}

// checkCopy sees that what a source repeats is another of the event, and no copy itself.
func checkCopy(c *checker, path string, s Source, named map[string]Source) {
	original, has := named[s.CopyOf]
	switch {
	case s.CopyOf == s.Article:
		c.add(path, "is the source itself")
	case !has:
		c.add(path, "%q is no other source of the event", clip(s.CopyOf))
	case original.CopyOf != "":
		c.add(path, "%q is a copy itself, of %q", clip(s.CopyOf), clip(original.CopyOf))
	}
}

func (e Event) checkOfficials(c *checker, at string) {
	if len(e.China) == 0 && len(e.Russia) == 0 {
		c.add(at+"china", "no official of either side is given")
	} else if e.Type != Visit && e.Type != "" {
		if len(e.China) == 0 {
			c.add(at+"china", "no official is given, though a %s has two sides", e.Type)
		}
		if len(e.Russia) == 0 {
			c.add(at+"russia", "no official is given, though a %s has two sides", e.Type)
		}
	}
	for _, side := range []struct {
		name      string
		officials []Official
	}{{"china", e.China}, {"russia", e.Russia}} {
		listed := make(map[string]bool, len(side.officials))
		for i, o := range side.officials {
			path := fmt.Sprintf("%s%s[%d]", at, side.name, i)
			if o == (Official{}) {
				c.add(path, "has neither name nor office")
			} else if o.Name != "" && listed[o.Name] {
				c.add(path+".name", "%q is listed twice", clip(o.Name))
			}
			listed[o.Name] = true
		}
	}
}

func (e Event) checkVenue(c *checker, at string) {
	if e.Venue.Country != "" && !IsCountryCode(e.Venue.Country) {
		c.add(at+"venue.country", "%q is not an ISO 3166 alpha-2 code", clip(e.Venue.Country))
	}
	switch e.Type {
	case Call, Video, Message:
		if v := e.Venue; v.Place != "" || v.Country != "" || v.Site != "" {
			c.add(at+"venue", "a %s has no venue", e.Type)
		}
	}
}

func (e Event) checkAlternatives(c *checker, at string) {
	for _, field := range sortedKeys(e.Alternatives) {
		path := at + "alternatives." + field
		values := e.Alternatives[field]
		if !slices.Contains(AlternativeFields(), field) {
			c.add(path, "%q is not a field that has alternatives", clip(field))
			continue
		}
		for i, v := range values {
			path := fmt.Sprintf("%s[%d]", path, i)
			switch field {
			case "date":
				if _, err := ParseDate(v); err != nil {
					c.add(path, "%v", err)
				}
			case "type":
				oneOf(c, path, Type(v), Types()...)
			case "status":
				oneOf(c, path, Status(v), Statuses()...)
			case "country":
				if !IsCountryCode(v) {
					c.add(path, "%q is not an ISO 3166 alpha-2 code", clip(v))
				}
			}
		}
	}
}

// CompareSources orders the sources of an event: by date of publication, then
// article, then everything else, so that equal means the same.
func CompareSources(a, b Source) int {
	if a == b {
		return 0
	}
	if c := cmp.Or(Compare(a.Published, b.Published), strings.Compare(a.Article, b.Article)); c != 0 {
		return c
	}
	return cmp.Or(
		strings.Compare(a.Publisher, b.Publisher),
		strings.Compare(a.URL, b.URL),
		strings.Compare(a.Lang, b.Lang),
		strings.Compare(a.Quote, b.Quote),
		strings.Compare(a.CopyOf, b.CopyOf),
		strings.Compare(a.Print, b.Print),
	)
}

// CompareTopics orders the topics of an event by their codes.
func CompareTopics(a, b Topic) int { return strings.Compare(a.Code, b.Code) }

func isLang(s string) bool {
	return len(s) == 2 && s[0] >= 'a' && s[0] <= 'z' && s[1] >= 'a' && s[1] <= 'z'
}
