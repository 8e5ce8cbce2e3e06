package extract_test

import "testing"

// What Russian newspapers tell beside the news of the day: who "they" are, and when it was.
func TestTellRussianBackground(t *testing.T) {
	m := func(name, pub, text string, want ...string) telling { return telling{name, pub, text, want} }
	news := "18 сентября в Москве Сергей Лавров провел переговоры с Ван И. "
	met := "meeting 2023-09-18 held Wang Yi - Sergey Lavrov @ Moscow/RU"
	tellAll(t, "ru", []telling{
		// they are the leaders of whom the sentence before speaks
		m("they of the heads of state", "2023-09-19", news+"О безопасности советуются и главы государств. Последний раз они беседовали 21 марта в Москве.", met, "meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU"),
		m("they of the leaders of both", "2023-09-19", news+"Тесно общаются и лидеры двух стран. В последний раз они встречались 21 марта в Москве.", met, "meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU"),
		m("they of the presidents", "2023-09-19", news+"Регулярно видятся и президенты двух стран. 21 марта они провели переговоры в Москве.", met, "meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU"),
		m("they of the premiers", "2023-09-19", news+"Тон задают и главы правительств двух стран. 24 мая они встречались в Пекине.", met, "meeting 2023-05-24 held Li Qiang - Mikhail Mishustin @ Beijing/CN"),
		m("they of the ministers", "2023-09-19", news+"Договоренности лидеров выполняются. Прежде они беседовали 13 июля в Джакарте.", met, "meeting 2023-07-13 held Wang Yi - Sergey Lavrov @ Jakarta/ID"),
		m("they still the ministers", "2023-09-19", news+"Они беседовали и 13 июля в Джакарте.", met, "meeting 2023-07-13 held Wang Yi - Sergey Lavrov @ Jakarta/ID"),
		m("they of the leaders", "2023-09-19", "Владимир Путин во вторник открыл завод. Си Цзиньпин во вторник был в Сиане.\n"+news+"Часто видятся и лидеры. 21 марта они беседовали в Москве.", met, "meeting 2023-03-21 held Xi Jinping - Vladimir Putin @ Moscow/RU"),
		m("matters were discussed with", "2019-12-04", "Николай Патрушев 2 декабря в Пекине встретился с Ян Цзечи. С министром обороны Вэй Фэнхэ обсуждались учения.", "meeting 2019-12-02 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN", "meeting 2019-12-02 held Wei Fenghe - Nikolai Patrushev @ Beijing/CN"),
		// the commission whose name speaks of the premiers
		m("commission with its chairmen", "2011-10-10", "10 октября в Пекине вице-премьер Госсовета КНР Ван Цишань и заместитель Председателя Правительства РФ А.Д.Жуков провели 15-е заседание Комиссии по подготовке регулярных встреч глав правительств двух стран.", "meeting 2011-10-10 held Wang Qishan - Alexander Zhukov @ Beijing/CN"),
		m("commission in the title", "2011-10-10", "Состоялось 15-е заседание Комиссии по подготовке регулярных встреч глав правительств Китая и России\n10 октября в Пекине вице-премьер Ван Цишань и вице-премьер РФ Александр Жуков провели заседание комиссии.", "meeting 2011-10-10 held Wang Qishan - Alexander Zhukov @ Beijing/CN"),
		m("commission of Russia and China", "2011-10-11", "Вчера в Пекине прошло заседание Комиссии по подготовке регулярных встреч глав правительств России и Китая. Его провели вице-премьеры Александр Жуков и Ван Цишань.", "meeting 2011-10-10 held Wang Qishan - Alexander Zhukov @ Beijing/CN"),
		m("commission without names", "2011-10-11", "Вчера в Пекине прошло заседание Российско-Китайской комиссии по подготовке регулярных встреч глав правительств."),
		m("the premiers' own meeting", "2011-10-12", "Вчера в Пекине прошла 16-я регулярная встреча глав правительств России и Китая.", "meeting 2011-10-11 held Wen Jiabao - Vladimir Putin @ Beijing/CN"),
		// this year's month
		m("this May", "2025-09-18", "В 2023 году министр приезжал в Китай. В нынешнем мае в Москве секретарь Совета безопасности РФ Сергей Шойгу провел консультации с Чэнь Вэньцином.", "meeting 2025-05 held Chen Wenqing - Sergey Shoigu @ Moscow/RU"),
		m("May of this year", "2025-09-18", "В 2023 году министр приезжал в Китай. В мае нынешнего года в Москве Сергей Шойгу провел консультации с Чэнь Вэньцином.", "meeting 2025-05 held Chen Wenqing - Sergey Shoigu @ Moscow/RU"),
		m("this March", "2023-09-19", "В этом марте Владимир Путин и Си Цзиньпин встречались в Москве.", "meeting 2023-03 held Xi Jinping - Vladimir Putin @ Moscow/RU"),
		m("last year's document", "1992-12-21", "16 марта министры Андрей Козырев и Цянь Цичэнь обменялись грамотами о ратификации прошлогоднего соглашения о границе. В ноябре Цянь Цичэнь приезжал в Москву.", "signing 1992-03-16 held Qian Qichen - Andrey Kozyrev", "visit 1992-11 held Qian Qichen @ Moscow/RU"),
		m("last year's meeting", "2023-09-19", "На прошлогодней встрече лидеров говорили о торговле. В марте Си Цзиньпин приезжал в Москву.", "visit 2023-03 held Xi Jinping @ Moscow/RU"),
		m("a year ago", "2023-09-19", "Год назад, в марте, Сергей Лавров встречался с Ван И в Туньси.", "meeting 2022-03 held Wang Yi - Sergey Lavrov @ Tunxi/CN"),
		// receiving, told beside
		m("who received him", "2004-04-23", "Министр иностранных дел КНР Ли Чжаосин прилетел в Москву в среду. Владимир Путин, принимавший его вечером, был щедр на оценки.", "visit 2004-04-21 held Li Zhaoxing @ Moscow/RU", "meeting 2004-04-21 held Li Zhaoxing - Vladimir Putin @ Moscow/RU"),
		m("who received the guest", "2004-04-23", "Вчера Владимир Путин, принимавший в Кремле главу МИД КНР Ли Чжаосина, говорил о торговле.", "meeting 2004-04-22 held Li Zhaoxing - Vladimir Putin @ Moscow/RU, Kremlin"),
		m("is to receive", "1994-05-28", "Вчера в Пекине Виктор Черномырдин провел переговоры с Ли Пэном. Сегодня российского премьера должен принять председатель КНР Цзян Цзэминь.", "meeting 1994-05-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN", "meeting 1994-05-28 planned Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN"),
		m("is to receive the head of the cabinet", "1994-05-28", "Вчера в Пекине Виктор Черномырдин провел переговоры с Ли Пэном. Сегодня главу российского кабинета должен принять Цзян Цзэминь.", "meeting 1994-05-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN", "meeting 1994-05-28 planned Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN"),
		m("will see each other at a summit", "2004-04-23", "В середине июня Путин и Ху Цзиньтао увидятся в Ташкенте на саммите ШОС.", "meeting 2004-06 planned Hu Jintao - Vladimir Putin @ Tashkent/UZ (SCO Summit)"),
		m("will meet at a summit", "2004-04-23", "В июне Путин и Ху Цзиньтао встретятся в Ташкенте на саммите ШОС.", "meeting 2004-06 planned Hu Jintao - Vladimir Putin @ Tashkent/UZ (SCO Summit)"),
		m("saw each other at a summit", "2004-07-23", "В июне Путин и Ху Цзиньтао увиделись в Ташкенте на саммите ШОС.", "meeting 2004-06 held Hu Jintao - Vladimir Putin @ Tashkent/UZ (SCO Summit)"),
		// stays
		m("was finishing a visit", "2007-03-29", "Вчера Ху Цзиньтао завершал в Казани свой государственный визит в Россию.", "visit 2007-03-28 held Hu Jintao @ RU"),
		m("four days from Thursday", "1994-05-28", "Вчера в Пекине Виктор Черномырдин провел переговоры с Ли Пэном. Четырехдневный визит начался в четверг.", "meeting 1994-05-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN", "visit 1994-05-26/1994-05-29 held Viktor Chernomyrdin @ Beijing/CN"),
		m("the visit began on Thursday", "1994-05-28", "Вчера в Пекине премьер-министр России Виктор Черномырдин провел переговоры с Ли Пэном. Визит начался в четверг и завершится завтра.", "meeting 1994-05-27 held Li Peng - Viktor Chernomyrdin @ Beijing/CN", "visit 1994-05-26/1994-05-29 held Viktor Chernomyrdin @ Beijing/CN"),
		m("landed at Vnukovo", "2017-07-04", "Самолет Си Цзиньпина сел во Внукове в понедельник. Россия рада.", "visit 2017-07-03 held Xi Jinping @ Moscow/RU"),
		m("met at Vnukovo", "2017-07-04", "Во Внукове Си Цзиньпина встречал вчера министр Александр Новак.", "meeting 2017-07-03 held Xi Jinping - Alexander Novak @ Moscow/RU, Vnukovo Airport"),
		// whom the news is about
		m("discussed another matter with", "2019-12-04", "Николай Патрушев 2 декабря в Пекине встретился с Ян Цзечи. С секретарем Политико-юридической комиссии ЦК Го Шэнкунем обсуждали другое: борьбу с терроризмом.", "meeting 2019-12-02 held Yang Jiechi - Nikolai Patrushev @ Beijing/CN", "meeting 2019-12-02 held Guo Shengkun - Nikolai Patrushev @ Beijing/CN"),
		m("video from Beijing to him", "2022-06-10", "В Благовещенск приехал вице-премьер РФ Юрий Трутнев, из Пекина по видеосвязи к нему обратился вице-премьер Госсовета КНР Ху Чуньхуа. Мост открыли сегодня.", "video 2022-06-10 held Hu Chunhua - Yury Trutnev"),
		m("was at their guest", "2025-11-04", "Мишустин напомнил Си Цзиньпину о сентябрьском визите президента Владимира Путина в Пекин.", "visit 2025-09 held Vladimir Putin @ Beijing/CN"),
		m("signed last November already", "1994-05-28", "Военных соглашений нет. Все, что надо, министры обороны Павел Грачев и Чи Хаотянь подписали в Пекине еще в ноябре прошлого года.", "signing 1993-11 held Chi Haotian - Pavel Grachev @ Beijing/CN"),
		m("spent less than a day", "1999-05-11", "Сегодня Цзян Цзэминь принял в Пекине Виктора Черномырдина. В китайской столице Черномырдин провел меньше суток.", "meeting 1999-05-11 held Jiang Zemin - Viktor Chernomyrdin @ Beijing/CN", "visit 1999-05-11 held Viktor Chernomyrdin @ Beijing/CN"),
		m("who brought a message", "1994-05-28", "В январе в Пекин приезжал Андрей Козырев, доставивший Цзян Цзэминю послание от Бориса Ельцина.", "visit 1994-01 held Andrey Kozyrev @ Beijing/CN", "message 1994-01 held Jiang Zemin - Boris Yeltsin"),
		m("a year named behind", "2025-09-18", "МОСКВА, 18 сентября. /ТАСС/. Министр внутренних дел РФ Владимир Колокольцев переговорил с министром общественной безопасности КНР Ван Сяохуном. Беседа прошла в Ляньюньгане.\nВ 2023 году министр приезжал в Китай.", "meeting 2025-09-18~ held Wang Xiaohong - Vladimir Kolokoltsev @ Lianyungang/CN", "visit 2023 held Vladimir Kolokoltsev @ CN"),
		m("who handed a message", "1994-05-28", "В январе в Пекине Андрей Козырев передал Цзян Цзэминю послание от Бориса Ельцина.", "message 1994-01 held Jiang Zemin - Boris Yeltsin"),
	})
}
