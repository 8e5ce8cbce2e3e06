package lexicon

import "testing"

func TestUnknownNamesAreRomanised(t *testing.T) {
	lx := loaded(t)
	l := lx.language("ru")
	instrumental, genitive := l.Declension.Bit("instrumental"), l.Declension.Bit("genitive")
	for _, r := range []struct {
		name, country string
		cases         uint8
		want          string
	}{
		{"Чжан Ханьхуэй", "CN", 1, "Zhang Hanhui"},
		{"Чжан Ханьхуэем", "CN", instrumental, "Zhang Hanhui"},
		{"Чжаном Ханьхуэем", "CN", instrumental, "Zhang Hanhui"},
		{"Ван Вэньтао", "CN", instrumental, "Wang Wentao"},
		{"Ван Сянъин", "CN", 1, "Wang Xiangying"},
		{"Ма Шана", "CN", genitive, "Ma Shang"},
		{"Сюй Цинаня", "CN", genitive, "Xu Qinan"},
		{"Люй Ляонином", "CN", instrumental, "Lu Liaoning"},
		{"Андрей Петров", "RU", 1, "Andrey Petrov"},
		{"Андреем Петровым", "RU", instrumental, "Andrey Petrov"},
		{"Алексея Воробьева", "RU", genitive, "Alexey Vorobyev"},
		{"Юрием Ясинским", "RU", instrumental, "Yury Yasinsky"},
		{"Анной Егоровой", "RU", instrumental, "Anna Yegorova"},
		{"Павла Щербака", "RU", genitive, "Pavel Shcherbak"},
		{"Игоря Хоменко", "RU", genitive, "Igor Khomenko"},
	} {
		if got := l.Romanise(r.name, r.country, r.cases); got != r.want {
			t.Errorf("%s: got %s, want %s", r.name, got, r.want)
		}
	}
}
