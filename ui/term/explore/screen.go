// Package explore is the screen on which drivers are moved and forecasts,
// scenarios and recommendations follow at once.
package explore

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// A Screen is the four panes, which of them has the keys, and what is selected
// in each.
type Screen struct {
	w             *world.World
	width, height int
	layout        box
	focus         pane
	tab           [panes]bool // of the panes that share a place, the one that shows
	listings      [panes]listing
	open          *model.Factor // whose states are listed to be ticked, nil for none
	policyLines   int           // the lines that each recommendation has
	about         *page.Page    // what is selected, where there is room to say more

	longestDriver, longestOutcome, longestScenario int
}

// New returns the screen, with the keys on the drivers.
func New(w *world.World) *Screen {
	s := &Screen{w: w, about: &page.Page{}}
	for _, f := range w.Set.Drivers() {
		s.longestDriver = max(s.longestDriver, draw.Width(world.Short(f))+2)
	}
	for _, f := range w.Set.Outcomes() {
		s.longestOutcome = max(s.longestOutcome, draw.Width(world.Short(f))+4)
		for _, state := range f.States {
			if len(f.States) > 2 {
				s.longestOutcome = max(s.longestOutcome, draw.Width(state.Title)+6)
			}
		}
	}
	for _, c := range w.Set.Scenarios {
		s.longestScenario = max(s.longestScenario, draw.Width(world.ScenarioName(c))+2)
	}
	return s
}

// Resize lays the panes out anew.
func (s *Screen) Resize(width, height int) {
	s.width, s.height = width, height
	s.layout = arrange(width, height, len(driverRows(s.w, nil)), len(s.w.Set.Scenarios), len(s.w.Set.Policies))
	if s.strip() {
		s.layout.height--
	}
	s.Refresh()
	s.turnTo(s.focus)
}

// Refresh lists everything anew: the world has changed, or a list was opened.
func (s *Screen) Refresh() tea.Cmd {
	s.layout.visit(0, 0, func(b box, _, _ int) {
		for _, p := range b.panes {
			s.listings[p].SetHeight(b.height - 2)
			s.listings[p].set(s.rows(p, b.height-2))
		}
	})
	s.tell()
	return nil
}

// rows lists a pane of that many lines.
func (s *Screen) rows(p pane, height int) []row {
	switch p {
	case drivers:
		return driverRows(s.w, s.open)
	case scenarios:
		return scenarioRows(s.w)
	case advice:
		s.policyLines = min(height/max(len(s.w.Set.Policies), 1), mostPolicyLines)
		return policyRows(s.w, s.policyLines)
	}
	const short = 12
	if height < short {
		return outcomeRows(s.w, s.open, leading)
	}
	if rows := outcomeRows(s.w, nil, all); len(rows) <= height {
		return outcomeRows(s.w, s.open, all)
	}
	return outcomeRows(s.w, s.open, headlines)
}

// shown returns the pane that shows in a box: the one with the keys, or else the
// one that had them last.
func (s *Screen) shown(b box) pane {
	for _, p := range b.panes {
		if s.tab[p] {
			return p
		}
	}
	return b.panes[0]
}

// turnTo gives the keys to a pane.
func (s *Screen) turnTo(p pane) {
	s.focus = p
	s.layout.visit(0, 0, func(b box, _, _ int) {
		if b.holds(p) {
			for _, held := range b.panes {
				s.tab[held] = held == p
			}
		}
	})
	s.tell()
}

// tell writes the page about what is selected, where there is room for one.
func (s *Screen) tell() {
	s.layout.visit(0, 0, func(b box, _, _ int) {
		if !b.detail {
			return
		}
		writer := subject.New(s.w, b.width-2)
		if t, ok := s.target(); ok {
			writer.Write(t)
		}
		s.about = writer.Page()
		s.about.SetHeight(b.height - 2)
	})
}

// target returns the page that explains what is selected.
func (s *Screen) target() (world.Target, bool) {
	r, ok := s.listings[s.focus].selected()
	if !ok {
		return world.Target{}, false
	}
	return s.targetOf(r), true
}

func (s *Screen) targetOf(r row) world.Target {
	t := world.Target{Screen: world.Why}
	switch r.kind {
	case scenarioRow:
		t.Ref = model.Ref{Kind: model.RefScenario, ID: s.w.Set.Scenarios[r.index].ID}
	case policyRow:
		t.Ref = model.Ref{Kind: model.RefPolicy, ID: s.w.Now().Advice[r.index].Policy.ID}
	default:
		t = subject.ToState(r.factor, r.state)
	}
	return t
}

// Show selects what a target names, and gives the keys to its pane.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.Refresh()
	p, ok := paneOf(t.Ref.Kind)
	if !ok {
		return nil
	}
	s.turnTo(p)
	s.listings[p].find(func(r row) bool { return s.targetOf(r).Ref == t.Ref })
	if p == forecast {
		s.listings[p].find(func(r row) bool { return s.targetOf(r).Ref == t.Ref && r.state == t.State })
	}
	s.tell()
	return nil
}

// Selected returns what is selected.
func (s *Screen) Selected() world.Target {
	t, _ := s.target()
	return t
}

// Command returns nothing: the explorer opens on this screen.
func (s *Screen) Command() []string { return nil }

// Where returns the screen itself: what is selected on it stays so.
func (s *Screen) Where() world.Target { return world.Target{Screen: world.Explore} }

func paneOf(kind model.RefKind) (pane, bool) {
	switch kind {
	case model.RefDriver:
		return drivers, true
	case model.RefOutcome:
		return forecast, true
	case model.RefScenario:
		return scenarios, true
	case model.RefPolicy:
		return advice, true
	}
	return 0, false
}
