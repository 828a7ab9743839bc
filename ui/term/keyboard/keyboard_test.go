package keyboard

import (
	"reflect"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
)

func runes(text string) tea.KeyMsg {
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)}
}

func alt(text string) tea.KeyMsg {
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Alt: true}
}

func paste(text string) tea.KeyMsg {
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true}
}

func TestSplit(t *testing.T) {
	space := tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	enter := tea.KeyMsg{Type: tea.KeyEnter}
	altLeft := tea.KeyMsg{Type: tea.KeyLeft, Alt: true}
	tests := []struct {
		name string
		key  tea.KeyMsg
		want []tea.KeyMsg
	}{
		{"one rune", runes("j"), []tea.KeyMsg{runes("j")}},
		{"glued", runes("jjk"), []tea.KeyMsg{runes("j"), runes("j"), runes("k")}},
		{"glued Hangul", runes("버스"), []tea.KeyMsg{runes("버"), runes("스")}},
		{"alt", alt("x"), []tea.KeyMsg{alt("x")}},
		{"glued with alt", alt("xy"), []tea.KeyMsg{alt("x"), alt("y")}},
		{"paste", paste("jjk"), []tea.KeyMsg{paste("jjk")}},
		{"empty paste", paste(""), []tea.KeyMsg{paste("")}},
		{"space", space, []tea.KeyMsg{space}},
		{"enter", enter, []tea.KeyMsg{enter}},
		{"alt and an arrow", altLeft, []tea.KeyMsg{altLeft}},
	}
	for _, test := range tests {
		if got := Split(test.key); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: Split = %v, want %v", test.name, got, test.want)
		}
	}
}

func TestCommands(t *testing.T) {
	enter := tea.KeyMsg{Type: tea.KeyEnter}
	tests := []struct {
		name string
		key  tea.KeyMsg
		want []tea.KeyMsg
	}{
		{"Latin", runes("jk"), []tea.KeyMsg{runes("j"), runes("k")}},
		{"a jamo", runes("ㅓ"), []tea.KeyMsg{runes("j")}},
		{"glued jamo", runes("ㅓㅓ"), []tea.KeyMsg{runes("j"), runes("j")}},
		{"a syllable", runes("버"), []tea.KeyMsg{runes("q"), runes("j")}},
		{"syllables among Latin and digits", runes("1한?"), []tea.KeyMsg{runes("1"), runes("g"), runes("k"), runes("s"), runes("?")}},
		{"alt", alt("ㅓ"), []tea.KeyMsg{alt("j")}},
		{"paste", paste("ㅓㅓ"), []tea.KeyMsg{paste("ㅓㅓ")}},
		{"no rune", enter, []tea.KeyMsg{enter}},
	}
	for _, test := range tests {
		if got := Commands(test.key); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: Commands = %v, want %v", test.name, got, test.want)
		}
	}
}

func TestCompose(t *testing.T) {
	tests := []struct{ text, want string }{
		{"\u1107\u1165", "버"},
		{"\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"},
		{"버\u11a8", "벅"},
		{"e\u0301", "é"},
		{"ㅂㅓ", "ㅂㅓ"}, // compatibility jamo are what was meant
		{"Visit", "Visit"},
		{"", ""},
	}
	for _, test := range tests {
		if got := Compose(test.text); got != test.want {
			t.Errorf("Compose(%+q) = %+q, want %+q", test.text, got, test.want)
		}
	}
}

func TestTyped(t *testing.T) {
	control := func(t tea.KeyType) tea.KeyMsg { return tea.KeyMsg{Type: t} }
	space := tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	tests := []struct {
		name  string
		input string
		want  []tea.KeyMsg
	}{
		{"nothing", "", nil},
		{"runes", "j한", []tea.KeyMsg{runes("j"), runes("한")}},
		{"space", "a b", []tea.KeyMsg{runes("a"), space, runes("b")}},
		{"control keys", "\x03\t\r\x7f", []tea.KeyMsg{
			control(tea.KeyCtrlC), control(tea.KeyTab), control(tea.KeyEnter), control(tea.KeyBackspace)}},
		{"escape", "j\x1b", []tea.KeyMsg{runes("j"), control(tea.KeyEscape)}},
		{"arrows", "j\x1b[A\x1bOB\x1b[1;5Ck", []tea.KeyMsg{runes("j"), runes("k")}},
		{"an arrow cut off", "j\x1b[1;", []tea.KeyMsg{runes("j")}},
		{"alt", "\x1bxj\x1b\rk", []tea.KeyMsg{runes("j"), runes("k")}},
		{"not UTF-8", "a\xffb\x80", []tea.KeyMsg{runes("a"), runes("b")}},
	}
	for _, test := range tests {
		if got := Typed([]byte(test.input)); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: Typed(%q) = %v, want %v", test.name, test.input, got, test.want)
		}
	}
}
