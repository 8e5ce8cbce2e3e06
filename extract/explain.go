package extract

import (
	"context"
	"slices"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/model"
)

// Explanation shows what was found in an article and what was made of it.
type Explanation struct {
	article.Article
	Mentions  []Mention     // in order of the text
	Sentences []scan.Span   // of everything but furniture
	Events    []model.Event // with their Why
}

// Mention is a piece of text that the program recognised.
type Mention struct {
	Kind       string // date, or as scan.Kind names it
	Text       string
	Start, End int    // bytes of the article's text
	Value      string // what it stands for: an English name, a code, an EDTF date
	Rule       string // the rule or list that it comes from
}

// Explain returns all that is recognised in the article, also when it tells of no contact.
func (x *Extractor) Explain(a article.Article) Explanation {
	out := Explanation{Article: a}
	r := x.reader(a.Lang)
	if r == nil {
		return out
	}
	ms := r.words.Scan(a.Text, 0, len(a.Text))
	meant := r.meant(x, &a, &ms)
	for _, m := range ms.All() {
		found := mention(a.Text, &m)
		if m.Kind == scan.Person && m.Short {
			found.Value = meant[m.Start] // "" where it may be several people
		}
		out.Mentions = append(out.Mentions, found)
	}
	out.Mentions = append(out.Mentions, r.dateMentions(x, &a, &ms)...)
	slices.SortStableFunc(out.Mentions, func(a, b Mention) int { return a.Start - b.Start })
	out.Sentences = slices.Collect(r.sentences(&a))
	out.Events = x.Events(a)
	return out
}

// meant says whom the family names of the article mean, by the byte at which they stand.
func (r *reader) meant(x *Extractor, a *article.Article, ms *scan.Mentions) map[int]string {
	out := make(map[int]string)
	story, err := r.story(context.Background(), x.lexicon, a, ms)
	if err != nil {
		return nil // not reached: that context does not end
	}
	for _, s := range story.Sentences {
		for _, actor := range s.Actors {
			if actor.Person == nil {
				continue
			}
			for _, m := range scan.In(ms.Names, actor.Start, actor.End) {
				if m.Kind == scan.Person {
					out[m.Start] = actor.Person.Name
				}
			}
		}
	}
	return out
}

// dateMentions resolves the dates of every block by the page's date, those of a
// sentence that announces looking ahead.
func (r *reader) dateMentions(x *Extractor, a *article.Article, ms *scan.Mentions) []Mention {
	st := &frame.Story{Text: a.Text, Mentions: ms, Published: a.Published, Lexicon: x.lexicon}
	r.recoverYear(st, a)
	var out []Mention
	for _, b := range a.Blocks {
		for _, s := range r.words.Sentences(a.Text, b.Start, b.End) {
			c := when.Context{Published: st.Published, Event: st.Published, Years: st.Years}
			for _, t := range scan.In(ms.Triggers, s.Start, s.End) {
				if mood, _ := what.MoodOf(a.Text, &t, ms, s); mood == what.Announced {
					c.Future = true
				}
			}
			for _, e := range r.dates.Find(a.Text, s.Start, s.End) {
				m := Mention{Kind: "date", Text: a.Text[e.Start:e.End], Start: e.Start, End: e.End, Rule: e.Rule}
				if d, ok := e.Resolve(c); ok {
					m.Value = d.String()
				}
				out = append(out, m)
			}
		}
	}
	return out
}

// mention describes what the scanner found.
func mention(text string, m *scan.Mention) Mention {
	out := Mention{Kind: m.Kind.String(), Text: text[m.Start:m.End], Start: m.Start, End: m.End, Rule: "lexicon"}
	switch m.Kind {
	case scan.Person:
		out.Value = m.Person.Name
	case scan.Office:
		out.Value = m.Office.Office
	case scan.Country:
		out.Value = m.Country.Code
	case scan.Place:
		out.Value = m.Place.Name
	case scan.Site:
		out.Value = m.Site.Name
	case scan.Gathering, scan.Mechanism:
		out.Value = m.Gathering.Name
	case scan.Trigger:
		out.Value, out.Rule = m.Trigger.Type, m.Trigger.Rule
	case scan.Organisation:
		out.Value = out.Text
	case scan.Reference:
		out.Value, out.Rule = m.Reference.Kind, m.Reference.Rule
	case scan.Topic:
		out.Value = m.Code
	case scan.Era:
		out.Value = m.Era.ID
	case scan.Word:
		out.Value = m.Class.String()
	}
	return out
}
