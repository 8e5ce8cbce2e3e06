package csv

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"amur/model"
)

func write(t *testing.T, events ...model.Event) (raw string, rows []map[string]string) {
	t.Helper()
	var buf bytes.Buffer
	if err := Write(&buf, model.Timeline{Events: events}); err != nil {
		t.Fatal(err)
	}
	raw = buf.String()
	all, err := csv.NewReader(&buf).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range all[1:] {
		row := make(map[string]string)
		for i, cell := range r {
			row[all[0][i]] = cell
		}
		rows = append(rows, row)
	}
	return raw, rows
}

func TestWrite(t *testing.T) {
	raw, rows := write(t, model.Event{
		ID: "x", Date: model.Day(2023, 6, 25).Approx(), Type: model.Meeting, Status: model.Held,
		China:  []model.Official{{Name: "Qin Gang", Office: "Minister"}, {Office: "Ministry"}},
		Russia: []model.Official{{Name: "Andrey Rudenko"}},
		Venue:  model.Venue{Place: "Beijing", Country: "CN"},
		Topics: []model.Topic{{Code: "nato"}, {Code: "trade"}},
		Sources: []model.Source{
			{Article: "a.txt", Publisher: "VTC, News", Published: model.Day(2023, 6, 25), Quote: "He said \"yes\",\nand left"},
			{Article: "b.txt"}},
		Review: &model.Review{Status: "confirmed"},
	})
	if strings.Count(raw, "\r\n") != 2 || strings.Count(raw, "\n") != 2 {
		t.Errorf("lines do not end in CRLF: %q", raw)
	}
	for column, want := range map[string]string{
		"id": "x", "date": "2023-06-25~", "type": "meeting", "status": "held",
		"china_names": "Qin Gang; ", "china_offices": "Minister; Ministry",
		"russia_names": "Andrey Rudenko", "russia_offices": "",
		"place": "Beijing", "country": "CN", "topics": "nato; trade",
		"publishers": "VTC, News; ", "urls": "", "articles": "a.txt; b.txt",
		"quotes": `He said "yes", and left; `, "review": "confirmed",
	} {
		if got := rows[0][column]; strings.TrimRight(got, " ") != strings.TrimRight(want, " ") {
			t.Errorf("%s = %q, want %q", column, got, want)
		}
	}
}

func TestWriteGuardsFormulas(t *testing.T) {
	for _, evil := range []string{`=HYPERLINK("x")`, "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u202e=1"} {
		_, rows := write(t, model.Event{Venue: model.Venue{Place: evil}})
		if got := rows[0]["place"]; !strings.HasPrefix(got, "'") {
			t.Errorf("%q becomes %q, a formula", evil, got)
		}
	}
}

func TestWriteEmpty(t *testing.T) {
	if raw, rows := write(t); len(rows) != 0 || !strings.HasPrefix(raw, "id,date,type,") {
		t.Errorf("got %q", raw)
	}
}
