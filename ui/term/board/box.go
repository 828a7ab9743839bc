package board

// A Box is a part of the screen: panes that share one place, of which one shows at
// a time; boxes on top of each other; or boxes side by side.
type Box struct {
	Panes        []int // by number, Page for the page
	Down, Across []Box
	Size         int // lines or columns in the box around it; 0 for a share of what is left

	width, height int
}

// lay gives the box its size, and all within it theirs.
func (b *Box) lay(width, height int) {
	b.width, b.height = width, height
	divide(b.Down, height, func(c *Box, size int) { c.lay(width, size) })
	divide(b.Across, width, func(c *Box, size int) { c.lay(size, height) })
}

func divide(boxes []Box, room int, lay func(c *Box, size int)) {
	open := 0
	for _, c := range boxes {
		room -= c.Size
		if c.Size == 0 {
			open++
		}
	}
	for i := range boxes {
		size := boxes[i].Size
		if size == 0 {
			size = room / open
			room -= size
			open--
		}
		lay(&boxes[i], size)
	}
}

// visit calls do for every box that holds panes, with its place.
func (b *Box) visit(x, y int, do func(b *Box, x, y int)) {
	if b.Panes != nil {
		do(b, x, y)
	}
	for i := range b.Down {
		b.Down[i].visit(x, y, do)
		y += b.Down[i].height
	}
	for i := range b.Across {
		b.Across[i].visit(x, y, do)
		x += b.Across[i].width
	}
}
