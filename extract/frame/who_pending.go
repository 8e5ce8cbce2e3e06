package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// pending is a contact told before its people: "The ceremony was held by video
// link. … The Russian side was represented by …".
type pending struct {
	frame *Frame
	at    int  // sentence in which it is told
	told  bool // by its offices: only their names are awaited
	seat  bool // a gathering at which those of one side sit: only who else does is awaited
	heads bool // the journey of a delegation: only who heads it is awaited
	bare  bool // of nobody: only who took part in it, told right behind, is awaited
}

// pendingReach is how many sentences later the people may be named.
const pendingReach = 3

// await keeps a telling that names nobody of either side, so that the sentences
// behind it can name them.
func (t *teller) await(f *Frame) {
	if f.weak || f.Type == model.Visit || f.Type == model.Message || f.Status == model.Cancelled {
		return
	}
	if f.echo && !f.Stated {
		return
	}
	s := &t.Sentences[t.i]
	three := t.has(scan.Trilateral, s.Span)
	if f.Type == model.Meeting && three && !t.Preposed {
		f.Type, f.Third = model.Multilateral, true
	}
	if f.Type != model.Multilateral && slices.ContainsFunc(s.Actors, isThirdState) {
		return
	}
	both := ofBothSides(s)
	if !both && f.Type != model.Video && f.Type != model.Multilateral {
		if f.noun && f.Stated && f.Status == model.Held && len(s.Actors) == 0 && t.open == nil {
			t.open = &pending{frame: f, at: t.i, bare: true}
		}
		return // others met
	}
	if f.Type == model.Multilateral && f.Occasion == nil && !three {
		if !f.Stated || !both || t.Preposed || f.Why["type"][0].Start != s.Triggers[0].Start {
			return
		}
		f.Type = model.Meeting // "the meeting of the Russian-Chinese subcommission"
	}
	f.China, f.Russia = nil, nil
	t.open = &pending{frame: f, at: t.i}
}

// isThirdState tells whether the words are for a third state.
func isThirdState(a who.Actor) bool { return a.Kind == who.State && isThird(a.Country) }

// ofBothSides tells whether the sentence speaks of both sides, or of several people of whom it does not say where
// they are from.
func ofBothSides(s *Sentence) bool {
	return namesBoth(s) || slices.ContainsFunc(s.Actors, func(a who.Actor) bool { return a.Plural || a.Kind == who.Pair })
}

// awaitSide keeps a gathering, or talks of three, of which the sentence names those of one side, so that one of
// those behind it can name who of the other sits there: "Guo will take part in the meeting of
// the SCO's security secretaries. Patrushev is to chair the session."
func (t *teller) awaitSide(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) {
	attends, two := trig.Trigger.Role == "attend", t.sessionOfTwo(f, trig)
	three := (attends || f.Type == model.Meeting) && f.Stated && !trig.Trigger.Weak && t.has(scan.Trilateral, s.Span)
	if !attends && !three && !two || f.Status == model.Cancelled || t.has(scan.Negation, s.Span) {
		return
	}
	if !three && !two && t.gatheringNear(s, trig, clause) == nil && !t.sitting(s) {
		return
	}
	ps := ours(t.withoutSpeaker(t.seated(s, trig, s.Span, f.Date), s, trig, f.Date))
	if missing(ps) == "" || t.awaited(ps) {
		return
	}
	if !two {
		f.Type, f.Third = model.Multilateral, true
	}
	t.take(f, ps, trig)
	t.open = &pending{frame: f, at: t.i, seat: true}
}

// awaited tells whether the people of one side are those whom a gathering told just before awaits.
func (t *teller) awaited(ps []Party) bool {
	p := t.open
	if p == nil || !p.seat || t.i-p.at > seatReach {
		return false
	}
	return missing(ps) != missing(slices.Concat(p.frame.China, p.frame.Russia))
}

// sessionOfTwo tells whether the words of the trigger are those for a session of a body that bears
// the names of both sides: "spoke at a session of the Russian-Chinese commission".
func (st *Story) sessionOfTwo(f *Frame, trig *scan.Mention) bool {
	if f.Type != model.Meeting || f.Status != model.Held || !meets(trig) {
		return false
	}
	var cn, ru bool
	for _, m := range scan.In(st.Mentions.Names, trig.Start, trig.End) {
		if m.Kind == scan.Country {
			cn, ru = cn || m.Country.Code == "CN", ru || m.Country.Code == "RU"
		}
	}
	return cn && ru
}

// seatReach is how many sentences later the others may be named who sit at a gathering.
const seatReach = 2

// seats tells whether a sentence goes on about the gathering told last: by a word for taking
// part, or one that points back to it, and without naming another.
func (t *teller) seats(p *pending, s *Sentence) bool {
	if t.i-p.at > seatReach || t.has(scan.Negation, s.Span) {
		return false
	}
	for i := range s.Spots {
		if g := s.Spots[i].Gathering; g != nil && g != p.frame.Occasion {
			return false
		}
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool {
		return m.Trigger.Role == "attend" || m.Trigger.Role == "echo"
	})
}

// fixed tells whether day and city lead up to the verb, and to no other contact: "in
// Samarkand on 15 September Xi told Putin" tells of a meeting.
func (st *Story) fixed(f *Frame) bool {
	if !f.Stated || f.Place == nil || f.Date.Precision() != model.PrecisionDay {
		return false
	}
	verb := f.Why["type"][0].Start
	for _, m := range scan.In(st.Sentences[f.sentence].Triggers, f.span.Start, verb) {
		if !m.Trigger.Weak && m.Trigger.Role != "echo" {
			return false
		}
	}
	where := f.Why["place"] // none where the place is that of an occasion
	return f.dateAt < verb && len(where) > 0 && where[0].Start < verb
}

// awaitNames keeps a contact that is told by offices alone, so that the sentences
// behind it can name their holders.
func (t *teller) awaitNames(f *Frame) {
	if allNameless(f.China) && allNameless(f.Russia) {
		t.open = &pending{frame: f, at: t.i, told: true}
	}
}

// allNameless tells whether offices are all that is known of the parties.
func allNameless(ps []Party) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p Party) bool { return !p.nameless() || p.Office == "" })
}

// awaitHead keeps the journey of a delegation of which the sentence names nobody, so that one
// right behind it can say who heads it: "A delegation of the Duma came to China. It is headed by".
func (t *teller) awaitHead(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, mood what.Mood, goal where.Spot) bool {
	if !isSide(goal.Country) || t.has(scan.Led, s.Span) {
		return false
	}
	if !slices.ContainsFunc(scan.In(t.Mentions.References, s.Start, s.End), func(m scan.Mention) bool {
		return m.Reference.Kind == "body"
	}) {
		return false
	}
	t.journey(f, s, trig, clause, mood, goal)
	f.Status = t.status(f, mood)
	t.open = &pending{frame: f, at: t.i, heads: true}
	return true
}

// nameOpen adds the people of a sentence that tells no contact itself to the one
// that waits for them; with both sides named it is told.
func (t *teller) nameOpen(s *Sentence) *Frame {
	p := t.open
	if p == nil || t.i == p.at {
		return nil
	}
	if t.i-p.at > pendingReach {
		t.open = nil
		return nil
	}
	if p.heads {
		return t.headedBy(p, s)
	}
	if p.seat && !t.seats(p, s) {
		return nil
	}
	many := p.frame.Type == model.Meeting || p.frame.Type == model.Multilateral
	attended := many && t.attended(s, s.Start)
	if p.bare && !(attended && t.namesTheTwo(p, s)) {
		t.open = nil
		return nil
	}
	for _, m := range s.Triggers {
		present := (p.seat || attended) && m.Trigger.Role == "attend"
		if !m.Trigger.Weak && m.Trigger.Role != "echo" && !present {
			return nil // it tells another contact
		}
	}
	for i := range s.Actors {
		if t.mayBeAwaited(p, s, &s.Actors[i]) {
			t.admit(p, t.parties(&s.Actors[i], s, p.frame.Date))
		}
	}
	if p.told {
		p.frame.last = t.i
		return nil
	}
	if len(p.frame.China) == 0 || len(p.frame.Russia) == 0 {
		return nil
	}
	p.frame.last = t.i
	return t.namedAfter(p, s)
}

// namesTheTwo tells whether the sentence, right behind a contact of nobody, names two of the sides and no others.
func (t *teller) namesTheTwo(p *pending, s *Sentence) bool {
	return t.i-p.at == 1 && !t.hasThird(s) && len(ours(t.everybody(s, s.Span, p.frame.Date))) == 2
}

// mayBeAwaited tells whether somebody may be one of those whom a contact waits for: he is named, or where offices
// say enough, titled, and not as one who only came along.
func (t *teller) mayBeAwaited(p *pending, s *Sentence, a *who.Actor) bool {
	if a.Owner || a.Kind != who.Named && !(a.Kind == who.Titled && (p.seat || p.bare)) {
		return false
	}
	return !t.accompanied(s, a) || t.presentToo(p, a)
}

// presentToo tells whether a word for "also" right behind somebody counts him among those at the gathering awaiting
// its people: "besides Lavrov there are also".
func (st *Story) presentToo(p *pending, a *who.Actor) bool {
	also := st.words(scan.Also, a.End, a.End+st.far(8))
	return p.frame.Type == model.Multilateral && len(also) > 0 && st.lettersIn(a.End, also[0].Start) == 0
}

// admit adds people to a contact that waits for them; with somebody of a third country it is one of many.
func (t *teller) admit(p *pending, ps []Party) {
	for _, q := range ps {
		switch {
		case t.announces(q):
		case p.told && isSide(q.Country):
			p.frame.merge(q)
		case isSide(q.Country):
			p.frame.add(q)
		case q.Country != "" && p.frame.Type == model.Meeting && !p.told:
			p.frame.Type, p.frame.Third = model.Multilateral, true
		}
	}
}

// headedBy is the journey awaiting who heads the delegation, with him whom the sentence names
// behind a word for heading; nil where it names none.
func (t *teller) headedBy(p *pending, s *Sentence) *Frame {
	led := t.words(scan.Led, s.Start, s.End)
	if len(led) == 0 {
		return nil
	}
	i := slices.IndexFunc(s.Actors, func(a who.Actor) bool { return a.Kind == who.Named && a.Start >= led[0].End })
	if i < 0 || t.pauseIn(led[0].End, s.Actors[i].Start) {
		return nil
	}
	head, ok := t.party(&s.Actors[i], s, p.frame.Date)
	if !ok || head.Country != who.Other(p.frame.Country) {
		return nil
	}
	p.frame.add(head)
	return t.namedAfter(p, s)
}

// namedAfter tells the contact that waited for its people.
func (t *teller) namedAfter(p *pending, s *Sentence) *Frame {
	t.open = nil
	p.frame.because("officials", "frame.named-after", s.Start, s.End)
	return t.join(p.frame)
}

// attended tells whether words for taking part stand in the sentence behind a byte, and no gathering:
// in what was told before.
func (st *Story) attended(s *Sentence, from int) bool {
	if st.has(scan.Negation, s.Span) || slices.ContainsFunc(s.Spots, func(sp where.Spot) bool { return sp.Gathering != nil }) {
		return false
	}
	return slices.ContainsFunc(s.Triggers, func(m scan.Mention) bool { return m.Start >= from && m.Trigger.Role == "attend" })
}

// tookPart finds, for a noun for a contact that names nobody, those of whom the words behind it say
// that they took part: "The first meeting was held in Moscow; Li and Chernomyrdin took part in it".
func (t *teller) tookPart(f *Frame, s *Sentence, trig *scan.Mention) bool {
	if !trig.Trigger.Noun || f.Type != model.Meeting || !f.Stated || t.hasThird(s) {
		return false
	}
	if !t.attended(s, trig.End) || t.personIn(s, scan.Span{Start: s.Start, End: trig.End}) {
		return false
	}
	if ps := t.everybody(s, s.Span, f.Date); len(ps) == 2 && complete(ps) {
		f.echo = false
		return t.take(f, ps, trig)
	}
	return false
}

// adopt gives an undated telling the day and place of the one that waited for its people.
func (t *teller) adopt(f *Frame) {
	p := t.open
	if p == nil || p.told || p.seat || p.bare || t.i-p.at > pendingReach || f.Stated || !p.frame.Stated {
		return
	}
	if p.frame.Type != f.Type && !t.besideTheThree(p.frame, f) {
		return
	}
	f.Date, f.Stated = p.frame.Date, true
	f.Why["date"] = p.frame.Why["date"]
	if f.Country == "" {
		f.Place, f.Country, f.Site = p.frame.Place, p.frame.Country, p.frame.Site
		f.Why["place"] = p.frame.Why["place"]
	}
	t.open = nil
}

// besideTheThree tells whether a meeting of two is told behind one of three, whose day and
// place it shares: "The three ministers met in Harbin yesterday. … Yang and Lavrov also met apart".
func (st *Story) besideTheThree(three, f *Frame) bool {
	return !st.Preposed && three.Type == model.Multilateral && three.Occasion == nil &&
		f.Type == model.Meeting && three.Status == f.Status
}
