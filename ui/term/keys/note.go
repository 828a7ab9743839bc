package keys

// NotePage returns the actions while a note is written.
func (m *Map) NotePage() Section {
	w := m.words.Notes
	return Section{w.OnNote, []Hint{hint(w.Save, m.Enter), hint(w.Leave, m.Back), hint(w.Former, m.Former)}}
}
