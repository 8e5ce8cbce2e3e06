package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/who"
	"amur/model"
)

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

// leftBehind tells whether f is of the past and the sentence of another paragraph than its
// own: what was dealt with then is told with it, unless a later paragraph tells of it again
// ("At the meeting") and so dwells on it.
func (st *Story) leftBehind(s *Sentence, f *Frame) bool {
	return !f.dwelt && f.Stated && !st.recent(f.Date) && st.Sentences[f.sentence].Block != s.Block
}

// returnToNews lets a sentence behind the paragraph that told of the past go on about the
// contact of the news told last before it.
func (t *teller) returnToNews(s *Sentence) {
	if t.focus == nil || !t.leftBehind(s, t.focus) || !t.has(scan.Discuss, s.Span) {
		return
	}
	named := t.namedIn(s)
	if len(named) == 0 {
		return
	}
	for _, g := range slices.Backward(t.lately()) {
		if t.i-g.last <= turnReach && g.Type != model.Visit && t.isNews(g) && partOf(named, g) {
			t.focus, g.last = g, t.i-1
			return
		}
	}
}

// isNews tells whether the contact was held, and not as one of the past.
func (st *Story) isNews(f *Frame) bool {
	return f.Status == model.Held && (!f.Stated || st.recent(f.Date))
}

// isNamePart tells whether the topic is no more than a part of a building's name, or of what
// somebody of another country is called: "Zhongnanhai", "the American security adviser".
func (st *Story) isNamePart(s *Sentence, tp what.Topic) bool {
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Site != nil && sp.Start <= tp.Start && tp.End <= sp.End {
			return true
		}
	}
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Start <= tp.Start && tp.End <= a.End {
			return true
		}
	}
	return false
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

// foreground is the byte at which what goes on around the contact begins in the
// sentence: the word "amid"; else the sentence's end.
func (st *Story) foreground(s *Sentence) int {
	for _, w := range scan.In(st.Mentions.Words[scan.Backdrop], s.Start, s.End) {
		if w.Start > s.Start+opening {
			return w.Start
		}
	}
	return s.End
}

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

// aside returns f, the contact being told before the sentence, where the sentence
// goes on about it and all contacts that it tells besides were earlier; else nil.
func (t *teller) aside(s *Sentence, told []telling, f *Frame) *Frame {
	if f == nil || len(told) == 0 || f.Date.IsZero() {
		return nil
	}
	for _, g := range told {
		if g.Frame == f || g.Date.IsZero() || model.Compare(g.Date, f.Date) >= 0 || model.Overlaps(g.Date, f.Date) {
			return nil
		}
	}
	last := f.last
	acts := t.actsIn(s, f)
	f.last = last
	if !acts {
		return nil
	}
	return f
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

// dealtWith is whose topics a sentence that goes on about f names: what was talked of
// belongs to the meeting behind a document.
func (st *Story) dealtWith(s *Sentence, f *Frame) *Frame {
	if f.Type == model.Signing && f.crown != nil && (st.has(scan.Raised, s.Span) || st.Sentences[f.sentence].Block != s.Block) {
		return f.crown
	}
	return f
}

func (f *Frame) addTopic(tp what.Topic) {
	for _, have := range f.Topics {
		if have.Code == tp.Code {
			return
		}
	}
	f.Topics = append(f.Topics, tp)
}

// turn lets the sentence return to another contact of those told lately: to one with
// the people it names where the contact being told has others, and, with a new
// paragraph, from the background to the news.
func (t *teller) turn(s *Sentence) {
	named := t.namedIn(s)
	if len(named) == 0 && len(s.Dates) == 0 {
		named = t.twoByOffice(s)
	}
	if t.focus == nil || len(named) == 0 {
		return
	}
	stays := partOf(named, t.focus)
	if stays && !t.leavesPast(s) {
		return
	}
	var found *Frame
	for _, g := range t.lately() {
		if g == t.focus || g.Type == model.Visit || t.i-g.last > turnReach || !partOf(named, g) || stays && !t.isNews(g) {
			continue
		}
		if found == nil || g.last > found.last {
			found = g
		}
	}
	if found != nil {
		t.focus = found
		found.last = t.i - 1
	}
}

// leavesPast tells whether the sentence opens a paragraph behind a contact of the past, and no word says that it goes on
// about that.
func (t *teller) leavesPast(s *Sentence) bool {
	return s.FirstHalf && t.focus.Stated && !t.recent(t.focus.Date) && !t.has(scan.Continuing, s.Span)
}

// twoByOffice lists the two whom the sentence calls by a word for two of their office: "the two ministers".
func (t *teller) twoByOffice(s *Sentence) []Party {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.Kind == who.Pair && !a.Owner && (a.Office != "" || len(a.Offices) > 0) {
			if ps := t.parties(a, s, model.Date{}); complete(ps) {
				return ps
			}
		}
	}
	return nil
}

// turnReach is how many sentences back a contact may be told to be returned to.
const turnReach = 12

// namedIn lists the people of the two sides whom the sentence names or titles.
func (t *teller) namedIn(s *Sentence) []Party {
	var out []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named && a.Kind != who.Titled || a.Owner {
			continue
		}
		for _, p := range t.parties(a, s, model.Date{}) {
			if (p.Country == "CN" || p.Country == "RU") && !t.announces(p) {
				out = append(out, p)
			}
		}
	}
	return out
}

// partOf tells whether all the parties take part in the contact.
func partOf(ps []Party, f *Frame) bool {
	return !slices.ContainsFunc(ps, func(p Party) bool { return !inFocus(f, []Party{p}) })
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

// subjectOfTalks tells whether the trigger names a contact of others that those who have
// just been told of spoke about: "met and discussed ties and a summit between the presidents".
func (t *teller) subjectOfTalks(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	g := t.current
	if g == nil || g.Type == model.Visit || f.Stated && f.dateAt != g.dateAt || sharePeople(g, f) {
		return false
	}
	for _, w := range scan.In(t.Mentions.Words[scan.Discuss], clause.Start, trig.Start) {
		if len(t.headBefore(s, trig.Start, w.End).actors) == 0 {
			return true
		}
	}
	return false
}
