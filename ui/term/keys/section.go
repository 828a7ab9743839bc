package keys

// Everywhere returns the actions that every screen has.
func (m *Map) Everywhere() Section {
	w := m.words
	return Section{w.Everywhere, []Hint{
		hint(w.Screens, m.screens...),
		hint(w.Room.Debrief, m.Debrief),
		hint(w.Move, m.Up, m.Down),
		hint(w.Page, m.PageUp, m.PageDown),
		hint(w.Ends, m.First, m.Last),
		hint(w.Panes, m.NextPane, m.PreviousPane),
		hint(w.Picker, m.Picker),
		hint(w.Lesson, m.Lesson),
		hint(w.Search, m.Search),
		hint(w.Undo, m.Undo),
		hint(w.Redo, m.Redo),
		hint(w.Reset, m.Reset),
		hint(w.Mark, m.Mark),
		hint(w.Notes.Write, m.Note),
		hint(w.Notes.List, m.Notes),
		hint(w.Copy, m.Copy),
		hint(w.Problems, m.Problems),
		hint(w.Help, m.Help),
		hint(w.Back, m.Back),
		hint(w.Suspend, m.Suspend),
		hint(w.Quit, m.Quit),
	}}
}

// Drivers returns the actions on a driver.
func (m *Map) Drivers() Section {
	w := m.words
	return Section{w.OnDriver, []Hint{
		hint(w.Change, m.Left, m.Right),
		hint(w.Open, m.Open),
		hint(w.States, m.Tick),
		hint(w.Baseline, m.Baseline),
		hint(w.Why, m.Enter),
	}}
}

// States returns the actions within the listed states of a factor.
func (m *Map) States() Section {
	w := m.words
	return Section{w.OnStates, []Hint{
		hint(w.Tick, m.Tick),
		hint(w.Only, m.Enter),
		hint(w.Close, m.Back),
	}}
}

// Forecasts returns the actions on an outcome.
func (m *Map) Forecasts() Section {
	w := m.words
	return Section{w.OnForecast, []Hint{
		hint(w.Whose, m.Enter),
		hint(w.Suppose, m.Suppose),
		hint(w.States, m.Tick),
		hint(w.Release, m.Baseline),
	}}
}

// Scenarios returns the actions on a scenario in its pane.
func (m *Map) Scenarios() Section {
	w := m.words
	return Section{w.OnScenario, []Hint{
		hint(w.Whose, m.Enter),
		hint(w.SupposeScenario, m.Suppose),
		hint(w.Release, m.Baseline),
	}}
}

// Policies returns the actions on a recommendation.
func (m *Map) Policies() Section {
	return Section{m.words.OnPolicy, []Hint{hint(m.words.WhyAdvice, m.Enter)}}
}

// WhyPage returns the actions of the Why screen.
func (m *Map) WhyPage() Section {
	w := m.words
	return Section{w.OnWhy, []Hint{
		hint(w.OtherState, m.Left, m.Right),
		hint(w.Follow, m.Enter),
		hint(w.OtherSubject, m.Previous, m.Next),
		hint(w.SupposeState, m.Suppose),
		hint(w.Strike, m.Strike),
	}}
}

// WhyOther returns those that are left where what is asked about is no outcome.
func (m *Map) WhyOther() Section {
	w := m.words
	return Section{w.OnWhy, []Hint{hint(w.Follow, m.Enter), hint(w.OtherSubject, m.Previous, m.Next)}}
}

// ComparePage returns the actions of the Compare screen.
func (m *Map) ComparePage() Section {
	w := m.words
	return Section{w.OnCompare, []Hint{
		hint(w.Pair, m.Left, m.Right),
		hint(w.WhyDiffers, m.Enter),
	}}
}

// SensitivityPage returns the actions of the Sensitivity screen.
func (m *Map) SensitivityPage() Section {
	w := m.words
	return Section{w.OnSensitivity, []Hint{
		hint(w.Aim, m.Previous, m.Next),
		hint(w.AimState, m.Left, m.Right),
		hint(w.Strike, m.Strike),
		hint(w.About, m.Enter),
	}}
}

// PathsPage returns the actions of the Paths screen.
func (m *Map) PathsPage() Section {
	w := m.words
	return Section{w.OnPaths, []Hint{
		hint(w.Value, m.Left, m.Right),
		hint(w.Try, m.Enter),
		hint(w.Aim, m.Previous, m.Next),
	}}
}

// AdvicePage returns the actions of the Advice screen.
func (m *Map) AdvicePage() Section {
	w := m.words
	return Section{w.OnAdvice, []Hint{
		hint(w.TryLever, m.Enter),
		hint(w.LeversOf, m.Previous, m.Next),
		hint(w.AtOnce, m.Left, m.Right),
	}}
}

// BriefPage returns the actions of the Brief screen.
func (m *Map) BriefPage() Section {
	w := m.words
	return Section{w.OnBrief, []Hint{
		hint(w.Read, m.Enter),
		hint(w.Paragraph, m.Previous, m.Next),
	}}
}

// PickerPage returns the actions of the scenario picker.
func (m *Map) PickerPage() Section {
	w := m.words
	return Section{w.OnPicker, []Hint{
		hint(w.Load, m.Enter),
		hint(w.SupposeEvent, m.Suppose),
		hint(w.Next, m.Left, m.Right),
		hint(w.Back, m.Back),
	}}
}

// SearchPage returns the actions of the search.
func (m *Map) SearchPage() Section {
	w := m.words
	return Section{w.OnSearch, []Hint{
		hint(w.Move, m.Up, m.Down),
		hint(w.GoThere, m.Enter),
		hint(w.Erase, m.Baseline),
		hint(w.Back, m.Back),
	}}
}

// Stage returns the actions while a lesson is on the stage.
func (m *Map) Stage() Section {
	w := m.words
	return Section{w.OnStage, []Hint{
		hint(w.StepOn, m.StepOn),
		hint(w.StepBack, m.StepBack),
		hint(w.Leave, m.Leave),
		hint(w.TurnOver, m.TurnOver),
		hint(w.Blank, m.Blank),
		hint(w.Clock, m.Clock),
		hint(w.Scroll, m.Up, m.Down),
		hint(w.OtherLesson, m.Lesson),
	}}
}

// SpeakerPage returns the actions before the speaker.
func (m *Map) SpeakerPage() Section {
	w := m.words
	return Section{w.OnSpeaker, []Hint{
		hint(w.StepOn, m.StepOn),
		hint(w.StepBack, m.StepBack),
		hint(w.Blank, m.Blank),
		hint(w.Scroll, m.Up, m.Down),
		hint(w.Quit, m.Quit),
	}}
}

// LessonsPage returns the actions of the list of lessons.
func (m *Map) LessonsPage() Section {
	w := m.words
	return Section{w.OnLessons, []Hint{
		hint(w.Begin, m.Enter),
		hint(w.OtherOne, m.Left, m.Right),
		hint(w.Back, m.Back),
	}}
}

// HelpPage returns the actions of the help.
func (m *Map) HelpPage() []Hint {
	w := m.words
	return []Hint{hint(w.Move, m.Up, m.Down), hint(w.Page, m.PageUp, m.PageDown), hint(w.Back, m.Back)}
}

// Sections returns every section, in the order of the manual.
func (m *Map) Sections() []Section {
	return []Section{
		m.Everywhere(), m.Drivers(), m.States(), m.Forecasts(), m.Scenarios(), m.Policies(),
		m.WhyPage(), m.ComparePage(), m.SensitivityPage(), m.PathsPage(), m.AdvicePage(),
		m.Descriptors(), m.Consistents(), m.ConsistencyPage(),
		m.BriefPage(), m.LockedPage(), m.LaterPage(), m.EstimatesPage(), m.FormPage(), m.DebriefPage(),
		m.PickerPage(), m.SearchPage(), m.NotePage(), m.LessonsPage(), m.Stage(), m.SpeakerPage(),
	}
}

// Actions returns what one key does wherever one is, and can be searched for.
func (m *Map) Actions() []Hint {
	w := m.words
	return append(m.questions(),
		hint(w.Room.Estimates, m.Estimates), hint(w.Room.Debrief, m.Debrief),
		hint(w.Picker, m.Picker), hint(w.Undo, m.Undo), hint(w.Redo, m.Redo), hint(w.Reset, m.Reset),
		hint(w.Mark, m.Mark), hint(w.Notes.Write, m.Note), hint(w.Notes.List, m.Notes), hint(w.Lesson, m.Lesson), hint(w.Copy, m.Copy), hint(w.Help, m.Help), hint(w.Quit, m.Quit),
	)
}

// questions returns the screens on which questions are asked.
func (m *Map) questions() []Hint {
	w := m.words
	consistency := hint(w.Balance.Consistency, m.Consistency)
	if m.balance {
		return []Hint{consistency}
	}
	return []Hint{hint(w.Compare, m.Compare), hint(w.Sensitivity, m.Sensitivity), hint(w.Paths, m.Paths), hint(w.Advice, m.Advice), consistency}
}

// Often returns what every footer names after a screen's own keys.
func (m *Map) Often() []Hint {
	w := m.words
	return []Hint{
		hint(w.Picker, m.Picker), hint(w.Undo, m.Undo),
		hint(w.Search, m.Search), hint(w.Copy, m.Copy), hint(w.Reset, m.Reset),
	}
}

// Paging returns the way to what is out of view.
func (m *Map) Paging() Hint { return hint(m.words.Page, m.PageUp, m.PageDown) }

// Panes returns the way to the other panes of a screen.
func (m *Map) Panes() Hint { return hint(m.words.Panes, m.NextPane) }

// Always returns what no footer leaves out. While letters are text these have
// other keys.
func (m *Map) Always(typing bool) []Hint {
	if typing {
		return []Hint{hint(m.words.Help, bind("f1")), hint(m.words.Quit, bind("f10"))}
	}
	return []Hint{hint(m.words.Help, m.Help), hint(m.words.Quit, m.Quit)}
}
