package picker

import (
	"slices"
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model/balance"
	"foresee/ui/term/consistent"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/page"
	"foresee/ui/term/split"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Consistent is the picker of a set that gives no likelihoods: the scenarios that are
// consistent with the pins, and the page about one of them.
type Consistent struct {
	*split.Split
	w             *world.World
	width, height int
	list          []balance.Scenario
	tableau       *consistent.Tableau
}

// NewConsistent returns the picker, at the first scenario.
func NewConsistent(w *world.World) *Consistent {
	words := w.Words.Picker
	return &Consistent{Split: split.New(w, [2]string{words.TitleBalance, words.ScenarioBalance}, false), w: w}
}

// Resize lays the picker out anew.
func (p *Consistent) Resize(width, height int) {
	p.width, p.height = width, height
	p.read()
}

// read lists what is consistent now.
func (p *Consistent) read() {
	const most = 1000 // scenarios
	p.list = nil
	if found := p.w.Solver.State().Found; found != nil {
		p.list = found.List[:min(len(found.List), most)]
	}
	selectable := slices.Repeat([]bool{true}, len(p.list))
	p.List.SetRows(selectable)
	p.Split.Resize(p.width, p.height)
	p.tableau = consistent.NewTableau(p.w, p.list, p.tableau)
	p.tableau.Fit(p.ListWidth() - page.Gutter - 1 - p.digits())
	p.write()
}

// digits returns the cells of the column of numbers, with a blank.
func (p *Consistent) digits() int { return len(strconv.Itoa(len(p.list))) + 1 }

func (p *Consistent) write() {
	writer := subject.New(p.w, p.PageWidth())
	if c := p.selected(); c != nil {
		writer.Consistent(c)
	} else {
		writer.Text(theme.Faint, 0, p.w.Words.Picker.NoneBalance)
	}
	p.Split.Update(writer.Page())
}

// Refresh lists anew what is consistent: the world has changed.
func (p *Consistent) Refresh() tea.Cmd {
	p.read()
	return nil
}

func (p *Consistent) selected() balance.Scenario {
	if i := p.List.Cursor(); i >= 0 {
		return p.list[i]
	}
	return nil
}

// Update takes a key.
func (p *Consistent) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	c, m := p.selected(), p.w.Keys
	if !ok || c == nil {
		return world.Do{}, nil
	}
	switch {
	case key.Matches(press, m.Left):
		p.List.Move(-1)
	case key.Matches(press, m.Right):
		p.List.Move(+1)
	case key.Matches(press, m.Tick):
		do := p.w.PinAll(c)
		do.Close = do.Moved
		return do, nil
	case key.Matches(press, m.Enter):
		return p.enter(c), nil
	case !p.Split.Press(press):
		return world.Do{}, nil
	}
	if now := p.selected(); now.Distance(c) != 0 {
		p.Split.Show(&page.Page{})
		p.write()
	}
	return world.Do{}, nil
}

// enter opens the balance sheet of the scenario; on the page it follows a link.
func (p *Consistent) enter(c balance.Scenario) world.Do {
	to := world.ToScenario(c)
	if t, ok := p.Page().Target(); ok && p.OnPage {
		to = t
	}
	return world.Do{Open: &to, Close: true}
}

// Click selects what is at that place.
func (p *Consistent) Click(x, y int) tea.Cmd {
	if p.Split.Click(x, y) {
		p.Split.Show(&page.Page{})
		p.write()
	}
	return nil
}

// View draws the picker at exactly its size.
func (p *Consistent) View() []string {
	if found := p.w.Solver.State().Found; found != nil && len(found.List) > 0 && len(p.list) == 0 {
		p.read() // found since it was opened
	}
	return p.Split.View(func(r *draw.Row, i int) {
		var above balance.Scenario
		if i > 0 {
			above = p.list[i-1]
		}
		r.Right(theme.Faint, strconv.Itoa(i+1), p.digits()-1).Gap(1)
		p.tableau.Put(r, p.list[i], above, theme.Text)
	})
}

// Info names the states of the selected scenario.
func (p *Consistent) Info() world.Info {
	c := p.selected()
	if c == nil {
		return world.Info{Lead: p.w.Words.Picker.TitleBalance, Text: consistent.Numbers(p.w)}
	}
	return world.Info{Lead: c.String(), Text: p.w.StatesOf(c)}
}

// Typing reports whether letters are text here.
func (p *Consistent) Typing() bool { return false }

// Hints returns the keys that do something here, the most important first.
func (p *Consistent) Hints() []keys.Hint {
	return append(p.w.Keys.ConsistentPicker().Hints, p.w.Keys.Paging())
}
