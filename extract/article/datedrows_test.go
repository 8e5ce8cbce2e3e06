package article

import (
	"strings"
	"testing"
)

// Rows of tables of dated events are text, whatever parts their cells; lists of headlines are none.
func TestDatedRows(t *testing.T) {
	for table, want := range map[string]string{
		"Date | Event | Place\n22 March 2013 | Xi met Putin in the Kremlin | Moscow\n20 May 2014 | Putin met Xi | Shanghai": "22 March 2013: Xi met Putin in the Kremlin, Moscow.\n20 May 2014: Putin met Xi, Shanghai.",
		"| Date | Event |\n| --- | --- |\n| 22.03.2013 | Ministers met |\n| 20.05.2014 | Ministers met |":                   "22.03.2013: Ministers met.\n20.05.2014: Ministers met.",
		"№\tДата\tСобытие\n1\t22.03.2013\tВстреча министров\n2\t20 мая 2014 г.\tПереговоры в Шанхае":                        "22.03.2013: Встреча министров.\n20 мая 2014 г.: Переговоры в Шанхае.",
		"时间 | 地点 | 事件\n2013年3月22日 | 莫斯科 | 两国外长举行会谈\n2014年5月20日 | 上海 | 两国外长举行会谈":                                             "2013年3月22日: 莫斯科，两国外长举行会谈。\n2014年5月20日: 上海，两国外长举行会谈。",
		"Ngày | Sự kiện\n22/03/2013 | Hai bộ trưởng hội đàm\n20/05/2014 | Hai bộ trưởng gặp nhau":                           "22/03/2013: Hai bộ trưởng hội đàm.\n20/05/2014: Hai bộ trưởng gặp nhau.",
		"日期 | 人物 | 活动\n3月22日至24日 | 习近平 | 对俄罗斯进行国事访问":                                                                        "3月22日至24日: 习近平，对俄罗斯进行国事访问。",
		"22.03.2013 | Ministers meet again\n20.05.2014 | Ministers part":                                                    "",
		"Date | Dollar | Euro\n22.03.2013 | 30.8 | 39.9\n20.05.2014 | 34.5 | 47.2":                                          "",
	} {
		r := testReader(t)
		got := r.rowsToEntries(clean(table))
		if want == "" {
			want = clean(table)
		}
		if !strings.HasSuffix(got, want) {
			t.Errorf("%q: %q, want %q", table, got, want)
		}
	}
}

func TestDatedTable(t *testing.T) {
	const page = "<html><body><h1>Meetings of the ministers of two states</h1><p>" + "This page lists the meetings of the ministers since the year of 2013, as far as they are known." + "</p><table><tr><th>Date</th><th>Event</th><th>Place</th></tr>" +
		"<tr><td>22 March 2013</td><td><b>Wang</b> met Lavrov for an hour</td><td>Moscow</td></tr><tr><td>20 May 2014</td><td>Lavrov met Wang for an hour</td><td>Beijing</td></tr></table></body></html>"
	a := read(t, "a.html", page)
	if !strings.Contains(outline(a), "Body: 22 March 2013: Wang met Lavrov") || !a.Published.IsZero() {
		t.Errorf("published %s\n%s", a.Published, outline(a))
	}
}
