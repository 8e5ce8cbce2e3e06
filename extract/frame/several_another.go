package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// Another contact of the people being told, of which a sentence says no more than when and
// where it was: "The call before took place on 19 March".

// anotherOne tells whether a word right behind the noun makes it another contact than the
// one being told, in languages that put such words there.
func (st *Story) anotherOne(s *Sentence, trig *scan.Mention) bool {
	words := scan.In(st.Mentions.Words[scan.Another], trig.Start, min(s.End, trig.End+st.far(anotherReach)))
	if len(words) == 0 {
		return false
	}
	w := words[0]
	if !onlyAttribute(st.Text[min(trig.End, w.Start):w.Start]) || st.has(scan.And, scan.Span{Start: trig.End, End: w.Start}) {
		return false
	}
	for _, c := range [...]scan.Class{scan.Boundary, scan.Subordinate, scan.Backdrop} {
		for _, b := range overlapping(st.Mentions.Words[c], w) {
			if b.End > w.End {
				return false // "the meeting before he left"
			}
		}
	}
	return !slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return e.Start < w.End && w.Start < e.End })
}

// onlyAttribute tells whether what stands between a noun and a word that says which one is meant is no more
// than an adjective.
func onlyAttribute(between string) bool {
	return countLetters(between) <= attribute && !scan.HasMark(between, ",;:.()")
}

// anotherReach is how many letters behind a noun such a word may begin, and attribute how
// many those of an adjective between them have at most.
const anotherReach, attribute = 36, 16

// longSince tells whether a word for "since" or "after" before the noun, and a day long past behind it, make it
// another contact than the news: "their first encounter since the talks in Beijing in May".
func (t *teller) longSince(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !f.back || !f.noun || !f.Stated || t.recent(f.Date) || t.comes(f.Date) {
		return false
	}
	since, ok := t.lastWord(scan.Subordinate, max(s.Start, trig.Start-t.far(againReach)), trig.Start)
	return ok && t.lettersIn(since.End, trig.Start) <= sinceLetters
}

// sinceLetters is how many letters may stand between a word for "since" and the noun: "since their".
const sinceLetters = 5

// toldInTurn tells whether somebody has just been told to have met several one after the other: "the
// last meeting" is one of those.
func (t *teller) toldInTurn() bool { return t.focus != nil && t.focus.apart && t.i-t.focus.last <= 2 }

// nextOfThem tells whether what is to be is another contact than the one being told: "Their next
// meeting is set for July".
func (t *teller) nextOfThem(f *Frame, s *Sentence, trig *scan.Mention, mood what.Mood) bool {
	if mood != what.Announced || f.Type == model.Visit || t.focus != nil && t.focus.Type == model.Multilateral {
		return false
	}
	around := scan.Span{Start: max(s.Start, trig.Start-t.far(againReach)), End: trig.End}
	if t.Preposed {
		around.End = min(s.End, trig.End+t.far(againReach))
	}
	if !t.has(scan.Next, around) && !t.numberedAnew(s, trig) {
		return false
	}
	return len(s.Sessions) == 0 && !t.hasThird(s) && !slices.ContainsFunc(s.Actors, t.otherRank)
}

// numberedAnew tells whether a number stands before the noun for what is to be, behind a contact
// that was held: "The 26th meeting will take place in Moscow".
func (t *teller) numberedAnew(s *Sentence, trig *scan.Mention) bool {
	if t.focus == nil || t.focus.Status != model.Held {
		return false
	}
	n, ok := t.lastWordOf(scan.Ordinal, s.Start, trig.End)
	return ok && onlyAttribute(t.Text[n.End:max(trig.Start, n.End)])
}

// otherRank tells whether the words speak of several of an office that nobody of the contact being
// told holds: "The next meeting of the premiers", behind one of the ministers.
func (t *teller) otherRank(a who.Actor) bool {
	if t.focus == nil || !a.Plural || a.Office == "" {
		return false
	}
	return !slices.ContainsFunc(slices.Concat(t.focus.China, t.focus.Russia), func(p Party) bool { return p.Office == a.Office })
}

// inTheirPlace returns those who took part in the contact told last, and for whoever held
// no office of the kind on the day, its holder then.
func (t *teller) inTheirPlace(f *Frame) []Party {
	g := t.focus
	if g == nil || t.i-g.last > visitReach || !g.ofTwoAlone() {
		return nil
	}
	before := t.beforeInParagraph()
	three := t.has(scan.Trilateral, t.Sentences[t.i].Span) || before != nil && t.has(scan.Trilateral, before.Span)
	if f.Type == model.Meeting && three {
		f.Type, f.Third = model.Multilateral, true
	}
	return []Party{t.holderThen(g.China[0], f.Date), t.holderThen(g.Russia[0], f.Date)}
}

// beforeInParagraph is the sentence before the one being read, nil where that opens its paragraph.
func (t *teller) beforeInParagraph() *Sentence {
	if t.i == 0 || t.Sentences[t.i-1].Block != t.Sentences[t.i].Block {
		return nil
	}
	return &t.Sentences[t.i-1]
}

// holderThen returns the party, or who held its office on the day.
func (st *Story) holderThen(p Party, on model.Date) Party {
	if p.Person == nil || on.IsZero() {
		return p
	}
	now := st.Lexicon.OfficeOn(p.Person, st.about(), p.Office)
	if now == nil {
		return p
	}
	if last, ok := on.Latest(); ok && st.comes(on) {
		if then := st.Lexicon.OfficeOn(p.Person, last.Date(), now.Office); then == nil || then.Office != now.Office {
			return Party{Country: p.Country, Office: now.Office} // who will hold it that year is not known
		}
	}
	if then := st.Lexicon.OfficeOn(p.Person, on, now.Office); then != nil && then.Office == now.Office {
		return p
	}
	if q := st.Lexicon.Holder(now.Office, p.Country, on); q != nil {
		return Party{Country: p.Country, Person: q, Office: now.Office}
	}
	return p
}

// timesTheyMet adds the meetings of two of whom the sentence says before a colon how often, or
// when last, they met, and behind it where one travelled: "They have met twice this year: Xi
// went to Moscow in May, and in September it was Putin's turn to come to Beijing".
func (t *teller) timesTheyMet(s *Sentence, told []telling) []telling {
	colon := strings.Index(t.Text[s.Start:s.End], ": ")
	if colon < 0 || t.hasThird(s) {
		return told
	}
	colon += s.Start
	met := slices.ContainsFunc(scan.In(s.Triggers, s.Start, colon), func(m scan.Mention) bool {
		return m.Trigger.Type == string(model.Meeting) && (m.Trigger.Role == "pair" || m.Trigger.Role == "echo")
	})
	pair := t.theyIn(&who.Actor{Start: colon}, s, model.Date{})
	if !met || len(pair) != 2 || t.takenBack(scan.Span{Start: colon, End: s.End}) {
		return told
	}
	for _, g := range slices.Clone(told) {
		if g.at < colon || !metOnJourney(g.Frame, pair) {
			continue
		}
		if f := t.join(t.metThere(s, g, pair, colon)); f != nil {
			told = append(told, telling{f, g.at, s.Span})
		}
	}
	return told
}

// metOnJourney tells whether a journey of one of the two was held at a time of its own, at which they may have met.
func metOnJourney(v *Frame, pair []Party) bool {
	return v.Type == model.Visit && v.Status == model.Held && v.Stated && v.Date.Start().Precision() >= model.PrecisionMonth &&
		inFocus(v, pair)
}

// metThere is the meeting of the two at the time and place of a journey of one of them, as the words before the
// colon say that they met.
func (t *teller) metThere(s *Sentence, v telling, pair []Party, colon int) *Frame {
	f := &Frame{Type: model.Meeting, Status: v.Status, China: pair[:1:1], Russia: pair[1:2:2],
		Date: v.Date, Stated: true, dateAt: v.dateAt, Place: v.Place, Country: v.Country,
		sentence: t.i, last: t.i, span: s.Span}
	f.because("type", "frame.times-met", s.Start, colon)
	f.because("officials", "frame.times-met", s.Start, colon)
	f.because("status", "frame.times-met", s.Start, colon)
	f.because("date", "frame.times-met", v.at, v.at)
	return f
}

// inTurn returns the contact told by a day and a name alone, behind one of another day: "Today Shoigu met
// Chen. And yesterday it was Wang Yi."
func (t *teller) inTurn(s *Sentence, told []telling) *Frame {
	if len(told) > 0 || len(s.Triggers) > 0 || len(s.Dates) != 1 || s.Headline {
		return nil
	}
	g := t.focus
	if !t.mayHaveTurns(g) || t.hasThird(s) || t.asks(s) {
		return nil
	}
	a, e := onlyOne(s), &s.Dates[0]
	if a == nil || a.Kind > who.Titled || a.Plural {
		return nil
	}
	besides := countLetters(t.Text[s.Start:s.End]) - countLetters(t.Text[a.Start:a.End]) - countLetters(t.Text[e.Start:e.End])
	if besides > t.far(turnLetters) {
		return nil
	}
	d, ok := e.Resolve(t.contextOf(e, what.Told))
	if !ok || d.Precision() != model.PrecisionDay || t.comes(d) || model.Overlaps(d, g.Date) {
		return nil
	}
	ps := t.parties(a, s, d)
	if len(ps) != 1 || inFocus(g, ps) || ps[0].Country != "CN" && ps[0].Country != "RU" {
		return nil
	}
	return t.whoseTurn(s, g, ps[0], a, e, d)
}

// mayHaveTurns tells whether the contact is one, of a day of its own, of one with one, who may have met others in their turn.
func (t *teller) mayHaveTurns(g *Frame) bool {
	return g.datedTalks() && g.Type == model.Meeting && g.Status == model.Held && t.i-g.last <= visitReach && g.ofTwoAlone()
}

// turnLetters is how many letters a sentence has at most besides a day and a name that says no more than
// whose turn it was.
const turnLetters = 10

// onlyOne returns the one whom a sentence speaks of, nil when there are more or none.
func onlyOne(s *Sentence) *who.Actor {
	var found *who.Actor
	for i := range s.Actors {
		if !s.Actors[i].IsPerson() {
			continue
		}
		if found != nil {
			return nil
		}
		found = &s.Actors[i]
	}
	return found
}

// whoseTurn is the contact of the day with the one whose turn it was, in the place of him of his side who took part
// in the one before.
func (t *teller) whoseTurn(s *Sentence, before *Frame, p Party, a *who.Actor, e *when.Expr, d model.Date) *Frame {
	f := &Frame{Type: model.Meeting, Status: model.Held, China: before.China, Russia: before.Russia, Date: d, Stated: true,
		sentence: t.i, last: t.i, lead: s.Lead, span: s.Span, Place: before.Place, Country: before.Country}
	f = f.with(p)
	f.because("type", "frame.in-turn", a.Start, a.End)
	f.because("status", "what.told", s.Start, s.End)
	f.because("officials", "frame.in-turn", a.Start, a.End)
	f.because("date", e.Rule, e.Start, e.End)
	if f.Country != "" {
		f.because("place", "frame.same-stay", before.span.Start, before.span.End)
	}
	return f
}
