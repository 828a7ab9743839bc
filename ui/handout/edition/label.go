package edition

import (
	"fmt"

	"github.com/mattn/go-runewidth"

	"foresee/model"
)

// mostLabel is how many cells of a label fit above a bar on a phone, beside its value.
const mostLabel = 36

// label names an assumption above its bar. The table beside the chart has it in full.
func (w *writer) label(factor int) string {
	f := w.set.Factors[factor]
	allowed := w.given.Assumptions.Allowed(factor)
	text := w.shortly(model.Condition{Factor: factor, States: allowed})
	if state, ok := allowed.Single(); ok && f.Kind == model.Driver {
		text = fmt.Sprintf(w.say.State, f.Short, f.States[state].Short)
	}
	return runewidth.Truncate(text, mostLabel, "…")
}

// ownerName returns what an owner of drivers is called: by the set, if it names its
// owners itself.
func (w *writer) ownerName(id string) string {
	if title := w.set.OwnerTitle(id); title != "" {
		return title
	}
	return w.say.Owner(id)
}
