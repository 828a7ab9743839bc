package term

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/keyboard"
	"foresee/ui/term/search"
	"foresee/ui/term/world"
)

// read takes a key message as Bubble Tea delivers it. Runes come glued together,
// and whether the next one is text or a command depends on what the one before did.
func (m *Model) read(msg tea.KeyMsg) tea.Cmd {
	next, swallowed := m.filter.Swallow(msg)
	m.filter = next
	if swallowed || m.tooSmall() && !key.Matches(msg, m.world.Keys.Quit) {
		return nil
	}
	var cmds []tea.Cmd
	for _, one := range keyboard.Split(msg) {
		if m.typing() {
			cmds = append(cmds, m.press(one))
			continue
		}
		for _, command := range keyboard.Commands(one) {
			cmds = append(cmds, m.press(command))
		}
	}
	return tea.Batch(cmds...)
}

func (m *Model) typing() bool {
	if m.over != nil {
		return m.over.Typing()
	}
	return m.writes()
}

// press does what one key does. What moved before it has moved, what was said
// before it was said.
func (m *Model) press(msg tea.KeyMsg) tea.Cmd {
	m.status = status{}
	m.world.Settle()
	if m.onStage() && m.over == nil {
		return m.pressOnStage(msg)
	}
	if cmd, done := m.pressNote(msg); done {
		return cmd
	}
	if cmd, done := m.pressAnywhere(msg); done {
		return cmd
	}
	if m.over != nil {
		do, cmd := m.over.Update(msg)
		return tea.Batch(cmd, m.carryOut(do))
	}
	do, cmd := m.front().Update(msg)
	return tea.Batch(cmd, m.carryOut(do))
}

// pressAnywhere does what a key does on every screen; done is false when it does
// nothing of the kind.
func (m *Model) pressAnywhere(msg tea.KeyMsg) (cmd tea.Cmd, done bool) {
	k := m.world.Keys
	switch {
	case m.typing() && len(msg.Runes) > 0:
		return nil, false
	case key.Matches(msg, k.Quit):
		return tea.Quit, true
	case key.Matches(msg, k.Suspend):
		return tea.Suspend, true
	case key.Matches(msg, k.Back):
		return m.back(), true
	case key.Matches(msg, k.Help):
		m.toggle(m.newHelp, isHelp)
	case key.Matches(msg, k.Search):
		m.toggle(func() overlay { return search.New(m.world) }, isSearch)
	case key.Matches(msg, k.Picker):
		m.pick()
	case key.Matches(msg, k.Lesson):
		return m.pressLesson(), true
	case key.Matches(msg, k.Problems):
		return m.problems(), true
	case key.Matches(msg, k.Copy):
		return m.copy(), true
	case key.Matches(msg, k.Mark):
		return m.mark(), true
	default:
		return m.pressStep(msg)
	}
	return nil, true
}

// pressStep goes to another screen, or back and forth in the history.
func (m *Model) pressStep(msg tea.KeyMsg) (cmd tea.Cmd, done bool) {
	k := m.world.Keys
	switch {
	case key.Matches(msg, k.Undo):
		return m.carryOut(m.world.Undo()), true
	case key.Matches(msg, k.Redo):
		return m.carryOut(m.world.Redo()), true
	case key.Matches(msg, k.Reset):
		return m.carryOut(m.reset()), true
	case key.Matches(msg, k.Estimates) && m.has(world.Estimates):
		return m.open(world.Target{Screen: world.Estimates}), true
	case key.Matches(msg, k.Debrief) && m.has(world.Debrief):
		return m.open(world.Target{Screen: world.Debrief}), true
	case len(msg.Runes) == 1 && msg.Runes[0] >= '0' && msg.Runes[0] <= '9':
		return m.digit(world.Screen(msg.Runes[0] - '0')), true
	}
	return nil, false
}

// digit opens the screen of that number.
func (m *Model) digit(number world.Screen) tea.Cmd {
	for _, t := range m.screens {
		if t.number == number {
			return m.open(world.Target{Screen: number})
		}
	}
	if !m.world.Forecasts() && number >= world.Explore && number <= world.Advice {
		m.say(fmt.Sprintf(m.world.Words.Frame.OnlyForecasts, number))
		return nil
	}
	m.say(fmt.Sprintf(m.world.Words.Says.NoScreen, number))
	return nil
}

// open goes to a target. Where one came from is where Esc leads back to, and what was
// selected there is what questions are asked about.
func (m *Model) open(t world.Target) tea.Cmd {
	m.over = nil
	if !m.allowed(t.Screen) {
		m.refuse()
		return nil
	}
	if m.onStage() {
		m.leaveStage()
	}
	m.world.AimAt(m.front().Selected())
	if t.Screen != m.current || t.Ref.Kind != "" {
		m.trail = append(m.trail, m.front().Where())
	}
	return m.goTo(t)
}

func (m *Model) goTo(t world.Target) tea.Cmd {
	m.current = t.Screen
	if t.Ref.Kind == "" {
		return m.front().Refresh()
	}
	return m.front().Show(t)
}

// back closes the overlay, or goes back within the screen, or to the one before.
func (m *Model) back() tea.Cmd {
	switch {
	case m.world.GiveUp():
		m.say(m.world.Words.Says.GivenUp)
		return nil
	case m.over != nil:
		m.over = nil
		return m.front().Refresh()
	case m.front().Back():
		return nil
	case len(m.trail) == 0:
		m.say(fmt.Sprintf(m.world.Words.Says.NothingBack, m.world.Keys.Quit.Help().Key))
		return nil
	}
	last := len(m.trail) - 1
	t := m.trail[last]
	if m.trail = m.trail[:last]; !m.allowed(t.Screen) {
		m.refuse()
		return nil
	}
	return m.goTo(t)
}

// carryOut does what a screen or an overlay asked for.
func (m *Model) carryOut(do world.Do) tea.Cmd {
	if do.Say != "" {
		m.status = status{do.Say, do.Fault}
	}
	if do.Close {
		m.over = nil
	}
	cmds := []tea.Cmd{do.Wait}
	if do.Copy != "" {
		cmds = append(cmds, m.copyText(do.Copy))
	}
	if do.Open != nil {
		cmds = append(cmds, m.open(*do.Open))
	} else if do.Moved || do.Close {
		cmds = append(cmds, m.refresh())
	}
	if do.Press != "" {
		cmds = append(cmds, m.press(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(do.Press)}))
	}
	return tea.Batch(cmds...)
}

// arrive takes a change that took its time: what was said of the wait is over.
func (m *Model) arrive(msg world.Arrived) tea.Cmd {
	do := m.world.Arrive(msg)
	if do.Moved {
		m.status = status{}
	}
	return m.carryOut(do)
}

// refresh tells what shows that the world has changed.
func (m *Model) refresh() tea.Cmd {
	if m.over == nil {
		return m.front().Refresh()
	}
	return tea.Batch(m.front().Refresh(), m.over.Refresh())
}

func (m *Model) say(text string) { m.status = status{text: text} }
