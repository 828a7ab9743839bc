package model

import (
	"fmt"
	"strings"

	"github.com/mattn/go-runewidth"
)

// The widths of the longest short titles, in terminal cells.
const (
	MaxShort      = 24
	MaxShortState = 14 // of a state that stands beside its driver or descriptor
)

// MaxFactors is the most drivers and outcomes a set may have together. All of them
// may bear on one another, and the time to work them out grows far faster than
// their number; a single chain of this length still opens in a tenth of a second.
const MaxFactors = 150

// maxStatesRead keeps absurd lists short, while a few states too many are still
// found by those who name them.
const maxStatesRead = 4 * MaxStates

// allFactors resolves the drivers and the outcomes, or the descriptors of a balance set.
func (r *resolver) allFactors(doc document, firstFile string) {
	if r.set.Method == Balance {
		r.allDescriptors(doc, firstFile)
		return
	}
	hasDescriptors := r.refuseDescriptors(doc)
	if len(doc.Drivers) == 0 && !hasDescriptors {
		r.fault(Position{File: firstFile}, "add at least one under drivers", "the set has no drivers")
	}
	if len(doc.Outcomes) == 0 && !hasDescriptors {
		r.fault(Position{File: firstFile}, "add at least one under outcomes", "the set has no outcomes")
	}
	for _, e := range doc.Drivers {
		r.driver(e)
	}
	for _, e := range doc.Outcomes {
		r.outcome(e)
	}
	if n := len(r.set.Factors); n > MaxFactors {
		r.fault(r.set.Factors[MaxFactors].At, "merge some, or split the set", "the set has %d drivers and outcomes, more than %d", n, MaxFactors)
	}
}

// driver resolves a factor that the user sets.
func (r *resolver) driver(e driverEntry) {
	f := &Factor{
		ID: e.ID.Value, Kind: Driver, Title: e.Title.Value, Short: r.short(e.Short, e.Title), About: e.About.Value,
		Owner: r.owner(e.Owner), Basis: Basis(e.Basis.Value), Evidence: r.cite(e.Evidence), At: e.At,
	}
	states := e.States[:min(len(e.States), maxStatesRead)]
	ids, cited := newRegister("state"), len(e.Evidence)
	for _, s := range states {
		r.register(&ids, s.ID)
		cited += len(s.Evidence)
		weight := 1.0
		if s.IfOpen.ok {
			weight = s.IfOpen.Value
		}
		f.States = append(f.States, State{
			ID: s.ID.Value, Title: s.Title.Value, Short: r.shortState(s.Short, s.Title), About: s.About.Value, IfOpen: weight, Evidence: r.cite(s.Evidence),
		})
	}
	r.checkStateCount(e.At, len(e.States))
	r.needEvidence(e.Basis, cited)
	f.Baseline = max(0, r.state(f, e.Baseline))
	r.addFactor(f, e.ID)
}

// outcome resolves a factor that is forecast, but not yet what moves it: that may
// be any factor.
func (r *resolver) outcome(e outcomeEntry) {
	f := &Factor{
		ID: e.ID.Value, Kind: Outcome, Title: e.Title.Value, Short: r.short(e.Short, e.Title), About: e.About.Value,
		Domain: e.Domain.Value, Zone: e.Zone.Value, Basis: Basis(e.Basis.Value), Evidence: r.cite(e.Evidence), At: e.At,
	}
	states := e.States[:min(len(e.States), maxStatesRead)]
	ids, cited := newRegister("state"), len(e.Evidence)
	for _, s := range states {
		r.register(&ids, s.ID)
		cited += len(s.Evidence)
		f.States = append(f.States, State{
			ID: s.ID.Value, Title: s.Title.Value, About: s.About.Value, Baseline: s.Baseline.Value, Word: s.Baseline.Word,
			Stake: s.Stake.Value, Evidence: r.cite(s.Evidence),
		})
	}
	r.checkStateCount(e.At, len(e.States))
	r.needEvidence(e.Basis, cited)
	r.baselines(f, states, e.At)
	r.addFactor(f, e.ID)
}

// checkStateCount leaves an empty list to the decoder, which has reported it.
func (r *resolver) checkStateCount(at Position, n int) {
	if n == 1 || n > MaxStates {
		r.fault(at, fmt.Sprintf("a factor has 2 to %d", MaxStates), "the number of states is %d", n)
	}
}

// addFactor gives a factor its index. Of two with one id the first keeps it.
func (r *resolver) addFactor(f *Factor, id text) {
	f.Index = len(r.set.Factors)
	r.set.Factors = append(r.set.Factors, f)
	r.register(&r.factorIDs, id)
	if _, taken := r.factors[f.ID]; !taken && f.ID != "" {
		r.factors[f.ID] = f
	}
}

// short returns the short title, which has to fit a narrow pane whether it was
// given or is the title itself.
func (r *resolver) short(short, title text) string {
	if short.At.Line == 0 {
		if w := cells(title.Value); w > MaxShort {
			r.fault(title.At, fmt.Sprintf("add a short of at most %d", MaxShort), "the title is %d cells wide and there is no short one", w)
		}
		return title.Value
	}
	r.checkWidth(short, MaxShort)
	return short.Value
}

// shortState returns the short title of a state, the title if it has none.
func (r *resolver) shortState(short, title text) string {
	if short.At.Line == 0 {
		return title.Value
	}
	r.checkWidth(short, MaxShortState)
	return short.Value
}

func (r *resolver) checkWidth(short text, most int) {
	if w := cells(short.Value); w > most {
		r.fault(short.At, fmt.Sprintf("cut it to %d", most), "short is %d cells wide", w)
	}
}

// cells returns the width of a text, whatever the reader's locale.
func cells(s string) int { return (&runewidth.Condition{}).StringWidth(s) }

// nameOf names a factor in a message, even if its id was refused.
func nameOf(f *Factor) string {
	if f.ID == "" {
		return "this " + f.Kind.String()
	}
	return "the " + f.Kind.String() + " " + f.ID
}

// factor returns the factor that an id names, or nil after reporting that there is none.
func (r *resolver) factor(id text) *Factor {
	if !r.known(&r.factorIDs, id) {
		return nil
	}
	return r.factors[id.Value]
}

// state returns the index of the state that an id names, or -1 after reporting
// that the factor has none such.
func (r *resolver) state(f *Factor, id text) int {
	if id.Value == "" {
		return -1
	}
	i := f.State(id.Value)
	if i < 0 {
		ids := f.stateIDs()
		r.fault(id.At, r.nearest(id.Value, ids, "it has "+strings.Join(ids, ", ")), "%s has no state %q", nameOf(f), id.Value)
	}
	return i
}
