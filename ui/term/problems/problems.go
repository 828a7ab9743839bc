// Package problems lists what is wrong with the files of the set, each with its place
// and what to do, and what of the user's own no longer fits.
package problems

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/session"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A Report is what there is to list.
type Report struct {
	Broken   bool           // the set as it was saved cannot be opened, and an older one shows
	Problems model.Problems // of the files
	Misfits  []session.Misfit
}

// Empty reports whether there is nothing to list.
func (r Report) Empty() bool { return len(r.Problems)+len(r.Misfits) == 0 }

// Count writes how many problems the files have.
func (r Report) Count(words catalogue.Reload) string {
	return words.Count(len(r.Problems.Faults()), len(r.Problems.Warnings()))
}

// A Page is the list.
type Page struct {
	w             *world.World
	report        Report
	page          *page.Page
	width, height int
}

// New returns the list at its top.
func New(w *world.World, r Report) *Page { return &Page{w: w, report: r, page: &page.Page{}} }

// Resize lays the list out anew.
func (p *Page) Resize(width, height int) {
	p.width, p.height = width, height
	b := page.NewBuilder(p.w.Wrap, width-2)
	p.write(b)
	old := p.page
	p.page = b.Page()
	p.page.Keep(old)
	p.page.SetHeight(height - 2)
}

func (p *Page) write(b *page.Builder) {
	words := p.w.Words.Reload
	if p.report.Broken {
		b.Text(theme.Warn, 0, fmt.Sprintf(words.Broken, p.w.Keys.Back.Help().Key, p.w.Keys.Problems.Help().Key))
	}
	faults := p.report.Problems.Faults()
	list(b, words.Faults, faults)
	list(b, words.Warnings, p.report.Problems.Warnings())
	if len(p.report.Misfits) > 0 {
		b.Heading(words.Misfits)
	}
	for _, m := range p.report.Misfits {
		b.Hang(0, theme.Faint, theme.Between+" ", theme.Text, m.String())
	}
}

func list(b *page.Builder, heading string, problems model.Problems) {
	if len(problems) > 0 {
		b.Heading(heading)
	}
	for _, p := range problems {
		b.Text(theme.Accent, 0, p.At.String())
		b.Text(theme.Text, 2, p.What)
		b.Text(theme.Faint, 2, p.Fix)
	}
}

// Update takes a key.
func (p *Page) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		p.page.Press(press, p.w.Keys)
	}
	return world.Do{}, nil
}

// View draws the list at exactly its size.
func (p *Page) View() []string {
	pane := draw.Pane{Titles: []string{p.w.Words.Reload.Title}, Focused: true, Width: p.width, Height: p.height}
	width, _ := pane.Inner()
	if first, last, all := p.page.Shown(); first > 1 || last < all {
		pane.Note = fmt.Sprintf(p.w.Words.Frame.Shown, first, last, all)
	}
	return pane.Draw(p.w.Theme, p.page.View(p.w.Theme, width, true))
}

// Refresh does nothing: nothing here depends on what is assumed.
func (p *Page) Refresh() tea.Cmd { return nil }

// Typing reports whether letters are text here.
func (p *Page) Typing() bool { return false }

// Click does nothing.
func (p *Page) Click(_, _ int) tea.Cmd { return nil }

// Info says what to do.
func (p *Page) Info() world.Info {
	words := p.w.Words.Reload
	if p.report.Broken {
		return world.Info{Lead: p.report.Count(words), Text: words.Repair}
	}
	return world.Info{}
}

// Hints returns the keys that do something here.
func (p *Page) Hints() []keys.Hint { return p.w.Keys.HelpPage() }
