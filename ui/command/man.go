package command

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"foresee/ui/manual"
)

func (p *program) man() *cobra.Command {
	cmd := p.command(p.words.Man.Command, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 || args[0] == standard {
			return p.manPage(cmd.Root())(p.Out)
		}
		words, folder := p.words.Man, args[0]
		if err := p.makeFolder(folder, 0o777); err != nil {
			return err
		}
		pages := manual.Documented(cmd.Root())
		for _, c := range pages {
			if err := p.output(filepath.Join(folder, manual.Name(c)), true, p.manPage(c)); err != nil {
				return err
			}
		}
		fmt.Fprintf(p.Err, words.Into+"\n", words.Written.Of(len(pages)), folder)
		return nil
	})
	cmd.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return cmd
}

// manPage returns what writes the manual page of a command.
func (p *program) manPage(cmd *cobra.Command) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, manual.Page(cmd, p.words))
		return err
	}
}
