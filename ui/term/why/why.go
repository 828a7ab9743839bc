// Package why is the screen that gives reasons: what moved a forecast and by how
// much, through which judgements, on whose word, and where the brief says so.
package why

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/split"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Screen is a list of all one can ask about, and the page about one of them.
type Screen struct {
	*split.Split
	w       *world.World
	rows    []row
	asked   world.Target
	request int // the number of the last explanation asked for
	answer  *forecast.Explanation
	failure string    // why there is no answer
	seek    model.Ref // the link to select once the page is written
	width   int       // of the page that was written last
	longest int       // the widest title of a row with a likelihood
}

// Explained is the answer to a request for an explanation.
type Explained struct {
	screen  *Screen
	request int
	answer  *forecast.Explanation
	err     error
}

// New returns the screen, asking about the first outcome.
func New(w *world.World) *Screen {
	words := w.Words.Why
	s := &Screen{Split: split.New(w, [2]string{words.About, words.Title}, true), w: w, rows: rows(w)}
	selectable := make([]bool, len(s.rows))
	for i, r := range s.rows {
		selectable[i] = r.heading == ""
		if _, ok := s.likelihood(r.target); ok {
			s.longest = max(s.longest, draw.Width(r.title))
		}
	}
	s.List.SetRows(selectable)
	for i, r := range s.rows {
		if r.target.Ref.Kind == model.RefOutcome {
			s.List.Select(i)
			s.asked = r.target
			break
		}
	}
	return s
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.Split.Resize(width, height)
	if s.width != s.PageWidth() {
		s.write()
	}
}

// Refresh asks anew: the world has changed, or the screen came to the front.
func (s *Screen) Refresh() tea.Cmd {
	event := s.event()
	s.request++
	if event == nil {
		s.write()
		return nil
	}
	request, explain := s.request, s.w.Explain(event)
	return func() tea.Msg {
		answer, err := explain()
		return Explained{s, request, answer, err}
	}
}

// event returns what can be explained of what is asked about: a state of an outcome
// or a scenario. It is nil for anything else.
func (s *Screen) event() model.Event {
	if f, ok := s.outcome(); ok {
		return f.Is(s.asked.State).Event()
	}
	if c, ok := s.scenario(); ok {
		return c.Event
	}
	return nil
}

func (s *Screen) scenario() (c *model.Scenario, ok bool) {
	c, ok = s.w.Set.Scenario(s.asked.Ref.ID)
	return c, ok && s.asked.Ref.Kind == model.RefScenario
}

// outcome returns the outcome that is asked about; ok is false for anything else.
func (s *Screen) outcome() (f *model.Factor, ok bool) {
	f, ok = s.w.Set.Factor(s.asked.Ref.ID)
	return f, ok && s.asked.Ref.Kind == model.RefOutcome
}

// Show asks about what a target names.
func (s *Screen) Show(t world.Target) tea.Cmd {
	if t.Ref.Kind == model.RefJudgement {
		t = s.ofJudgement(t)
	}
	if t.Ref.Kind != "" && t != s.asked {
		s.ask(t)
	}
	s.OnPage = true
	return s.Refresh()
}

// Selected returns what is asked about.
func (s *Screen) Selected() world.Target { return s.asked }

// Command returns what explains the same outcome.
func (s *Screen) Command() []string {
	if f, ok := s.outcome(); ok {
		return []string{"why", "--of", f.Assignment(model.Only(s.asked.State))}
	}
	return nil
}

// Where returns what is asked about.
func (s *Screen) Where() world.Target { return s.asked }

// ofJudgement returns the outcome that a judgement moves; on its page the judgement
// is to be selected.
func (s *Screen) ofJudgement(t world.Target) world.Target {
	j, ok := s.w.Set.Judgement(t.Ref.ID)
	if !ok {
		return world.Target{}
	}
	s.seek = t.Ref
	return subject.ToState(s.w.Set.Factors[j.Outcome], 0)
}

// ask turns to another subject; its page starts at the top.
func (s *Screen) ask(t world.Target) {
	s.asked = t
	s.answer = nil
	s.Split.Show(&page.Page{})
	for i, r := range s.rows {
		if r.target.Ref == t.Ref {
			s.List.Select(i)
		}
	}
}

// write writes the page about what is asked.
func (s *Screen) write() {
	s.width = s.PageWidth()
	writer := subject.New(s.w, s.width)
	if f, ok := s.outcome(); ok {
		writer.Outcome(f, s.asked.State)
		s.explain(writer, f)
	} else if c, ok := s.scenario(); ok && s.answer != nil {
		writer.ScenarioExplained(c, s.answer)
	} else {
		writer.Write(s.asked)
	}
	s.Split.Update(writer.Page())
	if s.seek.Kind != "" {
		s.Page().Select(s.seek)
	}
}

// explain writes the answer, or why there is none.
func (s *Screen) explain(writer *subject.Writer, f *model.Factor) {
	switch {
	case s.answer != nil:
		writer.Explained(f, s.asked.State, s.answer)
	case s.failure != "":
		writer.Gap()
		writer.Text(theme.Warn, 0, s.failure)
	default:
		writer.Gap()
		writer.Text(theme.Faint, 0, s.w.Words.Why.Working)
	}
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Split.View(s.drawRow) }
