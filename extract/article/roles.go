package article

import "strings"

// page is an article in the making: its lines, and what its head says.
type page struct {
	lines   []line
	title   string // from front matter or markup; "" when only the text can tell
	weak    bool   // the title is only the window's, which may name the outlet alone
	voc     *vocabulary
	fetched day // when a crawler came; the zero day when none did
	first   int // index of the first paragraph, len(lines) when there is none
	last    int // index of the last, -1 when there is none
	titleAt int // index of the line that is the title, -1 when none is
	days    int // how many lines of the running text hold no more than a day
	opening int // index of the line above the first paragraph that heads it as such lines head the others, -1 when none does
}

// assign gives every line its role.
func (p *page) assign() {
	p.markOrigins()
	p.bound()
	p.openList()
	p.findTitle()
	p.findDays(p.openDiary())
	for i := range p.lines {
		l := &p.lines[i]
		switch {
		case i == p.titleAt:
			l.role = Title
		case i < p.first:
			l.role = p.headRole(i)
		default:
			l.role = p.bodyRole(i)
		}
	}
	p.dropHeadlineRuns()
	p.markLead()
}

// markOrigins marks the lines that say, with the title in them, where the article
// stood first, as feeds end each article.
func (p *page) markOrigins() {
	title := key(p.title)
	if title == "" {
		return
	}
	for i := range p.lines {
		if l := &p.lines[i]; l.kind == plain && len(l.text) < 2*maxLineLength && p.voc.tellsOrigin(l.text) && strings.Contains(key(l.text), title) {
			l.kind = chrome
		}
	}
}

// bound finds the zones below headings of other articles and comments, and the
// first and last paragraph outside of them.
func (p *page) bound() {
	p.first, p.last = len(p.lines), -1
	for i := range p.lines {
		if p.lines[i].paragraph() {
			p.first = i
			break
		}
	}
	if p.first == len(p.lines) {
		p.first = p.heaviest()
	}
	ahead := p.weightAhead()
	zone, boxed := plain, false
	for i := range p.lines {
		l := &p.lines[i]
		if boxed && l.hint != hintAside {
			zone, boxed = plain, false // the markup says where the list ends
		}
		switch {
		case i < p.first:
			// Above the text such words stand in menus: the title may follow.
		case l.kind == related || l.kind == comments || l.kind == references:
			zone, boxed = l.kind, l.hint == hintAside
			// A button "Comment" above most of the text is no heading.
			if l.kind != related && ahead[i] > ahead[0]/2 {
				zone = plain
			}
		case zone == related && l.hint != hintAside && (l.paragraph() && !l.bullet && !l.breaksOff()):
			zone = plain
		}
		l.zone = zone
		if zone == plain && i >= p.first && (l.paragraph() || i == p.first || p.chronicle(l)) {
			p.last = i
		}
	}
	for i := p.last + 1; i < len(p.lines) && p.last >= 0 && p.lines[i].shortSentence(); i++ {
		p.last = i
	}
}

// weightAhead is, for every line, the weight of the paragraphs from it on.
func (p *page) weightAhead() []int {
	sum := make([]int, len(p.lines)+1)
	for i := len(p.lines) - 1; i >= 0; i-- {
		sum[i] = sum[i+1]
		if p.lines[i].paragraph() {
			sum[i] += p.lines[i].weight
		}
	}
	return sum
}

// heaviest is the index of the longest line that could be text, for pages
// without a single full paragraph; len(lines) when there is none.
func (p *page) heaviest() int {
	best, w := len(p.lines), minHeadline
	for i := range p.lines {
		l := &p.lines[i]
		if l.weight > w && l.ended && l.kind == plain && !l.menu && !l.caption && !l.dateOnly && l.hint != hintAside && l.hint != hintTitle {
			best, w = i, l.weight
		}
	}
	return best
}

// findTitle finds the line that is the headline: the one the page's head names,
// the one that is repeated, or the first in front of the text that looks like one.
func (p *page) findTitle() {
	p.titleAt = -1
	for i := range p.lines {
		if l := &p.lines[i]; p.title == "" && i < p.first && isField(l.text) && p.voc.titleField(l.text) {
			p.title = strings.TrimSpace(l.text[strings.Index(l.text, "=")+1:])
			p.titleAt = i
			return
		}
	}
	if p.title != "" {
		k := key(p.title)
		for i := range p.lines {
			if l := &p.lines[i]; k != "" && l.key == k && l.hint != hintAside && !l.beyond() {
				p.titleAt = i
				return
			}
		}
	}
	for i := range p.lines {
		if l := &p.lines[i]; l.hint == hintTitle && i <= p.first && l.weight >= minHeadline/2 {
			p.titleAt = i
			break
		}
	}
	if p.titleAt < 0 && (p.title == "" || p.weak) {
		p.titleAt = p.repeated()
	}
	if p.titleAt < 0 && (p.title == "" || p.weak) {
		p.titleAt = p.firstHeadline()
	}
	if p.titleAt >= 0 && (p.title == "" || p.weak) {
		p.title = strings.TrimLeft(p.lines[p.titleAt].text, "# ")
	}
}

// titleLines is how many lines a title is looked for among.
const titleLines = 60

// repeated is the index of the first headline that a later line in or before
// the text begins with (a second headline, or a picture's name), -1 when there is none.
func (p *page) repeated() int {
	for i := range min(titleLines, max(p.last, 0)) {
		l := &p.lines[i]
		if !l.headline() || l.kind != plain || l.bullet || l.key == "" || l.weight < minHeadline+5 {
			continue
		}
		for j := i + 1; j <= p.last && j < i+titleLines; j++ {
			if strings.HasPrefix(p.lines[j].key, l.key) && p.lines[j].hint != hintAside && (j > i+1 || i == 0 || p.lines[j].key != l.key) {
				return i
			}
		}
	}
	return -1
}

// firstHeadline is the index of the first headline before the text, -1 when there is none.
func (p *page) firstHeadline() int {
	fallback, short, number, menu := -1, -1, -1, p.relatedBefore()
	for i := range p.first {
		l := &p.lines[i]
		// A short line that is no name of a section stands in where there is no better.
		brief := !l.menu && !l.caption && !l.dateOnly && l.hint != hintAside && l.kind == plain && l.weight >= 8
		switch {
		case l.kind == plain && (p.voc.masthead(l) || p.voc.fieldOfHead(l.text)):
			if number < 0 && l.headline() {
				number = i
			}
		case i < menu || l.bullet || l.key == "" || p.voc.calendar(l.text) || len(l.hits) > 0 && (l.hits[0].clock || l.hits[0].fullDay() && i < p.first-1 || p.voc.labelsDay(l)):
		case l.headline() && (l.kind == plain || l.kind == inlineLink) && !p.namesOutlet(l):
			// The name of an outlet or a section stands above the date, the headline may below.
			if short < 0 && l.weight < 35 && len(strings.Fields(l.text)) < 5 && !isHan(l.text) && i < p.first-1 && p.dateBetween(i) {
				short = i
				continue
			}
			return i
		case brief && fallback < 0 && i > 0 && !p.voc.section(l.text) && !hasDomain(l.text):
			fallback = i
		}
	}
	return first(short, fallback, number)
}

// first is the first index that is not below zero, -1 when all are.
func first(indexes ...int) int {
	for _, i := range indexes {
		if i >= 0 {
			return i
		}
	}
	return -1
}

// dateBetween reports whether a line of date stands between line i and the text, with a headline behind it.
func (p *page) dateBetween(i int) bool {
	dated := false
	for j := i + 1; j < p.first; j++ {
		l := &p.lines[j]
		if dated && l.headline() && l.kind == plain && l.weight >= 35 {
			return true
		}
		dated = dated || l.dateOnly
	}
	return false
}

// relatedBefore is the index behind the last list of other headlines above the
// text: behind its heading and the lines up to the next gap, 0 when there is no list.
func (p *page) relatedBefore() int {
	end := 0
	for i := 0; i < p.first; i++ {
		if p.lines[i].kind != related {
			continue
		}
		j := i + 1
		for j < p.first && !p.lines[j].gap && p.lines[j].headline() {
			j++
		}
		if j-i > 2 && j < p.first {
			end = j
		}
		i = j - 1
	}
	return end
}

// namesOutlet reports whether a line names a section or an outlet rather than the news: few
// words, or capitals throughout, or an address.
func (p *page) namesOutlet(l *line) bool {
	if p.voc.section(l.text) || hasDomain(l.text) {
		return true
	}
	words := strings.Fields(l.text)
	if isHan(l.text) {
		return l.weight < 24
	}
	return len(words) <= 2 || len(words) <= 3 && l.weight < 30 && strings.ToUpper(l.text) == l.text && p.moreHeadlines()
}

// moreHeadlines reports whether more than one line before the text could be the title.
func (p *page) moreHeadlines() bool {
	n := 0
	for i := 0; i < p.first && n < 2; i++ {
		if l := &p.lines[i]; l.headline() && l.kind == plain && !l.bullet {
			n++
		}
	}
	return n > 1
}

// hasDomain reports whether a short text holds the name of a site: "bao.vn", "chinadaily.com.cn".
func hasDomain(s string) bool {
	for f := range strings.FieldsSeq(s) {
		if i := strings.LastIndexByte(f, '.'); i > 1 && len(f)-i >= 3 && len(f)-i <= 5 && asciiLetters(f[i+1:]) && asciiLetters(f[:1]) && weight(s) < 50 {
			return true
		}
	}
	return false
}

// headRole is the role of a line before the first paragraph.
func (p *page) headRole(i int) Role {
	l := &p.lines[i]
	switch {
	case l.hint == hintAside:
		return Furniture
	case i == p.opening:
		return Body
	case i == p.first-1 && (p.voc.yearHeading(l.text) || p.firstOfYears(i)):
		return Body
	case l.caption:
		return Caption
	case len(l.hits) > 0 && (l.dateOnly || l.weight < 160 && (!l.headline() || l.hits[0].clock || p.voc.label(l.text[:l.hits[0].start]) != spoken)):
		return Dateline
	case l.clockOnly || p.placeBesideDate(i):
		return Dateline
	case l.zone != plain || l.kind != plain || l.menu || p.voc.masthead(l) || p.voc.fieldOfHead(l.text):
		return Furniture
	case p.titleAt >= 0 && i < p.titleAt:
		return Furniture
	case p.titleAt >= 0 && l.key != "" && l.key == p.lines[p.titleAt].key:
		return Furniture
	case l.bullet && l.weight >= minHeadline, l.headline() && len(strings.Fields(l.text)) >= 4, l.ended && l.weight >= minHeadline,
		l.weight >= minHeadline && isHan(l.text):
		return Lead
	}
	return Furniture
}

// bodyRole is the role of a line from the first paragraph on.
func (p *page) bodyRole(i int) Role {
	l := &p.lines[i]
	switch {
	case i == p.first || l.listed:
		return Body
	case l.hint == hintAside || l.zone != plain:
		return Furniture
	case l.caption:
		return Caption
	case i > p.last && p.datedHeadlines(i):
		return Furniture
	case l.dateOnly && !l.bullet && !p.headsPart(i):
		return Dateline
	case i <= p.first+headWindow && (l.clockOnly || p.placeBesideDate(i)):
		return Dateline
	case l.kind != plain || l.menu && !p.headsPart(i): // "2 December · Moscow" looks like a menu
		return Furniture
	case p.titleAt >= 0 && l.key != "" && strings.HasPrefix(l.key, p.lines[p.titleAt].key) && l.weight < p.lines[p.titleAt].weight+8:
		return Furniture
	case i > p.last && !p.chronicle(l) && (l.hint != hintMain || l.weight < 60 && (!l.ended || l.weight < minParagraph/2)):
		if len(l.hits) > 0 && l.weight < 120 {
			return Dateline
		}
		return Furniture
	}
	return Body
}

// dropHeadlineRuns takes runs of two and more headlines between paragraphs for
// what they are: other articles. A list that a colon announces stays.
func (p *page) dropHeadlineRuns() {
	for i := p.first + 1; i < p.last; i++ {
		j := i
		for j < p.last && p.otherHeadline(&p.lines[j]) && (j == i || !p.lines[j].gap || p.lines[j].weight >= 30) {
			j++
		}
		if j-i >= 2 && !strings.HasSuffix(p.lines[i-1].text, ":") && !strings.HasSuffix(p.lines[i-1].text, "：") {
			for k := i; k < j; k++ {
				p.lines[k].role = Furniture
			}
		}
		i = max(i, j-1)
	}
}

// otherHeadline reports whether a line between paragraphs could be the headline of another article.
func (p *page) otherHeadline(l *line) bool {
	return l.role == Body && !l.listed && l.hint != hintMain && !l.paragraph() && l.headline() && l.weight >= 30 && !p.chronicle(l) &&
		!strings.HasSuffix(l.text, ":") && !strings.HasSuffix(l.text, ",")
}

// markLead makes the first paragraph the lead when nothing before it is.
func (p *page) markLead() {
	for i := range p.first {
		if p.lines[i].role == Lead {
			return
		}
	}
	i := p.first
	if i < len(p.lines) && p.days > 0 && p.holdsDay(i) {
		i++
	}
	if i < len(p.lines) {
		p.lines[i].role = Lead
	}
}
