package main

import (
	"amur/extract"
	"amur/extract/article"
	"amur/extract/article/skip"
	"amur/timeline/rebuild"
)

// namesakes are the names that a file may go by when the timeline has one of them for an
// article, be it this one or another; nil when it has none.
func (e *engine) namesakes(raw article.Raw) *rebuild.Path {
	if e.known == nil {
		return nil
	}
	path := rebuild.Path(raw.Names())
	if !e.known.Namesakes(path) {
		return nil
	}
	return &path
}

// name gives an article the name under which the timeline has it, or one that is left
// where the timeline has another under that. It reports false when none is left.
func (e *engine) name(r *result, art *article.Article, path rebuild.Path) bool {
	at := rebuild.AtHand{Path: path, Publisher: art.Publisher, URL: art.URL, Published: art.Published, Text: art.Text, Print: extract.Fingerprint(*art)}
	name := e.known.Name(at)
	if name == "" {
		r.id = ""
		r.problems = append(r.problems, &article.Problem{Kind: skip.Refused, Path: r.path, Reason: "the timeline has another article under this name", Remedy: "save this one under a name of its own"})
		return false
	}
	if name != r.id && e.known.Has(name) {
		r.folder = lies{} // it is known from a folder above or below, or beside others
	}
	r.id, art.ID = name, name
	return true
}
