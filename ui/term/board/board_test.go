package board

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// sample is a board of two lists beside a page; where it is narrow all share one place.
func sample(t *testing.T, width, height int) *Board {
	t.Helper()
	states := []model.State{{ID: "a", IfOpen: 1, Baseline: 0.5}, {ID: "b", IfOpen: 1, Baseline: 0.5}}
	set := model.NewSet(model.Set{Factors: []*model.Factor{
		{ID: "d", Kind: model.Driver, States: states}, {ID: "o", Kind: model.Outcome, States: states},
	}})
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	w, err := world.New(set, e, world.Premises{Assumptions: set.Baseline()}, model.ICD203(), catalogue.English(), theme.New(termenv.Ascii, false, false))
	if err != nil {
		t.Fatal(err)
	}
	b := New(w, []string{"One", "Two"}, "Page", 1, func(width, _ int) Box {
		if width < 40 {
			return Box{Panes: []int{0, 1, Page}}
		}
		return Box{Across: []Box{{Size: 20, Down: []Box{{Panes: []int{0}, Size: 6}, {Panes: []int{1}}}}, {Panes: []int{Page}}}}
	})
	b.Resize(width, height)
	b.SetRows(0, nil, rows("a", "b", "", "c"))
	b.SetRows(1, []Line{text("head")}, rows("x", "y"))
	return b
}

// rows returns a row for each id, and a line of text for an empty one.
func rows(ids ...string) []Row {
	var list []Row
	for _, id := range ids {
		list = append(list, Row{Draw: text("row " + id), Item: id})
	}
	return list
}

func text(s string) Line { return func(r *draw.Row) { r.Put(theme.Text, s) } }

func (b *Board) screen() []string {
	lines := b.View([]Line{text("above")})
	for i := range lines {
		lines[i] = ansi.Strip(lines[i])
	}
	return lines
}

func press(b *Board, keys ...tea.KeyType) {
	for _, k := range keys {
		b.Press(tea.KeyMsg{Type: k})
	}
}

func TestViewIsExact(t *testing.T) {
	for _, size := range [][2]int{{60, 14}, {39, 14}, {40, 12}, {120, 40}} {
		lines := sample(t, size[0], size[1]).screen()
		if len(lines) != size[1] {
			t.Errorf("%v: %d lines", size, len(lines))
		}
		for _, line := range lines {
			if got := ansi.StringWidth(line); got != size[0] {
				t.Errorf("%v: a line is %d wide: %q", size, got, line)
			}
		}
	}
}

func TestPanesInTurn(t *testing.T) {
	b := sample(t, 60, 14)
	for _, want := range []int{1, Page, 0} {
		if press(b, tea.KeyTab); b.Focus() != want {
			t.Errorf("tab leads to %d, want %d", b.Focus(), want)
		}
	}
	if press(b, tea.KeyShiftTab); b.Focus() != Page {
		t.Errorf("shift+tab leads to %d", b.Focus())
	}
	if b.List() != 0 {
		t.Errorf("the page is about list %d", b.List())
	}
}

func TestEnterAndBack(t *testing.T) {
	b := sample(t, 39, 14)
	if !b.Enter() || b.Focus() != Page || b.Enter() {
		t.Error("enter does not lead to the page, or twice")
	}
	if !b.Back() || b.Focus() != 0 || b.Back() {
		t.Error("back does not lead to the list, or twice")
	}
	press(b, tea.KeyTab, tea.KeyTab)
	if b.Back() {
		t.Error("there is a way back although nobody entered")
	}
}

func TestCursorStaysWithItsItem(t *testing.T) {
	b := sample(t, 60, 14)
	press(b, tea.KeyDown)
	b.SetRows(0, nil, rows("c", "a", "b"))
	if got := b.Item(); got != "b" {
		t.Errorf("the cursor is on %q", got)
	}
	b.SetRows(0, nil, rows("c", "a"))
	if got := b.Item(); got != "a" {
		t.Errorf("when its item is gone the cursor is on %q", got)
	}
	b.SetRows(0, nil, nil)
	if got := b.Item(); got != "" {
		t.Errorf("in an empty list the cursor is on %q", got)
	}
}

func TestSelect(t *testing.T) {
	b := sample(t, 60, 14)
	b.Select(0, "c")
	b.Select(0, "nothing")
	b.Select(1, "y")
	if b.Item() != "c" || b.ItemOf(1) != "y" {
		t.Errorf("selected %q and %q", b.Item(), b.ItemOf(1))
	}
	if b.First(0); b.Item() != "a" {
		t.Errorf("the first is %q", b.Item())
	}
}

func TestOnlyTheLastListShowsItsCursor(t *testing.T) {
	b := sample(t, 60, 14)
	press(b, tea.KeyTab, tea.KeyTab)
	shown := strings.Join(b.screen(), "\n")
	if strings.Contains(shown, "▸ row a") || !strings.Contains(shown, "▸ row x") {
		t.Errorf("cursors:\n%s", shown)
	}
}

func TestClick(t *testing.T) {
	b := sample(t, 60, 14)
	tests := []struct {
		x, y, focus int
		item        string
	}{
		{5, 3, 0, "b"}, // a line of the head, the border, the second row
		{5, 9, 1, "x"}, // its list has a line at the top
		{5, 10, 1, "y"},
		{30, 5, Page, "y"},
		{5, 2, 0, "a"},
	}
	for _, test := range tests {
		if b.Click(test.x, test.y); b.Focus() != test.focus || b.Item() != test.item {
			t.Errorf("a click at %d,%d selects %q in %d", test.x, test.y, b.Item(), b.Focus())
		}
	}
}

func TestSharedPlaceShowsWhatHasTheKeys(t *testing.T) {
	b := sample(t, 39, 14)
	for _, want := range []string{"row a", "row x", "", "row a"} {
		if shown := strings.Join(b.screen(), "\n"); want != "" && !strings.Contains(shown, want) {
			t.Errorf("want %q:\n%s", want, shown)
		}
		press(b, tea.KeyTab)
	}
	if w, h := b.Size(Page); w != 37 || h != 11 {
		t.Errorf("the page is %dx%d inside", w, h)
	}
}

func TestPageKeepsItsPlace(t *testing.T) {
	b := sample(t, 60, 14)
	long := func() *page.Page {
		w := page.NewBuilder(draw.NewWrapper(), 30)
		for range 40 {
			w.Text(theme.Text, 0, "line")
		}
		return w.Page()
	}
	b.Show(long())
	b.Turn(Page)
	press(b, tea.KeyDown, tea.KeyDown)
	first := func() int { n, _, _ := b.page.Shown(); return n }
	if b.Update(long()); first() != 3 {
		t.Errorf("the newer page begins at %d", first())
	}
	if b.Show(long()); first() != 1 {
		t.Errorf("another page begins at %d", first())
	}
}

func TestDivide(t *testing.T) {
	tests := []struct {
		room  int
		sizes []int
		want  []int
	}{
		{30, []int{10, 0}, []int{10, 20}},
		{31, []int{0, 0}, []int{15, 16}},
		{30, []int{0, 12, 0}, []int{9, 12, 9}},
		{30, []int{10, 20}, []int{10, 20}},
	}
	for _, test := range tests {
		boxes := make([]Box, len(test.sizes))
		for i, size := range test.sizes {
			boxes[i].Size = size
		}
		i := 0
		divide(boxes, test.room, func(_ *Box, size int) {
			if size != test.want[i] {
				t.Errorf("%v of %d: part %d is %d, want %d", test.sizes, test.room, i, size, test.want[i])
			}
			i++
		})
	}
}

// Until it is moved, the cursor stays at the top whatever rows come.
func TestCursorStartsAtTheTop(t *testing.T) {
	b := sample(t, 60, 14)
	b.SetRows(0, nil, rows("z", "a", "b"))
	if got := b.Item(); got != "z" {
		t.Errorf("the cursor is on %q", got)
	}
	press(b, tea.KeyDown)
	b.SetRows(0, nil, rows("y", "z", "a", "b"))
	if got := b.Item(); got != "a" {
		t.Errorf("the cursor that was moved is on %q", got)
	}
	b.First(0)
	b.SetRows(0, nil, rows("x", "y"))
	if got := b.Item(); got != "x" {
		t.Errorf("after going to the first the cursor is on %q", got)
	}
}
