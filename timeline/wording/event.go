package wording

import (
	"cmp"
	"maps"
	"net/url"
	"slices"
	"strings"

	"amur/model"
)

// Type names a type of contact: "meeting", "telephone call".
func Type(t model.Type) string {
	switch t {
	case model.Call:
		return "telephone call"
	case model.Video:
		return "video call"
	case model.Multilateral:
		return "multilateral meeting"
	}
	return model.Clean(string(t))
}

// Marks lists what a reader must know before anything else: that a contact is
// only planned, was cancelled, or was rejected in review, that no article tells of
// it any more, or that two accounts of it wait to be settled. Usually there is nothing.
func Marks(e model.Event) []string {
	var marks []string
	if e.Status != model.Held && e.Status != "" {
		marks = append(marks, model.Clean(string(e.Status)))
	}
	if e.Review.Rejected() {
		marks = append(marks, "rejected in review")
	}
	if e.Gone {
		marks = append(marks, "told no more")
	}
	if e.Conflict != nil {
		marks = append(marks, "in conflict")
	}
	return marks
}

// Caveats are the marks of a contact, and that it rests on little.
func Caveats(e model.Event) []string {
	marks := Marks(e)
	if e.Confidence == model.Low {
		marks = append(marks, "low confidence")
	}
	return marks
}

// Official writes a principal with the office: "Qin Gang, Minister of Foreign
// Affairs", or the one that is known.
func Official(o model.Official) string {
	name, office := model.Clean(o.Name), model.Clean(o.Office)
	if name == "" || office == "" {
		return name + office
	}
	return name + ", " + office
}

// Heading names a contact in a few words: "Meeting: Qin Gang – Andrey Rudenko".
// Officials without a name appear as their offices.
func Heading(e model.Event) string {
	var sides []string
	for _, side := range [][]model.Official{e.China, e.Russia} {
		var names []string
		for _, o := range side {
			names = append(names, cmp.Or(model.Clean(o.Name), model.Clean(o.Office)))
		}
		if len(names) > 0 {
			sides = append(sides, strings.Join(names, ", "))
		}
	}
	heading := Capital(Type(e.Type))
	if marks := Marks(e); len(marks) > 0 {
		heading += " (" + strings.Join(marks, ", ") + ")"
	}
	if len(sides) == 0 {
		return heading
	}
	return heading + ": " + strings.Join(sides, " – ")
}

// Differences says where the sources of e disagree: "Sources differ: date also
// 24 June 2023; place also Sochi." It is "" when they agree.
func Differences(e model.Event) string {
	var differences []string
	for _, field := range slices.Sorted(maps.Keys(e.Alternatives)) {
		var values []string
		for _, v := range e.Alternatives[field] {
			values = append(values, alternative(field, v))
		}
		if values != nil {
			differences = append(differences, model.Clean(field)+" also "+List(values))
		}
	}
	if differences == nil {
		return ""
	}
	return "Sources differ: " + strings.Join(differences, "; ") + "."
}

func alternative(field, value string) string {
	if field == "date" {
		if d, err := model.ParseDate(value); err == nil {
			return Date(d)
		}
	}
	return model.Clean(value)
}

// Source names the article: "VTC News, 25 June 2023". Without a publisher the
// host of its address or its path stands in.
func Source(s model.Source) string {
	name := model.Clean(s.Publisher)
	if name == "" {
		if u, err := url.Parse(s.URL); err == nil && s.URL != "" {
			name = model.Clean(strings.TrimPrefix(u.Host, "www."))
		}
	}
	if name == "" {
		name = model.Clean(s.Article)
	}
	if s.Published.IsZero() {
		return name
	}
	return name + ", " + Date(s.Published)
}

// Link returns the web address of an article, "" when it has none that a
// reader can safely follow.
func Link(s model.Source) string {
	for _, address := range []string{s.URL, s.Article} {
		u, err := url.Parse(address)
		if err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}
