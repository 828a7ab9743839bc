// Package early keeps the terminal from being questioned before main runs.
//
// Bubble Tea v1 asks Lip Gloss for the background colour in its own init. Lip
// Gloss, through termenv, then writes two queries to the terminal and waits up
// to five seconds for each answer: a terminal that never answers holds up every
// command of the program, --help included. Once Lip Gloss has been told the
// background it asks nothing, so this package tells it one first.
//
// It works by the order in which Go initialises packages: of those whose
// imports are ready, the one whose import path sorts first. This package
// imports Lip Gloss alone, so it is ready no later than Bubble Tea, and a path
// that begins with foresee sorts before github.com/charmbracelet/bubbletea.
// Hence two rules: the module path must keep sorting first, and nothing else may
// be imported here. Importing the package anywhere in the program is enough:
//
//	import _ "foresee/ui/term/early"
//
// Dark is only a placeholder; package background finds out the truth later, and
// whoever calls it passes that on to lipgloss.SetHasDarkBackground.
package early

import "github.com/charmbracelet/lipgloss"

func init() {
	lipgloss.SetHasDarkBackground(true)
}
