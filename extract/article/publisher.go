package article

import (
	"net/url"
	"slices"
	"strings"
	"unicode"

	"amur/model"
)

// dayOf picks the day of publication from the head's fields, the address and the lines.
func (r *Reader) dayOf(p *page, address string, dates *dateScanner, fields []dateField) (model.Date, []int) {
	var given []found
	for _, f := range fields {
		if d, ok := dates.dayOfField(f.text); ok && f.rank == fetched {
			p.fetched = d
		} else if ok {
			given = append(given, found{day: d, rank: f.rank, utc: universal(f.text)})
		}
	}
	if d, ok := dayOfURL(address); ok {
		given = append(given, found{day: d, rank: linked})
	}
	d, years := p.published(dates, given)
	return d.date(), years
}

// publisher finds the outlet that a page names beside its date, in its legal
// line, in its first line or in its address; "" when it names none.
func (r *Reader) publisher(p *page, address string) string {
	for i := range p.lines {
		l := &p.lines[i]
		if l.role == Dateline && len(l.hits) > 0 && (i < p.first || l.dateOnly) && i <= p.first+headWindow {
			if s := r.besideDate(l); s != "" {
				return s
			}
		}
	}
	for i := range p.lines {
		if p.lines[i].role != Furniture {
			continue
		}
		if s := r.copyrightHolder(p.lines[i].text); s != "" {
			return s
		}
	}
	if len(p.lines) > 0 && p.titleAt > 0 && p.lines[0].role == Furniture {
		if s := p.lines[0].text; r.outletName(s) && !p.lines[0].menu {
			return s
		}
	}
	return host(address)
}

// besideDate is the outlet's name among the parts of a date line.
func (r *Reader) besideDate(l *line) string {
	for _, part := range columns(l.raw) {
		if name := r.sourceName(part); name != "" {
			return name
		}
	}
	for _, part := range columns(l.raw) {
		if hasDomain(part) && weight(part) < 40 {
			return part
		}
		cut := part
		for _, h := range l.hits {
			if i := strings.Index(part, l.text[h.start:h.end]); i >= 0 {
				cut = part[:i]
				break
			}
		}
		cut = strings.Trim(cut, " ,:：-–—[(【|　")
		if half := len(cut) / 2; half > 2 && len(cut)%2 == 0 && cut[:half] == cut[half:] {
			cut = cut[:half] // a logo's name and its link
		}
		if r.outletName(cut) && r.vocabulary.label(cut) == spoken && !r.isWeekday(cut) {
			return cut
		}
	}
	if n := len(l.hits); n > 0 && l.dateOnly {
		return r.behindDate(l.text[l.hits[n-1].end:])
	}
	return ""
}

// yearWord is how heavy a word for the year may be that stands behind a date.
const yearWord = 5

// behindDate is the outlet's name that closes a date line, if it cannot be a place or a
// person: some of its words have no capital.
func (r *Reader) behindDate(rest string) string {
	year, name, ok := strings.Cut(rest, ",")
	ok = ok && weight(year) <= yearWord
	name = strings.Trim(name, " .")
	small := func(w string) bool { return beginsIn(w, unicode.IsLower) }
	if !ok || !r.outletName(name) || !slices.ContainsFunc(strings.Fields(name), small) {
		return ""
	}
	return name
}

// sourceName is the name in "Source: NAME", "" in other texts.
func (r *Reader) sourceName(part string) string {
	label, name, ok := strings.Cut(strings.ReplaceAll(part, "：", ":"), ":")
	if !ok || r.vocabulary.sourceLabels[bare(label)] == "" {
		return ""
	}
	if name = strings.TrimSpace(name); !r.outletName(name) {
		return ""
	}
	return name
}

// outletName reports whether a short text could name an outlet.
func (r *Reader) outletName(s string) bool {
	w := weight(s)
	if w < 3 || w > 45 || isHan(s) && w < 6 || len(strings.Fields(s)) > 6 || strings.ContainsAny(s, "0123456789:：()[]+") {
		return false
	}
	return beginsIn(s, unicode.IsLetter) && !beginsIn(s, unicode.IsLower) && !r.vocabulary.section(s) && r.vocabulary.kindOf(s) == plain
}

// isWeekday reports whether s is a weekday and nothing else.
func (r *Reader) isWeekday(s string) bool {
	return r.vocabulary.weekdays[bare(s)]
}

// copyrightHolder is the name behind "Copyright © 2024 NAME."; "" when the line is no such.
func (r *Reader) copyrightHolder(text string) string {
	if len(text) > maxLineLength {
		return ""
	}
	mark, at := "©", strings.Index(text, "©")
	if small := strings.ToLower(text); at < 0 && len(small) == len(text) {
		for _, c := range r.vocabulary.copyright {
			if i := strings.Index(small, c); i >= 0 {
				mark, at = c, i
				break
			}
		}
	}
	if at < 0 {
		return ""
	}
	rest := strings.TrimLeft(text[at+len(mark):], " 0123456789-–,.:©")
	name := rest
	if i := strings.IndexAny(rest, ".|·"); i >= 0 {
		name = rest[:i]
	}
	name = strings.TrimRight(strings.TrimSpace(name), " 0123456789-–,@")
	if r.outletName(name) {
		return name
	}
	return ""
}

// outletSeparators stand between a title and the name of its outlet; "-" and
// "_" do among Chinese characters.
var outletSeparators = []string{" - ", " | ", " – ", " — ", " :: ", " » ", " // ", "_", "-", "|"}

// withoutOutlet is a title without the name of its outlet, or that of the
// address's site, at its end: "Talks end - Daily Courier".
func withoutOutlet(title, outlet, address string) string {
	at, width := -1, 0
	for _, sep := range outletSeparators {
		i := strings.LastIndex(title, sep)
		if i+len(sep) > at+width && i > 0 && (sep[0] == ' ' || hanAround(title, i)) {
			at, width = i, len(sep)
		}
	}
	if at < 0 || weight(title[at+width:]) > 60 || !isOutlet(key(title[at+width:]), outlet, address) {
		return title
	}
	return strings.TrimSpace(title[:at])
}

// isOutlet reports whether a name, as key writes it, is that of an outlet or of
// the site of an address. It may say a little more than the outlet's, "The
// Courier" or "Courier Asia" than "Courier", or lack its article.
func isOutlet(name, outlet, address string) bool {
	const more, least = 15, 3 // bytes
	if slices.Contains(strings.Split(host(address), "."), name) && name != "" {
		return true
	}
	if site, _, ok := strings.Cut(strings.TrimPrefix(outlet, "www."), "."); ok && hasDomain(outlet) {
		outlet = site
	}
	known := key(outlet)
	switch longer := len(name) - len(known); {
	case len(known) < least || len(name) < least:
		return name == known && name != ""
	case longer < 0:
		return longer >= -least && strings.HasSuffix(known, name)
	default:
		return longer <= more && (strings.HasPrefix(name, known) || strings.HasSuffix(name, known))
	}
}

// host is the name of an address's site without "www.".
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
