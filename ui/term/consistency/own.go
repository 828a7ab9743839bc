package consistency

import "foresee/model/balance"

// begin returns the scenario that the user's own begins with: the first states that the
// pins leave, and of outcomes, which follow from the rest, those with the most support.
func (s *Screen) begin() balance.Scenario {
	a := s.w.Now().Assumptions
	c := make(balance.Scenario, len(s.w.Set.Factors))
	for d := range c {
		c[d] = max(a.Allowed(d).First(), 0)
	}
	m := s.w.Study().Matrix
	if m == nil || !s.w.Forecasts() {
		return c
	}
	for range c { // outcomes move one another in no circle, so this is enough
		next := m.Step(balance.Global, c)
		for d, v := range next {
			if !a.Allowed(d).Has(v) {
				next[d] = c[d]
			}
		}
		c = next
	}
	return c
}
