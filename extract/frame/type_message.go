package frame

import (
	"slices"

	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// letter is who is named around words for a letter.
type letter struct {
	left   []Party // right before them
	right  []Party // right behind them
	behind []Party // all of those behind
}

// correspondents finds who writes to whom: the sender before the trigger and the
// receiver behind it, or both behind a noun, or both before an exchange.
func (t *teller) correspondents(f *Frame, s *Sentence, i int, clause scan.Span) bool {
	trig := &s.Triggers[i]
	l := letter{left: t.resolve(t.headBefore(s, trig.Start, clause.Start), s, f.Date)}
	if trig.Trigger.Book {
		return t.leftAtEmbassy(f, s, trig, l.left)
	}
	l.right = t.resolve(t.headBehind(s, trig.End, clause.End), s, f.Date)
	l.behind = t.addressees(s, trig, clause, f.Date)
	if len(l.right) == 0 && len(l.behind) > 0 {
		l.right = l.behind[:1]
	}
	if ps := t.carried(s, trig, l.behind, f.Date); ps != nil {
		f.crown = t.handedAt(ps[1])
		return t.take(f, ps, trig)
	}
	ps := t.bothNamed(f, s, trig, clause, &l)
	if ps == nil {
		ps = t.oneNamed(f, s, trig, &l)
	}
	return ps != nil && t.take(f, ps, trig)
}

// signsLetter tells whether what one side signs is a letter to the other: "A similar telegram to Li was signed by
// Mishustin."
func (t *teller) signsLetter(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Role != "sign" || !t.has(scan.Written, clause) || t.has(scan.Document, clause) {
		return false
	}
	before, behind := t.headBefore(s, trig.Start, clause.Start), t.headBehind(s, trig.End, clause.End)
	return !complete(t.resolve(before, s, model.Date{})) && !complete(t.resolve(behind, s, model.Date{}))
}

// letterSigned finds who signed a letter, and to whom.
func (t *teller) letterSigned(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	ps := t.everybody(s, clause, f.Date)
	return complete(ps) && !third(ps) && t.take(f, firstOfEach(ps), trig)
}

// addressees lists those whom the sentence names behind a word for a letter; once both sides are named, as far as
// its clause goes: "a telegram of Jiang to Putin; Bush telephoned".
func (t *teller) addressees(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) (out []Party) {
	for j := range s.Actors {
		a := &s.Actors[j]
		if a.Start >= clause.End && complete(out) {
			break
		}
		if a.IsPerson() && a.Start >= trig.End {
			out = append(out, t.parties(a, s, on)...)
		}
	}
	return out
}

// bothNamed returns who wrote to whom where the sentence names both; nil where it does not.
func (t *teller) bothNamed(f *Frame, s *Sentence, trig *scan.Mention, clause scan.Span, l *letter) []Party {
	if ps := t.writtenTo(s, trig, clause, f.Date); trig.Trigger.Noun && complete(ps) {
		return ps
	}
	if ps := t.wroteInPart(s, trig, f.Date); ps != nil {
		return ps
	}
	ways := t.waysToRead(s, trig, clause, f.Date, l)
	if !trig.Trigger.Noun && f.Stated {
		for _, ps := range [][]Party{ways[0], t.everybodyBefore(s, trig, clause, f.Date)} {
			if abreast(ps) {
				return ps
			}
		}
	}
	for _, ps := range ways {
		if complete(ps) && !third(ps) {
			return firstOfEach(ps)
		}
	}
	return nil
}

// waysToRead lists who may be the sender and the receiver of a letter, the likeliest first.
func (t *teller) waysToRead(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date, l *letter) [][]Party {
	brought := len(l.left) == 1 && slices.ContainsFunc(l.behind, func(p Party) bool {
		return p.Country == l.left[0].Country && t.rank(p) < t.rank(l.left[0])
	})
	if brought && complete(l.behind) {
		return [][]Party{l.behind} // who brings it is another
	}
	ways := [][]Party{slices.Concat(l.left, l.right), l.behind, l.left}
	if trig.Trigger.Noun {
		ways = [][]Party{l.behind, l.left, t.allBefore(s, trig, clause, on)}
	}
	if (t.Preposed || t.Mentions.Inverted) && len(l.behind) == 0 {
		ways = append(ways, t.allBefore(s, trig, clause, on))
	}
	return ways
}

// oneNamed returns who wrote to whom where the sentence names one of them, and the other is whom the text is about;
// nil where they cannot be told.
func (t *teller) oneNamed(f *Frame, s *Sentence, trig *scan.Mention, l *letter) []Party {
	if trig.Trigger.Noun && len(l.behind) == 1 {
		to := l.behind[0]
		if by, ok := t.subjectOf(s, trig, f.Date); ok && complete([]Party{by, to}) && t.peers(by, to, f.Date) {
			return []Party{by, to}
		}
	}
	if t.hasThird(s) {
		return nil
	}
	if len(l.left) == 1 && len(l.behind) == 0 && f.Stated && (t.Preposed || t.toPronoun(trig)) {
		if p := t.pair; p[0].same(l.left[0]) || p[1].same(l.left[0]) {
			return p[:] // "on the 29th he also sent condolences", "had sent him a letter"
		}
	}
	if len(l.left) == 0 && len(l.right) == 1 && !trig.Trigger.Noun {
		if ps := []Party{t.subject, l.right[0]}; complete(ps) {
			return ps
		}
	}
	return nil
}

// toPronoun tells whether a pronoun in or right behind the words for a letter says to whom it went: "sent him a
// telegram".
func (st *Story) toPronoun(trig *scan.Mention) bool {
	refs := scan.In(st.Mentions.References, trig.Start, trig.End+st.far(pronounReach))
	return slices.ContainsFunc(refs, func(r scan.Mention) bool {
		return r.Reference.Kind == "he" && !st.commaIn(trig.Start, r.Start)
	})
}

// pronounReach is how many letters behind the words for a letter the pronoun may stand.
const pronounReach = 5

// writtenTo returns who wrote the letter and to whom, where a word for "to" stands between
// the two and the letter right behind them: "Yeltsin's-to-Jiang letter".
func (t *teller) writtenTo(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	if !t.Preposed {
		return nil
	}
	last := -1
	for i := range s.Actors {
		if s.Actors[i].End <= trig.Start {
			last = i
		}
	}
	if last < 0 || !s.Actors[last].IsPerson() || trig.Start-s.Actors[last].End > objectLetters {
		return nil
	}
	b := &s.Actors[last]
	if last == 0 || s.Actors[last-1].Start < clause.Start {
		if to, ok := t.lastWord(scan.WrittenTo, clause.Start, b.Start); !ok || to.End != b.Start {
			return nil
		}
		return append(t.resolve(t.headBehind(s, trig.End, s.End), s, on), t.parties(b, s, on)...)
	}
	a := &s.Actors[last-1]
	to := t.words(scan.WrittenTo, a.End, b.Start)
	if !a.IsPerson() || len(to) == 0 || t.lettersIn(a.End, to[0].Start)-t.dateLetters(s, a.End, to[0].Start) > 1 {
		return nil
	}
	return append(t.parties(a, s, on), t.parties(b, s, on)...)
}

// allBefore lists everybody before the trigger in its clause: "Xi sent his Russian
// counterpart a message".
func (t *teller) allBefore(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	var out []Party
	for _, p := range t.everybodyBefore(s, trig, clause, on) {
		if !slices.ContainsFunc(out, p.same) { // "his counterpart, Medvedev, a letter"
			out = append(out, p)
		}
	}
	if len(out) > 2 {
		return nil
	}
	return out
}

// everybodyBefore lists them however many they are.
func (t *teller) everybodyBefore(s *Sentence, trig *scan.Mention, clause scan.Span, on model.Date) []Party {
	var out []Party
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && !a.Owner && a.Start >= clause.Start && a.End <= trig.Start {
			out = append(out, t.parties(a, s, on)...)
		}
	}
	return out
}

// abreast tells whether two of one side or more write to as many of the other, each to
// one: "Xi and Li sent telegrams to Putin and Medvedev".
func abreast(ps []Party) bool {
	n := len(ps) / 2
	if n < 2 || len(ps)%2 != 0 || ps[0].Country == ps[n].Country {
		return false
	}
	for i := range ps {
		if ps[i].Person == nil || ps[i].Country != ps[i/n*n].Country {
			return false
		}
	}
	return true
}

// firstOfEach keeps the first party of each side.
func firstOfEach(ps []Party) []Party {
	var out []Party
	seen := make(map[string]bool)
	for _, p := range ps {
		if !seen[p.Country] {
			seen[p.Country] = true
			out = append(out, p)
		}
	}
	return out
}

// peers tells whether two people hold offices of one rank: who thanks for a
// letter is its receiver when sender and thanker are equals.
func (st *Story) peers(a, b Party, on model.Date) bool {
	_, x := official(st.Lexicon, a, on)
	_, y := official(st.Lexicon, b, on)
	return x == y
}

// oral tells whether f is no message but was said at a meeting, or in a call, that the
// article tells of: "They met on Friday. Wang congratulated Dvorkovich on his appointment".
func (t *teller) oral(f *Frame) bool {
	if !f.spoken {
		return t.greetedInCall(f)
	}
	return slices.ContainsFunc(t.around(f), func(g *Frame) bool {
		if g.Type != model.Meeting && !byWire(g.Type) {
			return false
		}
		oneDay := model.Overlaps(g.Date, f.Date)
		if f.Stated {
			return oneDay && people(g, f)
		}
		return (oneDay || f.Date.IsZero()) && (overlap(g.China, f.China) || overlap(g.Russia, f.Russia))
	})
}

// greetedInCall tells whether the message is no more than words exchanged in the call of the same two, told
// right before it: "They spoke by phone. The leaders exchanged New Year greetings".
func (t *teller) greetedInCall(f *Frame) bool {
	if f.Type != model.Message || f.Stated || t.has(scan.Written, f.span) {
		return false
	}
	return slices.ContainsFunc(t.around(f), func(g *Frame) bool {
		return byWire(g.Type) && g.sentence <= f.sentence && near(f, g, 2) && people(g, f)
	})
}

// leftAtEmbassy finds who signed the book of condolence at an embassy, which is a message to its state, and takes
// the embassy for whom it is left with: "Wu Yi went to the Russian embassy and signed the book of condolence."
func (t *teller) leftAtEmbassy(f *Frame, s *Sentence, trig *scan.Mention, left []Party) bool {
	if len(left) == 0 || !t.atEmbassy(s) || t.landBeside(s) {
		return false
	}
	p := left[0]
	if !isSide(p.Country) || t.posted(p, f.Date) {
		return false
	}
	return t.take(f, []Party{p, {Country: who.Other(p.Country), Office: embassy, Body: true}}, trig)
}

// embassy is the office that an embassy without anybody of it is recorded as.
const embassy = "embassy"

// atEmbassy tells whether the sentence names an embassy, or the one before it of the paragraph does.
func (t *teller) atEmbassy(s *Sentence) bool {
	if t.embassy(s.Span) >= 0 {
		return true
	}
	return t.i > 0 && t.Sentences[t.i-1].Block == s.Block && t.embassy(t.Sentences[t.i-1].Span) >= 0
}

// landBeside tells whether a third country is named beside an embassy of the sentence.
func (st *Story) landBeside(s *Sentence) bool {
	at := st.embassy(s.Span)
	if at < 0 {
		return false
	}
	reach := st.far(embassyReach)
	for _, m := range scan.In(st.Mentions.Names, max(s.Start, at-reach), min(s.End, at+reach)) {
		if m.Kind == scan.Country && isThird(m.Country.Code) {
			return true
		}
	}
	return false
}

// toEmbassy tells whether the words behind a verb of going name an embassy: "went to the Russian
// embassy in Beijing" tells of no journey.
func (st *Story) toEmbassy(trig *scan.Mention, clause scan.Span) bool {
	if trig.Trigger.Noun || trig.Trigger.Length {
		return false
	}
	end := min(clause.End, trig.End+st.far(embassyReach))
	at := st.embassy(scan.Span{Start: trig.End, End: end})
	return at >= 0 && scan.LastMark(st.Text[trig.End:at], ",") == 0
}

// embassy is where the span names an embassy, by a word for one or as a house in the city; -1 where
// it names none.
func (st *Story) embassy(span scan.Span) int {
	for _, w := range st.words(scan.Embassy, span.Start, span.End) {
		return w.Start
	}
	for _, m := range scan.In(st.Mentions.Names, span.Start, span.End) {
		if m.Kind == scan.Site && m.Site.Embassy {
			return m.Start
		}
	}
	return -1
}

// embassyReach is how many letters may part the word for an embassy from a verb of going, or from a country.
const embassyReach = 32
