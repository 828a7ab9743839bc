// Package lessons is where a lesson is chosen: what there are, and what each is for.
package lessons

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/page"
	"foresee/ui/term/split"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Lessons is the list of a set's lessons, and the page about one of them.
type Lessons struct {
	*split.Split
	w       *world.World
	running *model.Lesson // nil for none
	step    int           // of the one that runs
}

// Chosen says that a lesson is to begin, or the one that runs to go on.
type Chosen struct{ Lesson *model.Lesson }

// New returns the list, at the lesson that runs.
func New(w *world.World, running *model.Lesson, step int) *Lessons {
	words := w.Words.Lesson
	l := &Lessons{Split: split.New(w, [2]string{words.Choose, words.About}, false), w: w, running: running, step: step}
	selectable := make([]bool, len(w.Set.Lessons))
	for i := range selectable {
		selectable[i] = true
	}
	l.List.SetRows(selectable)
	for i, lesson := range w.Set.Lessons {
		if lesson == running {
			l.List.Select(i)
		}
	}
	return l
}

// Resize lays the list out anew.
func (l *Lessons) Resize(width, height int) {
	l.Split.Resize(width, height)
	l.write()
}

// write writes the page: what the lesson is for, and its steps.
func (l *Lessons) write() {
	b := page.NewBuilder(l.w.Wrap, l.PageWidth())
	lesson, words := l.selected(), l.w.Words.Lesson
	if lesson == nil {
		b.Text(theme.Faint, 0, words.None)
		l.Split.Show(b.Page())
		return
	}
	b.Text(theme.Strong, 0, lesson.Title)
	b.Text(theme.Faint, 0, words.Minutes.Of(int(lesson.Minutes+0.5))+" "+theme.Between+" "+words.Steps.Of(len(lesson.Steps)))
	b.Gap()
	b.Text(theme.Text, 0, lesson.About)
	b.Gap()
	for i, s := range lesson.Steps {
		b.Text(theme.Text, 0, fmt.Sprintf("%2d  %s", i+1, s.Title))
	}
	l.Split.Show(b.Page())
}

func (l *Lessons) selected() *model.Lesson {
	if i := l.List.Cursor(); i >= 0 {
		return l.w.Set.Lessons[i]
	}
	return nil
}

// Refresh does nothing: nothing here depends on what is assumed.
func (l *Lessons) Refresh() tea.Cmd { return nil }

// Update takes a key.
func (l *Lessons) Update(msg tea.Msg) (world.Do, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	lesson, m := l.selected(), l.w.Keys
	if !ok || lesson == nil {
		return world.Do{}, nil
	}
	switch {
	case key.Matches(press, m.Left):
		l.List.Move(-1)
	case key.Matches(press, m.Right):
		l.List.Move(+1)
	case key.Matches(press, m.Enter):
		return world.Do{}, func() tea.Msg { return Chosen{lesson} }
	case !l.Split.Press(press):
		return world.Do{}, nil
	}
	if l.selected() != lesson {
		l.write()
	}
	return world.Do{}, nil
}

// Click selects what is at that place.
func (l *Lessons) Click(x, y int) tea.Cmd {
	if l.Split.Click(x, y) {
		l.write()
	}
	return nil
}

// View draws the list at exactly its size.
func (l *Lessons) View() []string { return l.Split.View(l.drawRow) }

func (l *Lessons) drawRow(r *draw.Row, i int) {
	lesson := l.w.Set.Lessons[i]
	right := l.w.Words.Lesson.Minutes.Of(int(lesson.Minutes + 0.5))
	if lesson == l.running {
		right = fmt.Sprintf(l.w.Words.Lesson.Here, l.step+1)
	}
	r.Cell(theme.Text, lesson.Title, r.Left()-draw.Width(right)-2).Gap(1).Put(theme.Faint, right)
}

// Info says what the selected lesson is for.
func (l *Lessons) Info() world.Info {
	if lesson := l.selected(); lesson != nil {
		return world.Info{Lead: lesson.Title, Text: lesson.About}
	}
	return world.Info{}
}

// Typing reports whether letters are text here.
func (l *Lessons) Typing() bool { return false }

// Hints returns the keys that do something here, the most important first.
func (l *Lessons) Hints() []keys.Hint {
	return append(l.w.Keys.LessonsPage().Hints, l.w.Keys.Paging())
}
