package extract_test

import "testing"

// Conversations named behind what was said in them, and two of them by different means.
func TestTellInConversation(t *testing.T) {
	tellAll(t, "en", []telling{
		{"what they will do is said", "2022-06-16", "Xi Jinping on Wednesday assured Vladimir Putin that China will back Russia, in a phone conversation.",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
		{"months since", "2022-06-16", "Xi Jinping spoke to Vladimir Putin by telephone on Wednesday. It is four months since the two men met in Beijing.",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
		{"the call is ahead", "2022-06-14", "Xi Jinping will speak with Vladimir Putin on Wednesday, in a phone conversation.",
			[]string{"call 2022-06-15 planned Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "vi", []telling{
		{"họp trực tuyến và điện đàm", "2025-03-30", "Từ đầu năm, ông Tập Cận Bình và ông Putin đã họp trực tuyến một lần, hôm 21/1, và điện đàm ngày 24/2.",
			[]string{"video 2025-01-21 held Xi Jinping - Vladimir Putin", "call 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"lời nói về việc sắp tới", "2022-06-16", "Hôm 15/6, ông Tập Cận Bình nói với ông Putin rằng Trung Quốc sẽ ủng hộ Nga, trong cuộc điện đàm.",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
		{"sẽ điện đàm", "2022-06-14", "Ông Tập Cận Bình và ông Putin sẽ điện đàm ngày 15/6.",
			[]string{"call 2022-06-15 planned Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "zh", []telling{
		{"视频与通话", "2025-03-30", "习近平和普京1月21日举行视频会晤，2月24日通电话。",
			[]string{"video 2025-01-21 held Xi Jinping - Vladimir Putin", "call 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"将通话", "2022-06-14", "习近平将于15日同普京通电话。",
			[]string{"call 2022-06-15 planned Xi Jinping - Vladimir Putin"}},
		{"通话中说", "2022-06-16", "习近平15日同普京通电话时说，中方将继续支持俄方。",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
	})
	tellAll(t, "ru", []telling{
		{"видеосвязь и телефон", "2025-03-30", "Путин и Си Цзиньпин 21 января общались по видеосвязи, а 24 февраля говорили по телефону.",
			[]string{"video 2025-01-21 held Xi Jinping - Vladimir Putin", "call 2025-02-24 held Xi Jinping - Vladimir Putin"}},
		{"заявил, что будет", "2022-06-16", "15 июня Си Цзиньпин заявил Путину, что Китай будет поддерживать Россию, в телефонном разговоре.",
			[]string{"call 2022-06-15 held Xi Jinping - Vladimir Putin"}},
		{"предстоит разговор", "2022-06-14", "15 июня Путин проведет телефонный разговор с Си Цзиньпином.",
			[]string{"call 2022-06-15 planned Xi Jinping - Vladimir Putin"}},
	})
}
