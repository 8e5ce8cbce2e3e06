package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestDocuments does what the documents tell their reader to do. In a folder
// that holds nothing but testdata it goes through the code blocks in order:
//
//	```console             lines that begin with "$ " are run by the shell; what
//	                       follows up to the next one is what they must print,
//	                       where "..." on a line of its own stands for any lines
//	```yaml, ```text       with a first line "# file: NAME" are written to NAME
//
// Other blocks are left alone. With -update the outputs in the document are
// replaced by those that came, except where they are abridged with "...".
func TestDocuments(t *testing.T) {
	for _, name := range []string{"README.md", "CONTRIBUTING.md"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join("..", "..", name)
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			articles, err := filepath.Abs("../../testdata")
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if err := os.Symlink(articles, filepath.Join(dir, "testdata")); err != nil {
				t.Skip("needs symbolic links: ", err)
			}
			d := document{t: t, dir: dir}
			fresh := d.follow(string(text))
			if d.commands == 0 {
				t.Error("the document runs no command")
			}
			if *update && !t.Failed() && fresh != string(text) {
				writeTestFile(t, path, []byte(fresh))
			}
		})
	}
}

// document is a document that is being followed.
type document struct {
	t        *testing.T
	dir      string // where its reader works
	commands int    // run so far
}

// follow does what the code blocks say and returns the text with the outputs that came.
func (d *document) follow(text string) string {
	var out strings.Builder
	lines := strings.SplitAfter(text, "\n")
	for i := 0; i < len(lines); i++ {
		out.WriteString(lines[i])
		kind, fenced := strings.CutPrefix(strings.TrimSpace(lines[i]), "```")
		if !fenced {
			continue
		}
		end := i + 1
		for end < len(lines) && strings.TrimSpace(lines[end]) != "```" {
			end++
		}
		if end == len(lines) {
			d.t.Fatalf("line %d: the block has no end", i+1)
		}
		block := lines[i+1 : end]
		if kind == "console" {
			out.WriteString(d.console(block, i+2))
		} else {
			out.WriteString(strings.Join(block, ""))
			d.file(block)
		}
		out.WriteString(lines[end])
		i = end
	}
	return out.String()
}

// file writes a block that says which file it is.
func (d *document) file(block []string) {
	if len(block) == 0 {
		return
	}
	if name, ok := strings.CutPrefix(strings.TrimSpace(block[0]), "# file: "); ok {
		writeTestFile(d.t, filepath.Join(d.dir, name), []byte(strings.Join(block[1:], "")))
	}
}

// console runs the commands of a block that begins at a line of the document.
func (d *document) console(block []string, line int) string {
	var out strings.Builder
	for i := 0; i < len(block); {
		command, ok := strings.CutPrefix(block[i], "$ ")
		if !ok {
			d.t.Fatalf("line %d: output without a command", line+i)
		}
		next := i + 1
		for next < len(block) && !strings.HasPrefix(block[next], "$ ") {
			next++
		}
		want := block[i+1 : next]
		got := d.shell(strings.TrimSpace(command), line+i)
		switch {
		case fits(want, got):
		case *update && !slices.Contains(want, abridged):
			want = got
		default:
			d.t.Errorf("line %d: $ %sprints\n%s\nbut the document says\n%s", line+i, command, strings.Join(got, ""), strings.Join(want, ""))
		}
		out.WriteString(block[i])
		out.WriteString(strings.Join(want, ""))
		i = next
	}
	return out.String()
}

// shell runs one command and returns the lines that it prints.
func (d *document) shell(command string, line int) []string {
	d.commands++
	cmd := exec.Command("sh", "-c", command)
	cmd.Dir = d.dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil || stderr.Len() > 0 {
		d.t.Errorf("line %d: $ %s: %v %s", line, command, err, &stderr)
	}
	return slices.Collect(strings.Lines(string(out)))
}

// fits reports whether the lines of got are those of want, where "..." in want
// stands for any number of lines.
func fits(want, got []string) bool {
	if len(want) == 0 {
		return len(got) == 0
	}
	if want[0] != abridged {
		return len(got) > 0 && want[0] == got[0] && fits(want[1:], got[1:])
	}
	for i := range len(got) + 1 {
		if fits(want[1:], got[i:]) {
			return true
		}
	}
	return false
}

// abridged is the line that stands for lines left out.
const abridged = "...\n"
