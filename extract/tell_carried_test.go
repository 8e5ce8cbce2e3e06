package extract_test

import "testing"

// Letters that somebody hands over are those of their writers.
func TestTellCarried(t *testing.T) {
	tellAll(t, "en", []telling{
		{"handed him a letter", "2000-03-02", "Putin received Tang Jiaxuan in the Kremlin on Wednesday. Tang handed him a letter from President Jiang Zemin.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin", "message 2000-03-01 held Jiang Zemin - Vladimir Putin"}},
		{"his own letter", "2013-02-23", "On Friday Wang Yi sent a letter to Sergei Lavrov.",
			[]string{"message 2013-02-22 held Wang Yi - Sergey Lavrov"}},
		{"one of others", "2013-02-23", "On Friday Wang Yi received a letter from the UN chief. Lavrov did not.", nil},
	})
	tellAll(t, "vi", []telling{
		{"trao thư của", "2000-03-02", "Hôm qua 1-3, ông Putin tiếp Ngoại trưởng Đường Gia Triền tại Điện Kremlin. Ông Đường trao cho ông Putin thư của Chủ tịch Giang Trạch Dân.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin", "message 2000-03-01 held Jiang Zemin - Vladimir Putin"}},
		{"chuyển lời thăm hỏi", "2023-11-22", "Ngày 22/11, ông Tập Cận Bình tiếp ông Volodin tại Bắc Kinh. Ông Volodin chuyển lời thăm hỏi của Tổng thống Putin.",
			[]string{"meeting 2023-11-22 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"}},
		{"gửi thư", "2013-02-23", "Ngày 22/2, ông Tập Cận Bình gửi thư cho Tổng thống Putin.",
			[]string{"message 2013-02-22 held Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "zh", []telling{
		{"转交了信件", "2000-03-02", "3月1日，普京会见唐家璇。唐家璇向普京转交了江泽民主席的信件。",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Vladimir Putin", "message 2000-03-01 held Jiang Zemin - Vladimir Putin"}},
		{"转达口信", "1994-06-28", "6月28日，叶利钦会见钱其琛。钱其琛转达了江泽民主席的口信。",
			[]string{"meeting 1994-06-28 held Qian Qichen - Boris Yeltsin"}},
		{"亲自致信", "2013-02-23", "2月22日，习近平致信普京。",
			[]string{"message 2013-02-22 held Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "ru", []telling{
		{"вручил ему письмо", "2000-03-02", "Владимир Путин принял вчера в Кремле Тан Цзясюаня. Гость вручил ему письмо Цзян Цзэминя.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Vladimir Putin @ Moscow/RU, Kremlin", "message 2000-03-01 held Jiang Zemin - Vladimir Putin"}},
		{"получил письмо сам", "2013-02-23", "22 февраля Владимир Путин направил письмо Си Цзиньпину.",
			[]string{"message 2013-02-22 held Xi Jinping - Vladimir Putin"}},
	})
}
