package why

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/keys"
	"foresee/ui/term/world"
)

// Update takes a key, or the answer to a request.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	switch msg := msg.(type) {
	case Explained:
		s.explained(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return world.Do{}, nil
}

// explained takes an answer, unless something else was asked since.
func (s *Screen) explained(msg Explained) {
	if msg.screen != s || msg.request != s.request {
		return
	}
	s.answer, s.failure = msg.answer, ""
	if msg.err != nil {
		s.answer, s.failure = nil, msg.err.Error()
	}
	s.write()
}

func (s *Screen) press(msg tea.KeyMsg) (world.Do, tea.Cmd) {
	m := s.w.Keys
	s.seek = model.Ref{}
	switch {
	case key.Matches(msg, m.Left):
		return s.turn(-1)
	case key.Matches(msg, m.Right):
		return s.turn(+1)
	case key.Matches(msg, m.Previous):
		s.List.Move(-1)
		return world.Do{}, s.askSelected()
	case key.Matches(msg, m.Next):
		s.List.Move(+1)
		return world.Do{}, s.askSelected()
	case key.Matches(msg, m.Enter):
		return s.enter(), nil
	case key.Matches(msg, m.Suppose):
		return s.suppose(), nil
	case key.Matches(msg, m.Strike):
		return s.strike(), nil
	case s.Split.Press(msg):
		return world.Do{}, s.askSelected()
	case key.Matches(msg, m.Open, m.Tick, m.Baseline):
		return world.Say(s.w.Words.Says.WhyStays), nil
	}
	return world.Do{}, nil
}

// askSelected asks about the selected row, if it is another one than before.
func (s *Screen) askSelected() tea.Cmd {
	i := s.List.Cursor()
	if i < 0 || s.rows[i].target.Ref == s.asked.Ref {
		return nil
	}
	s.ask(s.rows[i].target)
	return s.Refresh()
}

// turn asks about another state of the outcome.
func (s *Screen) turn(by int) (world.Do, tea.Cmd) {
	f, ok := s.outcome()
	if !ok {
		return world.Say(s.w.Words.Says.NoOtherState), nil
	}
	n := len(f.States)
	t := s.asked
	t.State = (t.State + by + n) % n
	s.ask(t)
	return world.Do{}, s.Refresh()
}

// enter goes to the page, and from there to what the selected link names.
func (s *Screen) enter() world.Do {
	if s.Enter() {
		return world.Do{}
	}
	t, ok := s.Page().Target()
	switch {
	case !ok:
		return world.Say(s.w.Words.Says.NoLink)
	case t.Ref.Kind == world.RefAlternative:
		return world.Say(fmt.Sprintf(s.w.Words.Says.SupposeInPicker, s.w.Keys.Picker.Help().Key))
	}
	return world.Go(t)
}

// strike strikes out the judgement whose link is selected, or restores it; the
// cursor stays with it.
func (s *Screen) strike() world.Do {
	j, ok := s.judgement()
	if !ok {
		return world.Say(s.w.Words.Asking.NothingToAsk)
	}
	s.seek = s.Page().About()
	s.w.AimAt(s.asked)
	return s.w.Strike(j)
}

func (s *Screen) suppose() world.Do {
	f, ok := s.outcome()
	if !ok {
		return world.Say(s.w.Words.Says.NotSupposable)
	}
	return s.w.Try(s.w.Suppose(f, s.asked.State))
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	if s.Split.Click(x, y) {
		return s.askSelected()
	}
	return nil
}

// Info says what is asked about, and where it stands in the brief; of a judgement that is
// selected it says the note.
func (s *Screen) Info() world.Info {
	j, ok := s.judgement()
	if !ok {
		return s.info(s.asked).About(s.asked)
	}
	on := world.Thing(model.RefJudgement, j.ID)
	if s.w.NoteOn(on) != "" {
		return s.w.Info(s.w.JudgementName(j), j.Because, j.Evidence).About(on)
	}
	return s.info(s.asked).About(on)
}

// judgement returns the one on the page that is selected.
func (s *Screen) judgement() (*model.Judgement, bool) {
	j, ok := s.w.Set.Judgement(s.Page().About().ID)
	return j, ok && s.OnPage
}

func (s *Screen) info(t world.Target) world.Info {
	if f, ok := s.w.Set.Factor(t.Ref.ID); ok {
		info := s.w.Info(f.Title, "", f.States[t.State].Evidence, f.Evidence)
		if f.Kind == model.Outcome {
			now := s.w.Now().Reading.Factors[f.Index][t.State]
			by, _ := world.Change(now)
			info.Lead += s.w.Words.Frame.Arrow + f.States[t.State].Title
			info.Text = world.Percent(now.P) + " " + s.w.Word(f, t.State) + " " + by
		}
		return info
	}
	if c, ok := s.w.Set.Scenario(t.Ref.ID); ok {
		return s.w.Info(c.Title, "", c.Evidence)
	}
	if p, ok := s.w.Set.Policy(t.Ref.ID); ok {
		return s.w.Info(p.Title, "", p.Evidence)
	}
	return world.Info{}
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint {
	if _, ok := s.outcome(); !ok {
		return s.w.Keys.WhyOther().Hints
	}
	return s.w.Keys.WhyPage().Hints
}

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.WhyPage()} }
