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

func bashScript(w io.Writer, app *kong.Application) error {
	var commands []string
	var flagCases, valueCases strings.Builder
	for _, command := range app.Leaves(true) {
		commands = append(commands, command.Name)
		var typed []string
		for _, f := range flags(command) {
			typed = append(typed, names(f)...)
			if values := choices(f.Value); values != nil {
				for _, name := range names(f) {
					fmt.Fprintf(&valueCases, "    %s:%s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", command.Name, name, strings.Join(values, " "))
				}
			}
		}
		fmt.Fprintf(&flagCases, "    %s) flags='%s'; words='%s' ;;\n", command.Name, strings.Join(typed, " "), strings.Join(words(command), " "))
	}
	_, err := fmt.Fprintf(w, `# bash completion for amur
_amur() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} flags= words=
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '%s --help --version' -- "$cur")); return
  fi
  case ${COMP_WORDS[1]}:$prev in
%s  esac
  case ${COMP_WORDS[1]} in
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
`, strings.Join(commands, " "), valueCases.String(), flagCases.String())
	return err
}

func zshScript(w io.Writer, app *kong.Application) error {
	var commands, cases strings.Builder
	for _, command := range app.Leaves(true) {
		fmt.Fprintf(&commands, "    %s\n", zshQuote(command.Name+":"+command.Help))
		fmt.Fprintf(&cases, "    %s) _arguments", command.Name)
		for _, f := range flags(command) {
			for _, name := range names(f) {
				spec := name + "[" + strings.NewReplacer("[", "(", "]", ")", ":", "").Replace(f.Help) + "]"
				if values := choices(f.Value); values != nil {
					spec += ":" + f.Name + ":(" + strings.Join(values, " ") + ")"
				} else if !f.IsBool() {
					spec += ":" + f.Name + ":_files"
				}
				if f.IsCumulative() {
					spec = "*" + spec
				}
				fmt.Fprintf(&cases, " \\\n      %s", zshQuote(spec))
			}
		}
		rest := "*:file:_files"
		if own := words(command); own != nil {
			rest = "1:choice:(" + strings.Join(own, " ") + ")"
		}
		fmt.Fprintf(&cases, " \\\n      %s ;;\n", zshQuote(rest))
	}
	_, err := fmt.Fprintf(w, `#compdef amur
_amur() {
  local -a commands=(
%s  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
%s  esac
}
compdef _amur amur
`, commands.String(), cases.String())
	return err
}

func zshQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

func fishScript(w io.Writer, app *kong.Application) error {
	var b strings.Builder
	b.WriteString("# fish completion for amur\n")
	for _, command := range app.Leaves(true) {
		fmt.Fprintf(&b, "complete -c amur -n __fish_use_subcommand -f -a %s -d %s\n", command.Name, fishQuote(command.Help))
		within := "-n " + fishQuote("__fish_seen_subcommand_from "+command.Name)
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
