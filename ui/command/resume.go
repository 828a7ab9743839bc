package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"foresee/model"
)

func (p *program) resume() *cobra.Command {
	var look lookFlags
	var words string
	var check bool
	cmd := p.command(p.words.Session.Resume, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := look.check(p.words.Command.Faults); err != nil {
			return err
		}
		k, err := p.last(args)
		if err != nil {
			return err
		}
		name, err := p.setOf(k, nil)
		if err != nil {
			return err
		}
		if check {
			return p.checkFit(k, name)
		}
		return p.explore(cmd.Context(), name, assumeFlags{words: words}, look, talkFlags{}, k)
	})
	p.drawFlags(cmd, &look)
	cmd.Flags().BoolVar(&look.mouse, "mouse", false, p.words.Command.Flags.Mouse)
	cmd.Flags().StringVar(&words, "words", model.Scales()[0].ID, p.words.Command.Flags.Words)
	cmd.Flags().BoolVar(&check, "check", false, p.words.Session.CheckFlag)
	return cmd
}

// checkFit prints what of a session no longer fits its set; it fails where there is any.
func (p *program) checkFit(k keeping, args []string) error {
	s, err := p.openSet(args)
	if err != nil {
		return err
	}
	words := p.words.Session
	_, misfits := k.file.Fit(s.whole)
	for _, m := range misfits {
		fmt.Fprintln(p.Out, m)
	}
	if len(misfits) > 0 {
		fmt.Fprintf(p.Out, words.NotFits+"\n", k.path, len(misfits), s.name)
		return errFaults
	}
	fmt.Fprintf(p.Out, words.Fits+"\n", k.path, s.name)
	return nil
}
