package handout

import (
	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/model/probe"
)

// A Sheet is all that an instructor's handout says, asked of an engine once. Whatever
// writes it works nothing out, so that every form of it has the same numbers.
type Sheet struct {
	Given
	Struck    []*model.Judgement // what Without names
	Reading   *forecast.Reading
	Advice    []advise.Ranked
	Reasons   []Reason          // why: the scenarios, then the outcomes that moved most
	Sides     []Side            // the baseline, what is assumed, the drivers of each scenario
	Compared  *probe.Comparison // of the Sides; nil: there is but one
	MoreSides int               // scenarios that were left out of the Sides for want of room
	Decided   []Decision        // what decides the scenarios or, without any, the first outcomes
	Levers    Levers
}

// A Subject is a forecast that a sheet speaks of: a scenario, or a state of an outcome.
type Subject struct {
	Scenario  *model.Scenario // nil: the condition
	Condition model.Condition
}

// Event returns what has to hold.
func (s Subject) Event() model.Event {
	if s.Scenario != nil {
		return s.Scenario.Event
	}
	return s.Condition.Event()
}

// ID names the subject as the command line takes it.
func (s Subject) ID(set *model.Set) string {
	if s.Scenario != nil {
		return s.Scenario.ID
	}
	return set.Factors[s.Condition.Factor].Assignment(s.Condition.States)
}

// A Reason says why a subject stands where it does. Explained is nil where so much was
// moved at once that the shift cannot be split.
type Reason struct {
	Subject
	Chance    forecast.Chance
	Explained *forecast.Explanation
}

// A Decision says what decides a subject.
type Decision struct {
	Subject
	Decides
}

// A Side is a state of the world that is compared with others: a scenario's drivers,
// or without a scenario the baseline or what is assumed.
type Side struct {
	ID       string
	Scenario *model.Scenario
	Now      bool // what is assumed
	Reading  *forecast.Reading
}

// The ids of sides that are no scenarios.
const (
	BaselineSide = "baseline"
	NowSide      = "now"
)
