package clipboard

import (
	"strings"

	"github.com/aymanbagabas/go-osc52/v2"
)

// sequence gives the OSC 52 sequence that carries text through whatever stands
// between the program and the terminal, as env tells.
//
// tmux gets it twice, because one of its options decides which it heeds:
// set-clipboard the plain one, allow-passthrough the wrapped one; it shows
// neither. GNU screen gets only the wrapped one, in short pieces: it would print the
// rest of a plain one that is longer than it can hold.
func sequence(text string, env func(string) string) string {
	plain := osc52.New(text)
	switch term := env("TERM"); {
	case env("TMUX") != "" || strings.HasPrefix(term, "tmux"):
		return plain.String() + plain.Tmux().String()
	case env("STY") != "" || strings.HasPrefix(term, "screen"):
		return plain.Screen().String()
	}
	return plain.String()
}
