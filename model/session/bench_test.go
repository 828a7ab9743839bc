package session

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"

	"foresee/model"
	"foresee/model/seminar"
)

// classroom returns the session of a long afternoon: 200 steps of undo, and 30
// participants who answered three questions.
func classroom(b *testing.B, set *model.Set) Session {
	b.Helper()
	s := Begin(set)
	for i := range 200 {
		s.Steps = append(s.Steps, Step{Assumptions: s.Steps[i].Assumptions.With(i%3, model.Only(i%2))})
	}
	s.At = 200
	s.Room = s.Room.Ask(1, true, "trade-lasts", "friends", "a-visit")
	for i := range 30 {
		for _, id := range []string{"trade-lasts", "friends", "a-visit"} {
			q, _ := set.Question(id)
			var err error
			s.Room, err = s.Room.Give(q, 1, seminar.Estimate{Participant: fmt.Sprint("Group ", i), Likelihoods: seminar.OfYes(float64(i) / 30), As: "a third", Because: "They need one another, and for how long nobody can tell."})
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	return s
}

// BenchmarkDescribe is what saving costs without the disk.
func BenchmarkDescribe(b *testing.B) {
	set := small(b)
	s, id := classroom(b, set), identify(set, "small")
	for b.Loop() {
		if _, err := json.MarshalIndent(describe(set, id, s), "", " "); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSave(b *testing.B) {
	set := small(b)
	s := classroom(b, set)
	k := New(filepath.Join(b.TempDir(), "class.json"), set, "small")
	for b.Loop() {
		if err := k.Save(s); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLater is what a key waits for.
func BenchmarkLater(b *testing.B) {
	set := small(b)
	s := classroom(b, set)
	k := New(filepath.Join(b.TempDir(), "class.json"), set, "small")
	for b.Loop() {
		k.Later(s)
	}
}

func BenchmarkLoad(b *testing.B) {
	set := small(b)
	path := saved(b, set, classroom(b, set))
	for b.Loop() {
		f, err := Load(path)
		if err != nil {
			b.Fatal(err)
		}
		f.Fit(set)
	}
}
