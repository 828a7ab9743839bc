package doctor

import (
	"fmt"
	"strings"

	tty "github.com/charmbracelet/x/term"
	"github.com/muesli/termenv"

	"foresee/ui/term"
)

// terminal checks what kind of terminal there is, and its size.
func (t Terminal) terminal() Check {
	c := Check{ID: "terminal", Title: t.Words.Terminal, Verdict: OK}
	if !t.there() {
		c.Verdict, c.Says, c.Do = Untested, t.Words.NoTerm, t.Words.NoTermDo
		return c
	}
	name := t.Env("TERM")
	if name == "" || name == "dumb" {
		c.Verdict, c.Says, c.Do = Warning, fmt.Sprintf(t.Words.Dumb, name), t.Words.DumbDo
		return c
	}
	width, height, err := tty.GetSize(t.Out.Fd())
	switch {
	case err != nil:
		c.Verdict, c.Says = Untested, err.Error()
	case width < term.LeastWidth || height < term.LeastHeight:
		c.Verdict, c.Says = Warning, fmt.Sprintf(t.Words.TooSmall, width, height, term.LeastWidth, term.LeastHeight)
	default:
		c.Says = fmt.Sprintf(t.Words.Size, name, width, height)
	}
	return c
}

// colours checks how many colours the explorer will use, and what decides that.
func (t Terminal) colours() Check {
	c := Check{ID: "colours", Title: t.Words.Colours, Verdict: OK}
	switch {
	case t.NoColour:
		c.Says = t.Words.NoColour
		return c
	case !t.there():
		c.Verdict, c.Says = Untested, t.Words.NoTTY
		return c
	}
	profile := termenv.NewOutput(t.Out, termenv.WithEnvironment(environment(t.Env))).ColorProfile()
	c.Says = fmt.Sprintf(t.Words.Because, t.Words.Profiles[profile], t.variables("COLORTERM", "TERM"))
	if profile > termenv.ANSI256 {
		c.Verdict, c.Do = Warning, t.Words.FewColours
	}
	return c
}

// environment is one for termenv.
type environment func(string) string

func (e environment) Getenv(name string) string { return e(name) }

// Environ lists nothing, for termenv asks for variables by their names.
func (e environment) Environ() []string { return nil }

// variables writes those of the environment variables that are set.
func (t Terminal) variables(names ...string) string {
	var list []string
	for _, name := range names {
		if value := t.Env(name); value != "" {
			list = append(list, name+"="+value)
		}
	}
	return strings.Join(list, ", ")
}
