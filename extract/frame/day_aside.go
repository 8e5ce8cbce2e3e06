package frame

import (
	"slices"
	"strings"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/model"
)

// Days on which somebody took an office, and times that are only looked back to.

// ofTenure tells whether the day is that on which somebody took an office, in a clause that tells of no
// contact, and not of the one that the sentence tells of behind it: "Li took office in March, and this was
// his first meeting with". Who writes or calls may well do so on that day.
func (st *Story) ofTenure(f *Frame, s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if st.tenureOf(s, e) {
		return true
	}
	if e.End > trig.Start || f.Type == model.Message || f.Type == model.Call {
		return false
	}
	for _, w := range scan.In(st.Mentions.Words[scan.Tenure], s.Start, trig.Start) {
		in := scan.Span{Start: s.Start + scan.LastMark(st.Text[s.Start:w.Start], clauseMarks), End: st.clauseEnd(s, w.End)}
		if e.Start < in.Start || e.End > in.End || trig.Start < in.End {
			continue
		}
		if !slices.ContainsFunc(scan.In(s.Triggers, in.Start, in.End), func(m scan.Mention) bool { return !m.Trigger.Weak }) {
			return true
		}
	}
	return false
}

// tookOfficeThen tells whether a sentence behind the contact being told says no more than when somebody took
// his office: "They met on Monday. Li took office in March. This was his first meeting with".
func (t *teller) tookOfficeThen(s *Sentence) bool {
	f := t.focus
	return f != nil && t.Sentences[f.last].Block == s.Block && t.has(scan.Tenure, s.Span) && t.onlyNouns(s)
}

// clauseEnd is where the first mark behind a byte stands that parts clauses and is no part of a date, else
// the end of the sentence.
func (st *Story) clauseEnd(s *Sentence, from int) int {
	for from < s.End {
		n := scan.Mark(st.Text[from:s.End], clauseMarks)
		if n < 0 {
			break
		}
		at := from + n
		i := slices.IndexFunc(s.Dates, func(e when.Expr) bool { return e.Start < at && at < e.End })
		if i < 0 {
			return at
		}
		from = s.Dates[i].End
	}
	return s.End
}

// clauseMarks part the clauses of a sentence.
const clauseMarks = ",;:"

// backInScene tells whether the sentence opens with a word for what came next and the time that the one before it
// names further on, looking back, is earlier than what the paragraph has told: "Putin received Wang on 12 March. Wang
// recalled his visit in February. Then Shoigu met him".
func (t *teller) backInScene(s *Sentence, then model.Date) bool {
	words := scan.In(t.Mentions.Words[scan.Sequel], s.Start, s.End)
	p := &t.Sentences[t.i-1]
	if len(words) == 0 || words[0].Start-s.Start > len("«") || len(p.Dates) == 0 || !t.personIn(p, scan.Span{Start: p.Start, End: p.Dates[0].Start}) {
		return false
	}
	told := t.lately()
	for i := len(told) - 1; i >= 0 && t.i-told[i].last <= eventReach; i-- {
		g := told[i]
		if g.sentence < t.i-1 && g.Type != model.Visit && g.Status == model.Held && t.Sentences[g.sentence].Block == s.Block {
			last, ok := then.Latest()
			first, ok2 := g.Date.Earliest()
			return !ok2 || ok && last < first
		}
	}
	return false
}

// ofInvitation tells whether the day, gone by, is that on which somebody was asked to make the journey to come:
// "received Wang yesterday, and invited him to come this year".
func (st *Story) ofInvitation(e *when.Expr, d model.Date, trig *scan.Mention, mood what.Mood) bool {
	return mood == what.Announced && trig.Trigger.Role == "travel" && e.End <= trig.Start && !st.aheadOfPage(d) && st.has(scan.Urging, scan.Span{Start: e.End, End: trig.Start})
}

// saysWhich tells whether the expression opens the words before the noun that say of which contact it is, where
// such words stand before what they describe: "the at-the-end-of-1992-in-Beijing-with-Jiang talks".
func (st *Story) saysWhich(s *Sentence, e *when.Expr, trig *scan.Mention) bool {
	if !st.Preposed || e.End > trig.Start {
		return false
	}
	between := scan.Span{Start: e.End, End: trig.Start}
	return !scan.HasMark(st.Text[between.Start:between.End], ",;:") && len(scan.In(s.Triggers, between.Start, between.End)) == 0 && st.personIn(s, between)
}

// yearOfNext tells whether the expression is a year behind the trigger and a comma, in a language whose verbs stand
// behind their dates: "held talks, and spoke of the 1972 treaty".
func (st *Story) yearOfNext(e *when.Expr, trig *scan.Mention) bool {
	return st.Preposed && e.Kind() == when.KindYear && e.Start >= trig.End && scan.HasMark(st.Text[trig.End:e.Start], ",;")
}

// ownAside is the clause between commas that holds the trigger and says of somebody what he did, with a day of
// its own: "Wang, who was received by Putin in September, came on Monday". It is empty where there is none.
func (t *teller) ownAside(s *Sentence, trig *scan.Mention) scan.Span {
	from := strings.LastIndexByte(t.Text[s.Start:trig.Start], ',')
	to := strings.IndexByte(t.Text[trig.End:s.End], ',')
	if t.Preposed || from < 0 || to < 0 {
		return scan.Span{}
	}
	in := scan.Span{Start: s.Start + from, End: trig.End + to}
	words := scan.In(t.boundaries(s), in.Start, trig.End)
	if len(words) == 0 || words[0].Start-in.Start > len(", ") || len(scan.In(s.Triggers, in.End, s.End)) == 0 || !t.personIn(s, scan.Span{Start: s.Start, End: in.Start}) {
		return scan.Span{}
	}
	if !slices.ContainsFunc(s.Dates, func(e when.Expr) bool { return e.Start > in.Start && e.End <= in.End && ofItsOwn(e.Kind()) }) {
		return scan.Span{}
	}
	return in
}

// ofDatedAside tells whether the city stands in such a clause before the trigger, which tells what was on another
// day: "Wang, who saw Putin in Saint Petersburg in September, came on Monday for talks with Shoigu".
func (t *teller) ofDatedAside(f *Frame, s *Sentence, sp *where.Spot, trig *scan.Mention) bool {
	if sp.End > trig.Start {
		return false
	}
	from, to := strings.LastIndexByte(t.Text[s.Start:sp.Start], ','), strings.IndexByte(t.Text[sp.End:trig.Start], ',')
	if from < 0 || to < 0 {
		return false
	}
	in := scan.In(s.Triggers, s.Start+from, sp.End+to)
	if len(in) > 0 && in[0].Trigger.Role == "travel" {
		return t.onOtherDayThere(f, s, sp, trig)
	}
	return len(in) > 0 && t.ownAside(s, &in[0]).End > 0
}

// ofTheAside tells whether a date of the sentence belongs to the words of a participle between commas that say of
// somebody what he had become: "On 26 May Hu, elected two months before, dined with Putin, and on the 27th".
func (t *teller) ofTheAside(d *when.Expr) bool {
	s := &t.Sentences[t.i]
	part := t.describing(s, d.Start, scan.Span{Start: d.Start, End: d.End})
	return part.End > 0 && part.End < s.End && len(scan.In(s.Triggers, part.Start, part.End)) == 0
}

// beforeAside is the place of the last date of the sentence, up to one of them, that is not of such words; -1
// where there is none.
func (t *teller) beforeAside(j int) int {
	for dates := t.Sentences[t.i].Dates; j >= 0 && t.ofTheAside(&dates[j]); j-- {
	}
	return j
}
