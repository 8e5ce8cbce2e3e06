package extract_test

import "testing"

// Contacts told in a sentence behind the one that names the visitor: he is meant by a pronoun, by
// the delegation that he leads, or by nothing at all, and the day may count from his arrival.
func TestTellMeantNext(t *testing.T) {
	tellAll(t, "en", []telling{
		{"the delegation", "2000-03-02", "A Russian delegation led by Foreign Minister Igor Ivanov arrived in Beijing on Tuesday. Premier Zhu Rongji received the delegation on Wednesday.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Zhu Rongji - Igor Ivanov @ Beijing/CN"}},
		{"another delegation", "2000-03-02", "Russian Foreign Minister Igor Ivanov arrived in Beijing on Tuesday. Premier Zhu Rongji received a delegation of bankers on Wednesday.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN"}},
		{"the second day", "2000-03-02", "Russian Foreign Minister Igor Ivanov arrived in Beijing on Tuesday. On the second day of the visit he held talks with Foreign Minister Tang Jiaxuan.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"on the programme", "2000-03-02", "Russian Foreign Minister Igor Ivanov will arrive in Beijing on Friday. On the programme: meetings with Premier Zhu Rongji and Foreign Minister Tang Jiaxuan.",
			[]string{
				"visit 2000-03-03 planned Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-03 planned Zhu Rongji - Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-03 planned Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
			}},
		{"behind a colon", "2000-03-02", "Russian Foreign Minister Igor Ivanov was in Beijing on Wednesday. He met three officials: President Jiang Zemin, Premier Zhu Rongji and Foreign Minister Tang Jiaxuan.",
			[]string{
				"visit 2000-03-01 held Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-01 held Jiang Zemin - Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-01 held Zhu Rongji - Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
			}},
		{"agreed to meet", "2000-03-02", "Russian Foreign Minister Igor Ivanov spoke by telephone with Chinese Foreign Minister Tang Jiaxuan on Wednesday. The two agreed to meet in Beijing on Friday.",
			[]string{"call 2000-03-01 held Tang Jiaxuan - Igor Ivanov", "meeting 2000-03-03 planned Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"another one planned", "2000-03-02", "Russian Foreign Minister Igor Ivanov held talks with Chinese Foreign Minister Tang Jiaxuan in Beijing on Wednesday. He is also expected to meet President Jiang Zemin.",
			[]string{"meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN", "meeting 2000-03 planned Jiang Zemin - Igor Ivanov @ Beijing/CN"}},
		{"sent him", "2000-03-02", "Russian Foreign Minister Igor Ivanov marked his birthday on Wednesday. Chinese Foreign Minister Tang Jiaxuan sent him a telegram of congratulations.",
			[]string{"message 2000-03-01 held Tang Jiaxuan - Igor Ivanov"}},
	})
	tellAll(t, "ru", []telling{
		{"members of the delegation", "2000-03-02", "Делегация во главе с министром иностранных дел РФ Игорем Ивановым прибыла во вторник в Пекин. Премьер Госсовета КНР Чжу Жунцзи принял членов делегации в среду.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Zhu Rongji - Igor Ivanov @ Beijing/CN"}},
		{"the second day", "2000-03-02", "Министр иностранных дел РФ Игорь Иванов прибыл во вторник в Пекин. На второй день визита он встретился с министром иностранных дел КНР Тан Цзясюанем.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"him on the next day", "2000-03-02", "Министр иностранных дел РФ Игорь Иванов во вторник в Пекине провел переговоры с министром иностранных дел КНР Тан Цзясюанем. На следующий день его принял председатель КНР Цзян Цзэминь.",
			[]string{"meeting 2000-02-29 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Jiang Zemin - Igor Ivanov @ Beijing/CN"}},
		{"agreed to meet", "2000-03-02", "Министр иностранных дел РФ Игорь Иванов и министр иностранных дел КНР Тан Цзясюань созвонились в среду. Они договорились встретиться в пятницу в Пекине.",
			[]string{"call 2000-03-01 held Tang Jiaxuan - Igor Ivanov", "meeting 2000-03-03 planned Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"none is planned", "2000-03-02", "Министр иностранных дел РФ Игорь Иванов прибыл во вторник в Пекин. Встреча с председателем КНР Цзян Цзэминем не планируется.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN"}},
		{"sent him", "2000-03-02", "Министр иностранных дел РФ Игорь Иванов в среду отметил день рождения. Министр иностранных дел КНР Тан Цзясюань направил ему поздравительную телеграмму.",
			[]string{"message 2000-03-01 held Tang Jiaxuan - Igor Ivanov"}},
	})
	tellAll(t, "zh", []telling{
		{"no subject", "2000-03-02", "俄罗斯外长伊万诺夫2月29日抵达北京访问。3月1日同中国外交部长唐家璇举行了会谈。",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"the delegation", "2000-03-02", "由俄罗斯外长伊万诺夫率领的代表团2月29日抵达北京。国务院总理朱镕基3月1日会见了代表团一行。",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Zhu Rongji - Igor Ivanov @ Beijing/CN"}},
		{"the second day", "2000-03-02", "俄罗斯外长伊万诺夫2月29日抵达北京。访问第二天，他会见了唐家璇。",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"sent him", "2000-03-02", "俄罗斯外长伊万诺夫3月1日生日。中国外交部长唐家璇给他发来贺电。",
			[]string{"message 2000-03-01 held Tang Jiaxuan - Igor Ivanov"}},
	})
	tellAll(t, "vi", []telling{
		{"the delegation", "2000-03-02", "Đoàn đại biểu do Ngoại trưởng Nga Igor Ivanov dẫn đầu đến Bắc Kinh hôm 29/2. Thủ tướng Trung Quốc Chu Dung Cơ đã tiếp đoàn ngày 1/3.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Zhu Rongji - Igor Ivanov @ Beijing/CN"}},
		{"the second day", "2000-03-02", "Ngoại trưởng Nga Igor Ivanov đến Bắc Kinh hôm 29/2. Trong ngày thứ hai của chuyến thăm, ông gặp Ngoại trưởng Trung Quốc Đường Gia Triền.",
			[]string{"visit 2000-02-29 held Igor Ivanov @ Beijing/CN", "meeting 2000-03-01 held Tang Jiaxuan - Igor Ivanov @ Beijing/CN"}},
		{"on a plan's second verb", "2000-03-02", "Ngoại trưởng Nga Igor Ivanov sẽ đến Bắc Kinh ngày 3/3. Dự kiến ông sẽ hội đàm với Ngoại trưởng Trung Quốc Đường Gia Triền và hội kiến Chủ tịch Trung Quốc Giang Trạch Dân.",
			[]string{
				"visit 2000-03-03 planned Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-03 planned Tang Jiaxuan - Igor Ivanov @ Beijing/CN",
				"meeting 2000-03-03 planned Jiang Zemin - Igor Ivanov @ Beijing/CN",
			}},
	})
}
