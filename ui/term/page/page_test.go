package page

import (
	"fmt"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/keys"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// written makes a page from a picture: a line of each letter, l for a link of one
// line, L for the second line of the link before.
func written(picture string) *Page {
	b := NewBuilder(draw.NewWrapper(), 20)
	for i := 0; i < len(picture); i++ {
		text := func() { b.Text(theme.Text, 0, fmt.Sprint("line ", i)) }
		if picture[i] != 'l' {
			text()
			continue
		}
		target := world.Target{Ref: model.Ref{Kind: world.RefClaim, ID: fmt.Sprint(i)}}
		b.Link(target, func() {
			text()
			for i+1 < len(picture) && picture[i+1] == 'L' {
				i++
				text()
			}
		})
	}
	return b.Page()
}

func TestPress(t *testing.T) {
	m := keys.New(catalogue.English().Keys)
	tests := []struct {
		name, page string
		height     int
		keys       string
		link       string // the selected one, none in view where empty
		first      int    // the first line in view
	}{
		{"the first link is selected", "tltl", 4, "", "1", 1},
		{"down to the next link", "tltl", 4, "d", "3", 1},
		{"up again", "tltl", 4, "du", "1", 1},
		{"down at the last link", "tltl", 4, "ddd", "3", 1},
		{"a far link is scrolled to", "ltttttl", 3, "d", "", 2},
		{"and reached", "ltttttl", 3, "dddd", "6", 5},
		{"scrolling without links", "tttttt", 3, "dd", "", 3},
		{"a page down", "lttttl", 3, "n", "", 3},
		{"two pages down", "lttttl", 3, "nn", "5", 4},
		{"the end selects the last link", "ltltl", 9, "e", "4", 1},
		{"home selects the first link", "ltltl", 9, "eh", "0", 1},
		{"a link of several lines is shown whole", "tttlLL", 4, "dd", "3", 3},
	}
	press := map[rune]tea.KeyType{'d': tea.KeyDown, 'u': tea.KeyUp, 'n': tea.KeyPgDown, 'p': tea.KeyPgUp, 'e': tea.KeyEnd, 'h': tea.KeyHome}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := written(test.page)
			p.SetHeight(test.height)
			for _, k := range test.keys {
				p.Press(tea.KeyMsg{Type: press[k]}, m)
			}
			target, ok := p.Target()
			if target.Ref.ID != test.link || ok != (test.link != "") {
				t.Errorf("selected %q (%v), want %q", target.Ref.ID, ok, test.link)
			}
			if first, _, _ := p.Shown(); first != test.first {
				t.Errorf("first line %d, want %d", first, test.first)
			}
		})
	}
}

func TestOtherKeysAreNotTaken(t *testing.T) {
	if written("l").Press(tea.KeyMsg{Type: tea.KeyEnter}, keys.New(catalogue.English().Keys)) {
		t.Error("the page took enter")
	}
}

func TestKeep(t *testing.T) {
	m := keys.New(catalogue.English().Keys)
	old := written("ltltltl")
	old.SetHeight(3)
	for range 3 {
		old.Press(tea.KeyMsg{Type: tea.KeyDown}, m)
	}
	p := written("ltltl")
	p.Keep(old)
	if target, _ := p.Target(); target.Ref.ID != "4" {
		t.Errorf("selected %q", target.Ref.ID)
	}
	p = written("l")
	p.Keep(old)
	if target, _ := p.Target(); target.Ref.ID != "0" {
		t.Errorf("of a shorter page %q is selected", target.Ref.ID)
	}
}

func TestSelect(t *testing.T) {
	p := written("lttttttl")
	p.SetHeight(3)
	p.Select(model.Ref{Kind: world.RefClaim, ID: "7"})
	if target, ok := p.Target(); !ok || target.Ref.ID != "7" {
		t.Errorf("selected %q", target.Ref.ID)
	}
}

func TestBuilder(t *testing.T) {
	b := NewBuilder(draw.NewWrapper(), 20)
	b.Gap()
	b.Heading("HEAD")
	b.Gap()
	b.Gap()
	b.Text(theme.Text, 2, "two words that wrap")
	b.Text(theme.Text, 0, "")
	b.Hang(1, theme.Faint, "C1 ", theme.Text, "hanging under itself")
	p := b.Page()
	p.SetHeight(20)
	var got []string
	for _, line := range p.View(theme.New(termenv.Ascii, false, false), 20, true) {
		if ansi.StringWidth(line) != 20 {
			t.Errorf("%q is %d wide", line, ansi.StringWidth(line))
		}
		got = append(got, strings.TrimRight(line, " "))
	}
	want := []string{"  HEAD", "", "    two words that", "    wrap", "   C1 hanging under", "      itself"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAbout(t *testing.T) {
	judgement := model.Ref{Kind: model.RefJudgement, ID: "j"}
	b := NewBuilder(draw.NewWrapper(), 20)
	link := func(id string) {
		b.Link(world.Target{Ref: model.Ref{Kind: world.RefClaim, ID: id}}, func() { b.Text(theme.Text, 0, id) })
	}
	link("before")
	b.About(judgement, func() { link("within"); link("beside") })
	link("after")
	p := b.Page()
	p.SetHeight(9)
	m := keys.New(catalogue.English().Keys)
	for _, want := range []model.Ref{{}, judgement, judgement, {}} {
		if got := p.About(); got != want {
			t.Errorf("the link stands under %v, want %v", got, want)
		}
		p.Press(tea.KeyMsg{Type: tea.KeyDown}, m)
	}
	p.Select(judgement)
	if at, _ := p.Target(); at.Ref.ID != "within" {
		t.Errorf("selected %v, want the first link under it", at)
	}
}

// What is selected from elsewhere comes into view with some lines below it.
func TestSelectBringsIntoView(t *testing.T) {
	p := written("tttttttttttttttltttttttttttt")
	p.SetHeight(12)
	p.Select(model.Ref{Kind: world.RefClaim, ID: "15"})
	if first, last, _ := p.Shown(); first > 16 || last < 22 {
		t.Errorf("lines %d to %d are in view of line 16", first, last)
	}
}
