package frame

import (
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// What words without a name mean by what the text is about: this country, he, the two, the envoy.

// thatLand returns the words for a country named before to which the journey leads: "the
// minister will visit this country". Where a third one was named last, it is meant.
func (t *teller) thatLand(s *Sentence, trig *scan.Mention, clause scan.Span) (scan.Mention, bool) {
	words := scan.In(t.Mentions.Words[scan.ThatLand], trig.End, min(clause.End, trig.End+t.far(landReach)))
	if len(words) == 0 || travelBetween(s, trig.End, words[0].Start) {
		return scan.Mention{}, false
	}
	for i := t.i; i >= max(0, t.i-1); i-- {
		spots := t.Sentences[i].Spots
		for j := len(spots) - 1; j >= 0; j-- {
			if sp := &spots[j]; sp.Country != "" && sp.Gathering == nil && sp.End <= words[0].Start {
				return words[0], sp.Country == "CN" || sp.Country == "RU"
			}
		}
		actors := t.Sentences[i].Actors
		for j := len(actors) - 1; j >= 0; j-- {
			if a := &actors[j]; a.Country != "" && a.End <= words[0].Start {
				return words[0], a.Country == "CN" || a.Country == "RU"
			}
		}
	}
	return words[0], true
}

// landReach is how many letters behind a verb of travel "this country" may stand.
const landReach = 16

// namedLater returns the one official of the country whom the article names further on and
// who holds the office on the day, where no second one does: "China's envoy has come to
// Moscow. … Li Hui was ambassador there."
func (t *teller) namedLater(office, country string, on model.Date) (Party, bool) {
	o := t.Lexicon.Office(office)
	if country == "" || o == nil || o.Single {
		return Party{}, false
	}
	var found Party
	for _, b := range t.named {
		if b.last < t.i || b.person.Country != country {
			continue
		}
		ten := t.Lexicon.OfficeOn(b.person, on, office)
		if ten == nil || !t.Lexicon.Office(ten.Office).Within(office) {
			continue
		}
		if found.Person != nil {
			return Party{}, false
		}
		found = Party{Country: country, Person: b.person, Office: ten.Office}
	}
	return found, found.Person != nil
}

// oneOf returns whom alone the article names of the holders of offices that the same words
// mean: "China's top diplomat will visit Russia. Yang Jiechi …".
func (t *teller) oneOf(offices []string, country string, on model.Date) (Party, bool) {
	if len(offices) < 2 || country == "" {
		return Party{}, false
	}
	if on.IsZero() {
		on = t.about()
	}
	var found Party
	for _, b := range t.named {
		if b.person.Country != country {
			continue
		}
		for _, o := range offices {
			ten := t.Lexicon.OfficeOn(b.person, on, o)
			if ten == nil || ten.Office != o {
				continue
			}
			if found.Person != nil {
				return Party{}, false
			}
			found = Party{Country: country, Person: b.person, Office: o}
			break
		}
	}
	return found, found.Person != nil
}

// everybody lists those whom the sentences name, each once.
func (st *Story) everybody() []mentioned {
	var out []mentioned
	at := make(map[*lexicon.Person]int)
	for i := range st.Sentences {
		for _, a := range st.Sentences[i].Actors {
			if a.Kind != who.Named || a.Person == nil {
				continue
			}
			k, ok := at[a.Person]
			if !ok {
				k = len(out)
				at[a.Person], out = k, append(out, mentioned{person: a.Person})
			}
			if out[k].times == 0 || out[k].last < i {
				out[k].times++
			}
			out[k].last = i
		}
	}
	return out
}

// namedJustBefore returns one of each side where the sentence before, in the same paragraph,
// names just these and tells no contact of others: "Xi knew Putin well. The two had met".
func (t *teller) namedJustBefore(s *Sentence, on model.Date) []Party {
	if t.i == 0 || t.Sentences[t.i-1].Block != s.Block {
		return nil
	}
	before := &t.Sentences[t.i-1]
	if t.twoMeant != nil {
		return t.twoMeant
	}
	if i := t.thirdsBefore[t.i]; i >= 0 && t.Sentences[i].Block == s.Block {
		return nil
	}
	ps := t.namedBefore(&who.Actor{Start: before.End}, before, on)
	if f := t.focus; f != nil && f.last >= t.i-1 && (!overlap(f.China, ps) || !overlap(f.Russia, ps)) {
		return nil
	}
	return ps
}

// elided returns the two whom a verb without a subject means: those of the sentence before,
// where it names one of each side and nobody else. "The two presidents spent hours together.
// On Thursday (they) met in Tashkent."
func (t *teller) elided(s *Sentence) []Party {
	if !t.Mentions.Inverted || t.i == 0 || t.anybody(s) || t.bodies(s) || t.hasThird(s) {
		return nil
	}
	before := &t.Sentences[t.i-1]
	if before.Block != s.Block || t.hasThird(before) {
		return nil
	}
	var ps []Party
	for i := range before.Actors {
		if a := &before.Actors[i]; a.Kind <= who.Pair && !a.Former {
			for _, p := range t.parties(a, before, model.Date{}) {
				ps = appendParty(ps, p)
			}
		}
	}
	if len(ps) != 2 || !complete(ps) || t.announces(ps[0]) || t.announces(ps[1]) {
		return nil
	}
	return ps
}

// spokenPair tells whether the article has named holders of the office of both sides.
func (t *teller) spokenPair(office string, on model.Date) bool {
	_, cn := t.holder(office, "CN", on)
	_, ru := t.holder(office, "RU", on)
	return cn && ru
}

// backInNews returns the two of the contact that is the news, where the pair spoken of last is of
// one long before it and he who acts is of the news: "Li recalled that the presidents had met in
// June. The sides also discussed".
func (t *teller) backInNews() []Party {
	told := t.lately()
	for i := len(told) - 1; i >= 0; i-- {
		g := told[i]
		if g.Type == model.Visit || len(g.China) != 1 || len(g.Russia) != 1 {
			continue
		}
		own := []Party{g.China[0], g.Russia[0]}
		switch {
		case overlap(own, t.pair[:]):
			if t.recent(g.Date) || !g.Stated {
				return nil
			}
		case overlap(own, []Party{t.subject}) && g.Stated && t.recent(g.Date) && g.Status == model.Held:
			return own
		}
	}
	return nil
}
