package command

import (
	"fmt"
	"os"

	xterm "github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"foresee/ui/term"
	"foresee/ui/term/background"
	"foresee/ui/term/keyboard"
)

func (p *program) root() *cobra.Command {
	var look lookFlags
	var assume assumeFlags
	root := p.command(p.words.Command.Root, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		s, err := p.open(args, assume)
		if err != nil {
			return err
		}
		if look.plain {
			return p.converse(s)
		}
		return p.explore(cmd, s, look)
	})
	p.assumeFlags(root, &assume)
	p.lookFlags(root, &look)
	root.ValidArgsFunction = completeSets
	root.Version = version()
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return asMisuse(err) })
	root.CompletionOptions.DisableDefaultCmd = true
	root.AddCommand(p.forecast(), p.why(), p.list(), p.show(), p.check(), p.completion())
	p.inWords(root)
	return root
}

// explore runs the explorer on the terminal; without one it says what to do instead.
func (p *program) explore(cmd *cobra.Command, s *scene, look lookFlags) error {
	in, out, ok := p.terminal()
	if !ok {
		return misuse("%s", p.words.Command.Faults.NoTerminal)
	}
	ground, typed := background.Detect(look.theme, p.Getenv, in, out)
	return term.Run(cmd.Context(), term.Options{
		Engine:   s.engine,
		Start:    s.assume,
		Preset:   s.preset,
		Scale:    s.scale,
		Words:    p.words,
		Light:    ground == background.Light,
		NoColour: look.noColour || p.Getenv("NO_COLOR") != "",
		ASCII:    look.ascii,
		Mouse:    look.mouse,
		Command:  "foresee " + s.name,
		Typed:    keyboard.Typed(typed),
		Input:    in,
		Output:   out,
	})
}

// terminal returns the files to draw on and read keys from, if both are a terminal.
func (p *program) terminal() (in, out *os.File, ok bool) {
	in, isIn := p.In.(*os.File)
	out, isOut := p.Out.(*os.File)
	if !isIn || !isOut {
		return nil, nil, false
	}
	return in, out, xterm.IsTerminal(in.Fd()) && xterm.IsTerminal(out.Fd())
}

// inWords replaces the words that cobra brings along.
func (p *program) inWords(root *cobra.Command) {
	words := p.words.Command
	root.SetUsageTemplate(usage(words.Headings))
	root.SetHelpCommand(&cobra.Command{
		Use:   "help [COMMAND]",
		Short: words.Help,
		Run: func(cmd *cobra.Command, args []string) {
			if found, _, err := cmd.Root().Find(args); err == nil {
				found.InitDefaultHelpFlag()
				_ = found.Help() // writes to standard output; there is nowhere to report a failure
			}
		},
	})
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = words.Version
	for _, cmd := range append(root.Commands(), root) {
		cmd.InitDefaultHelpFlag()
		cmd.Flags().Lookup("help").Usage = fmt.Sprintf(words.HelpFlag, cmd.Name())
	}
}
