package world

// Mark marks the present moment, for others to be compared with; it reports false
// when it was the marked one already and is so no longer.
func (w *World) Mark() bool {
	w.changes++
	if w.marked == w.Now() {
		w.marked = nil
		return false
	}
	w.marked = w.Now()
	return true
}

// Marked returns the marked moment, or nil.
func (w *World) Marked() *Moment { return w.marked }

// AtBaseline reports whether nothing is moved, supposed, struck out or told in hindsight.
func (w *World) AtBaseline() bool {
	return len(w.Set.Moved(w.Now().Assumptions)) == 0 && len(w.Now().Struck) == 0 && w.Now().Replay == ""
}
