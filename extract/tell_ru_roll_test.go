package extract_test

import "testing"

// A chronicle of two people whom its headline names: its entries tell of both.
func TestTellRussianRoll(t *testing.T) {
	const head = "Как общались главы МИД России и Китая в 2015 году\n\nКоротко о главном за год.\n\n"
	tellAll(t, "ru", []telling{
		{"by its entries", "2015-12-30", head +
			"2 февраля. Пекин. Беседа министров перед встречей в формате РИК.\n\n" +
			"7 апреля. Москва. Переговоры продолжаются три часа.\n\n" +
			"25 августа. Телефонный разговор. Лавров говорит о Сирии.\n\n" +
			"19 ноября. Отдых.",
			[]string{"meeting 2015-02-02 held Wang Yi - Sergey Lavrov @ Beijing/CN", "meeting 2015-04-07 held Wang Yi - Sergey Lavrov @ Moscow/RU", "call 2015-08-25 held Wang Yi - Sergey Lavrov"}},
		{"others meet, or it is called off", "2015-12-30", head +
			"2 февраля. Пекин. Беседа министров длится весь вечер и кончается за полночь.\n\n" +
			"7 апреля. Москва. Сергей Шойгу говорит о переговорах.\n\n" +
			"25 августа. Телефонный разговор отменен.\n\n" +
			"19 ноября. Погода портится.",
			[]string{"meeting 2015-02-02 held Wang Yi - Sergey Lavrov @ Beijing/CN"}},
		{"no roll without the two in the headline", "2015-12-30", "Год дипломатии\n\nКоротко о главном за год.\n\n" +
			"2 февраля. Пекин. Беседа министров длится весь вечер и кончается за полночь.\n\n7 апреля. Москва. Переговоры продолжаются три часа.\n\n25 августа. Телефонный разговор. Лавров говорит о Сирии, а потом о Китае.",
			nil},
	})
}

// The capitals of an institution's name begin no person's.
func TestTellRussianInstitutions(t *testing.T) {
	tellAll(t, "ru", []telling{
		{"Supreme Council of a party", "2020-07-24", "Председатель Высшего совета партии «Единая Россия» Борис Грызлов 23 июля по видеосвязи провел переговоры с заведующим Международным отделом ЦК КПК Сун Тао.",
			[]string{"video 2020-07-23 held Song Tao - Boris Gryzlov"}},
		{"department of North-East Asia", "2019-02-12", "Замминистра иностранных дел РФ Игорь Моргулов 11 февраля в Москве встретился со спецпредставителем правительства КНР по делам Северо-Восточной Азии Кун Сюанью.",
			[]string{"meeting 2019-02-11 held Kong Xuanyou - Igor Morgulov @ Moscow/RU"}},
	})
}
