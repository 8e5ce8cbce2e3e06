package wording

import (
	"fmt"
	"strings"

	"amur/model"
)

// Summary describes a timeline in one paragraph of counts: contacts by type,
// the period they fall into, the articles that tell of them.
func Summary(t model.Timeline) string {
	if len(t.Events) == 0 {
		return "No contacts between officials of China and Russia."
	}
	var b strings.Builder
	b.WriteString(Count(len(t.Events), "contact", "contacts") + " between officials of China and Russia")
	b.WriteString(period(t.Events))
	articles, copies, publishers := sources(t.Events)
	if articles > 0 {
		b.WriteString(", told by " + Count(articles, "article", "articles"))
		if copies > 0 {
			b.WriteString(" (and " + Count(copies, "copy", "copies") + ")")
		}
		if publishers > 0 {
			b.WriteString(" of " + Count(publishers, "publisher", "publishers"))
		}
	}
	b.WriteString(": " + byType(t.Events) + ".")
	if marks := byMark(t.Events); marks != "" {
		b.WriteString(" Of these, " + marks + ".")
	}
	return b.String()
}

func byType(events []model.Event) string {
	counts := make(map[model.Type]int)
	for _, e := range events {
		counts[e.Type]++
	}
	var parts []string
	for _, t := range model.Types() {
		if n := counts[t]; n > 0 {
			parts = append(parts, Count(n, Type(t), Type(t)+"s"))
			delete(counts, t)
		}
	}
	others := 0
	for _, n := range counts {
		others += n
	}
	if others > 0 {
		parts = append(parts, Count(others, "other", "others"))
	}
	return List(parts)
}

func byMark(events []model.Event) string {
	var planned, cancelled, rejected int
	for _, e := range events {
		switch e.Status {
		case model.Planned:
			planned++
		case model.Cancelled:
			cancelled++
		}
		if e.Review.Rejected() {
			rejected++
		}
	}
	var parts []string
	for _, m := range []struct {
		n      int
		one, x string
	}{{planned, "is", "planned"}, {cancelled, "was", "cancelled"}, {rejected, "was", "rejected in review"}} {
		if m.n > 0 {
			be := m.one
			if m.n > 1 {
				be = map[string]string{"is": "are", "was": "were"}[m.one]
			}
			parts = append(parts, fmt.Sprintf("%d %s %s", m.n, be, m.x))
		}
	}
	return List(parts)
}

// period says between which days the contacts lie, as far as their years are known.
func period(events []model.Event) string {
	var first, last model.Date
	for _, e := range events {
		if day, ok := e.Date.Start().Earliest(); ok {
			if earliest, known := first.Earliest(); !known || day < earliest {
				first = e.Date.Start()
			}
		}
		end := e.Date.End()
		if end.IsZero() {
			end = e.Date.Start()
		}
		if day, ok := end.Latest(); ok {
			if latest, known := last.Latest(); !known || day > latest {
				last = end
			}
		}
	}
	first, last = first.Exact(), last.Exact()
	switch {
	case first.IsZero() || last.IsZero():
		return ""
	case first != last:
		return " between " + Date(first) + " and " + Date(last)
	case first.Precision() == model.PrecisionDay:
		return " on " + Date(first)
	}
	return " in " + Date(first)
}

// sources counts the articles that tell something of their own and those that are
// nothing but copies, and the publishers that are named of the former.
func sources(events []model.Event) (articles, copies, publishers int) {
	seen, names := make(map[string]bool), make(map[string]bool) // seen: whether it tells anything of its own
	for _, e := range events {
		for _, s := range e.Sources {
			article := s.Article + "\x00" + s.URL
			seen[article] = seen[article] || s.CopyOf == ""
			if s.CopyOf == "" && s.Publisher != "" {
				names[s.Publisher] = true
			}
		}
	}
	for _, own := range seen {
		if !own {
			copies++
		}
	}
	return len(seen) - copies, copies, len(names)
}
