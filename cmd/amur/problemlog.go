package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"amur/extract/article"
	"amur/extract/article/skip"
	"amur/timeline/store"
)

// problemLog is a file with a line for each article that was left out or read with a
// warning, in the order in which the articles were found. Every line is in the file before
// the run goes on, so that a crash costs at most the last. A nil log writes nothing.
type problemLog struct {
	name string
	file *os.File
}

// logName is the name of the file that --log asks for; "" only when it does not.
type logName string

// UnmarshalText reads a name.
func (l *logName) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		return errors.New("the name is empty; name a file, or leave --log out")
	}
	*l = logName(text)
	return nil
}

// openLog empties the file or makes it; nil for no name.
func openLog(name string) (*problemLog, error) {
	if name == "" {
		return nil, nil
	}
	f, err := os.Create(name)
	if err != nil {
		return nil, fmt.Errorf("--log: %w", store.FileError(name, err))
	}
	return &problemLog{name, f}, nil
}

// logLine is a line of the log.
type logLine struct {
	Article string    `json:"article"`          // path, with ":LINE" where a line is to blame
	Skipped bool      `json:"skipped"`          // false: it was read, with a warning
	Reason  skip.Kind `json:"reason,omitempty"` // one of skip.Kinds
	Detail  string    `json:"detail"`
	Remedy  string    `json:"remedy,omitempty"`
}

// add writes the line of a problem.
func (l *problemLog) add(p *article.Problem) error {
	if l == nil {
		return nil
	}
	line, err := json.Marshal(logLine{Article: p.Path, Skipped: !p.Warning, Reason: p.Kind, Detail: p.Reason, Remedy: p.Remedy})
	if err == nil {
		_, err = l.file.Write(append(line, '\n'))
	}
	if err != nil {
		return fmt.Errorf("--log: %w", store.FileError(l.name, err))
	}
	return nil
}

// close closes the file.
func (l *problemLog) close() error {
	if l == nil {
		return nil
	}
	if err := l.file.Close(); err != nil {
		return fmt.Errorf("--log: %w", store.FileError(l.name, err))
	}
	return nil
}
