package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"amur/extract/lexicon/inspect"
	"amur/model"
	"amur/timeline/wording"
)

type lexiconCmd struct {
	Find  lexiconFindCmd  `cmd:"" help:"Look up a name, word or id in every language."`
	Check lexiconCheckCmd `cmd:"" help:"Find faults in the lexicon and in every --lexicon folder."`
	Stats lexiconStatsCmd `cmd:"" help:"Count what the lexicon holds."`
}

type lexiconFindCmd struct {
	Word []string   `arg:"" optional:"" help:"A name, word or id; several are one name."`
	On   model.Date `placeholder:"DATE" help:"Only who held the office, or which office somebody held, on this day, in this month or year. Without a word: all offices of that date."`
}

// Help is the second part of the command's help text.
func (lexiconFindCmd) Help() string {
	return `Finds people, offices, places, gatherings, topics and words, in any script, whatever the case and tones, and prints all their forms, offices with their days, and the file and line in which they stand.

Examples:

  amur lexicon find Лавров
  amur lexicon find 王毅
  amur lexicon find foreign-minister --on 2023-05-04
  amur lexicon find --on 2008-05`
}

// Run looks a word up.
func (f *lexiconFindCmd) Run(a *app) error {
	word := strings.Join(f.Word, " ")
	if strings.TrimSpace(word) == "" {
		if f.On.IsZero() {
			return errors.New("no word given; for example: amur lexicon find Lavrov, or amur lexicon find --on 2008-05-08")
		}
		all, err := inspect.Holders(f.On, a.lexicon...)
		if err != nil {
			return err
		}
		return a.writeOut(func(w io.Writer) error { return printTenures(w, "", all, true, true) })
	}
	found, exact, err := inspect.Find(word, f.On, a.lexicon...)
	switch {
	case err != nil:
		return err
	case len(found) == 0:
		return &finding{fmt.Errorf("%s: nothing in the lexicon has this name; CONTRIBUTING.md shows how to add it", word)}
	case !exact:
		a.warn(fmt.Errorf("%s: nothing has exactly this name; these hold it", word))
	}
	return a.writeOut(func(w io.Writer) error { return printEntries(w, found) })
}

type lexiconCheckCmd struct{}

// Help is the second part of the command's help text.
func (lexiconCheckCmd) Help() string {
	return `Finds unknown ids, days that do not exist, offices of one holder that two people hold at once or nobody holds, names that two people or places bear, editions out of order and ids that stand twice. Each is one line: file:line:column, what is wrong, and what to do. Exit code 1 when there is any.

Examples:

  amur lexicon check
  amur --lexicon mine lexicon check`
}

// Run checks the lexicon.
func (lexiconCheckCmd) Run(a *app) error {
	faults, err := inspect.Check(a.lexicon...)
	if err != nil {
		return err
	}
	if err := a.writeOut(func(w io.Writer) error {
		for _, f := range faults {
			if _, err := fmt.Fprintln(w, model.Clean(f.String())); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	if len(faults) > 0 {
		return &finding{errors.New(wording.Count(len(faults), "fault", "faults") + " in the lexicon")}
	}
	a.close("no faults in the lexicon")
	return nil
}

type lexiconStatsCmd struct{}

// Help is the second part of the command's help text.
func (lexiconStatsCmd) Help() string {
	return "Examples:\n\n  amur lexicon stats\n  amur --lexicon mine lexicon stats"
}

// Run counts the lexicon.
func (lexiconStatsCmd) Run(a *app) error {
	stats, err := inspect.Count(a.lexicon...)
	if err != nil {
		return err
	}
	return a.writeOut(func(w io.Writer) error { return printStats(w, stats) })
}
