package command

import (
	"slices"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/config"
)

// lookFlags is how the explorer shall look.
type lookFlags struct {
	theme    string
	noColour bool
	ascii    bool
	plain    bool
	mouse    bool
	margin   int // of what is consistent
}

func (p *program) lookFlags(cmd *cobra.Command, f *lookFlags) {
	p.drawFlags(cmd, f)
	p.marginFlag(cmd, f)
	cmd.Flags().BoolVar(&f.plain, "plain", false, p.words.Command.Flags.Plain)
	cmd.Flags().BoolVar(&f.mouse, "mouse", false, p.words.Command.Flags.Mouse)
}

// marginFlag adds the flag of whatever draws what is consistent.
func (p *program) marginFlag(cmd *cobra.Command, f *lookFlags) {
	cmd.Flags().IntVar(&f.margin, "margin", 0, p.words.Consistent.MarginFlag)
}

// drawFlags adds the flags of whatever draws on a terminal.
func (p *program) drawFlags(cmd *cobra.Command, f *lookFlags) {
	words := p.words.Command.Flags
	cmd.Flags().StringVar(&f.theme, "theme", "auto", words.Theme)
	cmd.Flags().BoolVar(&f.noColour, "no-color", false, words.NoColour)
	cmd.Flags().BoolVar(&f.ascii, "ascii", false, words.ASCII)
	complete(cmd, "theme", func(*model.Set) []string { return config.Themes() })
}

func (f lookFlags) check(faults catalogue.Faults) error {
	if !slices.Contains(config.Themes(), f.theme) {
		return misuse(faults.NoTheme, f.theme)
	}
	return nil
}
