package seminar

import (
	"os"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
)

// small returns the set of the model's own tests: a war that goes on, a trade that
// the war keeps up (67.5%), and trust that grows with it; with four questions, two
// happenings and a lesson.
func small(t testing.TB) *model.Set {
	t.Helper()
	return load(t, "")
}

// load returns the small set with more text at its end.
func load(t testing.TB, more string) *model.Set {
	t.Helper()
	var text []byte
	for _, name := range []string{"../testdata/small.yaml", "../testdata/taught.yaml"} {
		part, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text = append(text, part...)
	}
	set, problems := model.Load(model.File{Name: "small.yaml", Text: append(text, more...)})
	if set == nil {
		t.Fatal(problems)
	}
	return set
}

func question(t testing.TB, set *model.Set, id string) *model.Question {
	t.Helper()
	q, ok := set.Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	return q
}

func open(t *testing.T, set *model.Set) *forecast.Engine {
	t.Helper()
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// give puts an estimate into the room as it would be typed, by name and text.
func give(t *testing.T, room Room, q *model.Question, round int, estimates ...string) Room {
	t.Helper()
	for i := 0; i < len(estimates); i += 2 {
		l, err := ParseAnswers(estimates[i+1], q, model.ICD203())
		if err != nil {
			t.Fatal(err)
		}
		room, err = room.Give(q, round, Estimate{Participant: estimates[i], Likelihoods: l, As: estimates[i+1]})
		if err != nil {
			t.Fatal(err)
		}
	}
	return room
}

// near reports whether two figures agree but for rounding.
func near(a, b float64) bool { return a-b < 1e-12 && b-a < 1e-12 }
