package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"One of bash, zsh and fish."`
}

// Help is the second part of the command's help text.
func (completionCmd) Help() string {
	return `Examples:

  source <(amur completion bash)                                     in ~/.bashrc
  source <(amur completion zsh)                                      in ~/.zshrc, after compinit
  amur completion fish > ~/.config/fish/completions/amur.fish`
}

// Run prints the script. It is made from the command line's own grammar.
func (c *completionCmd) Run(a *app, k *kong.Kong) error {
	scripts := map[string]func(io.Writer, *kong.Application) error{"bash": bashScript, "zsh": zshScript, "fish": fishScript}
	return a.writeOut(func(w io.Writer) error { return scripts[c.Shell](w, k.Model) })
}

// choices are the words that a flag or argument takes, nil when any will do.
func choices(v *kong.Value) []string {
	if v.Enum == "" {
		return nil
	}
	return v.EnumSlice()
}

// flags lists the visible flags of a command with those that hold for all.
func flags(command *kong.Node) []*kong.Flag {
	var all []*kong.Flag
	for _, group := range command.AllFlags(true) {
		all = append(all, group...)
	}
	return all
}

// names writes a flag as it is typed: --output and -o.
func names(f *kong.Flag) []string {
	typed := []string{"--" + f.Name}
	if f.Short != 0 {
		typed = append(typed, "-"+string(f.Short))
	}
	return typed
}

// words lists what may follow a command besides the names of files.
func words(command *kong.Node) []string {
	var all []string
	for _, arg := range command.Positional {
		all = append(all, choices(arg)...)
	}
	return all
}

// path is how a command is typed behind the program's name: "lexicon find".
func path(command *kong.Node) string {
	if command.Parent == nil || command.Parent.Type == kong.ApplicationNode {
		return command.Name
	}
	return path(command.Parent) + " " + command.Name
}

// groups are the commands that have commands below them.
func groups(app *kong.Application) []*kong.Node {
	var all []*kong.Node
	for _, command := range visible(app.Node) {
		if !command.Leaf() {
			all = append(all, command)
		}
	}
	return all
}

// below names the commands of a group.
func below(group *kong.Node) string {
	var all []string
	for _, command := range visible(group) {
		all = append(all, command.Name)
	}
	return strings.Join(all, " ")
}

// visible are the commands right below another that help tells of.
func visible(group *kong.Node) []*kong.Node {
	var all []*kong.Node
	for _, command := range group.Children {
		if !command.Hidden {
			all = append(all, command)
		}
	}
	return all
}

// bashTemplate is the script around the commands, the cases of groups, of values and of flags.
const bashTemplate = `# bash completion for amur
_amur() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} nested= flags= words=
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '%s --help --version' -- "$cur")); return
  fi
  case $command in
%s  esac
  if [[ -n $nested ]]; then
    if ((COMP_CWORD == 2)); then
      COMPREPLY=($(compgen -W "$nested --help" -- "$cur")); return
    fi
    command="$command ${COMP_WORDS[2]}"
  fi
  case $command:$prev in
%s  esac
  case $command in
%s  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
  elif [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _amur amur
`

func bashScript(w io.Writer, app *kong.Application) error {
	var commands []string
	var groupCases, flagCases, valueCases strings.Builder
	for _, command := range visible(app.Node) {
		commands = append(commands, command.Name)
	}
	for _, group := range groups(app) {
		fmt.Fprintf(&groupCases, "    %s) nested='%s' ;;\n", group.Name, below(group))
	}
	for _, command := range app.Leaves(true) {
		name := strings.ReplaceAll(path(command), " ", "\\ ")
		var typed []string
		for _, f := range flags(command) {
			typed = append(typed, names(f)...)
			if values := choices(f.Value); values != nil {
				for _, flag := range names(f) {
					fmt.Fprintf(&valueCases, "    %s:%s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", name, flag, strings.Join(values, " "))
				}
			}
		}
		fmt.Fprintf(&flagCases, "    %s) flags='%s'; words='%s' ;;\n", name, strings.Join(typed, " "), strings.Join(words(command), " "))
	}
	_, err := fmt.Fprintf(w, bashTemplate, strings.Join(commands, " "), groupCases.String(), valueCases.String(), flagCases.String())
	return err
}

// zshTemplate is the script around the commands, the cases of groups and of commands.
const zshTemplate = `#compdef amur
_amur() {
  local -a commands=(
%s  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  local -a nested
  shift words
  ((CURRENT--))
  case $command in
%s  esac
  if (($#nested)); then
    if ((CURRENT == 2)); then
      _describe command nested
      return
    fi
    command="$command $words[2]"
    shift words
    ((CURRENT--))
  fi
  case $command in
%s  esac
}
compdef _amur amur
`

func zshScript(w io.Writer, app *kong.Application) error {
	var commands, nested, cases strings.Builder
	for _, command := range visible(app.Node) {
		fmt.Fprintf(&commands, "    %s\n", shellQuote(command.Name+":"+command.Help))
	}
	for _, group := range groups(app) {
		fmt.Fprintf(&nested, "    %s) nested=(", group.Name)
		for _, command := range visible(group) {
			fmt.Fprintf(&nested, " %s", shellQuote(command.Name+":"+command.Help))
		}
		nested.WriteString(" ) ;;\n")
	}
	for _, command := range app.Leaves(true) {
		fmt.Fprintf(&cases, "    %s) _arguments", shellQuote(path(command)))
		for _, f := range flags(command) {
			for _, name := range names(f) {
				fmt.Fprintf(&cases, " \\\n      %s", shellQuote(zshFlag(f, name)))
			}
		}
		rest := "*:file:_files"
		if own := words(command); own != nil {
			rest = "1:choice:(" + strings.Join(own, " ") + ")"
		}
		fmt.Fprintf(&cases, " \\\n      %s ;;\n", shellQuote(rest))
	}
	_, err := fmt.Fprintf(w, zshTemplate, commands.String(), nested.String(), cases.String())
	return err
}

// zshFlag is what _arguments takes for one name of a flag.
func zshFlag(f *kong.Flag, name string) string {
	spec := name + "[" + strings.NewReplacer("[", "(", "]", ")", ":", "").Replace(f.Help) + "]"
	if values := choices(f.Value); values != nil {
		spec += ":" + f.Name + ":(" + strings.Join(values, " ") + ")"
	} else if !f.IsBool() {
		spec += ":" + f.Name + ":_files"
	}
	if f.IsCumulative() {
		spec = "*" + spec
	}
	return spec
}

// shellQuote puts a text in quotes for a shell.
func shellQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func fishScript(w io.Writer, app *kong.Application) error {
	var b strings.Builder
	b.WriteString("# fish completion for amur\n")
	for _, command := range visible(app.Node) {
		fmt.Fprintf(&b, "complete -c amur -n __fish_use_subcommand -f -a %s -d %s\n", command.Name, fishQuote(command.Help))
	}
	for _, group := range groups(app) {
		here := fishQuote("__fish_seen_subcommand_from " + group.Name + "; and not __fish_seen_subcommand_from " + below(group))
		for _, command := range visible(group) {
			fmt.Fprintf(&b, "complete -c amur -n %s -f -a %s -d %s\n", here, command.Name, fishQuote(command.Help))
		}
	}
	for _, command := range app.Leaves(true) {
		seen := "__fish_seen_subcommand_from " + strings.ReplaceAll(path(command), " ", "; and __fish_seen_subcommand_from ")
		within := "-n " + fishQuote(seen)
		if own := words(command); own != nil {
			fmt.Fprintf(&b, "complete -c amur %s -f -a %s\n", within, fishQuote(strings.Join(own, " ")))
		}
		for _, f := range flags(command) {
			fmt.Fprintf(&b, "complete -c amur %s -l %s", within, f.Name)
			if f.Short != 0 {
				fmt.Fprintf(&b, " -s %c", f.Short)
			}
			if values := choices(f.Value); values != nil {
				fmt.Fprintf(&b, " -x -a %s", fishQuote(strings.Join(values, " ")))
			} else if !f.IsBool() {
				b.WriteString(" -r")
			}
			fmt.Fprintf(&b, " -d %s\n", fishQuote(f.Help))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func fishQuote(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
