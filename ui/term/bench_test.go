package term

import (
	"os"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

// BenchmarkFrame turns a driver of the embedded brief and draws the next frame.
func BenchmarkFrame(b *testing.B) {
	frames(b, message("right"))
}

// BenchmarkMove moves the cursor and draws the next frame.
func BenchmarkMove(b *testing.B) {
	frames(b, message("down"), message("up"))
}

// BenchmarkWhy asks about another outcome and draws the page.
func BenchmarkWhy(b *testing.B) {
	frames(b, message("2"), message("]"), message("["))
}

func frames(b *testing.B, keys ...tea.KeyMsg) {
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		b.Fatal(err)
	}
	m, err := New(Options{Engine: engine(b, set), Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), Output: os.Stdout})
	if err != nil {
		b.Fatal(err)
	}
	m.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		m.Update(keys[i%len(keys)])
		m.View()
		i++
	}
}
