package what

import (
	"slices"
	"sync"
	"testing"

	"amur/extract/lexicon"
	"amur/extract/scan"
)

var scanners = sync.OnceValues(func() (map[string]*scan.Scanner, error) {
	lx, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	all := map[string]*scan.Scanner{}
	for i := range lx.Languages {
		all[lx.Languages[i].Code] = scan.New(lx, &lx.Languages[i])
	}
	return all, nil
})

// read scans a text and returns its mentions and first trigger of a contact.
func read(t *testing.T, lang, text string) (*scan.Mentions, *scan.Mention) {
	t.Helper()
	all, err := scanners()
	if err != nil {
		t.Fatal(err)
	}
	ms := all[lang].Scan(text, 0, len(text))
	for i := range ms.Triggers {
		if ms.Triggers[i].Trigger.Role != "none" {
			return &ms, &ms.Triggers[i]
		}
	}
	return &ms, nil
}
func TestDump(t *testing.T) {
	for _, c := range []struct{ lang, text string }{
		{"en", "Xi Jinping met Vladimir Putin in Moscow"},
		{"en", "Xi Jinping will meet Vladimir Putin in Moscow"},
		{"en", "Xi Jinping is scheduled to meet Vladimir Putin"},
		{"en", "The meeting of Xi and Putin was called off"},
		{"en", "Lavrov postponed his visit to Beijing"},
		{"en", "Xi did not meet Putin"},
		{"en", "Xi could meet Putin"},
		{"en", "China hopes to meet Putin"},
		{"en", "Xi and Putin have met over 40 times"},
		{"en", "Xi and Putin meet every year"},
		{"en", "Xi spoke by phone with Putin"},
		{"en", "Xi held talks with Putin by video link"},
		{"en", "Xi held talks with Putin over the phone"},
		{"en", "Xi sent a message to Putin"},
		{"en", "The two ministers signed a joint statement"},
		{"en", "Lavrov arrived in Beijing"},
		{"vi", "Ông Tập Cận Bình gặp ông Putin tại Moscow"},
		{"vi", "Ông Tập Cận Bình sẽ gặp ông Putin tại Moscow"},
		{"vi", "Ông Lavrov dự kiến thăm Bắc Kinh"},
		{"vi", "Ông Lavrov hoãn chuyến thăm Bắc Kinh"},
		{"vi", "Ông Tập không gặp ông Putin"},
		{"vi", "Ông Tập có thể gặp ông Putin"},
		{"vi", "Hai ông đã gặp nhau hơn 40 lần"},
		{"vi", "Ông Tập hội đàm với ông Putin qua điện thoại"},
		{"vi", "Ông Tập hội đàm với ông Putin theo hình thức trực tuyến"},
		{"vi", "Ông Tập gửi điện mừng tới ông Putin"},
		{"vi", "Ông Tập điện đàm với ông Putin"},
	} {
		ms, tr := read(t, c.lang, c.text)
		if tr == nil {
			t.Logf("%s: no trigger", c.text)
			continue
		}
		span := scan.Span{Start: 0, End: len(c.text)}
		mood, rule := MoodOf(tr, ms, span)
		t.Logf("%-60s %s %q %v %s", c.text, Type(tr, ms, span), c.text[tr.Start:tr.End], mood, rule)
	}
	for _, text := range []string{"They discussed Ukraine and trade.", "Trade rose.", "relations, sanctions", "They exchanged views on the Korean Peninsula, energy and the SCO.", "Farmers wait for rain."} {
		ms, _ := read(t, "en", text)
		t.Log(text, Topics(ms, scan.Span{Start: 0, End: len(text)}))
	}
	_ = slices.Sort[[]string]
}
