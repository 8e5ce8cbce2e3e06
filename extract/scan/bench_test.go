package scan

import (
	"strings"
	"testing"

	"amur/extract/lexicon"
)

// english and vietnamese are articles as agencies write them.
const english = `Chinese Foreign Minister Wang Yi met with his Russian counterpart Sergey Lavrov in Moscow on Monday, the ministry said.
"The two sides exchanged views on the situation in Ukraine, the Korean Peninsula and other regional issues," Mr. Wang told reporters after the talks.
Lavrov is scheduled to visit Beijing on Dec. 3 at the invitation of the Chinese side. The U.S. and its allies announced new sanctions the day before.
The last time the two ministers saw each other was on the sidelines of the UN General Assembly, where they agreed to deepen trade and energy cooperation.
Farmers in the north of the country, meanwhile, wait for rain: the harvest of wheat and barley was the poorest in a decade, and prices rose by 3.5 percent.
`

const vietnamese = `Ngoại trưởng Trung Quốc Vương Nghị đã hội đàm với người đồng cấp Nga Sergei Lavrov tại Mát-xcơ-va hôm thứ hai.
"Hai bên trao đổi quan điểm về tình hình Ukraine, bán đảo Triều Tiên và các vấn đề khu vực khác", ông Vương nói sau cuộc gặp.
Ông Lavrov dự kiến thăm Bắc Kinh ngày 3/12 theo lời mời của phía Trung Quốc. Tổng thống V. Putin sẽ gặp Chủ tịch Tập Cận Bình bên lề hội nghị.
Lần gần nhất hai bộ trưởng gặp nhau là tại TP. Hồ Chí Minh, khi hai nước thoả thuận tăng cường hợp tác thương mại và năng lượng.
Trong khi đó, nông dân miền Bắc chờ mưa: vụ lúa năm nay thấp nhất trong mười năm, giá gạo tăng 3,5 phần trăm so với cùng kỳ.
`

func BenchmarkScan(b *testing.B) {
	for _, bb := range []struct{ lang, text string }{{"en", english}, {"vi", vietnamese}} {
		text := strings.Repeat(bb.text, 4)
		b.Run(bb.lang, func(b *testing.B) {
			s := scanner(b, bb.lang)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if m := s.Scan(text, 0, len(text)); len(m.Names) == 0 {
					b.Fatal("nothing found")
				}
			}
		})
	}
}

func BenchmarkSentences(b *testing.B) {
	for _, bb := range []struct{ lang, text string }{{"en", english}, {"vi", vietnamese}} {
		text := strings.Repeat(bb.text, 4)
		b.Run(bb.lang, func(b *testing.B) {
			s := scanner(b, bb.lang)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				s.Sentences(text, 0, len(text))
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	lx, err := lexicon.Load()
	if err != nil {
		b.Fatal(err)
	}
	for i := range lx.Languages {
		b.Run(lx.Languages[i].Code, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				New(lx, &lx.Languages[i])
			}
		})
	}
}
