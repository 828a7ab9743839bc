// Package keyboard turns what Bubble Tea v1 calls a key into what was pressed.
//
// The two differ in several ways. Runes that come in one read are glued into one
// message. On a Korean keyboard the key of j sends ㅓ, and an input method sends
// 버 for q and j. An answer of the terminal that comes late is read as if it had
// been typed, and keys typed before the program reads arrive as plain bytes.
//
// A message goes first through Filter, then, where keys are commands, through
// Commands, and where they are text, through Split, with Compose for the text as a
// whole. All are pure functions; Filter is a value to be kept in the model.
package keyboard

import (
	tea "github.com/charmbracelet/bubbletea"
	"golang.org/x/text/unicode/norm"
)

// Split takes glued runes apart, into one message each. A paste stays whole, so
// that it can be told from typing, and so does every key that is no rune.
func Split(key tea.KeyMsg) []tea.KeyMsg {
	if key.Type != tea.KeyRunes || key.Paste || len(key.Runes) < 2 {
		return []tea.KeyMsg{key}
	}
	keys := make([]tea.KeyMsg, len(key.Runes))
	for i, r := range key.Runes {
		keys[i] = runeKey(r, key.Alt)
	}
	return keys
}

// Commands splits a key and reads Hangul as the Latin letters on the same keys. A
// paste is never a command: it comes back whole.
func Commands(key tea.KeyMsg) []tea.KeyMsg {
	if key.Type != tea.KeyRunes || key.Paste {
		return []tea.KeyMsg{key}
	}
	var keys []tea.KeyMsg
	for _, r := range key.Runes {
		for _, latin := range Latin(r) {
			keys = append(keys, runeKey(latin, key.Alt))
		}
	}
	return keys
}

// Compose puts typed text into the form that the program compares and measures:
// NFC, in which a Hangul syllable is one rune. Some input methods send it as
// several, so it is for the whole text of a field and not for the keys one by one.
func Compose(text string) string {
	return norm.NFC.String(text)
}

func runeKey(r rune, alt bool) tea.KeyMsg {
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: alt}
}
