package world

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// Short returns a factor's short title, for narrow panes.
func Short(f *model.Factor) string {
	if f.Short != "" {
		return f.Short
	}
	return f.Title
}

// ShortState returns the short title of a factor's state, for narrow columns.
func ShortState(f *model.Factor, state int) string {
	if short := f.States[state].Short; short != "" {
		return short
	}
	return f.States[state].Title
}

// OwnerHeading returns the name of an owner of drivers as a heading.
func (w *World) OwnerHeading(id string) string {
	if title := w.Set.OwnerTitle(id); title != "" {
		return strings.ToUpper(title)
	}
	return w.Words.Model.Owner(id)
}

// OwnerName returns the name of an owner of drivers as it stands within a sentence.
func (w *World) OwnerName(id string) string {
	if title := w.Set.OwnerTitle(id); title != "" {
		return title
	}
	name := []rune(strings.ToLower(w.Words.Model.Owner(id)))
	if len(name) > 0 {
		name[0] = unicode.ToUpper(name[0])
	}
	return string(name)
}

// ScenarioName returns a scenario's short title.
func ScenarioName(s *model.Scenario) string {
	if s.Short != "" {
		return s.Short
	}
	return s.Title
}

// Word returns the word of likelihood for a state of a factor, or that it is supposed.
func (w *World) Word(f *model.Factor, state int) string {
	if allowed := w.Now().Assumptions.Allowed(f.Index); w.Supposed(f) {
		if !allowed.Has(state) {
			return w.Words.Explore.RuledOut
		}
		if allowed.Len() == 1 {
			return w.Words.Explore.Supposed
		}
	}
	return w.Scale.Word(w.Now().Reading.Factors[f.Index][state].P)
}

// WordWidth returns the cells that the longest word of likelihood takes.
func (w *World) WordWidth() int {
	widest := max(draw.Width(w.Words.Explore.Supposed), draw.Width(w.Words.Explore.RuledOut))
	for _, b := range w.Scale.Bands {
		widest = max(widest, draw.Width(b.Word))
	}
	return widest
}

// Likelihood writes a likelihood with its word, the two never apart.
func (w *World) Likelihood(p float64) string {
	return Percent(p) + " " + w.WordOf(p)
}

// WordOf returns the word for a likelihood.
func (w *World) WordOf(p float64) string { return w.Words.Explore.Word(p, w.Scale.Word) }

// StatesWithin writes the allowed states of a factor, more briefly where that takes
// more than that many cells.
func (w *World) StatesWithin(f *model.Factor, states model.States, width int) string {
	text := w.States(f, states)
	if draw.Width(text) <= width {
		return text
	}
	i, one := states.Single()
	switch {
	case !one:
		return fmt.Sprintf(w.Words.Explore.SomeOf, states.Len(), len(f.States))
	case f.States[i].Short != "":
		return f.States[i].Short
	}
	return text
}

// States writes the allowed states of a factor.
func (w *World) States(f *model.Factor, states model.States) string {
	if states == f.Open() {
		return fmt.Sprintf(w.Words.Explore.AnyOf, len(f.States))
	}
	var titles []string
	for i, s := range f.States {
		if states.Has(i) {
			titles = append(titles, s.Title)
		}
	}
	return strings.Join(titles, w.Words.Explore.Or)
}

// OpenState writes how likely a state of an open driver is now, beside the weight it
// was left open with: the two differ where something is supposed, and that is
// what reasoning backward tells. It is empty for a driver that is not open.
func (w *World) OpenState(f *model.Factor, state int) string {
	allowed := w.Now().Assumptions.Allowed(f.Index)
	if f.Kind != model.Driver || allowed.Len() < 2 || !allowed.Has(state) {
		return ""
	}
	now := w.Now().Reading.Factors[f.Index][state].P
	return fmt.Sprintf(w.Words.Explore.OpenState, Percent(now), Percent(f.Weights(allowed)[state]))
}

// Condition writes a factor and the states it must be in.
func (w *World) Condition(c model.Condition) string {
	f := w.Set.Factors[c.Factor]
	return Short(f) + ": " + w.States(f, c.States)
}

// Place writes where in the brief a claim stands.
func (w *World) Place(c *model.Claim) string {
	return fmt.Sprintf(w.Words.Brief.Place, c.Paragraph, c.Page)
}

// Distinct joins lists of ids and leaves out what came before.
func Distinct(lists ...[]string) []string {
	var all []string
	for _, list := range lists {
		for _, id := range list {
			if !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	return all
}

// Source writes where in the brief claims stand: the first one's place, and ids.
// It is empty where there are no claims.
func (w *World) Source(lists ...[]string) string {
	const most = 3
	ids := Distinct(lists...)
	if len(ids) == 0 {
		return ""
	}
	text := strings.Join(ids[:min(len(ids), most)], " ")
	if len(ids) > most {
		text += fmt.Sprintf(" +%d", len(ids)-most)
	}
	if c, ok := w.Set.Claim(ids[0]); ok {
		text = w.Place(c) + " " + theme.Between + " " + text
	}
	return text
}

// Day writes an ISO date as people do.
func (w *World) Day(iso string) string { return w.Words.Frame.Date(iso) }

// Slips returns the errata that touch a claim.
func (w *World) Slips(claim string) []*model.Erratum {
	var list []*model.Erratum
	for _, e := range w.Set.Errata {
		if slices.Contains(e.Evidence, claim) {
			list = append(list, e)
		}
	}
	return list
}

// Slip reports whether an erratum touches a claim.
func (w *World) Slip(claim string) bool { return len(w.Slips(claim)) > 0 }
