package lexicon

// Language is what one folder of the lexicon says of a language.
type Language struct {
	Code         string // ISO 639-1, the folder's name
	Grammar      Grammar
	Declension   Declension   // of a language that declines; else empty
	Romanisation Romanisation // of a language of another script; else empty
	Triggers     []Trigger
	Offices      []OfficeWords
	References   []Reference
	Topics       map[string]TopicWords // by code
	Characters   []string              // pairs of letters: the first is compared as the second
	Dates        []byte                // dates.yaml as text or packed, read by package when
	Page         []byte                // page.yaml as text or packed, read by package article
	Sides        string                // by what its names of the two sides are known, packed by package scan; "" as Scanner
	Scanner      string                // what its scanner finds, packed by package scan; "" when it is yet to be compiled
}

// Inflected returns the words in all their forms, where the language declines.
func (l *Language) Inflected(words []string) []string {
	if !l.Declension.Declines() {
		return words
	}
	var out []string
	for _, w := range words {
		for _, f := range l.Declension.Marked(w) {
			out = append(out, f.Text)
		}
	}
	return out
}

// Grammar holds the small words of a language, by what they do in a sentence.
// Each list is matched whole, folding case; a form behind "=" is matched exactly.
type Grammar struct {
	Actors       []string            `yaml:"actors"`          // how country (C), office (O) and person (P) stand together: "C O P", "O of C", "P , C O"
	Skip         []string            `yaml:"skip"`            // words that may stand between those parts: the, 's
	Institutions []string            `yaml:"institutions"`    // words that open the name of a body, in capitals too: nobody is called Supreme
	Remit        []string            `yaml:"remit"`           // between an office and its holder: what the office is about or where: về, tại
	About        []string            `yaml:"about"`           // there too, in languages that mark it by endings: words that such phrases may hold: по, и
	AboutEnds    []string            `yaml:"about_ends"`      // how their other words end: as the genitive and what prepositions ask for
	Former       []string            `yaml:"former"`          // before an office: no longer held
	Possessive   []string            `yaml:"possessive"`      // behind a name: what follows is the person's, 's
	Servants     []string            `yaml:"servants"`        // right behind a name: who serves whoever bears it: aide
	Serves       []string            `yaml:"serves"`          // between a word for who serves and whoever he serves: an aide to
	Capacity     []string            `yaml:"capacity"`        // before a title: what somebody named before acts as: as, в качестве
	Carriers     []string            `yaml:"carriers"`        // behind an owner: where it is he is, 专机
	Surname      string              `yaml:"surname"`         // behind the first sign of a name, short for its bearer: 普氏; "" when there is none
	Honorifics   []string            `yaml:"honorifics"`      // Mr, ông: a short name behind one is a person
	Letters      int                 `yaml:"letters"`         // bytes that a letter takes: reaches are counted in letters of one byte; 0 means 1
	Inverted     bool                `yaml:"inverted"`        // the subject may stand behind its verb: В Москву прибыл Ван И
	PastMany     []string            `yaml:"past_many"`       // how verbs of the past end that tell of several: открыли; where most tell of nothing done together, those that do
	PastOne      []string            `yaml:"past_one"`        // the same of one: вручил
	InTurn       []string            `yaml:"in_turn"`         // around people of one side: each was met alone: in turn, then by
	Severally    []string            `yaml:"severally"`       // verbs of what people named side by side do each alone: were born
	InfinEnds    []string            `yaml:"infinitive_ends"` // of verbs in the infinitive, where no word marks it
	GerundEnds   []string            `yaml:"gerund_ends"`     // of verbs of the past that say what somebody did before: "having seen"
	PartEnds     []string            `yaml:"part_ends"`       // of words that open, behind a comma, what somebody did who stands before it: прилетевший
	Initials     bool                `yaml:"initials"`        // family names stand with initials or given and father's name: С.В. Лавров, Лавров С.В.
	Borrows      []string            `yaml:"borrows"`         // languages whose spellings of names are used too
	Bodiless     []string            `yaml:"bodiless"`        // that no name of a body of state holds, nor what its head deals with: 在
	Seats        bool                `yaml:"seats"`           // where an office is held may follow it bare: Tỉnh trưởng Chiết Giang
	Syllables    bool                `yaml:"syllables"`       // foreign names are written by syllable, and hyphens and marks may be left out
	Sounds       map[string]string   `yaml:"sounds"`          // letters of a consonant -> a letter for its sound; names that foreigners bear are compared by them
	Tagger       string              `yaml:"tagger"`          // plug that tells names and verbs where words alone do not; "" none
	English      bool                `yaml:"english_names"`   // the usual English names are written in this language too
	Spaced       bool                `yaml:"spaced"`          // words are separated by spaces
	Preposed     bool                `yaml:"preposed"`        // objects may stand before their verb, behind a preposition
	Tenseless    bool                `yaml:"tenseless"`       // verbs do not tell past from future
	Unmarked     bool                `yaml:"unmarked"`        // a word before the first of several verbs tells the time of all: sẽ thăm … và gặp
	Abreast      bool                `yaml:"abreast"`         // people of both sides side by side before a verb of any meaning, on a day, have met
	Attributive  bool                `yaml:"attributive"`     // the names of countries serve as their adjectives
	Capitals     bool                `yaml:"capitals"`        // names are written with capitals
	Eminent      bool                `yaml:"eminent"`         // a head of state's family name needs neither title nor introduction
	Abbrev       []string            `yaml:"abbreviations"`   // end with a full stop that ends no sentence
	Spellings    map[string][]string `yaml:"spellings"`       // given name in the canonical spelling -> other spellings
	Boundaries   []string            `yaml:"boundaries"`      // words that open another clause
	And          []string            `yaml:"and"`             // join people of one list
	Plan         []string            `yaml:"plan"`            // the contact is announced: will, is to
	PlanBehind   []string            `yaml:"plan_behind"`     // behind a trigger, announces it: has been agreed, is on the agenda
	Cancel       []string            `yaml:"cancel"`          // called off or put off
	Negation     []string            `yaml:"negation"`        // just before a trigger: it did not happen
	Denies       []string            `yaml:"denies"`          // denies, doubts or asks what stands behind, up to a comma: dismissed reports that
	FirstPerson  []string            `yaml:"first_person"`    // who speaks: I, my, we
	Untrue       []string            `yaml:"untrue"`          // behind a contact: there was none: were not held, reports of it are untrue
	Nations      []string            `yaml:"nations"`         // behind a number: states
	Dozens       []string            `yaml:"dozens"`          // stands for a number of more than two: dozens of, many
	Anew         []string            `yaml:"anew"`            // of a journey: it leads to where the one before did: again
	Hypothesis   []string            `yaml:"hypothesis"`      // a wish or a possibility, no announcement
	Habit        []string            `yaml:"habit"`           // more than 40 times, every year
	Past         []string            `yaml:"past"`            // behind it even a plan word tells of the past: had been due
	Sidelines    []string            `yaml:"sidelines"`       // on the margins of
	Margins      []string            `yaml:"margins"`         // behind a gathering: on its margins
	Video        []string            `yaml:"video"`           // makes a meeting a video
	Phone        []string            `yaml:"phone"`           // makes a conversation a call
	Envoys       []string            `yaml:"envoys"`          // before or in the title of a person, or behind one where the owner stands first: somebody named behind acts for that person: посланец
	Written      []string            `yaml:"written"`         // makes a message
	Trilateral   []string            `yaml:"trilateral"`      // makes a meeting a multilateral one
	Among        []string            `yaml:"among"`           // beside people: they are some of those at a gathering of many: among them
	Unnumbered   bool                `yaml:"unnumbered"`      // a title may be of one or of many: nguyên thủ
	Circles      []string            `yaml:"circles"`         // states that sit together, both sides among them: BRICS
	Sittings     []string            `yaml:"sittings"`        // for such a circle or its ministers coming together: session, council
	Locative     []string            `yaml:"locative"`        // before a place: where it happened
	Nearby       []string            `yaml:"nearby"`          // of those, the ones that name a place only as what is close: near
	Hosting      []string            `yaml:"hosting"`         // of a city: talks took place in it: "Moscow hosted"
	Localities   []string            `yaml:"localities"`      // before a place named in whatever case: where it happened: в городе
	Facing       []string            `yaml:"facing"`          // before a person: to, for or with whom something is done, where such words stand before the verb: 对, 给
	Afar         []string            `yaml:"afar"`            // says or does something where the other is not: press conference, defended
	Regions      []string            `yaml:"regions"`         // parts of the world in which neither side lies: who tours one is not in the other's country: Africa
	Confidants   []string            `yaml:"confidants"`      // beside a name: somebody else of his side, who is close to him: right-hand man of
	Visiting     []string            `yaml:"visiting"`        // right before an official: he is a guest of those whom he meets: visiting, 来访的
	Urging       []string            `yaml:"urging"`          // of hypothesis: asks something of others, and says nothing of the contact at which it is asked: urged, called for
	Accepted     []string            `yaml:"accepted"`        // behind what somebody is asked to do: he says that he will: accepted the invitation
	Saying       []string            `yaml:"saying"`          // opens what somebody is told: that
	Speaking     []string            `yaml:"speaking"`        // opens a sentence with when and where somebody said what follows: speaking
	HeldAt       []string            `yaml:"held_at"`         // before the name of a contact: what goes before was said or done there: at, during
	Led          []string            `yaml:"led"`             // between a delegation and who heads it: во главе с
	Callers      []string            `yaml:"callers"`         // before a person: to him others come: к, у
	From         []string            `yaml:"from"`            // before a place: where somebody came from, or whose it is
	Toward       []string            `yaml:"toward"`          // before a place: where somebody goes
	Here         []string            `yaml:"here"`            // the city of the dateline
	Speech       []string            `yaml:"speech"`          // verbs of saying
	Discuss      []string            `yaml:"discuss"`         // verbs and nouns of dealing with a subject
	Raised       []string            `yaml:"raised"`          // say that a subject came up, whoever spoke of it: was also discussed, on the agenda
	Unraised     []string            `yaml:"unraised"`        // say that a subject did not come up: was not discussed, was left out
	Continuing   []string            `yaml:"continuing"`      // lead a sentence that stays with the same contact: at the meeting, both sides
	Elsewhere    []string            `yaml:"elsewhere"`       // lead a sentence that leaves it: meanwhile, analysts
	Length       []string            `yaml:"length"`          // a three-day visit, state visit: a visit stated as such
	Stays        map[string]int      `yaml:"stays"`           // words that say how many days a stay lasts: two-day
	Antecedent   []string            `yaml:"antecedent"`      // of the boundaries, those that stand for the person right before them: whom
	Relative     []string            `yaml:"relative"`        // of the boundaries, those that tie a clause to the place or day before them: where, when
	Sequels      []string            `yaml:"sequels"`         // opens a sentence about what came next: afterwards
	Tenures      []string            `yaml:"tenures"`         // says that somebody took an office: became premier
	Lives        []string            `yaml:"lives"`           // behind a name and a comma, opens words about whoever bears it, up to the next comma: who was born
	Then         []string            `yaml:"then"`            // opens a sentence about the time that the one before it names: at that time
	Onward       []string            `yaml:"onward"`          // of the boundaries, those that go on to what comes after or meanwhile: thereafter
	PriorTo      []string            `yaml:"prior_to"`        // lead to what comes only later than what is told: before, ahead of; in Chinese behind it
	Prepared     []string            `yaml:"prepared"`        // behind a verb of travelling: the journey is being prepared: the programme of
	Presumed     []string            `yaml:"presumed"`        // behind one: the journey is taken for granted, also by who wishes for more: during
	During       []string            `yaml:"during"`          // at some time of a journey: during the visit
	WrittenTo    []string            `yaml:"written_to"`      // before whom a letter is for, behind who wrote it
	Also         []string            `yaml:"also"`            // of what comes on top: goes there too
	Greetings    []string            `yaml:"greetings"`       // before whom they are from, or behind him where owners stand first: greetings that another passes on
	Backdrop     []string            `yaml:"backdrop"`        // behind it stands what goes on around the contact, not in it: amid
	DaysApart    []string            `yaml:"days_apart"`      // before a clause, says that what it tells was on another day: days after
	Readied      []string            `yaml:"readied"`         // behind a word for a journey: what was done about it, on a day before: was discussed
	Embassies    []string            `yaml:"embassies"`       // houses of one state in another: who goes to one is on no journey, and a message may be left there
	Likened      []string            `yaml:"likened"`         // before somebody who is named only to say who another is: predecessor of
	Deaths       []string            `yaml:"deaths"`          // behind a name: whoever bears it has died, and takes no part
	Arrival      []string            `yaml:"arrival"`         // on the first day of the journey: upon arrival
	Genitive     []string            `yaml:"genitive"`        // before a name: what stands before is the person's
	Cleft        []string            `yaml:"cleft"`           // right before a day on which what is known already came about: 是 in 他是3日到的
	There        []string            `yaml:"there"`           // the place named last: "met him there"
	Another      []string            `yaml:"another"`         // right behind a noun for a contact: it is another one than that told
	Next         []string            `yaml:"next"`            // around a noun for a contact that is to be: it is another one than that told
	Unmet        []string            `yaml:"unmet"`           // what had been planned: of a contact called off, else announced
	Passive      []string            `yaml:"passive"`         // before who acts, behind who is acted on: được
	Apposition   []string            `yaml:"apposition"`      // behind a name and a comma, leads up to words that say who it is: người
	Beside       []string            `yaml:"beside"`          // before a person: with whom somebody does something: with, opposite
	Onlookers    []string            `yaml:"onlookers"`       // behind people: before whose eyes others act
	Happens      []string            `yaml:"happens"`         // behind a word for "which": that the contact before it takes place
	ThatLand     []string            `yaml:"that_land"`       // the country named before, as where a journey leads: this country
	Anniversary  []string            `yaml:"anniversary"`     // before a trigger: it is remembered, not told
	Jubilee      []string            `yaml:"jubilee"`         // behind a document: the years since it was signed are told, not the signing
	Again        []string            `yaml:"again"`           // another contact of the same people: their previous
	Infinitive   []string            `yaml:"infinitive"`      // between a name and a verb it announces, in headlines: Putin to visit
	Documents    []string            `yaml:"documents"`       // what states sign
	Begin        []string            `yaml:"begin"`           // a journey's first day: began
	Finish       []string            `yaml:"finish"`          // a journey's last day: ended
	Listed       []string            `yaml:"listed"`          // before or behind people who only come along
	Besides      []string            `yaml:"besides"`         // at the head of a sentence, before one whom its subject met besides those named: in addition to
	Governing    []string            `yaml:"governing"`       // those of listed before which only the case of an owner tells who it is: at the invitation of
	CapitalWords []string            `yaml:"capital_words"`   // "capital", beside a country word
	ReportVerb   []string            `yaml:"report"`          // announces in a source's name: a readout said
	Belonging    []string            `yaml:"belonging"`       // of, by: whose journey it is
	Nothing      []string            `yaml:"nothing"`         // words that hide shorter ones in them; with a "/", where two words part
	Subordinate  []string            `yaml:"subordinate"`     // after, before: the clause behind tells another time
	Ordinals     Ordinals            `yaml:"ordinals"`        // numbers that name one session of a gathering
	Bodies       Bodies              `yaml:"bodies"`          // how titles name organs of state that no list holds
}

// Bodies says how a title names an organ of state that no list of offices holds: "deputy
// head of the Federal Road Agency". All are in lower case.
type Bodies struct {
	Office   string              `yaml:"office"`     // id of the office that such a title stands for; "" when the language has none
	Ranks    []string            `yaml:"ranks"`      // before the head of a title: deputy, first
	Heads    []string            `yaml:"heads"`      // of titles: head, director-general
	Folios   []string            `yaml:"portfolios"` // heads behind which a matter alone will do: minister
	Crowds   []string            `yaml:"crowds"`     // heads that behind a body's name are anybody: representatives
	Region   []string            `yaml:"regional"`   // heads that before a region's name are its governor: head
	Governor string              `yaml:"governor"`   // id of the office that those stand for
	Leads    []string            `yaml:"leads"`      // from the head to the body: of
	Remits   []string            `yaml:"remits"`     // the same, to what the office is about or where: on, in
	About    []string            `yaml:"about"`      // of those, what a body's own name holds: for
	Posts    []string            `yaml:"posts"`      // heads and bodies whose names say where they are: embassy
	Ands     []string            `yaml:"ands"`       // of the joints, those that end a list: and
	Joints   []string            `yaml:"joints"`     // inside the name of a body: and, for
	Nouns    []string            `yaml:"nouns"`      // that organs are called: agency; a title without one or an organ is none
	Matters  []string            `yaml:"matters"`    // that the names of bodies end in, and people's do not: affairs
	Organs   map[string][]string `yaml:"organs"`     // words that only one side's organs are called by
	Families map[string][]string `yaml:"families"`   // family names by side, for names with the family first; those of the lexicon's people need not be here
	Others   []string            `yaml:"others"`     // words of bodies that are no organs of the two states: university
}

// Ordinals says how a language writes the number of a session. In Before, Behind and
// Other stands <n> for digits, <roman> for a Roman numeral and <word> for one of Words.
type Ordinals struct {
	Words  map[string]int `yaml:"words"`  // first: 1
	Before []string       `yaml:"before"` // forms before a gathering's name, with nothing but Link between
	Behind []string       `yaml:"behind"` // forms behind it
	Other  []string       `yaml:"other"`  // forms that number something else: "his <word>"
	Link   []string       `yaml:"link"`   // words between the number and the name: session of the
}

// Trigger is a group of words that tell of a contact.
type Trigger struct {
	Rule   string   `yaml:"rule"`   // id, shown by explain
	Type   string   `yaml:"type"`   // type of contact
	Role   string   `yaml:"role"`   // how people stand around it; see package frame
	Weak   bool     `yaml:"weak"`   // counts only with people of both sides in its own clause; of a journey: only with one told before
	Plan   bool     `yaml:"plan"`   // by itself announces
	Length bool     `yaml:"length"` // by itself states the visit's arrival, end or rank
	Phase  string   `yaml:"phase"`  // of a visit: start (arrived), end (left); "" for the whole
	Apart  bool     `yaml:"apart"`  // one met several, each alone: no contact among those
	Touch  bool     `yaml:"touch"`  // counts only right before a person, an office or a country with one
	Behind bool     `yaml:"behind"` // counts only right behind a person or an office
	Alone  bool     `yaml:"alone"`  // has no person for its object: nobody but both sides together stands behind it
	Verb   bool     `yaml:"verb"`   // counts only as a verb, where the language has a tagger
	Dated  bool     `yaml:"dated"`  // counts only with a day beside it, a noun with any time: "Hu and Putin on Tuesday pledged"
	Ahead  bool     `yaml:"ahead"`  // in the present tense: with a weekday or a day without a year beside it, it announces
	Beside bool     `yaml:"beside"` // of a journey: the person right before it travels, whoever leads the sentence: "received Putin, on a visit to"
	Comes  bool     `yaml:"comes"`  // of a journey: with a day beside it, it needs no goal: "in May Ivanov came"
	Last   bool     `yaml:"last"`   // tells of the last contact before a time without: a time from which on is its day: "have not met since May"
	Urges  bool     `yaml:"urges"`  // with an infinitive right behind the one named behind it, it asks something of him: "called on Putin to"
	Noun   bool     `yaml:"noun"`   // names the contact rather than telling it: people may stand behind "of" or "by"
	Like   bool     `yaml:"like"`   // of the type of the contact told before it in the sentence, and nothing without one
	Face   bool     `yaml:"face"`   // said to somebody's face: with the one told right behind and a day beside it, it tells: "told Lavrov on Monday"
	Host   bool     `yaml:"host"`   // the one who does it is at home, and with a word for "by" in it the other is not: received, was received by
	Book   bool     `yaml:"book"`   // of a message: left at the embassy of the other state: signed the book of condolence
	Oral   bool     `yaml:"oral"`   // of a message: said rather than written where the article tells of the two meeting: congratulated
	Agrees bool     `yaml:"agrees"` // what was agreed on may stand behind it, with its own day and place: "agreed to sign in May"
	Office string   `yaml:"office"` // those who meet hold it, whoever is told of before: 元首会晤, the presidents' meeting
	Words  []string `yaml:"words"`
}

// OfficeWords are the words for an office in one language.
type OfficeWords struct {
	Office  string   `yaml:"office"`  // id; several, separated by spaces, where the words fit more than one
	Country string   `yaml:"country"` // when the words fit one country's office only
	Needs   bool     `yaml:"needs"`   // names an office only beside a country or a person
	Open    bool     `yaml:"open"`    // goes on with what the office is of, up to its country or holder: Cục trưởng Cục …
	Loose   bool     `yaml:"loose"`   // whoever of the country's first men the text is about: leader
	Agency  bool     `yaml:"agency"`  // heads a body whose name may stand between the country and these words
	Words   []string `yaml:"words"`
	Plural  []string `yaml:"plural"` // "foreign ministers"
}

// Reference is a group of words that stand for people named elsewhere.
type Reference struct {
	Rule      string   `yaml:"rule"`
	Kind      string   `yaml:"kind"`    // counterpart, pair, role, guest, host, he, they, me, latter, body, organ; none for words that only look like one
	Office    string   `yaml:"office"`  // for pairs: the office both hold
	Offices   []string `yaml:"offices"` // for pairs and roles without a country: whoever was spoken of last and holds one of them
	Group     string   `yaml:"group"`   // adds to them the offices of a group: ministers
	Country   string   `yaml:"country"` // for roles: of this side only; for organs: whose
	Spoken    bool     `yaml:"spoken"`  // for pairs with an office: only those whom the article has named in it
	Words     []string `yaml:"words"`
	Lookahead bool     `yaml:"lookahead"` // the last word is no part of it, only what must follow
	Object    bool     `yaml:"object"`    // never the subject of its own clause: him
	Verb      bool     `yaml:"verb"`      // counts only before a verb, where the language has a tagger
}
