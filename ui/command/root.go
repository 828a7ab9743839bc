package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/scenarios"
)

func (p *program) root() *cobra.Command {
	var look lookFlags
	var assume assumeFlags
	var file string
	root := p.command(p.words.Command.Root, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		if err := p.misspelt(cmd, args); err != nil {
			return err
		}
		if look.plain && file != "" {
			return misuse("%s", p.words.Session.NotPlain)
		}
		kept, err := p.keptIn(file)
		if err != nil {
			return err
		}
		if !look.plain {
			return p.explore(cmd.Context(), args, assume, look, talkFlags{}, kept)
		}
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		return p.converse(s)
	})
	p.assumeFlags(root, &assume)
	p.lookFlags(root, &look)
	p.sessionFlag(root, &file)
	root.ValidArgsFunction = completeSets
	root.Version = version()
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	root.SetFlagErrorFunc(p.unfit)
	root.CompletionOptions.DisableDefaultCmd = true
	root.AddCommand(p.forecast(), p.why())
	root.AddCommand(p.sensitivity(), p.paths(), p.compare(), p.signposts(), p.advise())
	root.AddCommand(p.present(), p.notes(), p.resume(), p.session())
	root.AddCommand(p.estimate(), p.score(), p.debrief())
	root.AddCommand(p.balance(), p.convert())
	root.AddCommand(p.handout())
	root.AddCommand(p.happened())
	root.AddCommand(p.list(), p.show(), p.check(), p.completion())
	root.AddCommand(p.shot(), p.config(), p.doctor(), p.man())
	root.AddCommand(p.newSet(), p.export(), p.schema())
	p.inWords(root)
	return root
}

// misspelt returns an error where a set is named that there is not, but a command under
// this one is called nearly so.
func (p *program) misspelt(cmd *cobra.Command, args []string) error {
	if len(args) == 0 || args[0] == standard || scenarios.Exists(args[0]) {
		return nil
	}
	if meant := model.DidYouMean(args[0], commands(cmd)); meant != "" {
		return misuse(p.words.Command.Faults.NoCommandOrSet, args[0], meant)
	}
	return nil
}

// commands lists the names of commands.
func commands(root *cobra.Command) []string {
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	return names
}

// inWords replaces the words that cobra brings along.
func (p *program) inWords(root *cobra.Command) {
	words := p.words.Command
	root.SetUsageTemplate(usage(words.Headings))
	root.SetHelpCommand(&cobra.Command{
		Use:               "help [COMMAND]",
		Short:             words.Help,
		ValidArgsFunction: completeCommands,
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return misuse(words.Faults.NoCommand, strings.Join(args, " "), model.DidYouMean(strings.Join(args, " "), commands(cmd.Root())))
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	})
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = words.Version
	p.helpInWords(root)
}

// helpInWords describes the help flag of a command and of those under it.
func (p *program) helpInWords(cmd *cobra.Command) {
	cmd.InitDefaultHelpFlag()
	cmd.Flags().Lookup("help").Usage = fmt.Sprintf(p.words.Command.HelpFlag, cmd.Name())
	for _, under := range cmd.Commands() {
		p.helpInWords(under)
	}
}
