package term

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/world"
)

// pressOnStage does what a key does in a lesson. The first key after a blank screen
// only brings it back.
func (m *Model) pressOnStage(msg tea.KeyMsg) tea.Cmd {
	k, l := m.world.Keys, m.lesson
	if l.blank && !key.Matches(msg, k.Quit) {
		l.blank = false
		return m.tellPodium()
	}
	if !key.Matches(msg, k.StepOn, k.StepBack) {
		l.asked = nothing
	}
	switch {
	case m.writes() || m.estimating(msg):
		return m.pressRoom(msg)
	case key.Matches(msg, k.Quit):
		return tea.Quit
	case key.Matches(msg, k.StepOn):
		return m.stepOn()
	case key.Matches(msg, k.StepBack):
		return m.stepBack()
	case key.Matches(msg, k.Leave):
		return m.leaveStage()
	case key.Matches(msg, k.Blank):
		l.blank = true
		return m.tellPodium()
	case key.Matches(msg, k.Clock):
		l.hidden = !l.hidden
	case key.Matches(msg, k.TurnOver):
		l.turned = !l.turned
	case key.Matches(msg, k.Suspend):
		return tea.Suspend
	case key.Matches(msg, k.Up, k.Down, k.Previous, k.Next):
		return m.passOn(msg)
	case key.Matches(msg, k.Help):
		m.toggle(m.newHelp, isHelp)
	case key.Matches(msg, k.Lesson):
		m.toggle(m.newLessons, isLessons)
	}
	return nil
}

// passOn gives a key to the screen that the step shows.
func (m *Model) passOn(msg tea.KeyMsg) tea.Cmd {
	if !m.stage().Screen {
		return nil
	}
	do, cmd := m.front().Update(msg)
	return tea.Batch(cmd, m.carryOut(do))
}

// stepOn goes on. Before what happened is shown for the first time, it asks.
func (m *Model) stepOn() tea.Cmd {
	l, w := m.lesson, m.world
	next, ok := l.talk.Next()
	if !ok {
		m.say(fmt.Sprintf(w.Words.Lesson.LastStep, w.Keys.Leave.Help().Key))
		return nil
	}
	if round, _ := w.OpenRound(); round > 0 && l.talk.View().Step.Estimate != nil {
		if l.asked != closing {
			l.asked = closing
			m.say(m.closeQuestion(round))
			return nil
		}
		w.CloseRound()
		l.asked = nothing
	}
	if next.View().Step.Reveal && !w.Revealed() {
		if l.asked != revealing {
			l.asked = revealing
			m.say(fmt.Sprintf(w.Words.Lesson.Reveal, w.Day(w.Set.AsOf), w.Keys.StepOn.Help().Key, w.Keys.StepBack.Help().Key))
			return nil
		}
		w.Reveal()
	}
	return m.goStep(next)
}

// stepBack goes back; where something was asked, it only says no.
func (m *Model) stepBack() tea.Cmd {
	if m.lesson.asked != nothing {
		m.lesson.asked = nothing
		return nil
	}
	before, ok := m.lesson.talk.Back()
	if !ok {
		m.say(m.world.Words.Lesson.FirstStep)
		return nil
	}
	return m.goStep(before)
}

// estimating reports whether a key belongs to the estimates that the present step asks
// for: what has to do with giving them does, and what was pasted.
func (m *Model) estimating(msg tea.KeyMsg) bool {
	k := m.world.Keys
	return m.asks() && (msg.Paste || key.Matches(msg, k.Enter, k.AddPerson, k.Previous, k.Next))
}

// asks reports whether the present step asks for estimates, on a screen that shows.
func (m *Model) asks() bool {
	return m.lesson.talk.View().Step.Estimate != nil && m.current == world.Estimates && m.shows()
}

// pressRoom gives a key to the estimates on the stage, and brings them to the front
// where text and screen take turns.
func (m *Model) pressRoom(msg tea.KeyMsg) tea.Cmd {
	k := m.world.Keys
	m.lesson.turned = true
	switch {
	case key.Matches(msg, k.Quit) && len(msg.Runes) == 0:
		return tea.Quit
	case key.Matches(msg, k.Back):
		m.front().Back()
		return nil
	case key.Matches(msg, k.Help) && len(msg.Runes) == 0:
		m.toggle(m.newHelp, isHelp)
		return nil
	}
	do, cmd := m.front().Update(msg)
	return tea.Batch(cmd, m.carryOut(do))
}
