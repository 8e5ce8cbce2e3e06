package what

import (
	"slices"
	"sort"

	"amur/extract/scan"
	"amur/model"
)

// Type returns the type of contact that a trigger of the text tells of, given the words of
// its clause: a video link or a telephone changes a meeting, and a link a conversation
// whose own words speak of no telephone: "the conversation was held by video link".
func Type(text string, t *scan.Mention, ms *scan.Mentions, clause scan.Span) model.Type {
	typ := model.Type(t.Trigger.Type)
	if link := scan.In(ms.Words[scan.Video], max(clause.Start, t.Start-ms.Far(near)), t.Start); typ == model.Call && len(link) > 0 {
		if at := link[len(link)-1].End; !scan.HasMark(text[at:t.Start], ",;") && !andBefore(t, ms) {
			return model.Video // "over a video link the ministers held a conversation"
		}
	}
	said := typ == model.Call && t.Trigger.Role == "echo" && len(Phones(ms, scan.Span{Start: t.Start, End: t.End})) == 0
	if typ != model.Meeting && !said {
		return typ
	}
	clause = scan.Span{Start: max(clause.Start, t.Start-ms.Far(near)), End: min(clause.End, t.End+ms.Far(near))}
	switch {
	case ofOwn(scan.In(ms.Words[scan.Video], clause.Start, clause.End), t, ms):
		return model.Video
	case ofOwn(Phones(ms, clause), t, ms):
		return model.Call
	}
	return typ
}

// ofOwn tells whether one of the words for a medium is of what the trigger tells, not of a contact to which a word
// for "and" leads: "met in Uzbekistan in September, and the two talked by video link in December".
func ofOwn(words []scan.Mention, t *scan.Mention, ms *scan.Mentions) bool {
	return slices.ContainsFunc(words, func(w scan.Mention) bool {
		and := slices.DeleteFunc(slices.Clone(scan.In(ms.Words[scan.And], t.End, w.Start)), func(a scan.Mention) bool { return a.End-a.Start < 2 })
		return ms.Unspaced || len(and) == 0 || !slices.ContainsFunc(ms.Triggers, func(m scan.Mention) bool { return m.Start >= and[0].End && m.Start < w.Start })
	})
}

// andBefore tells whether a word for "and" stands right before the trigger, which then tells of
// something further: "conferred via video link in May and held a phone conversation in June".
func andBefore(t *scan.Mention, ms *scan.Mentions) bool {
	and := scan.In(ms.Words[scan.And], max(0, t.Start-ms.Far(8)), t.Start)
	return len(and) > 0 && t.Start-and[len(and)-1].End <= 1
}

// Phones lists the words for a telephone in the span, but for those within the words for a meeting:
// "paid a call on", "a call on".
func Phones(ms *scan.Mentions, span scan.Span) []scan.Mention {
	return slices.DeleteFunc(slices.Clone(scan.In(ms.Words[scan.Phone], span.Start, span.End)), func(w scan.Mention) bool {
		i := sort.Search(len(ms.Triggers), func(i int) bool { return ms.Triggers[i].End >= w.End })
		return i < len(ms.Triggers) && ms.Triggers[i].Start <= w.Start && w.End < ms.Triggers[i].End && ms.Triggers[i].Trigger.Type == string(model.Meeting)
	})
}
