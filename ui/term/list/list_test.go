package list

import (
	"math/rand/v2"
	"testing"
)

// rows reads a picture: h is a heading, r a row.
func rows(picture string) []bool {
	selectable := make([]bool, len(picture))
	for i, c := range picture {
		selectable[i] = c == 'r'
	}
	return selectable
}

func TestMove(t *testing.T) {
	tests := []struct {
		name, rows string
		height     int
		do         func(*List)
		cursor     int
		from, to   int
	}{
		{"starts under the heading", "hrrr", 4, func(l *List) {}, 1, 0, 4},
		{"steps over a heading", "hrhr", 4, func(l *List) { l.Move(1) }, 3, 0, 4},
		{"stays at the end", "hrr", 4, func(l *List) { l.Move(1); l.Move(1); l.Move(1) }, 2, 0, 3},
		{"stays at the start", "hrr", 4, func(l *List) { l.Move(-1) }, 1, 0, 3},
		{"scrolls down", "hrrrrr", 3, func(l *List) { l.Move(1); l.Move(1) }, 3, 1, 4},
		{"brings the heading back", "hrrrrr", 3, func(l *List) { l.Last(); l.Move(-1); l.Move(-1); l.Move(-1); l.Move(-1) }, 1, 0, 3},
		{"pages down", "rrrrrrrr", 4, func(l *List) { l.Page(1) }, 3, 0, 4},
		{"pages down onto a row", "rrrhrrrr", 4, func(l *List) { l.Page(1) }, 4, 1, 5},
		{"pages up", "rrrrrrrr", 4, func(l *List) { l.Last(); l.Page(-1) }, 4, 4, 8},
		{"pages up to the first", "hrrr", 2, func(l *List) { l.Page(-1) }, 1, 0, 2},
		{"selects near a heading", "hrrhr", 5, func(l *List) { l.Select(3) }, 4, 0, 5},
		{"selects beyond the end", "hrrh", 5, func(l *List) { l.Select(30) }, 2, 0, 4},
		{"has no row", "hh", 5, func(l *List) { l.Move(1) }, -1, 0, 2},
		{"is empty", "", 5, func(l *List) { l.Move(1); l.Page(1); l.Last() }, -1, 0, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var l List
			l.SetHeight(test.height)
			l.SetRows(rows(test.rows))
			test.do(&l)
			if got := l.Cursor(); got != test.cursor {
				t.Errorf("cursor at %d, want %d", got, test.cursor)
			}
			if from, to := l.Window(); from != test.from || to != test.to {
				t.Errorf("window %d to %d, want %d to %d", from, to, test.from, test.to)
			}
		})
	}
}

func TestCursorIsAlwaysInView(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var l List
	for range 2000 {
		switch random.IntN(6) {
		case 0:
			picture := make([]bool, random.IntN(30))
			for i := range picture {
				picture[i] = random.IntN(4) > 0
			}
			l.SetRows(picture)
		case 1:
			l.SetHeight(1 + random.IntN(12))
		case 2:
			l.Move(1 - 2*random.IntN(2))
		case 3:
			l.Page(1 - 2*random.IntN(2))
		case 4:
			l.Select(random.IntN(40) - 5)
		case 5:
			l.Last()
		}
		from, to := l.Window()
		if c := l.Cursor(); c >= 0 && l.height > 0 && (c < from || c >= to) {
			t.Fatalf("cursor %d outside the view %d to %d of %d rows", c, from, to, len(l.selectable))
		}
	}
}

// With tails the lines below a row that belong to it are in view with it.
func TestTails(t *testing.T) {
	tests := []struct {
		name, rows string
		height     int
		cursor     int
		from, to   int
	}{
		{"shows the lines below the last row", "rhhrhh", 4, 3, 2, 6},
		{"shows the lines below a row", "rhrhhrh", 3, 2, 2, 5},
		{"keeps the row when they are too many", "rhrhhhhh", 3, 2, 2, 5},
		{"leaves what fits", "rhrh", 4, 2, 0, 4},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := List{Tails: true}
			l.SetHeight(test.height)
			l.SetRows(rows(test.rows))
			l.Select(test.cursor)
			if from, to := l.Window(); from != test.from || to != test.to {
				t.Errorf("window %d to %d, want %d to %d", from, to, test.from, test.to)
			}
		})
	}
}
