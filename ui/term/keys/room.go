package keys

// EstimatesPage returns the actions of the screen on which a room estimates.
func (m *Map) EstimatesPage() Section {
	w := m.words.Room
	return Section{w.OnEstimates, []Hint{
		hint(w.Give, m.Enter),
		hint(w.AddPerson, m.AddPerson),
		hint(w.Person, m.Previous, m.Next),
		hint(w.CloseRound, m.CloseRound),
		hint(w.SecondRound, m.SecondRound),
		hint(w.Part, m.Part),
	}}
}

// FormPage returns the actions while an estimate is typed.
func (m *Map) FormPage() Section {
	w := m.words.Room
	return Section{w.OnForm, []Hint{
		hint(w.Enter, m.Enter),
		hint(w.Field, bind("up"), bind("down")),
		hint(w.Leave, m.Back),
	}}
}

// DebriefPage returns the actions of the debrief.
func (m *Map) DebriefPage() Section {
	w := m.words.Room
	return Section{w.OnDebrief, []Hint{
		hint(w.ReadAbout, m.Enter),
		hint(w.Question, m.Previous, m.Next),
	}}
}

// Asking returns the actions of the estimates that a lesson leaves to them.
func (m *Map) Asking() []Hint {
	w := m.words.Room
	return []Hint{hint(w.Give, m.Enter), hint(w.AddPerson, m.AddPerson), hint(w.Person, m.Previous, m.Next)}
}
