package what

import (
	"slices"
	"sync"
	"testing"

	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/model"
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

func TestType(t *testing.T) {
	for _, tt := range []struct {
		lang, text string
		want       model.Type
	}{
		{"en", "Xi Jinping met Vladimir Putin in Moscow", model.Meeting},
		{"en", "Xi held talks with Putin", model.Meeting},
		{"en", "Xi spoke by phone with Putin", model.Call},
		{"en", "Xi held talks with Putin over the phone", model.Call},
		{"en", "Xi held talks with Putin by video link", model.Video},
		{"en", "Xi met Putin by videoconference", model.Video},
		{"en", "Xi and Putin held a virtual meeting", model.Video},
		{"en", "Lavrov arrived in Beijing", model.Visit},
		{"en", "Lavrov paid an official visit to China", model.Visit},
		{"en", "Xi sent a congratulatory message to Putin", model.Message},
		{"en", "Xi and Putin exchanged letters", model.Message},
		{"en", "The two ministers signed a joint statement", model.Signing},
		{"en", "Xi and Putin attended the summit by video link", model.Multilateral},

		{"vi", "Ông Tập Cận Bình gặp ông Putin tại Moscow", model.Meeting},
		{"vi", "Ông Tập hội đàm với ông Putin", model.Meeting},
		{"vi", "Ông Tập điện đàm với ông Putin", model.Call},
		{"vi", "Ông Tập hội đàm với ông Putin qua điện thoại", model.Call},
		{"vi", "Ông Tập hội đàm với ông Putin theo hình thức trực tuyến", model.Video},
		{"vi", "Hai bên hội đàm trực tuyến", model.Video},
		{"vi", "Ông Lavrov thăm chính thức Trung Quốc", model.Visit},
		{"vi", "Ông Tập gửi điện mừng tới ông Putin", model.Message},
		{"vi", "Hai bộ trưởng ký tuyên bố chung", model.Signing},
	} {
		ms, trigger := read(t, tt.lang, tt.text)
		if trigger == nil {
			t.Errorf("%s: no trigger", tt.text)
			continue
		}
		if got := Type(tt.text, trigger, ms, scan.Span{Start: 0, End: len(tt.text)}); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
}

// A word outside the clause of the trigger changes nothing.
func TestTypeKeepsToItsClause(t *testing.T) {
	text := "Xi met Putin; he had spoken to Lukashenko by video link"
	ms, trigger := read(t, "en", text)
	if got := Type(text, trigger, ms, scan.Span{Start: 0, End: len("Xi met Putin")}); got != model.Meeting {
		t.Errorf("%s, want %s", got, model.Meeting)
	}
	text = "Xi met Putin, but Li Qiang did not; his visit was postponed"
	ms, trigger = read(t, "en", text)
	if got, rule := MoodOf("Xi met Putin", trigger, ms, scan.Span{Start: 0, End: len("Xi met Putin")}); got != Told {
		t.Errorf("%v by %s, want %v", got, rule, Told)
	}
}

func TestMoodOf(t *testing.T) {
	for _, tt := range []struct {
		lang, text string
		want       Mood
	}{
		{"en", "Xi Jinping met Vladimir Putin in Moscow", Told},
		{"en", "In March Xi met Putin in Moscow", Told},
		{"en", "Lavrov arrived in Beijing on Monday", Told},
		{"en", "The two ministers signed a joint statement", Told},
		{"en", "Xi Jinping will meet Vladimir Putin in Moscow", Announced},
		{"en", "Xi Jinping is scheduled to meet Vladimir Putin", Announced},
		{"en", "Lavrov will visit Beijing on Monday", Announced},
		{"en", "Lavrov is to pay a visit to China next week", Announced},
		{"en", "The meeting of Xi and Putin was called off", Called},
		{"en", "Lavrov postponed his visit to Beijing", Called},
		{"en", "Xi did not meet Putin", Unreal},
		{"en", "Xi could meet Putin", Unreal},
		{"en", "The leaders might meet in Kazan", Unreal},
		{"en", "Xi and Putin have met over 40 times", Unreal},
		{"en", "Xi and Putin meet every year", Unreal},

		{"vi", "Ông Tập Cận Bình gặp ông Putin tại Moscow", Told},
		{"vi", "Hai bộ trưởng ký tuyên bố chung", Told},
		{"vi", "Ông Tập Cận Bình sẽ gặp ông Putin tại Moscow", Announced},
		{"vi", "Ông Lavrov dự kiến thăm Bắc Kinh", Announced},
		{"vi", "Ông Lavrov hoãn chuyến thăm Bắc Kinh", Called},
		{"vi", "Ông Tập không gặp ông Putin", Unreal},
		{"vi", "Ông Tập có thể gặp ông Putin", Unreal},
		{"vi", "Hai ông đã gặp nhau hơn 40 lần", Unreal},
	} {
		ms, trigger := read(t, tt.lang, tt.text)
		if trigger == nil {
			t.Errorf("%s: no trigger", tt.text)
			continue
		}
		got, rule := MoodOf(tt.text, trigger, ms, scan.Span{Start: 0, End: len(tt.text)})
		if got != tt.want || rule == "" {
			t.Errorf("%s: mood %d by %q, want %d", tt.text, got, rule, tt.want)
		}
	}
}

func TestTopics(t *testing.T) {
	for _, tt := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "They exchanged views on the Korean Peninsula, energy and the SCO.", []string{"energy", "korean-peninsula", "sco"}},
		{"en", "They discussed Ukraine and trade.", []string{"trade", "ukraine"}},
		{"en", "The day brought new sanctions.", []string{"sanctions"}}, // strong by itself
		{"en", "Trade rose.", nil}, // weak without a word of discussing
		{"en", "Farmers wait for rain.", nil},
		{"en", "He told state media that they had discussed Ukraine.", []string{"ukraine"}}, // a source is no subject
		{"en", "They discussed culture, media and tourism.", []string{"media", "people-to-people", "tourism-visas"}},
		{"en", "They watched the military parade.", nil},
		{"en", "They discussed talks with the minister of internal affairs.", nil},
		{"en", "They spoke against interference in internal affairs.", []string{"interference-sovereignty"}},
		{"en", "They discussed contacts between Moscow and Washington.", []string{"united-states"}},
		{"en", "They reaffirmed the stability of supplies under pressure.", nil},
		{"en", "Artificial islands were also touched upon, and so was a world of many poles.", []string{"border", "multipolarity"}},
		{"vi", "Hai bên trao đổi về tình hình Ukraine và bán đảo Triều Tiên.", []string{"korean-peninsula", "ukraine"}},
		{"vi", "Nông dân miền Bắc chờ mưa.", nil},
	} {
		ms, _ := read(t, tt.lang, tt.text)
		var got []string
		for _, topic := range Topics(ms, scan.Span{Start: 0, End: len(tt.text)}, Spelt(ms)) {
			if topic.End <= topic.Start || topic.End > len(tt.text) {
				t.Errorf("%s: %v", tt.text, topic)
			}
			got = append(got, topic.Code)
		}
		slices.Sort(got)
		if got = slices.Compact(got); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
