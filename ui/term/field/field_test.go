package field

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"

	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

func (f *Field) typed(keys ...tea.KeyMsg) string {
	for _, k := range keys {
		f.Press(k)
	}
	return f.Text()
}

func runes(text string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)} }

func key(k tea.KeyType) tea.KeyMsg { return tea.KeyMsg{Type: k} }

func TestTyping(t *testing.T) {
	tests := []struct {
		name string
		keys []tea.KeyMsg
		want string
	}{
		{"runes", []tea.KeyMsg{runes("a"), runes("b")}, "xyab"},
		{"in the middle", []tea.KeyMsg{key(tea.KeyLeft), runes("a")}, "xay"},
		{"at the beginning", []tea.KeyMsg{key(tea.KeyHome), runes("a")}, "axy"},
		{"erased", []tea.KeyMsg{key(tea.KeyBackspace)}, "x"},
		{"all erased", []tea.KeyMsg{key(tea.KeyCtrlU)}, ""},
		{"a syllable", []tea.KeyMsg{runes("한")}, "xy한"},
		{"a syllable in parts", []tea.KeyMsg{runes("\u1112"), runes("\u1161"), runes("\u11ab")}, "xy한"},
		{"a syllable in parts in the middle", []tea.KeyMsg{key(tea.KeyLeft), runes("\u1112\u1161"), runes("\u11ab"), runes("b")}, "x한by"},
		{"lines that are pasted", []tea.KeyMsg{{Type: tea.KeyRunes, Runes: []rune("a\nb\x1bc"), Paste: true}}, "xya bc"},
		{"more than there is room for", []tea.KeyMsg{runes("0123456789abcdef")}, "xy01234567"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := New("", "xy", 10).typed(test.keys...); got != test.want {
				t.Errorf("typed %q, want %q", got, test.want)
			}
		})
	}
}

func TestWrite(t *testing.T) {
	f := New("", "before", 20)
	f.Write("after")
	if got := f.typed(runes("!")); got != "after!" {
		t.Errorf("written and typed %q", got)
	}
}

// The cursor is in view wherever it is.
func TestLines(t *testing.T) {
	long := "one two three four five six seven 여덟 nine ten"
	tests := []struct {
		name string
		keys []tea.KeyMsg
		want string
	}{
		{"at the end", nil, "seven 여덟/nine ten│"},
		{"at the beginning", []tea.KeyMsg{key(tea.KeyHome)}, "│one two/three four"},
		{"nothing", []tea.KeyMsg{key(tea.KeyCtrlU)}, "│"},
	}
	look := theme.New(termenv.Ascii, false, false)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := New("", long, 100)
			f.typed(test.keys...)
			var lines []string
			for _, line := range f.Lines(draw.NewWrapper(), 12, 2) {
				r := draw.NewRow(look, 12, theme.Text)
				line(r)
				lines = append(lines, strings.TrimRight(r.String(), " "))
			}
			if got := strings.Join(lines, "/"); got != test.want {
				t.Errorf("drawn %q, want %q", got, test.want)
			}
		})
	}
}
