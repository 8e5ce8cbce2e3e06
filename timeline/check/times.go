package check

import (
	"fmt"

	"amur/model"
)

const (
	zones     = 1   // days by which the calendar of a source may lag behind
	farBefore = 366 // days before a contact in which nobody reports it yet
	overdue   = 30  // days after which it is known whether a planned contact was held
)

// times compares the date of an event with the days of its sources.
func (s *survey) times(e *entry) {
	if len(e.Sources) == 0 {
		if !e.Gone {
			s.add(e, Warning, "sources", "", "no source is given", "add the article or document that tells of it under sources")
		}
		return
	}
	first, last, known := daysOf(e.Date)
	if !known {
		return
	}
	switch e.Status {
	case model.Held:
		s.foretold(e, first)
	case model.Planned:
		if s.last > last+overdue {
			s.add(e, Warning, "overdue", "status", fmt.Sprintf("it was planned for %s, and the latest source is of %s", e.Date, s.last.Date()),
				"find out whether it was held or cancelled, and correct the status")
		}
	}
}

// foretold reports a contact that is said to have been held after all its sources were
// published. A preview beside a later report is nothing unusual.
func (s *survey) foretold(e *entry, first model.Civil) {
	dated, before, latest := 0, 0, model.Civil(0)
	for i, source := range e.Sources {
		day, ok := source.Published.Latest()
		if !ok {
			continue
		}
		dated++
		if latest == 0 || day > latest {
			latest = day
		}
		if day+zones < first {
			before++
		}
		if day+farBefore < first {
			s.add(e, Warning, "published", fmt.Sprintf("sources[%d].published", i), fmt.Sprintf("the source was published on %s, long before the contact was held on %s", source.Published, e.Date),
				"correct the date of one of them, or split the source off")
		}
	}
	switch {
	case dated == 0 || before < dated:
	case dated == len(e.Sources):
		s.add(e, Error, "future", "date", fmt.Sprintf("it is said to have been held on %s, but its last source is of %s", e.Date, latest.Date()),
			"correct the date, or write status: planned")
	default:
		s.add(e, Warning, "published", "date", fmt.Sprintf("it is said to have been held on %s, but all its dated sources are earlier, the last of %s", e.Date, latest.Date()),
			"correct the date or the status, or add the day on which the other sources were published")
	}
}
