package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"foresee/model/balance"
	"foresee/ui/handout"
)

// How many scenarios are listed unless --limit says: as lines of text, and as data.
const (
	firstScenarios = 100
	mostScenarios  = 1_000_000
)

// search finds the scenarios that are asked for, up to a limit that is not 0, and counts
// all. What an interrupt leaves of it is not complete.
func (p *program) search(ctx context.Context, s *balanceScene, limit int) (handout.Found, error) {
	q, clear := p.watched(s.query)
	defer clear()
	found := handout.Found{Of: s.all()}
	beyond := limit // one more than is listed, so as to know whether that is all
	if limit > 0 {
		beyond++
	}
	var err error
	found.Scenarios, found.Result, err = balance.List(ctx, s.matrix, q, beyond)
	more := limit > 0 && len(found.Scenarios) > limit
	if errors.Is(err, balance.ErrTooMany) {
		found.Scenarios, more, err = nil, true, nil
	}
	if err != nil || !more {
		return found, err
	}
	found.Scenarios = found.Scenarios[:min(limit, len(found.Scenarios))]
	r, err := balance.Solve(ctx, s.matrix, q, nil)
	if r.Complete || err == nil && r.Count.Cmp(big.NewInt(int64(len(found.Scenarios)))) > 0 {
		found.Result = r // an interrupt may have left it behind the list
	}
	return found, err
}

// countAll counts without a list.
func (p *program) countAll(ctx context.Context, s *balanceScene) (handout.Found, error) {
	q, clear := p.watched(s.query)
	defer clear()
	r, err := balance.Solve(ctx, s.matrix, q, nil)
	return handout.Found{Result: r, Of: s.all()}, err
}

// watched returns a query whose progress is told, and what wipes that away.
func (p *program) watched(q balance.Query) (balance.Query, func()) {
	meter := p.meter()
	q.Progress = func(now balance.Progress) { meter.say(p.progress(now)) }
	return q, meter.clear
}

// progress says how far a search has come.
func (p *program) progress(now balance.Progress) string {
	words := p.words.Balance
	if now.Islands > 1 {
		return fmt.Sprintf(words.Island, now.Island+1, now.Islands, shareOf(now.Settled), grouped(now.Nodes))
	}
	return fmt.Sprintf(words.Working, shareOf(now.Settled), grouped(now.Nodes))
}

// following tells how many scenarios were followed.
func (p *program) following(m *meter) func(float64) {
	return func(share float64) { m.say(fmt.Sprintf(p.words.Balance.Following, shareOf(share))) }
}

// all returns how many scenarios there are within the pins, consistent or not.
func (s *balanceScene) all() *big.Int {
	n := big.NewInt(1)
	for d := range s.set.Factors {
		n.Mul(n, big.NewInt(int64(s.assume.Allowed(d).Len())))
	}
	return n
}
