package git

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestAttributesComeAndGo(t *testing.T) {
	lines := []string{attributeLine("a.yaml", timelineAttributes), attributeLine("my years/*.yaml", timelineAttributes)}
	for _, c := range []struct{ text, with, without string }{
		{"", "/a.yaml diff=amur merge=amur\n\"/my years/*.yaml\" diff=amur merge=amur\n", ""},
		{"*.txt text", "*.txt text\n/a.yaml diff=amur merge=amur\n\"/my years/*.yaml\" diff=amur merge=amur\n", "*.txt text\n"},
		{"# all\r\n*.txt text\r\n", "# all\r\n*.txt text\r\n/a.yaml diff=amur merge=amur\r\n\"/my years/*.yaml\" diff=amur merge=amur\r\n", "# all\r\n*.txt text\r\n"},
		{"/a.yaml diff=amur merge=amur\n", "/a.yaml diff=amur merge=amur\n\"/my years/*.yaml\" diff=amur merge=amur\n", ""},
		{"b.yaml -text diff=amur  merge=amur\n", "b.yaml -text diff=amur  merge=amur\n/a.yaml diff=amur merge=amur\n\"/my years/*.yaml\" diff=amur merge=amur\n", "b.yaml -text\n"},
		{"*.go linguist-generated\n# diff=amur\n", "*.go linguist-generated\n# diff=amur\n/a.yaml diff=amur merge=amur\n\"/my years/*.yaml\" diff=amur merge=amur\n", "*.go linguist-generated\n# diff=amur\n"},
	} {
		with := withLines(c.text, lines)
		if with != c.with {
			t.Errorf("%q with them: %q", c.text, with)
		}
		if again := withLines(with, lines); again != with {
			t.Errorf("%q again: %q", with, again)
		}
		if got := withoutAmur(with); got != c.without {
			t.Errorf("%q without them: %q", with, got)
		}
	}
}

// Git understands the lines for names with signs that mean something to it.
func TestAttributesAreUnderstood(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed: ", err)
	}
	dir := t.TempDir()
	if _, err := run(dir, "init", "-q"); err != nil {
		t.Fatal(err)
	}
	names := []string{"a.yaml", "my file.yaml", "a[1].yaml", "star*.yaml", "what?.yaml", `back\slash.yaml`, `quo"te.yaml`, "tab\tbed.yaml", "#hash.yaml", "!bang.yaml", "đại sứ/王毅.yaml"}
	var lines []string
	for _, name := range names {
		lines = append(lines, attributeLine(escaped(name), timelineAttributes))
	}
	if err := os.WriteFile(filepath.Join(dir, ".gitattributes"), []byte(withLines("", lines)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		out, err := run(dir, "check-attr", "-z", "merge", "--", name)
		if err != nil || string(out) != name+"\x00merge\x00amur\x00" {
			t.Errorf("%q: %q %v", name, out, err)
		}
	}
	for _, name := range []string{"b.yaml", "a1.yaml", "starfish.yaml", "whats.yaml", "sub/a.yaml"} {
		if out, err := run(dir, "check-attr", "-z", "merge", "--", name); err != nil || !strings.Contains(string(out), "unspecified") {
			t.Errorf("%q: %q %v", name, out, err)
		}
	}
}
