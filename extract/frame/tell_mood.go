package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/model"
)

// taking is how the words around a trigger take what it tells.
type taking struct {
	mood     what.Mood
	rule     string // by which
	prepared bool   // it is only being prepared: a day has to be told
}

// taken says how the words of its clause, and of those around it, take the i-th trigger.
func (t *teller) taken(s *Sentence, i int, clause scan.Span) taking {
	trig := &s.Triggers[i]
	if t.denied(s, trig, clause) {
		return taking{mood: what.Unreal, rule: "what.negated"}
	}
	how := t.takenByItsPart(s, i, clause)
	if how.mood == what.Told {
		t.takenAhead(&how, s, trig, clause)
	}
	if how.mood == what.Announced && t.hopedFor(s, trig) {
		how.mood, how.rule = what.Unreal, "what.wish"
	}
	if t.Tenseless {
		t.takenWithoutTense(&how, s, trig, clause)
	}
	if how.rule == "what.announced" && t.heldAfterAll(trig) {
		how.mood, how.rule = what.Told, "what.told"
	}
	if how.rule == "what.habit" && (t.enumerated(s, clause, trig) || t.lastOfMany(s, trig) || t.oneOfMany(s, trig)) {
		how.mood, how.rule = what.Told, "what.told" // "met twice, in May in Moscow and in September in Beijing"
	}
	if how.mood == what.Told && t.hangsAhead(s, trig) {
		how.mood, how.rule = what.Announced, "what.announced"
	}
	t.takenAsOff(&how, s, i, clause)
	return how
}

// takenByItsPart says how the words of the part of the sentence that governs it take the i-th trigger.
func (t *teller) takenByItsPart(s *Sentence, i int, clause scan.Span) (how taking) {
	trig := &s.Triggers[i]
	g := t.governing(s, i, clause)
	how.mood, how.rule = what.MoodOf(t.Text, trig, t.Mentions, g)
	if at := t.urged(s, trig, g); how.rule == "what.wish" && at > 0 {
		how.mood, how.rule = what.MoodOf(t.Text, trig, t.Mentions, scan.Span{Start: at, End: g.End})
	}
	if (how.rule == "what.wish" || how.mood == what.Told) && t.accepted(s, trig, g) {
		how.mood, how.rule = what.Announced, "what.announced"
	}
	return how
}

// takenAhead finds what announces the contact, or wishes for it, that its own part of the sentence tells as if
// it had been.
func (t *teller) takenAhead(how *taking, s *Sentence, trig *scan.Mention, clause scan.Span) {
	switch {
	case t.infinitive(s, trig):
		how.mood, how.rule = what.Announced, "what.infinitive"
	case t.whenTheyMeet(s, trig, clause),
		t.Tenseless && t.planCarries(s, clause, trig.Start), !t.Tenseless && t.planGoesOn(s, clause, trig.Start),
		t.planJoins(s, clause, trig),
		timeless(trig) && t.onwardTo(s, clause),
		t.setAhead(s, trig):
		how.mood, how.rule = what.Announced, "what.announced"
	case t.wishJoins(clause, trig):
		how.mood, how.rule = what.Unreal, "what.wish"
	}
}

// takenWithoutTense does so where no verb tells past from future: what is only being prepared is to come, and a verb that
// says little by itself is taken as what stands farther off takes it.
func (t *teller) takenWithoutTense(how *taking, s *Sentence, trig *scan.Mention, clause scan.Span) {
	if how.mood == what.Told || how.mood == what.Announced || how.rule == "what.wish" {
		how.prepared = t.prepared(s, trig, how.mood == what.Unreal)
	}
	if how.prepared {
		how.mood, how.rule = what.Announced, "what.announced"
	}
	if how.mood == what.Told && trig.Trigger.Weak {
		how.mood, how.rule = t.moodBefore(s, clause, trig.Start)
	}
}

// takenAsOff finds what says that the contact was called off, or was not though it had been planned.
func (t *teller) takenAsOff(how *taking, s *Sentence, i int, clause scan.Span) {
	trig := &s.Triggers[i]
	unmet := scan.Span{Start: max(clause.Start, t.quoteEnd(s, trig)), End: trig.End}
	if f := trig.Trigger; f.Noun || f.Role == "pair" && len(t.headBefore(s, trig.Start, clause.Start).actors) == 0 {
		unmet.End = clause.End // "talks with Jiang were to have been"
	}
	if t.has(scan.Unmet, unmet) && !(t.Preposed && how.mood == what.Called) {
		how.mood, how.rule = t.unmet(), "what.unmet"
	}
	if (how.mood == what.Told || how.mood == what.Announced) && t.calledOffBehind(s, i, clause) {
		how.mood, how.rule = what.Called, "what.cancelled"
	}
	if how.mood != what.Called || trig.Trigger.Role != "travel" || !t.cutShort(s) {
		return
	}
	if trig.Trigger.Phase == "end" {
		how.mood, how.rule = what.Told, "what.told"
		return
	}
	*how = taking{mood: what.Unreal, rule: "what.cut-short"} // of the stay, what was left of it
}

// governing is the part of the sentence whose words say how the i-th trigger is to be taken.
func (t *teller) governing(s *Sentence, i int, clause scan.Span) scan.Span {
	trig := &s.Triggers[i]
	g := clause
	if trig.Trigger.Role == "attend" {
		g.Start = s.Start // "will sit together when they attend"
	}
	if trig.Trigger.Noun && trig.Trigger.Role == "travel" && i == 0 && !t.personBefore(s, trig) {
		g.End = s.End // "The visit, for which a day had been set, has been put off"
	}
	if at := t.quoteEnd(s, trig); at > g.Start {
		g.Start = at // "“We should talk more,” he said when they met"
	}
	in := t.enclosed(s, trig.Start)
	aside := trig.Trigger.Role != "travel" && (travelBetween(s, in.Start, in.End) || t.has(scan.Plan, in))
	if in.Start >= g.Start && in.End > in.Start && aside && !t.hasIn(scan.Plan, g.Start, in.Start) {
		g.Start = in.End // "Lavrov, who came on Monday and is to leave on Friday, held talks with"
	}
	if at := t.wordsEnd(s, i); at > g.Start {
		g.Start = at // "told him that they will, in a telephone conversation"
	}
	if at := t.attribution(s, trig); at > g.Start {
		g.Start = at // "Trade will grow, Putin said during talks with"
	}
	if at := t.saidAtLast(s, trig); at > g.Start {
		g.Start = at // the same where the verb of saying comes last: "Trade will grow, Putin at talks with Xi said"
	}
	if at := t.contentBehind(s, trig); at > 0 {
		g.End = at // "said after talks with Lavrov that China would"
	}
	if i == 0 && trig.Start-s.Start <= opensSentence && !trig.Trigger.Noun {
		g.End = t.mainClause(s, trig, g.End) // "Receiving Putin in Beijing, Xi said that he would not"
	}
	if behind := t.headBehind(s, trig.End, s.End); trig.Trigger.Face && len(behind.actors) > 0 {
		g.End = min(g.End, behind.end) // what he was told is another matter
	}
	return g
}

// quoteEnd is where words end that a sentence begins with in quotation marks, or that end in it
// and began in one before, ahead of the trigger; it is -1 where it does not.
func (st *Story) quoteEnd(s *Sentence, trig *scan.Mention) int {
	text := strings.TrimLeft(st.Text[s.Start:trig.Start], " ")
	for _, marks := range quotes {
		if rest, ok := strings.CutPrefix(text, marks[0]); ok {
			if end := strings.Index(rest, marks[1]); end >= 0 {
				return trig.Start - len(rest) + end
			}
		}
		end := strings.Index(text, marks[1])
		if end < 0 || strings.Contains(text[:end], marks[0]) || strings.Count(text, marks[1]) > 1 {
			continue
		}
		behind, ok := strings.CutPrefix(text[end+len(marks[1]):], ", ")
		if ok && strings.IndexAny(behind, "-\u2013\u2014") == 0 {
			return trig.Start - len(text) + end
		}
	}
	return -1
}

// quotedUntil is where words end that the sentence begins with in quotation marks and the trigger stands
// in: a day behind them is that of saying so. It is 0 where it does not.
func (st *Story) quotedUntil(s *Sentence, trig *scan.Mention) int {
	text := strings.TrimLeft(st.Text[s.Start:trig.Start], " ")
	for _, marks := range quotes {
		if rest, ok := strings.CutPrefix(text, marks[0]); ok && !strings.Contains(rest, marks[1]) {
			if end := strings.Index(st.Text[trig.End:s.End], marks[1]); end >= 0 {
				return trig.End + end
			}
		}
	}
	return 0
}

// quotes are the marks that open and close what somebody said.
var quotes = [...][2]string{{"\u201c", "\u201d"}, {"\u00ab", "\u00bb"}, {"\u300c", "\u300d"}, {"\"", "\""}}

// wordsEnd is the comma right before the i-th trigger, a noun, where what one side said to the
// other ends: it says in which talks. It is -1 where the noun does not stand so.
func (t *teller) wordsEnd(s *Sentence, i int) int {
	trig := &s.Triggers[i]
	if trig.Trigger.Role == "speech" {
		return t.sayingStart(s, trig)
	}
	if !trig.Trigger.Noun && !byWire(model.Type(trig.Trigger.Type)) {
		return -1
	}
	comma := s.Start + strings.LastIndexByte(t.Text[s.Start:trig.Start], ',')
	if comma < s.Start || trig.Start-comma > t.far(wordsEndReach) {
		return -1
	}
	if !complete(t.everybody(s, scan.Span{Start: s.Start, End: comma}, model.Date{})) {
		return -1
	}
	told := slices.ContainsFunc(s.Triggers[:i], func(m scan.Mention) bool { return m.Trigger.Role == "speech" })
	if told || t.hasIn(scan.Speech, s.Start, comma) {
		return comma
	}
	return -1
}

// sayingStart is the comma behind which nothing but who says it stands before a word of saying:
// "trade will double, he told". It is -1 where there is none.
func (st *Story) sayingStart(s *Sentence, trig *scan.Mention) int {
	for i := range s.Actors {
		a := &s.Actors[i]
		if !a.IsPerson() || a.End > trig.Start || trig.Start-a.End > 1 {
			continue
		}
		comma := s.Start + strings.LastIndexByte(st.Text[s.Start:a.Start], ',')
		if comma >= s.Start && a.Start-comma <= len(", ") {
			return comma
		}
	}
	return -1
}

// wordsEndReach is how many letters behind such a comma the talks may be named: ", in a ".
const wordsEndReach = 12

// urged is where the word ends by which somebody asks something of others at the contact that
// the trigger names, and a day with it: "urged restraint at a meeting with". It is 0 where
// there is none.
func (st *Story) urged(s *Sentence, trig *scan.Mention, governing scan.Span) int {
	urging, ok := st.lastWord(scan.Urging, governing.Start, trig.Start)
	if !ok || len(s.Dates) == 0 || trig.Trigger.Role == "attend" {
		return 0
	}
	for _, w := range st.words(scan.HeldAt, urging.End, trig.End) {
		if w.Start == trig.Start {
			return urging.End
		}
		near := w.End < trig.Start && trig.Start-w.End <= st.far(againReach)
		if near && !st.commaIn(w.End, trig.Start) && !st.personIn(s, scan.Span{Start: w.End, End: trig.Start}) {
			return urging.End
		}
	}
	return 0
}

// accepted tells whether somebody is asked to make the journey, and the sentence goes on to say that he
// will: "invited Putin to visit China, and Putin accepted".
func (st *Story) accepted(s *Sentence, trig *scan.Mention, governing scan.Span) bool {
	if trig.Trigger.Role != "travel" {
		return false
	}
	if st.acceptedBefore(s, trig) {
		return true
	}
	if !st.hasIn(scan.Urging, governing.Start, trig.End) {
		return false
	}
	return st.hasIn(scan.Accepted, trig.End, s.End) && !st.hasIn(scan.Negation, trig.End, s.End)
}

// acceptedBefore tells whether the sentence says of the journey that somebody has accepted to make it, where no verb
// tells past from future: "Putin has accepted Xi's invitation, this year visits China".
func (st *Story) acceptedBefore(s *Sentence, trig *scan.Mention) bool {
	w, ok := st.lastWord(scan.Accepted, s.Start, trig.Start)
	if !st.Tenseless || !ok || st.hasIn(scan.Past, w.End, trig.End) {
		return false
	}
	asked := st.words(scan.Urging, w.End, trig.Start)
	if len(asked) != 1 || st.commaIn(w.End, asked[0].Start) {
		return false
	}
	return !st.personIn(s, scan.Span{Start: asked[0].End, End: trig.Start})
}

// oneOfMany tells whether the noun is a journey with a day of its own, given as one of the many times at which
// they met: "has spoken with Putin several times, including during a visit to Moscow last month".
func (st *Story) oneOfMany(s *Sentence, trig *scan.Mention) bool {
	if !timeless(trig) || !st.datedBehind(s, trig) {
		return false
	}
	among, ok := st.lastWord(scan.Among, s.Start, trig.Start)
	return ok && trig.Start-among.End <= st.far(longGap)
}

// denied tells whether the sentence denies, doubts or asks what the trigger tells, farther off than a
// negation stands from its verb: "dismissed reports that they had met", "reports of a call between them
// are untrue".
func (t *teller) denied(s *Sentence, trig *scan.Mention, clause scan.Span) bool {
	if t.asks(s) && t.opensWith(scan.Plan, s) {
		return true // "Will Xi visit Moscow in May?"
	}
	for _, w := range t.words(scan.Denies, s.Start, trig.Start) {
		if !t.pauseIn(w.End, trig.Start) {
			return true
		}
	}
	if len(overlapping(t.Mentions.Words[scan.Denies], *trig)) > 0 {
		return true // "asked whether", where both hold the verb
	}
	for _, w := range t.words(scan.Untrue, trig.End, clause.End) {
		if !t.pauseIn(trig.End, w.Start) && t.deniedOf(s, trig, w.Start) && !t.hasIn(scan.Cancel, trig.End, w.End) {
			return true
		}
	}
	return false
}

// deniedOf tells whether what is denied behind the trigger is what it tells: nothing but its people stands
// between, or it is the noun that opens the clause and no words lead up to it: "The talks between Lavrov
// and Wang in Bali were not held", not "after the talks no briefings were held".
func (t *teller) deniedOf(s *Sentence, trig *scan.Mention, at int) bool {
	rest := at - trig.End
	for _, n := range scan.In(t.Mentions.Names, trig.End, at) {
		rest -= n.End - n.Start
	}
	if rest <= 1 {
		return true
	}
	if trig.Start == s.Start {
		return true
	}
	if !trig.Trigger.Noun || t.personBefore(s, trig) {
		return false
	}
	for _, c := range [...]scan.Class{scan.HeldAt, scan.Subordinate, scan.Locative, scan.Sidelines, scan.Onward, scan.Boundary} {
		if t.endsAt(c, trig.Start) {
			return false
		}
	}
	return true
}

// lastOfMany tells whether words behind the trigger say when, of many times, the last was:
// "have met several times, the last on 22 October", "most recently in Kazan in October".
func (st *Story) lastOfMany(s *Sentence, trig *scan.Mention) bool {
	for _, w := range st.words(scan.Again, trig.End, s.End) {
		for i := range s.Dates {
			if e := &s.Dates[i]; e.Start >= w.End && st.nearBut(s, w.End, e.Start) {
				return true
			}
		}
	}
	return false
}

// nearBut tells whether hardly a word stands between two bytes but for places and gatherings, or
// their margins.
func (st *Story) nearBut(s *Sentence, from, to int) bool {
	if w := st.words(scan.Sidelines, from, to); len(w) > 0 && w[0].Start-from <= 1 {
		from = w[0].End
	}
	for i := range s.Spots {
		if sp := &s.Spots[i]; sp.Start >= from && sp.End <= to && st.lettersIn(from, sp.Start) <= lastLetters {
			from = sp.End
		}
	}
	return st.lettersIn(from, to) <= lastLetters
}

// lastLetters is how many letters may stand between "the last" and its day: "time", "at the".
const lastLetters = 6
