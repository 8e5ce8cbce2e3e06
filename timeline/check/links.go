package check

import (
	"fmt"
	"slices"
	"strings"

	"amur/model"
)

// links looks at what ties an event to others and at what merging and rebuilding left.
func (s *survey) links(e *entry) {
	if e.MergedInto != "" {
		s.merged(e)
	}
	for i, article := range e.Split {
		if !s.articles[article] {
			s.add(e, Error, "split", fmt.Sprintf("split[%d]", i), fmt.Sprintf("%s is the source of no event", article), "write the article as it stands under sources, or take it out")
		}
	}
	if c := e.Conflict; c != nil {
		s.add(e, Error, "conflict", "conflict", conflict(c), "settle it in the event, then take the conflict block out")
	}
	if e.Gone && e.live {
		s.add(e, Warning, "gone", "evidence", "no article tells of it any more", "look into it: delete the event, reject it under review, or take the line out")
	}
}

// merged follows merged_into to its end.
func (s *survey) merged(e *entry) {
	seen := map[string]bool{e.ID: true}
	chain := []string{e.ID}
	for id := e.MergedInto; id != ""; {
		chain = append(chain, id)
		to := s.byID[id]
		if to == nil {
			near := s.nearest("ids", id, s.ids)
			switch {
			case len(chain) > 2: // it is reported where the chain breaks
			case near == "" && model.IsID(id):
				s.add(e, Warning, "merged-into", "merged_into", "there is no event "+id, "that is right if it was deleted in favour of this one; else write the id of the event that tells of the contact, or take the line out")
			default:
				s.add(e, Error, "merged-into", "merged_into", "there is no event "+id, nearestOr(near, "write the id of the event that tells of the contact, or take the line out"))
			}
			return
		}
		if seen[id] {
			if slices.Index(chain, id) == 0 {
				s.add(e, Error, "merged-into", "merged_into", "it leads back to the event itself: "+strings.Join(chain, ", "), "take merged_into out of the one that tells of the contact")
			}
			return
		}
		seen[id] = true
		id = to.MergedInto
	}
}

func (s *survey) ids() []string {
	var list []string
	for _, e := range s.entries {
		if e.ID != "" {
			list = append(list, e.ID)
		}
	}
	return list
}

// conflict says which fields two branches left in dispute.
func conflict(c *model.Conflict) string {
	var fields []string
	for _, key := range model.FieldKeys() {
		for _, part := range []*model.Event{c.Ours, c.Theirs} {
			if part == nil || slices.Contains(fields, key) {
				continue
			}
			empty := key == "china" && len(part.China) == 0 || key == "russia" && len(part.Russia) == 0
			if !empty && len(model.FieldLines(*part, key)) > 0 {
				fields = append(fields, key)
			}
		}
	}
	switch c.Deleted {
	case "ours":
		return "two branches disagree: ours deleted the event, theirs edited it"
	case "theirs":
		return "two branches disagree: theirs deleted the event, ours edited it"
	}
	if len(fields) == 0 {
		return "two branches disagree"
	}
	return "two branches disagree on " + strings.Join(fields, ", ")
}
