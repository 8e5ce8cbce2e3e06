package check

import (
	"fmt"
	"strings"
	"testing"

	"amur/model"
)

func day(t *testing.T, s string) model.Civil {
	t.Helper()
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	c, _ := d.Civil()
	return c
}

// world is a small one, with facts for the tests.
func world(t *testing.T) *World {
	held := func(office, from, to string) Tenure {
		through := to
		if to == "" {
			through, to = "today", "2099-12-31"
		}
		return Tenure{Office: office, From: day(t, from), To: day(t, to), Since: from, Through: through}
	}
	const minister = "Minister of Foreign Affairs"
	return &World{
		People: []Person{
			{Name: "Qin Gang", Country: "CN", Spellings: []string{"Tần Cương", "秦刚"}, Tenures: []Tenure{held(minister, "2022-12-30", "2023-07-25")}},
			{Name: "Wang Yi", Country: "CN", Tenures: []Tenure{held(minister, "2013-03-16", "2022-12-30"), held(minister, "2023-07-25", "")}},
			{Name: "Han Jun", Country: "CN", Tenures: []Tenure{held("Governor of Jilin Province", "2020-11-01", "2023-03-01")}},
			{Name: "Sergey Lavrov", Country: "RU", Spellings: []string{"Sergei Lavrov"}, Tenures: []Tenure{held(minister, "2004-03-09", "")}},
			{Name: "Andrey Rudenko", Country: "RU", Tenures: []Tenure{held("Deputy Minister of Foreign Affairs", "2019-09-01", "")}},
			{Name: "Antony Blinken", Country: "US"},
		},
		Offices: []Office{
			{Name: minister, Country: "CN", Single: true}, {Name: minister, Country: "RU", Single: true},
			{Name: "Deputy Minister of Foreign Affairs", Country: "CN"}, {Name: "Deputy Minister of Foreign Affairs", Country: "RU"},
			{Name: "Governor", Country: "CN"},
		},
		Places: []Place{
			{Name: "Beijing", Country: "CN", Spellings: []string{"Peking"}}, {Name: "Moscow", Country: "RU"},
			{Name: "Saint Petersburg", Country: "RU"}, {Name: "Changchun", Country: "CN", Region: "Jilin"}, {Name: "Jilin", Country: "CN", IsRegion: true},
			{Name: "Samara", Country: "RU"}, {Name: "Samara", Country: "KZ"},
		},
		Sites:     []Site{{Name: "Kremlin", Place: "Moscow"}, {Name: "Nanhu Hotel", Place: "Changchun"}},
		Countries: []Country{{Code: "CN", Names: []string{"China", "PRC"}}, {Code: "RU", Names: []string{"Russia"}}},
	}
}

// sound is a timeline in which nothing is to be found.
const sound = `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - name: Andrey Rudenko
        office: Deputy Minister of Foreign Affairs
    venue:
      place: Beijing
      country: CN
    topics:
      energy: oil
      trade: trade
    confidence: high
    sources:
      - article: a.txt
        published: "2023-06-25"
      - article: b.txt
        published: "2023-06-26"
  - id: 2023-09-18-lavrov-visit
    date: "2023-09-18/2023-09-21"
    type: visit
    status: held
    china: []
    russia:
      - name: Sergey Lavrov
        office: Minister of Foreign Affairs
    venue:
      place: Changchun
      country: CN
      site: Nanhu Hotel
    confidence: high
    sources:
      - article: c.txt
        published: "2023-09-20"
`

// more is an event that is added to the sound ones.
func more(id, date, typ, china, russia, venue, rest string) string {
	return fmt.Sprintf("  - {id: %s, date: %q, type: %s, status: held, china: [%s], russia: [%s], venue: {%s}, confidence: low, sources: [{article: %s.txt}]%s}\n",
		id, date, typ, china, russia, venue, id, rest)
}

const (
	qin    = "{name: Qin Gang}"
	wang   = "{name: Wang Yi}"
	lavrov = "{name: Sergey Lavrov}"
	ruden  = "{name: Andrey Rudenko}"
)

func look(t *testing.T, text string) []Finding {
	t.Helper()
	f, err := Read([]byte(text), "t.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return New(world(t)).Check(f)
}

func TestSoundTimeline(t *testing.T) {
	for _, f := range look(t, sound) {
		t.Errorf("%s %s: %s", f.Place(), f.Rule, f)
	}
}

// Each row changes one thing; want is what is found then: line:column, severity, rule,
// and a part of the message and remedy.
func TestFindings(t *testing.T) {
	end := sound[len(sound)-len("        published: \"2023-09-20\"\n"):]
	tests := []struct{ name, old, fresh, want, says string }{
		// What Validate finds.
		{"no id", "id: 2023-06-25-qin-rudenko-meeting\n    date", "date", "3:5 warning id", "is missing; run amur check --fix"},
		{"form of the id", "2023-09-18-lavrov-visit", "lavrov", "25:9 error id", `"lavrov" does not have the form`},
		{"the same id", "2023-09-18-lavrov-visit", "2023-06-25-qin-rudenko-meeting", "25:9 error id", "is also the id of the event in line 3; give one of the two events another id"},
		{"no date", `    date: "2023-06-25"` + "\n", "", "3:5 error format|25:11 error order", "write the day"},
		{"type", "type: meeting", "type: summit", "5:11 error format", "write one of these"},
		{"status", "status: held", "status: hold", "6:13 error format", "write one of these"},
		{"country", "country: CN", "country: China", "15:16 error country", "two capital letters"},
		{"nobody", "russia:\n      - name: Andrey Rudenko\n        office: Deputy Minister of Foreign Affairs", "russia: []", "10:13 error format", "write who took part"},
		{"out of order", "2023-06-25\"\n    type", "2024-06-25\"\n    type", "4:11 error future|9:17 error office|26:11 error order", "run amur check --fix"},
		{"sources out of order", `published: "2023-06-26"`, `published: "2023-06-24"`, "24:20 error order", "sources[1].published: is out of order"},
		{"topics out of order", "      energy: oil\n      trade: trade", "      trade: trade\n      energy: oil", "17:7 warning order", "run amur check --fix"},
		{"known misspelling", "energy: oil", "defence: arms", "17:16 error topic", "write defense, or run"},
		{"topic nearly", "energy: oil", "enrgy: oil", "17:14 error topic", "is it energy?"},
		{"topic", "energy: oil", "fishing: cod", "17:16 error topic", "write a code of the codebook"},
		{"language", "article: a.txt\n", "article: a.txt\n        lang: English\n", "22:15 error format", "two small letters"},
		{"twice in one side", "        office: Minister of Foreign Affairs\n    russia", "      - name: Qin Gang\n    russia", "9:15 error format", "listed twice; take one"},
		// Officials.
		{"not in office", "name: Qin Gang", "name: Wang Yi", "9:17 error office", "Wang Yi is not known to have been Minister of Foreign Affairs on 2023-06-25 but from 2013-03-16 to 2022-12-30, from 2023-07-25 to today; Qin Gang was; correct"},
		{"another office", "office: Deputy Minister", "office: Minister", "12:17 error office", "but Deputy Minister of Foreign Affairs; Sergey Lavrov was"},
		{"of several holders", "name: Qin Gang\n        office: Minister", "name: Wang Yi\n        office: Deputy Minister", "9:17 warning office", "is not known to have been Deputy Minister"},
		{"office nearly", "office: Deputy Minister", "office: Deputy Ministr", "12:17 warning unknown-office", "is it Deputy Minister of Foreign Affairs?"},
		{"an office that is not known", "office: Deputy Minister of Foreign Affairs", "office: Head of the delegation", "", ""},
		{"the other side", "name: Qin Gang", "name: Sergey Lavrov", "8:15 error side", "Sergey Lavrov is not a Chinese official; move the person to russia"},
		{"a third country", "name: Qin Gang", "name: Antony Blinken", "8:15 error third-country", "of a third country (US); take the person out"},
		{"another spelling", "name: Sergey Lavrov", "name: Sergei Lavrov", "31:15 warning spelling", "write Sergey Lavrov, or run amur check --fix"},
		{"another script", "name: Qin Gang", "name: 秦刚", "8:15 warning spelling", "is usually written Qin Gang"},
		{"small letters", "name: Qin Gang", "name: qin gang", "8:15 warning spelling", "is usually written Qin Gang"},
		{"a spelling of the other side", "name: Qin Gang", "name: Sergei Lavrov", "8:15 error side", "Sergey Lavrov is not a Chinese official"},
		{"nearly a name", "name: Andrey Rudenko", "name: Andrey Rudneko", "11:15 warning unknown-official", "is it Andrey Rudenko?"},
		{"an unknown name", "name: Andrey Rudenko", "name: Ivan Petrov", "11:15 warning unknown-official", "add the person to a folder for --lexicon"},
		// Venues.
		{"not in the country", "country: CN", "country: RU", "15:16 error country", "Beijing is not in RU but in CN"},
		{"country missing", "      country: CN\n    topics", "    topics", "14:7 warning country", "write country: CN"},
		{"in one of two countries", "place: Beijing\n      country: CN", "place: Samara\n      country: KZ", "", ""},
		{"a site elsewhere", "site: Nanhu Hotel", "site: Kremlin", "36:13 error site", "Kremlin is not in Changchun but in Moscow"},
		{"a site of the region", "place: Changchun", "place: Jilin", "", ""},
		{"a site without a place", "place: Changchun\n      country: CN", "country: CN", "35:13 warning site", "write place: Changchun"},
		{"an old name", "place: Beijing", "place: Peking", "14:14 warning spelling", "is usually written Beijing"},
		{"nearly a place", "place: Beijing", "place: Bejing", "14:14 warning unknown-place", "is it Beijing?"},
		{"an unknown place", "place: Beijing", "place: Somewhere", "14:14 warning unknown-place", "add the place to a folder"},
		// Dates and sources.
		{"no source", "    sources:\n      - article: c.txt\n" + end, "", "25:5 warning sources", "add the article or document"},
		{"after all sources", `date: "2023-06-25"`, `date: "2023-06-29"`, "4:11 error future", "its last source is of 2023-06-26; correct the date, or write status: planned"},
		{"a day for the time zones", `date: "2023-06-25"`, `date: "2023-06-27"`, "", ""},
		{"a preview and a report", `published: "2023-06-25"`, `published: "2023-05-01"`, "", ""},
		{"all dated are earlier", "\"2023-06-25\"\n      - article: b.txt\n        published: \"2023-06-26\"\n", "\"2023-06-20\"\n      - article: b.txt\n", "4:11 warning published", "all its dated sources are earlier, the last of 2023-06-20"},
		{"years before", `published: "2023-06-25"`, `published: "2013-06-25"`, "22:20 warning published", "long before the contact was held"},
		{"planned long ago", "status: held", "status: planned", "6:13 warning overdue", "the latest source is of 2023-09-20; find out"},
		{"gone", "    confidence: high\n    sources:\n      - article: c.txt", "    confidence: high\n    evidence: gone\n    sources:\n      - article: c.txt", "38:15 warning gone", "no article tells of it"},
		// Links.
		{"merged into nothing", "        published: \"2023-09-20\"\n", "        published: \"2023-09-20\"\n    merged_into: 2023-09-18-lavrov-visi\n", "41:18 error merged-into", "is it 2023-09-18-lavrov-visit?"},
		{"merged into itself", "        published: \"2023-09-20\"\n", "        published: \"2023-09-20\"\n    merged_into: 2023-09-18-lavrov-visit\n", "41:18 error merged-into", "leads back to the event itself"},
		{"merged", "        published: \"2023-09-20\"\n", "        published: \"2023-09-20\"\n    merged_into: 2023-06-25-qin-rudenko-meeting\n", "", ""},
		{"split off nothing", end, end + "    split: [a.txt, d.txt]\n", "41:20 error split", "d.txt is the source of no event"},
		{"conflict", end, end + "    conflict: {ours: {status: held}, theirs: {status: planned, date: \"2023\"}}\n", "41:16 error conflict", "disagree on date, status; settle"},
		{"conflict over an event", end, end + "    conflict: {deleted: theirs}\n", "41:16 error conflict", "theirs deleted the event, ours edited it"},
		// Two events.
		{"the same once more", end, end + more("2023-06-25-qin-rudenko-meeting-2", "2023-06-25", "meeting", qin, ruden, "place: Beijing, country: CN", ""), "41:6 error duplicate|41:50 error order", "the same people, day and type as in 2023-06-25-qin-rudenko-meeting (t.yaml:3); delete one of the two, or write merged_into: 2023-06-25-qin-rudenko-meeting"},
		{"the same in another town", end, end + more("2023-06-25-qin-rudenko-meeting-2", "2023-06-25", "meeting", qin, ruden, "place: Changchun, country: CN", ""), "41:6 warning duplicate|41:50 error order", "in Changchun, not Beijing, but else the same people, day and type as in 2023-06-25-qin-rudenko-meeting (t.yaml:3)"},
		{"two letters on one day", end, end + more("2023-12-01-lavrov-wang-message", "2023-12-01", "message", wang, lavrov, "", "") + more("2023-12-01-lavrov-wang-message-2", "2023-12-01", "message", wang, lavrov, "", ""), "42:6 warning duplicate", "the same people"},
		{"what would be merged", end, end + more("2023-09-19-lavrov-visit", "2023-09-19", "visit", "", lavrov, "country: CN", ""), "41:6 warning duplicate", "it can be the contact of 2023-09-18-lavrov-visit"},
		{"split off on purpose", "        published: \"2023-09-20\"\n", end + "    split: [2023-09-19-lavrov-visit.txt]\n" + more("2023-09-19-lavrov-visit", "2023-09-19", "visit", "", lavrov, "country: CN", ""), "", ""},
		{"rejected", end, end + more("2023-09-19-lavrov-visit", "2023-09-19", "visit", "", lavrov, "country: CN", ", review: {status: rejected}"), "", ""},
		{"two visits at once", end, end + more("2023-09-20-lavrov-visit", "2023-09-20/2023-09-22", "visit", "", lavrov, "country: KZ", ""), "41:145 error overlap", "Sergey Lavrov is on a visit for the same 2 days in KZ and, by 2023-09-18-lavrov-visit (t.yaml:25), in Changchun"},
		{"one visit after another", end, end + more("2023-09-21-lavrov-visit", "2023-09-21/2023-09-22", "visit", "", lavrov, "country: KZ", ""), "", ""},
		{"elsewhere during a visit", end, end + more("2023-09-19-lavrov-wang-meeting", "2023-09-19", "meeting", wang, lavrov, "place: Moscow, country: RU", ""), "41:158 warning overlap", "Sergey Lavrov is at the same time in Moscow"},
		{"two countries on one day", end, end + more("2023-12-01-lavrov-wang-meeting", "2023-12-01", "meeting", wang, lavrov, "country: RU", "") + more("2023-12-01-lavrov-wang-signing", "2023-12-01", "signing", wang, lavrov, "country: CN", ""),
			"42:158 warning two-places", "is on one day in CN"},
	}
	for _, test := range tests {
		text := strings.Replace(sound, test.old, test.fresh, 1)
		if text == sound {
			t.Errorf("%s: nothing was changed", test.name)
			continue
		}
		found := look(t, text)
		var got []string
		said := false
		for _, f := range found {
			got = append(got, fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.Severity, f.Rule))
			said = said || strings.Contains(f.String(), test.says)
		}
		if test.want == "" && len(got) == 0 {
			continue
		}
		want := strings.Split(test.want, "|")
		ok := len(got) == len(want)
		for i := range min(len(got), len(want)) {
			ok = ok && strings.HasPrefix(got[i], want[i])
		}
		if !ok || !said {
			t.Errorf("%s: got %s, want %s saying %q: %v", test.name, strings.Join(got, "|"), test.want, test.says, found)
		}
	}
}

func TestRing(t *testing.T) {
	text := "version: 1\nevents:\n" +
		more("2023-01-01-li-call", "2023-01-01", "call", qin, lavrov, "", ", merged_into: 2023-01-02-li-call") +
		more("2023-01-02-li-call", "2023-01-02", "call", qin, lavrov, "", ", merged_into: 2023-01-01-li-call") +
		more("2023-01-03-li-call", "2023-01-03", "call", qin, lavrov, "", ", merged_into: 2023-01-02-li-call")
	found := look(t, text)
	if len(found) != 2 || found[0].Rule != "merged-into" || found[1].Line != 4 {
		t.Errorf("%v", found)
	}
}

// In a folder, ids and sources are those of all files.
func TestFilesTogether(t *testing.T) {
	read := func(name, text string) *File {
		f, err := Read([]byte(text), name)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	a := read("2022.yaml", "version: 1\nevents:\n"+more("2022-01-01-lavrov-qin-call", "2023-01-01", "call", qin, lavrov, "", ", merged_into: 2023-09-18-lavrov-visit"))
	b := read("2023.yaml", sound)
	if found := New(world(t)).Check(a, b); len(found) != 0 {
		t.Errorf("%v", found)
	}
	c := read("2024.yaml", "version: 1\nevents:\n"+more("2023-09-18-lavrov-visit", "2024-01-01", "call", wang, lavrov, "", ""))
	found := New(world(t)).Check(a, b, c)
	if len(found) != 1 || found[0].Place() != "2024.yaml:3:10" || !strings.Contains(found[0].Message, "2023.yaml:25") {
		t.Errorf("%v", found)
	}
}

func TestJSON(t *testing.T) {
	const text = `{"version": 1, "events": [
  {"id": "2023-06-25-qin-rudenko-meeting", "date": "2023-06-25", "type": "meeting", "status": "held",
   "china": [{"name": "Qin Gang"}], "russia": [{"name": "Andrey Rudenko"}],
   "venue": {"place": "Beijing", "country": "RU"}, "confidence": "high", "sources": [{"article": "a.txt"}]}]}`
	found := look(t, text)
	if len(found) != 1 || found[0].Place() != "t.yaml:4:45" || found[0].Rule != "country" {
		t.Errorf("%v", found)
	}
}

func TestUnreadable(t *testing.T) {
	tests := []struct{ text, want string }{
		{"version: 1\nevents:\n  - id: x\n    date: 25 June\n  - date: 2023-13\n", "4:11 5:11"},
		{"version: 1\nevents:\n<<<<<<< ours\n", "3:1"},
		{"version: 1\nevents:\n  - idd: x\n", "3:5"},
		{"", "1:1"},
		{`{"version": 1, "events": [}`, "1:27"},
	}
	for _, test := range tests {
		_, err := Read([]byte(test.text), "t.yaml")
		if err == nil {
			t.Errorf("%q is read", test.text)
			continue
		}
		var got []string
		for _, f := range Unreadable("t.yaml", err) {
			got = append(got, fmt.Sprintf("%d:%d", f.Line, f.Column))
			if strings.Contains(f.Message, "t.yaml") || f.Severity != Error {
				t.Errorf("%q: %+v", test.text, f)
			}
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%q: %v, want %s", test.text, got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"Sergey Lavrov", "Wang Yi", "Andrey Rudenko"}
	for name, want := range map[string]string{
		"Sergey Lavorv": "Sergey Lavrov", "Serguei Lavroff": "", "Sergej Lavrov": "Sergey Lavrov", "Wang Yee": "Wang Yi", "Wang Ji": "Wang Yi", "Li Hui": "", "": "",
	} {
		if got := newNames(known).nearest(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
