// Package picker is where a scenario is chosen: read what it tells, load the
// drivers under which it is most at home, or suppose that it has come about.
package picker

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/page"
	"foresee/ui/term/split"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Picker is the scenarios, and the page about one of them.
type Picker struct {
	*split.Split
	w     *world.World
	width int

	longest int // the widest name
}

// New returns the picker, at the scenario last loaded.
func New(w *world.World) *Picker {
	words := w.Words.Picker
	p := &Picker{Split: split.New(w, [2]string{words.Title, words.Scenario}, false), w: w}
	selectable := make([]bool, len(w.Set.Scenarios))
	for i := range selectable {
		selectable[i] = true
	}
	p.List.SetRows(selectable)
	for i, c := range w.Set.Scenarios {
		if c == w.Now().Preset {
			p.List.Select(i)
		}
		p.longest = max(p.longest, draw.Width(world.ScenarioName(c))+2)
	}
	return p
}

// Resize lays the picker out anew.
func (p *Picker) Resize(width, height int) {
	p.Split.Resize(width, height)
	if p.width != p.PageWidth() {
		p.width = p.PageWidth()
		p.write()
	}
}

func (p *Picker) write() {
	writer := subject.New(p.w, p.width)
	if c := p.selected(); c != nil {
		writer.Scenario(c)
	} else {
		writer.Text(theme.Faint, 0, p.w.Words.Picker.None)
	}
	p.Split.Update(writer.Page())
}

// turn shows another scenario, from the top.
func (p *Picker) turn() {
	p.Split.Show(&page.Page{})
	p.write()
}

// Refresh writes the page anew: the world has changed.
func (p *Picker) Refresh() tea.Cmd {
	p.write()
	return nil
}

func (p *Picker) selected() *model.Scenario {
	if i := p.List.Cursor(); i >= 0 {
		return p.w.Set.Scenarios[i]
	}
	return nil
}

// Update takes a key.
func (p *Picker) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	c, m := p.selected(), p.w.Keys
	if c == nil {
		return world.Do{}, nil
	}
	switch {
	case key.Matches(press, m.Left):
		p.List.Move(-1)
	case key.Matches(press, m.Right):
		p.List.Move(+1)
	case key.Matches(press, m.Suppose):
		return p.suppose(c), nil
	case key.Matches(press, m.Enter):
		return p.enter(c), nil
	case !p.Split.Press(press):
		return world.Do{}, nil
	}
	if p.selected() != c {
		p.turn()
	}
	return world.Do{}, nil
}

// enter loads the scenario's drivers; on the page it follows a link.
func (p *Picker) enter(c *model.Scenario) world.Do {
	if t, ok := p.Page().Target(); ok && p.OnPage {
		if t.Ref.Kind == world.RefAlternative {
			return p.give(c, t.State)
		}
		return world.Do{Open: &t, Close: true}
	}
	return p.leave(p.w.Load(c), fmt.Sprintf(p.w.Words.Says.Loaded, c.Title, p.w.Keys.Undo.Help().Key))
}

// leave closes the picker once what was chosen is in force, or is being worked out.
func (p *Picker) leave(do world.Do, say string) world.Do {
	do.Close = do.Moved || do.Wait != nil
	if do.Moved {
		do.Say = say
	}
	return do
}

// suppose takes the scenario's event as given: its only way, or the one that is
// selected on the page.
func (p *Picker) suppose(c *model.Scenario) world.Do {
	if len(c.Event) == 1 {
		return p.give(c, 0)
	}
	if t, ok := p.Page().Target(); ok && p.OnPage && t.Ref.Kind == world.RefAlternative {
		return p.give(c, t.State)
	}
	return world.Say(fmt.Sprintf(p.w.Words.Says.ChooseWay, len(c.Event)))
}

func (p *Picker) give(c *model.Scenario, way int) world.Do {
	say := p.w.Words.Says.Supposed
	if p.w.Given(c.Event[way]) {
		say = p.w.Words.Says.Freed
	}
	return p.leave(p.w.Try(p.w.GiveEvent(c.Event[way])), fmt.Sprintf(say, c.Title))
}

// Click selects what is at that place.
func (p *Picker) Click(x, y int) tea.Cmd {
	if p.Split.Click(x, y) {
		p.turn()
	}
	return nil
}

// View draws the picker at exactly its size.
func (p *Picker) View() []string { return p.Split.View(p.drawRow) }

func (p *Picker) drawRow(r *draw.Row, i int) {
	c := p.w.Set.Scenarios[i]
	name := world.ScenarioName(c)
	if c == p.w.Now().Preset {
		name = theme.Dot + " " + name
	}
	columns := chance.Fit(p.w, r.Left(), p.longest)
	r.Cell(theme.Text, name, columns.Name)
	columns.Put(r, chance.OfScenario(p.w, i))
}

// Info says what the selected scenario would mean.
func (p *Picker) Info() world.Info {
	c := p.selected()
	if c == nil {
		return world.Info{}
	}
	return p.w.Info(c.Title, c.Meaning, c.Evidence).About(world.Thing(model.RefScenario, c.ID))
}

// Typing reports whether letters are text here.
func (p *Picker) Typing() bool { return false }

// Hints returns the keys that do something here, the most important first.
func (p *Picker) Hints() []keys.Hint {
	return append(p.w.Keys.PickerPage().Hints, p.w.Keys.Paging())
}
