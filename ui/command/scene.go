package command

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/model/seminar"
	"foresee/scenarios"
	"foresee/ui/handout"
)

// A scene is an open set under the assumptions of the flags.
type scene struct {
	name     string // as the user gave it
	whole    *model.Set
	problems model.Problems // warnings of its files
	set      *model.Set     // the whole without what was struck out
	without  []string       // ids of the judgements that were struck out
	engine   *forecast.Engine
	assume   model.Assumptions
	preset   *model.Scenario  // whose drivers were loaded, nil for none
	replay   *model.Happening // up to which assume was told what happened, nil for none
	reading  *forecast.Reading
	advice   []advise.Ranked
	scale    model.Scale
}

// assumeFlags is what the flags assume.
type assumeFlags struct {
	set      []string
	scenario string
	suppose  string
	words    string
	without  []string
	replay   string
}

func (p *program) assumeFlags(cmd *cobra.Command, f *assumeFlags) {
	words := p.words.Command.Flags
	cmd.Flags().StringArrayVar(&f.set, "set", nil, words.Set)
	cmd.Flags().StringVar(&f.scenario, "scenario", "", words.Scenario)
	cmd.Flags().StringVar(&f.suppose, "suppose", "", words.Suppose)
	cmd.Flags().StringVar(&f.words, "words", model.Scales()[0].ID, words.Words)
	cmd.Flags().StringArrayVar(&f.without, "without", nil, p.words.Questions.Flags.Without)
	cmd.Flags().StringVar(&f.replay, "replay", "", p.words.Questions.Happened.Replay)
	p.completeAssumptions(cmd)
}

// open opens the set that the arguments name, or the default one, and reads it
// under what the flags assume. A set without forecasts is refused.
func (p *program) open(args []string, f assumeFlags) (*scene, error) {
	s, err := p.openSet(args)
	switch {
	case err != nil:
		return nil, err
	case s.set.Method == model.Balance:
		return nil, fmt.Errorf(p.words.Descriptors.NoForecast, s.name, s.name)
	}
	return s, p.readUnder(s, f)
}

// openSet opens the set that the arguments name, or the default one, of whatever
// method.
func (p *program) openSet(args []string) (*scene, error) {
	s := &scene{name: scenarios.Default}
	if len(args) > 0 {
		s.name = args[0]
	}
	var err error
	s.whole, s.problems, err = p.read(s.name)
	s.set = s.whole
	return s, err
}

// readUnder reads a set under what the flags assume.
func (p *program) readUnder(s *scene, f assumeFlags) (err error) {
	if s.scale, err = p.scale(f.words); err != nil {
		return err
	}
	if err = s.strikeOut(f.without); err != nil {
		return misuse(p.words.Questions.Faults.NoJudgement, err)
	}
	if s.engine, err = forecast.Open(s.set); err != nil {
		return fmt.Errorf("opening %s: %w", s.name, err)
	}
	if s.replay, err = p.happening(s.set, f.replay); err != nil {
		return misuse("--replay: %w", err)
	}
	if s.assume, s.preset, err = p.assumptions(s.set, f, s.replay); err != nil {
		return misuse(p.words.Command.Faults.SeeShow, err, s.name)
	}
	return s.read()
}

// strikeOut goes on with a copy of the whole set that lacks those judgements.
func (s *scene) strikeOut(ids []string) (err error) {
	if s.set = s.whole; len(ids) == 0 {
		return nil
	}
	for _, id := range ids {
		if !slices.Contains(s.without, id) {
			s.without = append(s.without, id)
		}
	}
	s.set, err = probe.Without(s.whole, ids...)
	return err
}

// unstruck returns the engine of the whole set, in which the explorer strikes out
// and restores; there is none where there are no likelihoods.
func (s *scene) unstruck() (*forecast.Engine, error) {
	if len(s.without) == 0 || s.whole.Method == model.Balance {
		return s.engine, nil
	}
	return forecast.Open(s.whole)
}

// given returns what every document in JSON begins with.
func (s *scene) given() handout.Given {
	return handout.Given{Set: s.set, Assumptions: s.assume, Without: s.without, Replay: s.replay, Scale: s.scale}
}

func (s *scene) read() error {
	r, err := s.engine.Read(s.assume)
	if err != nil {
		return err
	}
	s.reading, s.advice = r, advise.Rank(r)
	return nil
}

// read opens the set and says where its warnings are told.
func (p *program) read(name string) (*model.Set, model.Problems, error) {
	set, problems, err := scenarios.Open(name, p.In)
	if err != nil {
		return nil, nil, p.maybeFactor(name, err)
	}
	if n := len(problems); n > 0 {
		fmt.Fprintf(p.Err, p.words.Command.Warned+"\n", p.words.Command.WarnCount.Of(n), name)
	}
	return set, problems, nil
}

// maybeFactor returns what a user meant who gave an id of the default set where a
// set belongs.
func (p *program) maybeFactor(name string, err error) error {
	var problems model.Problems
	if errors.As(err, &problems) {
		return err
	}
	set, _, openErr := scenarios.Open(scenarios.Default, p.In)
	if openErr != nil {
		return err
	}
	if slices.Contains(elements(set), name) {
		return misuse(p.words.Command.Faults.SetNotFactor, name, set.ID, set.ID, name)
	}
	return err
}

func (p *program) scale(id string) (model.Scale, error) {
	var ids []string
	for _, s := range model.Scales() {
		if s.ID == id {
			return s, nil
		}
		ids = append(ids, s.ID)
	}
	return model.Scale{}, misuse(p.words.Command.Faults.NoScale, id, model.DidYouMean(id, ids))
}

// assumptions applies a scenario's drivers first, then what happened up to the one that
// is known, then each --set in its order, then what is supposed, so that the later and
// more special win.
func (p *program) assumptions(set *model.Set, f assumeFlags, known *model.Happening) (a model.Assumptions, preset *model.Scenario, err error) {
	a = set.Baseline()
	if f.scenario != "" {
		if preset, err = p.scenario(set, f.scenario); err != nil {
			return a, nil, err
		}
		a = a.Apply(preset.Preset)
	}
	a = seminar.Tell(set, a, known)
	for _, assignment := range f.set {
		if a, err = set.Assume(a, assignment); err != nil {
			return a, nil, fmt.Errorf("--set %w", err)
		}
	}
	if f.suppose == "" {
		return a, preset, nil
	}
	supposed, err := p.scenario(set, f.suppose)
	if err != nil {
		return a, nil, err
	}
	if len(supposed.Event) != 1 {
		return a, nil, fmt.Errorf(p.words.Command.Faults.Alternatives, supposed.ID)
	}
	told := seminar.Tell(set, set.Baseline(), known)
	for _, c := range supposed.Event[0] {
		f := set.Factors[c.Factor]
		switch {
		case told.Allowed(c.Factor) != f.Unmoved():
			return a, nil, fmt.Errorf(p.words.Questions.Happened.Contradicts, supposed.ID)
		case a.Allowed(c.Factor) != f.Unmoved():
			return a, nil, fmt.Errorf(p.words.Command.Faults.Contradicts, f.Assignment(a.Allowed(c.Factor)), supposed.ID)
		}
	}
	return a.Apply(supposed.Event[0]), preset, nil
}

func (p *program) scenario(set *model.Set, id string) (*model.Scenario, error) {
	if s, ok := set.Scenario(id); ok {
		return s, nil
	}
	var ids []string
	for _, s := range set.Scenarios {
		ids = append(ids, s.ID)
	}
	return nil, fmt.Errorf(p.words.Command.Faults.NoScenario, id, model.DidYouMean(id, ids))
}
