package model

import (
	"fmt"
	"slices"
	"strings"
)

// Assumptions is what the user has set: for every factor the states still
// allowed. It is a value: With returns a changed copy, so a list of Assumptions
// is an undo history. All begin as a Set.Baseline; the zero value is of no use.
type Assumptions struct {
	allowed []States
}

// Baseline returns the assumptions of the brief's own date: every driver at its
// baseline state, nothing supposed about the outcomes.
func (s *Set) Baseline() Assumptions {
	allowed := make([]States, len(s.Factors))
	for i, f := range s.Factors {
		allowed[i] = f.Unmoved()
	}
	return Assumptions{allowed}
}

// Unmoved returns the states the factor is allowed at the baseline: its baseline
// state for a driver, all of them for an outcome or a descriptor.
func (f *Factor) Unmoved() States {
	if f.Kind == Driver {
		return Only(f.Baseline)
	}
	return f.Open()
}

// Open returns all states of the factor.
func (f *Factor) Open() States { return AllStates(len(f.States)) }

// Allowed returns the states still allowed for the factor with that index.
func (a Assumptions) Allowed(factor int) States { return a.allowed[factor] }

// With returns a copy in which the factor is allowed just those states. There must
// be at least one, and states beyond the factor's own mean nothing; a must come from
// Set.Baseline.
func (a Assumptions) With(factor int, states States) Assumptions {
	allowed := slices.Clone(a.allowed)
	allowed[factor] = states
	return Assumptions{allowed}
}

// Equal reports whether both assume the same.
func (a Assumptions) Equal(b Assumptions) bool { return slices.Equal(a.allowed, b.allowed) }

// Moved returns the indices of the factors whose assumption differs from the baseline.
func (s *Set) Moved(a Assumptions) []int {
	var moved []int
	for i, f := range s.Factors {
		if a.allowed[i] != f.Unmoved() {
			moved = append(moved, i)
		}
	}
	return moved
}

// Apply returns the assumptions with every condition taken as given.
func (a Assumptions) Apply(conditions []Condition) Assumptions {
	allowed := slices.Clone(a.allowed)
	for _, c := range conditions {
		allowed[c.Factor] = c.States
	}
	return Assumptions{allowed}
}

// Assume reads one assignment as written on the command line - factor=state,
// factor=a|b for either, factor=? for open - and returns a with it applied.
func (s *Set) Assume(a Assumptions, assignment string) (Assumptions, error) {
	id, value, ok := strings.Cut(assignment, "=")
	if !ok {
		return a, fmt.Errorf("%q: want factor=state, as in %s", assignment, s.exampleAssignment())
	}
	f, err := s.Find(strings.TrimSpace(id))
	if err != nil {
		return a, err
	}
	states, err := f.parseStates(strings.TrimSpace(value))
	if err != nil {
		return a, err
	}
	return a.With(f.Index, states), nil
}

func (s *Set) exampleAssignment() string {
	f := s.Factors[0]
	return f.ID + "=" + f.States[len(f.States)-1].ID
}

// Find returns the factor with that id; its error says which one may have been meant.
func (s *Set) Find(id string) (*Factor, error) {
	if f, ok := s.Factor(id); ok {
		return f, nil
	}
	ids := make([]string, len(s.Factors))
	for i, f := range s.Factors {
		ids[i] = f.ID
	}
	return nil, fmt.Errorf("no %s %q%s", s.Method.factors(), id, DidYouMean(id, ids))
}

func (f *Factor) parseStates(value string) (States, error) {
	if value == "?" {
		return f.Open(), nil
	}
	var states States
	for _, id := range strings.Split(value, "|") {
		i := f.State(strings.TrimSpace(id))
		if i < 0 {
			ids := f.stateIDs()
			return 0, fmt.Errorf("%s has no state %q%s; it has %s", f.ID, id, DidYouMean(id, ids), strings.Join(ids, ", "))
		}
		states |= Only(i)
	}
	return states, nil
}

// State returns the index of the state with that id, or -1.
func (f *Factor) State(id string) int {
	return slices.IndexFunc(f.States, func(s State) bool { return s.ID == id })
}

func (f *Factor) stateIDs() []string {
	ids := make([]string, len(f.States))
	for i, s := range f.States {
		ids[i] = s.ID
	}
	return ids
}

// Assignment writes the states of a factor as Assume reads them.
func (f *Factor) Assignment(states States) string {
	if states == f.Open() {
		return f.ID + "=?"
	}
	var ids []string
	for i, s := range f.States {
		if states.Has(i) {
			ids = append(ids, s.ID)
		}
	}
	return f.ID + "=" + strings.Join(ids, "|")
}

// Assignments lists what differs from the baseline, as Assume reads it.
func (s *Set) Assignments(a Assumptions) []string {
	var list []string
	for _, i := range s.Moved(a) {
		list = append(list, s.Factors[i].Assignment(a.allowed[i]))
	}
	return list
}

// IDs maps the id of every driver, and of every outcome or descriptor that is not left
// all its states, to the ids of those it is allowed.
func (s *Set) IDs(a Assumptions) map[string][]string {
	ids := make(map[string][]string)
	for i, f := range s.Factors {
		if f.Kind != Driver && a.allowed[i] == f.Unmoved() {
			continue
		}
		for j, state := range f.States {
			if a.allowed[i].Has(j) {
				ids[f.ID] = append(ids[f.ID], state.ID)
			}
		}
	}
	return ids
}
