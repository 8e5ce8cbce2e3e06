package main

import (
	"fmt"
	"io"
	"runtime/debug"
)

type versionCmd struct{}

// Help is the second part of the command's help text.
func (versionCmd) Help() string { return "Example:\n\n  amur version" }

// Run prints the version.
func (versionCmd) Run(a *app) error {
	return a.writeOut(func(w io.Writer) error {
		_, err := fmt.Fprintln(w, version())
		return err
	})
}

// version names the build: its version, the commit and the Go release.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "amur (unknown build)"
	}
	v := info.Main.Version
	if v == "" {
		v = "(devel)"
	}
	commit := ""
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			commit = ", commit " + s.Value[:12]
		}
	}
	return fmt.Sprintf("amur %s (%s%s)", v, info.GoVersion, commit)
}
