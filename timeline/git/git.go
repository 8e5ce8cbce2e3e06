// Package git lets git and timelines work together: it reads timelines out of a
// repository's history, and sets git up to show and to merge them contact by contact.
package git

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// run runs git in a folder ("" is the current one) and returns what it prints.
func run(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_PAGER=cat")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("git is not to be found; install it, or add its folder to PATH")
	case err == nil:
		return stdout.Bytes(), nil
	}
	first, _, _ := strings.Cut(strings.TrimSpace(stderr.String()), "\n")
	first = strings.TrimPrefix(first, "fatal: ")
	if strings.HasPrefix(first, "not a git repository") {
		return nil, errNoRepository
	}
	return stdout.Bytes(), &failure{args[0], first, err}
}

var errNoRepository = errors.New("there is no git repository here; go to the folder of one, or make one with git init")

// failure is a run of git that ended with an error.
type failure struct {
	command, message string
	err              error
}

func (f *failure) Error() string {
	if f.message == "" {
		return fmt.Sprintf("git %s: %v", f.command, f.err)
	}
	return fmt.Sprintf("git %s: %s", f.command, f.message)
}

func (f *failure) Unwrap() error { return f.err }

// code is the exit code of a run that failed, -1 when it did not run.
func code(err error) int {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode()
	}
	return -1
}

// line runs git and returns the one line that it prints.
func line(dir string, args ...string) (string, error) {
	out, err := run(dir, args...)
	return strings.TrimRight(string(out), "\r\n"), err
}

// CompareLines prints how the lines of two files differ, as git does.
func CompareLines(w io.Writer, old, fresh string) error {
	out, err := run("", "--no-pager", "diff", "--no-ext-diff", "--no-index", "--", old, fresh)
	var ended *failure
	if errors.As(err, &ended) && code(err) == 1 {
		err = nil
	}
	if err != nil {
		return err
	}
	_, err = w.Write(out)
	return err
}
