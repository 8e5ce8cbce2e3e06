// Package ics writes a timeline as a calendar: RFC 5545, one all-day event for
// each contact.
package ics

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"amur/model"
	"amur/timeline/wording"
)

// Write prints t. A contact of which only the month or the year is known
// covers all of it, one with an open end stands on the day that is known. A
// contact whose year is not known has no place in a calendar; the description
// of the calendar says how many were left out for that. The same timeline
// always gives the same bytes: the stamps count from the contacts' own days.
func Write(w io.Writer, t model.Timeline) error {
	var body calendar
	left := 0
	for _, e := range t.Events {
		if !body.event(e) {
			left++
		}
	}
	var all calendar
	all.line("BEGIN", "VCALENDAR")
	all.line("VERSION", "2.0")
	all.line("PRODID", "-//amur//China-Russia contacts//EN")
	all.line("CALSCALE", "GREGORIAN")
	all.line("X-WR-CALNAME", "China–Russia contacts")
	if left > 0 {
		all.line("X-WR-CALDESC", escape("Left out: "+wording.Count(left, "contact", "contacts")+" whose year is not known."))
	}
	all.buf.Write(body.buf.Bytes())
	all.line("END", "VCALENDAR")
	_, err := all.buf.WriteTo(w)
	return err
}

// calendar gathers content lines.
type calendar struct{ buf bytes.Buffer }

// event adds a contact; false when the calendar has no day for it.
func (c *calendar) event(e model.Event) bool {
	first, last, ok := days(e.Date)
	if !ok {
		return false
	}
	c.line("BEGIN", "VEVENT")
	c.line("UID", escape(model.Clean(e.ID)))
	c.line("DTSTAMP", stamp(first)+"T000000Z")
	c.line("DTSTART;VALUE=DATE", stamp(first))
	c.line("DTEND;VALUE=DATE", stamp(last+1))
	c.line("SUMMARY", escape(wording.Heading(e)))
	c.line("STATUS", status(e))
	c.line("TRANSP", "TRANSPARENT")
	if where := wording.Place(e.Venue); where != "" {
		c.line("LOCATION", escape(where))
	}
	c.line("CATEGORIES", categories(e))
	if address := link(e); address != "" {
		c.line("URL", address)
	}
	c.line("DESCRIPTION", escape(description(e)))
	c.line("END", "VEVENT")
	return true
}

// days gives the first and the last day that a contact covers; of an interval
// with an open end, the end that is known.
func days(d model.Date) (first, last model.Civil, ok bool) {
	if d.Start().IsZero() {
		d = d.End()
	} else if d.End().IsZero() {
		d = d.Start()
	}
	first, from := d.Earliest()
	last, to := d.Latest()
	return first, last, from && to
}

// stamp writes a day as RFC 5545 does. The day after the last of year 9999
// has no Date of its own, hence the way through time.
func stamp(day model.Civil) string {
	return time.Unix(int64(day)*24*60*60, 0).UTC().Format("20060102")
}

func status(e model.Event) string {
	switch {
	case e.Status == model.Cancelled, e.Review.Rejected():
		return "CANCELLED"
	case e.Status == model.Planned:
		return "TENTATIVE"
	}
	return "CONFIRMED"
}

func categories(e model.Event) string {
	names := []string{escape(wording.Type(e.Type))}
	for _, topic := range wording.Topics(e) {
		names = append(names, escape(topic))
	}
	return strings.Join(names, ",")
}

// link is the address of the first source that has one.
func link(e model.Event) string {
	for _, s := range e.Sources {
		if address := wording.Link(s); address != "" {
			return model.Clean(address)
		}
	}
	return ""
}

// description tells the contact in full, one thought a line.
func description(e model.Event) string {
	lines := []string{wording.Capital(wording.Date(e.Date)) + ": " + wording.Sentence(e)}
	if topics := wording.Topics(e); len(topics) > 0 {
		lines = append(lines, "Topics: "+wording.List(topics)+".")
	}
	if note := wording.Differences(e); note != "" {
		lines = append(lines, note)
	}
	for _, w := range wording.Witnesses(e.Sources) {
		lines = append(lines, "Source: "+named(w.Source))
		for _, c := range w.Copies {
			lines = append(lines, wording.CopiesLabel+named(c))
		}
	}
	return strings.Join(lines, "\n")
}

// named is an article with its address.
func named(s model.Source) string {
	name := wording.Source(s)
	if address := wording.Link(s); address != "" {
		name += " <" + model.Clean(address) + ">"
	}
	return name
}

// escape writes a TEXT value.
func escape(s string) string {
	return strings.NewReplacer("\\", "\\\\", ";", "\\;", ",", "\\,", "\n", "\\n").Replace(s)
}

// line adds a content line, folded so that none is longer than 75 bytes and
// no character is cut.
func (c *calendar) line(name, value string) {
	const limit = 75
	used := 0
	for s := fmt.Sprintf("%s:%s", name, value); s != ""; {
		_, size := utf8.DecodeRuneInString(s)
		if used+size > limit {
			c.buf.WriteString("\r\n ")
			used = 1
		}
		c.buf.WriteString(s[:size])
		used += size
		s = s[size:]
	}
	c.buf.WriteString("\r\n")
}
