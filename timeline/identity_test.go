package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"amur/model"
)

// tell makes a mention from a line of the form
// "DATE TYPE STATUS | CHINA | RUSSIA | place,country,site,occasion | article published publisher".
// Officials are "Name/Office", several with "+"; everything after RUSSIA may be left out.
func tell(t testing.TB, line string) model.Event {
	t.Helper()
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	for len(parts) < 5 {
		parts = append(parts, "")
	}
	head := strings.Fields(parts[0])
	e := model.Event{Type: model.Type(head[1]), Status: model.Status(head[2]), Confidence: model.Low}
	if head[0] != "-" {
		d, err := model.ParseDate(head[0])
		if err != nil {
			t.Fatal(err)
		}
		e.Date = d
	}
	e.China, e.Russia = crew(parts[1]), crew(parts[2])
	venue := append(strings.Split(parts[3], ","), "", "", "")
	e.Venue = model.Venue{Place: venue[0], Country: venue[1], Site: venue[2], Occasion: venue[3]}
	source := append(strings.Fields(parts[4]), "", "", "")
	s := model.Source{Article: source[0], Publisher: source[2], Quote: line}
	if s.Article == "" {
		s.Article = line
	}
	if source[1] != "" {
		d, err := model.ParseDate(source[1])
		if err != nil {
			t.Fatal(err)
		}
		s.Published = d
	}
	e.Sources = []model.Source{s}
	return e
}

func crew(text string) []model.Official {
	var out []model.Official
	for _, one := range strings.Split(text, "+") {
		if name, office, _ := strings.Cut(strings.TrimSpace(one), "/"); name != "" || office != "" {
			out = append(out, model.Official{Name: name, Office: office})
		}
	}
	return out
}

// summary names the events of a timeline by id, date and number of sources.
func summary(x model.Timeline) string {
	var out []string
	for _, e := range x.Events {
		out = append(out, fmt.Sprintf("%s %s x%d", e.ID, e.Date, len(e.Sources)))
	}
	return strings.Join(out, "\n")
}

func TestIdentity(t *testing.T) {
	const pair = "| Wang Yi/Minister of Foreign Affairs | Sergey Lavrov/Minister of Foreign Affairs |"
	for _, tt := range []struct {
		name     string
		mentions []string
		want     []string
	}{
		{"same day", []string{"2023-09-18 meeting held " + pair + "Moscow,RU", "2023-09-18 meeting held " + pair + ",RU,,"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"days one apart", []string{"2023-09-18 meeting held " + pair, "2023-09-19 meeting held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-19-lavrov-wang-meeting 2023-09-19 x1"}},
		{"guess yields to the day before", []string{"2023-09-18 meeting held " + pair, "2023-09-20~ meeting held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"guess three days later", []string{"2023-09-18 meeting held " + pair, "2023-09-21~ meeting held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-21-lavrov-wang-meeting 2023-09-21~ x1"}},
		{"guess before the day", []string{"2023-09-18 meeting held " + pair, "2023-09-17~ meeting held " + pair},
			[]string{"2023-09-17-lavrov-wang-meeting 2023-09-17~ x1", "2023-09-18-lavrov-wang-meeting 2023-09-18 x1"}},
		{"guess takes the nearer day", []string{"2023-09-17 call held " + pair, "2023-09-18 call held " + pair, "2023-09-19~ call held " + pair},
			[]string{"2023-09-17-lavrov-wang-call 2023-09-17 x1", "2023-09-18-lavrov-wang-call 2023-09-18 x2"}},
		{"month, one day in it", []string{"2023-09 meeting held " + pair, "2023-09-18 meeting held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"month, two days in it, the place decides", []string{"2023-09 meeting held " + pair + "Moscow,RU", "2023-09-18 meeting held " + pair + "Moscow,RU", "2023-09-02 meeting held " + pair + ",RU"},
			[]string{"2023-09-02-lavrov-wang-meeting 2023-09-02 x1", "2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"month, two days in it, the better attested", []string{"2023-09 meeting held " + pair, "2023-09-18 meeting held " + pair + "|b", "2023-09-18 meeting held " + pair + "|c", "2023-09-02 meeting held " + pair},
			[]string{"2023-09-02-lavrov-wang-meeting 2023-09-02 x1", "2023-09-18-lavrov-wang-meeting 2023-09-18 x3"}},
		{"held cannot lie after the publication", []string{"2023 meeting held " + pair + "| a 2023-03-10", "2023-09-18 meeting held " + pair},
			[]string{"2023-lavrov-wang-meeting 2023 x1", "2023-09-18-lavrov-wang-meeting 2023-09-18 x1"}},
		{"other cities", []string{"2023-09-18 meeting held " + pair + "Moscow,RU", "2023-09-18 meeting held " + pair + "Beijing,CN"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-18-lavrov-wang-meeting-2 2023-09-18 x1"}},
		{"city and region, same day", []string{"2023-09-18 meeting held " + pair + "Vladivostok,RU", "2023-09-18 meeting held " + pair + "Primorsky Krai,RU"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"year not known", []string{"XXXX-09-18 meeting held " + pair, "2023-09-18 meeting held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"year not known, two years fit", []string{"XXXX-09-18 meeting held " + pair, "2023-09-18 meeting held " + pair, "2022-09-18 meeting held " + pair},
			[]string{"2022-09-18-lavrov-wang-meeting 2022-09-18 x1", "2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "XXXX-09-18-lavrov-wang-meeting XXXX-09-18 x1"}},
		{"others of the side on the same day", []string{"2023-09-18 meeting held | Wang Yi + Ma Zhaoxu | Sergey Lavrov", "2023-09-18 meeting held | Wang Yi | Sergey Lavrov + Andrey Rudenko"},
			[]string{"2023-09-18-lavrov-ma-rudenko-wang-meeting 2023-09-18 x2"}},
		{"other people", []string{"2023-09-18 meeting held | Wang Yi | Sergey Lavrov", "2023-09-18 meeting held | Wang Yi | Nikolai Patrushev"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-18-patrushev-wang-meeting 2023-09-18 x1"}},
		{"an office that the other names", []string{"2023-09-18 meeting held " + pair, "2023-09-18 meeting held | Wang Yi | /Minister of Foreign Affairs"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"another office", []string{"2023-09-18 meeting held " + pair, "2023-09-18 meeting held | Wang Yi | /President"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-18-wang-meeting 2023-09-18 x1"}},
		{"a silent side, one fits", []string{"2023-09-18 meeting held " + pair, "2023-09-18 meeting held | Wang Yi |"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x2"}},
		{"a silent side, two fit", []string{"2023-09-18 meeting held " + pair, "2023-09-18 meeting held | Wang Yi | Nikolai Patrushev", "2023-09-18 meeting held | Wang Yi |"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-18-patrushev-wang-meeting 2023-09-18 x1", "2023-09-18-wang-meeting 2023-09-18 x1"}},
		{"bodies without persons", []string{"2023-09-18 meeting held | /Ministry of Foreign Affairs | /Ministry of Foreign Affairs | | a", "2023-09 meeting held | /Ministry of Foreign Affairs | /Ministry of Foreign Affairs | | b"},
			[]string{"2023-09-18-meeting 2023-09-18 x2"}},
		{"call and video", []string{"2023-09-18 call held " + pair, "2023-09-18 video held " + pair},
			[]string{"2023-09-18-lavrov-wang-video 2023-09-18 x2"}},
		{"meeting and multilateral", []string{"2023-09-18 meeting held " + pair, "2023-09-18 multilateral held " + pair},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x1", "2023-09-18-lavrov-wang-multilateral 2023-09-18 x1"}},
		{"meeting and multilateral at one gathering", []string{"2023-09-18 meeting held " + pair + ",,,BRICS Summit|b", "2023-09-18 meeting held " + pair + ",,,BRICS Summit|c", "2023-09-18 multilateral held " + pair + ",,,BRICS Summit"},
			[]string{"2023-09-18-lavrov-wang-meeting 2023-09-18 x3"}},
		{"planned month, held days", []string{"2023-10 visit planned | | Vladimir Putin | ,CN | a 2023-09-20", "2023-10-17/2023-10-18 visit held | | Vladimir Putin | Beijing,CN | b 2023-10-17"},
			[]string{"2023-10-17-putin-visit 2023-10-17/2023-10-18 x2"}},
		{"days of a stay", []string{"2023-10-17/2023-10-18 visit held | | Vladimir Putin | ,CN", "2023-10-18 visit held | | Vladimir Putin | Beijing,CN", "2023-10-16/.. visit held | | Vladimir Putin"},
			[]string{"2023-10-17-putin-visit 2023-10-17/2023-10-18 x3"}},
		{"open stay ends", []string{"2023-10-17/.. visit held | | Vladimir Putin | ,CN", "2024-05-16/2024-05-17 visit held | | Vladimir Putin | ,CN"},
			[]string{"2023-10-17-putin-visit 2023-10-17/.. x1", "2024-05-16-putin-visit 2024-05-16/2024-05-17 x1"}},
		{"an article keeps apart", []string{"2023-03-21 meeting held " + pair + "|a", "2023-03 meeting held " + pair + "|a", "2023-03-21 meeting held " + pair + "|b"},
			[]string{"2023-03-lavrov-wang-meeting 2023-03 x1", "2023-03-21-lavrov-wang-meeting 2023-03-21 x2"}},
		{"an article keeps apart through a third", []string{"2023-03-20~ meeting held " + pair + "|a", "2023-03-21~ meeting held " + pair + "|a", "2023-03 meeting held " + pair + "|b"},
			[]string{"2023-03-20-lavrov-wang-meeting 2023-03-20~ x2", "2023-03-21-lavrov-wang-meeting 2023-03-21~ x1"}},
		{"undated", []string{"- meeting held " + pair + "|a", "- meeting held " + pair + "|b"},
			[]string{"undated-lavrov-wang-meeting  x1", "undated-lavrov-wang-meeting-2  x1"}},
	} {
		var events []model.Event
		for _, line := range tt.mentions {
			events = append(events, tell(t, line))
		}
		want := strings.Join(tt.want, "\n")
		if got := summary(Merge(events)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, want)
		}
		slices.Reverse(events)
		if got := summary(Merge(events)); got != want {
			t.Errorf("%s, reversed:\n got %s\nwant %s", tt.name, got, want)
		}
	}
}
