// Package consistent draws what was found consistent: the count with its proof, in how
// many scenarios each state stands, and the scenarios themselves as a tableau.
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

// Proof writes how many scenarios are consistent and whether that is all, and at the
// right the margin.
func Proof(w *world.World, r *draw.Row) {
	margin := number.Signed(w.Solver.Margin)
	word := w.Words.Consistent.Margin
	width := draw.Width(word) + draw.Width(margin) + 6
	state := w.Solver.State()
	lead, more := proof(w, state, r.Left()-width)
	role := theme.Strong
	if state.Working || state.Err != nil {
		role = theme.Warn
	}
	r.Put(role, lead).Put(theme.Faint, more)
	r.To(r.Used() + r.Left() - width + 1)
	role = theme.Text
	if w.Solver.Margin != 0 {
		role = theme.Moved
	}
	r.Put(theme.Faint, word).Gap(1).Put(theme.Faint, theme.Less).Put(role, margin).Put(theme.Faint, theme.More)
}

// proof returns the sentence and what may follow it in so many cells.
func proof(w *world.World, state solving.State, width int) (lead, more string) {
	words, f := w.Words.Consistent, state.Found
	switch {
	case state.Err != nil:
		return state.Err.Error(), ""
	case state.Working:
		return working(w, state), ""
	case f == nil:
		return "", ""
	case !f.Complete:
		return fmt.Sprintf(words.Stopped, world.Amount(f.Count), percent(w, f.Searched)), ""
	}
	lead = fmt.Sprintf(words.Of, world.Amount(f.Count), world.Amount(Possible(w))) + words.Complete
	if free := w.Solver.Free(); free != nil && free != f && free.Complete && len(w.Set.Moved(w.Now().Assumptions)) > 0 {
		more = " " + theme.Between + " " + fmt.Sprintf(words.Free, world.Amount(free.Count))
	}
	if draw.Width(lead)+draw.Width(more) > width {
		more = ""
	}
	return lead, more
}

// working says how far a search has come, and how to stop it.
func working(w *world.World, state solving.State) string {
	words, esc := w.Words.Consistent, w.Keys.Back.Help().Key
	if state.SoFar > 0 {
		return fmt.Sprintf(words.SolvingSoFar, percent(w, state.Share), number.Digits(big.NewInt(int64(state.SoFar))), esc)
	}
	return fmt.Sprintf(words.Solving, percent(w, state.Share), esc)
}

// Possible returns how many scenarios there are, consistent or not. Where drivers are
// set they are those of the outcomes alone.
func Possible(w *world.World) *big.Int {
	n := big.NewInt(1)
	for i, f := range w.Set.Factors {
		states := f.Open()
		if f.Kind == model.Driver {
			states &= w.Now().Assumptions.Allowed(i)
		}
		n.Mul(n, big.NewInt(int64(states.Len())))
	}
	return n
}

// percent writes a share that was searched. What is not all is never a hundred.
func percent(w *world.World, share float64) string {
	switch whole := int(100 * share); {
	case whole == 0 && share > 0:
		return w.Words.Consistent.LessThan
	case whole == 100 && share < 1:
		return "99%"
	default:
		return fmt.Sprintf("%d%%", whole)
	}
}

// Numbers writes the count in full with its proof, for where there is room to.
func Numbers(w *world.World) string {
	f := w.Solver.State().Found
	if f == nil {
		return ""
	}
	if !f.Complete {
		return fmt.Sprintf(w.Words.Consistent.Stopped, number.Digits(f.Count), percent(w, f.Searched))
	}
	return fmt.Sprintf(w.Words.Consistent.Of, number.Digits(f.Count), world.Amount(Possible(w))) + w.Words.Consistent.Complete
}

// TooMany says that there are too many scenarios for a list.
func TooMany(w *world.World, f *solving.Found) string {
	text := w.Words.Consistent.TooMany
	if !f.Complete {
		text = w.Words.Consistent.TooManySoFar
	}
	return fmt.Sprintf(text, world.Amount(f.Count))
}

// None says that no scenario is consistent, why, and what to do about it.
func None(w *world.World) []string {
	words := w.Words.Consistent
	switch unmoved := level(w); {
	case w.Solver.Margin > 0 && unmoved > 0:
		return []string{fmt.Sprintf(words.NoneMargin, number.Signed(w.Solver.Margin)), words.NoneUnmoved.Of(unmoved)}
	case len(w.Set.Moved(w.Now().Assumptions)) > 0 && !w.Forecasts():
		return []string{words.None, words.NoneDo}
	case w.Solver.Margin > 0:
		return []string{fmt.Sprintf(words.NoneMargin, number.Signed(w.Solver.Margin))}
	}
	return []string{words.NoneAtAll}
}

// level counts the factors that nothing moves: each of their states is level with its
// siblings.
func level(w *world.World) int {
	n := 0
	for _, d := range w.Study().Carried.Unmoved {
		if len(w.Set.Factors[d].States) > 1 {
			n++
		}
	}
	return n
}
