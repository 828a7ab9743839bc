package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"foresee/model/balance"
	"foresee/model/balance/scw"
	"foresee/ui/handout"
	"foresee/ui/number"
)

// listScenarios searches, and writes what was found even if that was interrupted.
func (p *program) listScenarios(ctx context.Context, s *balanceScene, f searchFlags) error {
	var found handout.Found
	var err error
	most, all := f.most(s)
	if f.count {
		found, err = p.countAll(ctx, s)
	} else {
		found, err = p.search(ctx, s, most)
	}
	if err != nil {
		return err
	}
	if all && found.Complete && !found.Whole() {
		return misuse(p.words.Balance.Faults.TooMany, count(found.Count))
	}
	if err := p.writeFound(ctx, s, f, found); err != nil {
		return err
	}
	if !found.Complete {
		return p.stopped()
	}
	return nil
}

// most returns how many scenarios are listed, and whether there may be no more: data
// leaves nothing out unless that was asked for.
func (f searchFlags) most(s *balanceScene) (n int, all bool) {
	room := s.mostListed()
	switch {
	case f.count:
		return 0, false
	case f.limited && f.limit > 0:
		return min(f.limit, room), f.limit > room
	case f.limited || f.isData():
		return room, true
	}
	return firstScenarios, false
}

func (f searchFlags) isData() bool { return f.json || f.csv || f.sl }

// stopped is the error of a search that was interrupted.
func (p *program) stopped() error { return errors.New(p.words.Balance.Faults.Stopped) }

// writeFound writes scenarios in the form that was asked for. What a table has no place
// for is told beside it.
func (p *program) writeFound(ctx context.Context, s *balanceScene, f searchFlags, found handout.Found) error {
	if f.json {
		return handout.Balance(p.Out, s.subject(), found)
	}
	page := p.page()
	if f.csv || f.sl {
		page.statement(s, found, f.count)
		fmt.Fprint(p.Err, page.String())
		if f.sl {
			return p.writeSolutions(ctx, s, found.Scenarios)
		}
		return handout.BalanceTable(p.Out, s.subject(), found.Scenarios)
	}
	page.weighed(s)
	page.asked(s)
	page.line("")
	page.found(s, found, f.count)
	page.carried(s)
	return p.print(page)
}

// weighable refuses a matrix with more scenarios than can be followed for the weights of
// a file of ScenarioWizard. It is asked before the search, which may take long.
func (p *program) weighable(s *balanceScene) error {
	if n := s.matrix.Scenarios(); n.Cmp(big.NewInt(balance.MaxExamined)) > 0 {
		return fmt.Errorf(p.words.Balance.Faults.Weights, size(n), number.Grouped(balance.MaxExamined))
	}
	return nil
}

// writeSolutions writes a file of ScenarioWizard, in which a scenario weighs as much as
// its basin, the scenarios that end there: all of them have to be followed.
func (p *program) writeSolutions(ctx context.Context, s *balanceScene, scenarios []balance.Scenario) error {
	meter := p.meter()
	defer meter.clear()
	b, err := balance.FindBasins(ctx, s.matrix, balance.BasinQuery{AtMost: balance.MaxExamined, Progress: p.following(meter)})
	if errors.Is(err, context.Canceled) {
		return p.stopped()
	}
	if err != nil {
		return err
	}
	weights := make(map[string]int64)
	for _, basin := range b.Basins {
		if len(basin.Attractor) == 1 {
			weights[basin.Attractor[0].String()] = basin.Size.Int64()
		}
	}
	rows := make([]scw.Solution, len(scenarios))
	for i, scenario := range scenarios {
		rows[i] = scw.NewSolution(s.matrix, scenario, weights[scenario.String()])
	}
	return scw.NewSolutions(rows).Write(p.Out)
}

// writePart searches one of several parts. Its lines are the document, so that the meter
// keeps off the terminal they go to.
func (p *program) writePart(ctx context.Context, s *balanceScene) error {
	meter := p.meter()
	defer meter.clear()
	if p.onTerminal() {
		meter.out = nil
	}
	q := s.query
	q.Progress = func(now balance.Progress) { meter.say(p.progress(now)) }
	r, err := balance.WritePart(ctx, p.Out, s.matrix, q)
	if err == nil && !r.Complete {
		err = p.stopped()
	}
	return err
}

// subject returns what every document about the matrix begins with.
func (s *balanceScene) subject() handout.Weighing {
	return handout.Weighing{Given: s.given(), Matrix: s.matrix, Carried: s.carried, Query: s.query}
}
