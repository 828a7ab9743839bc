package exact

import (
	"math/bits"
	"sync/atomic"
)

// A walker searches a tree, depth first and in the order of the states.
type walker struct {
	*search
	stop  *atomic.Bool
	found func(n *node) // gets every node whose open states are consistent throughout
	pulse func()        // is called at every other node

	path    []*node // below the node where the walk began
	nodes   int64
	settled float64 // the share of all scenarios that has been found consistent, or not
}

// walk searches below a node. It returns false when it was stopped.
func (w *walker) walk(n *node, depth int) bool {
	d := w.branch(n)
	if d < 0 {
		w.found(n)
		w.settled += n.part
		return true
	}
	w.pulse()
	if depth == len(w.path) {
		w.path = append(w.path, newNode(w.layout))
	}
	child := w.path[depth]
	set := w.fields.of(n.open, d)
	part := n.part / float64(bits.OnesCount64(set))
	for ; set != 0; set &= set - 1 {
		if w.stop.Load() {
			return false
		}
		w.nodes++
		w.settled += part
		if !w.take(child, n, d, set&-set) {
			continue
		}
		w.settled -= child.part
		if !w.walk(child, depth+1) {
			return false
		}
	}
	return true
}
