package term

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/clipboard"
)

// copied tells how a copy ended.
type copied struct {
	number int
	text   string
	err    error
}

// copy puts the command that brings back what is on the screen into the
// clipboard. It may have to wait for the system, so the loop does not.
func (m *Model) copy() tea.Cmd {
	m.copies++
	number, text, output := m.copies, m.commandLine(), m.output
	m.say(text)
	return func() tea.Msg { return copied{number, text, clipboard.Copy(output, text)} }
}

// answerCopy says that the text was copied, unless something else was said since.
func (m *Model) answerCopy(msg copied) {
	if msg.number != m.copies || m.status.text != msg.text {
		return
	}
	if msg.err != nil {
		m.status = status{fmt.Sprintf(m.world.Words.Says.NotCopied, msg.text), true}
		return
	}
	m.say(fmt.Sprintf(m.world.Words.Says.Copied, msg.text))
}

// commandLine writes the command that reproduces the present assumptions.
func (m *Model) commandLine() string {
	parts := []string{m.command}
	for _, assignment := range m.world.Set.Assignments(m.world.Now().Assumptions) {
		parts = append(parts, "--set "+quoted(assignment))
	}
	return strings.Join(parts, " ")
}

// quoted guards the signs that a shell would take for its own.
func quoted(assignment string) string {
	if strings.ContainsAny(assignment, "|?") {
		return "'" + assignment + "'"
	}
	return assignment
}
