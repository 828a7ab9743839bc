package world

import (
	"strings"
	"testing"

	"foresee/model"
)

// pair is the small set with a second judgement, so that there is an order.
func pair(t *testing.T) (w *World, war, talks *model.Judgement) {
	t.Helper()
	w = small(t)
	pact := w.Set.Factors[2]
	war, talks = pact.Judgements[0], &model.Judgement{ID: "pact:talks=yes", Outcome: 2, When: 1, State: 1, Points: []float64{1, 0}}
	war.ID = "pact:war=worse"
	pact.Judgements = append(pact.Judgements, talks)
	ground, err := w.without(nil)
	if err != nil {
		t.Fatal(err)
	}
	w.whole, w.history[0].Ground = ground, ground
	return w, war, talks
}

func TestStrike(t *testing.T) {
	w, war, _ := pair(t)
	w.Try(w.Turn(w.Set.Factors[0], 1))
	moved := w.AimChance().P
	do := w.Strike(war)
	if !do.Moved || !w.Struck(war) || w.AimChance().P != w.AimChance().Base || w.AimDrift() != -1 {
		t.Errorf("striking out leaves %v", w.AimChance())
	}
	if !strings.Contains(do.Say, "War: worse › Pact. Signed: 20%") {
		t.Errorf("striking out says %q", do.Say)
	}
	if w.AtBaseline() {
		t.Error("what is struck out counts for nothing")
	}
	w.Undo()
	if w.Struck(war) || w.AimChance().P != moved || w.Step() != "back in force: War: worse › Pact" {
		t.Errorf("undo leaves %v and says %q", w.AimChance(), w.Step())
	}
	w.Redo()
	if !w.Struck(war) || w.Step() != "struck out: War: worse › Pact" {
		t.Errorf("redo says %q", w.Step())
	}
	w.Strike(war)
	if w.Struck(war) || w.AimChance().P != moved {
		t.Errorf("striking out twice leaves %v", w.AimChance())
	}
}

// What is struck out has an order, and one engine for as long as anybody remembers it.
func TestStruckSets(t *testing.T) {
	w, war, talks := pair(t)
	w.Strike(talks)
	one := w.Now().Engine
	w.Strike(war)
	if got := strings.Join(w.Now().Struck, " "); got != "pact:war=worse pact:talks=yes" {
		t.Errorf("struck out: %q", got)
	}
	w.Strike(war)
	if w.Now().Engine != one {
		t.Error("a set that was opened before is opened anew")
	}
	w.Load(w.Set.Scenarios[0])
	if !w.Struck(talks) {
		t.Error("loading a scenario restores what was struck out")
	}
	w.Reset()
	if !w.AtBaseline() || w.Step() != "which judgements are struck out" && !strings.Contains(w.Step(), "back in force") {
		t.Errorf("a reset leaves %v and says %q", w.Now().Struck, w.Step())
	}
}

func TestStartsStruck(t *testing.T) {
	w, war, _ := pair(t)
	start := Premises{Assumptions: w.Set.Baseline(), Struck: []string{war.ID, war.ID}}
	again, err := New(w.Set, w.whole.Engine, start, w.Scale, w.Words, w.Theme)
	if err != nil || len(again.Now().Struck) != 1 || !again.Struck(war) {
		t.Errorf("starts with %v (error %v)", again.Now().Struck, err)
	}
	start.Struck = []string{"pact:war=better"}
	if _, err := New(w.Set, w.whole.Engine, start, w.Scale, w.Words, w.Theme); err == nil || !strings.Contains(err.Error(), "pact:war=better") {
		t.Errorf("an id that is no judgement's: %v", err)
	}
}

func TestMark(t *testing.T) {
	w := small(t)
	if w.Marked() != nil || !w.Mark() || w.Marked() != w.Now() {
		t.Error("the present is not marked")
	}
	marked := w.Now()
	w.Try(w.Turn(w.Set.Factors[0], 1))
	if w.Marked() != marked {
		t.Error("the mark went along")
	}
	if !w.Mark() || w.Mark() || w.Marked() != nil {
		t.Error("marking twice does not take the mark away")
	}
}

func TestAim(t *testing.T) {
	w := small(t)
	signed, pact := w.Set.Scenarios[0], w.Set.Factors[2]
	if w.Aim().Scenario != signed || w.AimName() != "Signed" || w.Aim().ID() != "s" {
		t.Errorf("aims first at %q", w.AimName())
	}
	if w.TurnAim(1) {
		t.Error("a scenario has another state")
	}
	w.NextAim(1)
	if w.Aim() != (Aim{Outcome: pact}) || w.AimName() != "Pact: signed" {
		t.Errorf("then at %q", w.AimName())
	}
	if !w.TurnAim(-1) || w.Aim().ID() != "pact=not" || w.AimChance().P != 0.8 {
		t.Errorf("then at %q, %v", w.Aim().ID(), w.AimChance())
	}
	w.AimAt(Target{Ref: model.Ref{Kind: model.RefDriver, ID: "war"}})
	if w.Aim().State != 1 {
		t.Error("a driver takes the aim away")
	}
	w.NextAim(1)
	if w.Aim().Scenario != signed {
		t.Errorf("after the last comes %q", w.AimName())
	}
	back := w.Aim().Target(Sensitivity)
	w.NextAim(-1)
	w.AimAt(back)
	if w.Aim().Scenario != signed {
		t.Error("a target does not lead back to the aim")
	}
}

func TestAimStartsAtThePreset(t *testing.T) {
	w := small(t)
	other := *w.Set.Scenarios[0]
	other.ID = "other"
	w.Set.Scenarios = append(w.Set.Scenarios, &other)
	w.history[0].Preset = &other
	if got := w.firstAim(); got.Scenario != &other {
		t.Errorf("aims at %v", got)
	}
}
