// Package clipboard copies text out of the program, wherever its terminal may be.
//
// Two ways are tried at once. OSC 52 asks the terminal to put the text into its
// clipboard, which works over ssh too, but not with every terminal, and none says
// whether it did. The native clipboard is reached through a program of the system
// (pbcopy, wl-copy, xclip, xsel, clip.exe), which works only where the user sits.
//
// Inside a running Bubble Tea v1 program, call Copy from a command and with the very
// *os.File that the program draws on, os.Stdout unless it was told otherwise:
//
//	func copied(text string) tea.Cmd {
//		return func() tea.Msg { return copiedMsg{clipboard.Copy(os.Stdout, text)} }
//	}
//
// That is safe between any two frames, and never inside one. The renderer hands a
// frame to its output in a single Write, Copy does the same with its sequence, and
// an *os.File finishes one Write before it begins the next, even when the terminal
// takes it in parts. The sequence moves no cursor and has no width, so the
// renderer need not know of it. A second *os.File on the same terminal, or
// a View that contains the sequence, has no such guarantee.
package clipboard

import (
	"errors"
	"fmt"
	"io"
	"os"

	native "github.com/atotto/clipboard"
)

// Copy puts text into the clipboard of the terminal behind w and into that of the
// system. It waits for the system's, so it is not for the loop that draws.
//
// One of the two is enough: the error is not nil only when OSC 52 could not be
// written and the system's clipboard failed as well. A nil error is no proof that
// the text has arrived, because terminals do not tell.
func Copy(w io.Writer, text string) error {
	return send(w, sequence(text, os.Getenv), text, native.WriteAll)
}

func send(w io.Writer, sequence, text string, system func(string) error) error {
	_, toTerminal := io.WriteString(w, sequence)
	toSystem := system(text)
	if toTerminal == nil || toSystem == nil {
		return nil
	}
	return fmt.Errorf("copying to the clipboard: %w", errors.Join(toTerminal, toSystem))
}
