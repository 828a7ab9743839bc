package command

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/handout/network"
)

func (p *program) export() *cobra.Command {
	var assume assumeFlags
	var format, file string
	var force bool
	words := p.words.Interchange
	cmd := p.command(words.Export, cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		f, err := p.exported(format, file)
		if err != nil {
			return err
		}
		s, err := p.open(args, assume)
		switch {
		case err != nil:
			return err
		case s.replay != nil:
			return misuse("%s", p.words.Questions.Happened.NoMark)
		}
		return p.output(file, force, func(w io.Writer) error { return network.New(s.engine, s.assume).Write(w, f) })
	})
	p.assumeFlags(cmd, &assume)
	cmd.Flags().StringVar(&format, "format", "", words.Flags.Format)
	cmd.Flags().StringVarP(&file, "output", "o", standard, words.Flags.Output)
	cmd.Flags().BoolVar(&force, "force", false, p.words.Output.Force)
	completeWords(cmd, "format", exportFormats(), cobra.ShellCompDirectiveNoFileComp)
	cmd.ValidArgsFunction = completeSets
	return cmd
}

func exportFormats() []string {
	var names []string
	for _, f := range network.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// exported returns the format that is named, else the one that a file's name ends in.
func (p *program) exported(name, file string) (network.Format, error) {
	faults, known := p.words.Interchange.Faults, exportFormats()
	if name == "" {
		name = strings.ToLower(strings.TrimPrefix(filepath.Ext(file), "."))
		if !slices.Contains(known, name) {
			return network.Format{}, misuse(faults.NoFormat, strings.Join(known, ", "))
		}
	}
	i := slices.Index(known, name)
	if i < 0 {
		return network.Format{}, misuse(faults.Format, name, model.DidYouMean(name, known), strings.Join(known, ", "))
	}
	return network.Formats()[i], nil
}
