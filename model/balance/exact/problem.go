package exact

// A Problem is a cross-impact matrix with what is asked of it. States are numbered
// through, descriptor by descriptor.
type Problem struct {
	Sizes     []int    // states of each descriptor, 1 to 32
	Impact    []int    // judgements by row: states times states
	Allowed   []uint32 // of each descriptor, a bit for each state that may be chosen
	Forbidden [][2]int // pairs of states of different descriptors that may not be chosen together
	Margin    int      // by how much a chosen state must lead each sibling
}

// firsts returns the number of each descriptor's first state, and the number of states.
func firsts(sizes []int) []int {
	first := make([]int, len(sizes)+1)
	for d, size := range sizes {
		first[d+1] = first[d] + size
	}
	return first
}
