//go:build unix

package article

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A pipe that nobody writes to holds up neither a folder nor an interrupt.
func TestPipeWithoutWriter(t *testing.T) {
	root := write(t, map[string]string{"a.txt": body})
	pipe := filepath.Join(root, "b.txt")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("needs named pipes: ", err)
	}
	var ids, problems []string
	err := testReader(t).Files(context.Background(), []string{root}, nil, collect(&problems), func(raw Raw) error {
		ids = append(ids, raw.ID)
		return nil
	})
	if err != nil || !slices.Equal(ids, []string{"a.txt"}) || len(problems) != 1 || !strings.Contains(problems[0], "b.txt: a named pipe; name it by itself") {
		t.Errorf("error %v, articles %v, problems %q", err, ids, problems)
	}

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	err = testReader(t).Files(ctx, []string{pipe}, nil, Options{}, func(Raw) error { t.Error("the pipe was read"); return nil })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want that of the context", err)
	}
}
