// Package keys is the explorer's one keymap. The footer, the help of each screen
// and the table of keys in the README are all written from it, so none of them
// can name a key that does something else.
//
// Every action has a key that is no letter, because letters are far away while
// one writes in another script.
package keys

import (
	"github.com/charmbracelet/bubbles/key"

	"foresee/ui/catalogue"
)

// A Map is every binding of the explorer.
type Map struct {
	Up, Down, Left, Right   key.Binding
	PageUp, PageDown        key.Binding
	First, Last             key.Binding
	NextPane, PreviousPane  key.Binding
	Next, Previous          key.Binding
	Enter, Tick, Back       key.Binding
	Open, Baseline, Suppose key.Binding
	Undo, Redo, Reset       key.Binding
	Picker, Search          key.Binding
	Copy, Help              key.Binding
	Quit, Suspend           key.Binding
	Mark, Strike, Problems  key.Binding
	Explore, Why, Compare   key.Binding
	Sensitivity, Paths      key.Binding
	Advice, Brief           key.Binding
	Lesson                  key.Binding
	StepOn, StepBack        key.Binding
	Blank, Clock            key.Binding
	Leave, TurnOver         key.Binding
	Consistency, Hindsight  key.Binding
	Lower, Higher           key.Binding
	Estimates, Debrief      key.Binding
	AddPerson, Part         key.Binding
	CloseRound, SecondRound key.Binding
	Note, Notes, Former     key.Binding

	words   catalogue.Keys
	screens []key.Binding // those that the set has
	balance bool          // it gives no likelihoods
}

// New returns the keymap with its actions named in the words of the catalogue.
func New(words catalogue.Keys) *Map {
	m := bindings(words)
	m.screens = []key.Binding{m.Explore, m.Why, m.Compare, m.Sensitivity, m.Paths, m.Advice, m.Consistency, m.Brief, m.Hindsight, m.Estimates}
	return m
}

func bindings(words catalogue.Keys) *Map {
	return &Map{
		Up:           bind("up", "k"),
		Down:         bind("down", "j"),
		Left:         bind("left", "h"),
		Right:        bind("right", "l"),
		PageUp:       bind("pgup", "ctrl+b"),
		PageDown:     bind("pgdown", "ctrl+f"),
		First:        bind("home", "g"),
		Last:         bind("end", "G"),
		NextPane:     bind("tab"),
		PreviousPane: bind("shift+tab"),
		Previous:     bind("["),
		Next:         bind("]"),
		Enter:        bind("enter"),
		Tick:         bind(" "),
		Back:         bind("esc"),
		Open:         bind("o", "f9"),
		Baseline:     bind("backspace", "delete"),
		Suppose:      bind("s", "f2"),
		Undo:         bind("u", "f6"),
		Redo:         bind("U", "f7", "ctrl+r"),
		Reset:        bind("r", "f5"),
		Picker:       bind("S", "f4"),
		Search:       bind("/", "f3"),
		Copy:         bind("y", "f8"),
		Help:         bind("?", "f1"),
		Quit:         bind("q", "f10", "ctrl+c"),
		Suspend:      bind("ctrl+z"),
		Explore:      bind("1"),
		Why:          bind("2"),
		Compare:      bind("3"),
		Sensitivity:  bind("4"),
		Paths:        bind("5"),
		Advice:       bind("6"),
		Consistency:  bind("7"),
		Brief:        bind("8"),
		Hindsight:    bind("9"),
		Mark:         bind("m", "*"),
		Strike:       bind("x", "-"),
		Lesson:       bind("p", "f11"),
		StepOn:       bind(" ", "right", "pgdown"),
		StepBack:     bind("left", "pgup", "backspace"),
		Blank:        bind("b", "."),
		Clock:        bind("c", "#"),
		Leave:        bind("esc", "e", "enter"),
		TurnOver:     bind("tab"),
		Lower:        bind(",", "<"),
		Higher:       bind(".", ">"),
		Estimates:    bind("0"),
		Debrief:      bind("D", "f12"),
		AddPerson:    bind("a", "+"),
		Part:         bind("delete", "backspace"),
		CloseRound:   bind("c", "#"),
		SecondRound:  bind("o", "f9"),
		Problems:     bind("!"),
		Note:         bind("n", "\""),
		Notes:        bind("N", "'"),
		Former:       bind("up"),
		words:        words,
	}
}

func bind(keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(Label(keys[0]), ""))
}

// Label writes a key as it stands on a keyboard.
func Label(key string) string {
	switch key {
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case " ":
		return "space"
	case "backspace":
		return "bksp"
	case "delete":
		return "del"
	case "pgdown":
		return "pgdn"
	}
	if len(key) > 1 && key[0] == 'f' {
		return "F" + key[1:]
	}
	return key
}
