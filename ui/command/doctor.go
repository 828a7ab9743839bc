package command

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"time"

	tty "github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"foresee/scenarios"
	"foresee/ui/config"
	"foresee/ui/term/doctor"
)

func (p *program) doctor() *cobra.Command {
	var asJSON bool
	cmd := p.command(p.words.Doctor.Command, cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
		defer stop()
		checks := p.examine(ctx, cmd.Root())
		if ctx.Err() != nil {
			return errors.New(p.words.Doctor.Stopped)
		}
		write := p.doctorPage
		if asJSON {
			write = p.doctorJSON
		}
		faults := 0
		for _, c := range checks {
			if c.Verdict == doctor.Fault {
				faults++
			}
		}
		if err := write(checks, faults); err != nil || faults == 0 {
			return err
		}
		return errFaults
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, p.words.Command.Flags.JSON)
	return cmd
}

// examine runs all checks: of the terminal, under the settings in force, then of the
// settings themselves and of the sets.
func (p *program) examine(ctx context.Context, root *cobra.Command) []doctor.Check {
	path := config.Path(p.Getenv)
	settings, found, err := config.Read(path)
	t := doctor.Terminal{Env: p.Getenv, System: runtime.GOOS, Words: p.words.Doctor}
	t.In, t.Out = p.terminal()
	for _, s := range inForce(root.Flags(), settings, p.environment()) {
		switch s.Name {
		case "theme":
			t.Theme = s.Value
		case "no-color":
			t.NoColour = s.Value == "true"
		}
	}
	checks := append(t.Examine(ctx), p.settingsCheck(path, len(settings), found, err))
	for _, name := range scenarios.Names() {
		checks = append(checks, p.setCheck(name))
	}
	return checks
}

// terminal returns the terminal that the program runs on. Where standard output goes
// elsewhere, what shows errors will do.
func (p *program) terminal() (in, out *os.File) {
	in, ok := p.In.(*os.File)
	if !ok || !tty.IsTerminal(in.Fd()) {
		return nil, nil
	}
	for _, w := range []any{p.Out, p.Err} {
		if out, ok := w.(*os.File); ok && tty.IsTerminal(out.Fd()) {
			return in, out
		}
	}
	return nil, nil
}

func (p *program) settingsCheck(path string, n int, found bool, err error) doctor.Check {
	words := p.words.Doctor
	c := doctor.Check{ID: "settings", Title: words.Settings, Verdict: doctor.OK, Exact: true}
	switch {
	case path == "":
		c.Says = p.words.Config.NoHome
	case err != nil:
		c.Verdict, c.Says, c.Do = doctor.Fault, err.Error(), words.MendSettings
	case !found:
		c.Says = fmt.Sprintf(words.NoSettings, path)
	default:
		c.Says = fmt.Sprintf(words.SettingsAt, path, words.Settled.Of(n))
	}
	return c
}

// setCheck opens a set as the explorer does.
func (p *program) setCheck(name string) doctor.Check {
	words := p.words.Doctor
	c := doctor.Check{ID: "set:" + name, Title: words.Sets, Verdict: doctor.OK}
	began := time.Now()
	set, _, err := scenarios.Open(name, p.In)
	if err == nil {
		_, err = engineOf(set)
	}
	if c.Took = time.Since(began); err != nil {
		c.Verdict, c.Says, c.Do = doctor.Fault, err.Error(), fmt.Sprintf(words.MendSet, name)
		return c
	}
	c.Says = fmt.Sprintf(words.Opens, name, c.Took.Milliseconds()+1)
	return c
}

func (p *program) doctorPage(checks []doctor.Check, faults int) error {
	const verdictWidth, titleWidth = 10, 12
	words := p.words.Doctor
	verdicts := map[doctor.Verdict]string{doctor.OK: words.OK, doctor.Warning: words.Warning, doctor.Fault: words.Fault, doctor.Untested: words.Untested, doctor.Look: words.Eye}
	page := p.page()
	for _, c := range checks {
		lead := fmt.Sprintf("%-*s%-*s", verdictWidth, verdicts[c.Verdict], titleWidth, c.Title)
		if c.Exact {
			page.line("%s%s", lead, strings.ReplaceAll(c.Says, "\n", "\n"+strings.Repeat(" ", len(lead))))
		} else {
			page.hanging(0, lead, c.Says)
		}
		if c.Do != "" {
			page.hanging(verdictWidth+titleWidth, "→ ", c.Do)
		}
	}
	page.line("")
	if faults == 0 {
		page.line("%s", words.NoFaults)
	} else {
		page.line("%s", words.FaultCount.Of(faults))
	}
	return p.print(page)
}

type checkJSON struct {
	ID      string         `json:"id"`
	Verdict doctor.Verdict `json:"verdict"`
	Says    string         `json:"says"`
	Do      string         `json:"do,omitempty"`
	Took    float64        `json:"took_ms,omitempty"`
}

func (p *program) doctorJSON(checks []doctor.Check, faults int) error {
	doc := struct {
		Version string      `json:"version"`
		System  string      `json:"system"`
		Faults  int         `json:"faults"`
		Checks  []checkJSON `json:"checks"`
	}{version(), runtime.GOOS + "/" + runtime.GOARCH, faults, nil}
	for _, c := range checks {
		doc.Checks = append(doc.Checks, checkJSON{c.ID, c.Verdict, c.Says, c.Do, float64(c.Took.Microseconds()) / 1000})
	}
	e := json.NewEncoder(p.Out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}
