package command

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/ui/handout"
)

// setDocument is what the schema of a set's files goes by.
const setDocument = "set"

func (p *program) schema() *cobra.Command {
	var of string
	words := p.words.Interchange
	cmd := p.command(words.Schema, cobra.NoArgs, func(*cobra.Command, []string) error {
		if of == setDocument {
			_, err := p.Out.Write(model.Schema())
			return err
		}
		i := slices.Index(documents(), of) - 1 // the first is the set
		if i < 0 {
			return misuse(words.Faults.Document, of, model.DidYouMean(of, documents()), strings.Join(documents(), ", "))
		}
		return handout.Documents()[i].Schema(p.Out)
	})
	cmd.Flags().StringVar(&of, "of", setDocument, words.Flags.Of)
	completeWords(cmd, "of", documents(), cobra.ShellCompDirectiveNoFileComp)
	return cmd
}

// documents lists what has a schema: the files of a set, and what commands print.
func documents() []string {
	list := []string{setDocument}
	for _, d := range handout.Documents() {
		list = append(list, d.Command)
	}
	return list
}
