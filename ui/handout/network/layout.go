package network

// A place is where a program that draws the network first puts a node.
type place struct{ x, y int }

// layout puts what nothing moves on the left, and every other node in the column after
// the last of those that move it.
func layout(nodes []node) []place {
	const across, down = 200, 60
	columns := make([]int, len(nodes))
	for i := range nodes {
		columns[i] = -1
	}
	used := make(map[int]int)
	places := make([]place, len(nodes))
	for i := range nodes {
		c := column(nodes, columns, i)
		places[i] = place{80 + across*c, 40 + down*used[c]}
		used[c]++
	}
	return places
}

// column returns the column of a node; those found stand in columns, the others have -1.
func column(nodes []node, columns []int, i int) int {
	if columns[i] < 0 {
		last := -1
		for _, p := range nodes[i].parents {
			last = max(last, column(nodes, columns, p))
		}
		columns[i] = last + 1
	}
	return columns[i]
}
