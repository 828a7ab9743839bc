package consistency

import (
	"slices"

	"foresee/ui/catalogue"
	"foresee/ui/term/board"
	"foresee/ui/term/consistent"
	"foresee/ui/term/keys"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// Info says what is selected, in a line.
func (s *Screen) Info() world.Info {
	if d, ok := s.line(); ok && s.List() == sheet {
		return s.lineInfo(d)
	}
	if f, state, ok := s.standingState(); ok {
		lead := world.Short(f) + s.w.Words.Frame.Arrow + f.States[state].Title
		return s.w.Info(lead, consistent.Stands(s.w, f, state)+" "+f.States[state].About, f.States[state].Evidence, f.Evidence)
	}
	if s.isOwn() && s.ItemOf(scenarios) != ownItem {
		return world.Info{Lead: s.w.Words.ConsistencyScreen.Scenarios, Text: consistent.Numbers(s.w)}
	}
	c := s.selected()
	return world.Info{Lead: s.name(), Text: s.w.StatesOf(c)}
}

func (s *Screen) lineInfo(d int) world.Info {
	of, ok := s.balanceSheet()
	if !ok {
		return world.Info{}
	}
	f, line := s.w.Set.Factors[d], of.Lines[d]
	lead := world.Short(f) + s.w.Words.Frame.Arrow + f.States[line.Chosen].Title
	text := s.lineText(line)
	if about := f.States[line.Chosen].About; about != "" {
		text += " " + about
	}
	return s.w.Info(lead, text, f.States[line.Chosen].Evidence, f.Evidence).About(subject.ToState(f, line.Chosen))
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	all := append(s.w.Keys.ConsistencyPage().Hints, s.w.Keys.Marking())
	words := s.w.Words.Keys
	without := []catalogue.Action{words.Strike}
	switch s.Focus() {
	case scenarios:
		without = []catalogue.Action{words.Strike, words.Balance.TurnOwn}
	case board.Page:
		without = nil
	}
	if s.w.Forecasts() {
		without = append(without, words.Balance.PinAll)
	}
	return slices.DeleteFunc(all, func(h keys.Hint) bool { return slices.Contains(without, h.Action) })
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.ConsistencyPage()} }
