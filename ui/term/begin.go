package term

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model/session"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// world returns the world that the options begin with, and what of a session that goes
// on cannot be in it. What the options assume beyond the baseline comes after what the
// session held, as a step of its own.
func (o Options) world() (*world.World, []session.Misfit, error) {
	start := world.Premises{Assumptions: o.Start, Preset: o.Preset, Struck: o.Without, Replay: o.Replay}
	look := theme.New(o.profile(), o.Light, o.ASCII)
	first := start
	if o.Kept.Session != nil {
		first = world.Premises{Assumptions: o.set().Baseline()}
	}
	w, err := world.New(o.set(), o.Engine, first, o.Scale, o.Words, look)
	if err != nil || o.Kept.Session == nil {
		return w, nil, err
	}
	s := *o.Kept.Session
	if len(w.Set.Moved(start.Assumptions))+len(start.Struck) > 0 || start.Preset != nil {
		s.Steps = append(s.Steps[:s.At+1:s.At+1], start.Keep())
		s.At++
		w.Touch()
	}
	return w, append(o.Kept.Misfits, w.Restore(s)...), nil
}

// start does what is to be done once there is a first size: it goes where the session
// was left, or on with a lesson.
func (m *Model) start() tea.Cmd {
	var cmds []tea.Cmd
	if s := m.kept; s != nil {
		m.kept = nil
		cmds = append(cmds, m.bringBack(s))
	}
	if l := m.lecture; l != nil {
		m.lecture = nil
		cmds = append(cmds, m.teach(l, m.from))
	}
	return tea.Batch(cmds...)
}

// bringBack goes to the place where a session was left, and on with its lesson unless
// another is to be begun.
func (m *Model) bringBack(s *session.Session) tea.Cmd {
	t := placeOf(s.Place)
	if !m.has(t.Screen) {
		t = world.Target{Screen: world.Explore}
	}
	cmd := m.goTo(t)
	if s.Lesson == nil || m.lecture != nil {
		return cmd
	}
	if talk, ok := s.Lesson.Talk(m.world.Set); ok {
		return tea.Batch(cmd, m.goOn(talk))
	}
	return cmd
}
