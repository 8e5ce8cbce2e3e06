package archive

import (
	"fmt"
	"io"
)

// input is what an archive is read from. It ends with the context, counts, and
// remembers how it failed, so that a fault is told where it arose and only there.
type input struct {
	w     *walker
	r     io.Reader
	count *int64 // where its bytes are counted; nil when they were counted before
	path  string // of what is read from it
	err   error  // how it failed; the end is no failure
}

// Read reads on, as long as the walk may go on.
func (in *input) Read(p []byte) (int, error) {
	if in.err == nil {
		in.err = in.w.mayGoOn(in.path)
	}
	if in.err != nil {
		return 0, in.err
	}
	n, err := in.r.Read(p)
	if in.count != nil {
		*in.count += int64(n)
	}
	if err != nil && err != io.EOF && !isGap(err) {
		in.err = err
		if in.w.ctx.Err() != nil { // a source that waits has been woken by its end
			in.err = in.w.mayGoOn(in.path)
		}
	}
	return n, err
}

// limitError is a limit of the whole archive that was reached.
type limitError struct{ path, reason, remedy string }

// Error is the reason alone.
func (e *limitError) Error() string { return e.reason }

// mayGoOn returns the error that ends the walk, if any.
func (w *walker) mayGoOn(path string) error {
	if w.fatal != nil {
		return w.fatal
	}
	if err := w.ctx.Err(); err != nil {
		w.fatal = err
		return err
	}
	packed := w.in
	if w.size > 0 { // who has the same bytes unpacked again and again adds none
		packed = min(packed, w.size)
	}
	switch {
	case w.out > w.limits.Total:
		w.fatal = &limitError{path, "the archive unpacks to more than " + Size(w.limits.Total) + "; the rest of it is not read",
			"split it, or raise --max-unpacked if you trust it"}
	case w.out > freeBytes && w.out > maxRatio*packed:
		w.fatal = &limitError{path, fmt.Sprintf("the archive unpacks to more than %d times its size, as no news does; the rest of it is not read", maxRatio),
			"leave it out, or unpack it yourself if you trust it"}
	}
	return w.fatal
}

// atInput is the outermost archive read in any order.
type atInput struct {
	w    *walker
	r    io.ReaderAt
	left int64 // bytes that may be read to open it; negative when it is open
}

// ReadAt reads at an offset, as long as the walk may go on.
func (in *atInput) ReadAt(p []byte, off int64) (int, error) {
	if err := in.w.mayGoOn(""); err != nil {
		return 0, err
	}
	if in.left >= 0 {
		if in.left -= int64(len(p)); in.left < 0 {
			return 0, errDirectory
		}
	}
	n, err := in.r.ReadAt(p, off)
	in.w.in += int64(n)
	return n, err
}
