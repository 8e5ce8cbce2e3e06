package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"amur/extract/article/record"
	"amur/model"
)

// Exit codes.
const (
	exitDone        = 0
	exitFound       = 1   // it ran, and found what it was asked to look for or did not find what it was asked for
	exitWrong       = 2   // wrong use, or nothing could be read or written
	exitInterrupted = 130 // 128 + SIGINT, as shells expect
)

// grammar is the command line. Flags that stand here hold for every command.
type grammar struct {
	Color      string           `enum:"auto,always,never" default:"auto" help:"Colour: auto, always or never. auto means on a terminal, unless NO_COLOR is set." placeholder:"WHEN"`
	Lexicon    []string         `sep:"none" placeholder:"DIR" help:"Add the people, places and topics of this folder to those built in. May be repeated."`
	Verbose    bool             `short:"v" help:"Say at the end what was read, also when standard error is no terminal."`
	Quiet      bool             `short:"q" help:"Print no warnings, no progress and no closing line; errors only."`
	NoProgress bool             `help:"Draw no progress on the terminal."`
	Version    kong.VersionFlag `help:"Print the version and stop."`

	Build      buildCmd      `cmd:"" help:"Read articles and write their timeline."`
	Extract    extractCmd    `cmd:"" help:"Read articles and write the contacts of each as JSON Lines: the first half of build."`
	Merge      mergeCmd      `cmd:"" help:"Merge the output of extract into a timeline: the second half of build."`
	Show       showCmd       `cmd:"" help:"Filter a timeline and print it."`
	Diff       diffCmd       `cmd:"" help:"Say what changed between two timelines, contact by contact."`
	Git        gitCmd        `cmd:"" help:"Have git show and merge timelines contact by contact."`
	Check      checkCmd      `cmd:"" help:"Find what is wrong in a timeline, and mend what needs no judgement."`
	Review     reviewCmd     `cmd:"" help:"Go through the events of a timeline that nobody has reviewed, one by one."`
	Explain    explainCmd    `cmd:"" help:"Show what was read in one article, and why."`
	Eval       evalCmd       `cmd:"" help:"Score what is read of annotated articles against their gold files."`
	LexiconCmd lexiconCmd    `cmd:"" name:"lexicon" help:"Look up, check and count what is built in and added."`
	VersionCmd versionCmd    `cmd:"" name:"version" help:"Print the version."`
	Completion completionCmd `cmd:"" help:"Print a completion script for a shell."`
}

const description = `Reads news articles about China and Russia and writes a timeline of the two states' diplomatic contacts.

Exit codes: 0 done, 1 found what it was asked to look for, 2 wrong use or nothing could be read, 130 interrupted.`

// run is the whole program: it returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var cli grammar
	console := newConsole(interruptible{ctx, stdin}, stdout, stderr)
	exited := -1 // --help and --version have done all there is to do
	parser, err := kong.New(&cli,
		kong.Name("amur"),
		kong.Description(description),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exited = max(exited, code) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.Vars{
			"version":  version(),
			"formats":  strings.Join(append([]string{automatic}, formats()...), ","),
			"types":    strings.Join(texts(model.Types()), ","),
			"statuses": strings.Join(texts(model.Statuses()), ","),
			"fields":   strings.Join(record.Fields(), ", "),
		},
	)
	if err != nil {
		console.fail(err)
		return exitWrong
	}
	parsed, err := parser.Parse(args)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		console.fail(usageError(err))
		return exitWrong
	}
	console.quiet, console.verbose, console.colorMode, console.noProgress = cli.Quiet, cli.Verbose, cli.Color, cli.NoProgress
	return exitCode(ctx, console, parsed.Run(&app{console: console, ctx: ctx, lexicon: cli.Lexicon}))
}

// exitCode reports err, if any, and says with which code to end.
func exitCode(ctx context.Context, console *console, err error) int {
	var stopped *stopped
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, syscall.EPIPE):
		return exitDone // the reader has seen enough
	case errors.As(err, &stopped):
		console.fail(err)
		return exitInterrupted
	case ctx.Err() != nil:
		console.fail(errors.New("interrupted; no file was written"))
		return exitInterrupted
	}
	console.fail(err)
	var finding *finding
	if errors.As(err, &finding) {
		return exitFound
	}
	return exitWrong
}

// finding is the error of a command that ran as it should and ends with exitFound.
type finding struct{ error }

// stopped is the error of a command that was interrupted and has written what it had to.
type stopped struct{ error }

// usageError adds where to read how it is done.
func usageError(err error) error {
	command := "amur"
	var parse *kong.ParseError
	if errors.As(err, &parse) && parse.Context != nil && parse.Context.Selected() != nil {
		command = parse.Context.Selected().FullPath()
	}
	message := err.Error()
	if flag, _, missing := strings.Cut(message, `: expected value value but got "EOL"`); missing {
		message = flag + ": the value is missing"
	}
	return errors.New(message + "; see " + command + " --help")
}

func texts[T ~string](values []T) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

// app is what a command works with.
type app struct {
	*console
	ctx     context.Context // ends at an interrupt
	lexicon []string        // folders that extend the lexicon
}
