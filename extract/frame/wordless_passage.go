package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
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
	if day.IsZero() && s.Lead && !t.timeNamed(first, end) && t.cityOf(first, end) != nil && !t.takenBack(scan.Span{Start: s.Start, End: t.Sentences[end-1].End}) && t.about().Precision() == model.PrecisionDay {
		day = t.about().Approx()
	}
	if day.IsZero() || t.aheadOfPage(day) {
		return
	}
	_, signed := t.cueIn(first, end, []string{"sign"})
	for _, roles := range [...][]string{{"pair", "echo", "company"}, {"sign"}} {
		at, cue := t.cueIn(first, end, roles)
		if cue == nil || signed != nil && cue.Trigger.Role == "company" || cue.Trigger.Weak && cue.Trigger.Role != "company" && end-first == 1 {
			continue
		}
		c := &t.Sentences[at]
		f := &Frame{Type: what.Type(t.Text, cue, t.Mentions, c.Span), Status: model.Held, Date: day, Stated: true, sentence: at, last: at, lead: c.Lead, span: c.Span, dateAt: e.Start}
		f.because("type", cue.Trigger.Rule, cue.Start, cue.End)
		f.because("status", "what.told", c.Start, c.End)
		if e.End > 0 {
			f.because("date", "frame.same-paragraph", e.Start, e.End)
		} else {
			f.because("date", "frame.published", c.Start, c.End)
			f.Stated = false
		}
		for _, p := range ps {
			f.add(p)
		}
		f.because("officials", "frame.passage", s.Start, t.Sentences[end-1].End)
		if !remote(f.Type) {
			if city := t.cityOf(first, end); city != nil {
				t.place(f, city)
			}
		}
		f.Topics = append(f.Topics, c.Topics...)
		t.join(f)
	}
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
		if cue.Trigger.Role != "echo" || !cue.Trigger.Noun || cue.Trigger.Type != string(model.Meeting) || cue.Start-s.Start > opensSentence || !t.leadsBack(cue.Start) && !t.opensAt(cue) && !t.endsAt(scan.HeldAt, cue.Start) && !t.endsAt(scan.Locative, cue.Start) {
			continue
		}
		speaker := t.headBehind(s, cue.End, s.End)
		day, e := t.timeOfTalks(s, cue, speaker)
		ps, ok := t.castOf(i, i+2)
		if day.IsZero() || !ok || t.takenBack(scan.Span{Start: s.Start, End: e.End}) {
			continue
		}
		f := &Frame{Type: what.Type(t.Text, cue, t.Mentions, s.Span), Status: model.Held, Date: day, Stated: true, sentence: i, last: i, span: s.Span, dateAt: e.Start}
		f.because("type", cue.Trigger.Rule, cue.Start, cue.End)
		f.because("status", "what.told", s.Start, s.End)
		f.because("date", "frame.same-sentence", e.Start, e.End)
		for _, p := range ps {
			f.add(p)
		}
		f.because("officials", "frame.passage", s.Start, t.Sentences[i+1].End)
		if city := t.cityOf(i, i+1); city != nil && !remote(f.Type) {
			t.place(f, city)
		}
		f.Topics = append(f.Topics, s.Topics...)
		t.join(f)
	}
}

// endsAt tells whether a word of the class ends right before the byte.
func (st *Story) endsAt(c scan.Class, at int) bool {
	words := scan.In(st.Mentions.Words[c], max(0, at-st.far(leadBackReach)), at)
	return len(words) > 0 && at-words[len(words)-1].End <= 1
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
		if d, ok := e.Resolve(t.contextOf(e, what.Told)); ok && d.Precision() >= model.PrecisionMonth && !t.aheadOfPage(d) {
			return d, scan.Span{Start: e.Start, End: e.End}
		}
	}
	return model.Date{}, scan.Span{}
}

// toldAmong tells whether one of the contacts, other than a journey of the past, is told
// in the sentences.
func toldAmong(frames []*Frame, first, end int) bool {
	for _, f := range frames {
		if (f.Type != model.Visit || f.Status == model.Planned) && (f.sentence >= first && f.sentence < end || f.last >= first && f.last < end) {
			return true
		}
	}
	return false
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
			if a.Kind > who.Counterpart || a.Plural || a.Former || a.Kind == who.Titled && a.Country == "" || t.listed(s, a) {
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
	return ps, len(ps) == 2 && complete(ps) && !third(ps)
}

// withMeant adds to the one whom the sentences name, or to nobody, those whom they mean by
// other words: "the two presidents", "the guest".
func (t *teller) withMeant(ps []Party, first, end int) []Party {
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		for k := range s.Actors {
			a := &s.Actors[k]
			if a.Kind != who.Pair && a.Kind != who.Guest && a.Kind != who.Host || a.Kind == who.Pair && a.Office == "" && len(ps) == 0 {
				continue
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
			if m.Trigger.Plan || m.Trigger.Role == "echo" && m.Trigger.Type == string(model.Signing) || t.urges(s, m) || !slices.Contains(roles, m.Trigger.Role) || t.hostsOthers(s, m) {
				continue
			}
			clause := t.clause(s, m)
			if mood, _ := what.MoodOf(t.Text, m, t.Mentions, clause); mood == what.Told && !t.takenBack(clause) && !t.asks(s) {
				if remote(model.Type(m.Trigger.Type)) {
					return i, m
				}
				if cue == nil {
					at, cue = i, m
				}
			}
		}
	}
	return at, cue
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

// dayIn returns the one day that the sentences name, and where; the zero date when they
// name none, several, or one on which something may be.
func (t *teller) dayIn(first, end int) (model.Date, scan.Span) {
	var day model.Date
	var at scan.Span
	for i := first; i < end; i++ {
		s := &t.Sentences[i]
		for k := range s.Dates {
			e := &s.Dates[k]
			d, ok := e.Resolve(t.contextOf(e, what.Told))
			if !ok || d.Precision() != model.PrecisionDay || d.IsInterval() || e.Kind() == when.KindPart {
				continue
			}
			if t.has(scan.Plan, s.Span) || t.has(scan.Hypothesis, s.Span) || t.has(scan.Cancel, s.Span) {
				return model.Date{}, scan.Span{}
			}
			if !day.IsZero() && model.Compare(d, day) != 0 {
				return model.Date{}, scan.Span{}
			}
			day, at = d, scan.Span{Start: e.Start, End: e.End}
		}
	}
	return day, at
}
