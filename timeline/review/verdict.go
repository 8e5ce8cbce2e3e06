package review

import (
	"cmp"
	"errors"
	"slices"

	"amur/model"
)

// with returns e with another status of its review and, if given, another note.
func with(e model.Event, status, note string) model.Event {
	r := *cmp.Or(e.Review, &model.Review{})
	if status != "" {
		r.Status = status
	}
	if note != "" {
		r.Note = note
	}
	e.Review = &r
	return e
}

// confirm returns e as right as it stands: what was corrected stays so, a conflict is
// settled for the values that stand.
func confirm(e model.Event) model.Event {
	e.Conflict = nil
	if e.Review != nil && e.Review.Status == string(Corrected) {
		return e
	}
	return with(e, string(Confirmed), "")
}

// reject returns e as no contact at all, with a note unless that is empty.
func reject(e model.Event, note string) model.Event {
	e.Conflict = nil
	return with(e, string(Rejected), note)
}

// annotate returns e with a note; an empty one takes the note away.
func annotate(e model.Event, note string) model.Event {
	e = with(e, "", note)
	if note == "" {
		e.Review.Note = ""
	}
	if *e.Review == (model.Review{}) {
		e.Review = nil
	}
	return e
}

// takeTheirs returns e with the values that the other branch has where both disagree.
func takeTheirs(e model.Event) (model.Event, error) {
	c := e.Conflict
	switch {
	case c == nil:
		return e, errors.New("there is no conflict in this event")
	case c.Deleted != "":
		return e, errors.New("one branch has deleted this event: r rejects it, c keeps it")
	}
	ours, theirs := part(c.Ours), part(c.Theirs)
	for _, f := range fields {
		if f.name == "topics" {
			e.Topics = theirMembers(e.Topics, ours.Topics, theirs.Topics, func(t model.Topic) string { return t.Code })
			slices.SortFunc(e.Topics, model.CompareTopics)
		} else if f.value(ours) != "" || f.value(theirs) != "" {
			f.take(&e, theirs)
		}
	}
	if ours.MergedInto != "" || theirs.MergedInto != "" {
		e.MergedInto = theirs.MergedInto
	}
	if ours.Split != nil || theirs.Split != nil {
		e.Split = theirs.Split
	}
	if ours.Sources != nil || theirs.Sources != nil {
		e.Sources = theirMembers(e.Sources, ours.Sources, theirs.Sources, func(s model.Source) string { return s.Article })
		slices.SortStableFunc(e.Sources, model.CompareSources)
	}
	if theirs.Review != nil {
		r := *theirs.Review
		e.Review = &r
	}
	e.Conflict = nil
	return with(e, string(Corrected), ""), nil
}

func part(e *model.Event) model.Event {
	return *cmp.Or(e, &model.Event{})
}

// theirMembers puts, in a list of which each member has a name, theirs of those in dispute
// in the place of ours.
func theirMembers[T any](all, ours, theirs []T, name func(T) string) []T {
	disputed := make(map[string]bool)
	for _, member := range slices.Concat(ours, theirs) {
		disputed[name(member)] = true
	}
	rest := slices.DeleteFunc(slices.Clone(all), func(member T) bool { return disputed[name(member)] })
	return append(rest, theirs...)
}

// settled takes a field out of the conflict of e, which ends with its last one.
func settled(e model.Event, f field) model.Event {
	if e.Conflict == nil || e.Conflict.Deleted != "" {
		return e
	}
	ours, theirs := part(e.Conflict.Ours), part(e.Conflict.Theirs)
	f.take(&ours, model.Event{})
	f.take(&theirs, model.Event{})
	if empty(ours) && empty(theirs) {
		e.Conflict = nil
	} else {
		e.Conflict = &model.Conflict{Ours: &ours, Theirs: &theirs}
	}
	return e
}

// empty reports whether nothing is in dispute any more.
func empty(e model.Event) bool {
	return e.MergedInto == "" && e.Split == nil && e.Sources == nil && e.Review == nil &&
		!slices.ContainsFunc(fields, func(f field) bool { return f.value(e) != "" })
}
