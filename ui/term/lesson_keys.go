package term

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// pressOnStage does what a key does in a lesson. The first key after a blank screen
// only brings it back.
func (m *Model) pressOnStage(msg tea.KeyMsg) tea.Cmd {
	k, l := m.world.Keys, m.lesson
	if l.blank && !key.Matches(msg, k.Quit) {
		l.blank = false
		return m.tellPodium()
	}
	switch {
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
	case key.Matches(msg, k.Up), key.Matches(msg, k.Down):
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
	if next.View().Step.Reveal && !w.Revealed() {
		if !l.asking {
			l.asking = true
			m.say(fmt.Sprintf(w.Words.Lesson.Reveal, w.Day(w.Set.AsOf), w.Keys.StepOn.Help().Key, w.Keys.StepBack.Help().Key))
			return nil
		}
		w.Reveal()
	}
	return m.goStep(next)
}

// stepBack goes back; where it was asked whether to reveal, it only says no.
func (m *Model) stepBack() tea.Cmd {
	if m.lesson.asking {
		m.lesson.asking = false
		return nil
	}
	before, ok := m.lesson.talk.Back()
	if !ok {
		m.say(m.world.Words.Lesson.FirstStep)
		return nil
	}
	return m.goStep(before)
}
