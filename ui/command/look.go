package command

import (
	"slices"

	"github.com/spf13/cobra"

	"foresee/ui/catalogue"
)

// lookFlags is how the explorer shall look.
type lookFlags struct {
	theme    string
	noColour bool
	ascii    bool
	plain    bool
	mouse    bool
}

func (p *program) lookFlags(cmd *cobra.Command, f *lookFlags) {
	words := p.words.Command.Flags
	cmd.Flags().StringVar(&f.theme, "theme", "auto", words.Theme)
	cmd.Flags().BoolVar(&f.noColour, "no-color", false, words.NoColour)
	cmd.Flags().BoolVar(&f.ascii, "ascii", false, words.ASCII)
	cmd.Flags().BoolVar(&f.plain, "plain", false, words.Plain)
	cmd.Flags().BoolVar(&f.mouse, "mouse", false, words.Mouse)
}

func (f lookFlags) check(faults catalogue.Faults) error {
	if !slices.Contains(themes(), f.theme) {
		return misuse(faults.NoTheme, f.theme)
	}
	return nil
}

func themes() []string { return []string{"auto", "light", "dark"} }
