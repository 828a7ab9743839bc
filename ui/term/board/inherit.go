package board

// Inherit takes over which pane has the keys, what is selected in each list and how far
// the page is scrolled from a board of another version of the set. What is not there yet
// is selected once it comes. Now returns the item of a list as it is in this version; nil
// where all are the same.
func (b *Board) Inherit(old *Board, now func(list int, item string) string) {
	if now == nil {
		now = func(_ int, item string) string { return item }
	}
	b.Turn(old.focus)
	b.last, b.entered = old.last, old.entered
	for p, l := range old.lists {
		if item := now(p, old.ItemOf(p)); !l.home && item != "" {
			b.lists[p].home, b.lists[p].wish = false, item
			b.Select(p, item)
		}
	}
	b.kept, b.keptOf = old.page, Selection{old.told.List, now(old.told.List, old.told.Item)}
	if b.told == b.keptOf {
		b.page.Keep(old.page)
	}
}
