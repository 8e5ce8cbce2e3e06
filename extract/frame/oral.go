package frame

import "amur/model"

// oral tells whether f is no message but was said at a meeting, or in a call, that the
// article tells of: "They met on Friday. Wang congratulated Dvorkovich on his appointment".
func (t *teller) oral(f *Frame) bool {
	if !f.spoken {
		return false
	}
	for _, g := range t.around(f) {
		switch g.Type {
		case model.Meeting, model.Call, model.Video:
		default:
			continue
		}
		if f.Stated && people(g, f) && model.Overlaps(g.Date, f.Date) {
			return true
		}
		if !f.Stated && (overlap(g.China, f.China) || overlap(g.Russia, f.Russia)) && (f.Date.IsZero() || g.Date.IsZero() || model.Overlaps(g.Date, f.Date)) {
			return true
		}
	}
	return false
}
