package extract_test

import "testing"

// Whom words mean that name nobody: "the guest", "he" behind a word for "with", and who acts
// where another is named in the words between commas behind a name.
func TestTellWhoIsMeant(t *testing.T) {
	tellAll(t, "en", []telling{
		{"with whom at the head", "2022-09-20",
			"Nikolai Patrushev was in Fujian on Monday. With Yang Jiechi, the director of the Office of the Central Commission for Foreign Affairs, he held the 17th round of the strategic security consultations in Nanping. In the afternoon he met Guo Shengkun.",
			[]string{
				"visit 2022-09-19 held Nikolai Patrushev @ Nanping/CN",
				"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN",
				"meeting 2022-09-19 held Guo Shengkun - Nikolai Patrushev @ Nanping/CN",
			}},
		{"whose aide he is", "2022-09-20", "Yuri Ushakov, an aide to Vladimir Putin, met Wang Yi in Beijing on Monday.",
			[]string{"meeting 2022-09-19 held Wang Yi - Yury Ushakov @ Beijing/CN"}},
		{"one of his men", "2011-09-20", "Igor Sechin, long a close ally of Vladimir Putin, held talks with Wang Qishan in Beijing on Monday.",
			[]string{"meeting 2011-09-19 held Wang Qishan - Igor Sechin @ Beijing/CN"}},
		{"a list, no words about another", "2022-09-20", "Patrushev, Putin, and Wang Yi met in Beijing on Monday.",
			[]string{
				"meeting 2022-09-19 held Wang Yi - Nikolai Patrushev @ Beijing/CN",
				"meeting 2022-09-19 held Wang Yi - Vladimir Putin @ Beijing/CN",
			}},
	})
	tellAll(t, "vi", []telling{
		{"the guest of the talks", "1994-09-05",
			"Ngày 3-9, tại Điện Crem-li, Tổng thống Nga Bô-rít En-xin và Chủ tịch Trung Quốc Giang Trạch Dân đã hội đàm.\n\nCùng ngày, Bộ trưởng Ngoại giao Tiền Kỳ Tham và Bộ trưởng Ngoại giao An-đrây Cô-dư-rép ký hiệp định về đoạn biên giới phía tây.\n\nThủ tướng Nga Vích-to Chéc-nô-mư-rđin cũng đã đến chào vị khách Trung Quốc.",
			[]string{
				"meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU, Kremlin",
				"signing 1994-09-03 held Qian Qichen - Andrey Kozyrev @ Moscow/RU",
				"meeting 1994-09-03 held Jiang Zemin - Viktor Chernomyrdin @ Moscow/RU",
			}},
		{"the two, one just named", "1995-09-20",
			"Hôm 19/9, Ngoại trưởng Tiền Kỳ Tham hội đàm với Ngoại trưởng Nga Andrei Kozyrev. Thủ tướng Nga Viktor Chernomyrdin thăm Trung Quốc tháng 5 năm ngoái. Tháng 6, Thủ tướng Lý Bằng tới Moscow và hai ông ký tám hiệp định.",
			[]string{
				"meeting 1995-09-19 held Qian Qichen - Andrey Kozyrev",
				"visit 1994-05 held Viktor Chernomyrdin @ CN",
				"visit 1995-06 held Li Peng @ Moscow/RU",
				"signing 1995-06 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
			}},
	})
	tellAll(t, "vi", []telling{
		{"a speaker in a row", "2008-05-24", "Hôm nay Tổng thống Nga Dmitry Medvedev gặp Thủ tướng Ôn Gia Bảo và Chủ tịch Quốc hội Ngô Bang Quốc tại Bắc Kinh.",
			[]string{
				"meeting 2008-05-24 held Wen Jiabao - Dmitry Medvedev @ Beijing/CN",
				"meeting 2008-05-24 held Wu Bangguo - Dmitry Medvedev @ Beijing/CN",
			}},
		{"a speaker of another country", "2008-05-24", "Chủ tịch Quốc hội Nguyễn Phú Trọng hôm nay hội đàm với ông Boris Gryzlov tại Hà Nội. Trung Quốc không bình luận.", nil},
	})
	tellAll(t, "ru", []telling{
		{"who is going to receive him", "2010-09-26", "В понедельник в Пекине Медведева будет принимать председатель КНР Ху Цзиньтао.",
			[]string{"meeting 2010-09-27 planned Hu Jintao - Dmitry Medvedev @ Beijing/CN"}},
		{"one of those near him", "2022-09-20", "Николай Патрушев, один из самых близких к Владимиру Путину людей, встретился с Ян Цзечи в Наньпине в понедельник.",
			[]string{"meeting 2022-09-19 held Yang Jiechi - Nikolai Patrushev @ Nanping/CN"}},
		{"they, one just named", "1995-09-20",
			"Во вторник Цянь Цичэнь встретился с Андреем Козыревым. Премьер Виктор Черномырдин побывал в Китае в мае прошлого года. В июне его китайский коллега Ли Пэн приехал в Москву, и они подписали восемь соглашений.",
			[]string{
				"meeting 1995-09-19 held Qian Qichen - Andrey Kozyrev",
				"visit 1994-05 held Viktor Chernomyrdin @ CN",
				"visit 1995-06 held Li Peng @ Moscow/RU",
				"signing 1995-06 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
			}},
		{"the guest above the one who prepared", "1997-07-01",
			"26 июня Виктор Черномырдин прилетел в Пекин. Готовить визит пришлось Борису Немцову, который приехал днем раньше. В пятницу Черномырдин провел переговоры с премьером Ли Пэном. В тот же день российского гостя принял председатель КНР Цзян Цзэминь.",
			[]string{
				"visit 1997-06-26 held Viktor Chernomyrdin @ Beijing/CN",
				"visit 1997-06-25 held Boris Nemtsov @ CN",
				"meeting 1997-06-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN",
				"meeting 1997-06-27 held Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN",
			}},
	})
	tellAll(t, "zh", []telling{
		{"the two, one just named", "1995-09-20",
			"9月19日，钱其琛同俄罗斯外长科济列夫举行会谈。俄罗斯总理切尔诺梅尔金去年5月访问中国。今年6月，中国总理李鹏来到莫斯科，两人签署了八项协议。",
			[]string{
				"meeting 1995-09-19 held Qian Qichen - Andrey Kozyrev",
				"visit 1994-05 held Viktor Chernomyrdin @ CN",
				"visit 1995-06 held Li Peng @ Moscow/RU",
				"signing 1995-06 held Li Peng - Viktor Chernomyrdin @ Moscow/RU",
			}},
		{"the guest of the talks", "1994-09-05",
			"9月3日，俄罗斯总统叶利钦与中国国家主席江泽民在克里姆林宫举行会谈。\n\n同日，外交部长钱其琛与科济列夫签署西段边界协定。\n\n俄罗斯总理切尔诺梅尔金也会见了中国客人。",
			[]string{
				"meeting 1994-09-03 held Jiang Zemin - Boris Yeltsin @ Moscow/RU, Kremlin",
				"signing 1994-09-03 held Qian Qichen - Andrey Kozyrev @ Moscow/RU",
				"meeting 1994-09-03 held Jiang Zemin - Viktor Chernomyrdin @ Moscow/RU",
			}},
	})
}
