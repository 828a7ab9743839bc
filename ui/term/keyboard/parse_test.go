package keyboard

import (
	"io"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

// endOfInput is the key after which parse stops.
const endOfInput = tea.KeyCtrlD

// parse has Bubble Tea read input up to endOfInput and returns the keys that it
// made of it.
func parse(t *testing.T, input io.Reader) []tea.KeyMsg {
	t.Helper()
	program := tea.NewProgram(recorder{}, tea.WithInput(input), tea.WithOutput(io.Discard),
		tea.WithoutRenderer(), tea.WithoutSignalHandler())
	model, err := program.Run()
	if err != nil {
		t.Fatal(err)
	}
	return model.(recorder).keys
}

// recorder keeps the keys it is told of.
type recorder struct{ keys []tea.KeyMsg }

func (recorder) Init() tea.Cmd { return nil }
func (recorder) View() string  { return "" }
func (r recorder) Update(message tea.Msg) (tea.Model, tea.Cmd) {
	key, ok := message.(tea.KeyMsg)
	if !ok {
		return r, nil
	}
	if key.Type == endOfInput {
		return r, tea.Quit
	}
	r.keys = append(r.keys, key)
	return r, nil
}

// script is an input whose every read is given, with endOfInput after them.
type script struct{ reads []string }

func (s *script) Read(p []byte) (int, error) {
	if len(s.reads) == 0 {
		return copy(p, string(rune(endOfInput))), nil
	}
	n := copy(p, s.reads[0])
	s.reads = s.reads[1:]
	return n, nil
}
