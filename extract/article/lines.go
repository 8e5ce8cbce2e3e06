package article

import (
	"strings"
	"unicode"
)

// hint is what the markup of a page says of a line; plain text has none.
type hint int

const (
	noHint      hint = iota
	hintTitle        // the page's main heading
	hintCaption      // a figure's caption
	hintAside        // navigation, footers, sidebars, forms
	hintMain         // inside the element that holds the article
)

// Weights (see weight) that part headlines, paragraphs and captions.
const (
	minParagraph  = 50  // a sentence of this weight is running text
	minSentence   = 15  // a sentence right behind a paragraph goes with it from this weight on
	minUnended    = 220 // as is a line of this weight without a final stop
	minSeveral    = 120 // or one of this weight with several sentences
	minHeadline   = 20
	maxHeadline   = 260
	maxCaption    = 330
	maxDated      = 160 // a line with a label of its date and a colon, though it is a sentence
	maxDateLine   = 300 // longer lines are not searched for the page's date
	dateLineRest  = 40  // what may stand beside the date on a line that only holds it
	maxLines      = 20_000
	maxText       = 512 << 10 // bytes of all lines
	maxLineLength = 600       // bytes; longer lines are text and are not searched for headings
)

// line is a line of the page with what its looks say of it.
type line struct {
	raw  string // as found, with the gaps between columns
	text string // words joined by single spaces
	gap  bool   // an empty line stands before it
	hint hint

	weight    int
	ended     bool // ends as a sentence does
	question  bool // ends in a question or exclamation mark
	sentences int
	menu      bool // short words side by side
	bullet    bool
	caption   bool
	dateOnly  bool // nothing but a date and what goes with it
	pairOnly  bool // nothing but a day in two bare numbers, which is none where nothing else says so
	clockOnly bool // nothing but a time of day
	listed    bool // a day and a headline, one of the entries that are all of the page's text
	kind      kind
	hits      []hit
	key       string // letters and digits in lower case, "" for long lines

	zone kind // plain, or the heading it stands below: related, comments, references
	role Role
	cut  int // bytes of text at its start that are a dateline; 0 when none
}

// newLine makes a line of raw text that holds no newline; ok is false for an empty one.
func newLine(raw string, h hint) (line, bool) {
	text := withoutNotes(untagged(squeeze(raw)))
	if text == "" {
		return line{}, false
	}
	return line{raw: strings.Trim(raw, " "), text: text, hint: h}, true
}

// look reads the features of a line.
func (r *Reader) look(l *line, dates *dateScanner) {
	l.weight = weight(l.text)
	l.ended = endsSentence(dates.unsigned(l.text)) && !isRubrics(l.text, dates)
	l.sentences = countSentences(l.text)
	l.bullet = hasBullet(l.text)
	if len(l.text) > maxLineLength*3 {
		return
	}
	l.question = endsQuestion(l.text)
	l.kind = r.vocabulary.kindOf(l.text)
	if l.kind == plain && (isField(l.text) || r.vocabulary.timeAgo(l.text)) {
		l.kind = chrome
	}
	l.menu = isMenu(l.raw, l.ended) || isPager(l.text)
	if l.weight <= maxDated && l.hint != hintAside && r.vocabulary.datesItself(l.text) {
		for _, h := range dates.find(l.text, "") {
			if r.vocabulary.label(l.text[:h.start]) == labelled {
				l.hits, l.dateOnly = []hit{h}, true
				return
			}
		}
	}
	l.caption = l.hint == hintCaption || l.kind != source && l.kind != chrome && l.kind != byline && r.vocabulary.credited(*l) && !dates.opensWithTime(l.text)
	if len(l.text) <= maxLineLength {
		l.key = key(l.text)
	}
	// Running text is searched only when a year is wanted; see yearOf.
	if l.weight <= maxDateLine && !l.paragraph() {
		l.hits = dates.find(l.text, "")
		rest := l.weight
		for _, h := range l.hits {
			rest -= weight(l.text[h.start:h.end])
		}
		if len(l.hits) > 0 || l.weight <= 20 {
			for _, m := range clockTime.FindAllString(l.text, -1) {
				rest -= weight(m)
			}
		}
		l.pairOnly = len(l.hits) == 0 && l.weight <= 20 && r.vocabulary.pairAlone(l.text, dates)
		l.clockOnly = len(l.hits) == 0 && rest <= 8 && rest < l.weight
		l.dateOnly = len(l.hits) > 0 && (rest <= dateLineRest || r.vocabulary.masthead(l)) && !(l.ended && !dates.endsInYear(l)) && !l.caption && !isEntry(l.text, l.hits) && !opensHeadline(l.text, l.hits)
	}
}

// opensHeadline reports whether a line begins with a day without a year, and words follow that nothing parts from
// it, as in languages without spaces.
func opensHeadline(text string, hits []hit) bool {
	h := hits[0]
	rest := text[h.end:]
	return h.start == 0 && h.year == 0 && !h.clock && !h.hasWeekday && beginsIn(rest, isHanLetter) && weight(rest) >= minHeadline
}

// isEntry reports whether a line is an entry of a chronicle: a date, a colon or dash, and what happened then.
func isEntry(text string, hits []hit) bool {
	if len(hits) == 0 || hits[0].start > 6 {
		return false
	}
	rest := strings.TrimLeft(text[hits[0].end:], " )")
	mark := firstRune(rest)
	what := strings.TrimLeft(strings.TrimPrefix(rest, mark), " ")
	switch mark {
	case ":", "：":
		return beginsIn(what, unicode.IsLetter)
	case "-", "–", "—":
		return beginsIn(what, unicode.IsLower)
	}
	return false
}

// paragraph reports whether a line is running text beyond doubt.
func (l *line) paragraph() bool {
	if l.kind != plain || l.menu || l.caption || l.dateOnly || l.hint == hintAside || l.hint == hintTitle {
		return false
	}
	if l.question && (l.weight < minSeveral || l.bullet && l.sentences == 1) {
		return false
	}
	return l.ended && l.weight >= minParagraph || l.weight >= minUnended || l.sentences > 1 && l.weight >= minSeveral
}

// shortSentence reports whether a line is a sentence too short for a paragraph, as articles end with.
func (l *line) shortSentence() bool {
	return l.ended && !l.question && l.kind == plain && l.zone == plain && !l.menu && !l.caption && l.hint != hintAside &&
		l.weight >= minSentence && len(strings.Fields(l.text)) > 2 != isHan(l.text) && !strings.HasSuffix(l.text, ")") && !strings.HasSuffix(l.text, "）")
}

// beyond reports whether a line stands below a heading that ends the article: what readers wrote, works cited.
func (l *line) beyond() bool { return l.zone == comments || l.zone == references }

// headline reports whether a line could be a headline.
func (l *line) headline() bool {
	return (!l.ended || l.question) && l.weight >= minHeadline && l.weight <= maxHeadline &&
		!l.menu && !l.caption && !l.dateOnly && l.hint != hintAside && l.hint != hintCaption
}

// hasBullet reports whether a line begins with a list marker.
func hasBullet(s string) bool {
	return len(stripMarker(s)) != len(s) && !strings.HasPrefix(s, "——")
}

// columnGaps are bars in another shape. Guillemets stand close to what they quote,
// and apart when they part a path.
var columnGaps = strings.NewReplacer("   ", " | ", " » ", " | ", " › ", " | ")

// columns cuts a line at bars, arrows, middle dots and wide gaps.
func columns(raw string) []string {
	raw = columnGaps.Replace(raw)
	fields := strings.FieldsFunc(raw, func(c rune) bool { return strings.ContainsRune("|｜>·•", c) })
	var out []string
	for _, f := range fields {
		for g := range strings.SplitSeq(f, " / ") {
			for h := range strings.SplitSeq(g, "  ") {
				if h = strings.TrimSpace(h); h != "" {
					out = append(out, h)
				}
			}
		}
	}
	return out
}

// isRubrics reports whether a line is the rubrics of a newspaper with its day behind them, whose
// last word may be short for "year".
func isRubrics(text string, dates *dateScanner) bool {
	if strings.Count(text, "|") < 2 || weight(text) > maxDateLine {
		return false
	}
	hits := dates.find(text, "")
	return len(hits) > 0 && len(text)-hits[len(hits)-1].end <= shortYear
}

// shortYear is how many bytes a blank and one letter with a full stop take, short for "year".
const shortYear = 4

// isMenu reports whether a line is short words side by side: a menu, a path, a row of tags.
func isMenu(raw string, ended bool) bool {
	if ended || len(raw) > maxLineLength {
		return false
	}
	if isBracketRow(raw) {
		return true
	}
	raw = strings.TrimLeft(raw, "-–•●■▪·»›>* ")
	parts := columns(raw)
	if len(parts) < 2 {
		return false
	}
	// Chinese headlines part their halves by a wide space.
	if len(parts) == 2 && !strings.ContainsAny(raw, "|>·/") && weight(raw) >= 24 && isHan(raw) {
		return false
	}
	longest := 0
	for _, p := range parts {
		longest = max(longest, weight(p))
	}
	return longest < 34 || longest < 48 && len(parts) > 2
}

// isBracketRow reports whether a line is nothing but three words or more in brackets of their own: "[Page 1] [Page 2] [Mail]".
func isBracketRow(raw string) bool {
	n := 0
	for rest := strings.TrimSpace(raw); rest != ""; n++ {
		end := strings.Index(rest, "]")
		if rest[0] != '[' || end < 0 {
			return false
		}
		rest = strings.TrimLeft(rest[end+1:], " |")
	}
	return n > 2
}

// isPager reports whether a line leads through the pages of an article: three words or more that differ in their
// numbers alone, "Page1 Page2 Page3".
func isPager(text string) bool {
	words := strings.Fields(strings.Trim(text, "[]【】() "))
	first := ""
	for i, w := range words {
		name := strings.Trim(w, "[]【】()|")
		stripped := strings.Map(withoutDigit, name)
		if stripped == name || stripped == "" || i > 0 && stripped != first {
			return false
		}
		first = stripped
	}
	return len(words) > 2
}

// withoutDigit drops digits and keeps other signs.
func withoutDigit(c rune) rune {
	if unicode.IsDigit(c) {
		return -1
	}
	return c
}

// credited reports whether the words of a line are those of a caption.
func (v *vocabulary) credited(l line) bool {
	if l.weight > maxCaption {
		return false
	}
	s := strings.ToLower(l.text)
	for _, c := range v.leadCredits {
		if strings.HasPrefix(s, c) {
			return true
		}
	}
	if l.sentences > 3 {
		return false
	}
	credits := v.credits
	if !hasCreditMark(s) {
		credits = v.bareCredits
	}
	for _, c := range credits {
		if !strings.Contains(s, c) {
			continue
		}
		i := strings.LastIndex(s, c)
		if i <= 0 || weight(s[:i]) < 10 {
			continue
		}
		rest := s[i+len(c):]
		if c[0] == '(' || c[0] == '[' || strings.HasPrefix(c, "（") {
			if last := lastRune(strings.TrimRight(c+rest, " .。")); !strings.Contains(")]）】", last) {
				continue
			}
		}
		if weight(rest) <= 60 && !splitsWord(c, rest) {
			return true
		}
	}
	return false
}

// splitsWord reports whether the border between two texts lies inside a word.
func splitsWord(before, after string) bool {
	return endsIn(before, isSpacedLetter) && beginsIn(after, unicode.IsLetter)
}

// isField reports whether a line is a field of a wire's head, "TYPE=CORRESPONDENT REPORT".
func isField(s string) bool {
	name, _, ok := strings.Cut(s, "=")
	return ok && len(name) >= 3 && len(name) <= 16 && asciiLetters(name) && strings.ToUpper(name) == name
}

// timeAgo reports whether a short line tells a time backwards, "2 hours ago".
func (v *vocabulary) timeAgo(s string) bool {
	if len(s) > 180 || len(s) < 3 || weight(s) > 90 {
		return false
	}
	s = strings.ToLower(strings.TrimRight(s, " ."))
	end := s[max(0, len(s)-30):]
	if !strings.ContainsAny(end, "0123456789") && weight(s) > 20 {
		return false
	}
	return endsWithWord(s, v.ago)
}

// chronicle reports whether a line is an entry of a list of dated events: it begins with a date that has a year.
func (p *page) chronicle(l *line) bool {
	return len(l.hits) > 0 && l.hits[0].year != 0 && l.weight >= minParagraph && l.hits[0].start <= 12 && l.zone == plain && !l.hits[0].clock && !l.breaksOff()
}

// breaksOff reports whether a line ends in dots, as what points to another article does.
func (l *line) breaksOff() bool {
	return strings.HasSuffix(l.text, "...") || strings.HasSuffix(tail(l.text), "…")
}
