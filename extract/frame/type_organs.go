package frame

import (
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// organs returns the organs of both sides that a word for both of them makes the subject of
// the trigger, without anybody of theirs: "the two foreign ministries issued a statement".
func (t *teller) organs(s *Sentence, trig *scan.Mention, clause scan.Span) []Party {
	if trig.Trigger.Noun || t.hasThird(s) {
		return nil
	}
	refs := scan.In(t.Mentions.References, clause.Start, trig.Start)
	for i := len(refs) - 1; i >= 0; i-- {
		r := refs[i].Reference
		between := scan.Span{Start: refs[i].End, End: trig.Start}
		if r.Kind != "body" || r.Office == "" || trig.Start-refs[i].End > t.far(organReach) || t.has(scan.Document, between) || t.personIn(s, between) {
			continue // "for an agreement of the two ministries they signed" names whose it is
		}
		return []Party{{Country: "CN", Office: r.Office, Body: true}, {Country: "RU", Office: r.Office, Body: true}}
	}
	return nil
}

// organReach is how many letters before the verb its subject may end.
const organReach = 24

// personIn tells whether the span of the sentence names anybody.
func (t *teller) personIn(s *Sentence, span scan.Span) bool {
	for i := range s.Actors {
		if a := &s.Actors[i]; a.IsPerson() && a.Kind != who.Role && a.Start >= span.Start && a.End <= span.End {
			return true
		}
	}
	return false
}

// ofDocument tells whether the talks that a noun names are what a document that the sentence
// tells to be signed is of: "signed a plan of consultations", "signed the minutes of the session".
func (t *teller) ofDocument(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if i == 0 || !trig.Trigger.Noun || trig.Trigger.Type != string(model.Meeting) {
		return false
	}
	sign := &s.Triggers[i-1]
	between := scan.Span{Start: sign.End, End: trig.Start}
	if sign.Trigger.Role != "sign" || sign.Trigger.Noun || scan.HasMark(t.Text[sign.End:trig.Start], ",;:") || t.personIn(s, between) {
		return false
	}
	papers := scan.In(t.Mentions.Words[scan.Document], sign.Start, trig.Start)
	return len(papers) > 0 && trig.Start-papers[len(papers)-1].End <= t.far(ofDocumentReach) && !t.has(scan.Sidelines, between) && !t.has(scan.Subordinate, between)
}

// ofDocumentReach is how many letters behind the document what it is of may begin.
const ofDocumentReach = 16

// aboutTalks tells whether the talks that a noun names are no more than what the people of the verb
// right before it spoke about: "went over the negotiations in Abu Dhabi".
func (t *teller) aboutTalks(s *Sentence, i int) bool {
	trig := &s.Triggers[i]
	if i == 0 || !trig.Trigger.Noun || trig.Trigger.Role != "echo" || trig.Trigger.Type != string(model.Meeting) {
		return false
	}
	verb := &s.Triggers[i-1]
	from, to := trig.End, t.clause(s, trig).End
	return verb.Trigger.Weak && !verb.Trigger.Noun && trig.Start-verb.End <= len(" the ") && spotBehind(s, from, to) != nil && !t.personIn(s, scan.Span{Start: from, End: to})
}
