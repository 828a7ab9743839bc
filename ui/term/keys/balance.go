package keys

import (
	"github.com/charmbracelet/bubbles/key"

	"foresee/ui/catalogue"
)

// NewBalance returns the keymap for a set that gives no likelihoods: the keys are the
// same, and the words those of pins and of what is consistent with them.
func NewBalance(words catalogue.Keys) *Map {
	m := bindings(words.OfBalance())
	m.screens, m.balance = []key.Binding{m.Explore, m.Consistency, m.Brief, m.Estimates}, true
	return m
}

// Descriptors returns the actions on a descriptor and its states.
func (m *Map) Descriptors() Section {
	w := m.words.Balance
	return Section{w.OnDescriptor, []Hint{
		hint(w.Turn, m.Left, m.Right),
		hint(w.Tick, m.Tick),
		hint(w.Only, m.Enter),
		hint(w.Free, m.Open),
		hint(w.Release, m.Baseline),
		hint(w.OtherDescriptor, m.Previous, m.Next),
		hint(w.Margin, m.Lower, m.Higher),
	}}
}

// Consistents returns the actions on one of the consistent scenarios.
func (m *Map) Consistents() Section {
	w := m.words.Balance
	return Section{w.OnConsistent, []Hint{
		hint(w.Sheet, m.Enter),
		hint(w.PinAll, m.Tick),
		hint(w.Sideways, m.Left, m.Right),
		hint(w.Margin, m.Lower, m.Higher),
	}}
}

// ConsistencyPage returns the actions of the Consistency screen.
func (m *Map) ConsistencyPage() Section {
	w := m.words.Balance
	return Section{w.OnConsistency, []Hint{
		hint(w.TurnOwn, m.Left, m.Right),
		hint(w.Read, m.Enter),
		hint(w.OtherScenario, m.Previous, m.Next),
		hint(w.Margin, m.Lower, m.Higher),
		hint(w.AsPinned, m.Baseline),
		hint(w.PinAll, m.Tick),
		hint(m.words.Strike, m.Strike),
	}}
}

// ConsistentPicker returns the actions of the picker of consistent scenarios.
func (m *Map) ConsistentPicker() Section {
	w := m.words
	return Section{w.OnPicker, []Hint{
		hint(w.Balance.Sheet, m.Enter),
		hint(w.Balance.PinAll, m.Tick),
		hint(w.Next, m.Left, m.Right),
		hint(w.Back, m.Back),
	}}
}

// Marking returns the way to mark what is selected.
func (m *Map) Marking() Hint { return hint(m.words.Mark, m.Mark) }
