package term

import (
	"fmt"

	"foresee/ui/term/world"
)

func (m *Model) undo() world.Do {
	words := m.world.Words.Says
	if !m.world.Undo() {
		return world.Say(words.NothingToUndo)
	}
	return world.Do{Moved: true, Say: fmt.Sprintf(words.Undone, m.world.Step())}
}

func (m *Model) redo() world.Do {
	words := m.world.Words.Says
	if !m.world.Redo() {
		return world.Say(words.NothingToRedo)
	}
	return world.Do{Moved: true, Say: fmt.Sprintf(words.Redone, m.world.Step())}
}

func (m *Model) reset() world.Do {
	words := m.world.Words.Says
	if drivers, outcomes := m.world.Counts(); drivers+outcomes == 0 && m.world.Now().Preset == nil {
		return world.Say(words.AllAtBaseline)
	}
	do := m.world.Reset()
	if do.Moved {
		do.Say = fmt.Sprintf(words.AllReset, m.world.Keys.Undo.Help().Key)
	}
	return do
}
