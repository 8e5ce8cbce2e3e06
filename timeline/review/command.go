package review

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"amur/model"
)

// Verb is what is to be done, by the key that stands for it.
type Verb byte

// The verbs.
const (
	VerbConfirm Verb = 'c'
	VerbEdit    Verb = 'e'
	VerbTheirs  Verb = 't'
	VerbReject  Verb = 'r'
	VerbNote    Verb = 'n'
	VerbUndo    Verb = 'u'
	VerbSkip    Verb = 's'
	VerbBack    Verb = 'b'
	VerbFind    Verb = '/'
	VerbHelp    Verb = '?'
	VerbQuit    Verb = 'q'
)

// verbs are the words that may be typed for keys, in the order of the help.
var verbs = []struct {
	Verb
	word, takes, does string
}{
	{VerbConfirm, "confirm", "", "the event is right as it stands; settles a conflict"},
	{VerbEdit, "edit", "FIELD VALUE", "correct a field; - empties it"},
	{VerbTheirs, "theirs", "", "in a conflict: take the other branch's values"},
	{VerbReject, "reject", "[NOTE]", "the event is no contact, or not a true one"},
	{VerbNote, "note", "[TEXT]", "write a note; without text it is taken away"},
	{VerbUndo, "undo", "[COUNT]", "take the last decision back"},
	{VerbSkip, "skip", "", "go on without a decision"},
	{VerbBack, "back", "", "go to the event before"},
	{VerbFind, "find", "TEXT", "go to the next event with that name or id"},
	{VerbHelp, "help", "", "this list"},
	{VerbQuit, "quit", "", "end; every decision is in the file already"},
}

// Command is one thing to be done.
type Command struct {
	Verb Verb
	Text string // what follows the verb
}

// ParseCommand reads a command typed as a line: "c", "e date 2023-06-24", "/lavrov",
// or with the word for the key, "confirm".
func ParseCommand(line string) (Command, error) {
	line = model.Clean(line)
	if rest, is := strings.CutPrefix(line, string(VerbFind)); is {
		return Command{VerbFind, strings.TrimSpace(rest)}, nil
	}
	word, rest, _ := strings.Cut(line, " ")
	for _, v := range verbs {
		if word != string(v.Verb) && word != v.word {
			continue
		}
		rest = strings.TrimSpace(rest)
		if v.takes == "" && rest != "" {
			return Command{}, fmt.Errorf("%q: nothing follows %s", line, v.word)
		}
		return Command{v.Verb, rest}, nil
	}
	return Command{}, fmt.Errorf("%q is no command; ? lists them", line)
}

// Help lists the commands, a line each.
func Help() []string {
	lines := make([]string, 0, len(verbs)+1)
	for _, v := range verbs {
		lines = append(lines, fmt.Sprintf("%-2s %-20s %s", string(v.Verb), strings.TrimRight(v.word+" "+v.takes, " "), v.does))
	}
	return append(lines, "FIELD is "+strings.Join(Fields(), " "))
}

// Known completes what an analyst types for a field of an event by what a lexicon
// knows; it may add other fields that follow from it, as the country from the place.
// The remark says what it does not know, which may be misspelt.
type Known func(e model.Event, field, typed string) (edits [][2]string, remark string)

// Do carries a command out and says what came of it. Help and quit are the caller's.
func (d *Desk) Do(c Command, known Known) (reply string, err error) {
	switch c.Verb {
	case VerbSkip:
		d.Forward()
		return "", nil
	case VerbBack:
		if !d.Back() {
			return "", errors.New("this is the first event")
		}
		return "", nil
	case VerbFind:
		if !d.Find(c.Text) {
			return "", fmt.Errorf("/%s: no event of this review has that name or id", c.Text)
		}
		return "", nil
	case VerbUndo:
		return d.undoSome(c.Text)
	}
	e, ok := d.Current()
	if !ok {
		return "", errors.New("there are no more events; b goes back, u takes a decision back, q ends")
	}
	switch c.Verb {
	case VerbConfirm:
		after := confirm(e)
		kind := Kind(after.Review.Status) // what was corrected stays so
		return string(kind) + " " + e.ID, d.Decide(kind, after, false)
	case VerbReject:
		return "rejected " + e.ID, d.Decide(Rejected, reject(e, c.Text), false)
	case VerbNote:
		return "noted", d.Decide(Noted, annotate(e, c.Text), true)
	case VerbTheirs:
		after, err := takeTheirs(e)
		if err != nil {
			return "", err
		}
		return "took theirs", d.Decide(Corrected, after, true)
	case VerbEdit:
		return d.edit(e, c.Text, known)
	}
	return "", fmt.Errorf("%q is no command here", string(c.Verb))
}

// edit corrects the field that text names and says what has changed.
func (d *Desk) edit(e model.Event, text string, known Known) (string, error) {
	name, typed, _ := strings.Cut(text, " ")
	name, err := FieldNamed(strings.ToLower(name))
	if err != nil {
		return "", err
	}
	if typed = strings.TrimSpace(typed); typed == "" {
		return "", fmt.Errorf("%s: the value is missing; %s empties the field", name, Nothing)
	}
	edits, remark := [][2]string{{name, typed}}, ""
	if known != nil && typed != Nothing {
		edits, remark = known(e, name, typed)
	}
	after, err := Correct(e, edits...)
	if err != nil {
		return "", err
	}
	if err := d.Decide(Corrected, after, true); err != nil {
		return "", err
	}
	var changes []string
	for _, f := range fields {
		if was, is := f.value(e), f.value(after); was != is {
			changes = append(changes, fmt.Sprintf("%s: %s → %s", f.name, cmp.Or(was, Nothing), cmp.Or(is, Nothing)))
		}
	}
	if changes == nil {
		return name + " stays " + cmp.Or(Value(e, name), Nothing), nil
	}
	if remark != "" {
		changes = append(changes, remark)
	}
	return strings.Join(changes, "; "), nil
}

// undoSome takes back as many decisions as are asked for, one without a number.
func (d *Desk) undoSome(count string) (string, error) {
	n := 1
	if count != "" {
		var err error
		if n, err = strconv.Atoi(count); err != nil || n < 1 {
			return "", fmt.Errorf("u %s: a number of decisions is expected", count)
		}
	}
	var undone []string
	for range n {
		step, ok, err := d.Undo()
		if err != nil {
			return "", fmt.Errorf("%s: %w", step.After.ID, err)
		}
		if !ok {
			break
		}
		undone = append(undone, fmt.Sprintf("not %s any more: %s", step.Kind, step.Before.ID))
	}
	if undone == nil {
		return "", errors.New("nothing was decided yet that could be undone")
	}
	return strings.Join(undone, "; "), nil
}
