package main

import (
	"bytes"
	"context"
	"io"
)

// await works until it is done or ctx ends; then it returns the error of ctx, and what
// the work comes to is of no account.
func await[T any](ctx context.Context, work func() T) (T, error) {
	done := make(chan T, 1)
	go func() { done <- work() }()
	select {
	case result := <-done:
		return result, nil
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
	type outcome struct {
		n   int
		err error
	}
	buf := make([]byte, len(p)) // p belongs to the caller again after an interrupt
	done := make(chan outcome, 1)
	go func() {
		n, err := i.r.Read(buf)
		done <- outcome{n, err}
	}()
	select {
	case o := <-done:
		return copy(p, buf[:o.n]), o.err
	case <-i.ctx.Done():
		return 0, i.ctx.Err()
	}
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
	var n int
	var err error
	if _, stopped := await(u.ctx, func() bool { n, err = u.w.Write(p); return true }); stopped != nil {
		return 0, stopped
	}
	return n, err
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

// Flush hands on the lines that are whole.
func (l *wholeLines) Flush() error {
	end := bytes.LastIndexByte(l.held.Bytes(), '\n') + 1
	_, err := l.w.Write(l.held.Next(end))
	return err
}
