package timeline

import (
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/wording"
)

// Filter chooses events. An event passes when it meets every criterion that is
// set; a list is met by any of its members. The zero Filter passes all.
type Filter struct {
	From, To  model.Date // the event can have happened between the first day of From and the last of To
	Officials []string   // part of an official's name or office, whatever its case and diacritics
	Types     []string   // "meeting"
	Statuses  []string   // "held"
	Places    []string   // part of the name of the place, site or gathering, or a country or its code
	Topics    []string   // "energy"
	Sources   []string   // part of an article's path or address, or of its publisher's name
}

// IsZero reports whether the filter lets everything through.
func (f Filter) IsZero() bool {
	return f.From.IsZero() && f.To.IsZero() &&
		len(f.Officials)+len(f.Types)+len(f.Statuses)+len(f.Places)+len(f.Topics)+len(f.Sources) == 0
}

// Apply returns the timeline of the events that pass, which it shares with t.
func (f Filter) Apply(t model.Timeline) model.Timeline {
	period := model.Interval(f.From, f.To)
	officials, places, sources := fold(f.Officials), fold(f.Places), fold(f.Sources)
	types, statuses, topics := fold(f.Types), fold(f.Statuses), fold(f.Topics)
	out := model.Timeline{Version: t.Version}
	for _, e := range t.Events {
		if (period.IsZero() || model.Overlaps(period, lasting(e.Date))) &&
			(len(types) == 0 || slices.Contains(types, string(e.Type))) &&
			(len(statuses) == 0 || slices.Contains(statuses, string(e.Status))) &&
			(len(officials) == 0 || hasOfficial(e, officials)) &&
			(len(places) == 0 || hasPlace(e.Venue, places)) &&
			(len(topics) == 0 || slices.ContainsFunc(e.Topics, func(t model.Topic) bool { return slices.Contains(topics, t.Code) })) &&
			(len(sources) == 0 || hasSource(e, sources)) {
			out.Events = append(out.Events, e)
		}
	}
	return out
}

// longStay is how many days a stay may have gone on whose end nobody tells.
const longStay = 10

// lasting is the date of an event; a stay without an end did not go on for years.
func lasting(d model.Date) model.Date {
	first := d.Start()
	if last, ok := first.Latest(); ok && d.IsInterval() && d.End().IsZero() && first.HasYear() {
		return model.Interval(first.Exact(), (last + longStay).Date())
	}
	return d
}

// fold prepares what the user typed; blanks choose nothing and are left out.
func fold(words []string) []string {
	var out []string
	for _, w := range words {
		if w = model.Fold(strings.TrimSpace(w)); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// holdsAny reports whether text holds one of words, which are folded.
func holdsAny(text string, words []string) bool {
	text = model.Fold(text)
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

func hasOfficial(e model.Event, names []string) bool {
	named := func(o model.Official) bool { return holdsAny(o.Name, names) || holdsAny(o.Office, names) }
	return slices.ContainsFunc(e.China, named) || slices.ContainsFunc(e.Russia, named)
}

func hasPlace(v model.Venue, places []string) bool {
	return holdsAny(v.Place, places) || holdsAny(v.Site, places) || holdsAny(v.Occasion, places) || slices.Contains(places, model.Fold(v.Country)) || slices.Contains(places, model.Fold(wording.Country(v.Country)))
}

func hasSource(e model.Event, sources []string) bool {
	return slices.ContainsFunc(e.Sources, func(s model.Source) bool {
		return holdsAny(s.Article, sources) || holdsAny(s.Publisher, sources) || holdsAny(s.URL, sources)
	})
}

// Readable returns the timeline without the events that were merged into others of it:
// those are kept in files for their ids alone.
func Readable(t model.Timeline) model.Timeline {
	there := make(map[string]bool, len(t.Events))
	for i := range t.Events {
		there[t.Events[i].ID] = true
	}
	shown := model.Timeline{Version: t.Version, Events: make([]model.Event, 0, len(t.Events))}
	for _, e := range t.Events {
		if e.MergedInto == "" || !there[e.MergedInto] {
			shown.Events = append(shown.Events, e)
		}
	}
	return shown
}
