package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"amur/extract/lexicon/inspect"
	"amur/timeline/wording"
)

// printEntries prints what was looked up, an empty line between two.
func printEntries(w io.Writer, found []inspect.Entry) error {
	var buf bytes.Buffer
	for i, e := range found {
		if i > 0 {
			buf.WriteString("\n")
		}
		fmt.Fprintf(&buf, "%s %s", e.Kind, e.ID)
		if e.Name != "" {
			fmt.Fprintf(&buf, " — %s", e.Name)
		}
		fmt.Fprintf(&buf, "\n  %s\n", e.Position)
		for _, f := range e.Facts {
			fmt.Fprintf(&buf, "  %s\n", f)
		}
		if err := printTenures(&buf, "  ", e.Tenures, e.Kind == "office", e.Kind == "person"); err != nil {
			return err
		}
		for _, f := range e.Forms {
			fmt.Fprintf(&buf, "  %-6s %s\n", f.Lang, strings.Join(f.Forms, ", "))
		}
	}
	_, err := io.WriteString(w, printable(buf.String()))
	return err
}

// printTenures prints tenures, one a line, with the person, the office or both.
func printTenures(w io.Writer, indent string, all []inspect.Tenure, person, office bool) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, t := range all {
		line := indent + t.From + "\t" + cmp.Or(t.To, "today") + "\t" + t.Country
		if person {
			line += "\t" + t.Person
			if !office {
				line += " (" + t.ID + ")"
			}
		}
		if office {
			line += "\t" + t.Office
		} else if t.Of != "" {
			line += "\tof " + t.Of
		}
		if t.Unchecked {
			line += " (days unchecked)"
		}
		if _, err := fmt.Fprintln(table, line); err != nil {
			return err
		}
	}
	return table.Flush()
}

// printStats prints the counts: the whole, by language, by office.
func printStats(w io.Writer, s inspect.Stats) error {
	var buf bytes.Buffer
	people := 0
	for _, side := range s.Sides {
		people += side.People
	}
	fmt.Fprintf(&buf, "%s: ", wording.Count(people, "official", "officials"))
	for i, side := range s.Sides {
		if i > 0 {
			buf.WriteString(", ")
		}
		fmt.Fprintf(&buf, "%d of %s in %s", side.People, cmp.Or(side.Side, "third countries"), wording.Count(side.Tenures, "tenure", "tenures"))
		if side.Unchecked > 0 {
			fmt.Fprintf(&buf, " (%d of them unchecked)", side.Unchecked)
		}
	}
	fmt.Fprintf(&buf, "\n%d offices, %d countries, %d places, %d sites, %d gatherings with %d editions, %d organisations, %d eras, %d topics\n\n",
		len(s.Offices), s.Countries, s.Places, s.Sites, s.Meetings, s.Editions, s.Bodies, s.Eras, s.Topics)
	fmt.Fprintln(&buf, "           with a form in the language                               forms of")
	fmt.Fprintln(&buf, "language       CN     RU  third  countries  places  sites  gatherings       names  offices  triggers  references  topics")
	for _, l := range s.Languages {
		fmt.Fprintf(&buf, "%-10s %6d %6d %6d %10d %7d %6d %11d %11d %8d %9d %11d %7d\n", l.Lang, l.CN, l.RU, l.Third, l.Countries, l.Places, l.Sites, l.Gatherings,
			l.Names, l.Offices, l.Triggers, l.References, l.Topic)
	}
	fmt.Fprintf(&buf, "\n%-40s %5s %5s\n", "tenures by office", "CN", "RU")
	for _, o := range s.Offices {
		if o.CN+o.RU > 0 {
			fmt.Fprintf(&buf, "%-40s %5d %5d\n", o.ID, o.CN, o.RU)
		}
	}
	_, err := buf.WriteTo(w)
	return err
}
