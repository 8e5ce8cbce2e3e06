package article

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml"

	"amur/extract/article/record"
	"amur/extract/internal/pack"
)

// PageWords are the words with which pages of one language are furnished: how
// they write dates, and how they head, credit and close what stands on them.
// Phrases are compared in lower case without list markers and final punctuation.
type PageWords struct {
	Script  string   `yaml:"script"`  // Unicode name of the script: "Latin", "Han", "Cyrillic"
	Letters string   `yaml:"letters"` // letters that tell the language from others of its script; "" when it has none
	Foreign string   `yaml:"foreign"` // letters that the language never uses, though others of its script do
	Stop    []string `yaml:"stop"`    // its commonest small words; empty when the script is proof enough

	Pairs      string `yaml:"pairs"`      // its commonest pairs of letters of which one is beyond ASCII, parted by spaces; "_" is a word's edge
	Characters string `yaml:"characters"` // its commonest characters, where they are no letters, the commonest first

	Order     string     `yaml:"order"`     // of all-number dates: "dmy", "mdy" or "ymd"
	Months    [][]string `yaml:"months"`    // twelve lists of names, January first
	Weekdays  [][]string `yaml:"weekdays"`  // seven lists of names, Monday first
	Units     []string   `yaml:"units"`     // the words after the number of a year, month and day; empty when none are written
	Numerals  []string   `yaml:"numerals"`  // the signs of the language's own digits, zero to nine, and of ten, twenty and thirty, where dates are written with them
	Era       int        `yaml:"era"`       // what a year of another count of years lacks to ours, 0 when there is none
	EraNames  []string   `yaml:"era_names"` // words before a year of that count, which may then have two digits
	Joiners   []string   `yaml:"joiners"`   // small words inside a date: "of"
	Ordinals  []string   `yaml:"ordinals"`  // endings of a day's number: "th"
	Published []string   `yaml:"published"` // labels of the day of publication
	DayWords  []string   `yaml:"daywords"`  // those of them that stand before days in running text, too
	Updated   []string   `yaml:"updated"`   // labels of a later change
	OtherDays []string   `yaml:"otherdays"` // labels of the day of something else: of printing, of a visit
	Today     []string   `yaml:"today"`     // words for the day of publication in running text
	Ago       []string   `yaml:"ago"`       // words of a time told backwards: "2 hours ago"

	Related     []string `yaml:"related"`     // headings above headlines of other articles
	Comments    []string `yaml:"comments"`    // headings above what readers wrote
	References  []string `yaml:"references"`  // headings, whole lines, above notes and the works cited
	Inline      []string `yaml:"inline"`      // beginnings of a line that points to another article
	Chrome      []string `yaml:"chrome"`      // buttons, notices and legal lines
	Copyright   []string `yaml:"copyright"`   // marks of a legal line, anywhere in it
	Sections    []string `yaml:"sections"`    // names of sections of an outlet, never the name of an outlet
	Credits     []string `yaml:"credits"`     // parts of a picture's credit, with their punctuation
	LeadCredits []string `yaml:"leadcredits"` // beginnings of a picture's caption
	Datelines   []string `yaml:"datelines"`   // words that end an agency's dateline
	Bylines     []string `yaml:"bylines"`     // beginnings of a line that names the writer
	Sources     []string `yaml:"sources"`     // beginnings of a line that names the source
	Issues      []string `yaml:"issues"`      // words beside the number of a newsletter's issue
	Origins     []string `yaml:"origins"`     // words of the line, with the title in it, that says where an article stood first

	Fields map[string][]string `yaml:"fields"` // names of a record's fields, as users head columns with them, by those of record.Fields, the best first

	Labels Labels    `yaml:"labels"` // of the header of a text or of a forwarded mail
	Mail   MailWords `yaml:"mail"`   // of mails
}

// ParseWords reads the page words of one language from YAML or from what Pack
// has made of it. Unknown keys are errors.
func ParseWords(data []byte) (PageWords, error) {
	var w PageWords
	var err error
	if pack.Is(data) {
		err = pack.Unmarshal(string(data), &w)
	} else {
		err = yaml.UnmarshalWithOptions(data, &w, yaml.Strict())
	}
	if err == nil {
		err = w.check()
	}
	if err != nil {
		return PageWords{}, fmt.Errorf("page words: %w", err)
	}
	return w, nil
}

// Pack returns the words in a form that ParseWords reads fast.
func (w PageWords) Pack() ([]byte, error) { return pack.Marshal(&w) }

// check says what is wrong with words that no reader could be built from.
func (w PageWords) check() error {
	if _, ok := unicode.Scripts[w.Script]; !ok {
		return fmt.Errorf("script %q is no Unicode script", w.Script)
	}
	if n := len(w.Months); n != 0 && n != 12 {
		return fmt.Errorf("months: %d lists, want 12", n)
	}
	if n := len(w.Weekdays); n != 0 && n != 7 {
		return fmt.Errorf("weekdays: %d lists, want 7", n)
	}
	if n := len(w.Units); n != 0 && n != 3 {
		return fmt.Errorf("units: %d words, want 3 (year, month, day)", n)
	}
	if n := len(w.Numerals); n != 0 && n != 11 && n != 13 {
		return fmt.Errorf("numerals: %d lists of signs, want 11 (zero to ten) or 13 (and twenty, thirty)", n)
	}
	for _, field := range slices.Sorted(maps.Keys(w.Fields)) {
		if !slices.Contains(record.Fields(), field) {
			return fmt.Errorf("fields: %q is none, those of records are %s", field, strings.Join(record.Fields(), ", "))
		}
	}
	switch w.Order {
	case "dmy", "mdy", "ymd":
		return nil
	}
	return fmt.Errorf("order %q, want dmy, mdy or ymd", w.Order)
}

// kind is what the words of a line make it.
type kind int

const (
	plain      kind = iota
	related         // heading above other headlines
	comments        // heading above comments
	references      // heading above notes and the works cited
	inlineLink      // points to another article
	chrome          // button, notice, legal line
	byline          // names the writer
	source          // names the source
)

// vocabulary is the page words of all languages, ready for look-up: pages of
// one language carry furniture of another.
type vocabulary struct {
	comments    map[string]bool     // headings above comments
	prefix      map[string][]phrase // by first letter
	copyright   []string
	credits     []string
	bareCredits []string // those credits that have no mark of punctuation
	leadCredits []string
	datelines   []string
	origins     []string
	sections    map[string]bool
	published   []string
	dayWords    []string
	updated     []string
	otherDays   []string
	ago         []string
	years       []string // words behind the number of a year
	issues      []string
	weekdays    map[string]bool
	// sourceLabels are the words before the name of an outlet, "Source: …", to themselves.
	sourceLabels map[string]string
	labels       map[string]labelKind  // of a header
	prefixes     map[string]prefixKind // of a mail's subject
	forwarded    map[string]bool
	forwardEnds  map[string]bool
	online       map[string]bool
}

// phrase is a beginning of a line and what it makes of it.
type phrase struct {
	words string
	kind  kind
}

// newVocabulary joins the words of all languages, in the order of ids.
func newVocabulary(words map[string]PageWords, ids []string) *vocabulary {
	v := &vocabulary{comments: map[string]bool{}, prefix: map[string][]phrase{}, sections: map[string]bool{}, sourceLabels: map[string]string{}, weekdays: map[string]bool{}, labels: map[string]labelKind{},
		prefixes: map[string]prefixKind{}, forwarded: map[string]bool{}, forwardEnds: map[string]bool{}, online: map[string]bool{}}
	for _, id := range ids {
		w := words[id]
		v.add(w.Related, related)
		v.add(w.Comments, comments)
		v.add(w.References, references)
		v.add(w.Inline, inlineLink)
		v.add(w.Chrome, chrome)
		v.add(w.Bylines, byline)
		v.add(w.Sources, source)
		for _, s := range w.Sections {
			v.sections[bare(s)] = true
		}
		for _, names := range w.Weekdays {
			for _, n := range names {
				v.weekdays[bare(n)] = true
			}
		}
		for _, s := range w.Sources {
			v.sourceLabels[bare(s)] = s
		}
		v.copyright = append(v.copyright, lower(w.Copyright)...)
		v.credits = append(v.credits, lower(w.Credits)...)
		v.bareCredits = append(v.bareCredits, slices.DeleteFunc(lower(w.Credits), hasCreditMark)...)
		v.leadCredits = append(v.leadCredits, lower(w.LeadCredits)...)
		v.addLabels(w)
		v.addMail(w.Mail)
		v.datelines = append(v.datelines, w.Datelines...)
		v.origins = append(v.origins, lower(w.Origins)...)
		v.issues = append(v.issues, lower(w.Issues)...)
		v.published = append(v.published, lower(w.Published)...)
		v.dayWords = append(v.dayWords, lower(w.DayWords)...)
		v.updated = append(v.updated, lower(w.Updated)...)
		v.otherDays = append(v.otherDays, lower(w.OtherDays)...)
		v.ago = append(v.ago, lower(w.Ago)...)
		if len(w.Units) > 0 {
			v.years = append(v.years, w.Units[0])
		}
	}
	return v
}

// add enters phrases of one kind; the first kind of a phrase stays.
func (v *vocabulary) add(phrases []string, k kind) {
	for _, p := range phrases {
		p = bare(p)
		if p == "" {
			continue
		}
		if k == comments {
			v.comments[p] = true
		}
		first := firstRune(p)
		v.prefix[first] = append(v.prefix[first], phrase{p, k})
	}
}

// kindOf says what the words of a line make it. A phrase that only begins the
// line must end at a colon or bar, or have two words and a short rest, lest it
// swallow headlines.
func (v *vocabulary) kindOf(text string) kind {
	if len(text) > 600 {
		return plain
	}
	s := bare(text)
	if t := strings.TrimLeft(s, "0123456789 "); t != s {
		if k := v.counted(t, endsSentence(text)); k != plain {
			return k
		}
	}
	sentence := endsSentence(text)
	best, length := plain, 0
	for _, p := range v.prefix[firstRune(s)] {
		if len(p.words) > length && strings.HasPrefix(s, p.words) {
			if k := fits(s, p, sentence); k != plain {
				best, length = k, len(p.words)
			}
		}
	}
	if best == plain && len(s) < 400 {
		for _, c := range v.copyright {
			if strings.Contains(s, c) && (strings.HasPrefix(s, c) || weight(s) < 90) {
				return chrome
			}
		}
	}
	return best
}

// counted says what the words behind a number make a line: "46 comments", "12 responses to …",
// "1 843 views".
func (v *vocabulary) counted(s string, sentence bool) kind {
	if v.labels[s] == otherLabel {
		return chrome
	}
	for _, p := range v.prefix[firstRune(s)] {
		rest, ok := strings.CutPrefix(s, p.words)
		switch {
		case !ok || p.kind != comments && p.kind != chrome:
		case rest == "":
			return p.kind
		case p.kind == comments && !sentence && weight(rest) < 60 && beginsWithAny(rest, " ,(—–-:"):
			return comments
		}
	}
	return plain
}

// fits says what a phrase at the beginning of a line makes it, plain when the
// rest of the line speaks against it.
func fits(s string, p phrase, sentence bool) kind {
	rest := s[len(p.words):]
	if rest == "" {
		return p.kind
	}
	head := []rune(p.words)
	han := isHanLetter(head[0])
	if !han && beginsIn(rest, unicode.IsLetter) {
		return plain
	}
	trimmed := strings.TrimLeft(rest, " ")
	marked := beginsWithAny(trimmed, ":：|/·»>(（】]")
	several := len(strings.Fields(p.words)) >= 2 || han && len(head) >= 4
	left := weight(rest)
	ok := false
	switch p.kind {
	case related:
		pointer := strings.HasPrefix(trimmed, ":") && len(strings.Fields(rest)) > 2
		if marked && (left >= 30 || pointer) && left < 260 {
			return inlineLink
		}
		path := strings.HasPrefix(trimmed, ">") && strings.Trim(trimmed, "> ") != ""
		ok = marked && left < 30 && !path || several && len(strings.Fields(rest)) <= 2 && left < 30 && !sentence || han && left <= 12
	case comments:
		ok = marked && left < 40 || several && len(strings.Fields(rest)) <= 4 && left < 40 && !sentence || han && left <= 12
	case inlineLink:
		ok = marked && left < 260
	case chrome:
		ok = marked && left < 260 || several && left < 260 && !sentence || left < 30 || len(strings.Fields(p.words)) >= 3 && left < 400 || han && len(head) >= 5 && left < 260
	case byline, source:
		ok = marked && left < 120 || left < 70 && !sentence
	}
	if ok {
		return p.kind
	}
	return plain
}

// titleField reports whether a field of a wire's head is its title.
func (v *vocabulary) titleField(s string) bool {
	name, value, _ := strings.Cut(s, "=")
	return strings.EqualFold(name, "TITLE") && weight(value) >= minHeadline/2
}

// tellsOrigin reports whether a line says where an article stood first.
func (v *vocabulary) tellsOrigin(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(v.origins, func(words string) bool { return strings.Contains(s, words) })
}

// yearHeading reports whether a line is a year with its word, as over a part of a chronicle.
func (v *vocabulary) yearHeading(s string) bool {
	number := strings.TrimRight(s, " ：:")
	for _, w := range v.years {
		if n, ok := strings.CutSuffix(number, w); ok {
			return bareYear(strings.TrimSpace(n))
		}
	}
	return false
}

// section reports whether s is the name of a section.
func (v *vocabulary) section(s string) bool { return v.sections[bare(s)] }

// bare is a line in lower case without list marker, brackets and punctuation at its ends.
func bare(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	s = stripMarker(s)
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(".,:;!?…»«>›*#[]［］【】()（）：；。、\"“”|-–—·•▼▶►+▲", r)
	})
	return strings.ReplaceAll(s, "’", "'")
}

// stripMarker removes a list marker: "- ", "1. ", "• ", "[02] ".
func stripMarker(s string) string {
	t := strings.TrimLeft(s, "-–—*•●■▪·»›>#+ ")
	digits := strings.TrimLeft(t, "0123456789")
	if n := len(t) - len(digits); n > 0 && n <= 2 && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") ")) {
		return strings.TrimSpace(digits[2:])
	}
	return t
}

// lower returns the words in lower case.
func lower(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToLower(w)
	}
	return out
}

// hasCreditMark reports whether a text has one of the signs that most credits have, and
// few sentences.
func hasCreditMark(s string) bool {
	return strings.ContainsAny(s, ":(/[©（：】）")
}
