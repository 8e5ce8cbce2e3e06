package extract_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// hostile is an article whose text is the beginning of a real one some times over, so that
// its language can be told, and then the same again and again for so many bytes.
func hostile(begins, again string, size int) string {
	return strings.Repeat(begins+"\n\n", 20) + strings.Repeat(again, size/len(again)+1)
}

// begins is how an article in the language begins, so that it is read at all.
var begins = map[string]string{
	"en": "Chinese Foreign Minister Wang Yi met with Russian Foreign Minister Sergey Lavrov in Moscow on 18 September 2023, and they discussed the situation in the region.",
	"vi": "Ngày 18/9/2023, Bộ trưởng Ngoại giao Trung Quốc Vương Nghị đã gặp Bộ trưởng Ngoại giao Nga Sergey Lavrov tại Moscow và thảo luận về quan hệ giữa hai nước.",
	"zh": "2023年9月18日，中国外交部长王毅在莫斯科会见俄罗斯外交部长拉夫罗夫。双方就双边关系交换了意见。",
	"ru": "18 сентября 2023 года министр иностранных дел Китая Ван И встретился в Москве с министром иностранных дел России Сергеем Лавровым.",
}

// No text takes more than some seconds: what repeats without end costs about as much for
// each kilobyte as a short one.
func TestHostileTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	const size, most = 60_000, time.Minute // of which a text takes a second where nothing else runs
	for _, c := range []struct{ name, lang, again string }{
		{"names without a stop", "en", "Xi Jinping met Vladimir Putin and "},
		{"names without a stop", "vi", "Tập Cận Bình Putin "},
		{"names without a stop", "zh", "习近平会见普京并"},
		{"names without a stop", "ru", "Си Цзиньпин Путин "},
		{"pronouns", "en", "the two presidents met, they met, he met him. "},
		{"pronouns in one sentence", "en", "he met him, they met, "},
		{"relative dates", "en", "on Monday and on Tuesday, the same day, "},
		{"dates", "vi", "ngày 18/9/2023 "},
		{"dates", "zh", "2023年9月18日"},
		{"days of a year before", "en", "In May 2019, on 5 June, in July, on 8 August, "},
		{"triggers", "en", "talks "},
		{"triggers", "zh", "会谈"},
		{"offices", "vi", "Bộ trưởng Ngoại giao Trung Quốc, Bộ trưởng Ngoại giao Nga, "},
		{"countries", "vi", "Trung Quốc Nga "},
		{"topics and countries", "en", "China, Russia, trade, the SCO summit, energy, "},
		{"stops", "en", ". "},
		{"quotes", "en", "“word "},
		{"title marks", "zh", "《习近平"},
		{"brackets", "en", "(Xi "},
		{"digits", "en", "1234567890"},
		{"lines", "en", "Moscow\n"},
		{"a chronicle", "en", "14:20 Wang Yi met Lavrov.\n\n"},
		{"points of a list", "en", "1. Wang Yi met Lavrov on 5 May. "},
	} {
		ctx, cancel := context.WithTimeout(context.Background(), most)
		a, _, err := e.reader.Read("hostile.txt", []byte("---\nlang: "+c.lang+"\n---\n"+hostile(begins[c.lang], c.again, size)))
		if err != nil {
			t.Fatal(err)
		}
		if events, err := e.extractor.EventsWithin(ctx, a); err != nil || len(events) == 0 {
			t.Errorf("%s %s, read as %q: %d events, %v", c.lang, c.name, a.Lang, len(events), err)
		}
		cancel()
	}
}

// The end of the time for an article is noticed within it.
func TestEventsWithin(t *testing.T) {
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	a, _, err := e.reader.Read("long.txt", []byte(hostile(begins["en"], "Wang Yi met Lavrov on 5 May. ", 1000)))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	if events, err := e.extractor.EventsWithin(ctx, a); err != nil || len(events) == 0 {
		t.Errorf("%d events, %v", len(events), err)
	}
	cancel()
	if events, err := e.extractor.EventsWithin(ctx, a); !errors.Is(err, context.Canceled) || events != nil {
		t.Errorf("%d events, %v", len(events), err)
	}
}
