package chance

import (
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Aim writes what questions are asked about, and how likely it is.
func Aim(w *world.World, r *draw.Row) {
	const arrows = 4
	name := w.AimName()
	c := Fit(w, r.Left()-arrows-1, draw.Width(name))
	end := r.Used() + c.Name + arrows
	r.Put(theme.Faint, theme.Less).Gap(1).Put(theme.Strong, draw.Cut(name, c.Name)).Gap(1).Put(theme.Faint, theme.More).To(end)
	c.Put(r, OfAim(w))
}

// OfAim returns the likelihood of what questions are asked about.
func OfAim(w *world.World) Likelihood {
	if aim := w.Aim(); aim.Outcome != nil {
		return Of(w, aim.Outcome.Index, aim.State)
	}
	c := w.AimChance()
	return Likelihood{c, w.Scale.Word(c.P), w.AimDrift()}
}
