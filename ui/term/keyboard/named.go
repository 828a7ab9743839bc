package keyboard

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
)

// Named reads keys as people write them, with blanks between: a name as in "down",
// "F2" or "shift+tab", a single character, or text to be typed, in single quotes.
// A longer word that is no name is an error, since typed as it stands it would do
// something else.
func Named(text string) ([]tea.KeyMsg, error) {
	names := named()
	var keys []tea.KeyMsg
	for rest := strings.TrimSpace(text); rest != ""; rest = strings.TrimSpace(rest) {
		if quoted, after, ok := quotedText(rest); ok {
			keys = append(keys, typed(quoted)...)
			rest = after
			continue
		}
		word := strings.Fields(rest)[0]
		rest = rest[len(word):]
		key, ok := names[strings.ToLower(word)]
		switch {
		case utf8.RuneCountInString(word) == 1:
			keys = append(keys, typed(word)...)
		case ok:
			keys = append(keys, key)
		default:
			return nil, fmt.Errorf("no key %q%s; write text to be typed in quotes, as 'text'", word, model.DidYouMean(strings.ToLower(word), slices.Sorted(maps.Keys(names))))
		}
	}
	return keys, nil
}

// quotedText takes the text in quotes off the front.
func quotedText(s string) (quoted, rest string, ok bool) {
	inner, ok := strings.CutPrefix(s, "'")
	if !ok {
		return "", s, false
	}
	return strings.Cut(inner, "'")
}

func typed(text string) []tea.KeyMsg {
	var keys []tea.KeyMsg
	for _, r := range text {
		if r == ' ' {
			keys = append(keys, tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{r}})
			continue
		}
		keys = append(keys, runeKey(r, false))
	}
	return keys
}

// named returns every key that has a name: Bubble Tea's, and those that keyboards
// and the program's own help have for the same keys.
func named() map[string]tea.KeyMsg {
	names := make(map[string]tea.KeyMsg)
	for t := tea.KeyF20; t <= tea.KeyBackspace; t++ {
		if name := t.String(); name != "" && t != tea.KeyRunes {
			names[name] = tea.KeyMsg{Type: t}
		}
	}
	names["space"] = tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	for also, name := range map[string]string{
		"pgdn": "pgdown", "pageup": "pgup", "pagedown": "pgdown", "bksp": "backspace", "del": "delete",
		"return": "enter", "escape": "esc", "ins": "insert",
	} {
		names[also] = names[name]
	}
	return names
}
