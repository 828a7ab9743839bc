package term

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/term/theme"
)

// hardSet is a set whose search would take hours: every descriptor moves every other.
func hardSet() *model.Set {
	r := rand.New(rand.NewPCG(2, 6))
	b := &balanceBuilder{}
	const n = 60
	for d := range n {
		b.descriptor(fmt.Sprintf("d%d", d), fmt.Sprintf("Descriptor %d", d+1), "high", "middling", "low")
	}
	for d := range n {
		for from := range n {
			if state := []string{"high", "middling", "low"}[r.IntN(3)]; from != d {
				b.says(fmt.Sprintf("d%d:d%d=%s", d, from, state), "", r.IntN(7)-3, r.IntN(7)-3, r.IntN(7)-3)
			}
		}
	}
	return model.NewSet(model.Set{ID: "hard", Title: "Hard", Method: model.Balance, Factors: b.factors})
}

// aside runs the first of two commands beside the test; its message comes out of the
// channel. The second tells that the first takes long, and the user is told so.
func (u *user) aside(cmd tea.Cmd) <-chan tea.Msg {
	u.t.Helper()
	work := leaves(cmd)
	if len(work) != 2 {
		u.t.Fatalf("%d commands, want the search and a watch over it", len(work))
	}
	answer := make(chan tea.Msg, 1)
	go func() { answer <- work[0]() }()
	u.m.Update(work[1]())
	return answer
}

// A long search shows how far it is, and can be stopped; what it has found stays, and
// while pins are searched it is grey.
func TestALongSearchOfScenarios(t *testing.T) {
	set := hardSet()
	m, err := New(Options{Set: set, Start: set.Baseline(), Scale: model.ICD203(), Words: catalogue.English(), Output: discard(t)})
	if err != nil {
		t.Fatal(err)
	}
	u := &user{t, m}
	_, cmd := m.Update(tea.WindowSizeMsg{Width: 120, Height: 36})
	answer := u.aside(cmd)
	u.sees("(esc stops)")
	u.sees("Not known yet.")
	u.press("esc")
	u.m.Update(<-answer)
	u.sees("stopped: at least ")
	u.sees("searched")

	_, cmd = m.Update(message("right"))
	answer = u.aside(cmd)
	u.sees("1 pinned")
	u.sees("(esc stops)")
	faint := m.world.Theme.Open(theme.Faint)
	for _, line := range strings.Split(m.View(), "\n") {
		if strings.Contains(line, "middling ") && !strings.Contains(line, "means") && !strings.Contains(line, faint+"middling") {
			t.Errorf("what is not the answer yet is not grey: %q", line)
		}
	}
	u.press("7").sees("(esc stops)")
	u.press("esc")
	u.m.Update(<-answer)
	u.sees("stopped: at least ")

	u.press("tab", "shift+tab", "end").sees("▸ Stopped; enter searches on.")
	if _, cmd = m.Update(message("enter")); cmd == nil {
		t.Error("enter begins nothing")
	}
	u.misses("searches on")
}
