package command

import (
	"context"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/balance"
)

// A shell waits for completions, so that few are looked for, and not for long.
const (
	mostCompleted = 50
	completeFor   = 300 * time.Millisecond
)

// completeScenarios completes a set, then the consistent scenarios within what the line
// pins so far, with the states that not all of them have.
func (p *program) completeScenarios(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return completeSets(cmd, args, typed)
	}
	quiet := &program{Streams{In: strings.NewReader(""), Out: p.Out, Err: io.Discard, Getenv: p.Getenv}, p.words}
	s, err := quiet.weigh(args, pinned(cmd))
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	ctx, stop := context.WithTimeout(cmd.Context(), completeFor)
	defer stop()
	list, _, err := balance.List(ctx, s.matrix, s.query, mostCompleted)
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var words []string
	for _, scenario := range list {
		words = append(words, s.word(scenario)+"\t"+s.distinct(scenario, list))
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}

// completePairs completes the states that --forbid takes two of, the second after the
// first.
func completePairs(cmd *cobra.Command) {
	completeTyped(cmd, "forbid", func(set *model.Set, typed string) ([]string, cobra.ShellCompDirective) {
		first, _, second := strings.Cut(typed, ",")
		if !second {
			return driverStates(set), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
		}
		id, _, _ := strings.Cut(first, "=")
		var list []string
		for _, state := range driverStates(set) {
			if !strings.HasPrefix(state, id+"=") {
				list = append(list, first+","+state)
			}
		}
		return list, cobra.ShellCompDirectiveNoFileComp
	})
}

// pinned reads the flags that the line has so far.
func pinned(cmd *cobra.Command) pinFlags {
	var f pinFlags
	f.pin, _ = cmd.Flags().GetStringArray("pin") // the flags are there: see pinFlags
	f.set, _ = cmd.Flags().GetStringArray("set")
	f.scenario, _ = cmd.Flags().GetString("scenario")
	f.without, _ = cmd.Flags().GetStringArray("without")
	return f
}

// distinct names the states of a scenario that not all of a list have.
func (s *balanceScene) distinct(scenario balance.Scenario, list []balance.Scenario) string {
	var states []string
	for d, v := range scenario {
		for _, other := range list {
			if other[d] != v {
				states = append(states, s.short(d, v))
				break
			}
		}
	}
	return strings.Join(states, ", ")
}
