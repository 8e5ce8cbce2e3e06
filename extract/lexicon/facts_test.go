package lexicon

import (
	"testing"

	"amur/model"
)

func date(t *testing.T, s string) model.Date {
	t.Helper()
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestHolder(t *testing.T) {
	tests := []struct {
		office, country, date, want string // want "" when nobody is certain
	}{
		{"foreign-minister", "CN", "2022-12-29", "wang-yi"},
		{"foreign-minister", "CN", "2022-12-31", "qin-gang"},
		{"foreign-minister", "CN", "2023-05-04", "qin-gang"},
		{"foreign-minister", "CN", "2023-05", "qin-gang"},
		{"foreign-minister", "CN", "2023-07-24", "qin-gang"},
		{"foreign-minister", "CN", "2023-07-26", "wang-yi"},
		{"foreign-minister", "CN", "2023-07", ""},
		{"foreign-minister", "CN", "2023", ""},
		{"foreign-minister", "CN", "2016", "wang-yi"},
		{"foreign-minister", "RU", "2004-03-10", "lavrov-sergey"},
		{"foreign-minister", "RU", "2023", "lavrov-sergey"},
		{"foreign-minister", "RU", "2023-09-18/..", "lavrov-sergey"},

		{"president", "RU", "1999-12-30", "yeltsin-boris"},
		{"president", "RU", "2000-01-01", "putin-vladimir"},
		{"president", "RU", "2008-05-06", "putin-vladimir"},
		{"president", "RU", "2008-05-08", "medvedev-dmitry"},
		{"president", "RU", "2008-05", ""},
		{"president", "RU", "2012-05-06", "medvedev-dmitry"},
		{"president", "RU", "2012-05-08", "putin-vladimir"},
		{"president", "RU", "2024-05", "putin-vladimir"},
		{"president", "RU", "1991-06-01", "gorbachev-mikhail"},
		{"president", "RU", "1992-01-01", "yeltsin-boris"},
		{"head-of-government", "RU", "2008-05-09", "putin-vladimir"},
		{"head-of-government", "RU", "2012-05-09", "medvedev-dmitry"},

		{"president", "CN", "2013-03-13", "hu-jintao"},
		{"president", "CN", "2013-03-15", "xi-jinping"},
		{"head-of-government", "CN", "2003-03-15", "zhu-rongji"},
		{"head-of-government", "CN", "2003-03-17", "wen-jiabao"},
		{"head-of-government", "CN", "2003-03", ""},
		{"head-of-government", "CN", "2023-03-12", "li-qiang"},

		{"deputy-foreign-minister", "RU", "2023-05-04", ""}, // several holders
		{"governor", "RU", "2023-05-04", ""},
		{"foreign-minister", "US", "2023-05-04", ""},
		{"no-such-office", "CN", "2023-05-04", ""},
		{"foreign-minister", "CN", "XXXX-05-04", ""},
		{"foreign-minister", "CN", "", ""},
	}
	lx := loaded(t)
	for _, tt := range tests {
		d := model.Date{}
		if tt.date != "" {
			d = date(t, tt.date)
		}
		got := ""
		if p := lx.Holder(tt.office, tt.country, d); p != nil {
			got = p.ID
		}
		if got != tt.want {
			t.Errorf("Holder(%s, %s, %s) = %q, want %q", tt.office, tt.country, tt.date, got, tt.want)
		}
	}
}

func TestOfficeOn(t *testing.T) {
	tests := []struct {
		person, date, stated, want string
	}{
		// the party's office yields to the state's
		{"wang-yi", "2024-03-01", "", "foreign-minister"},
		{"wang-yi", "2022-12-01", "", "foreign-minister"}, // and state councilor
		{"wang-yi", "2023-05-24", "", "central-foreign-affairs-director"},
		{"xi-jinping", "2023-03-21", "", "president"},
		{"hu-jintao", "2000-07-01", "", "vice-president"},
		// the stated one wins where it was held
		{"wang-yi", "2024-03-01", "central-foreign-affairs-director", "central-foreign-affairs-director"},
		{"wang-yi", "2024-03-01", "ambassador", "foreign-minister"},
		{"xi-jinping", "2023-03-21", "general-secretary", "general-secretary"},
		{"xi-jinping", "2023-03-21", "vice-president", "president"},
		// an office of the day, not of the person
		{"putin-vladimir", "2007-03-26", "", "president"},
		{"putin-vladimir", "2009-10-13", "", "head-of-government"},
		{"putin-vladimir", "2009-10-13", "president", "head-of-government"},
		{"medvedev-dmitry", "2009-06-17", "", "president"},
		{"medvedev-dmitry", "2015-12-17", "", "head-of-government"},
		{"medvedev-dmitry", "2022-12-21", "", "security-council-deputy-chairman"},
		{"medvedev-dmitry", "2022-12-21", "ruling-party-leader", "ruling-party-leader"},
		{"shoigu-sergey", "2023-10-30", "", "defense-minister"},
		{"shoigu-sergey", "2024-11-12", "", "security-council-secretary"},
		{"lavrov-sergey", "2000-01-01", "", "un-representative"},
		{"lavrov-sergey", "2023", "", "foreign-minister"},
	}
	lx := loaded(t)
	for _, tt := range tests {
		p := lx.Person(tt.person)
		if p == nil {
			t.Errorf("no person %s", tt.person)
			continue
		}
		got := ""
		if o := lx.OfficeOn(p, date(t, tt.date), tt.stated); o != nil {
			got = o.Office
		}
		if got != tt.want {
			t.Errorf("OfficeOn(%s, %s, %q) = %q, want %q", tt.person, tt.date, tt.stated, got, tt.want)
		}
	}
}

func TestHeld(t *testing.T) {
	lx := loaded(t)
	for _, tt := range []struct {
		person, office string
		want           bool
	}{
		{"putin-vladimir", "president", true},
		{"putin-vladimir", "head-of-government", true},
		{"putin-vladimir", "foreign-minister", false},
		{"li-hui", "ambassador", true},
		{"li-hui", "special-representative-eurasia", true},
		{"li-hui", "", false},
	} {
		p := lx.Person(tt.person)
		if p == nil {
			t.Errorf("no person %s", tt.person)
		} else if got := p.Held(tt.office); got != tt.want {
			t.Errorf("%s held %q = %v", tt.person, tt.office, got)
		}
	}
}

func TestOfficeName(t *testing.T) {
	lx := loaded(t)
	for _, tt := range []struct{ office, country, of, want string }{
		{"president", "CN", "", "President"},
		{"head-of-government", "CN", "", "Premier"},
		{"head-of-government", "RU", "", "Prime Minister"},
		{"foreign-minister", "RU", "", "Minister of Foreign Affairs"},
		{"security-council-secretary", "RU", "", "Secretary of the Security Council"},
		{"central-foreign-affairs-director", "CN", "", "Director of the Office of the Central Foreign Affairs Commission"},
		{"governor", "RU", "Amur Oblast", "Governor of Amur Oblast"},
		{"ambassador", "CN", "", "Ambassador to Russia"},
		{"party-secretary-province", "CN", "Jilin", "Secretary of the CPC Jilin Provincial Committee"},
		{"party-secretary-province", "CN", "", "Secretary of a local CPC committee"},
		{"no-such-office", "CN", "", ""},
	} {
		if got := lx.OfficeName(tt.office, tt.country, tt.of); got != tt.want {
			t.Errorf("OfficeName(%s, %s, %s) = %q, want %q", tt.office, tt.country, tt.of, got, tt.want)
		}
	}
}

func TestTenureDays(t *testing.T) {
	for _, tt := range []struct{ from, to, first, last string }{
		{"2013-03-16", "2018-03-19", "2013-03-16", "2018-03-19"},
		{"2013-03", "2018-02", "2013-03-01", "2018-02-28"},
		{"2012", "2016", "2012-01-01", "2016-12-31"},
		{"2012", "", "2012-01-01", ""},
	} {
		from, to := Tenure{From: tt.from, To: tt.to}.Days()
		last := ""
		if to != OpenEnd {
			last = to.Date().String()
		}
		if from.Date().String() != tt.first || last != tt.last {
			t.Errorf("%s to %q: %s to %q, want %s to %q", tt.from, tt.to, from.Date(), last, tt.first, tt.last)
		}
	}
}

func TestLookUps(t *testing.T) {
	lx := loaded(t)
	for code, want := range map[string]string{"CN": "beijing", "RU": "moscow", "VN": "ha-noi", "XX": ""} {
		got := ""
		if p := lx.Capital(code); p != nil {
			got = p.ID
		}
		if got != want {
			t.Errorf("Capital(%s) = %q, want %q", code, got, want)
		}
	}
	if lx.Person("x") != nil || lx.Office("x") != nil || lx.Place("x") != nil || lx.Country("x") != nil {
		t.Error("an unknown id gives something")
	}
}
