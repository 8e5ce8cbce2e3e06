package scan

import "amur/extract/lexicon"

// Class is what a small word does.
type Class uint8

// The classes of small words, as lexicon.Grammar lists them.
const (
	Boundary Class = iota
	Subordinate
	And
	Plan
	Cancel
	Negation
	Hypothesis
	Habit
	Past
	Sidelines
	Video
	Phone
	Envoys
	Written
	Trilateral
	Locative
	From
	Toward
	Here
	Speech
	Discuss
	Continuing
	Elsewhere
	Length
	Listed
	Governing
	Besides
	Honorific
	Capital
	Report
	Belonging
	Stay
	Begin
	Finish
	Document
	Again
	Infinitive
	Relative
	Backdrop
	Arrival
	Cleft
	Genitive
	Unmet
	Another
	Next
	There
	Anniversary
	Margin
	PlanBehind
	Antecedent
	Passive
	Raised
	Unraised
	Locality
	Caller
	Led
	Apposition
	Several
	InTurn        // around people of one side: each was met alone
	Ordinal       // before what it numbers, which is in Count
	OrdinalBehind // behind it
	Link          // between an ordinal and what it numbers
	Jubilee
	ThatLand  // the country named before: this country
	Beside    // before a person: with whom somebody does something
	Onlookers // behind people: before whose eyes others act
	Facing    // before a person: to, for or with whom something is done
	Afar      // what is said or done where the other is not
	Urging    // asks something of others
	Accepted  // behind what somebody is asked: he says that he will
	Saying    // opens what somebody is told: "told his guest that"
	Speaking  // opens a sentence with when somebody said what follows
	HeldAt    // leads to the contact at which something was said
	Then      // opens a sentence about the time named before
	Sequel    // opens a sentence about what came next
	Tenure    // says that somebody took an office
	Life      // behind a name and a comma, opens words about whoever bears it
	Among     // beside people: they are some of many
	Circle    // states that sit together, both sides among them
	Sitting   // of a circle: a session
	Nearby    // before a place that is close to where something is
	Hosting   // of a city: talks took place in it
	Onward    // of the boundaries, those that go on to what comes after
	PriorTo   // leads to what comes only later than what is told: "before", "ahead of"
	Prepared  // behind a verb of travelling: the journey is being prepared
	Presumed  // behind one: the journey is taken for granted
	During    // at some time of a journey
	WrittenTo // before whom a letter is for
	Also      // what comes on top
	Greeting  // from whom greetings are passed on
	Visiting  // before an official: he is in the other's country
	Confidant // beside a name: somebody else, who is close to whoever bears it
	Region    // a part of the world that is of neither side
	DaysApart // before a clause: what it tells was on another day
	Readied   // behind a word for a journey: what was done about it before
	Death     // behind a name: that whoever bears it has died
	Happens   // behind a word for "which": that the contact before it takes place
	Denies    // denies or doubts what stands behind
	Untrue    // behind a contact: there was none
	Speaker   // who speaks, of himself: I, my, we
	Nations   // behind a number: states
	Dozens    // stands for a number of more than two
	Anew      // of a journey: it leads to where the one before did
	Embassy   // a house of one state in the other
	Likened   // before somebody who is named only to say who another is
	classes
)

var classNames = [classes]string{
	Boundary:      "boundary",
	Subordinate:   "subordinate",
	And:           "and",
	Plan:          "plan",
	Cancel:        "cancel",
	Negation:      "negation",
	Hypothesis:    "hypothesis",
	Habit:         "habit",
	Past:          "past",
	Sidelines:     "sidelines",
	Video:         "video",
	Phone:         "phone",
	Envoys:        "envoys",
	Written:       "written",
	Trilateral:    "trilateral",
	Locative:      "locative",
	From:          "from",
	Toward:        "toward",
	Here:          "here",
	Speech:        "speech",
	Discuss:       "discuss",
	Continuing:    "continuing",
	Elsewhere:     "elsewhere",
	Length:        "length",
	Listed:        "listed",
	Governing:     "governing",
	Besides:       "besides",
	Honorific:     "honorific",
	Capital:       "capital",
	Report:        "report",
	Belonging:     "belonging",
	Stay:          "stay",
	Begin:         "begin",
	Finish:        "finish",
	Document:      "document",
	Again:         "again",
	Infinitive:    "infinitive",
	Relative:      "relative",
	Backdrop:      "backdrop",
	Arrival:       "arrival",
	Cleft:         "cleft",
	Genitive:      "genitive",
	Unmet:         "unmet",
	Another:       "another",
	Next:          "next",
	There:         "there",
	Anniversary:   "anniversary",
	Margin:        "margin",
	PlanBehind:    "plan-behind",
	Antecedent:    "antecedent",
	Passive:       "passive",
	Raised:        "raised",
	Unraised:      "unraised",
	Locality:      "locality",
	Caller:        "caller",
	Led:           "led",
	Apposition:    "apposition",
	Several:       "severally",
	InTurn:        "in-turn",
	Ordinal:       "ordinal",
	OrdinalBehind: "ordinal-behind",
	Link:          "link",
	Jubilee:       "jubilee",
	ThatLand:      "that-land",
	Beside:        "beside",
	Onlookers:     "onlookers",
	Facing:        "facing",
	Afar:          "afar",
	Urging:        "urging",
	Accepted:      "accepted",
	Saying:        "saying",
	Speaking:      "speaking",
	HeldAt:        "held-at",
	Then:          "then",
	Sequel:        "sequel",
	Tenure:        "tenure",
	Life:          "life",
	Among:         "among",
	Circle:        "circle",
	Sitting:       "sitting",
	Nearby:        "nearby",
	Hosting:       "hosting",
	Onward:        "onward",
	PriorTo:       "prior_to",
	Prepared:      "prepared",
	Presumed:      "presumed",
	During:        "during",
	WrittenTo:     "written-to",
	Also:          "also",
	Greeting:      "greeting",
	Visiting:      "visiting",
	Confidant:     "confidant",
	Region:        "region",
	DaysApart:     "days-apart",
	Readied:       "readied",
	Death:         "death",
	Happens:       "happens",
	Denies:        "denies",
	Untrue:        "untrue",
	Speaker:       "speaker",
	Nations:       "nations",
	Dozens:        "dozens",
	Anew:          "anew",
	Embassy:       "embassy",
	Likened:       "likened",
}

// String gives the name that explanations use.
func (c Class) String() string { return classNames[c] }

// smallWords gives the words of every class that is a plain list. Stays carry
// a length and ordinals a number; they are added apart.
func smallWords(g *lexicon.Grammar) [classes][]string {
	return [classes][]string{
		Boundary:    g.Boundaries,
		Subordinate: g.Subordinate,
		And:         g.And,
		Plan:        g.Plan,
		Cancel:      g.Cancel,
		Negation:    g.Negation,
		Hypothesis:  g.Hypothesis,
		Habit:       g.Habit,
		Past:        g.Past,
		Sidelines:   g.Sidelines,
		Video:       g.Video,
		Phone:       g.Phone,
		Envoys:      g.Envoys,
		Written:     g.Written,
		Trilateral:  g.Trilateral,
		Locative:    g.Locative,
		From:        g.From,
		Toward:      g.Toward,
		Here:        g.Here,
		Speech:      g.Speech,
		Discuss:     g.Discuss,
		Continuing:  g.Continuing,
		Elsewhere:   g.Elsewhere,
		Length:      g.Length,
		Listed:      g.Listed,
		Governing:   g.Governing,
		Besides:     g.Besides,
		Honorific:   g.Honorifics,
		Capital:     g.CapitalWords,
		Report:      g.ReportVerb,
		Belonging:   g.Belonging,
		Begin:       g.Begin,
		Finish:      g.Finish,
		Document:    g.Documents,
		Again:       g.Again,
		Infinitive:  g.Infinitive,
		Relative:    g.Relative,
		Backdrop:    g.Backdrop,
		Arrival:     g.Arrival,
		Cleft:       g.Cleft,
		Genitive:    g.Genitive,
		Unmet:       g.Unmet,
		Another:     g.Another,
		Next:        g.Next,
		There:       g.There,
		Anniversary: g.Anniversary,
		Margin:      g.Margins,
		PlanBehind:  g.PlanBehind,
		Antecedent:  g.Antecedent,
		Passive:     g.Passive,
		Raised:      g.Raised,
		Unraised:    g.Unraised,
		Locality:    g.Localities,
		Caller:      g.Callers,
		Led:         g.Led,
		Apposition:  g.Apposition,
		Several:     g.Severally,
		InTurn:      g.InTurn,
		Link:        g.Ordinals.Link,
		Jubilee:     g.Jubilee,
		ThatLand:    g.ThatLand,
		Beside:      g.Beside,
		Onlookers:   g.Onlookers,
		Facing:      g.Facing,
		Afar:        g.Afar,
		Urging:      g.Urging,
		Accepted:    g.Accepted,
		Saying:      g.Saying,
		Speaking:    g.Speaking,
		HeldAt:      g.HeldAt,
		Then:        g.Then,
		Sequel:      g.Sequels,
		Tenure:      g.Tenures,
		Life:        g.Lives,
		Among:       g.Among,
		Circle:      g.Circles,
		Sitting:     g.Sittings,
		Nearby:      g.Nearby,
		Hosting:     g.Hosting,
		Onward:      g.Onward,
		PriorTo:     g.PriorTo,
		Prepared:    g.Prepared,
		Presumed:    g.Presumed,
		During:      g.During,
		WrittenTo:   g.WrittenTo,
		Also:        g.Also,
		Greeting:    g.Greetings,
		Visiting:    g.Visiting,
		Confidant:   g.Confidants,
		Region:      g.Regions,
		DaysApart:   g.DaysApart,
		Readied:     g.Readied,
		Death:       g.Deaths,
		Happens:     g.Happens,
		Denies:      g.Denies,
		Untrue:      g.Untrue,
		Speaker:     g.FirstPerson,
		Nations:     g.Nations,
		Dozens:      g.Dozens,
		Anew:        g.Anew,
		Embassy:     g.Embassies,
		Likened:     g.Likened,
	}
}
