package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// A passage is a paragraph none of whose sentences tells a contact by itself, and which
// does so as a whole: one sentence names the day, another who was there, a third says that
// they talked.

// passage tells the contact of the sentences from first up to end, which are one paragraph,
// where they name one official of each side, one day, and something that two do together.
func (t *teller) passage(first, end int) {
	s := &t.Sentences[first]
	if s.Headline || s.Caption {
		return
	}
	t.recalledTalks(first, end)
	if toldAmong(t.lately(), first, end) {
		return
	}
	ps, ok := t.castOf(first, end)
	if !ok {
		return
	}
	day, e := t.dayIn(first, end)
	if day.IsZero() && t.newsPassage(first, end) {
		day = t.about().Approx()
	}
	if day.IsZero() || t.aheadOfPage(day) {
		return
	}
	_, signed := t.cueIn(first, end, []string{"sign"})
	for _, roles := range [...][]string{{"pair", "echo", "company"}, {"sign"}} {
		at, cue := t.cueIn(first, end, roles)
		if cue == nil {
			continue
		}
		company := cue.Trigger.Role == "company"
		if company && signed != nil || !company && cue.Trigger.Weak && end-first == 1 {
			continue
		}
		f := t.passageFrame(at, cue, day, e)
		if e.End > 0 {
			f.because("date", sameParagraph, e.Start, e.End)
		} else {
			f.because("date", "frame.published", f.span.Start, f.span.End)
			f.Stated = false
		}
		t.joinPassage(f, ps, first, end, end)
	}
}

// newsPassage tells whether the sentences, in the lead, name no time, and set what was in a city: it is news of
// the page's day.
func (t *teller) newsPassage(first, end int) bool {
	s := &t.Sentences[first]
	if !s.Lead || t.timeNamed(first, end) || t.cityOf(first, end) == nil {
		return false
	}
	return !t.takenBack(scan.Span{Start: s.Start, End: t.Sentences[end-1].End})
}

// passageFrame is what the sentence at an index tells by the trigger, on a day that stands in the span.
func (t *teller) passageFrame(at int, cue *scan.Mention, day model.Date, e scan.Span) *Frame {
	s := &t.Sentences[at]
	f := &Frame{
		Type: what.Type(t.Text, cue, t.Mentions, s.Span), Status: model.Held, Date: day, Stated: true, Topics: slices.Clone(s.Topics),
		sentence: at, last: at, lead: s.Lead, span: s.Span, dateAt: e.Start,
	}
	f.because("type", cue.Trigger.Rule, cue.Start, cue.End)
	f.because("status", "what.told", s.Start, s.End)
	return f
}

// joinPassage tells the contact with the people whom the sentences from first up to end name, in the city in which
// those up to set play.
func (t *teller) joinPassage(f *Frame, ps []Party, first, end, set int) {
	for _, p := range ps {
		f.add(p)
	}
	f.because("officials", "frame.passage", t.Sentences[first].Start, t.Sentences[end-1].End)
	if !remote(f.Type) {
		if city := t.cityOf(first, set); city != nil {
			t.place(f, city)
		}
	}
	t.join(f)
}

// recalledTalks tells the talks at which a sentence opens, with a time of their own, and at which
// an official of one side speaks there and one of the other in the next sentence: "At the session
// in December Ding said … Novak said …".
func (t *teller) recalledTalks(first, end int) {
	for i := first; i+1 < end; i++ {
		s := &t.Sentences[i]
		if len(s.Triggers) == 0 || !t.has(scan.Speech, s.Span) || toldAmong(t.lately(), i, i+2) {
			continue
		}
		cue := &s.Triggers[0]
		if cue.Trigger.Role != "echo" || cue.Trigger.Type != string(model.Meeting) || cue.Start-s.Start > opensSentence {
			continue
		}
		if !t.opensAt(cue) && !t.endsAt(scan.HeldAt, cue.Start) {
			continue
		}
		day, e := t.timeOfTalks(s, cue, t.headBehind(s, cue.End, s.End))
		ps, ok := t.castOf(i, i+2)
		if day.IsZero() || !ok {
			continue
		}
		f := t.passageFrame(i, cue, day, e)
		f.because("date", "frame.same-sentence", e.Start, e.End)
		t.joinPassage(f, ps, i, i+2, i+1)
	}
}

// timeOfTalks returns the month or day that stands between the talks and who spoke there first.
func (t *teller) timeOfTalks(s *Sentence, cue *scan.Mention, speaker group) (model.Date, scan.Span) {
	if len(speaker.actors) == 0 {
		return model.Date{}, scan.Span{}
	}
	for k := range s.Dates {
		e := &s.Dates[k]
		if e.Start < cue.End || e.End > speaker.actors[0].Start {
			continue
		}
		if d, ok := e.Resolve(t.contextOf(e, what.Told)); ok && d.Precision() >= model.PrecisionMonth {
			return d, scan.Span{Start: e.Start, End: e.End}
		}
	}
	return model.Date{}, scan.Span{}
}

// toldAmong tells whether one of the contacts, other than a journey of the past, is told
// in the sentences.
func toldAmong(frames []*Frame, first, end int) bool {
	in := func(i int) bool { return i >= first && i < end }
	return slices.ContainsFunc(frames, func(f *Frame) bool {
		return (f.Type != model.Visit || f.Status == model.Planned) && (in(f.sentence) || in(f.last))
	})
}

// castOf lists the one official of each side whom the sentences name, false where they
// name others, or somebody of a third country.
func (t *teller) castOf(first, end int) ([]Party, bool) {
	var ps []Party
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		if t.hasThird(s) {
			return nil, false
		}
		for k := range s.Actors {
			a := &s.Actors[k]
			if a.Kind > who.Counterpart || a.Kind == who.Titled && a.Country == "" {
				continue
			}
			if a.Plural || a.Former || t.listed(s, a) {
				continue
			}
			for _, p := range t.parties(a, s, model.Date{}) {
				if t.announces(p) {
					return nil, false
				}
				ps = appendParty(ps, p)
			}
		}
	}
	if len(ps) < 2 {
		ps = t.withMeant(ps, first, end)
	}
	return ps, len(ps) == 2 && complete(ps)
}

// withMeant adds to the one whom the sentences name, or to nobody, those whom they mean by
// other words: "the two presidents", "the guest".
func (t *teller) withMeant(ps []Party, first, end int) []Party {
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		for k := range s.Actors {
			a := &s.Actors[k]
			if a.Kind != who.Pair && a.Kind != who.Guest && a.Kind != who.Host {
				continue
			}
			if a.Kind == who.Pair && a.Office == "" && len(ps) == 0 {
				continue // "the two", of whom nobody has been named
			}
			for _, p := range t.parties(a, s, model.Date{}) {
				ps = appendParty(ps, p)
			}
		}
	}
	return ps
}

// appendParty adds a party unless it is there, or is nameless beside one of its side.
func appendParty(ps []Party, p Party) []Party {
	for i, q := range ps {
		if q.same(p) || q.Country == p.Country && p.nameless() {
			return ps
		}
		if q.Country == p.Country && q.nameless() {
			ps[i] = p
			return ps
		}
	}
	return append(ps, p)
}

// cueIn finds the first word of the roles for something that happened, and
// the sentence in which it stands, one for a call before others; nil when there is none.
func (t *teller) cueIn(first, end int, roles []string) (int, *scan.Mention) {
	at, cue := 0, (*scan.Mention)(nil)
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		if t.seen(s.Span, "none") {
			continue
		}
		for k := range s.Triggers {
			m := &s.Triggers[k]
			if !slices.Contains(roles, m.Trigger.Role) || !t.isCue(s, m) {
				continue
			}
			if remote(model.Type(m.Trigger.Type)) {
				return i, m
			}
			if cue == nil {
				at, cue = i, m
			}
		}
	}
	return at, cue
}

// isCue tells whether the word says of something that it happened: not that others are to, nor that it may be.
func (t *teller) isCue(s *Sentence, m *scan.Mention) bool {
	if m.Trigger.Role == "echo" && m.Trigger.Type == string(model.Signing) || t.urges(s, m) || t.hostsOthers(s, m) {
		return false
	}
	clause := t.clause(s, m)
	if said := scan.In(t.Mentions.Words[scan.Speech], m.End, clause.End); len(said) > 0 {
		clause.End = said[0].Start // "over tea he told his guest that they should": what is said there is another matter
	}
	if m.Trigger.Weak && (ofOthers(s) || t.farFrom(m, clause)) {
		return false // deeds of others, or of somebody who is far
	}
	mood, _ := what.MoodOf(t.Text, m, t.Mentions, clause)
	return mood == what.Told && !t.takenBack(clause)
}

// ofOthers tells whether the sentence names nobody who is known, and no city but for where it plays: what it tells
// are deeds of others.
func ofOthers(s *Sentence) bool {
	return len(s.Actors) == 0 && len(s.Spots) > 0 && !slices.ContainsFunc(s.Spots, func(sp where.Spot) bool {
		return sp.Relation != where.In
	})
}

// farFrom tells whether a word of the clause, other than a piece of the cue, puts those whom it names apart.
func (st *Story) farFrom(m *scan.Mention, clause scan.Span) bool {
	return slices.ContainsFunc(scan.In(st.Mentions.Words[scan.Afar], clause.Start, clause.End), func(w scan.Mention) bool {
		return w.Start < m.Start || w.End > m.End || w.Start == m.Start && w.End == m.End
	})
}

// seen tells whether a word of the role stands in the span.
func (st *Story) seen(span scan.Span, role string) bool {
	for _, m := range st.Mentions.Triggers {
		if m.Start < span.End && span.Start < m.End && m.Trigger.Role == role {
			return true
		}
	}
	return false
}

// dayIn returns the one day that the sentences name, but for one of another matter, and where; the zero date when they
// name none, several, or one on which something may be.
func (t *teller) dayIn(first, end int) (model.Date, scan.Span) {
	var day model.Date
	var at scan.Span
	for i := first; i < end; i++ {
		if t.strays(i) {
			continue
		}
		s := &t.Sentences[i]
		for k := range s.Dates {
			e := &s.Dates[k]
			d, ok := e.Resolve(t.contextOf(e, what.Told))
			if !ok || d.Precision() != model.PrecisionDay || e.Kind() == when.KindPart {
				continue
			}
			if !day.IsZero() && e.Kind() == when.KindEvent {
				continue // "the next day he flew home": counted from the day that is named
			}
			maybe := t.has(scan.Plan, s.Span) || t.has(scan.Hypothesis, s.Span) || t.has(scan.Cancel, s.Span)
			if maybe || !day.IsZero() && model.Compare(d, day) != 0 {
				return model.Date{}, scan.Span{}
			}
			day, at = d, scan.Span{Start: e.Start, End: e.End}
		}
	}
	return day, at
}

// timeNamed tells whether the sentences name a time.
func (st *Story) timeNamed(first, end int) bool {
	for i := first; i < end; i++ {
		for k := range st.Sentences[i].Dates {
			if st.Sentences[i].Dates[k].Kind() != when.KindPart {
				return true
			}
		}
	}
	return false
}
