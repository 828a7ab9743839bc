package term

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/exp/golden"

	"foresee/model"
)

// saving returns the fixture as it is after its author changed something and saved it.
func saving(t *testing.T, change func(*model.Set)) Version {
	t.Helper()
	set := *fixture()
	change(&set)
	whole := model.NewSet(set)
	return Version{Set: whole, Engine: engine(t, whole)}
}

// broken is what an author saved in the middle of a thought.
func broken() Version {
	return Version{Problems: model.Problems{
		{At: model.Position{File: "harbour/drivers.yaml", Line: 12, Column: 5}, What: `unknown key "tilte"`, Fix: `did you mean "title"?`},
		{At: model.Position{File: "harbour/outcomes.yaml", Line: 40, Column: 15}, What: `the state "renwed" of renewal is not one of its own 갱신`, Fix: `did you mean "renewed"?`},
		{At: model.Position{File: "harbour/outcomes.yaml", Line: 77, Column: 3}, What: "no judgement rests on C020", Warning: true},
	}}
}

// save tells the explorer that the set was saved.
func (u *user) save(v Version) *user {
	u.send(saved{v})
	return u
}

func retitle(s *model.Set) { s.Title = "Harbour pact, second draft" }

func TestASavedSetIsShown(t *testing.T) {
	u := open(t, 120, 36).press("down", "down", "down", "right", "down", "right", "u")
	u.save(saving(t, func(s *model.Set) {
		retitle(s)
		s.Factors[2].Title = "The union"
		s.Factors[11].States[0].Baseline, s.Factors[11].States[1].Baseline = 0.25, 0.75
	}))
	u.sees("second draft")
	u.sees("The set was saved and is read anew.")
	u.sees("▸ Mainland's stan")
	u.sees("  The union  ")
	u.assumes("union=threatening")
	if got := u.line("Strike in the harbour"); !strings.Contains(got, "49%") {
		t.Errorf("the forecast's row is %q", got)
	}
	u.press("U").assumes("union=threatening", "mainland=open")
	u.press("u", "u").assumes()
	u.sees("Undone: The union › Talking")
}

// All that the user did is found again by the ids in it.
func TestWhatIsKept(t *testing.T) {
	u := open(t, 120, 36).press("right", "m", "down", "right", "/", "nobody signs", "enter", "x", "2")
	u.save(saving(t, func(s *model.Set) {
		retitle(s)
		s.Factors[0], s.Factors[1] = s.Factors[1], s.Factors[0] // in another order
		for _, f := range s.Factors {
			for _, j := range f.Judgements {
				if j.When < 2 {
					j.When = 1 - j.When
				}
			}
		}
	}))
	u.assumes("river=low", "season=severe")
	u.sees("second draft")
	u.sees("▸2 Why")
	u.sees("▸ Renewal of the pact › r…")
	u.sees("1 struck out")
	u.press("3").sees("Marked")
	u.press("u", "u", "u").assumes()
	u.press("U").assumes("season=severe")
	u.press("m").sees("No longer marked.")
	u.press("esc").sees("▸2 Why")
}

func TestWhatNoLongerFits(t *testing.T) {
	u := open(t, 120, 36).press("right", "down", "down", "down", "right")
	u.save(saving(t, func(s *model.Set) { s.Factors[2].ID = "docks" }))
	u.assumes("season=severe")
	u.sees("No longer fits: assumption union=threatening")
	u.press("!").sees("WHAT NO LONGER FITS")
	u.press("!", "u").assumes() // the step that no longer does anything is none
	u.save(saving(t, func(s *model.Set) {
		s.Factors[0].ID = "storms"
		s.Factors[2].ID = "docks"
	}))
	u.press("U").assumes()
	u.sees("Nothing to redo")
}

func TestABrokenSetShowsItsProblems(t *testing.T) {
	u := open(t, 120, 36).press("right")
	u.save(broken())
	u.sees("! 2 faults; the last good set shows")
	u.sees("harbour/drivers.yaml:12:5")
	u.sees(`did you mean "title"?`)
	u.press("esc").sees("▸1 Explore")
	u.misses("drivers.yaml")
	u.press("right").assumes("season=calm")
	u.sees("! 2 faults; the last good set shows")
	u.save(broken()).misses("drivers.yaml") // it has been told
	u.press("!").sees("drivers.yaml")
	u.save(saving(t, retitle))
	u.misses("faults")
	u.sees("▸Drivers")
	u.sees("second draft")
	u.assumes("season=calm")
	u.press("!").sees("The files of the set have no problems.")
}

func TestWarningsAreTold(t *testing.T) {
	v := saving(t, retitle)
	v.Problems = broken().Problems.Warnings()
	u := open(t, 120, 36).save(v)
	u.sees("1 warning; ! tells more.")
	u.press("!").sees("no judgement rests on C020")
	u.misses("faults")
}

// What is saved while somebody types comes once that is done.
func TestTypingIsNotDisturbed(t *testing.T) {
	u := open(t, 120, 36).press("/", "pa")
	u.save(saving(t, retitle)).misses("second draft")
	u.press("c").sees("/ pac_")
	u.press("esc").sees("second draft")
	u.press("/", "pa").save(broken())
	u.sees("/ pa_")
	u.sees("! 2 faults")
}

// A key that is pressed while the set is rebuilt is not lost.
func TestAKeyInTheMiddle(t *testing.T) {
	u := open(t, 120, 36)
	_, cmd := u.m.Update(saved{saving(t, retitle)})
	u.press("right")
	u.misses("second draft")
	u.run(cmd)
	u.sees("second draft")
	u.assumes("season=severe")
}

func TestTwoSavesOneAfterTheOther(t *testing.T) {
	u := open(t, 120, 36)
	_, first := u.m.Update(saved{saving(t, func(s *model.Set) { s.Title = "First" })})
	_, second := u.m.Update(saved{saving(t, retitle)})
	u.run(second)
	u.run(first)
	u.sees("second draft")
}

// The commands of a program that watches go on and on.
func TestWatching(t *testing.T) {
	versions := []Version{broken(), saving(t, retitle)}
	u := open(t, 120, 36, func(o *Options) {
		o.Next = func() (Version, bool) {
			if len(versions) == 0 {
				return Version{}, false
			}
			next := versions[0]
			versions = versions[1:]
			return next, true
		}
	})
	u.run(u.m.Init())
	u.sees("second draft")
	u.misses("fault")
}

func TestGoldenProblems(t *testing.T) {
	for _, s := range sizes {
		t.Run(fmt.Sprintf("%dx%d", s.width, s.height), func(t *testing.T) {
			u := open(t, s.width, s.height).press("right").save(broken())
			golden.RequireEqual(t, []byte(u.m.View()))
		})
	}
	t.Run("ascii", func(t *testing.T) {
		u := open(t, 80, 24, func(o *Options) { o.ASCII = true }).save(broken())
		golden.RequireEqual(t, []byte(u.m.View()))
	})
}

// A terminal too small for the explorer is no reason to fail.
func TestSavedWhileTooSmall(t *testing.T) {
	u := open(t, 20, 5).save(saving(t, retitle)).save(broken())
	u.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	u.fits(80, 24)
	u.sees("! 2 faults")
}
