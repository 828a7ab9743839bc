// Package command is the command line: it opens a set, applies what the flags
// assume, and hands a reading to the explorer or prints it. Data goes to standard
// output, talk to standard error.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"foresee/model"
	"foresee/ui/catalogue"
)

// Exit codes.
const (
	Done   = 0 // all went well
	Failed = 1 // it failed, or a check found faults
	Misuse = 2 // the command line was wrong
)

// Streams is where a command reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
	Getenv   func(string) string
}

// program is what all commands share.
type program struct {
	Streams
	words *catalogue.Catalogue
}

// Run runs the command line and returns its exit code.
func Run(ctx context.Context, args []string, streams Streams) int {
	p := &program{streams, catalogue.English()}
	root := p.root()
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	return p.report(cmd, err)
}

// report tells of an error and returns the exit code.
func (p *program) report(cmd *cobra.Command, err error) int {
	var misuse misuseError
	var problems model.Problems
	switch {
	case err == nil:
		return Done
	case errors.Is(err, errFaults):
		return Failed // the faults were the command's output
	case errors.As(err, &misuse):
		fmt.Fprintln(p.Err, p.words.Command.Faults.Prefix+err.Error())
		fmt.Fprintf(p.Err, p.words.Command.Faults.Help+"\n", cmd.CommandPath())
		return Misuse
	case errors.As(err, &problems):
		fmt.Fprintln(p.Err, problems.Error())
		return Failed
	}
	fmt.Fprintln(p.Err, p.words.Command.Faults.Prefix+err.Error())
	return Failed
}

// misuseError is a command line that cannot be understood.
type misuseError struct{ error }

func (e misuseError) Unwrap() error { return e.error }

func misuse(format string, args ...any) error {
	return misuseError{fmt.Errorf(format, args...)}
}

// errFaults says that a check found faults and has printed them.
var errFaults = errors.New("faults found")

// command returns a cobra command with the words of the catalogue.
func (p *program) command(about catalogue.About, args cobra.PositionalArgs, run func(*cobra.Command, []string) error) *cobra.Command {
	return &cobra.Command{
		Use:     about.Use,
		Short:   about.Short,
		Long:    strings.TrimSpace(about.Long),
		Example: about.Example,
		Args:    func(cmd *cobra.Command, list []string) error { return p.fit(cmd, args, list) },
		RunE: func(cmd *cobra.Command, list []string) error {
			if err := p.settle(cmd); err != nil {
				return err
			}
			return run(cmd, list)
		},
		SilenceErrors: true,
		SilenceUsage:  true,
	}
}

// fit says which argument is one too many, or that one is missing.
func (p *program) fit(cmd *cobra.Command, args cobra.PositionalArgs, list []string) error {
	if args(cmd, list) == nil {
		return nil
	}
	if err := p.misspelt(cmd, list); err != nil {
		return err
	}
	usage, _ := strings.CutSuffix(cmd.UseLine(), " [flags]")
	for n := len(list) - 1; n >= 0; n-- {
		if args(cmd, list[:n]) == nil {
			return misuse(p.words.Command.Faults.TooMany, list[n], usage)
		}
	}
	return misuse(p.words.Command.Faults.TooFew, usage)
}

// unfit says which flag may have been meant by one that there is not, and what one wants
// that was given something else.
func (p *program) unfit(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		return misuse("%w%s", err, model.DidYouMean(unknown.GetSpecifiedName(), names))
	case errors.As(err, &invalid):
		faults, flag := p.words.Command.Faults, invalid.GetFlag()
		if flag.Value.Type() == "bool" {
			return misuse(faults.NoSwitch, flag.Name, invalid.GetValue())
		}
		return misuse(faults.NoNumber, flag.Name, invalid.GetValue())
	}
	return misuseError{err}
}
