package term

import (
	"fmt"
	"strings"

	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// standing says where things stand, at length first and then ever shorter.
func (m *Model) standing() []string {
	if !m.world.Forecasts() {
		return []string{joined(m.pinned(), m.struck(), m.waiting()), joined(m.pinned(), m.struck()), m.pinned()}
	}
	words, set := m.world.Words.Frame, m.world.Set
	drivers, outcomes := m.world.Counts()
	moved, tiny, supposed := words.Moved.Of(drivers), words.MovedTiny.Of(drivers), ""
	if outcomes > 0 {
		supposed = words.Supposed.Of(outcomes)
	}
	switch {
	case drivers+outcomes == 0:
		moved, tiny = words.MovedNone, words.MovedNone
	case drivers == 0:
		moved, tiny = "", ""
	}
	struck := joined(m.struck(), m.waiting())
	preset, short := "", ""
	if p := m.world.Now().Preset; p != nil {
		preset, short = p.Title, world.ScenarioName(p)
		if m.world.Modified() {
			preset, short = fmt.Sprintf(words.Modified, preset), fmt.Sprintf(words.Modified, short)
		}
	}
	day := m.world.Day(set.AsOf)
	return []string{
		joined(preset, moved, supposed, struck, fmt.Sprintf(words.AsOf, day)),
		joined(short, moved, supposed, struck, fmt.Sprintf(words.AsOf, day)),
		joined(short, tiny, supposed, struck, day),
		joined(short, tiny, supposed, struck),
		joined(tiny, supposed, struck),
	}
}

// waiting says where a lesson waits while the room explores, if one does.
func (m *Model) waiting() string {
	if m.lesson == nil || m.onStage() {
		return ""
	}
	view := m.lesson.talk.View()
	return fmt.Sprintf(m.world.Words.Lesson.Waiting, view.Number, view.Steps, m.world.Keys.Lesson.Help().Key)
}

// pinned says how many descriptors are pinned.
func (m *Model) pinned() string {
	words := m.world.Words.Frame
	if n := len(m.world.Set.Moved(m.world.Now().Assumptions)); n > 0 {
		return words.Pinned.Of(n)
	}
	return words.PinnedNone
}

// struck says how many judgements are struck out, if any.
func (m *Model) struck() string {
	n := len(m.world.Now().Struck)
	if n == 0 {
		return ""
	}
	return theme.Struck + " " + m.world.Words.Frame.Struck.Of(n)
}

func joined(parts ...string) string {
	var present []string
	for _, p := range parts {
		if p != "" {
			present = append(present, p)
		}
	}
	return strings.Join(present, " "+theme.Between+" ")
}
