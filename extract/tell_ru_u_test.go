package extract_test

import "testing"

// Ordinary Russian reports: two titles in a row, stays told by their weekdays, what waits for a guest.
func TestTellRussianReports(t *testing.T) {
	none := func(name, pub, text string) telling { return telling{name, pub, text, nil} }
	m := func(name, pub, text string, want ...string) telling { return telling{name, pub, text, want} }
	zhao := "meeting 2025-08-26 held Zhao Leji - Vyacheslav Volodin @ Beijing/CN"
	xi := "meeting 2025-08-26 held Xi Jinping - Vyacheslav Volodin @ Beijing/CN"
	volodin := "Председателя Государственной Думы Вячеслава Володина принял сегодня в Пекине председатель КНР Си Цзиньпин. В тот же день "
	tellAll(t, "ru", []telling{
		// two people whose titles stand in a row
		m("the speaker and the chairman", "2025-08-26", volodin+"спикер и председатель ПК ВСНП Чжао Лэцзи провели беседу.", xi, zhao),
		m("the speaker and a name", "2025-08-26", volodin+"спикер и Чжао Лэцзи провели беседу.", xi, zhao),
		m("the speaker met", "2025-08-26", volodin+"спикер встретился с главой ПК ВСНП Чжао Лэцзи.", xi, zhao),
		m("the premier and the chairman", "2025-08-26", "Михаил Мишустин прилетел в Пекин в понедельник. Во вторник премьер и председатель КНР Си Цзиньпин провели переговоры.", "visit 2025-08-25 held Mikhail Mishustin @ Beijing/CN", "meeting 2025-08-26 held Xi Jinping - Mikhail Mishustin @ Beijing/CN"),
		m("the minister and a head of department", "2025-08-26", "Сергей Лавров прилетел в Пекин в понедельник. Во вторник министр и глава Отдела международных связей ЦК КПК Лю Цзяньчао провели переговоры.", "visit 2025-08-25 held Sergey Lavrov @ Beijing/CN", "meeting 2025-08-26 held Liu Jianchao - Sergey Lavrov @ Beijing/CN"),
		// names of the party's committee, and of video links
		m("of the Central Committee of the Communist Party", "2023-09-19", "Ван И в понедельник прибыл в Москву. В мае Шойгу принимал в Москве другого гостя из КНР - секретаря Политико-юридической комиссии ЦК Компартии Китая Чэнь Вэньцина.", "visit 2023-09-18 held Wang Yi @ Moscow/RU", "meeting 2023-05 held Chen Wenqing - Sergey Shoigu @ Moscow/RU"),
		m("video with a hyphen", "2023-09-19", "Владимир Путин и Си Цзиньпин провели в среду переговоры по видеоконференц-связи.", "video 2023-09-13 held Xi Jinping - Vladimir Putin"),
		m("video in a mode", "2023-09-19", "Владимир Путин провел во вторник с Си Цзиньпином разговор в режиме видео-конференц-связи.", "video 2023-09-19 held Xi Jinping - Vladimir Putin"),
		// days of a stay
		m("stayed until a weekday", "2024-08-23", "Премьер Госсовета Ли Цян прилетел в Москву во вторник и пробыл в российской столице до четверга.", "visit 2024-08-20/2024-08-22 held Li Qiang @ Moscow/RU"),
		m("stayed until a weekday, said next", "2024-08-23", "Премьер Госсовета Ли Цян прибыл в Москву во вторник. Он пробыл в России до четверга.", "visit 2024-08-20/2024-08-22 held Li Qiang @ Moscow/RU"),
		m("will stay until a weekday", "2024-08-23", "Премьер Госсовета Ли Цян прибудет в Москву во вторник и пробудет в России до четверга.", "visit 2024-08-27/2024-08-29 planned Li Qiang @ Moscow/RU"),
		m("came and will stay", "2024-08-23", "Премьер Госсовета Ли Цян прилетел в Москву во вторник и пробудет в российской столице до воскресенья.", "visit 2024-08-20/2024-08-25 held Li Qiang @ Moscow/RU"),
		m("the last day of a visit", "2017-06-14", "Сергей Лавров прибыл в Пекин в понедельник. Завтра, в заключительный день визита, министра примет Си Цзиньпин.", "visit 2017-06-12 held Sergey Lavrov @ Beijing/CN", "meeting 2017-06-15 planned Xi Jinping - Sergey Lavrov @ Beijing/CN"),
		m("having flown in", "1992-03-18", "Прилетев в Пекин в понедельник, Андрей Козырев в тот же день провел переговоры с министром иностранных дел КНР Цянь Цичэнем.", "visit 1992-03-16 held Andrey Kozyrev @ Beijing/CN", "meeting 1992-03-16 held Qian Qichen - Andrey Kozyrev @ Beijing/CN"),
		m("return visit in autumn", "2013-05-30", "Сергей Нарышкин побывал в Пекине 26-28 мая. Ответный визит председателя ПК ВСНП Чжан Дэцзяна намечен на осень.", "visit 2013-05-26/2013-05-28 held Sergey Naryshkin @ Beijing/CN", "visit 2013 planned Zhang Dejiang @ RU"),
		m("took a delegation", "2017-06-14", "В ноябре губернатор Хэйлунцзяна Лу Хао привез во Владивосток большую делегацию.", "visit 2016-11 held Lu Hao @ Vladivostok/RU"),
		m("answers a trip", "1994-07-13", "Министр обороны КНР Чи Хаотянь, прилетевший в российскую столицу в понедельник, отвечает на прошлогоднюю поездку Павла Грачева.", "visit 1994-07-11 held Chi Haotian @ Moscow/RU"),
		// documents
		m("signed last summer", "2002-08-23", "Цзян Цзэминь и Владимир Путин подписали летом прошлого года в Москве договор.", "signing 2001 held Jiang Zemin - Vladimir Putin @ Moscow/RU"),
		m("instruments of ratification", "1992-03-18", "Андрей Козырев обменялся вчера в Пекине с министром иностранных дел КНР Цянь Цичэнем грамотами о ратификации соглашения о границе.", "signing 1992-03-17 held Qian Qichen - Andrey Kozyrev @ Beijing/CN"),
		m("contracts of companies", "2025-11-26", "Вице-премьер РФ Александр Новак во вторник встретился в Пекине с Дин Сюэсяном. На форуме подписано несколько десятков контрактов между компаниями.", "meeting 2025-11-25 held Ding Xuexiang - Alexander Novak @ Beijing/CN"),
		// what waits, and who is meant
		m("talks wait for the guest", "2023-03-14", "В пятницу в Пекине Сергея Лаврова ждут переговоры с Ван И.", "meeting 2023-03-17 planned Wang Yi - Sergey Lavrov @ Beijing/CN"),
		m("a talk elsewhere waits", "1992-03-18", "Андрей Козырев прилетел в Пекин в понедельник. Во вторник гостя принял премьер Госсовета Ли Пэн. Конечным пунктом его маршрута станет Токио, где министра ждет разговор потруднее.", "visit 1992-03-16 held Andrey Kozyrev @ Beijing/CN", "meeting 1992-03-17 held Li Peng - Andrey Kozyrev @ Beijing/CN"),
		m("the previous round", "2025-11-28", "Вчера Ван И и Сергей Шойгу провели в Москве двадцатый раунд консультаций. Предыдущий они провели в Пекине в ноябре прошлого года.", "meeting 2025-11-27 held Wang Yi - Sergey Shoigu @ Moscow/RU", "meeting 2024-11 held Wang Yi - Sergey Shoigu @ Beijing/CN"),
		m("deputy chairman", "2010-09-28", "Дмитрий Медведев встретился в Пекине 27 сентября с заместителем председателя Си Цзиньпином.", "meeting 2010-09-27 held Xi Jinping - Dmitry Medvedev @ Beijing/CN"),
		none("when they will meet", "2017-04-14", "Когда и где в этом году увидятся лидеры России и Китая, вчера уточнили в Москве Владимир Путин и Чжан Гаоли."),
	})
}
