package main

// What the program says to people follows one set of rules:
//
//   - Data goes to standard output, messages to standard error, so that a pipe
//     carries nothing but data.
//   - A message is one line: "amur: ", the file it is about (with the line, where
//     one is to blame), what is wrong, and after a semicolon what to do about it.
//   - Names and excerpts are printed without control characters.
//   - A warning tells what was left out and never ends the run; an error ends it.
//     --quiet leaves only errors.
//   - A closing line sums up, on a terminal or with --verbose. Numbers come with
//     their nouns.
//   - Progress is drawn only on a terminal, only when the work lasts longer than
//     a second, and leaves no trace.
//   - Colour never carries a meaning alone, save in explain, which puts it in the
//     place of brackets and shows a legend. It is used on terminals that can show
//     it, unless NO_COLOR is set; CLICOLOR_FORCE asks for it elsewhere; --color
//     has the last word.

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"

	"amur/model"
	"amur/timeline/table"
)

const (
	progressAfter = time.Second            // work that is over sooner shows no progress
	progressEvery = 100 * time.Millisecond // between two drawings
	eraseLine     = "\r\x1b[K"
)

// console is where the program reads, writes and speaks.
type console struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	quiet, verbose bool
	colorMode      string // auto, always or never

	noProgress bool

	mu       sync.Mutex // guards stderr and what follows
	started  time.Time
	drawn    time.Time // of the last progress line; zero when none is on the screen
	done     progress
	finished bool // no progress is drawn any more

	look  sync.Once // at what standard error is
	shows bool      // progress
}

func newConsole(stdin io.Reader, stdout, stderr io.Writer) *console {
	return &console{stdin: stdin, stdout: stdout, stderr: stderr, colorMode: "auto", started: time.Now()}
}

// mostFaults is how many of several errors are worth reading at once.
const mostFaults = 20

// fail prints an error, of several joined each on a line of its own.
func (c *console) fail(err error) {
	faults := apart(err)
	for _, fault := range faults[:min(len(faults), mostFaults)] {
		c.say(fault.Error())
	}
	if more := len(faults) - mostFaults; more > 0 {
		c.say(fmt.Sprintf("and %d more faults", more))
	}
}

// apart lists the errors that are joined in one.
func apart(err error) []error {
	joined, is := err.(interface{ Unwrap() []error })
	if !is {
		return []error{err}
	}
	var all []error
	for _, one := range joined.Unwrap() {
		all = append(all, apart(one)...)
	}
	return all
}

// warn prints a warning.
func (c *console) warn(err error) {
	if !c.quiet {
		c.say(err.Error())
	}
}

// close prints the closing line.
func (c *console) close(line string) {
	if !c.quiet && (c.verbose || isTerminal(c.stderr)) {
		c.say(line)
	}
	c.endProgress()
}

func (c *console) say(message string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.erase()
	fmt.Fprintln(c.stderr, "amur: "+model.Clean(message))
}

// erase takes the progress line off the screen; the caller holds the lock.
func (c *console) erase() {
	if !c.drawn.IsZero() {
		fmt.Fprint(c.stderr, eraseLine)
		c.drawn = time.Time{}
	}
}

// color reports whether standard output is to be coloured.
func (c *console) color() bool {
	return wantsColor(c.colorMode, isTerminal(c.stdout), os.Getenv)
}

func wantsColor(mode string, terminal bool, env func(string) string) bool {
	switch {
	case mode != "auto":
		return mode == "always"
	case env("NO_COLOR") != "":
		return false
	case env("CLICOLOR_FORCE") != "" && env("CLICOLOR_FORCE") != "0":
		return true
	}
	return terminal && env("TERM") != "dumb"
}

// width is the number of columns of standard output.
func (c *console) width() int {
	if f, ok := c.stdout.(*os.File); ok {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 0 {
			return columns
		}
	}
	return table.DefaultWidth
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
