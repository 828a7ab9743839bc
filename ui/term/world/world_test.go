package world

import (
	"errors"
	"math"
	"testing"

	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/catalogue"
	"foresee/ui/term/theme"
)

// small is a set of one driver with three states, one with two, and an outcome.
func small(t *testing.T) *World {
	t.Helper()
	set := model.NewSet(model.Set{
		Claims: []*model.Claim{{ID: "C1", Page: 2, Paragraph: "P3"}, {ID: "C2", Page: 2, Paragraph: "P4"}, {ID: "C3"}, {ID: "C4"}},
		Errata: []*model.Erratum{{ID: "F1", Evidence: []string{"C2"}}},
		Factors: []*model.Factor{
			{ID: "war", Title: "The war", Short: "War", Kind: model.Driver, Baseline: 1, States: []model.State{{ID: "calm", Title: "calm", IfOpen: 1}, {ID: "on", Title: "on", IfOpen: 1}, {ID: "worse", Title: "worse", IfOpen: 2}}},
			{ID: "talks", Title: "Talks", Kind: model.Driver, States: []model.State{{ID: "no", Title: "none", IfOpen: 1}, {ID: "yes", Title: "held", IfOpen: 1}}},
			{ID: "pact", Title: "Pact", Kind: model.Outcome, States: []model.State{{ID: "signed", Title: "signed", Baseline: 0.2}, {ID: "not", Title: "not signed", Baseline: 0.8}},
				Judgements: []*model.Judgement{{Outcome: 2, When: 0, State: 2, Points: []float64{2, 0}}}},
		},
		Policies: []*model.Policy{
			{ID: "R1", Strength: 2},
			{ID: "R2", Strength: 1, RisesWith: []model.Condition{{Factor: 2, States: model.Only(0)}}},
		},
		Scenarios: []*model.Scenario{{ID: "s", Title: "Signed", Event: model.Event{{{Factor: 2, States: model.Only(0)}}}, Preset: []model.Condition{{Factor: 0, States: model.Only(2)}}}},
	})
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	w, err := New(set, e, Premises{Assumptions: set.Baseline()}, model.ICD203(), catalogue.English(), theme.New(termenv.Ascii, false, false))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *World) assumed() []string { return w.Set.Assignments(w.Now().Assumptions) }

func TestHistory(t *testing.T) {
	w := small(t)
	war, talks := w.Set.Factors[0], w.Set.Factors[1]
	want := func(step string, assignments ...string) {
		t.Helper()
		if got := w.assumed(); len(got) != len(assignments) || len(got) > 0 && got[len(got)-1] != assignments[len(got)-1] {
			t.Errorf("%s: assumed %q, want %q", step, got, assignments)
		}
	}
	if w.Undo().Moved || w.Redo().Moved {
		t.Error("there is something to undo or redo at the start")
	}
	w.Try(w.Turn(war, 1))
	w.Try(w.Turn(talks, 1))
	want("two turns", "war=worse", "talks=yes")
	w.Undo()
	want("undo", "war=worse")
	w.Redo()
	want("redo", "war=worse", "talks=yes")
	w.Undo()
	w.Try(w.Turn(war, -1))
	want("another turn")
	if w.Redo().Moved {
		t.Error("a new step did not end what could be redone")
	}
	w.Undo()
	want("undo after another turn", "war=worse")
	w.Reset()
	want("reset")
	w.Undo()
	want("undo of reset", "war=worse")
}

func TestTryTheSameIsNoStep(t *testing.T) {
	w := small(t)
	if do := w.Try(w.Now().Assumptions); !do.Moved || w.Undo().Moved {
		t.Error("assuming the same made a step")
	}
}

func TestDrift(t *testing.T) {
	w := small(t)
	war, policy := w.Set.Factors[0], w.Set.Policies[1]
	w.Try(w.Turn(war, 1))
	if got := w.Drift(2, 0); got != 1 {
		t.Errorf("the outcome's first state drifted %d", got)
	}
	if got := w.Drift(2, 1); got != -1 {
		t.Errorf("the outcome's second state drifted %d", got)
	}
	if w.ScenarioDrift(0) != 1 || w.RankDrift(policy) != 1 || !w.Reordered() || !w.JustSet(war) {
		t.Error("scenario, rank or driver did not drift")
	}
	w.Settle()
	if w.Drift(2, 0) != 0 || w.ScenarioDrift(0) != 0 || w.RankDrift(policy) != 0 || w.Reordered() || w.JustSet(war) {
		t.Error("something still drifts after the next key")
	}
}

func TestPreset(t *testing.T) {
	w := small(t)
	s := w.Set.Scenarios[0]
	w.Load(s)
	if w.Now().Preset != s || w.Modified() {
		t.Error("the preset is not loaded, or is modified at once")
	}
	w.Try(w.Turn(w.Set.Factors[1], 1))
	if !w.Modified() {
		t.Error("a turn does not modify the preset")
	}
	w.Undo()
	w.Undo()
	if w.Now().Preset != nil || w.Modified() {
		t.Error("undo does not take the preset back")
	}
}

func TestTurnOpenTick(t *testing.T) {
	w := small(t)
	war := w.Set.Factors[0]
	w.Try(w.Turn(war, 1))
	w.Try(w.Open(war))
	if got := w.Now().Assumptions.Allowed(0); got != war.Open() {
		t.Errorf("open allows %b", got)
	}
	if got := w.Open(war).Allowed(0); got != model.Only(2) {
		t.Errorf("opening twice allows %b, want what was before", got)
	}
	a, ok := w.Tick(war, 1)
	if !ok || a.Allowed(0) != 0b101 {
		t.Errorf("unticking allows %b", a.Allowed(0))
	}
	w.Try(a)
	if got := w.Turn(war, -1).Allowed(0); got != model.Only(2) {
		t.Errorf("left of several allows %b, want the last of them", got)
	}
	w.Reset()
	if _, ok := w.Tick(war, 1); ok {
		t.Error("the last state can be unticked")
	}
}

func TestEvents(t *testing.T) {
	w := small(t)
	way := w.Set.Scenarios[0].Event[0]
	if w.Given(way) || w.Given(nil) {
		t.Error("a free event is given")
	}
	w.Try(w.GiveEvent(way))
	if !w.Given(way) || !w.Supposed(w.Set.Factors[2]) {
		t.Error("the event is not given")
	}
	if got := w.Word(w.Set.Factors[2], 0) + ", " + w.Word(w.Set.Factors[2], 1); got != "supposed, ruled out" {
		t.Errorf("beside the states stands %q", got)
	}
	w.Try(w.GiveEvent(way))
	if w.Given(way) {
		t.Error("the event is still given")
	}
}

// TestLateReadings plays a reading that takes its time.
func TestLateReadings(t *testing.T) {
	w := small(t)
	m, err := w.moment(Premises{Assumptions: w.Turn(w.Set.Factors[0], 1)}, w.whole)
	if err != nil {
		t.Fatal(err)
	}
	start := func() { w.late = work{number: w.late.number + 1, going: true, place: w.add} }
	start()
	if do := w.Try(w.Turn(w.Set.Factors[1], 1)); do.Moved || do.Say == "" {
		t.Error("a change is taken while another is worked out")
	}
	if !w.GiveUp() || w.GiveUp() {
		t.Error("giving up does not end the work, or not once")
	}
	if do := w.Arrive(Arrived{w, w.late.number, m, nil}); do.Moved || len(w.assumed()) != 0 {
		t.Error("what was given up came into force")
	}
	start()
	if do := w.Arrive(Arrived{w, w.late.number - 1, m, nil}); do.Moved {
		t.Error("the answer to another question came into force")
	}
	if do := w.Arrive(Arrived{small(t), w.late.number, m, nil}); do.Moved {
		t.Error("the answer to another world's question came into force")
	}
	if do := w.Arrive(Arrived{w, w.late.number, m, nil}); !do.Moved || len(w.assumed()) != 1 {
		t.Error("the answer did not come into force")
	}
	start()
	if do := w.Arrive(Arrived{w, w.late.number, nil, errors.New("too much is left open")}); !do.Fault || do.Say != "too much is left open" || len(w.assumed()) != 1 {
		t.Errorf("a failure does %+v", do)
	}
}

func TestChange(t *testing.T) {
	tests := []struct {
		now, base float64
		want      string
	}{
		{0.5, 0.5, "="}, {0.54, 0.5, "▲+4"}, {0.41, 0.5, "▼−9"}, {0.502, 0.5, "▲<1"}, {0.498, 0.5, "▼<1"},
		{0.50001, 0.5, "="}, {1, 0.7, "▲+30"}, {0, 0.7, "▼−70"},
	}
	for _, test := range tests {
		if got, _ := Change(forecast.Chance{P: test.now, Base: test.base}); got != test.want {
			t.Errorf("from %v to %v: %q, want %q", test.base, test.now, got, test.want)
		}
	}
}

func TestBitsAndOdds(t *testing.T) {
	w := small(t)
	tests := []struct {
		bits       float64
		text, odds string
	}{
		{0, "0.00", "odds ×1"}, {1, "+1.00", "odds ×2.0"}, {-1, "−1.00", "odds ÷2.0"}, {0.5, "+0.50", "odds ×1.41"},
		{4, "+4.00", "odds ×16"}, {math.Inf(1), "sure", ""}, {math.Inf(-1), "never", ""},
	}
	for _, test := range tests {
		if text, odds := w.Bits(test.bits), w.Odds(test.bits); text != test.text || odds != test.odds {
			t.Errorf("%v bits: %q and %q, want %q and %q", test.bits, text, odds, test.text, test.odds)
		}
	}
}

func TestLabels(t *testing.T) {
	w := small(t)
	war := w.Set.Factors[0]
	for got, want := range map[string]string{
		w.States(war, 0b101):                                       "calm or worse",
		w.States(war, war.Open()):                                  "any of 3",
		w.Condition(model.Condition{States: 0b010}):                "War: on",
		w.Source([]string{"C1"}, []string{"C1", "C2", "C3", "C4"}): "P3 p.2 · C1 C2 C3 +1",
		w.Source():                             "",
		w.Day("2024-06-05"):                    "5 Jun 2024",
		w.Day("spring"):                        "spring",
		w.Likelihood(0.3):                      "30% unlikely",
		w.Info("a", "b", []string{"C2"}).Place: "P4 p.2",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if w.Slip("C1") || !w.Slip("C2") {
		t.Error("the slip is not at its claim")
	}
}
