package help

import (
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// balanceMarks explains the marks that stand where the question is what is consistent.
func balanceMarks(w *world.World) []line {
	words := w.Words.Consistent
	return []line{
		{heading: w.Words.Help.Marks},
		{keys: theme.Pointer, does: w.Words.Help.Pointer},
		{keys: theme.Pinned, does: words.PinnedMark},
		{keys: theme.Struck, does: words.StruckMark},
		{keys: theme.JustUp + " " + theme.JustDown, does: words.JustMark},
		{keys: theme.Full, does: words.BarMark},
		{keys: w.Words.Brief.SlipMark, does: words.BrinkMark},
		{keys: theme.Struck + theme.Minus + "2", does: words.FailsMark},
		{keys: theme.Dot, does: words.MarkedMark},
	}
}
