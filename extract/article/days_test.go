package article

import (
	"strings"
	"testing"
)

// The day of publication on pages of many forms; @ stands for two paragraphs of text.
func TestPublishedForms(t *testing.T) {
	const russian = "Министры иностранных дел двух стран встретились в столице и больше часа говорили о торговле и границе.\n\nИх заместители увидятся вновь осенью, сообщил представитель министерства журналистам.\n"
	const chinese = "两国外长当天在首都举行会谈，就双边关系和共同关心的国际问题广泛深入地交换了意见。\n\n双方商定今年秋天继续就有关问题保持密切沟通，发言人在会后对记者表示。\n"
	const vietnamese = "Bộ trưởng Ngoại giao hai nước đã gặp nhau tại thủ đô và trao đổi hơn một giờ về thương mại.\n\nCác thứ trưởng sẽ gặp lại nhau vào mùa thu, người phát ngôn của Bộ cho biết sau cuộc hội đàm.\n"
	for page, want := range map[string]string{
		"Week of March 26 - April 1, 2007\n\nMinisters meet to talk about trade\n\n@":                                               "2007-04-01",
		"Published January 5, 2023 in Notes on the East, the fourth year of this quarterly, with a chronicle.\n\n@":                 "2023-01-05",
		"Ministers meet to talk about trade\n\nMay 16, 1991, Thursday, Late Edition\n\n@\nLOAD-DATE: October 12, 2004\n":            "1991-05-16",
		"POST-SOVIET COURIER -- Vol. III, No. 125, 26 June 1997\n\nMINISTERS TALK OF TRADE\n\n@\n(Agencies, June 24-25)\n":          "1997-06-26",
		"Date: Thu, 25 Apr 96 12:40:12 PDT\nSubject: Ministers meet to talk about trade\n\n@":                                       "1996-04-25",
		"R01 июля, пятница, 2005 год\n\nМинистры говорили о торговле\n\n@":                                                          "2005-07-01",
		"RМинистры говорили о торговле\n\nДата создания: 4.07.2017, дата изменения: 15.01.2021\n\n@":                                "2017-07-04",
		"RМинистры говорили о торговле\n\n4 июля 2017 г.\n\n@\nДругие новости недели\nМинистр едет (01.09.2017)\nМост (10.08.2017)": "2017-07-04",
		"Z外长会谈商定加强合作\n\n每周要闻 2007年3月26日—4月1日\n\n@":                                                                                  "2007-04-01",
		"VHai bộ trưởng bàn về thương mại\n\nNgày 26/3 – ngày 1 tháng 4 năm 2007\n\n@":                                              "2007-04-01",
		"Monday, 23 November 2026 | Home | World\n\nMinisters meet to talk about trade\n\n[25.06.2016 | 18:20]\n\n@":                "2016-06-25",
		"Saturday, 2 July 2016\n\nMinisters meet to talk about trade\n\n29 June 2016\n\n@":                                          "2016-06-29",
		"RКурс доллара 71,8 | Четверг, 18 ноября 2025\n\n14 октября 2021 17:05\n\nМинистры говорили о торговле\n\n@":                "2021-10-14",
		"Z2026年11月23日 星期一\n\n外长会谈商定加强各领域务实合作\n\n2016年6月25日 18:20\n\n@":                                                              "2016-06-25",
		"VThứ Hai, 23/11/2026\n\nHai bộ trưởng bàn về thương mại\n\n25/06/2016 | 18:20\n\n@":                                        "2016-06-25",
		"05-09-2010 08:12 BJT\n\nMinisters meet to talk about trade\n\nMoscow, May 9 (Agency) - @":                                  "2010-05-09",
		"05.07.2000, 17:20. Dushanbe. @": "2000-07-05",
		"RМинистры говорили о торговле\n\n21 августа 2024\n\n@\nРанее:\n20 августа 2024 / Министр прилетел в столицу\n19 августа 2024 / Министр улетел на юг\n": "2024-08-21",
	} {
		text := body
		for mark, other := range map[string]string{"R": russian, "Z": chinese, "V": vietnamese} {
			if rest, ok := strings.CutPrefix(page, mark); ok && !strings.HasPrefix(page, "Re") {
				page, text = rest, other
			}
		}
		if a := read(t, "a.txt", strings.Replace(page, "@", text, 1)); a.Published.String() != want {
			t.Errorf("%q: published %s, want %s", page, a.Published, want)
		}
	}
}

// Counters, fields and the number of an issue are no titles.
func TestHeadFurniture(t *testing.T) {
	for _, head := range []string{
		"Category: Politics and the wide world", "Reading time: 3 minutes", "Section A; Page 9, Column 1; Foreign Desk",
		"Просмотрено: 840 раз", "Газета - Областной выпуск: №120(7878), стр. 2", "栏目：国际新闻与时事评论", "浏览次数：1024", "Lượt xem: 512 người đã đọc",
	} {
		a := read(t, "a.txt", "12 May 2019\n\n"+head+"\n\nMinisters talk of trade\n\n"+body)
		if a.Title != "Ministers talk of trade" {
			t.Errorf("%q: title %q", head, a.Title)
		}
	}
}

// What readers write is no text, whatever heads it.
func TestCountedComments(t *testing.T) {
	const late = "I remember that in May 2012 the ministers met nobody at all, and that says enough about it."
	for _, head := range []string{`12 Responses to "Ministers meet"`, "(14 comments — Leave a comment)", "3 комментария", "(14 комментариев — Оставить комментарий)"} {
		a := read(t, "a.txt", "Ministers meet to talk about trade\n\n12 May 2019\n\n"+body+"\n"+head+"\n\n"+late+"\n")
		if last := a.Blocks[len(a.Blocks)-1]; last.Role != Furniture {
			t.Errorf("%q: what stands below is %s", head, roleName(last.Role))
		}
	}
}

// A day right above the first paragraph heads a part as those further down do.
func TestFirstDayHeadsPart(t *testing.T) {
	const day = "The minister flew on to the south, where the governor showed him the port and the new bridge."
	a := read(t, "a.txt", "THE EAST THIS WEEK\n1 April 2007\n\nMonday, March 26\n\n"+day+"\n\nWednesday, March 28\n\n"+day+"\n")
	if got := outline(a); !strings.Contains(got, "Body: Monday, March 26") || !strings.Contains(got, "Body: Wednesday, March 28") || a.Published.String() != "2007-04-01" {
		t.Errorf("published %s\n%s", a.Published, got)
	}
}

// The days of a list of dated headlines are those of its entries, none of them the page's.
func TestListOfHeadlines(t *testing.T) {
	a := read(t, "a.txt", "Embassy news\n2023-06-05 Ambassador meets the deputy minister\n2023-05-30 Ambassador visits the port of the region\n2023-05-26 Special envoy holds talks with the minister\n")
	if got := outline(a); strings.Count(got, "Body: 2023-0")+strings.Count(got, "Lead: 2023-0") != 3 || !a.Published.IsZero() {
		t.Errorf("published %s\n%s", a.Published, got)
	}
}
