package world

// Revealed reports whether what happened after the brief may be shown.
func (w *World) Revealed() bool { return w.revealed }

// Reveal lets what happened be shown from now on: what was seen cannot be unseen.
func (w *World) Reveal() { w.revealed = true }
