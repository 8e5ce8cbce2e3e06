package extract_test

import (
	"context"
	"errors"
	"flag"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"
)

// hostile is an article whose text is the beginning of a real one some times over, so that
// its language can be told, and then the same again and again for so many bytes, with each
// {d}.{m}.{y} another day and each {n} another syllable.
func hostile(begins, again string, size int) string {
	var text strings.Builder
	text.WriteString(strings.Repeat(begins+"\n\n", 20))
	for i, end := 0, text.Len()+size; text.Len() < end; i++ {
		day := strings.NewReplacer("{d}", strconv.Itoa(i%28+1), "{m}", strconv.Itoa(i/28%12+1), "{y}", strconv.Itoa(1990+i/336%36),
			"{n}", string("bdgklmnprstv"[i%12])+string("aeiou"[i/12%5])+string("bdgklmnprstv"[i/60%12])+string("aeiou"[i/720%5]))
		text.WriteString(day.Replace(again))
	}
	return text.String()
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
	const most = time.Minute // of which a text takes a second or two where nothing else runs
	for _, c := range []struct {
		size              int // bytes
		name, lang, again string
	}{
		{60_000, "names without a stop", "en", "Xi Jinping met Vladimir Putin and "},
		{60_000, "names without a stop", "vi", "Tập Cận Bình Putin "},
		{60_000, "names without a stop", "zh", "习近平会见普京并"},
		{60_000, "names without a stop", "ru", "Си Цзиньпин Путин "},
		{60_000, "pronouns", "en", "the two presidents met, they met, he met him. "},
		{60_000, "pronouns in one sentence", "en", "he met him, they met, "},
		{60_000, "relative dates", "en", "on Monday and on Tuesday, the same day, "},
		{60_000, "dates", "vi", "ngày 18/9/2023 "},
		{60_000, "dates", "zh", "2023年9月18日"},
		{60_000, "days of a year before", "en", "In May 2019, on 5 June, in July, on 8 August, "},
		{60_000, "triggers", "en", "talks "},
		{60_000, "triggers", "zh", "会谈"},
		{60_000, "offices", "vi", "Bộ trưởng Ngoại giao Trung Quốc, Bộ trưởng Ngoại giao Nga, "},
		{60_000, "countries", "vi", "Trung Quốc Nga "},
		{60_000, "topics and countries", "en", "China, Russia, trade, the SCO summit, energy, "},
		{60_000, "stops", "en", ". "},
		{60_000, "quotes", "en", "“word "},
		{60_000, "title marks", "zh", "《习近平"},
		{60_000, "brackets", "en", "(Xi "},
		{60_000, "digits", "en", "1234567890"},
		{60_000, "lines", "en", "Moscow\n"},
		{60_000, "a chronicle", "en", "14:20 Wang Yi met Lavrov.\n\n"},
		{60_000, "points of a list", "en", "1. Wang Yi met Lavrov on 5 May. "},
		{60_000, "people beside, in one sentence", "en", "he met with on trade and energy . "},
		{400_000, "office and pair", "vi", "Tổng thống hai nhà lãnh đạo thăm "},
		{400_000, "offices in one paragraph", "zh", "代表团"},
		{400_000, "sessions by their number", "ru", "27-я регулярная встреча глав правительств, Путин. "},
		{400_000, "family names and pronouns", "vi", "ông Vương gặp ông Lavrov và Lý. "},
		{400_000, "owners without a comma", "vi", "chuyến thăm của Lavrov Putin gặp "},
		{400_000, "a verb that opens a sentence without a comma", "vi", "gặp Putin ngày 5/5 và sẽ thăm Lavrov "},
		{400_000, "a sentence of lists", "ru", "он и Ли и "},
		{400_000, "days without a year in one sentence", "vi", "đã gặp Lavrov tháng 5, "},
		{400_000, "sentences without a day in one paragraph", "vi", "Vương gặp Lý. "},
		{400_000, "contacts of thousands of days", "vi", "Ngày {d}/{m}/{y} ông đã gặp Lavrov. "},
		{400_000, "journeys of thousands of days", "ru", "Ван И посетит Россию {d}.{m}.{y}. "},
		{400_000, "journeys called off", "vi", "Ngày {d}/{m}/{y} Vương Nghị hủy chuyến thăm Nga.\n\n"},
		{400_000, "family names between commas", "en", "Xi,"},
		{400_000, "family names without blanks", "ru", "Лавров,"},
		{400_000, "words joined without end", "ru", "встреч-"},
		{400_000, "topics that need others", "zh", "双方讨论了冲突。"},
		{400_000, "strangers", "vi", "Vương Nghị đã gặp Bộ trưởng Nga Ivan {n}ov. "},
		{400_000, "offices without a name", "ru", "{d}.{m}.{y} заместитель министра иностранных дел Китая встретился с послом. "},
	} {
		ctx, cancel := context.WithTimeout(context.Background(), most)
		a, _, err := e.reader.Read("hostile.txt", []byte("---\nlang: "+c.lang+"\n---\n"+hostile(begins[c.lang], c.again, c.size)))
		if err != nil {
			t.Fatal(err)
		}
		if events, err := e.extractor.EventsWithin(ctx, a); err != nil || len(events) == 0 {
			t.Errorf("%s %s, read as %q: %d events, %v", c.lang, c.name, a.Lang, len(events), err)
		}
		cancel()
	}
}

// A place between two offices may be taken for the seat of both.
func TestOfficesThatShareASeat(t *testing.T) {
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	const text = "nhà tháng cùng ngày Trung Quốc Mát-xcơ-va Mát-xcơ-va Thống đốc Từ sẽ thăm Từ Trung Quốc thảo luận Thống đốc Thống đốc Mát-xcơ-va Thống đốc về thương mại và năng lượng tháng 5 Sergey Lavrov sẽ thăm về thương mại và năng lư"
	a, _, err := e.reader.Read("seats.txt", []byte("---\nlang: vi\n---\n"+begins["vi"]+"\n\n"+text))
	if err != nil {
		t.Fatal(err)
	}
	if events := evidence(t, e.extractor, a); len(events) == 0 {
		t.Error("no events")
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

// salad is what articles are made of, in each language.
var salad = map[string]string{
	"en": "Xi Jinping|Putin|Wang Yi|Lavrov|the Russian foreign minister|his Chinese counterpart|the two ministers|the two presidents|they|he|him|who|the latter|his host|each other|met with|held talks with|visited|received|will visit|told|said that|called|did not meet|attended the SCO summit|the 14th meeting of|signed a statement|on the sidelines of|in Moscow|in Beijing|in Russia|to China|on Monday|on 5 May|in June|in 2019|last year|the same day|the next day|on 18 September 2023|from 3 to 5 July|in July of that year|and|,|.|;|\n\n|“|”|(|)|amid|on trade and energy|the Chinese and Russian|delegations|by phone|a message to|1.|-|:|after|before|during his visit|when|with|of|in Washington|Biden|Modi|Governor of Primorye|Zhang Ming",
	"vi": "Tập Cận Bình|Putin|Vương Nghị|Lavrov|Bộ trưởng Ngoại giao Nga|người đồng cấp Trung Quốc|hai bộ trưởng|hai nhà lãnh đạo|ông|hai bên|đã gặp|hội đàm với|thăm|tiếp|sẽ thăm|cho biết|điện đàm|không gặp|dự hội nghị thượng đỉnh SCO|ký tuyên bố chung|bên lề|tại Moscow|ở Bắc Kinh|Nga|Trung Quốc|hôm thứ Hai|ngày 5/5|hồi tháng 6|năm 2019|năm ngoái|cùng ngày|hôm sau|ngày 18/9/2023|từ ngày 3 đến 5/7|và|,|.|;|\n\n|\"|(|)|về thương mại và năng lượng|phái đoàn|gửi điện mừng tới|sau đó|trước khi|trong chuyến thăm|khi|với|của|Mỹ|Biden|Chủ tịch|Tổng thống",
	"zh": "习近平|普京|王毅|拉夫罗夫|俄罗斯外交部长|中国外交部长|两国元首|双方|他|会见|会谈|访问|抵达|将访问|表示|通电话|没有会见|出席上合组织峰会|签署联合声明|期间|在莫斯科|在北京|俄罗斯|中国|中俄|周一|5月5日|6月|2019年|去年|同日|次日|2023年9月18日|7月3日至5日|和|，|。|；|、|\n\n|《|》|（|）|就贸易和能源|代表团|致贺电|随后|之前|对|同|与|的|美国|拜登|总理|国家主席|一、",
	"ru": "Си Цзиньпин|Путин|Путина|Ван И|Лавров|с Лавровым|министр иностранных дел России|своим китайским коллегой|министры|президенты двух стран|они|он|его|который|встретился с|провёл переговоры с|посетил|принял|посетит|заявил, что|позвонил|не встречался|принял участие в саммите ШОС|подписали заявление|на полях|в Москве|в Пекине|России|Китая|в понедельник|5 мая|в июне|в 2019 году|в прошлом году|в тот же день|на следующий день|18 сентября 2023 года|с 3 по 5 июля|и|,|.|;|\n\n|«|»|(|)|о торговле и энергетике|делегации|направил послание|затем|перед|во время визита|когда|с|США|Байден|губернатор Приморья",
}

// Whatever the words of a text and their order, it is read in time, and what is told of it
// rests on its bytes.
func TestSalad(t *testing.T) {
	e, err := loadEngine()
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(5, 6))
	for i := range *salads {
		for _, lang := range []string{"en", "vi", "zh", "ru"} {
			words, space := strings.Split(salad[lang], "|"), " "
			if lang == "zh" {
				space = ""
			}
			text := strings.Repeat(begins[lang]+"\n\n", 3)
			few := 2 + random.IntN(len(words)-1) // of which most of the text is made
			for n := 20 + random.IntN(300); n > 0; n-- {
				k := random.IntN(len(words))
				if random.IntN(5) > 0 {
					k = k * few / len(words)
				}
				text += words[(k+i)%len(words)] + space
			}
			a, _, err := e.reader.Read("salad.txt", []byte("---\nlang: "+lang+"\npublished: 2023-09-20\n---\n"+text))
			if err != nil {
				t.Fatal(err)
			}
			started := time.Now()
			evidence(t, e.extractor, a)
			if d := time.Since(started); d > 2*time.Second {
				t.Logf("%s, %d bytes: %s", lang, len(text), d)
			}
			if t.Failed() {
				t.Fatalf("%s text:\n%s", lang, text)
			}
		}
	}
}

var salads = flag.Int("salads", 20, "how many texts TestSalad makes in each language")
