package consistent

import (
	"fmt"
	"math/big"

	"foresee/model"
	"foresee/ui/number"
	"foresee/ui/term/draw"
	"foresee/ui/term/solving"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Standing draws states with how many of the consistent scenarios they stand in.
type Standing struct {
	w     *world.World
	state solving.State
	was   *solving.Found // what the last key changed, nil for nothing

	name, bar, count int // the widths of the columns
}

const (
	marks    = 3  // pinned, unreachable, and a blank
	mostName = 20 // a name that long reads well; more only once there is a bar
	leastBar = 4
	shortBar = 8
	mostBar  = 24

	mostDigits = 6 // of a count that is written in full
)

// NewStanding returns what draws states in rows of so many cells. The longest name of
// a state is that wide.
func NewStanding(w *world.World, was *solving.Found, width, longest int) *Standing {
	s := &Standing{w: w, state: w.Solver.State(), was: was}
	if f := s.state.Found; f != nil {
		s.count = s.countWidth(f)
	}
	free := width - marks - 2 - s.count // a mark after the name, and a blank before the count
	s.name = max(min(longest, free), 0)
	if bar := free - min(longest, mostName) - 1; bar >= leastBar {
		s.bar = min(bar, max(free-longest-1, shortBar), mostBar)
		s.name = free - s.bar - 1
	}
	return s
}

// countWidth returns the cells that the widest of the counts takes.
func (s *Standing) countWidth(f *solving.Found) int {
	widest := max(draw.Width(s.stands(f.Count)), draw.Width(s.instead(new(big.Int))))
	for _, counts := range f.Counts {
		for _, n := range counts {
			if n != nil && n.Cmp(f.Count) > 0 {
				widest = max(widest, draw.Width(s.instead(n)))
			}
		}
	}
	return widest
}

// stands writes in how many scenarios a state stands; of how many, only while that is
// short.
func (s *Standing) stands(n *big.Int) string {
	all := amount(s.state.Found.Count)
	if len(all) > mostDigits {
		return amount(n)
	}
	return fmt.Sprintf(s.w.Words.Consistent.Stands, amount(n), all)
}

func (s *Standing) instead(n *big.Int) string {
	return fmt.Sprintf(s.w.Words.Consistent.Instead, amount(n))
}

// amount writes a count in a column.
func amount(n *big.Int) string { return number.Amount(n, mostDigits) }

// Put writes a state: whether it is pinned, whether anything consistent reaches it, its
// name, and in how many scenarios it stands. What is not the answer yet is grey.
func (s *Standing) Put(r *draw.Row, f *model.Factor, state int) {
	struck := s.struck(s.state.Found, f, state)
	role := theme.Text
	switch {
	case s.stale() || struck:
		role = theme.Faint
	case s.pinned(f, state):
		role = theme.Moved
	}
	s.marks(r, f, state, struck)
	number := fmt.Sprintf("%d ", state+1)
	r.Put(theme.Faint, number).Cell(role, f.States[state].Title, s.name-draw.Width(number))
	r.Put(theme.Moved, s.drift(f, state, struck))
	if s.state.Found == nil {
		return
	}
	if s.bar > 0 {
		end := r.Used() + 1 + s.bar
		r.Gap(1).Bars(s.barRole(f, state), s.share(f, state), s.bar).To(end)
	}
	r.Gap(1)
	r.Right(role, s.text(f, state), s.count)
}

func (s *Standing) marks(r *draw.Row, f *model.Factor, state int, struck bool) {
	pin, cross := " ", " "
	if s.pinned(f, state) {
		pin = theme.Pinned
	}
	if struck {
		cross = theme.Struck
	}
	r.Put(theme.Moved, pin).Put(theme.Warn, cross).Gap(1)
}

// stale reports whether what shows is another question's answer.
func (s *Standing) stale() bool { return s.state.Working }

func (s *Standing) pinned(f *model.Factor, state int) bool {
	allowed := s.w.Now().Assumptions.Allowed(f.Index)
	return allowed != f.Open() && allowed.Has(state)
}

func (s *Standing) struck(found *solving.Found, f *model.Factor, state int) bool {
	return found != nil && found.Unreachable(f.Index, state)
}

// drift marks a state that the last key brought out of reach, or back within it.
func (s *Standing) drift(f *model.Factor, state int, struck bool) string {
	switch {
	case !s.w.Stepped() || s.was == nil || struck == s.struck(s.was, f, state):
		return " "
	case struck:
		return theme.JustDown
	}
	return theme.JustUp
}

// of returns in how many scenarios a state stands, or would stand; nil while that is not
// known.
func (s *Standing) of(f *model.Factor, state int) *big.Int {
	return s.state.Found.Counts[f.Index][state]
}

// out reports whether the pins leave a state out.
func (s *Standing) out(f *model.Factor, state int) bool {
	return !s.w.Now().Assumptions.Allowed(f.Index).Has(state)
}

func (s *Standing) barRole(f *model.Factor, state int) theme.Role {
	if s.stale() || s.out(f, state) {
		return theme.Border
	}
	return theme.Bar
}

// share returns in which share of the scenarios a state stands. What the pins leave
// out is measured against the most that any state of its factor would have.
func (s *Standing) share(f *model.Factor, state int) float64 {
	most := new(big.Int).Set(s.state.Found.Count)
	for _, n := range s.state.Found.Counts[f.Index] {
		if n != nil && n.Cmp(most) > 0 {
			most = n
		}
	}
	n := s.of(f, state)
	if n == nil || most.Sign() == 0 {
		return 0
	}
	share, _ := new(big.Rat).SetFrac(n, most).Float64()
	return share
}

func (s *Standing) text(f *model.Factor, state int) string {
	n := s.of(f, state)
	switch {
	case n == nil || !s.state.Found.Complete && s.state.Found.Count.Sign() == 0:
		return s.w.Words.Consistent.NotKnown
	case s.out(f, state):
		return s.instead(n)
	}
	return s.stands(n)
}
