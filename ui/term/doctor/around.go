package doctor

import (
	"cmp"
	"fmt"
	"os/exec"
	"strings"

	"foresee/ui/term/clipboard"
)

// locale checks whether programs are told to write UTF-8.
func (t Terminal) locale() Check {
	words := t.Words
	c := Check{ID: "locale", Title: words.Language, Verdict: OK}
	if t.System == "windows" {
		c.Says = words.NoLocales
		return c
	}
	name := cmp.Or(named(t.Env, "LC_ALL"), named(t.Env, "LC_CTYPE"), named(t.Env, "LANG"))
	value := strings.ToLower(name)
	switch {
	case name == "":
		c.Verdict, c.Says, c.Do = Warning, words.NoLocale, words.LocaleDo
	case strings.Contains(value, "utf-8") || strings.Contains(value, "utf8"):
		c.Says = fmt.Sprintf(words.Locale, name)
	default:
		c.Verdict, c.Says, c.Do = Warning, fmt.Sprintf(words.OtherLocale, name), words.LocaleDo
	}
	return c
}

// named writes a variable with its value, or nothing where it has none.
func named(env func(string) string, name string) string {
	if value := env(name); value != "" {
		return name + "=" + value
	}
	return ""
}

// clipboard checks which ways there are to copy.
func (t Terminal) clipboard() Check {
	words := t.Words
	c := Check{ID: "clipboard", Title: words.Clipboard, Verdict: OK, Says: words.OSC52}
	tools := clipboard.Tools(t.System, t.Env, exec.LookPath)
	name := t.Env("TERM")
	switch {
	case (name == "dumb" || name == "linux") && len(tools) == 0:
		c.Verdict, c.Says, c.Do = Warning, words.NoWay, words.NoToolsDo
		return c
	case t.Env("TMUX") != "":
		c.Says += words.Tmux
	}
	if len(tools) == 0 {
		c.Says, c.Do = c.Says+words.NoTools, words.NoToolsDo
		return c
	}
	c.Says += fmt.Sprintf(words.AndTools, strings.Join(tools, ", "))
	return c
}
