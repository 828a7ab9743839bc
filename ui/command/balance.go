package command

import (
	"context"
	"os"
	"os/signal"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/balance"
	"foresee/ui/number"
)

// searchFlags is which scenarios are asked for, and in which form.
type searchFlags struct {
	pinFlags
	forbid        []string
	margin        int
	json, csv, sl bool
	count         bool
	limit         int
	limited       bool // whether the limit was given
	shard         string
}

func (p *program) balance() *cobra.Command {
	var f searchFlags
	words := p.words.Balance
	cmd := p.command(words.List.Command, cobra.MaximumNArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := p.misspelt(cmd, args); err != nil {
			return err
		}
		if err := p.checkForms(cmd, &f); err != nil {
			return err
		}
		ctx, stop := interruptible(cmd)
		defer stop()
		s, err := p.inquire(args, f)
		switch {
		case err != nil:
			return err
		case f.shard != "":
			return p.writePart(ctx, s)
		}
		return p.listScenarios(ctx, s, f)
	})
	p.searchFlags(cmd, &f)
	cmd.Flags().BoolVar(&f.count, "count", false, words.Flags.Count)
	cmd.Flags().IntVar(&f.limit, "limit", firstScenarios, words.Flags.Limit)
	cmd.Flags().StringVar(&f.shard, "shard", "", words.Flags.Shard)
	cmd.ValidArgsFunction = completeSets
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if err := p.misspelt(cmd, args); err != nil {
			return err
		}
		return p.fit(cmd, cobra.MaximumNArgs(1), args)
	}
	cmd.AddCommand(p.balanceCheck(), p.balanceRepair(), p.balanceBreak(), p.balanceBasins(), p.balanceSuccession())
	cmd.AddCommand(p.balanceSensitivity(), p.balanceInfluence(), p.balanceMerge())
	return cmd
}

// searchFlags defines the flags that searching and joining the parts of a search share.
func (p *program) searchFlags(cmd *cobra.Command, f *searchFlags) {
	words := p.words.Balance.Flags
	p.pinFlags(cmd, &f.pinFlags, words.Pin)
	cmd.Flags().StringArrayVar(&f.forbid, "forbid", nil, words.Forbid)
	cmd.Flags().IntVar(&f.margin, "margin", 0, words.Margin)
	cmd.Flags().BoolVar(&f.json, "json", false, words.JSON)
	cmd.Flags().BoolVar(&f.csv, "csv", false, words.CSV)
	cmd.Flags().BoolVar(&f.sl, "sl", false, words.SL)
	completePairs(cmd)
}

// interruptible returns a context that ctrl+c ends; a second ctrl+c ends the program.
func interruptible(cmd *cobra.Command) (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// checkForms refuses flags that do not go together.
func (p *program) checkForms(cmd *cobra.Command, f *searchFlags) error {
	faults := p.words.Balance.Faults
	var given []string
	for _, flag := range []string{"json", "csv", "sl", "count", "limit"} {
		if cmd.Flags().Changed(flag) {
			given = append(given, flag)
		}
	}
	f.limited = cmd.Flags().Changed("limit")
	switch {
	case f.shard != "" && len(given) > 0:
		return misuse(faults.WithShard, given[0])
	case f.json && f.csv:
		return misuse(faults.Formats, "json", "csv")
	case f.sl && (f.json || f.csv):
		return misuse(faults.Formats, given[0], "sl")
	case f.count && (f.csv || f.sl):
		return misuse(faults.Formats, given[0], "count")
	case f.count && f.limited:
		return misuse(faults.Formats, "count", "limit")
	case f.margin > balance.MaxJudgement || f.margin < -balance.MaxJudgement:
		return misuse(faults.BadMargin, f.margin, number.Grouped(balance.MaxJudgement))
	case f.limit < 0:
		return misuse(faults.BadLimit, f.limit)
	}
	return nil
}

// inquire opens a set with the question that the flags put.
func (p *program) inquire(args []string, f searchFlags) (*balanceScene, error) {
	s, err := p.weigh(args, f.pinFlags)
	if err != nil {
		return nil, err
	}
	if s.replay != nil && (f.csv || f.sl || f.shard != "") {
		return nil, misuse("%s", p.words.Questions.Happened.NoMark)
	}
	if f.sl {
		if err := p.weighable(s); err != nil {
			return nil, err
		}
	}
	s.query.Margin = f.margin
	if f.shard != "" {
		if s.query.Shard, s.query.Shards, err = p.shard(f.shard); err != nil {
			return nil, err
		}
	}
	return s, p.forbid(s, f.forbid)
}

// shard reads K/N.
func (p *program) shard(text string) (shard, shards int, err error) {
	k, n, _ := strings.Cut(text, "/")
	shard, err = strconv.Atoi(k)
	if err == nil {
		shards, err = strconv.Atoi(n)
	}
	if err != nil || shard < 1 || shard > shards || shards > balance.MaxShards {
		return 0, 0, misuse(p.words.Balance.Faults.BadShard, text, balance.MaxShards)
	}
	return shard - 1, shards, nil
}
