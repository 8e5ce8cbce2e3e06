package model

import (
	"encoding/json"
	"slices"
	"testing"
	"time"
)

func date(t testing.TB, s string) Date {
	t.Helper()
	if s == "" {
		return Date{}
	}
	d, err := ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParseDate(t *testing.T) {
	for _, tt := range []struct {
		in        string
		precision Precision
		approx    bool
		y, m, d   int
	}{
		{"2023-06-25", PrecisionDay, false, 2023, 6, 25},
		{"2024-02-29", PrecisionDay, false, 2024, 2, 29},
		{"2023-06", PrecisionMonth, false, 2023, 6, 0},
		{"2023", PrecisionYear, false, 2023, 0, 0},
		{"0001", PrecisionYear, false, 1, 0, 0},
		{"XXXX-05-04", PrecisionDay, false, 0, 5, 4},
		{"XXXX-02-29", PrecisionDay, false, 0, 2, 29},
		{"XXXX-05", PrecisionMonth, false, 0, 5, 0},
		{"2023-06-XX", PrecisionMonth, false, 2023, 6, 0},
		{"2023-XX-XX", PrecisionYear, false, 2023, 0, 0},
		{"2023-09-19~", PrecisionDay, true, 2023, 9, 19},
		{"2023-09?", PrecisionMonth, true, 2023, 9, 0},
		{"2023%", PrecisionYear, true, 2023, 0, 0},
		{"2025-05-07/2025-05-10", PrecisionInterval, false, 2025, 5, 7},
		{"2025-05-07~/2025-05", PrecisionInterval, true, 2025, 5, 7},
		{"2023-09-18/..", PrecisionInterval, false, 2023, 9, 18},
		{"../2023-09-21", PrecisionInterval, false, 0, 0, 0},
		{"XXXX-12-30/XXXX-01-02", PrecisionInterval, false, 0, 12, 30},
	} {
		d, err := ParseDate(tt.in)
		if err != nil {
			t.Error(err)
			continue
		}
		if d.String() != tt.in || d.Precision() != tt.precision || d.IsApprox() != tt.approx ||
			d.YearValue() != tt.y || d.MonthValue() != tt.m || d.DayValue() != tt.d {
			t.Errorf("%s: read as %v, %v, approx %v, %d-%d-%d", tt.in, d, d.Precision(), d.IsApprox(), d.YearValue(), d.MonthValue(), d.DayValue())
		}
	}
}

func TestParseDateErrors(t *testing.T) {
	for in, want := range map[string]string{
		"":                      `date "": it is empty`,
		"2023-02-31":            `date "2023-02-31": day 31: February 2023 has 28 days`,
		"XXXX-04-31":            `date "XXXX-04-31": day 31: April has 30 days`,
		"2023-13-01":            `date "2023-13-01": month 13 is not between 01 and 12`,
		"2023-00":               `date "2023-00": month 00 does not exist`,
		"2023-01-00":            `date "2023-01-00": day 00 does not exist`,
		"2023-1-01":             `date "2023-1-01": month "1" is not two digits or XX`,
		"2023-01-01-01":         `date "2023-01-01-01": day "01-01" is not two digits or XX`,
		"0000":                  `date "0000": year "0000" is not four digits between 0001 and 9999 or XXXX`,
		"23":                    `date "23": year "23" is not four digits between 0001 and 9999 or XXXX`,
		"XXXX":                  `date "XXXX": year and month are both unknown`,
		"2023-XX-05":            `date "2023-XX-05": day is given but month is XX`,
		"2023-06-25/2023-06-24": `date "2023-06-25/2023-06-24": end is before start`,
		"2023-06/2023-13":       `date "2023-06/2023-13": end: month 13 is not between 01 and 12`,
		"2023-06/":              `date "2023-06/": end: it is missing; an open end is written ".."`,
		"../..":                 `date "../..": both ends are open`,
		"2023/XXXX-05":          `date "2023/XXXX-05": only one of the two ends has a known year`,
		"2023/2023":             `date "2023/2023": end: it is the same as the start; write it once`,
		"2023-06-25~~":          `date "2023-06-25~~": day "25~" is not two digits or XX`,
	} {
		if _, err := ParseDate(in); err == nil || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", in, err, want)
		}
	}
}

func TestDateConstructors(t *testing.T) {
	for _, tt := range []struct {
		got  Date
		want string
	}{
		{Day(2023, 6, 25), "2023-06-25"},
		{Day(2023, 2, 29), ""},
		{Day(2023, 6, 0), "2023-06"},
		{Day(0, 6, 25), ""},
		{Day(10000, 1, 1), ""},
		{Month(2023, 13), ""},
		{Year(2023), "2023"},
		{YearUnknown(5, 4), "XXXX-05-04"},
		{YearUnknown(5, 0), "XXXX-05"},
		{YearUnknown(13, 300), ""},
		{Interval(Day(2023, 6, 1), Day(2023, 6, 3)), "2023-06-01/2023-06-03"},
		{Interval(Day(2023, 6, 3), Day(2023, 6, 1)), "2023-06-01/2023-06-03"},
		{Interval(Day(2023, 6, 3), Day(2023, 6, 3)), "2023-06-03"},
		{Interval(date(t, "2023-06-25/2023-06-27"), Day(2023, 6, 25)), "2023-06-25"},
		{Interval(Date{}, Day(2023, 6, 3)), "../2023-06-03"},
		{Interval(Day(2023, 6, 3), Date{}), "2023-06-03/.."},
		{Interval(Date{}, Date{}), ""},
		{Interval(YearUnknown(6, 3), Day(2023, 6, 4)), ""},
		{Day(2023, 9, 19).Approx(), "2023-09-19~"},
		{Day(2023, 9, 19).Approx().Approx(), "2023-09-19~"},
		{Date{}.Approx(), ""},
		{Interval(Day(2023, 9, 19), Date{}).Approx(), "2023-09-19~/.."},
		{Interval(Day(2023, 9, 19), Date{}).Approx().Exact(), "2023-09-19/.."},
		{date(t, "2023?").Approx(), "2023%"},
		{YearUnknown(5, 4).WithYear(2023), "2023-05-04"},
		{YearUnknown(2, 29).WithYear(2023), ""},
		{Day(2022, 5, 4).WithYear(2023), "2022-05-04"},
		{date(t, "XXXX-12-30/XXXX-01-02").WithYear(2023), "2023-12-30/2024-01-02"},
		{date(t, "XXXX-06-15/XXXX-06").WithYear(2023), "2023-06-15/2023-06"},
		{date(t, "XXXX-05-04/..").WithYear(2023), "2023-05-04/.."},
		{Day(2023, 12, 31).Approx().AddDays(1), "2024-01-01~"},
		{Day(2024, 3, 1).AddDays(-1), "2024-02-29"},
		{YearUnknown(12, 31).AddDays(1), "XXXX-01-01"},
		{Month(2023, 6).AddDays(1), ""},
		{Day(9999, 12, 31).AddDays(1), ""},
		{Month(2023, 1).AddMonths(-1), "2022-12"},
		{Month(2023, 11).AddMonths(14), "2025-01"},
		{Year(2023).AddMonths(1), ""},
		{date(t, "2025-05-07/2025-05-10").Start(), "2025-05-07"},
		{date(t, "2025-05-07/2025-05-10").End(), "2025-05-10"},
		{date(t, "2025-05-07/..").End(), ""},
		{Day(2023, 6, 25).End(), "2023-06-25"},
	} {
		if tt.got.String() != tt.want {
			t.Errorf("got %q, want %q", tt.got, tt.want)
		}
	}
}

func TestCivil(t *testing.T) {
	for _, tt := range []struct {
		date    string
		days    Civil
		weekday time.Weekday
	}{
		{"1970-01-01", 0, time.Thursday},
		{"1969-12-31", -1, time.Wednesday},
		{"2000-02-29", 11016, time.Tuesday},
		{"2023-06-25", 19533, time.Sunday},
		{"0001-01-01", -719162, time.Monday},
		{"9999-12-31", 2932896, time.Friday},
	} {
		c, ok := date(t, tt.date).Civil()
		if !ok || c != tt.days || c.Weekday() != tt.weekday || c.Date().String() != tt.date {
			t.Errorf("%s: day %d, %v, back %v", tt.date, c, c.Weekday(), c.Date())
		}
	}
	for _, s := range []string{"2023-06", "XXXX-05-04", "2023-06-25/..", "2023-06-XX"} {
		if c, ok := date(t, s).Civil(); ok {
			t.Errorf("%s is day %d", s, c)
		}
	}
	// Every day of 400 years agrees with the standard library.
	for at := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2300; at = at.AddDate(0, 0, 1) {
		c, _ := Day(at.Year(), int(at.Month()), at.Day()).Civil()
		if want := at.Unix() / secondsPerDay; int64(c) != want {
			t.Fatalf("%v is day %d, want %d", at, c, want)
		}
	}
}

func TestEarliestLatest(t *testing.T) {
	for _, tt := range []struct{ date, first, last string }{
		{"2023-06-25", "2023-06-25", "2023-06-25"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-XX", "2023-01-01", "2023-12-31"},
		{"2023-06/2023-09-03", "2023-06-01", "2023-09-03"},
		{"2023-06/..", "2023-06-01", ""},
		{"../2023-06", "", "2023-06-30"},
		{"XXXX-05-04", "", ""},
	} {
		d := date(t, tt.date)
		text := func(c Civil, ok bool) string {
			if !ok {
				return ""
			}
			return c.Date().String()
		}
		if first, last := text(d.Earliest()), text(d.Latest()); first != tt.first || last != tt.last {
			t.Errorf("%s: %q to %q, want %q to %q", tt.date, first, last, tt.first, tt.last)
		}
	}
}

func TestOverlapsContains(t *testing.T) {
	for _, tt := range []struct {
		a, b               string
		overlaps, contains bool
	}{
		{"2023-06", "2023-06-25", true, true},
		{"2023-06-25", "2023-06", true, false},
		{"2023-06", "2023-07-01", false, false},
		{"2023-06-24/2023-06-26", "2023-06-26/2023-06-28", true, false},
		{"2023-06-24/..", "2030", true, true},
		{"../2023-06-24", "2023-06-25", false, false},
		{"XXXX-05-04", "2023-05-04", true, true},
		{"XXXX-05-04", "2023-05-05", false, false},
		{"XXXX-05", "2023-05-05", true, true},
		{"2023", "XXXX-05-05", true, true},
		{"XXXX-12-30/XXXX-01-02", "2023-01-01", true, true},
		{"XXXX-12-30/XXXX-01-02", "2023-01-03", false, false},
		{"2023-12-30/2024-01-02", "XXXX-01-02", true, true},
		{"XXXX-02", "2023-02-28", true, true},
		{"", "2023", false, false},
	} {
		a, b := date(t, tt.a), date(t, tt.b)
		if Overlaps(a, b) != tt.overlaps || Overlaps(b, a) != tt.overlaps || Contains(a, b) != tt.contains {
			t.Errorf("%s, %s: overlaps %v and %v, contains %v", tt.a, tt.b, Overlaps(a, b), Overlaps(b, a), Contains(a, b))
		}
	}
}

func TestCompare(t *testing.T) {
	order := []string{
		"../2023-06-24", "2022-12-31", "2023-01-01", "2023-01-01~", "2023-01-01/2023-01-03", "2023-01", "2023-01-XX", "2023", "2023-01-01/..",
		"2023-01-02", "2024", "XXXX-01-01", "XXXX-01", "XXXX-05-04", "XXXX-12-30/XXXX-01-02", "",
	}
	var dates []Date
	for _, s := range order {
		dates = append(dates, date(t, s))
	}
	for i, a := range dates {
		for j, b := range dates {
			if got, want := Compare(a, b), i-j; got < 0 != (want < 0) || got > 0 != (want > 0) {
				t.Errorf("Compare(%q, %q) = %d", a, b, got)
			}
		}
	}
	if !slices.IsSortedFunc(dates, Compare) {
		t.Error("not sorted")
	}
}

func TestDateMarshalling(t *testing.T) {
	type file struct {
		D Date `json:"d,omitzero"`
	}
	for _, s := range []string{"2023", "2023-06", "2023-06-25", "2023-09-19~", "XXXX-05-04", "2023-06-25/.."} {
		x := file{date(t, s)}
		j, err := json.Marshal(x)
		if want := `{"d":"` + s + `"}`; err != nil || string(j) != want {
			t.Errorf("JSON %s, %v, want %s", j, err, want)
		}
		var back file
		if err := json.Unmarshal(j, &back); err != nil || back != x {
			t.Errorf("%s read as %v, %v", j, back, err)
		}
	}
	if j, err := json.Marshal(file{}); err != nil || string(j) != "{}" {
		t.Errorf("no date is %s, %v", j, err)
	}
}
