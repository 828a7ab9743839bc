package consistent

import (
	"fmt"

	"foresee/model"
	"foresee/ui/number"
	"foresee/ui/term/world"
)

// Stands says in how many consistent scenarios a state stands, or would.
func Stands(w *world.World, f *model.Factor, state int) string {
	words, found := w.Words.DescriptorsScreen, w.Solver.State().Found
	if found == nil || found.Counts[f.Index][state] == nil || !found.Complete && found.Count.Sign() == 0 {
		return words.Solving
	}
	n, allowed := number.Digits(found.Counts[f.Index][state]), w.Now().Assumptions.Allowed(f.Index)
	text := fmt.Sprintf(words.StandsIn, n, number.Digits(found.Count))
	switch unreachable := found.Unreachable(f.Index, state); {
	case !allowed.Has(state) && unreachable:
		return words.NoneWould
	case !allowed.Has(state):
		text = fmt.Sprintf(words.WouldBe, n)
	case unreachable:
		return words.NoneStand
	case allowed != f.Open():
		text = fmt.Sprintf(words.IsPinned, n, number.Digits(found.Count))
	}
	if !found.Complete {
		text = fmt.Sprintf(words.SoFar, text)
	}
	return text
}
