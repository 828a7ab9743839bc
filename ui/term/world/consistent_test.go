package world

import (
	"slices"
	"strings"
	"testing"

	"github.com/muesli/termenv"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/catalogue"
	"foresee/ui/term/theme"
)

// matrix is a balance set of a descriptor with three states and one with two.
func matrix(t *testing.T) *World {
	t.Helper()
	set := model.NewSet(model.Set{Method: model.Balance, Factors: []*model.Factor{
		{ID: "boat", Title: "Boat", Kind: model.Descriptor, States: []model.State{{ID: "a", Title: "afloat"}, {ID: "b", Title: "beached"}, {ID: "c", Title: "sunk"}}},
		{ID: "crew", Title: "Crew", Kind: model.Descriptor, States: []model.State{{ID: "a", Title: "aboard"}, {ID: "b", Title: "ashore"}},
			Judgements: []*model.Judgement{{ID: "crew:boat=c", Outcome: 1, When: 0, State: 2, Points: []float64{-1, 1}}}},
	}})
	w, err := New(set, nil, Premises{Assumptions: set.Baseline()}, model.ICD203(), catalogue.English(), theme.New(termenv.Ascii, false, false))
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestAWorldWithoutLikelihoods(t *testing.T) {
	w := matrix(t)
	if now := w.Now(); w.Forecasts() || now.Reading != nil || now.Advice != nil || now.Engine != nil || now.Set != w.Set {
		t.Errorf("the first moment is %+v", now)
	}
	if do := w.Try(w.Suppose(w.Set.Factors[0], 1)); !do.Moved || w.Step() != "Boat › beached" {
		t.Errorf("pinning says %q", w.Step())
	}
	if do := w.Strike(w.Set.Factors[1].Judgements[0]); !do.Moved || len(w.Now().Set.Factors[1].Judgements) != 0 {
		t.Error("what is struck out still counts")
	}
	w.Undo()
	if len(w.Now().Set.Factors[1].Judgements) != 1 || w.Study().Matrix.Impact(2, 3) != -1 {
		t.Error("what was restored does not count")
	}
	w.Undo()
	if !w.AtBaseline() {
		t.Error("something is left after undo")
	}
	if do := w.Reset(); !do.Moved {
		t.Error("no reset")
	}
}

func TestToggle(t *testing.T) {
	w := matrix(t)
	boat := w.Set.Factors[0]
	for i, step := range []struct {
		state int
		want  string
	}{{1, "boat=b"}, {2, "boat=b|c"}, {1, "boat=c"}, {2, ""}, {0, "boat=a"}, {1, "boat=a|b"}, {2, ""}} {
		w.Try(w.Toggle(boat, step.state))
		if got := strings.Join(w.assumed(), " "); got != step.want {
			t.Errorf("step %d: %q, want %q", i, got, step.want)
		}
	}
}

func TestScenarioReferences(t *testing.T) {
	w := matrix(t)
	s := balance.Scenario{2, 1}
	if got, ok := w.Scenario(ToScenario(s).Ref); !ok || !slices.Equal(got, s) {
		t.Errorf("there and back: %v", got)
	}
	for _, id := range []string{"", "1", "3 2 1", "4 1", "0 1", "1 x"} {
		if got, ok := w.Scenario(model.Ref{Kind: RefConsistent, ID: id}); ok {
			t.Errorf("%q is read as %v", id, got)
		}
	}
	if _, ok := w.Scenario(model.Ref{Kind: model.RefDescriptor, ID: "3 2"}); ok {
		t.Error("a descriptor is read as a scenario")
	}
	w.Try(w.Pin(s))
	if got := strings.Join(w.assumed(), " "); got != "boat=c crew=b" {
		t.Errorf("pinned %q", got)
	}
	if w.StatesOf(s) != "Boat: sunk, Crew: ashore" {
		t.Errorf("named %q", w.StatesOf(s))
	}
	if !w.MarkScenario(s) || w.MarkScenario(balance.Scenario{2, 1}) || w.MarkedScenario() != nil {
		t.Error("marking the same again does not take the mark away")
	}
}

func TestMarginStaysWithinReach(t *testing.T) {
	w := matrix(t)
	for range 2 * MostMargin {
		w.TurnMargin(-1)
	}
	if do, _ := w.TurnMargin(-1); w.Solver.Margin != -MostMargin || do.Say == "" {
		t.Errorf("the margin is %d", w.Solver.Margin)
	}
}
