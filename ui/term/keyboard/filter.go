package keyboard

import (
	"regexp"

	tea "github.com/charmbracelet/bubbletea"
)

// A Filter keeps an answer of the terminal that came too late for package
// background from being taken for keys. Bubble Tea reads
//
//	ESC ] 11;rgb:1e1e/1e1e/1e1e ESC \
//
// as alt+], the runes in between, and alt+\ (or ctrl+g where BEL ends it). The
// answer to DA1 needs no filter, for Bubble Tea knows a control sequence when it
// sees one and makes no key of it.
//
// Of a user who presses alt+] nothing is lost but that key: what follows it is
// dropped only if it begins with "11;" in one message, which nobody types. The
// zero value is ready for use.
type Filter struct {
	heard string // the answer so far, without its escape
}

// answer is what may have been heard, once it is more than the bracket. The
// longest is rgba: and four times four digits. Where the read happened to end
// between the escape and the bracket, both come in one message.
var answer = regexp.MustCompile(`^\]11;[rgba:/0-9a-fA-F]{0,24}$`)

// Swallow takes a key as Bubble Tea delivers it, before it is split. It returns
// the filter for the next one and whether this one belongs to an answer and is
// to be dropped.
func (f Filter) Swallow(key tea.KeyMsg) (next Filter, swallowed bool) {
	switch {
	case isAlt(key, ']'):
		return Filter{heard: "]"}, true
	case len(f.heard) > 1 && (isAlt(key, '\\') || key.Type == tea.KeyCtrlG):
		return Filter{}, true
	case key.Type != tea.KeyRunes || key.Alt || key.Paste:
		return Filter{}, false
	}
	heard := f.heard + string(key.Runes)
	if !answer.MatchString(heard) {
		return Filter{}, false
	}
	return Filter{heard: heard}, true
}

func isAlt(key tea.KeyMsg, r rune) bool {
	return key.Type == tea.KeyRunes && key.Alt && len(key.Runes) == 1 && key.Runes[0] == r
}
