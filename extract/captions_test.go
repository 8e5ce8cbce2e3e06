package extract_test

import "testing"

// A caption tells a contact where the text tells nothing of those people about that day.
func TestTellCaptions(t *testing.T) {
	page := func(text, caption string) string {
		return "<html><body><article><h1>Ảnh trong tuần</h1><p>Chủ nhật, 28/5/2006, 14:03</p><p>" + text + "</p>" +
			"<figure><img src=\"a.jpg\"><figcaption>" + caption + " Ảnh: THX</figcaption></figure>" +
			"<p>Giá dầu tăng mạnh sau các cuộc tấn công ở Nigeria, trong khi đồng đô la giảm so với euro và yên Nhật.</p></article></body></html>"
	}
	caption := "Thủ tướng Trung Quốc Ôn Gia Bảo bắt tay Chủ tịch Hội đồng Liên bang Nga Sergei Mironov tại Bắc Kinh ngày 25/5."
	want := "meeting 2006-05-25 held Wen Jiabao - Sergey Mironov @ Beijing/CN"
	for name, text := range map[string]string{
		"the caption alone": "Những khoảnh khắc đáng nhớ do các phóng viên ảnh quốc tế ghi lại trong tuần qua ở nhiều nơi trên thế giới.",
		"told in the text":  "Ngày 25/5, Thủ tướng Trung Quốc Ôn Gia Bảo đã tiếp Chủ tịch Hội đồng Liên bang Nga Sergei Mironov tại Bắc Kinh.",
	} {
		e, err := loadEngine()
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := e.reader.Read("page.html", []byte(page(text, caption)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, event := range e.extractor.Events(a) {
			got = append(got, brief(event))
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}
