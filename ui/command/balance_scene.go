package command

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
)

// A balanceScene is an open set as a cross-impact matrix, with what the flags ask for.
type balanceScene struct {
	scene   // without an engine: nothing is forecast
	matrix  *balance.Matrix
	carried study.Carried
	query   balance.Query
}

// pinFlags is what the flags pin.
type pinFlags struct {
	assumeFlags // of a forecast set
	pin         []string
}

// pinFlags defines the flags; pin says what pinning does to the answer, if it does anything.
func (p *program) pinFlags(cmd *cobra.Command, f *pinFlags, pin string) {
	words := p.words.Balance.Flags
	cmd.Flags().StringArrayVar(&f.without, "without", nil, p.words.Questions.Flags.Without)
	complete(cmd, "without", judgementIDs)
	if pin == "" {
		return
	}
	cmd.Flags().StringArrayVar(&f.pin, "pin", nil, pin)
	cmd.Flags().StringArrayVar(&f.set, "set", nil, words.Set)
	cmd.Flags().StringVar(&f.scenario, "scenario", "", words.Scenario)
	cmd.Flags().StringVar(&f.replay, "replay", "", p.words.Questions.Happened.Replay)
	complete(cmd, "pin", driverStates)
	complete(cmd, "set", driverStates)
	complete(cmd, "scenario", scenarioIDs)
	complete(cmd, "replay", happeningIDs)
}

// weigh opens the set that the arguments name, or the default one, as a matrix under what
// the flags pin.
func (p *program) weigh(args []string, f pinFlags) (*balanceScene, error) {
	opened, err := p.openSet(args)
	if err != nil {
		return nil, err
	}
	s := &balanceScene{scene: *opened}
	if err = s.strikeOut(f.without); err != nil {
		return nil, misuse(p.words.Balance.Faults.Judgement, err)
	}
	if s.replay, err = p.happening(s.set, f.replay); err != nil {
		return nil, misuse("--replay: %w", err)
	}
	if s.assume, s.preset, err = p.assumptions(s.set, f.assumeFlags, s.replay); err == nil {
		err = s.pin(f.pin)
	}
	if err != nil {
		return nil, misuse(p.words.Command.Faults.SeeShow, err, s.name)
	}
	if s.matrix, s.carried, err = study.Matrix(s.set); err != nil {
		return nil, err
	}
	s.query.Allowed = study.Pins(s.assume, s.set)
	return s, nil
}

func (s *balanceScene) pin(assignments []string) (err error) {
	for _, assignment := range assignments {
		if s.assume, err = s.set.Assume(s.assume, assignment); err != nil {
			return fmt.Errorf("--pin %w", err)
		}
	}
	return nil
}

// forbid adds pairs of states, as in A=x,B=y, that may not stand together.
func (p *program) forbid(s *balanceScene, pairs []string) error {
	faults := p.words.Balance.Faults
	for _, pair := range pairs {
		one, other, ok := strings.Cut(pair, ",")
		if !ok || strings.Contains(other, ",") {
			return misuse(faults.BadPair, pair)
		}
		a, err := s.states(one)
		if err != nil {
			return misuse("--forbid %w", err)
		}
		b, err := s.states(other)
		if err != nil {
			return misuse("--forbid %w", err)
		}
		if a[0].Descriptor == b[0].Descriptor {
			return misuse(faults.SamePair, pair)
		}
		for _, from := range a {
			for _, to := range b {
				s.query.Forbidden = append(s.query.Forbidden, [2]balance.State{from, to})
			}
		}
	}
	return nil
}

// states reads DESCRIPTOR=STATE, or several states with | between them.
func (s *balanceScene) states(assignment string) ([]balance.State, error) {
	id, _, _ := strings.Cut(assignment, "=")
	a, err := s.set.Assume(s.set.Baseline(), strings.TrimSpace(assignment))
	if err != nil {
		return nil, err
	}
	f, err := s.set.Find(strings.TrimSpace(id))
	if err != nil {
		return nil, err
	}
	var list []balance.State
	for v := range f.States {
		if a.Allowed(f.Index).Has(v) {
			list = append(list, balance.State{Descriptor: f.Index, Variant: v})
		}
	}
	return list, nil
}

// isForecast reports whether the set is one that gives likelihoods.
func (s *balanceScene) isForecast() bool { return len(s.set.Descriptors()) == 0 }

// open lists the descriptors that have more than one state to choose from.
func (s *balanceScene) open() []*model.Factor {
	return slices.DeleteFunc(slices.Clone(s.set.Factors), func(f *model.Factor) bool {
		return s.assume.Allowed(f.Index).Len() == 1 && len(f.States) > 1
	})
}

// stateTitle writes a state as "Government: Social party".
func (p *page) stateTitle(s *balanceScene, state balance.State) string {
	f := s.set.Factors[state.Descriptor]
	return fmt.Sprintf(p.words.Of, f.Title, f.States[state.Variant].Title)
}

// titleList lists the titles of descriptors.
func titleList(s *balanceScene, descriptors []int) []string {
	list := make([]string, len(descriptors))
	for i, d := range descriptors {
		list[i] = s.set.Factors[d].Title
	}
	return list
}
