package term

import (
	"slices"

	"foresee/model"
	"foresee/ui/podium"
	"foresee/ui/term/stage"
	"foresee/ui/term/world"
)

// stage returns what the present step shows.
func (m *Model) stage() *stage.Stage {
	l := m.lesson
	view := l.talk.View()
	s := &stage.Stage{W: m.world, View: view, Title: l.talk.Lesson().Title, Turned: l.turned, Screen: m.shows()}
	if !l.hidden {
		s.Clock = stage.Clock(m.world.Words.Lesson, int(l.now.Sub(l.started).Seconds()), l.talk.Lesson().Minutes)
	}
	return s
}

func (m *Model) has(screen world.Screen) bool {
	return slices.ContainsFunc(m.screens, func(t tab) bool { return t.number == screen })
}

// screenOf returns the screen that a step asks for, or none.
func screenOf(s model.Screen) world.Screen {
	switch s {
	case model.ScreenExplore:
		return world.Explore
	case model.ScreenWhy:
		return world.Why
	case model.ScreenCompare:
		return world.Compare
	case model.ScreenSensitivity:
		return world.Sensitivity
	case model.ScreenPaths:
		return world.Paths
	case model.ScreenAdvice:
		return world.Advice
	case model.ScreenConsistency:
		return world.Consistency
	case model.ScreenBrief:
		return world.Brief
	case model.ScreenHindsight:
		return world.Hindsight
	case model.ScreenEstimates:
		return world.Estimates
	case model.ScreenDebrief:
		return world.Debrief
	}
	return 0
}

// stageLines draws the whole terminal while a lesson is on the stage.
func (m *Model) stageLines() []string {
	s := m.stage()
	if m.lesson.blank {
		return s.Blank(m.width, m.height)
	}
	height := m.height - stageFrame
	lines := append([]string{s.Head(m.width)}, s.Lines(m.width, height, m.front().View)...)
	return append(lines, m.stageFoot())
}

// stageFrame is the lines around a step: its head and the footer.
const stageFrame = 2

// stageFoot says what was just said, or the keys.
func (m *Model) stageFoot() string {
	if m.status.text != "" {
		return m.statusBlock()[0]
	}
	if m.writes() {
		return m.footer()
	}
	r := m.row()
	turns := m.stage().Turns(m.width, m.height-stageFrame)
	hints := m.world.Keys.Stage().Hints
	if m.asks() {
		hints = append(m.world.Keys.Asking(), hints...)
	}
	for _, h := range hints {
		if h.Does == m.world.Words.Keys.TurnOver.Does && !turns {
			continue
		}
		if hintWidth(h) <= r.Left()-1 {
			m.putHint(r, h)
		}
	}
	return r.String()
}

// state returns what a speaker has to know.
func (l *lesson) state(set string) podium.State {
	view, lesson := l.talk.View(), l.talk.Lesson()
	s := podium.State{
		Set: set, Lesson: lesson.Title, Step: view.Number, Steps: view.Steps,
		Title: view.Step.Title, Text: view.Step.Text, Question: view.Step.Question, Notes: view.Step.Notes,
		From: view.From, To: view.To, Minutes: lesson.Minutes, Started: l.started,
		Away: l.talk.Away(), Blank: l.blank,
	}
	if view.Number < view.Steps {
		s.Next = lesson.Steps[view.Number].Title
	}
	return s
}
