package extract_test

import "testing"

// The year of a page without a day is that which the lines above its text name, or the line
// that closes it; not one that the text looks back to.
func TestYearOfMasthead(t *testing.T) {
	checkYears(t, "zh", []undated{
		{"习近平访问俄罗斯\n\n《当代党建》2010年第4期\n\n3月20日，习近平在符拉迪沃斯托克会见了滨海边疆区行政长官达尔金，并出席地方合作座谈会。1995年，俄联邦共产党代表团就来华访问过。", "2010-03-20"},
		{"王毅会见拉夫罗夫\n\n9月18日，王毅在莫斯科会见了俄罗斯外长拉夫罗夫。\n\n双方同意继续保持沟通，两国外交部负责人参加了会见。\n\n（２０２３年）", "2023-09-18"},
		{"十五年等一条油管\n\n《财经观察》周刊 2009年第9期\n\n转折出现在去年秋天。10月28日，温家宝总理在莫斯科同俄总理普京举行会晤。", "2008-10-28"},
	})
	checkYears(t, "ru", []undated{
		{"Посол уезжает\n\nЖурнал «Дипкурьер», август 2019\n\n23 мая Владимир Путин принял в Кремле посла Китая Ли Хуэя. В 2009 году он приехал в Москву.", "2019-05-23"},
	})
	checkYears(t, "vi", []undated{
		{"Tân ngoại trưởng Trung Quốc điện đàm với Nga\n\n10/1 - 09:15\n\nTối qua, Ngoại trưởng Trung Quốc Tần Cương điện đàm với người đồng cấp Nga Sergey Lavrov.", "2023-01-09"},
	})
	checkYears(t, "en", []undated{
		{"Bridges of the Amur\n\nThe River Review, July 2011\n\nOn June 16, Hu Jintao met Dmitry Medvedev in Moscow. They had met in Yekaterinburg in 2009 too.", "2011-06-16 2009"},
		{"News of the river\n\n© 2009 The River Review\n\nOn April 3, Wang Yi met Sergey Lavrov in Guilin. The two discussed trade.", "XXXX-04-03"},
	})
}

// The year of an article without one is that of the session which it names by number.
func TestYearByNumberedSession(t *testing.T) {
	checkYears(t, "en", []undated{
		{"Li Keqiang and Dmitry Medvedev held talks in Moscow on 13 October. It was the 19th regular meeting of the heads of government.", "2014-10-13"},
		{"Xi Jinping met Vladimir Putin in Beijing on 18 October. Putin had come for the third Belt and Road Forum.", "2023-10-18"},
	})
	checkYears(t, "zh", []undated{{"李克强10月13日在莫斯科同梅德韦杰夫举行会谈。这是中俄总理第十九次定期会晤。", "2014-10-13"}})
	checkYears(t, "ru", []undated{{"Ли Кэцян провел переговоры с Дмитрием Медведевым в Москве 13 октября. Это была девятнадцатая регулярная встреча глав правительств.", "2014-10-13"}})
	checkYears(t, "vi", []undated{{"Thủ tướng Lý Khắc Cường hội đàm với Thủ tướng Dmitry Medvedev tại Moscow ngày 13/10. Đây là cuộc gặp thường kỳ lần thứ 19 giữa Thủ tướng hai nước.", "2014-10-13"}})
}

// The year of a page without one: what governors governed, whose colleague somebody
// was, and what the text announces for the year to come.
func TestYearOfRussianPages(t *testing.T) {
	checkYears(t, "ru", []undated{
		{"ПЕКИН, 5 сентября. Министр юстиции России Александр Коновалов встретился в Пекине со своим китайским коллегой Чжан Цзюнем.", "2017-09-05~"},
		{"Генпрокурор России Игорь Краснов 7 ноября провел в Пекине переговоры с генеральным прокурором КНР Ин Юном. Встреча прокуроров БРИКС пройдет в России в 2024 году.", "2023-11-07"},
		{"ПЕКИН, 26 ноября. /Корр. ИТАР-ТАСС/. Председатель КНР Цзян Цзэминь принял сегодня в Пекине председателя Верховного суда РФ Вячеслава Лебедева. Владимир Путин прибудет в Китай 1 декабря.", "2002-11-26 2002-12-01"},
		{"МОСКВА, 20 октября. Сергей Лавров встретился сегодня в Москве с заместителем министра иностранных дел КНР Ли Хуэем. Вэнь Цзябао прибудет в Москву с визитом 27 октября.", "2008-10-20 2008-10-27"},
	})
}

// A day beside its weekday and what is to come next year find the year too.
func TestYearByDays(t *testing.T) {
	checkYears(t, "en", []undated{
		{"Foreign Minister Yang Jiechi met Foreign Minister Sergey Lavrov in Moscow on Friday, May 6.", "2011-05-06"},
		{"Li Keqiang received Sergei Shoigu in Beijing on November 18. Next year is the 70th anniversary of the victory, the premier said.", "2014-11-18"},
	})
	checkYears(t, "ru", []undated{{"Министр иностранных дел Ян Цзечи встретился с министром иностранных дел Сергеем Лавровым в Москве в пятницу, 6 мая.", "2011-05-06"}})
	checkYears(t, "zh", []undated{{"外交部长杨洁篪5月6日（星期五）在莫斯科会见俄罗斯外长拉夫罗夫。", "2011-05-06"}})
	checkYears(t, "vi", []undated{{"Ngoại trưởng Dương Khiết Trì gặp Ngoại trưởng Sergei Lavrov tại Moscow hôm thứ Sáu, 6/5.", "2011-05-06"}})
}
