package extract_test

import (
	"slices"
	"strings"
	"testing"
)

// undated is an article without a year and the dates of the contacts it tells.
type undated struct{ text, want string }

// checkYears tells the contacts of each article and compares their dates, each once.
func checkYears(t *testing.T, lang string, rows []undated) {
	t.Helper()
	for _, r := range rows {
		var got []string
		for _, line := range tell(t, lang, "", r.text) {
			got = append(got, strings.Fields(line)[1])
		}
		if g := strings.Join(slices.Compact(got), " "); g != r.want {
			t.Errorf("%s\ngot  %s\nwant %s", r.text, g, r.want)
		}
	}
}

func TestYearByEraEnglish(t *testing.T) {
	checkYears(t, "en", []undated{
		{"President Jiang Zemin met President Boris Yeltsin in Moscow on 10 May. They marked the 50th anniversary of the victory.", "1995-05-10"},
		{"Foreign Minister Tang Jiaxuan met Foreign Minister Igor Ivanov in Moscow on 10 June. They condemned the NATO bombing of Yugoslavia.", "1999-06-10"},
		{"Foreign Minister Tang Jiaxuan met Foreign Minister Igor Ivanov in Beijing on 27 February. They spoke about weapons inspections in Iraq and resolution 1441.", "2003-02-27"},
		{"President Hu Jintao met President Vladimir Putin in Moscow on 28 May. Russia offered help in the fight against SARS.", "2003-05-28"},
		{"President Hu Jintao met President Vladimir Putin in Moscow on 26 March. They opened the Year of China in Russia.", "2007-03-26"},
		{"President Hu Jintao received President Dmitry Medvedev in Beijing on 27 September. They also spoke about the crisis on the peninsula after the Cheonan.", "2010-09-27"},
		{"Foreign Minister Yang Jiechi met Foreign Minister Sergey Lavrov in Moscow on 6 May. They called for an end to the air strikes on Libya.", "2011-05-06"},
		{"President Xi Jinping met President Vladimir Putin in Beijing on 20 May. They attended the opening of the Years of Friendly Youth Exchanges.", "2014-05-20"},
		{"Foreign Minister Wang Yi met Foreign Minister Sergey Lavrov in Beijing on 29 April. Both oppose THAAD in South Korea.", "2016-04-29"},
		{"President Xi Jinping met President Vladimir Putin in Beijing on 4 February. Their joint statement on International Relations Entering a New Era was published.", "2022-02-04"},
		{"President Xi Jinping spoke by phone with President Vladimir Putin on 8 August. Putin told him about the coming Alaska summit.", "2025-08-08"},
		{"President Xi Jinping met President Vladimir Putin in Moscow on 9 May. US President Donald Trump's reciprocal tariffs were discussed.", "2025-05-09"},
	})
}

func TestYearByEraVietnamese(t *testing.T) {
	checkYears(t, "vi", []undated{
		{"Ngoại trưởng Đường Gia Triền hội đàm với Ngoại trưởng Igor Ivanov tại Moscow ngày 10/6. Hai bên lên án NATO ném bom Nam Tư.", "1999-06-10"},
		{"Chủ tịch Hồ Cẩm Đào gặp Tổng thống Vladimir Putin tại Moscow ngày 28/5. Nga giúp Trung Quốc chống dịch SARS.", "2003-05-28"},
		{"Chủ tịch Hồ Cẩm Đào gặp Tổng thống Vladimir Putin tại Moscow ngày 26/3. Hai ông khai mạc Năm Trung Quốc tại Nga.", "2007-03-26"},
		{"Ngoại trưởng Dương Khiết Trì gặp Ngoại trưởng Sergei Lavrov tại Moscow ngày 6/5. Hai bên kêu gọi chấm dứt không kích Libya.", "2011-05-06"},
		{"Chủ tịch Tập Cận Bình gặp Tổng thống Vladimir Putin tại Thượng Hải ngày 20/5. Hai bên nói về việc sáp nhập Crimea và năm giao lưu hữu nghị thanh niên.", "2014-05-20"},
		{"Chủ tịch Tập Cận Bình hội đàm với Tổng thống Vladimir Putin tại Moscow ngày 8/5, nhân kỷ niệm 70 năm Chiến thắng phát xít.", "2015-05-08"},
		{"Ngoại trưởng Vương Nghị gặp Ngoại trưởng Sergei Lavrov tại Bắc Kinh ngày 29/4. Hai bên phản đối THAAD.", "2016-04-29"},
		{"Chủ tịch Tập Cận Bình điện đàm với Tổng thống Vladimir Putin ngày 16/4. Hai bên bàn về đại dịch COVID-19.", "2020-04-16"},
		{"Ngoại trưởng Vương Nghị gặp Ngoại trưởng Sergei Lavrov ngày 16/9. Hai bên lo ngại về AUKUS.", "2021-09-16"},
		{"Chủ tịch Tập Cận Bình gặp Tổng thống Vladimir Putin tại Bắc Kinh ngày 16/5, nhân kỷ niệm 75 năm thiết lập quan hệ ngoại giao.", "2024-05-16"},
		{"Chủ tịch Tập Cận Bình điện đàm với Tổng thống Vladimir Putin ngày 19/6. Hai bên bàn về chiến sự Israel - Iran và Tổng thống Mỹ Donald Trump.", "2025-06-19"},
	})
}

func TestYearByEraChinese(t *testing.T) {
	checkYears(t, "zh", []undated{
		{"国家主席江泽民6月10日在莫斯科会见俄罗斯总统叶利钦。双方谈到北约轰炸南联盟。", "1999-06-10"},
		{"国家主席胡锦涛5月28日在莫斯科会见俄罗斯总统普京。俄方表示支持中国抗击非典。", "2003-05-28"},
		{"国家主席胡锦涛3月26日在莫斯科会见俄罗斯总统普京。两人出席了俄罗斯“中国年”开幕式。", "2007-03-26"},
		{"外交部长杨洁篪5月6日在莫斯科会见俄罗斯外长拉夫罗夫。双方谈到利比亚局势。", "2011-05-06"},
		{"国家主席习近平5月20日在上海会见俄罗斯总统普京。两国元首出席青年友好交流年开幕式。", "2014-05-20"},
		{"国家主席习近平5月8日在莫斯科会见俄罗斯总统普京。双方将共同庆祝世界反法西斯战争胜利70周年。", "2015-05-08"},
		{"外交部长王毅4月29日在北京会见俄罗斯外长拉夫罗夫。双方反对部署“萨德”。", "2016-04-29"},
		{"国家主席习近平6月5日在莫斯科会见俄罗斯总统普京，双方庆祝两国建交70周年。", "2019-06-05"},
		{"国家主席习近平4月16日同俄罗斯总统普京通电话。双方谈到新冠肺炎。", "2020-04-16"},
		{"国家主席习近平5月16日在北京会见俄罗斯总统普京，今年是中俄建交七十五周年。", "2024-05-16"},
		{"国家主席习近平8月8日同俄罗斯总统普京通电话。普京介绍了即将举行的阿拉斯加会晤。", "2025-08-08"},
	})
}

func TestYearByEraRussian(t *testing.T) {
	checkYears(t, "ru", []undated{
		{"Министр иностранных дел Тан Цзясюань встретился с министром иностранных дел Игорем Ивановым в Москве 10 июня. Стороны осудили бомбардировки Югославии.", "1999-06-10"},
		{"Председатель КНР Ху Цзиньтао встретился с президентом России Владимиром Путиным в Москве 28 мая. Россия поможет Китаю в борьбе с атипичной пневмонией.", "2003-05-28"},
		{"Председатель КНР Ху Цзиньтао встретился с президентом России Владимиром Путиным в Москве 26 марта. Они открыли Год Китая в России.", "2007-03-26"},
		{"Министр иностранных дел Ян Цзечи встретился с министром иностранных дел Сергеем Лавровым в Москве 6 мая. Они обсудили ситуацию в Ливии.", "2011-05-06"},
		{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Шанхае 20 мая. Лидеры открыли Годы дружественных молодежных обменов.", "2014-05-20"},
		{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Москве 8 мая, накануне 70-летия Победы.", "2015-05-08"},
		{"Министр иностранных дел Ван И встретился с министром иностранных дел Сергеем Лавровым в Пекине 29 апреля. Стороны выступили против размещения THAAD.", "2016-04-29"},
		{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Москве 5 июня, в год 70-летия установления дипломатических отношений.", "2019-06-05"},
		{"Председатель КНР Си Цзиньпин провел телефонный разговор с президентом России Владимиром Путиным 16 апреля. Они обсудили борьбу с коронавирусом.", "2020-04-16"},
		{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Пекине 16 мая, в год 75-летия дипотношений.", "2024-05-16"},
		{"Председатель КНР Си Цзиньпин провел телефонный разговор с президентом России Владимиром Путиным 8 августа. Путин рассказал о саммите с Трампом на Аляске.", "2025-08-08"},
	})
}

// Where several years fit what the text names, none is taken.
func TestYearByEraStaysOpen(t *testing.T) {
	checkYears(t, "en", []undated{
		{"President Xi Jinping met President Vladimir Putin in Beijing on 20 May. They praised the Shanghai Cooperation Organization.", "XXXX-05-20"},
		{"President Xi Jinping met President Vladimir Putin in Beijing on 20 May. They spoke about President Joe Biden.", "XXXX-05-20"},
		{"President Xi Jinping met President Vladimir Putin in Beijing on 20 May. A former US president, Bill Clinton, was in town.", "XXXX-05-20"},
	})
	checkYears(t, "vi", []undated{{"Chủ tịch Tập Cận Bình gặp Tổng thống Vladimir Putin tại Bắc Kinh ngày 20/5. Hai bên đề cao Tổ chức Hợp tác Thượng Hải.", "XXXX-05-20"}})
	checkYears(t, "zh", []undated{{"国家主席习近平5月20日在北京会见俄罗斯总统普京。双方谈到共建“一带一路”。", "XXXX-05-20"}})
	checkYears(t, "ru", []undated{{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Пекине 20 мая. Стороны высоко оценили роль ШОС.", "XXXX-05-20"}})
}

// An office that is held no longer, or that was named in a look back, does not
// keep the article in its days; nor do words that several eras share.
func TestYearByEraLooksBack(t *testing.T) {
	checkYears(t, "en", []undated{
		{"President Xi Jinping met President Vladimir Putin in Moscow on 9 May. The former US President Barack Obama had refused. They marked the 80th anniversary of the victory.", "2025-05-09"},
		{"President Xi Jinping met President Vladimir Putin in Moscow on 9 May. President Barack Obama once refused to come. US Secretary of State Marco Rubio stayed at home. They marked the 80th anniversary of the victory.", "2025-05-09"},
		{"President Xi Jinping met President Vladimir Putin in Osaka on 28 June. They spoke about President Donald Trump and marked 70 years of diplomatic relations.", "2019-06-28"},
		{"President Hu Jintao met President Vladimir Putin in Moscow on 9 May. President George Bush was there too for the 60th anniversary of the victory.", "2005-05-09"},
	})
	checkYears(t, "ru", []undated{{"Председатель КНР Си Цзиньпин встретился с президентом России Владимиром Путиным в Москве 9 мая, в день 80-летия Победы. Бывший президент США Барак Обама не приехал.", "2025-05-09"}})
	checkYears(t, "zh", []undated{{"国家主席习近平5月9日在莫斯科会见俄罗斯总统普京，庆祝伟大卫国战争胜利80周年。前美国总统奥巴马没有出席。", "2025-05-09"}})
	checkYears(t, "vi", []undated{{"Chủ tịch Tập Cận Bình gặp Tổng thống Vladimir Putin tại Moscow ngày 9/5, nhân 80 năm Chiến thắng phát xít. Cựu Tổng thống Mỹ Barack Obama vắng mặt.", "2025-05-09"}})
}
