package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// repository is a git repository in which a story is played.
type repository struct {
	t   *testing.T
	dir string
	env []string
}

func newRepository(t *testing.T) *repository {
	t.Helper()
	t.Parallel()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed: ", err)
	}
	home := t.TempDir()
	r := &repository{t: t, dir: filepath.Join(t.TempDir(), "a b"), env: append(os.Environ(),
		"HOME="+home, "XDG_CONFIG_HOME="+home, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+filepath.Join(home, ".gitconfig"),
		"GIT_AUTHOR_NAME=A", "GIT_AUTHOR_EMAIL=a@news.example", "GIT_COMMITTER_NAME=A", "GIT_COMMITTER_EMAIL=a@news.example",
		"NO_COLOR=1", "GIT_EDITOR=true", "COLUMNS=",
	)}
	if err := os.MkdirAll(r.dir, 0o755); err != nil {
		t.Fatal(err)
	}
	r.run("git", "init", "-q", "-b", "main")
	return r
}

// try runs a command in the repository and returns what it prints and its exit code.
func (r *repository) try(name string, args ...string) (stdout, stderr string, code int) {
	r.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = r.dir, r.env
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		r.t.Fatalf("%s %q: %v", name, args, err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// run runs a command that must succeed.
func (r *repository) run(name string, args ...string) string {
	r.t.Helper()
	out, errs, code := r.try(name, args...)
	if code != 0 {
		r.t.Fatalf("%s %q: exit code %d\n%s%s", name, args, code, out, errs)
	}
	return out
}

func (r *repository) commit(message string) {
	r.t.Helper()
	r.run("git", "add", "-A")
	r.run("git", "commit", "-q", "-m", message)
}

// branch begins a branch at another.
func (r *repository) branch(name, from string) {
	r.t.Helper()
	r.run("git", "checkout", "-q", "-b", name, from)
}

func (r *repository) write(name, text string) {
	r.t.Helper()
	path := filepath.Join(r.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		r.t.Fatal(err)
	}
	writeTestFile(r.t, path, []byte(text))
}

func (r *repository) read(name string) string {
	r.t.Helper()
	data, err := os.ReadFile(filepath.Join(r.dir, name))
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
}

// edit replaces a text that must stand in a file once.
func (r *repository) edit(name, old, fresh string) {
	r.t.Helper()
	text := r.read(name)
	if strings.Count(text, old) != 1 {
		r.t.Fatalf("%q stands %d times in %s:\n%s", old, strings.Count(text, old), name, text)
	}
	r.write(name, strings.Replace(text, old, fresh, 1))
}

// holds demands texts in what something printed.
func (r *repository) holds(text string, want ...string) {
	r.t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			r.t.Errorf("%q is missing in:\n%s", w, text)
		}
	}
}

// article writes an article of a day.
func (r *repository) article(name, day, text string) {
	r.t.Helper()
	r.write("news/"+name+".txt", "---\npublished: "+day+"\nsource: River Daily\n---\n"+text+"\n")
}

// begin writes four articles and commits their timeline; git is set up for it.
func (r *repository) begin(timeline string) {
	r.t.Helper()
	r.article("a", "2023-01-10", "Foreign Minister Qin Gang spoke by telephone with Sergey Lavrov on 9 January 2023.")
	r.article("b", "2023-04-19", "Defense Minister Li Shangfu met Sergei Shoigu in Moscow on 18 April 2023.")
	r.article("c", "2023-09-19", "Foreign Minister Wang Yi met Sergey Lavrov in Moscow on 18 September 2023.")
	r.article("d", "2023-10-19", "President Xi Jinping met Vladimir Putin in Beijing on 18 October 2023.")
	r.run("amur", "build", "news", "-o", timeline)
	r.run("amur", "git", "install")
	r.commit("Begin")
}

// The ids of the events that begin makes.
const (
	theCall    = "2023-01-09-lavrov-qin-call"
	theDefense = "2023-04-18-li-shoigu-meeting"
	theTalks   = "2023-09-18-lavrov-wang-meeting"
	theSummit  = "2023-10-18-putin-xi-meeting"
)

// A year in the life of a timeline: two analysts work on it, git merges their
// branches, new articles arrive, and git shows the news and nothing else.
func TestGitStory(t *testing.T) {
	r := newRepository(t)
	r.begin("timeline.yaml")

	r.branch("a", "main")
	r.edit("timeline.yaml", "id: "+theDefense+"\n    date: \"2023-04-18\"", "id: "+theDefense+"\n    date: 2023-04-17 # ministry's readout")
	r.edit("timeline.yaml", "  - id: "+theDefense, "    review:\n      status: rejected\n      note: a hoax\n  - id: "+theDefense)
	r.commit("Correct a date, reject a call")

	r.branch("b", "main")
	r.edit("timeline.yaml", "  - id: "+theTalks, "  # was there myself\n  - id: "+theTalks)
	r.write("timeline.yaml", r.read("timeline.yaml")+`  - id: 2023-12-20-li-mishustin-meeting
    date: 2023-12-20
    type: meeting
    status: held
    china: [{name: Li Qiang, office: Premier}]
    russia: [{name: Mikhail Mishustin, office: Prime Minister}]
    confidence: high
    review: {status: confirmed, note: my notes}
`)
	r.commit("Add a meeting, comment on another")

	r.run("git", "checkout", "-q", "main")
	r.run("git", "merge", "-q", "--no-edit", "a")
	r.run("git", "merge", "-q", "--no-edit", "b")
	merged := r.read("timeline.yaml")
	r.holds(merged, "date: 2023-04-17 # ministry's readout", "status: rejected", "# was there myself\n  - id: "+theTalks, "note: my notes")
	if strings.Contains(merged, "conflict") {
		t.Errorf("a conflict where there is none:\n%s", merged)
	}

	var ids []string
	for day := 1; day <= 18; day++ {
		r.article(fmt.Sprint("new", day), fmt.Sprintf("2023-11-%02d", day+1), fmt.Sprintf("Deputy Foreign Minister Ma Zhaoxu met Andrey Rudenko in Beijing on %d November 2023.", day))
		ids = append(ids, fmt.Sprintf("2023-11-%02d-ma-rudenko-meeting", day))
	}
	r.article("new19", "2023-10-20", "On 18 October 2023 Vladimir Putin was received by Xi Jinping in Beijing.")
	r.article("new20", "2023-11-20", "Exports of pears grew in October, traders in Harbin said.")
	r.run("git", "add", "news")
	r.run("git", "commit", "-q", "-m", "News")
	r.run("amur", "build", "news", "-o", "timeline.yaml")

	var added, changed []string
	of := ""
	for line := range strings.Lines(r.run("git", "diff", "-U100")) {
		text := strings.TrimRight(line[1:], "\n")
		switch {
		case strings.HasPrefix(line, "+++"), strings.HasPrefix(line, "---"):
		case text != "" && text[0] != ' ' && strings.ContainsAny(line[:1], "+- "):
			of = text
			if line[0] == '+' {
				added = append(added, of)
			}
		case line[0] == '-', line[0] == '+' && !slices.Contains(added, of) && strings.TrimSpace(text) != "":
			changed = append(changed, of+line[:1]+text)
		}
	}
	if !slices.Equal(added, ids) {
		t.Errorf("added: %q", added)
	}
	// What the articles say of the date that was corrected is told once.
	want := []string{theDefense + "+    other date: 18 April 2023", theSummit + "+    source: River Daily, 20 October 2023 (new19.txt): “On 18 October 2023 Vladimir Putin was received by Xi Jinping in Beijing.” [en]"}
	if !slices.Equal(changed, want) {
		t.Errorf("changed: %q", changed)
	}
	r.holds(r.run("amur", "diff", "timeline.yaml"), "18 contacts added, 2 changed; 3 are the same.", "+ 1 November 2023 — Meeting: Ma Zhaoxu – Andrey Rudenko")

	r.commit("Rebuild")
	r.holds(r.run("git", "log", "-p", "-3", "--", "timeline.yaml"), "+2023-11-18-ma-rudenko-meeting", "+    status: held")
	r.holds(r.run("git", "log", "-p", "a"), "-    date: 18 April 2023", "+    date: 17 April 2023", "+    review: rejected", "@@ "+theCall)
	r.holds(r.run("git", "show", "HEAD"), "+    China: Ma Zhaoxu, Deputy Minister of Foreign Affairs")
	r.holds(r.run("amur", "diff", "main~2", "main", "timeline.yaml"), "18 contacts added, 2 changed")
	r.holds(r.run("amur", "diff", "a~1..a", "timeline.yaml"), "moved from 18 April 2023 to 17 April 2023", "rejected in review")
}

// Where two branches give one value two meanings, git says so and the file stays a timeline.
func TestGitConflict(t *testing.T) {
	r := newRepository(t)
	r.begin("timeline.yaml")
	date := "id: " + theSummit + "\n    date: \"2023-10-18\""
	r.branch("a", "main")
	r.edit("timeline.yaml", date, strings.Replace(date, "-18\"", "-17\"", 1))
	r.commit("A")
	r.branch("b", "main")
	r.edit("timeline.yaml", date, strings.Replace(date, "-18\"", "-19\"", 1))
	r.edit("timeline.yaml", "place: Beijing", "place: Tianjin")
	r.commit("B")
	out, errs, code := r.try("git", "merge", "--no-edit", "a")
	if code != 1 {
		t.Fatalf("exit code %d: %s%s", code, out, errs)
	}
	r.holds(out+errs, "CONFLICT (content): Merge conflict in timeline.yaml", theSummit+": both branches changed date; choose, and take conflict: out", "1 contact is in conflict")
	r.holds(r.run("git", "status", "--porcelain"), "UU timeline.yaml")
	text := r.read("timeline.yaml")
	const block = "    conflict:\n      ours:\n        date: \"2023-10-19\"\n      theirs:\n        date: \"2023-10-17\"\n"
	r.holds(text, block, "place: Tianjin")
	r.holds(r.run("amur", "show", "timeline.yaml", "--format", "csv"), theSummit)
	r.holds(r.run("amur", "diff", "HEAD", "timeline.yaml"), "in conflict: date")
	r.edit("timeline.yaml", block, "")
	r.commit("Merge")
	r.holds(r.run("git", "log", "-1", "--format=%P"), " ")

	// A version that nobody can read is left to people, and ours stays.
	r.branch("broken", "main")
	r.edit("timeline.yaml", "type: call", "type: [call")
	r.commit("Break it")
	r.branch("other", "main")
	r.edit("timeline.yaml", "type: call", "type: video")
	r.commit("Change it")
	ours := r.read("timeline.yaml")
	out, errs, code = r.try("git", "merge", "--no-edit", "broken")
	if code == 0 || r.read("timeline.yaml") != ours {
		t.Errorf("exit code %d, and the file is\n%s", code, r.read("timeline.yaml"))
	}
	r.holds(out+errs, "timeline.yaml of the other branch:", "our version is left", "CONFLICT")
	r.run("git", "merge", "--abort")
	// And its history can be read none the less.
	r.holds(r.run("git", "log", "-p", "broken"), "+    type: [call", "+    type: telephone call")
}

// Who deletes what another edits is told so.
func TestGitConflictOfDeletion(t *testing.T) {
	r := newRepository(t)
	r.begin("timeline.yaml")
	r.branch("a", "main")
	r.edit("timeline.yaml", "place: Beijing", "place: Tianjin")
	r.commit("A")
	r.branch("b", "main")
	text := r.read("timeline.yaml")
	r.write("timeline.yaml", text[:strings.Index(text, "  - id: "+theSummit)])
	r.commit("B")
	out, errs, code := r.try("git", "merge", "--no-edit", "a")
	if code != 1 {
		t.Fatalf("exit code %d: %s%s", code, out, errs)
	}
	r.holds(out+errs, theSummit+": our branch deleted it or moved it to another file, the other edited it")
	r.holds(r.read("timeline.yaml"), "place: Tianjin", "deleted: ours")
}

// Rebuilds on two branches change many lines of the lock; both are kept.
func TestGitMergesLocks(t *testing.T) {
	r := newRepository(t)
	r.begin("timeline.yaml")
	for _, name := range []string{"a", "b"} {
		r.branch(name, "main")
		r.article("x"+name, "2023-10-20", map[string]string{
			"a": "Xi Jinping met Putin in Beijing on 18 October 2023, and spoke of trade. They discussed energy.",
			"b": "On 18 October 2023 Putin was received by Xi Jinping in Beijing; the two presidents discussed trade and agriculture, said a spokesman.",
		}[name])
		r.run("amur", "build", "news", "-o", "timeline.yaml")
		r.commit("Rebuild " + name)
	}
	r.run("git", "merge", "-q", "--no-edit", "a")
	before := r.read("timeline.yaml")
	r.holds(before, "xa.txt", "xb.txt", "energy:", "agriculture:")
	_, errs, _ := r.try("amur", "build", "news", "-o", "timeline.yaml")
	if after := r.read("timeline.yaml"); after != before || errs != "" {
		t.Errorf("a rebuild after the merge finds something to do: %s\n%s", errs, r.run("git", "diff", "--no-textconv"))
	}
	if strings.Contains(r.read("timeline.lock"), "<<<<") {
		t.Error("marks in the lock")
	}
}

// A folder of yearly files, with spaces in its name, is set up and merged as well.
func TestGitFolder(t *testing.T) {
	r := newRepository(t)
	r.article("e", "2022-02-05", "Xi Jinping met Vladimir Putin in Beijing on 4 February 2022.")
	r.begin("the years/")
	if got := r.read(".gitattributes"); got != "\"/the years/*.yaml\" diff=amur merge=amur\n\"/the years/timeline.lock\" diff=amur merge=amur linguist-generated\n" {
		t.Errorf("attributes: %s", got)
	}
	r.branch("a", "main")
	r.edit("the years/2022.yaml", "place: Beijing", "place: Tianjin")
	r.edit("the years/2023.yaml", "place: Beijing", "place: Tianjin")
	r.commit("A")
	r.branch("b", "main")
	r.edit("the years/2022.yaml", "type: meeting", "type: meeting # on the day of the opening")
	r.edit("the years/2022.yaml", "country: CN", "country: CN\n      site: Diaoyutai State Guesthouse")
	r.commit("B")
	r.run("git", "merge", "-q", "--no-edit", "a")
	r.holds(r.read("the years/2022.yaml"), "place: Tianjin", "# on the day of the opening", "Diaoyutai")
	got := r.run("amur", "diff", "main", "the years")
	r.holds(got, "2 contacts changed; 3 are the same.", "Beijing │ Tianjin")
	r.holds(r.run("amur", "diff", "main", "HEAD", "the years/2022.yaml"), "1 contact changed")
	r.holds(r.run("amur", "diff", "main:the years", "the years/"), "2 contacts changed")
}

// A date that is corrected into another year moves the contact to another file. Git
// merges files one by one: where the other branch edited the contact too, it stands in
// both, one of them in conflict, until somebody takes that out.
func TestGitFolderAcrossYears(t *testing.T) {
	r := newRepository(t)
	r.article("e", "2022-02-05", "Xi Jinping met Vladimir Putin in Beijing on 4 February 2022.")
	r.begin("years/")
	const id = "2022-02-04-putin-xi-meeting"
	r.branch("a", "main")
	r.edit("years/2022.yaml", "date: \"2022-02-04\"", "date: 2021-12-30")
	r.run("amur", "build", "news", "-o", "years")
	r.commit("Move it")
	r.holds(r.run("amur", "diff", "main", "years"), "1 contact changed (1 moved in time)", "moved from 4 February 2022 to 30 December 2021")
	r.branch("other", "main")
	r.edit("years/2023.yaml", "place: Beijing", "place: Tianjin")
	r.commit("Edit another")
	r.run("git", "merge", "-q", "--no-edit", "a")
	r.holds(r.read("years/2021.yaml")+r.read("years/2023.yaml"), id, "place: Tianjin")

	r.branch("b", "main")
	r.edit("years/2022.yaml", "place: Beijing", "place: Tianjin")
	r.commit("Edit it")
	out, errs, code := r.try("git", "merge", "--no-edit", "a")
	if code != 1 {
		t.Fatalf("exit code %d: %s%s", code, out, errs)
	}
	r.holds(out+errs, "years/2022.yaml", id)
	_, errs, code = r.try("amur", "build", "news", "-o", "years")
	if code != exitWrong {
		t.Errorf("exit code %d", code)
	}
	r.holds(errs, "the id "+id+" stands at years/2021.yaml:")
}

// A file that one branch renames takes up what the other edits in it.
func TestGitRename(t *testing.T) {
	r := newRepository(t)
	r.begin("old name.yaml")
	r.branch("a", "main")
	r.run("git", "mv", "old name.yaml", "contacts.yaml")
	r.run("git", "mv", "old name.lock", "contacts.lock")
	r.run("amur", "git", "install", "contacts.yaml")
	r.edit("contacts.yaml", "place: Beijing", "place: Tianjin")
	r.commit("Rename")
	r.branch("b", "main")
	r.edit("old name.yaml", "country: CN", "country: CN\n      site: Diaoyutai State Guesthouse")
	r.commit("Edit")
	r.run("git", "checkout", "-q", "a")
	r.run("git", "merge", "-q", "--no-edit", "b")
	r.holds(r.read("contacts.yaml"), "place: Tianjin\n      country: CN\n      site: Diaoyutai State Guesthouse")
	_, errs, code := r.try("amur", "diff", "main", "contacts.yaml")
	if code != exitWrong {
		t.Errorf("exit code %d", code)
	}
	r.holds(errs, "amur: main:contacts.yaml: there is no such file in main; it seems to have been old name.yaml then: write main:old name.yaml\n")
	r.holds(r.run("amur", "diff", "main:old name.yaml", "contacts.yaml"), "1 contact changed")

	r.env = append(r.env, "GIT_EXTERNAL_DIFF=amur diff")
	r.holds(r.run("git", "diff", "main", "HEAD"), "old name.yaml as it was → contacts.yaml: 1 contact changed", "Beijing │ Tianjin", "+/contacts.yaml")
}

// Setting up and taking back leaves what was there.
func TestGitInstall(t *testing.T) {
	r := newRepository(t)
	const own = "# ours\n*.txt text\n"
	r.write(".gitattributes", own)
	config := r.read(".git/config")
	r.begin("timeline.yaml")
	set := r.read(".gitattributes")
	if set != own+"/timeline.yaml diff=amur merge=amur\n/timeline.lock diff=amur merge=amur linguist-generated\n" {
		t.Errorf("attributes: %s", set)
	}
	if got := r.run("git", "config", "diff.amur.textconv"); got != "amur git textconv\n" {
		t.Errorf("textconv = %s", got)
	}
	r.run("amur", "git", "install", "timeline.yaml")
	if again := r.read(".gitattributes"); again != set {
		t.Errorf("again: %s", again)
	}
	r.write(".gitattributes", set+"/more.yaml -text diff=amur merge=amur\n")
	r.run("amur", "git", "uninstall")
	if got := r.read(".gitattributes"); got != own+"/more.yaml -text\n" {
		t.Errorf("attributes after: %s", got)
	}
	if got := r.read(".git/config"); got != config {
		t.Errorf("configuration after: %s", got)
	}
	r.run("amur", "git", "uninstall")

	r.run("amur", "git", "install", "--global")
	r.holds(r.run("git", "config", "--global", "merge.amur.driver"), "amur git merge-driver %O %A %B %P")
	r.run("amur", "git", "uninstall", "--global")
	if _, _, code := r.try("git", "config", "merge.amur.driver"); code != 1 {
		t.Errorf("merge.amur.driver is still set: exit code %d", code)
	}
	_, errs, code := r.try("amur", "git", "install", "missing.yaml")
	if code != exitWrong || !strings.Contains(errs, "missing.yaml: there is no such file") {
		t.Errorf("exit code %d: %s", code, errs)
	}
}
