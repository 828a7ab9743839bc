package keyboard

import (
	"regexp"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
)

// escapes are the keys that send a sequence: arrows, function keys, any with alt.
// An escape at the very end was the escape key.
var escapes = regexp.MustCompile(`(?s)\x1b(?:\[[0-?]*[ -/]*[@-~]?|O?.)`)

// Typed reads the keys out of what was typed before the program began to read, as
// background.Detect returns it: runes, space and control keys. Keys that send
// an escape sequence are left out, and so is what is not UTF-8.
func Typed(input []byte) []tea.KeyMsg {
	var keys []tea.KeyMsg
	for _, r := range string(escapes.ReplaceAllLiteral(input, nil)) {
		switch {
		case r == utf8.RuneError:
			continue
		case r < ' ' || r == '\x7f':
			keys = append(keys, tea.KeyMsg{Type: tea.KeyType(r)})
		case r == ' ':
			keys = append(keys, tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{r}})
		default:
			keys = append(keys, runeKey(r, false))
		}
	}
	return keys
}
