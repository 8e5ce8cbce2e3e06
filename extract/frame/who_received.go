package frame

import "amur/extract/scan"

// received returns who leads the delegation that stands right behind a verb of receiving, where no
// journey was told by the same word: the guest of the contact told before. "On Monday Zhao Leji and
// Volodin chaired the session. On Tuesday Xi received the delegation."
func (t *teller) received(s *Sentence, trig *scan.Mention, want string) (Party, bool) {
	if !trig.Trigger.Host || t.hasThird(s) {
		return Party{}, false
	}
	for _, m := range scan.In(t.Mentions.References, trig.End, min(s.End, trig.End+t.far(delegationReach))) {
		if m.Reference.Kind != "body" || m.Reference.Office != "" || countLetters(t.Text[trig.End:m.Start]) > len("the") {
			continue
		}
		if p, ok := t.someGuest(); ok && p.Country == want {
			return p, true
		}
		g := t.focus
		if g == nil || t.i-g.last > visitReach || g.Country == "" || g.Country == want || len(g.China) != 1 || len(g.Russia) != 1 {
			return Party{}, false
		}
		p := g.China[0]
		if want == "RU" {
			p = g.Russia[0]
		}
		return p, true
	}
	return Party{}, false
}
