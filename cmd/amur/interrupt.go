package main

import (
	"bytes"
	"context"
	"io"
)

// await works until it is done or ctx ends; then it returns the error of ctx, and what
// the work comes to is of no account.
func await[T any](ctx context.Context, work func() (T, error)) (T, error) {
	type outcome struct {
		result T
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		result, err := work()
		done <- outcome{result, err}
	}()
	select {
	case o := <-done:
		return o.result, o.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// interruptible is a reader that an interrupt frees from waiting for input.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

// Read reads once from below, or returns the error of the context if that ends first.
func (i interruptible) Read(p []byte) (int, error) {
	buf := make([]byte, len(p)) // p belongs to the caller again after an interrupt
	n, err := await(i.ctx, func() (int, error) { return i.r.Read(buf) })
	return copy(p, buf[:n]), err
}

// untilStopped is a writer that fails once its context has ended, also while it waits for
// who reads.
type untilStopped struct {
	ctx context.Context
	w   io.Writer
}

// Write writes on, unless the context has ended.
func (u untilStopped) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	p = bytes.Clone(p) // it belongs to the caller again after an interrupt
	return await(u.ctx, func() (int, error) { return u.w.Write(p) })
}

// wholeLines is a writer that hands on nothing but whole lines, so that what reads from
// it is never left with half a line.
type wholeLines struct {
	w    io.Writer
	held bytes.Buffer
}

// linesAtOnce is how many bytes of lines are handed on together.
const linesAtOnce = 32 << 10

// Write keeps p, and hands on the lines that are whole when they are many.
func (l *wholeLines) Write(p []byte) (int, error) {
	l.held.Write(p) // never fails
	if l.held.Len() < linesAtOnce {
		return len(p), nil
	}
	return len(p), l.Flush()
}

// pipeBytes is how much a pipe takes at once or not at all, however full it is.
const pipeBytes = 4 << 10

// Flush hands on the lines that are whole, as many together as a pipe takes at once.
func (l *wholeLines) Flush() error {
	lines := l.held.Next(bytes.LastIndexByte(l.held.Bytes(), '\n') + 1)
	for len(lines) > 0 {
		end := bytes.LastIndexByte(lines[:min(pipeBytes, len(lines))], '\n') + 1
		if end == 0 {
			end = bytes.IndexByte(lines, '\n') + 1
		}
		if _, err := l.w.Write(lines[:end]); err != nil {
			return err
		}
		lines = lines[end:]
	}
	return nil
}
