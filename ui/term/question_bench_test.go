package term

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

// questions are the screens on which the embedded brief is asked, with the keys that
// lead there.
var questions = []struct {
	name string
	keys []string
}{
	{"compare", []string{"3"}},
	{"sensitivity", []string{"4"}},
	{"signposts", []string{"4", "tab", "tab"}},
	{"paths", []string{"5", "tab"}},
	{"advice", []string{"6"}},
	{"regret", []string{"6", "tab", "tab"}},
}

// BenchmarkQuestions moves the cursor on a screen of questions and draws the next
// frame, its page anew.
func BenchmarkQuestions(b *testing.B) {
	for _, q := range questions {
		b.Run(q.name, func(b *testing.B) { turns(b, q.keys, message("down"), message("up")) })
	}
}

// BenchmarkQuestionsOfAnotherWorld goes back and forth in the history, where both
// answers are known.
func BenchmarkQuestionsOfAnotherWorld(b *testing.B) {
	for _, q := range questions {
		b.Run(q.name, func(b *testing.B) { turns(b, q.keys, message("u"), message("U")) })
	}
}

// turns asks the embedded brief in two states of the world, and then presses keys in
// turn.
func turns(b *testing.B, before []string, keys ...tea.KeyMsg) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		b.Fatal(err)
	}
	preset := set.Scenarios[len(set.Scenarios)-1]
	o := Options{Engine: engine(b, set), Start: set.Baseline().Apply(preset.Preset), Preset: preset, Scale: model.ICD203(), Words: catalogue.English()}
	m, err := New(o)
	if err != nil {
		b.Fatal(err)
	}
	m.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	for _, k := range append([]string{"right"}, before...) {
		carryOut(m, message(k))
	}
	carryOut(m, message("u"))
	carryOut(m, message("U"))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		m.Update(keys[i%len(keys)])
		m.View()
		i++
	}
}

// carryOut delivers a message and whatever follows from it.
func carryOut(m *Model, msg tea.Msg) {
	_, cmd := m.Update(msg)
	for _, c := range leaves(cmd) {
		if next := c(); next != nil {
			carryOut(m, next)
		}
	}
}
