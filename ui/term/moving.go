package term

import (
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model/session"
	"foresee/ui/term/world"
)

// moveTo shows another world at the place where the one before was, with the lesson
// that goes on.
func (m *Model) moveTo(w *world.World, lesson *session.Lesson) tea.Cmd {
	here, before := m.here(), m.screens
	from, to := m.world.Set, w.Set
	m.world, m.screens = w, tabs(w)
	var trail []world.Target
	for _, t := range m.trail {
		if t, ok := t.In(from, to); ok {
			trail = append(trail, t)
		}
	}
	m.trail = trail
	m.carryLesson(lesson)
	switch {
	case isPicker(m.over):
		m.over = m.picker()
	case isProblems(m.over):
		m.over = nil
	}
	m.layOut()
	m.inherit(before)
	there, _ := here.In(from, to)
	if !m.has(there.Screen) {
		there.Screen = m.screens[0].number
	}
	cmd := m.goTo(there)
	m.inherit(before) // going there may have given the keys to another part
	return cmd
}

// An heir is a screen with settings of its own, which another version of the set leaves
// as they were.
type heir interface{ Inherit(old any) }

func (m *Model) inherit(before []tab) {
	for i, t := range m.screens {
		if s, ok := t.screen.(heir); ok && i < len(before) {
			s.Inherit(before[i].screen)
		}
	}
}

// carryLesson goes on with the lesson as the set has it now.
func (m *Model) carryLesson(kept *session.Lesson) {
	if m.lesson == nil {
		return
	}
	if kept == nil {
		m.lesson = nil
		return
	}
	if talk, ok := kept.Talk(m.world.Set); ok {
		m.lesson.talk = talk
	}
}

// here returns the screen that shows and what is selected on it.
func (m *Model) here() world.Target {
	t := m.front().Where()
	if t.Ref.Kind == "" {
		t = m.front().Selected()
	}
	t.Screen = m.current
	return t
}
