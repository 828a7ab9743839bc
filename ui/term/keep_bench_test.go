package term

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

// BenchmarkSession takes down what the loop hands on to be saved, after a long session.
func BenchmarkSession(b *testing.B) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		b.Fatal(err)
	}
	m, err := New(Options{Engine: engine(b, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English()})
	if err != nil {
		b.Fatal(err)
	}
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 36})
	for range 500 {
		m.Update(message("right"))
	}
	b.ReportAllocs()
	for b.Loop() {
		m.session()
	}
}
