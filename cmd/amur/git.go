package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"amur/timeline/git"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type gitCmd struct {
	Install     gitInstallCmd     `cmd:"" help:"Have git show and merge timelines contact by contact."`
	Uninstall   gitUninstallCmd   `cmd:"" help:"Take back what install has set."`
	Textconv    gitTextconvCmd    `cmd:"" hidden:"" help:"Print a timeline in words, a block of lines for each contact; git diff calls it."`
	MergeDriver gitMergeDriverCmd `cmd:"" hidden:"" help:"Merge what two branches made of a timeline or its lock; git merge calls it."`
}

type gitInstallCmd struct {
	Timeline []string `arg:"" optional:"" help:"Timelines, files or folders; by default those that are found in the repository."`
	Global   bool     `help:"Set git up for all your repositories, not for this one alone."`
}

// Help is the second part of the command's help text.
func (gitInstallCmd) Help() string {
	return `From then on git diff, git log -p and git show tell contacts in words, and git merge, pull and rebase bring timelines and their locks together contact by contact and field by field. Where two branches have given one value two meanings, ours stays and both are kept under conflict: in the file, which stays valid YAML.

Git's configuration is set (diff.amur, merge.amur), which everybody does once in their own copy, and .gitattributes says for which files; commit it. Nothing changes when it is done again.

git diff --no-textconv shows the lines of the file; patches to be applied need it.

Examples:

  amur git install
  amur git install timeline.yaml years/
  amur git install --global`
}

// Run sets git up.
func (g *gitInstallCmd) Run(a *app) error {
	for _, name := range g.Timeline {
		if !isPath(name) {
			return fmt.Errorf("%s: there is no such file or folder; check the name", name)
		}
	}
	files, err := git.Setup{Global: g.Global, Command: command(), Files: g.Timeline}.Install()
	if err != nil {
		return err
	}
	for i, name := range files {
		files[i] = shortest(name)
	}
	if len(files) == 0 {
		a.warn(errors.New("git is set up, but no timeline was found; name it in its repository: amur git install timeline.yaml"))
		return nil
	}
	a.close("git shows and merges " + wording.List(files) + " contact by contact; commit .gitattributes")
	return nil
}

// command is how git's shell is to call this program: by its name where that finds
// it, so that the configuration outlives a move.
func command() string {
	own, err := os.Executable()
	if err != nil {
		return "amur"
	}
	if found, err := exec.LookPath("amur"); err == nil && sameName(found, own) {
		return "amur"
	}
	return shellQuote(filepath.ToSlash(own))
}

// shortest is a path as seen from the current folder.
func shortest(name string) string {
	here, err := os.Getwd()
	if err != nil {
		return name
	}
	if real, err := filepath.EvalSymlinks(here); err == nil {
		here = real
	}
	if inside, err := filepath.Rel(here, name); err == nil && filepath.IsAbs(name) {
		return inside
	}
	return name
}

type gitUninstallCmd struct {
	Global bool `help:"Take back what install --global has set."`
}

// Help is the second part of the command's help text.
func (gitUninstallCmd) Help() string {
	return "Takes diff.amur and merge.amur out of git's configuration, and their attributes out of .gitattributes; other lines stay.\n\nExamples:\n\n  amur git uninstall\n  amur git uninstall --global"
}

// Run takes back what install has set.
func (g *gitUninstallCmd) Run(a *app) error {
	if err := (git.Setup{Global: g.Global}).Uninstall(); err != nil {
		return err
	}
	a.close("git shows and merges timelines line by line again")
	return nil
}

type gitTextconvCmd struct {
	File string `arg:"" help:"A timeline."`
}

// Run prints a timeline in words. One that cannot be read is printed as it is, for
// git would otherwise stop in the middle of a history.
func (t *gitTextconvCmd) Run(a *app) error {
	data, err := os.ReadFile(t.File)
	if err != nil {
		return store.FileError(t.File, err)
	}
	return a.writeOut(func(w io.Writer) error {
		if err := git.Convert(w, data, t.File); err != nil {
			a.warn(fmt.Errorf("%w; its lines are shown as they are", err))
			_, err := w.Write(data)
			return err
		}
		return nil
	})
}

type gitMergeDriverCmd struct {
	Base   string `arg:"" help:"The version that both branches began with."`
	Ours   string `arg:"" help:"Our version, which the result replaces."`
	Theirs string `arg:"" help:"The version of the other branch."`
	Path   string `arg:"" help:"What git calls the file."`
}

// Run merges. With conflicts, or when a version cannot be read, git hears of it by
// the exit code; what cannot be merged is left as our version.
func (m *gitMergeDriverCmd) Run(a *app) error {
	var versions [3][]byte
	for i, name := range []string{m.Base, m.Ours, m.Theirs} {
		data, err := os.ReadFile(name)
		if err != nil {
			return store.FileError(name, err)
		}
		versions[i] = data
	}
	merged, conflicts, err := git.Merge(versions[0], versions[1], versions[2], m.Path)
	if err != nil {
		return fmt.Errorf("%w; our version is left: mend the one that is broken and merge again, or merge the file by hand", err)
	}
	if err := os.WriteFile(m.Ours, merged, 0o644); err != nil {
		return store.FileError(m.Ours, err)
	}
	for _, c := range conflicts {
		a.warn(fmt.Errorf("%s:%d: %s: %s; choose, and take conflict: out", m.Path, c.Line, c.ID, c.Text))
	}
	if len(conflicts) > 0 {
		return &finding{fmt.Errorf("%s: %s in conflict", m.Path, wording.Count(len(conflicts), "contact is", "contacts are"))}
	}
	return nil
}
