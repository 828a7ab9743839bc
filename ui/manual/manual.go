// Package manual writes the manual pages of the commands, for man to show. What they
// say is what the commands' own help says, from the same words, so that the two
// cannot drift apart; the main page says beyond that which keys, files and variables
// there are.
//
// A page holds no date: the same program writes the same pages on every day.
package manual

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"foresee/ui/catalogue"
	"foresee/ui/term/keys"
)

// section is the part of the manual that commands belong to.
const section = "1"

// Name returns the name of the file that holds the page of a command.
func Name(cmd *cobra.Command) string { return title(cmd) + "." + section }

func title(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// Documented lists the command and all below it that users are to know.
func Documented(cmd *cobra.Command) []*cobra.Command {
	list := []*cobra.Command{cmd}
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() && !c.IsAdditionalHelpTopicCommand() {
			list = append(list, Documented(c)...)
		}
	}
	return list
}

// Page writes the manual page of a command; that of the root is the main one.
func Page(cmd *cobra.Command, words *catalogue.Catalogue) string {
	w := words.Man
	r := &roff{}
	r.macro("TH", strings.ToUpper(title(cmd)), section, "", cmd.Root().Name(), w.Manual)
	r.WriteString(".nh\n.ad l\n") // no word is cut in two, and none torn apart
	r.macro("SH", w.Name)
	r.WriteString(plain(title(cmd)) + ` \- ` + plain(cmd.Short) + "\n")
	r.macro("SH", w.Synopsis)
	r.WriteString(synopsis(cmd) + "\n")
	r.macro("SH", w.Description)
	long := cmd.Long
	if long == "" {
		long = cmd.Short + "."
	}
	r.text(long)
	r.commands(cmd, w)
	r.options(cmd, w)
	if !cmd.HasParent() {
		r.keys(words)
		r.around(w)
	}
	if cmd.Example != "" {
		r.macro("SH", w.Examples)
		r.example(cmd.Example)
	}
	r.see(cmd, w)
	return r.String()
}

// synopsis writes the command in bold and what it takes in plain letters.
func synopsis(cmd *cobra.Command) string {
	args, _ := strings.CutPrefix(cmd.UseLine(), cmd.CommandPath())
	return bold(cmd.CommandPath()) + plain(args)
}

func (r *roff) commands(cmd *cobra.Command, words catalogue.Man) {
	children := Documented(cmd)[1:]
	if len(children) == 0 {
		return
	}
	r.macro("SH", words.Commands)
	for _, c := range children {
		r.item(bold(title(c))+"("+section+")", c.Short+".")
	}
}

func (r *roff) options(cmd *cobra.Command, words catalogue.Man) {
	r.macro("SH", words.Options)
	cmd.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		argument, says := pflag.UnquoteUsage(f)
		term := bold("--" + f.Name)
		if f.Shorthand != "" {
			term = bold("-"+f.Shorthand) + ", " + term
		}
		if argument != "" {
			term += " " + italic(argument)
		}
		if usual := usual(f); usual != "" {
			says += " (" + words.Usual + usual + ")"
		}
		r.item(term, says)
	})
}

// usual returns what a flag stands at, where that is worth saying.
func usual(f *pflag.Flag) string {
	switch f.DefValue {
	case "", "false", "[]":
		return ""
	}
	return f.DefValue
}

// keys writes the explorer's keys from its keymap.
func (r *roff) keys(words *catalogue.Catalogue) {
	r.macro("SH", words.Man.Keys)
	for _, s := range keys.New(words.Keys).Sections() {
		r.macro("SS", s.Title)
		for _, h := range s.Hints {
			r.item(bold(strings.Join(h.All(), " ")), h.Tells)
		}
	}
}

// around writes what else bears on the program: the environment, files, exit codes.
func (r *roff) around(words catalogue.Man) {
	for _, part := range words.Around {
		r.macro("SH", part.Title)
		for _, e := range part.Entries {
			r.item(bold(e.Term), e.Says)
		}
	}
}

// see names the pages to read next: the main one, and from there the others.
func (r *roff) see(cmd *cobra.Command, words catalogue.Man) {
	if !cmd.HasParent() {
		return
	}
	r.macro("SH", words.SeeAlso)
	r.WriteString(bold(title(cmd.Parent())) + "(" + section + ")\n")
}
