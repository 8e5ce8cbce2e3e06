package main

import (
	"bytes"
	"errors"
	"testing"
)

func TestWantsColor(t *testing.T) {
	for _, c := range []struct {
		name     string
		mode     string
		terminal bool
		env      map[string]string
		want     bool
	}{
		{"terminal", "auto", true, map[string]string{"TERM": "xterm"}, true},
		{"pipe", "auto", false, nil, false},
		{"NO_COLOR", "auto", true, map[string]string{"NO_COLOR": "1"}, false},
		{"empty NO_COLOR", "auto", true, map[string]string{"NO_COLOR": ""}, true},
		{"dumb terminal", "auto", true, map[string]string{"TERM": "dumb"}, false},
		{"CLICOLOR_FORCE", "auto", false, map[string]string{"CLICOLOR_FORCE": "1"}, true},
		{"CLICOLOR_FORCE=0", "auto", false, map[string]string{"CLICOLOR_FORCE": "0"}, false},
		{"NO_COLOR beats CLICOLOR_FORCE", "auto", true, map[string]string{"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, false},
		{"always", "always", false, map[string]string{"NO_COLOR": "1"}, true},
		{"never", "never", true, map[string]string{"CLICOLOR_FORCE": "1"}, false},
	} {
		if got := wantsColor(c.mode, c.terminal, func(key string) string { return c.env[key] }); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// A message is one line without control characters, whatever it is about.
func TestMessages(t *testing.T) {
	var stderr bytes.Buffer
	c := newConsole(nil, nil, &stderr)
	c.fail(errors.New("a\nb\x1b[31m.txt: bad"))
	c.warn(errors.New("seen"))
	c.close("not on a pipe")
	c.quiet, c.verbose = true, true
	c.warn(errors.New("unseen"))
	c.close("unseen")
	c.quiet = false
	c.close("asked for")
	want := "amur: a b[31m.txt: bad\namur: seen\namur: asked for\n"
	if stderr.String() != want {
		t.Errorf("got %q, want %q", stderr.String(), want)
	}
}
