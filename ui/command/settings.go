package command

import (
	"slices"

	"github.com/spf13/cobra"

	"foresee/ui/config"
)

// settle gives the flags of a command that the command line leaves alone the values
// of the file of settings, and over them those of the environment.
func (p *program) settle(cmd *cobra.Command) error {
	flags := cmd.Flags()
	if !slices.ContainsFunc(config.Options(), func(o config.Option) bool { return flags.Lookup(o.Name) != nil }) {
		return nil
	}
	settings, _, err := config.Read(config.Path(p.Getenv))
	if err != nil {
		return err
	}
	for _, s := range append(settings, p.environment()...) {
		if f := flags.Lookup(s.Name); f != nil && !f.Changed {
			if err := f.Value.Set(s.Value); err != nil {
				return err
			}
		}
	}
	return nil
}

// environment returns the settings that environment variables make: NO_COLOR and, in
// the older way, CLICOLOR=0.
func (p *program) environment() []config.Setting {
	if p.Getenv("NO_COLOR") == "" && p.Getenv("CLICOLOR") != "0" {
		return nil
	}
	return []config.Setting{{Name: "no-color", Value: "true"}}
}
