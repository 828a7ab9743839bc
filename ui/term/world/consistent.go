package world

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/solving"
)

// RefConsistent refers to a scenario that chooses a state of every factor: its id is the
// scenario as the field writes it, states counted from one.
const RefConsistent model.RefKind = "consistent"

// Solve asks which scenarios are consistent with what is assumed now.
func (w *World) Solve() tea.Cmd {
	now := w.Now()
	return w.Solver.Ask(solving.Question{Set: now.Set, Assumptions: now.Assumptions, Margin: w.Solver.Margin})
}

// Study returns the set, without what is struck out, as a matrix.
func (w *World) Study() *solving.Study { return w.Solver.Study(w.Now().Set) }

// Stepped reports whether the last key changed what is assumed.
func (w *World) Stepped() bool { return w.before != nil }

// MarkScenario marks a scenario, for others to be compared with; it reports false when
// it was the marked one already and is so no longer.
func (w *World) MarkScenario(s balance.Scenario) bool {
	if slices.Equal(w.scenario, s) {
		w.scenario = nil
		return false
	}
	w.scenario = slices.Clone(s)
	return true
}

// MarkedScenario returns the marked scenario, or nil.
func (w *World) MarkedScenario() balance.Scenario { return w.scenario }

// Pin returns the assumptions with every factor pinned to its state in a scenario.
func (w *World) Pin(s balance.Scenario) model.Assumptions {
	a := w.Now().Assumptions
	for d, v := range s {
		a = a.With(d, model.Only(v))
	}
	return a
}

// Toggle returns the assumptions with one more state of a factor among those pinned, or
// one less. While the factor is free none is; taking the last one off frees it.
func (w *World) Toggle(f *model.Factor, state int) model.Assumptions {
	a := w.Now().Assumptions
	pinned := a.Allowed(f.Index)
	if pinned == f.Open() && len(f.States) > 1 {
		pinned = 0
	}
	if pinned ^= model.Only(state); pinned == 0 {
		pinned = f.Open()
	}
	return a.With(f.Index, pinned)
}

// Scenario returns the scenario that a reference names.
func (w *World) Scenario(ref model.Ref) (s balance.Scenario, ok bool) { return scenarioOf(w.Set, ref) }

func scenarioOf(set *model.Set, ref model.Ref) (s balance.Scenario, ok bool) {
	fields := strings.Fields(ref.ID)
	if ref.Kind != RefConsistent || len(fields) != len(set.Factors) {
		return nil, false
	}
	for d, field := range fields {
		n, err := strconv.Atoi(field)
		if err != nil || n < 1 || n > len(set.Factors[d].States) {
			return nil, false
		}
		s = append(s, n-1)
	}
	return s, true
}

// ToScenario returns the place where a scenario is read.
func ToScenario(s balance.Scenario) Target {
	return Target{Screen: Consistency, Ref: model.Ref{Kind: RefConsistent, ID: s.String()}}
}

// PinAll pins every state of a scenario, as one step.
func (w *World) PinAll(s balance.Scenario) Do {
	do := w.Try(w.Pin(s))
	if do.Moved {
		do.Say = fmt.Sprintf(w.Words.DescriptorsScreen.Pinned, w.Keys.Undo.Help().Key)
	}
	return do
}

// ToggleMark marks a scenario, or takes the mark away, and says so.
func (w *World) ToggleMark(s balance.Scenario) Do {
	if w.MarkScenario(s) {
		return Do{Say: w.Words.Consistent.Marked, Moved: true}
	}
	return Do{Say: w.Words.Consistent.Unmarked, Moved: true}
}

// MostMargin is how far the margin goes either way.
const MostMargin = 99

// TurnMargin asks for more or less of a lead of every state.
func (w *World) TurnMargin(by int) (Do, tea.Cmd) {
	to := w.Solver.Margin + by
	if to > MostMargin || to < -MostMargin {
		return Say(fmt.Sprintf(w.Words.Consistent.NoMargin, number.Signed(w.Solver.Margin))), nil
	}
	w.Solver.Margin = to
	return Do{}, w.Solve()
}

// StatesOf names the state of every factor in a scenario.
func (w *World) StatesOf(s balance.Scenario) string {
	var parts []string
	for d, v := range s {
		f := w.Set.Factors[d]
		parts = append(parts, Short(f)+": "+f.States[v].Title)
	}
	return strings.Join(parts, ", ")
}
