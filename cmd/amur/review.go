package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"amur/model"
	"amur/timeline/review"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type reviewCmd struct {
	Timeline string `arg:"" help:"A timeline in YAML, or a folder of them."`
	filters
	All      bool   `help:"Also events that were reviewed before."`
	Articles string `placeholder:"DIR" type:"existingdir" help:"The folder of the articles that the timeline was built from: the words are then looked for in the whole article, else in the quote alone."`
	Width    int    `placeholder:"COLUMNS" help:"Width of the text in columns, by default that of the terminal; 80 elsewhere."`
}

// Help is the second part of the command's help text.
func (reviewCmd) Help() string {
	return `Shows the events that nobody has reviewed, one by one: those in conflict and those that no article tells of any more come first, then those of low confidence, then by date. The words that a field rests on are marked in the quote. Every decision is written at once, under review; nothing else in the file changes. When standard input is no terminal it is read for the same commands, one a line, and the first that cannot be carried out ends the run.

` + "  " + strings.Join(review.Help(), "\n  ") + `

Officials are typed as "Wang Yi, Minister of Foreign Affairs; , Ambassador to Russia"; a name in any of the languages will do, and the office of the day is added. Topics are typed as "energy, trade" or "+energy -trade".

Examples:

  amur review timeline.yaml
  amur review timelines/ --from 2023 --official Lavrov --articles news/
  printf 'c\ne date 2023-06-24\n' | amur review timeline.yaml`
}

// reviewer is a review at work.
type reviewer struct {
	app     *app
	desk    *review.Desk
	witness *witness
	width   int // that was asked for; 0 for that of the terminal
}

// Run leads through the events.
func (r *reviewCmd) Run(a *app) error {
	if err := r.checkPeriod(); err != nil {
		return err
	}
	if r.Width < 0 {
		return fmt.Errorf("--width %d: text cannot be narrower than one column", r.Width)
	}
	desk, err := r.begin(a)
	if err != nil {
		return err
	}
	if desk.Len() == 0 {
		a.close("no event waits for a review")
		return nil
	}
	w, err := a.newWitness(r.Articles)
	if err != nil {
		return err
	}
	v := &reviewer{app: a, desk: desk, witness: w, width: r.Width}
	if terminal := a.terminal(); terminal != nil {
		err = v.onScreen(terminal)
	} else {
		err = v.byLines()
	}
	a.close(cmp.Or(desk.Decided(), "nothing was decided"))
	return err
}

// begin opens the timeline and chooses its events.
func (r *reviewCmd) begin(a *app) (*review.Desk, error) {
	if _, err := os.Stat(r.Timeline); err != nil {
		return nil, store.FileError(r.Timeline, err)
	}
	if !store.IsYAML(r.Timeline) {
		return nil, fmt.Errorf("%s: a review is written into YAML; make it of another format with amur show %[1]s -o timeline.yaml", r.Timeline)
	}
	if !store.IsFolder(r.Timeline) {
		if err := mayCreate(r.Timeline); err != nil {
			return nil, err
		}
	}
	var wrong error
	desk, err := review.Begin(r.Timeline, func(events []model.Event) []model.Event {
		chosen, err := r.apply(a, model.Timeline{Events: events})
		wrong = errors.Join(r.checkTopics(events), err)
		return slices.DeleteFunc(chosen.Events, func(e model.Event) bool {
			return e.MergedInto != "" || !r.All && !review.Open(e)
		})
	})
	return desk, errors.Join(err, wrong)
}

// widest is how many columns of whatever width was asked for are used: a rule fills them all.
const widest = 10_000

// look is how text is shown at the moment.
func (v *reviewer) look() textLook { return v.app.textLook(min(v.width, widest)) }

// longestCommand is more than anybody notes on an event.
const longestCommand = 1 << 20

// byLines reads commands from standard input, one a line.
func (v *reviewer) byLines() error {
	out := v.app.stdout
	if err := v.show(out); err != nil {
		return err
	}
	lines := bufio.NewScanner(v.app.stdin)
	lines.Buffer(nil, longestCommand)
	number := 1
	for ; lines.Scan(); number++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		c, err := review.ParseCommand(lines.Text())
		if err != nil {
			return fmt.Errorf("standard input:%d: %w", number, err)
		}
		switch c.Verb {
		case review.VerbQuit:
			return nil
		case review.VerbHelp:
			fmt.Fprintln(out, strings.Join(review.Help(), "\n"))
			continue
		}
		reply, err := v.desk.Do(c, v.witness.known)
		if err != nil {
			return fmt.Errorf("standard input:%d: %w", number, err)
		}
		if reply != "" {
			fmt.Fprintln(out, wrap("> "+model.Clean(reply), "  ", v.look().width))
		}
		if err := v.show(out); err != nil {
			return err
		}
	}
	if err := v.app.ctx.Err(); err != nil {
		return &stopped{errors.New("interrupted; every decision so far is in the file")}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("standard input:%d: %w", number, err)
	}
	return nil
}

// show prints the current event.
func (v *reviewer) show(out io.Writer) error {
	text := strings.Join(v.page(v.look()), "\n") + "\n\n"
	if _, err := io.WriteString(out, text); err != nil {
		return fmt.Errorf("standard output: %w", store.Cause(err))
	}
	return nil
}

// page is the current event with the progress above it, or what is said behind the last.
func (v *reviewer) page(look textLook) []string {
	e, ok := v.desk.Current()
	if !ok {
		return []string{wording.Capital(wording.Count(v.desk.Len(), "event", "events")) + " gone through: " + cmp.Or(v.desk.Decided(), "nothing decided") + "."}
	}
	head := "── " + v.desk.Progress() + " "
	if e.Confidence != "" {
		head += "· confidence " + model.Clean(string(e.Confidence)) + " "
	}
	head += strings.Repeat("─", max(0, look.width-columns(head)))
	return append(inLines(head, 3, look.width), v.witness.card(e, look)...)
}
