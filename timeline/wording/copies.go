package wording

import "amur/model"

// Witness is a source and those that only repeat it.
type Witness struct {
	model.Source
	Copies []model.Source
}

// Witnesses puts the copies among the sources of an event under what they repeat,
// in the order of the sources. A copy of what is no source stands by itself.
func Witnesses(sources []model.Source) []Witness {
	at := make(map[string]int)
	var list []Witness
	for _, s := range sources {
		if s.CopyOf == "" {
			at[s.Article] = len(list)
			list = append(list, Witness{Source: s})
		}
	}
	for _, s := range sources {
		if s.CopyOf == "" {
			continue
		}
		if i, there := at[s.CopyOf]; there {
			list[i].Copies = append(list[i].Copies, s)
		} else {
			list = append(list, Witness{Source: s})
		}
	}
	return list
}

// SourceCount says how many sources there are: "2 sources", "1 source, 3 copies".
func SourceCount(sources []model.Source) string {
	own := len(Witnesses(sources))
	text := Count(own, "source", "sources")
	if copies := len(sources) - own; copies > 0 {
		text += ", " + Count(copies, "copy", "copies")
	}
	return text
}

// CopiesLabel heads the list of a source's copies.
const CopiesLabel = "The same text: "
