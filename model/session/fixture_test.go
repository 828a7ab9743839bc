package session

import (
	"os"
	"path/filepath"
	"testing"

	"foresee/model"
	"foresee/model/seminar"
)

// small returns the set of the model's own tests, with what it holds for teaching.
func small(t testing.TB) *model.Set {
	t.Helper()
	return load(t, func(text string) string { return text })
}

// load returns the small set after a change of its text.
func load(t testing.TB, change func(string) string) *model.Set {
	t.Helper()
	var text string
	for _, name := range []string{"../testdata/small.yaml", "../testdata/taught.yaml"} {
		part, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text += string(part)
	}
	set, problems := model.Load(model.File{Name: "small.yaml", Text: []byte(change(text))})
	if set == nil {
		t.Fatal(problems)
	}
	return set
}

// busy returns a session in which everything was used.
func busy(t testing.TB, set *model.Set) Session {
	t.Helper()
	s := Begin(set)
	over := set.Baseline().With(0, model.Only(1))
	s.Steps = append(s.Steps,
		Step{Assumptions: over},
		Step{Assumptions: over.With(2, 3), Preset: set.Scenarios[0], Struck: []string{"trust:trade=yes"}},
		Step{Assumptions: set.Baseline().With(0, 3).With(1, model.Only(0)), Hindsight: []string{"H01"}},
	)
	s.At = 2
	s.Marked = &Step{Assumptions: over}
	s.Place = Place{"why", model.Ref{Kind: model.RefOutcome, ID: "trust"}, 1}
	s.Notes = []Note{
		{model.Ref{Kind: model.RefOutcome, ID: "trade"}, 0, "Ask about this."},
		{model.Ref{Kind: model.RefClaim, ID: "C2"}, -1, `It says "while", not <because> & so.`},
		{model.Ref{}, -1, "For next week."},
	}
	s.Room = room(t, set)
	s.Lesson = &Lesson{"demo", 3, true}
	s.Opened = true
	return s
}

func room(t testing.TB, set *model.Set) seminar.Room {
	t.Helper()
	r := seminar.Room{}.Plan(set.Lessons[0]).Ask(1, true, "trade-lasts", "how-much-trust").Ask(2, false, "friends")
	for _, e := range []struct {
		question string
		round    int
		seminar.Estimate
	}{
		{"trade-lasts", 1, seminar.Estimate{Participant: "Ana", Likelihoods: seminar.OfYes(1. / 3), As: "1:2", Because: "So I think."}},
		{"trade-lasts", 1, seminar.Estimate{Participant: "Ben", Likelihoods: seminar.OfYes(0.1), As: "10"}},
		{"how-much-trust", 1, seminar.Estimate{Participant: "Ana", Likelihoods: seminar.Likelihoods{0.2, 0.5, 0.3}}},
		{"friends", 2, seminar.Estimate{Participant: "Cho", Likelihoods: seminar.OfYes(1), As: "100"}},
	} {
		q, ok := set.Question(e.question)
		if !ok {
			t.Fatalf("no question %s", e.question)
		}
		var err error
		if r, err = r.Give(q, e.round, e.Estimate); err != nil {
			t.Fatal(err)
		}
	}
	return r.Close(1, "trade-lasts")
}

// saved writes a session and returns where it stands.
func saved(t testing.TB, set *model.Set, s Session) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "class.json")
	if err := New(path, set, "small").Save(s); err != nil {
		t.Fatal(err)
	}
	return path
}
