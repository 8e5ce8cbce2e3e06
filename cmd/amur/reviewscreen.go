package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"golang.org/x/term"

	"amur/model"
	"amur/timeline/review"
	"amur/timeline/store"
)

const (
	altScreen  = "\x1b[?1049h"
	mainScreen = "\x1b[?25h\x1b[?1049l"
	lookAround = 250 * time.Millisecond // between two looks at the size of the terminal
	escapeWait = 50 * time.Millisecond  // for the rest of what a key sends
)

// terminal is standard input when it and standard output are a terminal that can
// place text, else nil.
func (a *app) terminal() *os.File {
	in, ok := a.stdin.(interruptible)
	if !ok || !isTerminal(in.r) || !isTerminal(a.stdout) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	return in.r.(*os.File)
}

// screen is a review on a terminal.
type screen struct {
	*reviewer
	out           io.Writer
	width, height int
	lines         []string // of the page; nil when they are to be made anew
	changed       bool     // since it was drawn
	top           int      // first line of the page that is shown
	message       string   // at the bottom, until the next key
	prompt        string   // what is asked for; "" while keys are commands
	typed         typing
	answer        func(string) // takes what was typed
	offers        func(string) []string
	help          bool
	quit          bool
}

// onScreen leads through the events with single keys.
func (v *reviewer) onScreen(in *os.File) (err error) {
	was, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return fmt.Errorf("standard input: the terminal cannot be set up: %w; give the commands as lines through a pipe", err)
	}
	s := &screen{reviewer: v, out: v.app.stdout}
	// Runs also when something panics: nobody is to be left in a raw terminal.
	defer func() {
		io.WriteString(s.out, mainScreen)
		err = errors.Join(err, term.Restore(int(in.Fd()), was))
	}()
	io.WriteString(s.out, altScreen)
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	return s.loop(typedAt(in), signals)
}

// typedAt reads what is typed as it comes; the channel is closed at its end.
func typedAt(in io.Reader) <-chan []byte {
	bytes := make(chan []byte)
	go func() {
		defer close(bytes)
		for {
			buf := make([]byte, 256)
			n, err := in.Read(buf)
			if n > 0 {
				bytes <- buf[:n]
			}
			if err != nil {
				return
			}
		}
	}()
	return bytes
}

var errStopped = &stopped{errors.New("interrupted; every decision is in the file")}

// loop draws and waits for keys until the end is asked for.
func (s *screen) loop(typed <-chan []byte, signals <-chan os.Signal) error {
	ticks := time.NewTicker(lookAround)
	defer ticks.Stop()
	var pending []byte
	for !s.quit {
		if s.resized() || s.changed {
			if err := s.draw(); err != nil {
				return err
			}
		}
		var wait <-chan time.Time
		if len(pending) > 0 {
			wait = time.After(escapeWait)
		}
		whole := false
		select {
		case bytes, open := <-typed:
			if !open {
				return errStopped
			}
			pending = append(pending, bytes...)
		case <-wait:
			whole = true
		case <-signals:
			return errStopped
		case <-s.app.ctx.Done():
			return errStopped
		case <-ticks.C:
		}
		for !s.quit {
			k, rest, ok := nextKey(pending, whole)
			if !ok {
				break
			}
			pending = rest
			if k == keyInterrupt && s.prompt == "" {
				return errStopped
			}
			s.press(k)
		}
	}
	return nil
}

// resized takes the size of the terminal and reports whether it is another than before.
func (s *screen) resized() bool {
	width, height := s.app.width(), 24
	if f, ok := s.out.(*os.File); ok {
		if _, h, err := term.GetSize(int(f.Fd())); err == nil && h > 0 {
			height = h
		}
	}
	if width == s.width && height == s.height {
		return false
	}
	s.width, s.height, s.lines = width, height, nil
	return true
}

// press does what a key asks for.
func (s *screen) press(k key) {
	s.message, s.changed = "", true
	switch {
	case s.prompt != "":
		s.ask(k)
		return
	case s.scroll(k):
		return
	case s.help:
		s.help, s.top = false, 0
		return
	}
	switch k {
	case keyRight:
		s.do(review.Command{Verb: review.VerbSkip})
	case keyLeft:
		s.do(review.Command{Verb: review.VerbBack})
	case 'q', keyOver:
		s.quit = true
	case '?':
		s.help, s.top = true, 0
	case '/':
		s.open("find: ", "", nil, func(text string) { s.do(review.Command{Verb: review.VerbFind, Text: text}) })
	case 'n':
		if e, ok := s.desk.Current(); ok {
			note := ""
			if e.Review != nil {
				note = model.Clean(e.Review.Note)
			}
			s.open("note: ", note, nil, func(text string) {
				if text != note { // one of several lines that was only looked at keeps them
					s.do(review.Command{Verb: review.VerbNote, Text: text})
				}
			})
		}
	case 'e':
		if _, ok := s.desk.Current(); ok {
			s.open("field: ", "", func(string) []string { return review.Fields() }, s.edit)
			s.message = strings.Join(review.Fields(), " ")
		}
	case 'c', 'r', 's', 'b', 'u', 't':
		s.do(review.Command{Verb: review.Verb(k)})
	}
}

// scroll moves what is shown; false when the key is for something else.
func (s *screen) scroll(k key) bool {
	page := max(1, s.height-4)
	switch k {
	case ' ', keyPageDown:
		s.top += page
	case keyPageUp:
		s.top -= page
	case keyDown, keyEnter:
		s.top++
	case keyUp:
		s.top--
	default:
		return false
	}
	return true
}

// edit asks for the value of a field.
func (s *screen) edit(typed string) {
	field, err := review.FieldNamed(strings.ToLower(typed))
	if err != nil {
		s.message = err.Error()
		return
	}
	e, _ := s.desk.Current()
	offers := func(typed string) []string { return s.witness.offers(e, field, typed) }
	s.open(field+": ", review.Value(e, field), offers, func(value string) {
		if value == "" {
			value = review.Nothing
		}
		s.do(review.Command{Verb: review.VerbEdit, Text: field + " " + value})
	})
}

// open asks for a line; Tab completes it by what is offered.
func (s *screen) open(prompt, text string, offers func(string) []string, answer func(string)) {
	s.prompt, s.typed, s.offers, s.answer = prompt, newTyping(text), offers, answer
}

// ask takes a key into the line that is asked for.
func (s *screen) ask(k key) {
	switch k {
	case keyEnter:
		answer := s.answer
		s.prompt = ""
		answer(model.Clean(string(s.typed.text)))
	case keyEscape, keyInterrupt:
		s.prompt, s.message = "", "left as it was"
	case keyTab:
		if s.offers != nil {
			s.complete(s.offers(string(s.typed.text)))
		}
	default:
		s.typed.press(k)
	}
}

// complete goes on with what all candidates that begin as typed have in common.
func (s *screen) complete(candidates []string) {
	typed := model.Fold(string(s.typed.text))
	var fits []string
	for _, c := range candidates {
		if strings.HasPrefix(model.Fold(c), typed) {
			fits = append(fits, c)
		}
	}
	if len(fits) == 0 {
		s.message = "nothing that amur knows begins like this"
		return
	}
	common := fits[0]
	for _, c := range fits[1:] {
		for !strings.HasPrefix(model.Fold(c), model.Fold(common)) {
			runes := []rune(common)
			common = string(runes[:len(runes)-1])
		}
	}
	if len([]rune(common)) >= len(s.typed.text) {
		s.typed = newTyping(common)
	}
	if len(fits) > 1 {
		s.message = strings.Join(fits, " · ")
	}
}

// do carries a command out and shows what came of it.
func (s *screen) do(c review.Command) {
	s.top, s.lines = 0, nil
	reply, err := s.desk.Do(c, s.witness.known)
	s.message = reply
	if err == nil {
		return
	}
	s.message = err.Error()
	if errors.Is(err, store.ErrElsewhere) {
		s.message = "Nothing was written: " + s.message
	}
}

// draw puts the page, the message and the keys on the screen.
func (s *screen) draw() error {
	s.changed = false
	_, err := io.WriteString(s.out, s.frame())
	return err
}

// frame is all that is drawn: as many lines as the screen has.
func (s *screen) frame() string {
	look := s.look()
	look.width = min(look.width, s.width)
	foot := s.foot(look)
	if s.lines == nil {
		s.lines = s.page(look)
	}
	lines := s.lines
	if s.help {
		lines = helpLines(look.width)
	}
	room := max(1, s.height-len(foot))
	s.top = max(0, min(s.top, len(lines)-room))
	shown := lines[s.top:min(len(lines), s.top+room)]
	if more := len(lines) - s.top - len(shown); more > 0 && len(foot) > 0 {
		foot[0] = rule(look.width, fmt.Sprintf("%d more lines: space", more))
	}
	var b strings.Builder
	b.WriteString("\x1b[?25l\x1b[H")
	for _, line := range shown {
		b.WriteString(line + "\x1b[K\r\n")
	}
	for range room - len(shown) {
		b.WriteString("\x1b[K\r\n")
	}
	b.WriteString(strings.Join(foot, "\x1b[K\r\n") + "\x1b[K\x1b[J")
	if s.prompt != "" {
		text, at := s.typed.window(max(1, look.width-columns(s.prompt)-1))
		fmt.Fprintf(&b, "\r%s%s\x1b[K\r\x1b[%dC\x1b[?25h", s.prompt, text, columns(s.prompt)+at)
	}
	return b.String()
}

// foot is what stands at the bottom: a rule, the message, the keys or the line typed.
func (s *screen) foot(look textLook) []string {
	foot := []string{rule(look.width, "")}
	if s.message != "" {
		lines := inLines(model.Clean(s.message), 0, look.width)
		foot = append(foot, lines[:min(len(lines), max(1, s.height/3))]...)
	}
	const keys = "c confirm  e edit  r reject  n note  u undo  s skip  b back  / find  ?  q quit"
	if s.prompt != "" {
		return append(foot, s.prompt)
	}
	if columns(keys) > look.width {
		return append(foot, inLines(keys, 0, look.width)...)
	}
	return append(foot, keys)
}

func rule(width int, text string) string {
	if text != "" {
		text = " " + text + " "
	}
	return strings.Repeat("─", max(0, width-columns(text))) + text
}

// helpLines are the keys, each with what it does.
func helpLines(width int) []string {
	text := append(review.Help(), "",
		"Space and the arrows scroll. Tab completes what is typed, Esc leaves it.",
		`Officials: "Wang Yi, Minister of Foreign Affairs; , Ambassador to Russia". Topics: "energy, trade" or "+energy -trade".`, "", "Any other key goes back.")
	var lines []string
	for _, line := range text {
		lines = append(lines, inLines(line, 3, width)...)
	}
	return lines
}
