package consistency

import "foresee/ui/term/board"

const (
	headLines    = 2
	twoColumns   = 110
	threeColumns = 170
	stacks       = 15 // lines at which the balance sheet stands below the scenarios
	leastList    = 7
)

// arrange puts the scenarios above their balance sheet, and what it means at the right.
func arrange(width, height int) board.Box {
	switch {
	case width >= threeColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 40 / 100, Panes: []int{scenarios}},
			{Size: width * 32 / 100, Panes: []int{sheet}},
			{Panes: []int{board.Page}},
		}}
	case width >= twoColumns:
		return board.Box{Across: []board.Box{
			{Size: width * 60 / 100, Down: []board.Box{{Panes: []int{scenarios}}, {Panes: []int{sheet}}}},
			{Panes: []int{board.Page}},
		}}
	case height >= stacks:
		return board.Box{Down: []board.Box{
			{Panes: []int{scenarios}, Size: max(height*2/5, leastList)},
			{Panes: []int{sheet, board.Page}},
		}}
	}
	return board.Box{Panes: []int{scenarios, sheet, board.Page}}
}
