package frame

import (
	"amur/extract/scan"
	"amur/model"
)

// medium makes a call or a video link of a conversation told without a place, where a
// sentence right before or behind it says how the two were joined: "The presidents were on
// the telephone. In Tuesday's conversation they …", "He had his first talk with Dong on
// Monday. It was by video."
func (t *teller) medium(f *Frame) {
	if f.Type != model.Meeting || f.Country != "" || f.Third || f.Occasion != nil {
		return
	}
	for _, i := range [2]int{f.last + 1, f.sentence - 1} {
		if i < 0 || i >= len(t.Sentences) || t.Sentences[i].Block != t.Sentences[f.sentence].Block || toldAmong(t.around(f), i, i+1) || f.Stated && dated(&t.Sentences[i]) || t.others(append(append([]Party{}, f.China...), f.Russia...), i, i+1) {
			continue
		}
		span := t.Sentences[i].Span
		for _, m := range [...]struct {
			words scan.Class
			makes model.Type
		}{{scan.Video, model.Video}, {scan.Phone, model.Call}} {
			if w := scan.In(t.Mentions.Words[m.words], span.Start, span.End); len(w) > 0 {
				f.Type = m.makes
				f.because("type", "frame.medium-beside", w[0].Start, w[0].End)
				return
			}
		}
	}
}
