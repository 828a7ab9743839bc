package command

import (
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/scenarios"
)

func (p *program) completion() *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	cmd := p.command(p.words.Command.Completion, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		root := cmd.Root()
		switch args[0] {
		case "bash":
			return root.GenBashCompletionV2(p.Out, true)
		case "zsh":
			return root.GenZshCompletion(p.Out)
		case "fish":
			return root.GenFishCompletion(p.Out, true)
		case "powershell":
			return root.GenPowerShellCompletionWithDesc(p.Out)
		}
		return misuse(p.words.Command.Faults.NoShell, args[0], model.DidYouMean(args[0], shells))
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

// completeSetAndID completes a set, then the id of something in it.
func completeSetAndID(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) != 1 {
		return completeSets(cmd, args, typed)
	}
	set, _, err := scenarios.Open(args[0], strings.NewReader(""))
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return everything(set), cobra.ShellCompDirectiveNoFileComp
}

// completeManySets completes one set after the other.
func completeManySets(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return scenarios.Names(), cobra.ShellCompDirectiveDefault
}

// completeCommands completes the names of commands.
func completeCommands(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	var names []string
	for _, c := range cmd.Root().Commands() {
		if len(args) == 0 && c.IsAvailableCommand() {
			names = append(names, c.Name()+"\t"+c.Short)
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// completeAssumptions completes the ids of the set that the line names so far.
func (p *program) completeAssumptions(cmd *cobra.Command) {
	complete(cmd, "set", driverStates)
	complete(cmd, "scenario", scenarioIDs)
	complete(cmd, "suppose", scenarioIDs)
	complete(cmd, "without", judgementIDs)
	complete(cmd, "replay", happeningIDs) // without their titles, which tell what happened
	completeScales(cmd)
}

// completeScales completes the scales of words.
func completeScales(cmd *cobra.Command) {
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

// complete completes a flag with ids of the set that the line names so far.
func complete(cmd *cobra.Command, flag string, ids func(*model.Set) []string) {
	completeTyped(cmd, flag, func(set *model.Set, _ string) ([]string, cobra.ShellCompDirective) {
		return ids(set), cobra.ShellCompDirectiveNoFileComp
	})
}

// completeTyped is complete where it matters what was typed of the flag's value.
func completeTyped(cmd *cobra.Command, flag string, words func(set *model.Set, typed string) ([]string, cobra.ShellCompDirective)) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		name := scenarios.Default
		if len(args) > 0 {
			name = args[0]
		}
		set, _, err := scenarios.Open(name, strings.NewReader(""))
		if err != nil {
			return nil, cobra.ShellCompDirectiveNoFileComp // the command itself says why
		}
		return words(set, typed)
	})
	if err != nil {
		panic(err) // the flag was not defined: a mistake in this package
	}
}

// completeWords completes words that are the same for every set, and files if they may
// be meant.
func completeWords(cmd *cobra.Command, flag string, words []string, otherwise cobra.ShellCompDirective) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, otherwise)); err != nil {
		panic(err) // the flag was not defined: a mistake in this package
	}
}
