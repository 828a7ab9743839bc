package consistent

import (
	"fmt"
	"strings"
	"testing"

	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/catalogue"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// table is a world of so many descriptors with three states each.
func table(t *testing.T, n int) *world.World {
	t.Helper()
	set := model.Set{Method: model.Balance}
	for d := range n {
		f := &model.Factor{ID: fmt.Sprintf("d%d", d), Title: fmt.Sprintf("Descriptor %d", d+1), Kind: model.Descriptor}
		for v := range 3 {
			f.States = append(f.States, model.State{ID: fmt.Sprintf("s%d", v), Title: fmt.Sprintf("state %c of %d", 'a'+v, d+1)})
		}
		set.Factors = append(set.Factors, f)
	}
	whole := model.NewSet(set)
	w, err := world.New(whole, nil, world.Premises{Assumptions: whole.Baseline()}, model.ICD203(), catalogue.English(), theme.New(termenv.Ascii, false, false))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// A tableau shows names where they fit, leaves out what is alike, goes over to numbers,
// and at last to a part of them.
func TestTableau(t *testing.T) {
	scenarios := func(n, differ int) []balance.Scenario {
		a, b := make(balance.Scenario, n), make(balance.Scenario, n)
		for d := range differ {
			b[d] = 1
		}
		return []balance.Scenario{a, b}
	}
	tests := []struct {
		name             string
		n, differ, width int
		head, row, note  string
	}{
		{"names", 3, 3, 45, "Descriptor 1", "state b of 1 state b of 2 state b of 3", ""},
		{"cut names", 3, 3, 30, "Descript… Descript…", "state b…", ""},
		{"without what is alike", 6, 2, 30, "Descriptor 2", "state b of 1 state b of 2", "4 columns alike are left out"},
		{"numbers", 6, 6, 30, "1 2 3 4 5 6", "2 2 2 2 2 2", ""},
		{"a part", 30, 30, 20, "1 2 3 4 5 6 7 8 9", "2 2 2 2 2 2 2 2 2", "columns 1–10 of 30"},
		{"one scenario's columns", 2, 0, 10, "1 2", "1 1", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := table(t, test.n)
			list := scenarios(test.n, test.differ)
			tableau := NewTableau(w, list, nil)
			tableau.Fit(test.width)
			head, row := draw.NewRow(w.Theme, test.width, theme.Text), draw.NewRow(w.Theme, test.width, theme.Text)
			tableau.Head(head)
			tableau.Put(row, list[1], list[0], theme.Text)
			if got := head.String(); !strings.Contains(got, test.head) {
				t.Errorf("the head is %q, want %q", got, test.head)
			}
			if got := row.String(); !strings.Contains(got, test.row) {
				t.Errorf("the row is %q, want %q", got, test.row)
			}
			if got := tableau.Note(); got != test.note {
				t.Errorf("the note is %q, want %q", got, test.note)
			}
		})
	}
}

func TestTableauSideways(t *testing.T) {
	w := table(t, 30)
	list := []balance.Scenario{make(balance.Scenario, 30)}
	tableau := NewTableau(w, list, nil)
	tableau.Fit(20)
	var notes []string
	for tableau.Shift(+1) {
		notes = append(notes, tableau.Note())
	}
	last := notes[len(notes)-1]
	if !strings.HasSuffix(last, "–30 of 30") {
		t.Errorf("sideways leads to %q", notes)
	}
	again := NewTableau(w, list, tableau)
	if again.Fit(20); again.Note() != last {
		t.Errorf("a new tableau is at %q, want %q", again.Note(), last)
	}
	for tableau.Shift(-1) {
	}
	if !strings.HasPrefix(tableau.Note(), "columns 1–") {
		t.Errorf("back leads to %q", tableau.Note())
	}
}
