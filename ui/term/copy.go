package term

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
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
	return m.copyText(m.commandLine())
}

func (m *Model) copyText(text string) tea.Cmd {
	m.copies++
	number, output := m.copies, m.output
	m.say(text)
	if output == nil {
		return nil
	}
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

// commandLine writes the command that reproduces what shows: the question that the
// screen asks, under the present assumptions.
func (m *Model) commandLine() string {
	parts := []string{m.world.Words.Frame.Program}
	command := m.front().Command()
	if len(command) > 0 {
		parts = append(parts, command[0])
	}
	parts = append(parts, quoted(m.name))
	for _, word := range command[min(len(command), 1):] {
		parts = append(parts, quoted(word))
	}
	if scale := m.world.Scale.ID; m.world.Forecasts() && scale != model.Scales()[0].ID && !matrix(command) {
		parts = append(parts, "--words "+scale)
	}
	if margin := m.world.Solver.Margin; margin != 0 && (matrix(command) || len(command) == 0) {
		parts = append(parts, fmt.Sprintf("--margin %d", margin))
	}
	for _, id := range m.world.Now().Struck {
		parts = append(parts, "--without "+quoted(id))
	}
	assume := "--set "
	if matrix(command) && !m.world.Forecasts() {
		assume = "--pin "
	}
	if id := m.world.Now().Replay; id != "" {
		parts = append(parts, "--replay "+quoted(id))
	}
	for _, assignment := range m.world.Assignments() {
		parts = append(parts, assume+quoted(assignment))
	}
	return strings.Join(parts, " ")
}

// matrix reports whether a command asks what is consistent, where there are no
// likelihoods and so no words for them.
func matrix(command []string) bool { return len(command) > 0 && command[0] == "balance" }

// quoted guards whatever a shell might take for its own.
func quoted(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./=:+,@", r)
	}
	if word != "" && !strings.ContainsFunc(word, func(r rune) bool { return !plain(r) }) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
