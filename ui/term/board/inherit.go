package board

// Inherit takes over which pane has the keys and what is selected in each list from a
// board of another version of the set. What is not there yet is selected once it comes.
func (b *Board) Inherit(old *Board) {
	b.Turn(old.focus)
	b.last, b.entered = old.last, old.entered
	for p, l := range old.lists {
		if item := old.ItemOf(p); !l.home && item != "" {
			b.lists[p].home, b.lists[p].wish = false, item
			b.Select(p, item)
		}
	}
}
