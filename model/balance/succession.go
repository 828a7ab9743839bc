package balance

// A Rule says how a scenario that contradicts itself changes, step by step.
type Rule int

const (
	// Global succession lets every descriptor at once take the variant with the highest
	// impact balance. A descriptor that has it already stays; of several others it takes
	// the first.
	Global Rule = iota
	// Local succession lets just one descriptor do so: the one whose balance is furthest
	// below the highest, the first of several.
	Local
)

// Step returns what a scenario changes into under a rule. A consistent scenario changes
// into itself, and no other does.
func (m *Matrix) Step(rule Rule, s Scenario) Scenario {
	next := make(Scenario, len(s))
	m.step(rule, s, next, make([]int, m.States()))
	return next
}

// step is Step into next, with room for the balances.
func (m *Matrix) step(rule Rule, s, next Scenario, sums []int) {
	m.addUp(s, sums)
	copy(next, s)
	worst, furthest := -1, 0
	for d, v := range s {
		balances := sums[m.first[d]:m.first[d+1]]
		best := v
		for r, balance := range balances {
			if balance > balances[best] {
				best = r
			}
		}
		if rule == Global {
			next[d] = best
		} else if short := balances[best] - balances[v]; short > furthest {
			worst, furthest = d, short
			next[d] = best
		}
	}
	if rule == Local {
		for d := range worst {
			next[d] = s[d]
		}
	}
}

// Follow returns where a scenario goes under a rule, itself first, up to where it comes
// to rest or before it comes back to a scenario it has been at: the one at index back.
// At rest, back is the index of the last. It gives up after so many steps; then back is
// -1.
func (m *Matrix) Follow(rule Rule, s Scenario, steps int) (path []Scenario, back int) {
	seen := make(map[string]int)
	for len(path) <= steps {
		key := s.String()
		if at, ok := seen[key]; ok {
			return path, at
		}
		seen[key] = len(path)
		path = append(path, s)
		s = m.Step(rule, s)
	}
	if at, ok := seen[s.String()]; ok {
		return path, at
	}
	return path, -1
}
