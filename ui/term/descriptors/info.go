package descriptors

import (
	"fmt"

	"foresee/ui/number"
	"foresee/ui/term/consistent"
	"foresee/ui/term/keys"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// Info says what is selected, and in how many consistent scenarios it stands.
func (s *Screen) Info() world.Info {
	if s.List() == scenarios {
		return s.scenarioInfo()
	}
	f, state, ok := s.selected()
	if !ok {
		return world.Info{Lead: s.w.Set.Title, Text: s.w.Set.About}
	}
	lead := world.Short(f) + s.w.Words.Frame.Arrow + f.States[state].Title
	text := consistent.Stands(s.w, f, state)
	for _, about := range []string{f.States[state].About, f.About} {
		if about != "" {
			text += " " + about
		}
	}
	return s.w.Info(lead, text, f.States[state].Evidence, f.Evidence).About(subject.ToState(f, state))
}

func (s *Screen) scenarioInfo() world.Info {
	c, ok := s.scenario()
	if !ok {
		return world.Info{Lead: s.w.Words.DescriptorsScreen.Scenarios, Text: consistent.Numbers(s.w)}
	}
	study := s.w.Study()
	sheet := study.Matrix.Sheet(c)
	lead := c.String() + "  " + fmt.Sprintf(s.w.Words.DescriptorsScreen.Margin, subject.Margin(s.w, study.Margin(sheet)), number.Signed(sheet.Score))
	return world.Info{Lead: lead, Text: s.w.StatesOf(c)}
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	if s.List() == scenarios {
		return append(s.w.Keys.Consistents().Hints, s.w.Keys.Marking())
	}
	return s.w.Keys.Descriptors().Hints
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section {
	return []keys.Section{s.w.Keys.Descriptors(), s.w.Keys.Consistents()}
}
