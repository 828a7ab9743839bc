package explore

// A pane is one of the four parts of the screen that take the keys.
type pane int

const (
	drivers pane = iota
	scenarios
	forecast
	advice
	panes
)

// A box is a part of the screen: panes that share one place, boxes on top of
// each other, boxes side by side, or the page about what is selected.
type box struct {
	panes         []pane
	down, across  []box
	detail        bool
	width, height int
}

// The least sizes for what stands side by side.
const (
	twoColumns   = 80
	threeColumns = 110
	fourColumns  = 160 // columns at which the page about the selection joins
	roomy        = 34  // lines at which it does, and at which a narrow screen stacks its panes
	leastStrip   = 8   // lines at which a single pane leaves one to the scenarios
)

// arrange lays the panes out. It needs how many rows their lists have, so that none
// is higher than that while another wants the room.
func arrange(width, height, driverRows, scenarioRows, adviceRows int) box {
	s := min(scenarioRows+2, height/3)
	switch {
	case width >= fourColumns && height >= roomy:
		return wide(width, height, s, min(driverRows+2, height*3/5))
	case width >= threeColumns:
		return three(width, height, s)
	case width >= twoColumns:
		return two(width, height, s, adviceRows+2)
	case height >= roomy:
		return stacked(width, height, s)
	}
	return box{panes: []pane{drivers, scenarios, forecast, advice}, width: width, height: height}
}

func wide(width, height, s, d int) box {
	left, right := width*31/100, width*31/100
	middle := width - left - right
	return sideBySide(width, height,
		box{width: left, height: height, down: []box{
			{panes: []pane{drivers}, width: left, height: d},
			{detail: true, width: left, height: height - d},
		}},
		box{panes: []pane{forecast}, width: middle, height: height},
		box{width: right, height: height, down: []box{
			{panes: []pane{scenarios}, width: right, height: s},
			{panes: []pane{advice}, width: right, height: height - s},
		}},
	)
}

func three(width, height, s int) box {
	left := min(max(width*8/25, 36), 60)
	rest := width - left
	last := rest * 21 / 50
	return sideBySide(width, height,
		box{panes: []pane{drivers}, width: left, height: height},
		box{width: rest, height: height, down: []box{
			{panes: []pane{scenarios}, width: rest, height: s},
			sideBySide(rest, height-s,
				box{panes: []pane{forecast}, width: rest - last, height: height - s},
				box{panes: []pane{advice}, width: last, height: height - s},
			),
		}},
	)
}

func two(width, height, s, a int) box {
	left := width * 9 / 20
	rest := width - left
	down := []box{{panes: []pane{scenarios}, width: rest, height: s}}
	if left := height - s - a; left >= a {
		down = append(down,
			box{panes: []pane{forecast}, width: rest, height: left},
			box{panes: []pane{advice}, width: rest, height: a})
	} else {
		down = append(down, box{panes: []pane{forecast, advice}, width: rest, height: height - s})
	}
	return sideBySide(width, height,
		box{panes: []pane{drivers}, width: left, height: height},
		box{width: rest, height: height, down: down},
	)
}

func stacked(width, height, s int) box {
	rest := height - s
	return box{width: width, height: height, down: []box{
		{panes: []pane{drivers}, width: width, height: rest / 2},
		{panes: []pane{scenarios}, width: width, height: s},
		{panes: []pane{forecast, advice}, width: width, height: rest - rest/2},
	}}
}

func sideBySide(width, height int, boxes ...box) box {
	return box{width: width, height: height, across: boxes}
}

// visit calls do for every box that holds panes or the page, with its place.
func (b box) visit(x, y int, do func(b box, x, y int)) {
	if b.down == nil && b.across == nil {
		do(b, x, y)
		return
	}
	for _, child := range b.down {
		child.visit(x, y, do)
		y += child.height
	}
	for _, child := range b.across {
		child.visit(x, y, do)
		x += child.width
	}
}

// holds reports whether the pane is one of those that share the box.
func (b box) holds(p pane) bool {
	for _, held := range b.panes {
		if held == p {
			return true
		}
	}
	return false
}
