package command

import (
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/scenarios"
)

func (p *program) completion() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	args := cobra.MatchAll(cobra.ExactArgs(1), cobra.OnlyValidArgs)
	cmd := p.command(p.words.Command.Completion, args, func(cmd *cobra.Command, args []string) error {
		root := cmd.Root()
		switch args[0] {
		case "bash":
			return root.GenBashCompletionV2(p.Out, true)
		case "zsh":
			return root.GenZshCompletion(p.Out)
		case "fish":
			return root.GenFishCompletion(p.Out, true)
		}
		return root.GenPowerShellCompletionWithDesc(p.Out)
	})
	cmd.ValidArgs = shells
	return cmd
}

func completeSets(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return scenarios.Names(), cobra.ShellCompDirectiveDefault
}

// completeAssumptions completes the ids of the set that the line names so far.
func (p *program) completeAssumptions(cmd *cobra.Command) {
	complete(cmd, "set", driverStates)
	complete(cmd, "scenario", scenarioIDs)
	complete(cmd, "suppose", scenarioIDs)
	complete(cmd, "without", judgementIDs)
	complete(cmd, "words", func(*model.Set) []string {
		var ids []string
		for _, s := range model.Scales() {
			ids = append(ids, s.ID)
		}
		return ids
	})
}

// completeLevels completes words of likelihood, with hyphens for their blanks.
func (p *program) completeLevels(cmd *cobra.Command, flags ...string) {
	for _, flag := range flags {
		complete(cmd, flag, func(*model.Set) []string {
			if p.settle(cmd) != nil {
				return nil // the command says what is wrong
			}
			scale, _ := cmd.Flags().GetString("words") // the flag is there: see assumeFlags
			var list []string
			for _, s := range model.Scales() {
				if s.ID == scale {
					list = bandWords(s)
				}
			}
			for i, word := range list {
				list[i] = strings.ReplaceAll(word, " ", "-")
			}
			return list
		})
	}
}

func complete(cmd *cobra.Command, flag string, ids func(*model.Set) []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		name := scenarios.Default
		if len(args) > 0 {
			name = args[0]
		}
		set, _, err := scenarios.Open(name, strings.NewReader(""))
		if err != nil {
			return nil, cobra.ShellCompDirectiveError
		}
		return ids(set), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err) // the flag was not defined: a mistake in this package
	}
}

func driverStates(set *model.Set) []string { return assignments(set.Factors) }

func outcomeStates(set *model.Set) []string { return assignments(set.Outcomes()) }

func assignments(factors []*model.Factor) []string {
	var list []string
	for _, f := range factors {
		for i, s := range f.States {
			list = append(list, f.Assignment(model.Only(i))+"\t"+f.Title+": "+s.Title)
		}
	}
	return list
}

// aims completes what a question can be about.
func aims(set *model.Set) []string { return append(outcomeStates(set), scenarioIDs(set)...) }

// sides completes what can be compared.
func sides(set *model.Set) []string {
	return append([]string{"baseline", "now"}, append(scenarioIDs(set), assignments(set.Drivers())...)...)
}

func driverIDs(set *model.Set) []string {
	var ids []string
	for _, d := range set.Drivers() {
		ids = append(ids, d.ID+"\t"+d.Title)
	}
	return ids
}

func judgementIDs(set *model.Set) []string {
	var ids []string
	for _, f := range set.Outcomes() {
		for _, j := range f.Judgements {
			ids = append(ids, j.ID+"\t"+j.Because)
		}
	}
	return ids
}

func scenarioIDs(set *model.Set) []string {
	var ids []string
	for _, s := range set.Scenarios {
		ids = append(ids, s.ID+"\t"+s.Title)
	}
	return ids
}
