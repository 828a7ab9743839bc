package term

import (
	"os"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/scenarios"
	"foresee/ui/catalogue"
)

// BenchmarkPin turns a pin of a listed set and draws the next frame; BenchmarkPinMany does
// so among two hundred descriptors, of which there is no list.
func BenchmarkPin(b *testing.B) {
	set, _, err := scenarios.Open("somewhereland", nil)
	if err != nil {
		b.Fatal(err)
	}
	balanceFrames(b, set, message("right"))
}

func BenchmarkPinMany(b *testing.B) { balanceFrames(b, manyDescriptors(200), message("right")) }

// BenchmarkSheetMany goes through the lines of the balance sheet of two hundred
// descriptors.
func BenchmarkSheetMany(b *testing.B) {
	balanceFrames(b, manyDescriptors(200), message("7"), message("tab"), message("down"), message("right"))
}

func balanceFrames(b *testing.B, set *model.Set, keys ...tea.KeyMsg) {
	m, err := New(Options{Set: set, Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), Output: os.Stdout})
	if err != nil {
		b.Fatal(err)
	}
	_, cmd := m.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	(&user{m: m}).run(cmd)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		m.Update(keys[i%len(keys)])
		m.View()
		i++
	}
}
