package world

import (
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/session"
)

// later returns the small set after its author changed something, and its engine.
func later(t *testing.T, change func(*model.Set)) (*model.Set, *forecast.Engine) {
	t.Helper()
	set := *small(t).Set
	change(&set)
	whole := model.NewSet(set)
	e, err := forecast.Open(whole)
	if err != nil {
		t.Fatal(err)
	}
	return whole, e
}

// A world that was brought back goes through its history as the one before did.
func TestRebuild(t *testing.T) {
	w := small(t)
	war, talks := w.Set.Factors[0], w.Set.Factors[1]
	w.Try(w.Turn(war, 1))
	w.Mark()
	w.Load(w.Set.Scenarios[0])
	w.Try(w.Turn(talks, 1))
	w.Undo()
	w.AimAt(Target{Ref: model.Ref{Kind: model.RefOutcome, ID: "pact"}, State: 1})
	set, engine := later(t, func(s *model.Set) { s.Factors[2].States[0].Baseline, s.Factors[2].States[1].Baseline = 0.4, 0.6 })
	r := w.Rebuild(w.Session(), set, engine)()
	if r.Err != nil || len(r.Misfits) > 0 {
		t.Fatal(r.Err, r.Misfits)
	}
	if w.Stale(r) {
		t.Error("stale although nothing was done")
	}
	got := r.World
	if aim := got.Aim(); aim.Outcome != set.Factors[2] || aim.State != 1 {
		t.Errorf("the aim is %+v", aim)
	}
	if got.Now().Preset != set.Scenarios[0] || got.Now().Reading.Factors[2][0].Base != 0.4 {
		t.Errorf("the present is %+v", got.Now().Premises)
	}
	if got.Redo(); len(got.assumed()) != 2 || got.Now().Reading == nil || got.Now().Advice == nil {
		t.Error("the step ahead was not worked out")
	}
	for range 2 {
		if do := got.Undo(); !do.Moved || do.Say == "" {
			t.Errorf("undo does %+v", do)
		}
	}
	if got.Marked() != got.Now() {
		t.Error("the marked moment is another than that of its step")
	}
	if got.Undo(); len(got.assumed()) != 0 || got.Undo().Moved {
		t.Error("the first step is not the first")
	}
}

func TestStale(t *testing.T) {
	w := small(t)
	set, engine := later(t, func(*model.Set) {})
	for _, change := range []struct {
		name string
		do   func()
	}{
		{"a step", func() { w.Try(w.Turn(w.Set.Factors[0], 1)) }},
		{"undo", func() { w.Undo() }},
		{"a mark", func() { w.Mark() }},
		{"a reading that is being worked out", func() { w.late.going = true }},
	} {
		r := w.Rebuild(w.Session(), set, engine)()
		change.do()
		if !w.Stale(r) {
			t.Errorf("%s makes no difference", change.name)
		}
	}
}

// A step that cannot be worked out, here for a judgement that is not there, bars no way.
func TestStepsThatCannotBe(t *testing.T) {
	w := small(t)
	over, held := w.Turn(w.Set.Factors[0], 1), w.Turn(w.Set.Factors[1], 1)
	gone := []string{"gone"}
	s := session.Session{
		Steps:  []session.Step{{Assumptions: w.Set.Baseline()}, {Assumptions: over, Struck: gone}, {Assumptions: held, Struck: gone}},
		At:     2,
		Marked: &session.Step{Assumptions: over, Struck: gone},
	}
	misfits := w.Restore(s)
	if len(misfits) != 2 || misfits[0].What != "step" || misfits[0].Text != "talks=yes" || misfits[1].What != "mark" {
		t.Fatal(misfits)
	}
	if !w.AtBaseline() || w.Marked() != nil {
		t.Errorf("in force is %v", w.assumed())
	}
	for range 2 {
		if do := w.Undo(); !do.Fault || do.Say == "" {
			t.Errorf("undo does %+v", do)
		}
	}
	if do := w.Undo(); !do.Moved || w.Undo().Moved {
		t.Errorf("undo does %+v, want the first step", do)
	}
}

func TestSessionOfAWorld(t *testing.T) {
	w := small(t)
	if s := w.Session(); len(s.Steps) != 1 || s.At != 0 || s.Marked != nil {
		t.Errorf("at the start there is %+v", s)
	}
	w.Try(w.Turn(w.Set.Factors[0], 1))
	w.Mark()
	w.Undo()
	s := w.Session()
	if len(s.Steps) != 2 || s.At != 0 || !s.Marked.Assumptions.Equal(s.Steps[1].Assumptions) {
		t.Errorf("the session is %+v", s)
	}
	s.Steps = append(s.Steps, s.Steps[1], session.Step{Assumptions: w.Set.Baseline()})
	s.At = 3
	again := small(t)
	if misfits := again.Restore(s); len(misfits) > 0 || len(again.history) != 3 || again.at != 2 {
		t.Errorf("steps that are the same: %d at %d, %v", len(again.history), again.at, misfits)
	}
}
