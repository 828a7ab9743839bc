package term

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/world"
)

// allowed reports whether a screen may show: while a blind round waits, only those that
// have no forecast on them.
func (m *Model) allowed(s world.Screen) bool {
	return !m.world.Blind() || s == world.Estimates || s == world.Brief
}

// refuse says why a forecast stays hidden.
func (m *Model) refuse() {
	w := m.world
	words := w.Words.Estimates
	m.say(fmt.Sprintf(words.Hidden, words.Questions.Of(len(w.Room().Unseen())), words.Name, w.Keys.Estimates.Help().Key))
}

// guard leaves a screen that must not show now. Overlays with forecasts on them close.
func (m *Model) guard() tea.Cmd {
	if !m.world.Blind() || !m.has(world.Estimates) {
		return nil
	}
	if isPicker(m.over) {
		m.over = nil
		m.refuse()
	}
	if m.onStage() || m.allowed(m.current) {
		return nil
	}
	m.current = world.Estimates
	return m.front().Refresh()
}

// pick opens or closes the picker of scenarios, which shows how likely they are.
func (m *Model) pick() {
	if m.world.Blind() {
		m.refuse()
		return
	}
	m.toggle(m.picker, isPicker)
}

// estimate opens on the estimates and asks what is to be asked at once.
func (m *Model) estimate(e *Estimating) {
	if e == nil || !m.has(world.Estimates) {
		return
	}
	m.current = world.Estimates
	if e.Blind {
		m.world.AskBlind()
	}
	m.world.SetRoom(m.world.Room().Ask(1, e.Blind, e.Questions...))
}

// A typist is a screen on which letters may be text.
type typist interface{ Typing() bool }

// writes reports whether letters are text on the screen that shows.
func (m *Model) writes() bool {
	t, ok := m.front().(typist)
	return ok && t.Typing() && (!m.onStage() || m.shows())
}

// shows reports whether the present step of the lesson shows a screen.
func (m *Model) shows() bool {
	s := screenOf(m.lesson.talk.View().Step.Show)
	return m.has(s) && m.allowed(s)
}

// announce tells the room what a lesson is going to ask from a step on.
func (m *Model) announce(l *model.Lesson, step int) {
	ahead := *l
	ahead.Steps = l.Steps[min(max(step, 0), len(l.Steps)):]
	m.world.SetRoom(m.world.Room().CallOff().Plan(&ahead))
}

// closeQuestion asks in a line whether the open round is over.
func (m *Model) closeQuestion(round int) string {
	w := m.world
	words, all, awaited := w.Words.Estimates, len(w.Room().Participants), len(w.Awaited())
	on, back := w.Keys.StepOn.Help().Key, w.Keys.StepBack.Help().Key
	switch {
	case all == 0:
		return fmt.Sprintf(words.StageEmpty, w.Round(round), on, back)
	case awaited > 0:
		return fmt.Sprintf(words.StageClose, w.Round(round), awaited, all, on, back)
	}
	return fmt.Sprintf(words.StageAll, w.Round(round), all, on, back)
}

// ask opens what the present step asks the room.
func (m *Model) ask(view seminar.View) {
	if e := view.Step.Estimate; e != nil {
		m.world.SetRoom(m.world.Room().Ask(e.Round, e.Blind, e.Questions...))
	}
}
