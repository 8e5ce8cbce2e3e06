package extract_test

import "testing"

// Organs of both sides that sign with one another, and words for them that tell of none.
func TestTellOrgans(t *testing.T) {
	tellAll(t, "en", []telling{
		{"two ministries", "2017-07-06", "China's president was in Russia. The two foreign ministries issued a joint statement on Korea in Moscow on July 4, 2017.",
			[]string{"signing 2017-07-04 held [Ministry of Foreign Affairs] - [Ministry of Foreign Affairs] @ Moscow/RU"}},
		{"of the two countries", "2023-09-07", "The justice ministries of China and Russia signed a programme of cooperation in Shanghai on September 5, 2023.",
			[]string{"signing 2023-09-05 held [Ministry of Justice] - [Ministry of Justice] @ Shanghai/CN"}},
		{"ministers of both", "2018-09-13", "The two transport ministers, of China and Russia, signed an agreement in Beijing on October 13, 2014.", nil},
		{"people sign a plan of theirs", "2024-04-10", "Wang Yi and Sergei Lavrov signed a memorandum on contacts between the two foreign ministries in Beijing on April 9, 2024.",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"minutes of talks", "2025-11-05", "He Lifeng and Dmitry Chernyshenko signed the protocol of the 29th meeting of their commission in Hangzhou on November 3, 2025.",
			[]string{"signing 2025-11-03 held He Lifeng - Dmitry Chernyshenko @ Hangzhou/CN"}},
		{"they only speak", "2024-04-10", "The two foreign ministries of China and Russia are in touch, a spokesman said on April 9, 2024.", nil},
		{"signed by people", "2024-04-10", "A plan of the two foreign ministries was signed in Beijing on April 9, 2024 by Wang Yi and Sergei Lavrov.",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
	tellAll(t, "vi", []telling{
		{"two ministries", "2017-07-06", "Chủ tịch Trung Quốc thăm Nga. Ngày 4/7/2017, tại Moskva, bộ ngoại giao hai nước đã ra tuyên bố chung về Triều Tiên.",
			[]string{"signing 2017-07-04 held [Ministry of Foreign Affairs] - [Ministry of Foreign Affairs] @ Moscow/RU"}},
		{"two ministries sign", "2019-09-18", "Nga và Trung Quốc hợp tác chặt chẽ. Ngày 17/9/2019, hai bộ giáo dục đã ký kế hoạch hợp tác tại Moskva.",
			[]string{"signing 2019-09-17 held [Ministry of Education] - [Ministry of Education] @ Moscow/RU"}},
		{"ministers of both", "2014-10-15", "Trung Quốc và Nga hợp tác. Ngày 13/10/2014, bộ trưởng giao thông hai nước đã ký thỏa thuận tại Moskva.",
			[]string{"signing 2014-10-13 held Yang Chuantang - Maxim Sokolov @ Moscow/RU"}},
		{"plan of theirs", "2024-04-10", "Ngày 9/4/2024, tại Bắc Kinh, ông Vương Nghị và ông Sergei Lavrov ký bản ghi nhớ về hợp tác giữa hai bộ ngoại giao.",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
	tellAll(t, "zh", []telling{
		{"two ministries", "2017-07-06", "中国和俄罗斯就半岛问题保持沟通。2017年7月4日，两国外交部在莫斯科发表联合声明。",
			[]string{"signing 2017-07-04 held [Ministry of Foreign Affairs] - [Ministry of Foreign Affairs] @ Moscow/RU"}},
		{"ministers of both", "2015-09-20", "中国和俄罗斯合作建桥。2015年9月3日，两国交通运输部长在北京签署议定书。",
			[]string{"signing 2015-09-03 held Yang Chuantang - Maxim Sokolov @ Beijing/CN"}},
		{"for a plan of theirs", "1993-11-20", "11月11日，迟浩田和俄罗斯国防部长格拉乔夫在北京为两国国防部军事合作协定签字。",
			[]string{"signing 1993-11-11 held Chi Haotian - Pavel Grachev @ Beijing/CN"}},
		{"plan of theirs", "2024-04-10", "王毅和拉夫罗夫9日在北京签署两国外交部2024年磋商计划。",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
	tellAll(t, "ru", []telling{
		{"two ministries", "2017-07-06", "Россия и Китай говорили о Корее. 4 июля 2017 года в Москве МИД двух стран выпустили совместное заявление.",
			[]string{"signing 2017-07-04 held [Ministry of Foreign Affairs] - [Ministry of Foreign Affairs] @ Moscow/RU"}},
		{"two ministries sign", "2019-09-18", "Россия и Китай сотрудничают. 17 сентября 2019 года в Москве министерства образования двух стран подписали план сотрудничества.",
			[]string{"signing 2019-09-17 held [Ministry of Education] - [Ministry of Education] @ Moscow/RU"}},
		{"ministers of both", "2014-10-15", "Россия и Китай сотрудничают. 13 октября 2014 года в Москве министры транспорта двух стран подписали соглашение.",
			[]string{"signing 2014-10-13 held Yang Chuantang - Maxim Sokolov @ Moscow/RU"}},
		{"minutes of talks", "2025-11-05", "3 ноября в Ханчжоу Дмитрий Чернышенко и Хэ Лифэн подписали протокол 29-го заседания комиссии.",
			[]string{"signing 2025-11-03 held He Lifeng - Dmitry Chernyshenko @ Hangzhou/CN"}},
		{"plan of theirs", "2024-04-10", "9 апреля 2024 года в Пекине Ван И и Сергей Лавров подписали план консультаций между МИД двух стран.",
			[]string{"signing 2024-04-09 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
	})
}
