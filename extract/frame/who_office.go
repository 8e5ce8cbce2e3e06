package frame

import (
	"strings"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/who"
	"amur/model"
)

// withOffices gives people who held several offices on the day of a contact the one by which
// the article calls them, wherever it does, and the state's where it calls them by several:
// "State Councilor and Foreign Minister Wang Yi".
func (st *Story) withOffices(frames []*Frame) []*Frame {
	called := make(map[*lexicon.Person][]string)
	for i := range st.Sentences {
		for k := range st.Sentences[i].Actors {
			if a := &st.Sentences[i].Actors[k]; a.Kind == who.Named && a.Person != nil && len(a.Person.Offices) > 1 {
				called[a.Person] = append(called[a.Person], st.officesOf(a)...)
			}
		}
	}
	for _, f := range frames {
		for _, side := range f.sides() {
			for i := range side {
				if p := &side[i]; p.Person != nil {
					p.Office = st.officeOf(p, called[p.Person], f.Date)
				}
			}
		}
	}
	return frames
}

// officeOf is the office of a person on the day of a contact: the state's that the contact
// is told with, else the foremost by which the article calls the person, unless that is a
// party's and the person held as high a one of the state.
func (st *Story) officeOf(p *Party, called []string, on model.Date) string {
	own := st.Lexicon.Foremost(p.Person, on, []string{p.Office})
	if own != nil && !st.Lexicon.Office(own.Office).Party {
		return p.Office
	}
	if own != nil {
		called = append(called, p.Office)
	}
	best := st.Lexicon.Foremost(p.Person, on, called)
	if best == nil {
		return p.Office
	}
	usual, other := st.Lexicon.Office(st.Lexicon.OfficeOn(p.Person, on, "").Office), st.Lexicon.Office(best.Office)
	if own == nil && other.Party && !usual.Party && usual.Rank <= other.Rank {
		return p.Office
	}
	return best.Office
}

// officesOf are the offices that stand with a name as one person's.
func (st *Story) officesOf(a *who.Actor) []string {
	var offices []string
	if a.Office != "" && len(a.Offices) <= 1 {
		offices = append(offices, a.Office)
	}
	for _, m := range scan.In(st.Mentions.Names, a.Start, a.End) {
		if m.Kind == scan.Office && !strings.Contains(m.Office.Office, " ") { // words for several say none
			offices = append(offices, m.Office.Office)
		}
	}
	return offices
}
