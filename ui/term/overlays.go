package term

import (
	"foresee/ui/term/help"
	"foresee/ui/term/keys"
	"foresee/ui/term/picker"
	"foresee/ui/term/search"
)

// toggle opens an overlay, or closes it where it is the one that is open.
func (m *Model) toggle(open func() overlay, is func(overlay) bool) {
	if is(m.over) {
		m.over = nil
		return
	}
	m.lay(open())
}

func (m *Model) newHelp() overlay { return help.New(m.world, m.sections()) }

func isHelp(o overlay) bool   { _, ok := o.(*help.Help); return ok }
func isSearch(o overlay) bool { _, ok := o.(*search.Search); return ok }

func isPicker(o overlay) bool {
	switch o.(type) {
	case *picker.Picker, *picker.Consistent:
		return true
	}
	return false
}

// picker returns what scenarios are chosen with.
func (m *Model) picker() overlay {
	if m.world.Forecasts() {
		return picker.New(m.world)
	}
	return picker.NewConsistent(m.world)
}

// sections returns the help of what shows.
func (m *Model) sections() []keys.Section {
	if m.onStage() {
		stage := m.world.Keys.Stage()
		if m.asks() {
			stage.Hints = append(m.world.Keys.Asking(), stage.Hints...)
		}
		return []keys.Section{stage}
	}
	own := m.front().Sections()
	if isPicker(m.over) {
		own = []keys.Section{m.world.Keys.PickerPage()}
		if !m.world.Forecasts() {
			own[0] = m.world.Keys.ConsistentPicker()
		}
	}
	return append(own, m.world.Keys.Everywhere())
}
