package frame

import (
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// Party is one principal of a contact.
type Party struct {
	Country string
	Person  *lexicon.Person // nil when not in the lexicon
	Name    string          // as written, when not in the lexicon
	Office  string          // id of the office that the words state; "" when none
	Seat    *lexicon.Place  // where the words say that it is held: "Deputy Governor of Jilin"; nil when they do not
	Body    bool            // an organ of state
}

// same tells whether two parties are one person or one nameless office.
func (p Party) same(q Party) bool {
	if p.Person != nil || q.Person != nil {
		return p.Person == q.Person
	}
	return p.Country == q.Country && p.Name == q.Name && (p.Name != "" || p.Office == q.Office)
}

// nameless tells whether only the office is known.
func (p Party) nameless() bool { return p.Person == nil && p.Name == "" }

// Frame is a contact as one or more sentences tell it.
type Frame struct {
	Type     model.Type
	Status   model.Status
	China    []Party
	Russia   []Party
	Third    bool // people of a third country sat at the same table
	Date     model.Date
	Stated   bool // the date rests on words of its own, not on another contact's or the page's
	Place    *lexicon.Place
	Country  string
	Site     *lexicon.Site
	Occasion *lexicon.Gathering
	Topics   []what.Topic
	Why      map[string][]model.Reason

	// Where it is told.
	at       int // among the contacts told
	span     scan.Span
	sentence int  // where it is told first
	last     int  // where it is told last
	head     bool // told in the headline first
	lead     bool // told in the headline or lead
	bare     bool // told in the headline alone, without a day or for today, as what has been
	dwelt    bool // told of again in another paragraph

	// What it rests on.
	weak    bool // a weak trigger
	noun    bool // a noun
	echo    bool // a word that may point back
	back    bool // a word that points back, though it names its people
	told    bool // no more than that one told the other something
	spoken  bool // of a message: its words may as well be of something said
	assumed bool // no word tells it, and its day is that of the news around it

	// Its people.
	apart    bool // met one after the other
	both     bool // told of both sides at once: "the sides", "the two ministers"
	borrowed bool // they are those of the contact being told
	ranked   bool // they are the holders of the office that its noun names, and others tell of it
	unnamed  bool // it names nobody: they are those of the sentence before

	// Its day.
	dateAt  int        // byte at which it stands
	near    model.Date // day that its paragraph names just before; zero when none
	shifted bool       // it is counted from another contact's
	coming  bool       // its own words point ahead: "next week"
	before  bool       // told as what the news came after: its day is not that of the news
	again   bool       // "their previous": another contact of the same people
	arrived bool       // told of somebody whose arrival, on a day of its own, stands between commas

	// A visit.
	stay    bool       // stated as such
	phase   string     // "start" or "end" when that is what is told
	tour    bool       // told with those to other countries, as one journey
	leg     model.Date // where it is dated by its first day: the last day told of it; zero when none
	days    int        // how long it lasts; 0 when not stated
	due     bool       // its arrival is told to be ahead
	begun   bool       // its traveller has been told to be there, only its end is ahead
	besides bool       // told as a further leg: "will also visit Shanghai"
	anew    bool       // told as one more to where another led

	// Where it was, and what it belongs to.
	guestIn   string           // country in which one of them is called a guest; "" when none is
	guestOf   string           // country whose guest one of them is called
	host      string           // country of the one who received the other at home; "" when the words do not say
	next      *lexicon.Place   // where somebody went on to from it; nil when the words do not say
	crown     *Frame           // of a document: the meeting at which it was signed; of a letter: at which it was handed over
	session   *lexicon.Edition // that its sentence names by number; nil when none
	sessionAt scan.Span        // where
}

// because records a rule and the bytes it read for a field.
func (f *Frame) because(field, rule string, start, end int) {
	if f.Why == nil {
		f.Why = make(map[string][]model.Reason)
	}
	f.Why[field] = append(f.Why[field], model.Reason{Rule: rule, Start: start, End: end})
}

// sides returns the two lists of parties.
func (f *Frame) sides() [2][]Party { return [2][]Party{f.China, f.Russia} }

// add puts a party on its side, once.
func (f *Frame) add(p Party) {
	list := &f.China
	if p.Country == "RU" {
		list = &f.Russia
	}
	for i, q := range *list {
		if q.same(p) {
			if (*list)[i].Office == "" {
				(*list)[i].Office = p.Office
			}
			return
		}
	}
	*list = append(*list, p)
}

// remote tells the types that have no venue.
func remote(t model.Type) bool {
	return t == model.Call || t == model.Video || t == model.Message
}

// byWire tells the types of talks in which those who talk are apart.
func byWire(t model.Type) bool { return t == model.Call || t == model.Video }
