package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/term"
)

const unreviewed = `version: 1
events:
  - id: 2023-06-25-qin-rudenko-meeting
    date: "2023-06-25"
    type: meeting
    status: held
    china:
      - name: Qin Gang
        office: Minister of Foreign Affairs
    russia:
      - name: Andrey Rudenko
        office: Deputy Minister of Foreign Affairs
    venue:
      place: Beijing
      country: CN
    confidence: low
    sources:
      - article: vi/a.txt
        published: "2023-06-25"
        lang: vi
        quote: Ngày 25/6, Ngoại trưởng Trung Quốc Tần Cương đã gặp Thứ trưởng Ngoại giao Nga Andrey Rudenko tại Bắc Kinh, hai bên trao đổi ý kiến về quan hệ song phương và các vấn đề quốc tế, khu vực cùng quan tâm.
  - id: 2023-09-18-lavrov-wang-meeting
    date: "2023-09-18"
    type: meeting
    status: held
    china:
      - name: Wang Yi
        office: Minister of Foreign Affairs
    russia:
      - name: Sergey Lavrov
        office: Minister of Foreign Affairs
    venue:
      place: Moscow
      country: RU
    confidence: medium
    sources:
      - article: ru/b.txt
        published: "2023-09-19"
        lang: ru
        quote: 18 сентября глава МИД России Сергей Лавров встретился в Москве с министром иностранных дел КНР Ван И.
      - article: zh/c.txt
        published: "2023-09-19"
        lang: zh
        quote: 当地时间2023年9月18日，中共中央政治局委员、外交部长王毅在莫斯科同俄罗斯外长拉夫罗夫会谈，双方就中俄战略安全磋商、乌克兰危机以及共同关心的国际和地区问题深入交换了意见。
  - id: 2023-10-18-putin-xi-meeting
    date: "2023-10-18"
    type: meeting
    status: held
    china:
      - name: Xi Jinping
    russia:
      - name: Vladimir Putin
    confidence: high
`

// session is the program on a terminal of its own.
type session struct {
	t        *testing.T
	ptm, tty *os.File
	cmd      *exec.Cmd
	mu       sync.Mutex
	out      bytes.Buffer
}

// start runs amur review on a terminal of 80 columns and 24 lines.
func start(t *testing.T, file string, env ...string) *session {
	t.Helper()
	ptm, tty, err := pty.Open()
	if err != nil {
		t.Skip("needs terminals: ", err)
	}
	s := &session{t: t, ptm: ptm, tty: tty, cmd: exec.Command("amur", "review", file)}
	s.resize(80, 24)
	s.cmd.Env = append(append(os.Environ(), "TERM=xterm"), env...)
	s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = tty, tty, tty
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.cmd.Process.Kill(); ptm.Close(); tty.Close() })
	go func() {
		buf := make([]byte, 4096)
		for {
			n, err := ptm.Read(buf)
			s.mu.Lock()
			s.out.Write(buf[:n])
			s.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	return s
}

func (s *session) resize(columns, lines uint16) {
	if err := pty.Setsize(s.ptm, &pty.Winsize{Cols: columns, Rows: lines}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *session) output() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.out.String()
}

// lines are those of the last frame that was drawn, without colours.
func (s *session) lines() []string {
	out := s.output()
	at := strings.LastIndex(out, "\x1b[?25l\x1b[H")
	if at < 0 {
		return nil
	}
	return strings.Split(plain(out[at:]), "\r\n")
}

// plain takes what steers the terminal out of a text.
func plain(s string) string {
	var b strings.Builder
	for s != "" {
		if _, rest, ok := nextKey([]byte(s), true); s[0] == 0x1b && ok && len(rest) < len(s) {
			s = string(rest)
			continue
		}
		b.WriteByte(s[0])
		s = s[1:]
	}
	return b.String()
}

// see waits for a text on the screen.
func (s *session) see(text string) {
	s.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		screen := strings.Join(s.lines(), "\n")
		if strings.Contains(screen, text) {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatalf("%q does not appear; the screen is\n%s", text, screen)
		}
	}
}

// fits demands that the screen is not wider or higher than the terminal.
func (s *session) fits(width, height int) {
	s.t.Helper()
	lines := s.lines()
	if len(lines) > height {
		s.t.Errorf("%d lines on a screen of %d:\n%s", len(lines), height, strings.Join(lines, "\n"))
	}
	for _, line := range lines {
		if n := columns(strings.TrimRight(line, "\r")); n > width {
			s.t.Errorf("%d columns on a screen of %d: %s", n, width, line)
		}
	}
}

func (s *session) keys(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.ptm, keys); err != nil {
		s.t.Fatal(err)
	}
}

// ended waits for the end of the program and returns its exit code.
func (s *session) ended() int {
	s.t.Helper()
	done := make(chan error, 1)
	go func() { done <- s.cmd.Wait() }()
	select {
	case <-done:
		return s.cmd.ProcessState.ExitCode()
	case <-time.After(20 * time.Second):
		s.t.Fatalf("it does not end; the screen is\n%s", strings.Join(s.lines(), "\n"))
		return 0
	}
}

func unreviewedFile(t *testing.T) string {
	file := filepath.Join(t.TempDir(), "t.yaml")
	writeTestFile(t, file, []byte(unreviewed))
	return file
}

// An analyst at a terminal of 80 columns: what is pressed is written, what is shown fits.
func TestReviewOnTerminal(t *testing.T) {
	for _, env := range []string{"NO_COLOR=", "NO_COLOR=1"} {
		t.Run(env, func(t *testing.T) {
			file := unreviewedFile(t)
			s := start(t, file, env)
			s.see("1 of 3")
			s.fits(80, 24)
			if env == "NO_COLOR=1" {
				s.see("[china: Tần Cương]")
				if strings.Contains(s.output(), "\x1b[1m") {
					t.Error("colours, though NO_COLOR is set")
				}
			} else if !strings.Contains(s.output(), colorOf("person")+"Tần Cương") {
				t.Error("the name in the quote is not marked")
			}
			s.keys("e")
			s.see("field: ")
			s.keys("pl\r")
			s.see("place: Beijing")
			s.keys("\x15Хабаровск\r")
			s.see("place: Beijing → Khabarovsk; country: CN → RU")
			s.keys("nxem lại «да» 待查\r")
			s.see("noted")
			s.keys("c")
			s.see("2 of 3, 1 corrected")
			s.fits(80, 24)
			s.resize(40, 12)
			s.see("more lines")
			for deadline := time.Now().Add(10 * time.Second); columns(s.lines()[0]) > 40 && time.Now().Before(deadline); {
				time.Sleep(10 * time.Millisecond)
			}
			s.fits(40, 12)
			s.resize(80, 24)
			s.keys("r")
			s.see("3 of 3")
			s.keys("u")
			s.see("2 of 3")
			s.keys("?")
			s.see("Any other key goes back")
			s.keys("x/putin\r")
			s.see("3 of 3")
			s.keys("\x1b[D\x1b[C")
			s.see("3 of 3")
			s.keys("c")
			s.see("3 events gone through: 1 confirmed, 1 corrected.")
			s.keys("q")
			if code := s.ended(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want := strings.Replace(unreviewed, "Beijing\n      country: CN", "Khabarovsk\n      country: RU", 1)
			want = strings.Replace(want, "  - id: 2023-09-18", "    review:\n      status: corrected\n      note: \"xem lại «да» 待查\"\n  - id: 2023-09-18", 1)
			want += "    review:\n      status: confirmed\n"
			if got := strings.ReplaceAll(string(text), `note: xem lại «да» 待查`, `note: "xem lại «да» 待查"`); got != want {
				t.Errorf("the file is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// However it ends, the terminal is what it was.
func TestReviewRestoresTerminal(t *testing.T) {
	for _, c := range []struct {
		name string
		end  func(*session)
		code int
	}{
		{"q", func(s *session) { s.keys("q") }, exitDone},
		{"Ctrl-D", func(s *session) { s.keys("\x04") }, exitDone},
		{"Ctrl-C", func(s *session) { s.keys("\x03") }, exitInterrupted},
		{"interrupt", func(s *session) { s.cmd.Process.Signal(syscall.SIGINT) }, exitInterrupted},
		{"SIGTERM", func(s *session) { s.cmd.Process.Signal(syscall.SIGTERM) }, exitInterrupted},
		{"SIGTERM at a prompt", func(s *session) { s.keys("/abc"); s.see("abc"); s.cmd.Process.Signal(syscall.SIGTERM) }, exitInterrupted},
		{"hang-up", func(s *session) { s.cmd.Process.Signal(syscall.SIGHUP) }, exitInterrupted},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := start(t, unreviewedFile(t))
			s.see("1 of 3")
			c.end(s)
			if code := s.ended(); code != c.code {
				t.Errorf("exit code %d, want %d", code, c.code)
			}
			fresh, tty, err := pty.Open()
			if err != nil {
				t.Fatal(err)
			}
			defer fresh.Close()
			defer tty.Close()
			want, err := term.GetState(int(tty.Fd()))
			if err != nil {
				t.Fatal(err)
			}
			if after, err := term.GetState(int(s.tty.Fd())); err != nil || !reflect.DeepEqual(after, want) {
				t.Errorf("the terminal is not what it was: %v, %v", after, err)
			}
			for deadline := time.Now().Add(10 * time.Second); !strings.Contains(s.output(), mainScreen); time.Sleep(10 * time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatal("the other screen is still shown")
				}
			}
		})
	}
}

// A fault of the program does not leave anybody in a raw terminal either.
func TestReviewRestoresTerminalAfterPanic(t *testing.T) {
	ptm, tty, err := pty.Open()
	if err != nil {
		t.Skip("needs terminals: ", err)
	}
	defer ptm.Close()
	defer tty.Close()
	before, err := term.GetState(int(tty.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	v := &reviewer{app: &app{console: newConsole(tty, &out, io.Discard), ctx: context.Background()}} // no desk
	func() {
		defer func() {
			if recover() == nil {
				t.Error("it did not panic")
			}
		}()
		v.onScreen(tty)
	}()
	if after, err := term.GetState(int(tty.Fd())); err != nil || !reflect.DeepEqual(after, before) {
		t.Errorf("the terminal is not what it was: %v, %v", after, err)
	}
	if !strings.HasSuffix(out.String(), mainScreen) {
		t.Errorf("the other screen is still shown: %q", out.String())
	}
}

func TestNextKey(t *testing.T) {
	for _, c := range []struct {
		input string
		whole bool
		want  key
		rest  string
		ok    bool
	}{
		{"c", false, 'c', "", true},
		{"待x", false, '待', "x", true},
		{"\xe5\xbe", false, 0, "\xe5\xbe", false},
		{"\xe5\xbe", true, keyUnknown, "\xbe", true},
		{"\x1b", false, keyEscape, "", false},
		{"\x1b", true, keyEscape, "", true},
		{"\x1b[", false, 0, "\x1b[", false},
		{"\x1b[A\x1b[B", false, keyUp, "\x1b[B", true},
		{"\x1b[1;5C", false, keyUnknown, "", true},
		{"\x1b[3~x", false, keyDelete, "x", true},
		{"\x1bOHq", false, keyHome, "q", true},
		{"\x03", false, keyInterrupt, "", true},
		{"\r", false, keyEnter, "", true},
		{"", true, 0, "", false},
	} {
		k, rest, ok := nextKey([]byte(c.input), c.whole)
		if ok != c.ok || ok && (k != c.want || string(rest) != c.rest) {
			t.Errorf("%q: %d, %q, %v", c.input, k, rest, ok)
		}
	}
}

func TestTyping(t *testing.T) {
	line := newTyping("Tần Cương")
	for _, k := range []key{keyWord, 'Л', 'а', keyHome, keyDelete, '秦', keyEnd, keyBackspace, keyLeft, 'в', keyUnknown, keyUp} {
		line.press(k)
	}
	if got := string(line.text); got != "秦ần вЛ" {
		t.Errorf("got %q", got)
	}
	line.press(keyCut)
	if got := string(line.text); got != "秦ần в" {
		t.Errorf("cut: %q", got)
	}
	line.press(keyClear)
	if len(line.text) != 0 {
		t.Errorf("cleared: %q", string(line.text))
	}
	line = newTyping("外交部长王毅")
	if text, at := line.window(6); columns(text) > 6 || at > 6 || at != columns(text) {
		t.Errorf("window %q, cursor at %d", text, at)
	}
}

// What was decided is kept when the input breaks off.
func TestReviewInterruptedInput(t *testing.T) {
	file := unreviewedFile(t)
	ctx, cancel := context.WithCancel(context.Background())
	in, feed := io.Pipe()
	codes := make(chan int, 1)
	var out, stderr bytes.Buffer
	go func() { codes <- run(ctx, []string{"review", file}, in, &out, &stderr) }()
	if _, err := io.WriteString(feed, "c\ns\n"); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(feed, "b\n"); err != nil && !errors.Is(err, io.ErrClosedPipe) {
		t.Fatal(err)
	}
	cancel()
	if code := <-codes; code != exitInterrupted {
		t.Errorf("exit code %d: %s", code, stderr.String())
	}
	if text, err := os.ReadFile(file); err != nil || !strings.Contains(string(text), "status: confirmed") {
		t.Errorf("lost: %v\n%s", err, text)
	}
}
