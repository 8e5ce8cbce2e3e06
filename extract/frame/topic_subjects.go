package frame

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// Which of the subjects that a sentence names belong to which contact.

// telling is one trigger's telling of a contact.
type telling struct {
	*Frame
	at     int       // byte of the trigger
	clause scan.Span // that it governs
}

// addTopics gives the topics of a sentence to the contacts it tells or goes on
// telling. What stands behind "amid" goes on around the contact, not in it. What it
// tells may be an aside in a sentence about another contact.
func (t *teller) addTopics(s *Sentence, told []telling, about *Frame) {
	for _, g := range told {
		g.dwelt = g.dwelt || t.Sentences[g.sentence].Block != s.Block
	}
	if len(told) == 0 {
		t.turn(s)
		t.returnToNews(s)
		if f := t.focus; f != nil && t.continues(s, f) && !t.leftBehind(s, f) {
			about = f
		}
	}
	if f := t.pointOf(s, told); f != nil {
		about = f
	}
	if len(told) > 0 {
		t.opensList(s, t.main(s, told))
	} else {
		t.opensList(s, about)
	}
	if len(t.frames) == 0 || s.Headline {
		t.hold(s)
		return
	}
	if len(s.Topics) == 0 && len(told) > 0 && len(t.held) == 0 {
		return
	}
	t.release()
	if len(told) == 0 {
		t.gatheringsDiscussed(s, t.talksOf(about))
	}
	opens, end := t.openingBackdrop(s), t.foreground(s)
	paper := t.paper(s)
	for _, tp := range s.Topics {
		if tp.Start >= end {
			break
		}
		if t.isNamePart(s, tp) || t.unraised(s, tp) || tp.End <= opens || t.afterThat(s, told, tp) {
			continue
		}
		f := paper
		if f == nil {
			f = t.ofWhichTalks(s, told, about, tp)
		}
		if f = t.talksOf(f); f != nil {
			f.addTopic(tp)
		}
	}
}

// ofWhichTalks is the contact to which a topic of the sentence belongs: with whom that was talked of, in whose clause
// it stands, the one that the sentence goes on about, or the main one of those that it tells; nil where there is none.
func (t *teller) ofWhichTalks(s *Sentence, told []telling, about *Frame, tp what.Topic) *Frame {
	if f := t.withWhomDealt(s, told, tp); f != nil {
		return f
	}
	if f := owner(told, tp); f != nil {
		return f
	}
	if about != nil && (len(told) == 0 || tp.Start < told[0].clause.Start) {
		return t.dealtWith(s, about)
	}
	if len(told) > 0 {
		return t.main(s, told)
	}
	return nil
}

// owner returns the contact in whose clause the topic stands: the one told last
// before it, else the first behind it; nil when it stands in none. A journey has none.
func owner(told []telling, tp what.Topic) *Frame {
	var found *Frame
	for _, g := range told {
		if g.Type == model.Visit || tp.Start < g.clause.Start || tp.Start >= g.clause.End {
			continue
		}
		if found == nil || g.at <= tp.Start {
			found = g.Frame
		}
	}
	return found
}

// main is the contact that the sentence tells last, but a journey: then the one
// being told, if the sentence says that something was dealt with.
func (t *teller) main(s *Sentence, told []telling) *Frame {
	var f *Frame
	if t.dealing(s) {
		f = t.focus
	}
	for _, g := range told {
		if g.Type != model.Visit {
			f = g.Frame
		}
	}
	return f
}

// dealing tells whether the sentence has a word of dealing with a subject, or of saying.
func (st *Story) dealing(s *Sentence) bool {
	return st.has(scan.Discuss, s.Span) || st.has(scan.Speech, s.Span)
}

// dealtWith is whose topics a sentence that goes on about f names: what was talked of
// belongs to the meeting behind a document.
func (st *Story) dealtWith(s *Sentence, f *Frame) *Frame {
	if f.Type == model.Signing && f.crown != nil && (st.has(scan.Raised, s.Span) || st.Sentences[f.sentence].Block != s.Block) {
		return f.crown
	}
	return f
}

// talksOf returns f, or for a journey, in which itself nothing is dealt with, the talks that the
// traveller was told lately to have had; nil where none were.
func (t *teller) talksOf(f *Frame) *Frame {
	if f == nil || f.Type != model.Visit {
		return f
	}
	for _, g := range slices.Backward(t.lately()) {
		if g.Type == model.Meeting && g.Status == f.Status && t.i-g.last <= turnReach && sharePeople(g, f) {
			return g
		}
	}
	return nil
}

// paper returns the document that the sentence begins with, of those told just
// before by the people being told; nil when it begins with none.
func (t *teller) paper(s *Sentence) *Frame {
	if t.focus == nil || !t.has(scan.Document, scan.Span{Start: s.Start, End: min(s.End, s.Start+t.far(paperReach))}) {
		return nil
	}
	for _, g := range slices.Backward(t.lately()) {
		if g.Type == model.Signing && g.Status == model.Held && t.i-g.last <= turnReach && people(g, t.focus) {
			g.last = t.i
			return g
		}
	}
	return nil
}

// paperReach is how many letters into a sentence "In a joint statement" may stand.
const paperReach = 40

func (f *Frame) addTopic(tp what.Topic) {
	for _, have := range f.Topics {
		if have.Code == tp.Code {
			return
		}
	}
	f.Topics = append(f.Topics, tp)
}

// hold keeps the topics of a sentence that says before any contact is told what the
// two sides agree on: "Russia and China called for … on Friday".
func (t *teller) hold(s *Sentence) {
	sides := make(map[string]bool)
	for i := range s.Actors {
		a := &s.Actors[i]
		sides[a.Country] = true
		if a.Person != nil {
			sides[a.Person.Country] = true
		}
	}
	if !sides["CN"] || !sides["RU"] || t.entitles(s) {
		return
	}
	opens, end := t.openingBackdrop(s), t.foreground(s)
	for _, tp := range s.Topics {
		if tp.Start < end && tp.End > opens {
			t.held, t.heldAt, t.heldBy = append(t.held, tp), t.i, append(t.heldBy, t.namedIn(s)...)
		}
	}
}

// entitles tells whether words below the headline that no mark ends only name what follows: "Chronology of China-Russia
// Relations".
func (st *Story) entitles(s *Sentence) bool {
	if s.Headline || len(s.Dates)+len(s.Triggers) > 0 || st.dealing(s) {
		return false
	}
	return !scan.HasMark(st.Text[max(s.Start, s.End-lastMark):s.End], ".!?:;,\"")
}

// lastMark is how many bytes at the end of a sentence its mark may stand in.
const lastMark = 4

// release gives the topics kept to the contact being told, where it is told soon.
func (t *teller) release() {
	if f := t.focus; f != nil && t.i-t.heldAt <= heldReach && partOf(t.heldBy, f) {
		for _, tp := range t.held {
			f.addTopic(tp)
		}
		t.held = nil
	}
}

// heldReach is how many sentences behind what the sides say the contact may be told
// at which they said it.
const heldReach = 3

// A list tells point by point what a contact was about: "The talks dealt with the
// following." and below it paragraphs that begin with numbers or bullets.

// pointOf returns the contact of whose list the sentence is a part, nil when it is of none.
func (t *teller) pointOf(s *Sentence, told []telling) *Frame {
	if !t.isPoint(s.Block) {
		t.list = nil
	}
	if t.list == nil || len(told) > 0 {
		return nil
	}
	t.list.last = t.i
	return t.list
}

// opensList notes the contact that the sentence speaks of where it ends a paragraph and
// points follow, of which it says that they were dealt with.
func (t *teller) opensList(s *Sentence, about *Frame) {
	next := t.i + 1
	if about == nil || next >= len(t.Sentences) || t.Sentences[next].Block == s.Block {
		return
	}
	if t.isPoint(s.Block) || !t.isPoint(t.Sentences[next].Block) {
		return
	}
	if t.has(scan.Discuss, s.Span) || scan.HasMark(t.Text[max(s.Start, s.End-lastMark):s.End], ":") {
		t.list = about
	}
}

// isPoint tells whether a paragraph, that of the sentence being read or of the next, begins with a number and
// a mark, or with a bullet.
func (t *teller) isPoint(block int) bool {
	i := t.i
	if t.Sentences[i].Block != block {
		if i++; i >= len(t.Sentences) || t.Sentences[i].Block != block {
			return false
		}
	}
	first := &t.Sentences[t.opens[i]]
	return startsPoint(t.Text[first.Start:first.End])
}

// startsPoint tells whether text begins as a point of a list does: "1. ", "2) ", "• ".
func startsPoint(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•●▪–—*-·", r) {
		return unicode.IsSpace(next(strings.TrimPrefix(text[n:], "\ufe0f"))) // drawn as a picture
	}
	digits := 0
	for unicode.IsDigit(r) {
		digits, text = digits+1, text[n:]
		r, n = utf8.DecodeRuneInString(text)
	}
	return digits > 0 && digits <= 2 && strings.ContainsRune(".)．）、", r) && !unicode.IsDigit(next(text[n:]))
}

func next(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// A gathering gives its own subject where it is spoken of and nobody is told to meet at it: "they also
// discussed the SCO summit in June".

// gatheringsDiscussed gives f the subjects in the names of gatherings of the sentence, which tells no contact.
func (st *Story) gatheringsDiscussed(s *Sentence, f *Frame) {
	if f == nil || f.Occasion != nil || !st.has(scan.Discuss, s.Span) || st.has(scan.Sidelines, s.Span) {
		return
	}
	for _, m := range scan.In(st.Mentions.Topics, s.Start, s.End) {
		if !st.inGathering(m.Start, m.End) {
			continue
		}
		for e := range m.Entries() {
			if !e.Weak {
				f.addTopic(what.Topic{Code: e.Code, Start: m.Start, End: m.End})
			}
		}
	}
}

// inGathering tells whether the bytes lie inside the name of a gathering.
func (st *Story) inGathering(start, end int) bool {
	names := st.Mentions.Names
	i := sort.Search(len(names), func(i int) bool { return names[i].Start > start })
	return i > 0 && names[i-1].Kind == scan.Gathering && end <= names[i-1].End
}

// titleTopics gives a document of which the text says nothing more the one topic that
// the headline, or what leads up to the entries of a chronicle, names.
func (st *Story) titleTopics(f *Frame) {
	if f.Type != model.Signing || len(f.Topics) > 0 || f.lead && st.recent(f.Date) {
		return
	}
	var found []what.Topic
	for i := range st.Sentences {
		s := &st.Sentences[i]
		if s.Headline || s.Lead && s.Year == 0 && i < f.sentence && st.Sentences[f.sentence].Year > 0 {
			found = append(found, s.Topics...)
		}
	}
	for _, tp := range found {
		if tp.Code != found[0].Code {
			return
		}
	}
	if len(found) > 0 {
		f.addTopic(found[0])
	}
}
