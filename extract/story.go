package extract

import (
	"context"
	"regexp"
	"slices"
	"sort"
	"strings"

	"amur/extract/article"
	"amur/extract/frame"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/when"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// leadBlocks is how many paragraphs of running text count as the lead, where a
// contact without a date is taken to be the news of the day.
const leadBlocks = 4

// crowd is how many people, dates, spots, triggers and topics each are read of one sentence.
// Nobody writes a sentence with more; what a page holds that looks like one is a list. Such
// a page may have some of them; of those behind crowds sentences with more than few of
// anything no more than few are read, so that no text takes long.
const crowd, crowds, few = 100, 16, 24

// atMost is the beginning of a list of what stands in a sentence.
func atMost[T any](list []T, most int) []T { return list[:min(len(list), most)] }

// mostOf is how many of each kind are read of a sentence, behind a number of crowded ones.
func mostOf(crowded int) int {
	if crowded >= crowds {
		return few
	}
	return crowd
}

// story makes the article ready for telling: sentences of its running text with
// the actors, dates, spots, triggers and topics in them. Its error is that of ctx.
func (r *reader) story(ctx context.Context, lx *lexicon.Lexicon, a *article.Article, ms *scan.Mentions) (*frame.Story, error) {
	st := &frame.Story{Text: a.Text, Mentions: ms, Published: a.Published, Lexicon: lx, Home: home(a, ms), Seat: newsSite(a, ms), Preposed: r.lang.Grammar.Preposed, Tenseless: r.lang.Grammar.Tenseless, Unmarked: r.lang.Grammar.Unmarked}
	st.Filed, st.Live = r.filed(a), live(a)
	r.recoverYear(st, a)
	r.recoverDay(st, a)
	cast := who.NewCast(lx, a.Text, ms, about(st))
	body, crowded := 0, 0
	var above partTime
	gallery := captionsTell(a)
	entries, months, spelt := r.entryYears(a), r.monthHeadings(a), what.Spelt(ms)
	for b, block := range a.Blocks {
		if block.Role == article.Furniture || block.Role == article.Dateline {
			continue
		}
		if block.Role == article.Body || block.Role == article.Lead {
			body++
		}
		year, alone := entryYear(a.Slice(block))
		if y, whole := r.yearHeading(a.Text, block); y > 0 {
			year, alone = y, whole
		}
		opens := year > 0 && !alone
		if p, ok := months[b]; ok {
			above, year = p, p.year
		} else if year > 0 && alone {
			above = partTime{year: year}
		}
		month := 0
		if year == 0 || year == above.year {
			month = above.month
		}
		if year == 0 {
			year = max(above.year, entries[b])
		}
		for k, span := range r.words.Sentences(a.Text, block.Start, block.End) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			titled := titles(a.Text, span)
			dates := slices.DeleteFunc(r.dates.Find(a.Text, span.Start, span.End), func(e when.Expr) bool { return titled(e.Start) || inPerson(ms, e.Start) })
			actors := r.people.Find(a.Text, ms, span, spans(dates), cast)
			actors = slices.DeleteFunc(actors, func(c who.Actor) bool { return titled(c.Start) })
			triggers := slices.DeleteFunc(untilActors(r.triggers(a.Text, ms, span, dates), actors), func(m scan.Mention) bool { return m.Trigger.Role != "sign" && titled(m.Start) })
			spots := outside(r.places.Find(a.Text, ms, span, st.Home), actors, r.lang.Grammar.Attributive)
			dates, actors, spots = withoutLives(a.Text, ms, span, triggers, dates, actors, spots)
			most := mostOf(crowded)
			if max(len(dates), len(actors), len(triggers)) > few {
				crowded++
			}
			st.Sentences = append(st.Sentences, frame.Sentence{
				Span: span, Block: b, FirstHalf: k == 0, Year: year, Month: month, YearOpens: opens,
				Lead: body <= leadBlocks || st.Live, Caption: block.Role == article.Caption && !gallery, Headline: block.Role == article.Title,
				Actors: atMost(actors, most), Dates: atMost(dates, most),
				Spots: atMost(spots, most), Triggers: atMost(triggers, most),
				Topics:   atMost(slices.DeleteFunc(what.Topics(ms, span, spelt), func(tp what.Topic) bool { return inLongerName(a.Text, tp) || insideTrigger(triggers, tp) }), most),
				Sessions: atMost(where.Sessions(a.Text, ms, span), most),
			})
		}
	}
	return st, nil
}

// inLongerName tells whether words with hyphens are some syllables of a longer name: "A-na-tô-li".
func inLongerName(text string, tp what.Topic) bool {
	return strings.Contains(text[tp.Start:tp.End], "-") && (strings.HasSuffix(text[:tp.Start], "-") || strings.HasPrefix(text[tp.End:], "-"))
}

// insideTrigger tells whether the topic's words lie within those that tell the contact:
// "the regular meeting" says how they met, not what about.
func insideTrigger(triggers []scan.Mention, tp what.Topic) bool {
	return slices.ContainsFunc(triggers, func(m scan.Mention) bool {
		return m.Start <= tp.Start && tp.End <= m.End && m.Trigger.Role != "sign" && m.Trigger.Role != "send"
	})
}

// liveEntries is how many paragraphs that begin with the time of day make a page one
// that is written while things happen.
const liveEntries = 4

// live tells whether the page is written while things happen: its entries are headed by
// the time of day.
func live(a *article.Article) bool {
	n := 0
	for _, b := range a.Blocks {
		if b.Role != article.Title && clock.MatchString(a.Slice(b)) {
			n++
		}
	}
	return n >= liveEntries
}

// clock is a time of day that begins a paragraph: "14:20", "9h05".
var clock = regexp.MustCompile(`^\s*([01]?[0-9]|2[0-3])[:.h][0-5][0-9]\b`)

// captionsTell tells whether the article is told by the captions of its pictures.
func captionsTell(a *article.Article) bool {
	captions, others := 0, 0
	for _, b := range a.Blocks {
		switch b.Role {
		case article.Caption:
			captions++
		case article.Body, article.Lead:
			others++
		}
	}
	return captions > 0 && others == 0 || captions > 1 && captions >= others
}

// outside drops the spots that are part of how a person is named: "the Russian
// president", "governor of Kamchatka"; in an attributive language also those right before one.
func outside(spots []where.Spot, actors []who.Actor, attributive bool) []where.Spot {
	var heads []int // bytes at which a title begins, the places in it counted in
	for i := len(spots) - 1; i >= 0 && attributive; i-- {
		sp := &spots[i]
		leads := func(a who.Actor) bool { return a.IsPerson() && a.Office != "" && a.Start == sp.End }
		if sp.Gathering == nil && (slices.Contains(heads, sp.End) || slices.ContainsFunc(actors, leads)) {
			heads = append(heads, sp.Start)
		}
	}
	out := spots[:0]
	for _, sp := range spots {
		inside := slices.Contains(heads, sp.Start)
		for i := range actors {
			inside = inside || actors[i].IsPerson() && actors[i].Start <= sp.Start && sp.End <= actors[i].End
			inside = inside || i > 0 && seat(&actors[i-1], &actors[i], sp)
		}
		if !inside {
			out = append(out, sp)
		}
	}
	return out
}

// seat tells whether the spot is what an office governs: "governor of Kamchatka X".
func seat(office, holder *who.Actor, sp where.Spot) bool {
	return office.Kind == who.Titled && holder.Kind == who.Named && sp.Start >= office.End && sp.Start-office.End <= 12 &&
		sp.End <= holder.Start && holder.Start-sp.End <= 2
}

// Title marks, between which the name of a document or a book stands.
const titleOpens, titleCloses = '\u300a', '\u300b'

// titles returns what tells whether a byte of the sentence stands in a title in title
// marks: "The Plan for 2024" was not signed in 2024 for that, nor "A and B" there.
func titles(text string, span scan.Span) func(at int) bool {
	var marks []int // where a title begins, where it ends, and so on
	for i, r := range text[span.Start:span.End] {
		if inside := len(marks)%2 == 1; r == titleOpens && !inside || r == titleCloses && inside {
			marks = append(marks, span.Start+i)
		}
	}
	return func(at int) bool { return sort.SearchInts(marks, at)%2 == 1 }
}

// spans returns the bytes of the dates.
func spans(dates []when.Expr) []scan.Span {
	out := make([]scan.Span, len(dates))
	for i, e := range dates {
		out[i] = scan.Span{Start: e.Start, End: e.End}
	}
	return out
}

// home is the city of the dateline, which "here" means in the text; it may stand behind a
// label in the lines above the text: "DATELINE=BEIJING".
func home(a *article.Article, ms *scan.Mentions) *lexicon.Place {
	for _, b := range a.Blocks {
		if b.Role != article.Dateline && b.Role != article.Furniture {
			continue
		}
		for _, m := range scan.In(ms.Names, b.Start, b.End) {
			labelled := m.End == b.End && m.Start > b.Start && a.Text[m.Start-1] == '='
			if m.Kind == scan.Place && (b.Role == article.Dateline || labelled) {
				return m.Place
			}
		}
	}
	return nil
}

// filedDays is how many days before the page's a dateline may lie.
const filedDays = 3

// filed is the day of the dateline from which "yesterday" counts, zero unless it lies
// shortly before the page's, or where the text tells of that day as of yesterday.
func (r *reader) filed(a *article.Article) model.Date {
	pub, ok := a.Published.Civil()
	if !ok {
		return model.Date{}
	}
	told := false // a paragraph: what a day further down heads is another piece of news
	for i, b := range a.Blocks {
		told = told || isParagraph(b.Role, a.Slice(b))
		if b.Role != article.Dateline || told && slices.ContainsFunc(a.Blocks[i+1:], func(b article.Block) bool { return b.Role != article.Furniture }) {
			continue
		}
		for _, e := range r.dates.Find(a.Text, b.Start, b.End) {
			d, ok := e.Resolve(when.Context{Published: a.Published})
			if day, ok2 := d.Civil(); ok && ok2 && day < pub && day >= pub-filedDays {
				if r.edited(a, i+1, d) {
					return model.Date{}
				}
				return d
			}
		}
	}
	return model.Date{}
}

// edited tells whether a paper has made a wire's "today" its own "yesterday": the first day
// that the block behind the dateline counts from the page's is the dateline's.
func (r *reader) edited(a *article.Article, block int, filed model.Date) bool {
	if block >= len(a.Blocks) {
		return false
	}
	for _, e := range r.dates.Find(a.Text, a.Blocks[block].Start, a.Blocks[block].End) {
		if e.Kind() == when.KindRelative {
			d, ok := e.Resolve(when.Context{Published: a.Published})
			return ok && model.Compare(d.Exact(), filed.Exact()) == 0
		}
	}
	return false
}

// about is the day, or the year, in which the article was written.
func about(st *frame.Story) model.Date {
	if st.Published.HasYear() || len(st.Years) == 0 {
		return st.Published
	}
	if !st.Published.IsZero() {
		return st.Published.WithYear(st.Years[0])
	}
	return model.Year(st.Years[0])
}

// triggers returns the triggers of a sentence without those inside a name or an
// office, and without words that only look like one.
func (r *reader) triggers(text string, ms *scan.Mentions, span scan.Span, dates []when.Expr) []scan.Mention {
	var out []scan.Mention
	for _, m := range scan.In(ms.Triggers, span.Start, span.End) {
		if m.Trigger.Role == "none" || inName(ms.Names, m.Start, m.End) {
			continue
		}
		if m.Trigger.Touch && !named(text, ms.Names, r.pastScene(text, ms, dates, m.End)) {
			continue
		}
		before := strings.TrimSuffix(text[:m.Start], " ")
		if m.Trigger.Role == "send" {
			before = strings.TrimSuffix(before, ",") // "sent his counterpart, Medvedev, a letter"
		}
		if m.Trigger.Behind && !namedBefore(ms.Names, len(before)) && (m.Trigger.Role != "send" || !namedBefore(ms.References, len(before))) {
			continue
		}
		if m.Trigger.Verb && r.tagger != nil && !r.tagger.Verb(text[span.Start:span.End], m.Start-span.Start, m.End-span.Start) {
			continue
		}
		m.End = untilPerson(ms.Names, m.Start, m.End)
		out = append(out, m)
	}
	return out
}

// pastScene is the byte behind the days and places that stand at a byte, in languages with
// spaces: "signed on 5 December in Moscow by".
func (r *reader) pastScene(text string, ms *scan.Mentions, dates []when.Expr, at int) int {
	if !r.lang.Grammar.Spaced {
		return at
	}
	for from := -1; from < at; {
		from = at
		for _, e := range dates {
			if e.Start > at && e.Start-at <= 3 {
				at = e.End
			}
		}
		for _, n := range scan.In(ms.Names, at, min(len(text), at+ms.Far(setIn))) {
			if n.Kind == scan.Place && len(scan.In(ms.Words[scan.Locative], at, n.Start)) > 0 {
				at = n.End
				break
			}
		}
	}
	return at
}

// untilActors ends triggers that leave words open before whoever is told of inside them, by
// all the words that belong to him: "sent | the Chinese leader Xi Jinping a telegram".
func untilActors(triggers []scan.Mention, actors []who.Actor) []scan.Mention {
	for i := range triggers {
		for k := range actors {
			if a := &actors[k]; a.Kind <= who.Counterpart && a.Start > triggers[i].Start && a.Start < triggers[i].End {
				triggers[i].End = a.Start
			}
		}
	}
	return triggers
}

// setIn is how many letters of words for "in" and a place's name may take.
const setIn = 28

// untilPerson is where a trigger ends that leaves words open: before the person who is
// named inside it.
func untilPerson(names []scan.Mention, start, end int) int {
	i := sort.Search(len(names), func(i int) bool { return names[i].Start > start })
	for ; i < len(names) && names[i].End <= end; i++ {
		if names[i].Kind <= scan.Office || names[i].Kind == scan.Reference {
			return names[i].Start
		}
	}
	return end
}

// named tells whether a person is named at the byte: by name, by office, or by a
// country with one of these behind it.
func named(text string, names []scan.Mention, at int) bool {
	next := func(at int) *scan.Mention {
		if strings.HasPrefix(text[at:], " ") {
			at++
		}
		return scan.At(names, at)
	}
	m := next(at)
	if m != nil && m.Kind == scan.Country {
		m = next(m.End)
	}
	return m != nil && m.Kind <= scan.Office
}

// namedBefore tells whether the name or office of a person ends at the byte.
func namedBefore(names []scan.Mention, at int) bool {
	i := sort.Search(len(names), func(i int) bool { return names[i].End >= at })
	for ; i < len(names) && names[i].Start < at; i++ {
		if names[i].End == at && (names[i].Kind <= scan.Office || names[i].Kind == scan.Reference) {
			return true
		}
	}
	return false
}

// inName tells whether the bytes lie inside a name.
func inName(names []scan.Mention, start, end int) bool {
	i := sort.Search(len(names), func(i int) bool { return names[i].End >= end })
	return i < len(names) && names[i].Start <= start && names[i].Kind != scan.Country
}
