package frame

import (
	"context"
	"slices"

	"amur/extract/scan"
	"amur/extract/what"
	"amur/extract/where"
	"amur/extract/who"
	"amur/model"
)

// teller follows a story and gathers the contacts it tells. Its methods may depend on what was
// told before; those of Story do not.
type teller struct {
	*Story
	memory
	i      int      // sentence being read
	frames []*Frame // told so far

	// What the words alone say.
	opens        []int               // for each sentence, the first of its paragraph
	heading      []int               // for each sentence, the one that heads it with a day, -1 for none
	tablesBefore []int               // for each, the last before it that speaks of both sides among others, -1 for none
	thirdsBefore []int               // for each, the last before it that names somebody of a third country
	speakers     []int               // which sentences begin with a name and a colon
	headlines    []int               // which sentences are of the headline
	named        []mentioned         // whom the sentences name
	spots        []*where.Spot       // the places that the sentences name, each once
	cities       map[int]*where.Spot // for paragraphs by their first sentence, where they are set

	// What is being told.
	open      *pending // a contact that waits for its people; nil when there is none
	current   *Frame   // the contact told last in the sentence being read
	focusAt   int      // in which sentence the contact being told was told last, by words for one
	lastVisit *Frame   // the journey told last
	trip      *Frame   // the journey told last of which nothing but its goal was said
	list      *Frame   // whose subjects are listed point by point; nil outside a list
	heard     []*Frame // what the lead says that one told another; see hear
	away      int      // the sentence behind the last that tells what a side does with others than the other side

	// The days named.
	event        model.Date // what "the same day" means in the sentence being read
	lastDay      model.Date // the last day named
	lastDayAt    int        // in which sentence
	lastDayAhead bool       // it is announced
	lastDayTells bool       // it is that of a contact told in its sentence
	lastDayHeads bool       // it opens its paragraph, as in a chronicle
	lastTime     model.Date // the last day, month or year named
	lastTimeAt   int        // in which sentence
	headDay      model.Date // the one named last that heads what follows
	setDay       lookedDay  // see backToScene
	stray        strayed    // see backFromStray
	aliens       []int      // sentences of another matter, with an earlier day of their own
	anchor       model.Date // of the dated statement that is being reported; zero outside one
	anchorAt     int        // in which sentence it was made

	// What is kept while people are looked for.
	inLists map[*who.Actor]bool  // who of the sentence being read is one of a list of those present
	answers map[question][]Party // given while one is being looked for
	asking  int                  // questions being answered, one for the sake of another

	// Subjects without a contact yet.
	held   []what.Topic // that the sides are said to agree on before a contact is told
	heldAt int          // in which sentence
	heldBy []Party      // who is named there
}

// newTeller makes a teller ready to read the story.
func newTeller(st *Story) *teller {
	t := &teller{
		Story: st, opens: st.opens(), named: st.everybody(), spots: st.spots(), cities: map[int]*where.Spot{},
		inLists: map[*who.Actor]bool{}, answers: map[question][]Party{},
	}
	t.heading = t.headings()
	t.tablesBefore = st.lastBefore(func(s *Sentence) bool { return st.has(scan.Trilateral, s.Span) && namesBoth(s) })
	t.thirdsBefore = st.lastBefore(t.hasThird)
	for i := range st.Sentences {
		s := &st.Sentences[i]
		if s.Headline {
			t.headlines = append(t.headlines, i)
		} else if t.labelled(s) {
			t.speakers = append(t.speakers, i)
		}
	}
	return t
}

// Tell returns the contacts of the story, each once, in the order told, or the error of
// ctx when that ends first.
func Tell(ctx context.Context, st *Story) ([]*Frame, error) {
	for i := range st.Sentences {
		st.leaveOutOthersTalks(&st.Sentences[i])
	}
	t := newTeller(st)
	first := 0 // sentence of the paragraph
	for i := range st.Sentences {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		t.i = i
		t.read(&st.Sentences[i])
		if i+1 == len(st.Sentences) || st.Sentences[i+1].Block != st.Sentences[first].Block {
			t.passage(first, i+1)
			first = i + 1
		}
	}
	t.captions()
	t.roll()
	return t.withOffices(t.settle()), nil
}

// read takes in one sentence.
func (t *teller) read(s *Sentence) {
	if s.Caption {
		return
	}
	entry := s.Year > 0 && s.FirstHalf // of a chronicle
	if entry {
		t.enter()
	}
	t.nameRoles(s)
	t.backToScene(s)
	t.backFromStray(s)
	t.withoutSenders(s)
	t.withoutCount(s)
	t.event = t.eventDay()
	t.moveAnchor(s)
	t.current = nil
	clear(t.inLists)
	before := t.focus
	var told []telling
	for i := range s.Triggers {
		for _, f := range t.contacts(s, i) {
			if f = t.join(f); f != nil {
				told = append(told, telling{f, s.Triggers[i].Start, t.clause(s, &s.Triggers[i])})
				t.current = f
			}
		}
	}
	told = t.withoutVerb(s, t.timesTheyMet(s, told))
	t.offByItself(s)
	aside := t.aside(s, told, before)
	was := t.dayComeTo()
	t.noteDays(s, told)
	t.noteTime(s)
	t.noteStray(s, told, was)
	t.noteHeading(s)
	if entry {
		if t.entryTime = t.opening(s); t.entryTime.IsZero() && s.Month > 0 {
			t.entryTime = model.Month(s.Year, s.Month)
		}
	}
	t.note(s, told)
	t.addTopics(s, told, aside)
}

// contacts lists what the i-th trigger of the sentence tells of: mostly one contact or none, but for
// rows of people, days or cities one for each.
func (t *teller) contacts(s *Sentence, i int) []*Frame {
	trig := &s.Triggers[i]
	t.asking++ // nothing is learnt while the people of one contact are looked for
	f := t.frame(s, i)
	t.asked()
	further := t.metInRow(f, s, trig)
	if further == nil {
		further = t.series(f, s, trig)
	}
	if further == nil {
		further = t.verbLeftOut(f, s, trig)
	}
	t.metInTurn(f, s, trig)
	each := slices.Concat(t.earlier(f, s), split(f, t.rank), further, t.visitsInRow(f, s), t.visitAnew(f, s))
	each = t.inOwnCities(each, s)
	if row := t.daysInRow(f, s, trig); row != nil {
		each = row
	}
	if row := t.visitsListed(f, s, trig); row != nil {
		each = row
	}
	return each
}

// note updates the memory with the people of the sentence.
func (t *teller) note(s *Sentence, told []telling) {
	t.twoMeant = nil
	if a := ledByTwo(s); a != nil && complete(t.namedBefore(&who.Actor{Start: s.End}, s, model.Date{})) {
		t.twoMeant = t.parties(a, s, model.Date{})
	}
	t.noteNamed(s, told)
	for _, p := range t.twoMeant {
		t.remember(p)
	}
	paired := false // where it tells several contacts, the two of the first are those whom it is about
	for _, g := range told {
		f := g.Frame
		if len(f.China) > 0 && len(f.Russia) > 0 {
			if !paired && !complete(t.twoMeant) {
				paired = true
				t.pair = t.twoOf(f)
			}
			t.remember(f.China[0])
			t.remember(f.Russia[0])
		}
		if f.Type == model.Visit {
			t.setOut(f)
		}
	}
}

// noteNamed remembers whom the sentence names, and who of them the text goes on about.
func (t *teller) noteNamed(s *Sentence, told []telling) {
	seeking := !s.Headline && !t.goesOnAbout(s, told) // its subject
	lead := t.leading(s)
	var owners []Party
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind == who.He || i == 0 && plural(a) {
			seeking = false // it goes on about the same subject
		}
		if seeking && t.guestLeads(s, a) {
			if p, ok := t.party(a, s, model.Date{}); ok && !p.nameless() {
				t.subject, seeking = p, false
			}
		}
		if a.Kind != who.Named && a.Kind != who.Titled && a.Kind != who.Counterpart {
			continue
		}
		mayLead := !a.Owner && (lead == nil || a == lead)
		for _, p := range t.parties(a, s, model.Date{}) {
			if !t.announces(p) {
				t.remember(p)
			}
			if t.entry != nil && a.Kind == who.Named {
				t.entry[p.Country] = true
			}
			if a.Owner {
				owners = append(owners, p)
			}
			if seeking && mayLead && !t.speaksForSubject(s, a, s.End, model.Date{}) && !t.besideSubject(s, a, p) {
				t.subject, seeking = p, false
			}
		}
	}
	if seeking && len(owners) == 1 && t.subject.Country == "" {
		t.subject = owners[0] // "Monday was the main day of Mishustin's visit. The next morning he": of nobody before
	}
}

// twoOf are the two of a contact who are told of from now on: for a letter that somebody else hands
// over, he and who got it.
func (t *teller) twoOf(f *Frame) [2]Party {
	pair := [2]Party{f.China[0], f.Russia[0]}
	by := t.subject
	if f.Type != model.Message || overlap(pair[:], []Party{by}) {
		return pair
	}
	switch by.Country {
	case "CN":
		pair[0] = by
	case "RU":
		pair[1] = by
	}
	return pair
}
