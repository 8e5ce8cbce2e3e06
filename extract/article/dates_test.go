package article

import (
	"strings"
	"testing"
)

func TestFindDates(t *testing.T) {
	r := testReader(t)
	tests := []struct{ lang, line, want string }{
		{"en", "VTC NewsVTC News25/06/2023", "2023-06-25"},
		{"en", "Updated: 2017-02-17 13:42", "2017-02-17"},
		{"en", "PUBLISHED FEB 4, 2022, 7:48 PM SGT", "2022-02-04"},
		{"en", "18:32, 16-May-2024", "2024-05-16"},
		{"en", "Sept. 5, 2013", "2013-09-05"},
		{"en", "the 3rd of June, 2019", "2019-06-03"},
		{"en", "Updated: 04-09 22:36", "XXXX-04-09"},
		{"en", "DATE=12/9/1999", "1999-12-09"},
		{"en", "19-09-2023 Hour: 01:09", "2023-09-19"},
		{"en", "Panaji (Goa) [India], May 4:", "XXXX-05-04"},
		{"en", "Feb 27, 21:34 IST", "XXXX-02-27"},
		{"en", "Thu, 25 Apr 96 12:40:12 PDT", "1996-04-25"},
		{"en", "filed 12-Jul-23", "2023-07-12"},
		{"en", "July 12, '98", "1998-07-12"},
		{"en", "July 12 98 delegates came", "XXXX-07-12"},
		{"en", "July 1, Friday, 2005", "2005-07-01"},
		{"en", "March 2023", ""},
		{"en", "31/02/2023", ""},
		{"en", "version 1.2.34.5678", ""},
		{"vi", "Thứ Sáu, 04/02/2022, 20:32 [GMT+7]", "2022-02-04"},
		{"vi", "Thứ năm, 5/2/2026, 09:34 (GMT+7)", "2026-02-05"},
		{"vi", "ngày 5 tháng 2 năm 2026", "2026-02-05"},
		{"vi", "17/02 | 09:12", "XXXX-02-17"},
		{"vi", "ngày 5 tháng 2, thứ năm, 2026", "2026-02-05"},
		{"vi", "10.06.2022, Sputnik", "2022-06-10"},
		{"vi", "22-7-2008 15h30", "2008-07-22"},
		{"zh", "2001年7月17日  星期二", "2001-07-17"},
		{"zh", "2002年09月30日20:14", "2002-09-30"},
		{"zh", "7月14日 19:03", "XXXX-07-14"},
		{"zh", "05-05 10:41", "XXXX-05-05"},
		{"zh", "25 Apr 96 12:40 GMT", "1996-04-25"},
		{"ru", "21 июля 2008, понедельник, 13:05", "2008-07-21"},
		{"zh", "最后更新:23-08-16 06:30:03", "2023-08-16"},
		{"zh", "2022．03．22 10:20", "2022-03-22"},
		{"zh", "２０２２／３／２２", "2022-03-22"},
		{"vi", "22 Th3 2022", "2022-03-22"},
		{"zh", "卫星通讯社 01.04.25", "2025-04-01"},
		{"zh", "發布日期：112-05-24", "2023-05-24"},
		{"zh", "點閱 128/256/512", ""},
		{"vi", "10/1 - 09:15", "XXXX-01-10"},
		{"ru", "МОСКВА, 16 апр", "XXXX-04-16"},
		{"ru", "01 июля, пятница, 2005 год", "2005-07-01"},
		{"ru", "20 дек 23, 09:14", "2023-12-20"},
		{"ru", "16 мая 11 человек", "XXXX-05-16"},
		{"ru", "27.12.96   15:30", "1996-12-27"},
		{"ru", "18 мая 2011 года", "2011-05-18"},
		{"zh", "民眾日報 中華民國八十年五月十八日 星期六", "1991-05-18"},
		{"zh", "民國86年4月24日 第三版", "1997-04-24"},
		{"zh", "民國一一四年九月三日", "2025-09-03"},
	}
	for _, tt := range tests {
		var got []string
		for _, h := range r.scanners[tt.lang]().find(tt.line, "") {
			got = append(got, h.date().String())
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.lang, tt.line, g, tt.want)
		}
	}
}

func TestWeekdayYears(t *testing.T) {
	r := testReader(t)
	hits := r.scanners["en"]().find("Tuesday, July 22", "")
	if len(hits) != 1 || !hits[0].hasWeekday {
		t.Fatalf("found %v", hits)
	}
	years := hits[0].years(2026)
	if len(years) == 0 || years[len(years)-1] != 2025 {
		t.Errorf("years %v, want the last to be 2025", years)
	}
	found := false
	for _, y := range years {
		found = found || y == 2008
	}
	if !found {
		t.Errorf("years %v lack 2008", years)
	}
}

func TestDayOfURL(t *testing.T) {
	tests := []struct{ url, want string }{
		{"http://www.example.com/hqzx/2008-05/08/content_6671202.htm", "2008-05-08"},
		{"http://russian.example.cn/20240708/c.html", "2024-07-08"},
		{"https://example.cn/internation/2024_04_09_731103.shtml", "2024-04-09"},
		{"https://example.com/2024/05/16/story", "2024-05-16"},
		{"https://example.com/politics/20478", ""},
		{"https://example.com/a-1852303220715.htm", ""},
	}
	for _, tt := range tests {
		d, ok := dayOfURL(tt.url)
		got := ""
		if ok {
			got = d.date().String()
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.url, got, tt.want)
		}
	}
}

func TestDateline(t *testing.T) {
	r := testReader(t)
	tests := []struct{ lang, text, want string }{
		{"en", "MOSCOW (Daily News / Agency - 06th July, 2020) Vladimir Putin has sent a telegram.", "MOSCOW (Daily News / Agency - 06th July, 2020)"},
		{"en", "MOSCOW, March 5 (Xinhua) -- Wang Yi and Sergey Lavrov spoke by phone on Saturday.", "MOSCOW, March 5 (Xinhua) --"},
		{"en", "BEIJING (AFP) - For the first time in nearly two years the two sat down.", "BEIJING (AFP) -"},
		{"en", "Panaji (Goa) [India], May 4: Russian Foreign Minister Sergey Lavrov met Qin Gang.", "Panaji (Goa) [India], May 4:"},
		{"en", "GUANGZHOU/KYIV: The foreign minister of Ukraine came to China.", "GUANGZHOU/KYIV:"},
		{"en", "Russia - China trade grew last year.", ""},
		{"en", "Saturday, March 20. The first stop was Vladivostok.", ""},
		{"en", "Sunday, March 21. In St. Petersburg Xi was received by the governor.", ""},
		{"en", "Monday, May 8 - Xi landed in Moscow.", ""},
		{"en", "BEIJING, Monday, May 8 - Xi landed in Moscow.", "BEIJING, Monday, May 8 -"},
		{"en", "Wang Yi, the foreign minister, said on March 5 - a Saturday - that talks would go on.", ""},
		{"ru", "Москва. 18 сентября. INTERFAX.RU - Сергей Лавров принял Ван И.", "Москва. 18 сентября. INTERFAX.RU -"},
		{"ru", "ПЕКИН, 9 апреля. Министр иностранных дел прибыл в Китай.", "ПЕКИН, 9 апреля."},
		{"ru", "Пекин, 4 февраля /Синьхуа/ -- Председатель провел переговоры.", "Пекин, 4 февраля /Синьхуа/ --"},
		{"vi", "MATXCƠVA (Sputnik) - Hôm thứ Sáu, cầu được thông xe.", "MATXCƠVA (Sputnik) -"},
		{"vi", "Nga - Trung Quốc đẩy mạnh hợp tác.", ""},
		{"vi", "Ngày 15/12, Chủ tịch Trung Quốc khẳng định.", ""},
		{"zh", "新华社北京5月16日电  初夏的天安门广场，礼炮鸣响。", "新华社北京5月16日电"},
		{"zh", "（果阿讯）中国外长秦刚星期四见面。", "（果阿讯）"},
		{"zh", "习近平致电普京，表示祝贺。", ""},
	}
	for _, tt := range tests {
		n := r.dateline(tt.text, r.scanners[tt.lang]())
		if got := strings.TrimRight(tt.text[:n], " "); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
