package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"foresee/model/balance"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// firstScenarios is how many scenarios the page lists unless --limit says otherwise.
const firstScenarios = 100

// mostCells is the most states of scenarios that are held in memory.
const mostCells = 20_000_000

// mostListed is how many scenarios of a set that is.
func (s *balanceScene) mostListed() int { return mostCells / len(s.set.Factors) }

// search finds the scenarios that are asked for, up to a limit, and counts all. What an
// interrupt leaves of it is not complete.
func (p *program) search(ctx context.Context, s *balanceScene, limit int) (handout.Found, error) {
	q, wipe := p.watched(s.query)
	defer wipe()
	found := handout.Found{Of: s.all()}
	list, r, err := balance.List(ctx, s.matrix, q, limit+1) // one more tells that there is more
	found.Scenarios, found.Result = list, r
	switch {
	case errors.Is(err, balance.ErrTooMany):
		found.Scenarios = nil
	case err != nil || len(list) <= limit:
		return found, err
	default:
		found.Scenarios = list[:limit]
	}
	r, err = balance.Solve(ctx, s.matrix, q, nil)
	if err != nil {
		return found, err
	}
	if r.Complete || found.Count == nil || r.Count.Cmp(big.NewInt(int64(len(found.Scenarios)))) > 0 {
		found.Result = r // otherwise an interrupt left it behind the list
	}
	return found, nil
}

// countAll counts without a list.
func (p *program) countAll(ctx context.Context, s *balanceScene) (handout.Found, error) {
	q, wipe := p.watched(s.query)
	defer wipe()
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
		return fmt.Sprintf(words.Island, now.Island+1, now.Islands, number.Share(now.Settled), number.Grouped(now.Nodes))
	}
	return fmt.Sprintf(words.Working, number.Share(now.Settled), number.Grouped(now.Nodes))
}

// following tells how many scenarios were followed.
func (p *program) following(m *meter) func(float64) {
	return func(share float64) { m.say(fmt.Sprintf(p.words.Balance.Following, number.Share(share))) }
}

// all returns how many scenarios there are within the pins, consistent or not.
func (s *balanceScene) all() *big.Int {
	n := big.NewInt(1)
	for d := range s.set.Factors {
		n.Mul(n, big.NewInt(int64(s.assume.Allowed(d).Len())))
	}
	return n
}
