package wording

import (
	"testing"

	"amur/model"
)

func TestDate(t *testing.T) {
	for _, c := range []struct{ edtf, long, short, year string }{
		{"2023-06-25", "25 June 2023", "25 Jun 2023", "2023"},
		{"2023-03", "March 2023", "Mar 2023", "2023"},
		{"2023", "2023", "2023", "2023"},
		{"2023-03-20/2023-03-22", "20–22 March 2023", "20–22 Mar 2023", "2023"},
		{"2023-03-28/2023-04-02", "28 March – 2 April 2023", "28 Mar – 2 Apr 2023", "2023"},
		{"2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "30 Dec 2022 – 2 Jan 2023", "2022"},
		{"2022-11/2022-12", "November – December 2022", "Nov – Dec 2022", "2022"},
		{"2021/2022", "2021–2022", "2021–2022", "2021"},
		{"2023-09-19~", "about 19 September 2023", "about 19 Sep 2023", "2023"},
		{"2023-09-18/..", "from 18 September 2023", "from 18 Sep 2023", "2023"},
		{"../2023-09-18", "until 18 September 2023", "until 18 Sep 2023", "2023"},
		{"XXXX-05-04", "4 May, year not known", "4 May, year not known", yearUnknown},
	} {
		d, err := model.ParseDate(c.edtf)
		if err != nil {
			t.Fatalf("%s: %v", c.edtf, err)
		}
		if got := Date(d); got != c.long {
			t.Errorf("Date(%s) = %q, want %q", c.edtf, got, c.long)
		}
		if got := ShortDate(d); got != c.short {
			t.Errorf("ShortDate(%s) = %q, want %q", c.edtf, got, c.short)
		}
		if got := Year(d); got != c.year {
			t.Errorf("Year(%s) = %q, want %q", c.edtf, got, c.year)
		}
	}
	if got := Date(model.Date{}); got != "date not known" {
		t.Errorf("Date of no date = %q", got)
	}
}
