package article

import (
	"cmp"
	"strings"
	"testing"
)

func TestHeader(t *testing.T) {
	const text = "\n\nThe ministers of the two countries met in the capital on Tuesday and talked about trade.\n"
	bodies := map[string]string{"Vietnamese": "\n\nNgoại trưởng hai nước đã hội đàm tại thủ đô vào hôm thứ Ba.\n", "Chinese": "\n\n两国外长星期二在首都举行会谈，就国际问题深入交换了意见。\n", "Russian": "\n\nМинистры двух стран встретились во вторник в столице.\n"}
	tests := []struct{ name, head, title, publisher, url, published string }{
		{"a reader of pages", "Title: Talks in the capital\n\nURL Source: https://courier.example/1\n\nPublished Time: 2021-03-04T10:00:00Z\n\nMarkdown Content:", "Talks in the capital", "courier.example", "https://courier.example/1", "2021-03-04"},
		{"Vietnamese", "Tiêu đề: Hội đàm ở thủ đô\nNguồn: Báo Sông\nNgày đăng: 04/03/2021\nNgười nhập liệu: nhóm A", "Hội đàm ở thủ đô", "Báo Sông", "", "2021-03-04"},
		{"Chinese", "标题：首都会谈\n媒体：河报\n发布日期：2021年3月4日\n版次：第二版", "首都会谈", "河报", "", "2021-03-04"},
		{"Russian", "Заголовок: Переговоры в столице\nИздание: Речная газета\nДата: 04.03.2021\nПолоса: 2", "Переговоры в столице", "Речная газета", "", "2021-03-04"},
		{"a short label", "标题：首都会谈\n发布：2021-03-04", "首都会谈", "", "", "2021-03-04"},
		{"the day alone", "Published: 2021-03-04", "", "", "", "2021-03-04"},
		{"bold labels", "**Source:** The Courier\n**Title:** Talks in the capital\n**Date:** 4 March 2021", "Talks in the capital", "The Courier", "", "2021-03-04"},
	}
	for _, tt := range tests {
		a := read(t, "a.txt", tt.head+cmp.Or(bodies[tt.name], text))
		published := ""
		if !a.Published.IsZero() {
			published = a.Published.String()
		}
		if a.Title != tt.title || a.Publisher != tt.publisher || a.URL != tt.url || published != tt.published {
			t.Errorf("%s: title %q publisher %q url %q published %q", tt.name, a.Title, a.Publisher, a.URL, published)
		}
	}
	for _, body := range []string{
		"Moscow: the talks begin\nBeijing: the guests arrive" + text,
		"Date: 4 March 2021\nTalks in the capital" + text,
	} {
		if a := read(t, "a.txt", body); !strings.Contains(a.Text, strings.SplitN(body, "\n", 2)[0]) {
			t.Errorf("taken for a header: %q", body)
		}
	}
}
