// Package brief is the screen that reads the evidence: every claim of the brief by
// page and paragraph, its slips, and for each claim all that rests on it.
package brief

import (
	"cmp"
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/ui/term/keys"
	"foresee/ui/term/page"
	"foresee/ui/term/split"
	"foresee/ui/term/subject"
	"foresee/ui/term/world"
)

// A Screen is the claims in the order of the brief, and the page about one.
type Screen struct {
	*split.Split
	w       *world.World
	rows    []row
	shown   int // the row whose page shows
	width   int // of that page, zero before there is one
	changes int // how much had been done when it was written
}

// New returns the screen, at what the set says of the brief as a whole.
func New(w *world.World) *Screen {
	words := w.Words.Brief
	s := &Screen{Split: split.New(w, [2]string{words.Title, words.Claim}, false), w: w, rows: rows(w)}
	selectable := make([]bool, len(s.rows))
	for i, r := range s.rows {
		selectable[i] = r.heading == ""
	}
	s.List.SetRows(selectable)
	return s
}

// Resize lays the screen out anew.
func (s *Screen) Resize(width, height int) {
	s.Split.Resize(width, height)
	if s.width != s.PageWidth() {
		s.write()
	}
}

// Refresh writes the page anew, as far scrolled: the brief stays what it is, but not what
// was noted and struck out, and whether what happened may be shown.
func (s *Screen) Refresh() tea.Cmd {
	if s.width > 0 && s.changes != s.w.Changes() {
		s.Split.Update(s.page())
	}
	return nil
}

// write writes the page about the selected row.
func (s *Screen) write() {
	s.width, s.shown = s.PageWidth(), s.List.Cursor()
	s.Split.Show(s.page())
}

func (s *Screen) page() *page.Page {
	s.changes = s.w.Changes()
	writer := subject.New(s.w, s.width)
	writer.Write(s.rows[max(s.shown, 0)].target)
	return writer.Page()
}

// Show selects the claim or slip that a target names.
func (s *Screen) Show(t world.Target) tea.Cmd {
	s.Refresh()
	for i, r := range s.rows {
		if r.target.Ref == t.Ref && i != s.shown {
			s.List.Select(i)
			s.write()
		}
	}
	s.OnPage = true
	return nil
}

// Selected returns nothing that questions could be asked about.
func (s *Screen) Selected() world.Target { return world.Target{} }

// Command returns nothing: no question is asked here.
func (s *Screen) Command() []string { return nil }

// Where returns the claim or slip that is selected.
func (s *Screen) Where() world.Target { return s.rows[max(s.List.Cursor(), 0)].target }

// Update takes a key.
func (s *Screen) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return world.Do{}, nil
	}
	m := s.w.Keys
	switch {
	case key.Matches(press, m.Previous):
		s.paragraph(-1)
	case key.Matches(press, m.Next):
		s.paragraph(+1)
	case key.Matches(press, m.Enter):
		return s.enter(), nil
	case s.Split.Press(press):
	default:
		return s.refuse(press), nil
	}
	if s.List.Cursor() != s.shown {
		s.write()
	}
	return world.Do{}, nil
}

// refuse says why a key that moves assumptions does nothing here.
func (s *Screen) refuse(press tea.KeyMsg) world.Do {
	m := s.w.Keys
	if key.Matches(press, m.Left, m.Right, m.Open, m.Tick, m.Baseline, m.Suppose) {
		return world.Say(s.w.Words.Says.BriefStays)
	}
	return world.Do{}
}

// paragraph goes to the first claim of the next paragraph, or of the one before.
func (s *Screen) paragraph(by int) {
	i := s.List.Cursor()
	for i > 0 && s.rows[i-1].heading == "" {
		i-- // to the first row of this paragraph
	}
	i += by
	if by < 0 {
		i-- // over the heading
	}
	for i > 0 && i < len(s.rows) && (s.rows[i].heading != "" || s.rows[i-1].heading == "") {
		i += by
	}
	if i < len(s.rows) {
		s.List.Select(max(i, 0))
	}
}

func (s *Screen) enter() world.Do {
	if s.Enter() {
		return world.Do{}
	}
	if t, ok := s.Page().Target(); ok {
		return world.Go(t)
	}
	return world.Say(s.w.Words.Says.NoLink)
}

// Click selects what is at that place.
func (s *Screen) Click(x, y int) tea.Cmd {
	if s.Split.Click(x, y) {
		s.write()
	}
	return nil
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Split.View(s.drawRow) }

// Info tells of the selected claim; of anything else it names the brief, its author
// and its day.
func (s *Screen) Info() world.Info {
	if c, ok := s.w.Set.Claim(s.Where().Ref.ID); ok {
		return s.w.Info(c.ID, c.Says, []string{c.ID}).About(s.Where())
	}
	b := s.w.Set.Brief
	info := world.Info{Lead: cmp.Or(b.Title, s.w.Set.Title), Text: s.w.Set.About, Source: s.w.Day(b.Date), Place: s.w.Day(b.Date)}
	if b.Author != "" {
		info.Text = fmt.Sprintf(s.w.Words.Brief.By, b.Author, b.Publisher)
	}
	return info.About(s.Where())
}

// Hints returns the keys that do something here, the most important first.
func (s *Screen) Hints() []keys.Hint { return s.w.Keys.BriefPage().Hints }

// Sections returns the help of this screen.
func (s *Screen) Sections() []keys.Section { return []keys.Section{s.w.Keys.BriefPage()} }
