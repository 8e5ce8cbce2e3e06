package diff

import (
	"bytes"
	"encoding/json"
	"io"

	"amur/model"
)

// The wire types are the shape of the differences in JSON.
type (
	wireResult struct {
		Old     string       `json:"old"`
		New     string       `json:"new"`
		Added   int          `json:"added"`
		Removed int          `json:"removed"`
		Changed int          `json:"changed"`
		Moved   int          `json:"moved"`
		Same    int          `json:"same"`
		Changes []wireChange `json:"changes"`
	}
	wireChange struct {
		Kind    Kind            `json:"kind"`
		ID      string          `json:"id"`
		OldID   string          `json:"old_id,omitempty"` // where it differs
		Heading string          `json:"heading"`
		Moved   bool            `json:"moved,omitempty"`
		Notes   []string        `json:"notes,omitempty"`
		Fields  []wireField     `json:"fields,omitempty"`
		Event   json.RawMessage `json:"event,omitempty"` // that only one timeline has
	}
	wireField struct {
		Field string `json:"field"`
		Item  string `json:"item,omitempty"`
		Part  string `json:"part,omitempty"`
		Kind  Kind   `json:"kind"`
		Old   string `json:"old,omitempty"`
		New   string `json:"new,omitempty"`
	}
)

// WriteJSON prints the differences for programs.
func (r Result) WriteJSON(w io.Writer, o Options) error {
	n := r.count()
	out := wireResult{Old: o.Old, New: o.New, Added: n.Added, Removed: n.Removed, Changed: n.Changed, Moved: n.Moved, Same: r.Same, Changes: []wireChange{}}
	for _, c := range r.Changes {
		e := c.Event()
		change := wireChange{Kind: c.Kind, ID: e.ID, Heading: c.heading(), Moved: c.Moved(), Notes: c.notes()}
		if c.Kind == Changed && c.Old.ID != e.ID {
			change.OldID = c.Old.ID
		}
		if c.Kind != Changed {
			var line bytes.Buffer
			if err := model.WriteJSONL(&line, []model.Event{*e}); err != nil {
				return err
			}
			change.Event = line.Bytes()
		}
		for _, f := range c.Fields {
			change.Fields = append(change.Fields, wireField{f.Name, f.Item, f.Part, f.Kind, f.Old, f.New})
		}
		out.Changes = append(out.Changes, change)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
