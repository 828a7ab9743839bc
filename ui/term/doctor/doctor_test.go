//go:build unix

package doctor

import (
	"os"
	"strings"
	"testing"

	"github.com/creack/pty"

	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// patient returns a terminal in that environment; it is not one this program could
// ask, as another's is not.
func patient(t *testing.T, columns, rows uint16, env ...string) Terminal {
	t.Helper()
	master, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = tty.Close()
		_ = master.Close()
	})
	if err := pty.Setsize(master, &pty.Winsize{Cols: columns, Rows: rows}); err != nil {
		t.Fatal(err)
	}
	p := absent(env...)
	p.In, p.Out = tty, tty
	return p
}

// absent returns an environment without a terminal.
func absent(env ...string) Terminal {
	values := make(map[string]string)
	for _, e := range env {
		name, value, _ := strings.Cut(e, "=")
		values[name] = value
	}
	return Terminal{Env: func(name string) string { return values[name] }, Theme: "auto", System: "linux", Words: catalogue.English().Doctor}
}

func TestChecks(t *testing.T) {
	tests := []struct {
		name    string
		check   Check
		verdict Verdict
		says    string
	}{
		{"a terminal", patient(t, 120, 36, "TERM=xterm-256color").terminal(), OK, "xterm-256color, 120 columns and 36 rows"},
		{"too small", patient(t, 59, 36, "TERM=xterm").terminal(), Warning, "59 columns and 36 rows; the explorer needs 60 and 16"},
		{"a dumb one", patient(t, 120, 36, "TERM=dumb").terminal(), Warning, `TERM is "dumb"`},
		{"none", absent("TERM=xterm").terminal(), Untested, "is no terminal"},

		{"true colours", patient(t, 120, 36, "TERM=xterm-256color", "COLORTERM=truecolor").colours(), OK, "16 million, by COLORTERM=truecolor, TERM=xterm-256color"},
		{"256 colours", patient(t, 120, 36, "TERM=screen-256color").colours(), OK, "256, by TERM=screen-256color"},
		{"16 colours", patient(t, 120, 36, "TERM=linux").colours(), Warning, "16, by TERM=linux"},
		{"colours nowhere", absent("TERM=xterm").colours(), Untested, "none here"},

		{"light by the environment", absent("COLORFGBG=0;15").background(), OK, "light, by COLORFGBG=0;15"},
		{"not to be asked", patient(t, 120, 36, "TERM=linux").background(), Untested, "a terminal of this kind cannot be asked"},
		{"nobody to be asked", absent().background(), Untested, "there is no terminal"},

		{"widths nowhere", absent().widths(t.Context()), Untested, "there is no terminal"},
		{"the signs", absent().signs(), Look, "─│├"},

		{"UTF-8", absent("LANG=C", "LC_ALL=ko_KR.UTF-8").locale(), OK, "UTF-8, by LC_ALL=ko_KR.UTF-8"},
		{"ASCII", absent("LC_CTYPE=C", "LANG=en_GB.utf8").locale(), Warning, "LC_CTYPE=C is not UTF-8"},
		{"no locale", absent().locale(), Warning, "none is set"},

		{"a clipboard", absent("TERM=xterm").clipboard(), OK, "OSC 52"},
		{"a clipboard in tmux", absent("TERM=tmux-256color", "TMUX=socket,1,0").clipboard(), OK, "set -g set-clipboard on"},
	}
	for _, test := range tests {
		if test.check.Verdict != test.verdict || !strings.Contains(test.check.Says, test.says) {
			t.Errorf("%s: %s, %q; want %s, %q", test.name, test.check.Verdict, test.check.Says, test.verdict, test.says)
		}
		if test.check.Verdict == Warning && test.check.ID != "terminal" && test.check.Do == "" {
			t.Errorf("%s: nothing to do about it", test.name)
		}
	}
}

func TestSettingsDecideTheLook(t *testing.T) {
	p := absent()
	p.Theme, p.NoColour = "light", true
	if c := p.background(); c.Verdict != OK || !strings.Contains(c.Says, "light, because --theme") {
		t.Errorf("background: %+v", c)
	}
	if c := p.colours(); c.Verdict != OK || !strings.Contains(c.Says, "NO_COLOR") {
		t.Errorf("colours: %+v", c)
	}
	p.System = "windows"
	if c := p.locale(); c.Verdict != OK {
		t.Errorf("locale: %+v", c)
	}
}

func TestJudge(t *testing.T) {
	cells := func(wide func(text string) int) []int {
		var list []int
		for _, text := range append(theme.Signs(), scripts()...) {
			list = append(list, wide(text))
		}
		return list
	}
	tests := []struct {
		name    string
		width   func(string) int
		verdict Verdict
		says    string
	}{
		{"as reckoned", draw.Width, OK, "as wide as the explorer reckons"},
		{"signs of two cells", func(s string) int {
			if s == "│" || s == "·" {
				return 2
			}
			return draw.Width(s)
		}, Warning, "gives two cells to · │"},
		{"Korean of one cell", func(s string) int {
			if s == "한국" {
				return 2
			}
			return draw.Width(s)
		}, Warning, "another width to Korean"},
		{"accents that take a cell", func(s string) int { return max(draw.Width(s), len([]rune(s))) }, Warning, "another width to letters with combined accents"},
		{"bytes for characters", func(s string) int { return len(s) }, Warning, "does not understand UTF-8"},
	}
	for _, test := range tests {
		verdict, says, do := absent().judge(cells(test.width))
		if verdict != test.verdict || !strings.Contains(says, test.says) || (do == "") != (verdict == OK) {
			t.Errorf("%s: %s, %q, %q; want %s, %q", test.name, verdict, says, do, test.verdict, test.says)
		}
	}
}

func TestNothingIsWrittenWhereNoTerminalIs(t *testing.T) {
	out, err := os.CreateTemp(t.TempDir(), "out")
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	p := absent("TERM=xterm")
	p.In, p.Out = out, out
	p.Examine(t.Context())
	if info, err := out.Stat(); err != nil || info.Size() > 0 {
		t.Errorf("something was written (%v)", err)
	}
}
