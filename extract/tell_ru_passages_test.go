package extract_test

import "testing"

// What no known word tells: verbs of any meaning between two, and paragraphs that tell of
// a contact as a whole.
func TestTellRussianPassages(t *testing.T) {
	m := func(name, pub, text string, want ...string) telling { return telling{name, pub, text, want} }
	none := func(name, pub, text string) telling { return telling{name, pub, text, nil} }
	tellAll(t, "ru", []telling{
		// a verb of any meaning, by the cases of the two
		m("with whom", "2009-06-18", "17 июня Дмитрий Медведев распрощался с Ху Цзиньтао у дверей Кремля.", "meeting 2009-06-17 held Hu Jintao - Dmitry Medvedev"),
		m("to whom", "1999-12-10", "В четверг председатель КНР Цзян Цзэминь оказал радушный прием Борису Ельцину.", "meeting 1999-12-09 held Jiang Zemin - Boris Yeltsin"),
		m("looked in on", "2000-07-19", "Во вторник Владимир Путин заглянул к премьеру Чжу Жунцзи.", "meeting 2000-07-18 held Zhu Rongji - Vladimir Putin"),
		m("the day before", "2021-03-24", "Накануне в Гуйлине Сергей Лавров сопоставил позиции с Ван И.", "meeting 2021-03-23 held Wang Yi - Sergey Lavrov @ Guilin/CN"),
		m("object, verb, subject", "2013-03-23", "В пятницу в Кремле Си Цзиньпина ждал Владимир Путин.", "meeting 2013-03-22 held Xi Jinping - Vladimir Putin @ Moscow/RU, Kremlin"),
		m("told to the face", "2011-10-12", "Во вторник Владимир Путин заверил Вэнь Цзябао, что контракт близок.", "meeting 2011-10-11 held Wen Jiabao - Vladimir Putin"),
		m("was heard", "2003-02-28", "В четверг Игорь Иванов был выслушан Цзян Цзэминем.", "meeting 2003-02-27 held Jiang Zemin - Igor Ivanov"),
		m("in the second part", "2019-09-18", "Во вторник Ли Кэцян прилетел в Санкт-Петербург, где его ждал Дмитрий Медведев.", "visit 2019-09-17 held Li Keqiang @ Saint Petersburg/RU", "meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"),
		none("said of somebody", "2011-10-12", "Во вторник Владимир Путин заявил, что Вэнь Цзябао близок к успеху."),
		none("a letter to him", "2011-10-12", "Во вторник Владимир Путин написал Вэнь Цзябао."),
		none("not with", "2009-06-18", "17 июня Дмитрий Медведев так и не попрощался с Ху Цзиньтао."),
		// names and pronouns
		m("family name beside its peer", "2018-09-12", "Вчера во Владивостоке Путин и Си вместе пекли блины.", "meeting 2018-09-11 held Xi Jinping - Vladimir Putin @ Vladivostok/RU"),
		none("family name without a peer", "2018-09-12", "Вчера во Владивостоке Си вместе с туристами пекли блины для России."),
		m("with him", "2019-09-18", "Ли Кэцян прибыл в Санкт-Петербург 16 сентября. Во вторник с ним долго спорил Дмитрий Медведев.", "visit 2019-09-16 held Li Keqiang @ Saint Petersburg/RU", "meeting 2019-09-17 held Li Keqiang - Dmitry Medvedev @ Saint Petersburg/RU"),
		m("verbs without a subject", "2016-06-27", "Владимир Путин и Си Цзиньпин неразлучны. В четверг виделись в Ташкенте, в субботу подписывали в Пекине заявление об интернете.",
			"meeting 2016-06-23 held Xi Jinping - Vladimir Putin @ Tashkent/UZ", "signing 2016-06-25 held Xi Jinping - Vladimir Putin @ Beijing/CN"),
		m("signed with one of them", "1992-12-21", "Борис Ельцин 18 декабря улетел из Пекина. С Ян Шанкунем в тот же день подписана декларация.",
			"visit 1992-12-18 held Boris Yeltsin @ Beijing/CN", "signing 1992-12-18 held Yang Shangkun - Boris Yeltsin @ Beijing/CN"),
		// paragraphs
		m("day in the sentence behind", "2022-09-16", "Рандеву длилось час. Российский президент Владимир Путин сидел напротив Си Цзиньпина. Было это вчера, в Самарканде.", "meeting 2022-09-15 held Xi Jinping - Vladimir Putin @ Samarkand/UZ"),
		m("each in a sentence", "2013-03-25", "Си Цзиньпину в Москве показали оперативный центр. Экскурсию проводил Сергей Шойгу; случилось это в субботу.", "meeting 2013-03-23 held Xi Jinping - Sergey Shoigu @ Moscow/RU"),
		m("on the line", "2020-07-09", "По просьбе Пекина в среду был звонок. Си Цзиньпин благодарил, Владимир Путин слушал.", "call 2020-07-08 held Xi Jinping - Vladimir Putin"),
		m("on a screen", "2022-12-31", "Последнее общение года у Владимира Путина пришлось на пятницу. На экране Си Цзиньпин кивал.", "video 2022-12-30 held Xi Jinping - Vladimir Putin"),
		none("two days", "2022-09-16", "Рандеву не описать. В среду Владимир Путин пил чай. В четверг Си Цзиньпин гулял."),
		none("no word for company", "2022-09-16", "В среду Владимир Путин улетел на Алтай. Си Цзиньпин остался в столице Китая."),
		none("ahead", "2022-09-12", "Рандеву назначат. В четверг Владимир Путин, возможно, сядет напротив Си Цзиньпина."),
		// places and years
		m("a city alone", "2022-07-08", "Ташкент. Сергей Лавров накануне ужинал с Ван И.", "meeting 2022-07-07 held Wang Yi - Sergey Lavrov @ Tashkent/UZ"),
		m("bare years", "", "Хроника связей России и Китая\n\n2006\n\n15 июня. В Шанхае В.В. Путин беседовал с Председателем КНР Ху Цзиньтао, обсуждены поставки нефти и газа.\n\n2007\n\n26 марта. В Москве В.В. Путин беседовал с Председателем КНР Ху Цзиньтао, открыт Год Китая.",
			"meeting 2006-06-15 held Hu Jintao - Vladimir Putin @ Shanghai/CN", "meeting 2007-03-26 held Hu Jintao - Vladimir Putin @ Moscow/RU"),
	})
}
