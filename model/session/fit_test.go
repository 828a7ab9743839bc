package session

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

// A session of an older version of the set opens with what still fits, and says what
// does not.
func TestFit(t *testing.T) {
	tests := []struct {
		name, old, new string
		want           []string
	}{
		{"a reworded title", "title: A small set", "title: A rather small set", nil},
		{"another number", "baseline: 0.5}", "baseline: 0.4}", []string{"changed"}},
		{"a state is renamed", "id: over", "id: ended", []string{
			`assumption war=over: war has no state "over"; it has ongoing, ended`,
		}},
		{"a scenario is renamed", "- id: friends", "- id: allies", []string{"preset friends: the set has no such scenario"}},
		{"a judgement is gone", "- when: {trade: yes}", "- when: {trade: no}", []string{"judgement trust:trade=yes: it was struck out, and the set has it no more"}},
		{"a happening is renamed", "id: H01", "id: H11", []string{"happening H01: it was replayed, and the set has it no more"}},
		{"a claim is renamed", "C2", "D2", []string{`note It says "while", not <because> & so.: it is about the claim C2, which the set has no more`}},
		{"a question is renamed", "trade-lasts", "trade-goes-on", []string{"question trade-lasts: the set has no such question; 2 estimates of it are left out"}},
		{"an answer is new", "{id: none, title: None, baseline: 0.3}", "{id: none, title: None, baseline: 0.2}\n      - {id: any, title: Any, baseline: 0.1}", []string{"estimate Ana of how-much-trust: the question has other answers now"}},
		{"a lesson is renamed", "id: demo", "id: first", []string{"lesson demo: the set has no such lesson"}},
		{"a step is reworded", "title: Nothing is known", "title: Nothing is sure", []string{"lesson demo: the step \"Nothing is known\" is gone, and the lesson begins anew"}},
	}
	set := small(t)
	path := saved(t, set, busy(t, set))
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f, err := Load(path)
			if err != nil {
				t.Fatal(err)
			}
			later := load(t, func(text string) string { return rename(text, test.old, test.new) })
			got, misfits := f.Fit(later)
			var lines []string
			for _, m := range misfits {
				lines = append(lines, m.String())
			}
			want := test.want
			if slices.Equal(want, []string{"changed"}) {
				want = nil
			}
			if !slices.Equal(lines, want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(lines, "\n  "), strings.Join(want, "\n  "))
			}
			if f.Unchanged(later) != (test.want == nil) {
				t.Errorf("unchanged: %v", f.Unchanged(later))
			}
			if len(got.Steps) != 4 || got.At != 2 || !got.Opened {
				t.Errorf("the session is %+v", got)
			}
		})
	}
}

// rename changes a text, and the ids of states and questions wherever they stand.
func rename(text, old, new string) string {
	switch old {
	case "id: over":
		text = strings.ReplaceAll(text, "war: over", "war: ended")
	case "- id: friends":
		text = strings.ReplaceAll(strings.ReplaceAll(text, "scenario: friends", "scenario: allies"), "load: friends", "load: allies")
	case "id: H01":
		text = strings.ReplaceAll(text, "focus: H01", "focus: H11")
	case "id: demo", "baseline: 0.5}":
		if old != "id: demo" {
			text = strings.Replace(text, "baseline: 0.3}", "baseline: 0.4}", 1)
		}
	}
	return strings.ReplaceAll(text, old, new)
}

// What fits is as it was: the other steps, the other estimates, the place.
func TestFitKeepsTheRest(t *testing.T) {
	set := small(t)
	f, err := Load(saved(t, set, busy(t, set)))
	if err != nil {
		t.Fatal(err)
	}
	later := load(t, func(text string) string { return rename(text, "trade-lasts", "trade-goes-on") })
	got, _ := f.Fit(later)
	want := busy(t, set)
	if len(got.Room.Askings) != len(want.Room.Askings)-1 || !slices.Equal(got.Room.Participants, want.Room.Participants) {
		t.Errorf("the room is %+v", got.Room)
	}
	got.Room = want.Room
	for i := range want.Steps {
		if p := want.Steps[i].Preset; p != nil {
			want.Steps[i].Preset, _ = later.Scenario(p.ID)
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

func TestFitAnotherSet(t *testing.T) {
	set := small(t)
	f, err := Load(saved(t, set, busy(t, set)))
	if err != nil {
		t.Fatal(err)
	}
	other := load(t, func(text string) string { return strings.Replace(text, "id: small", "id: other", 1) })
	if _, misfits := f.Fit(other); len(misfits) != 1 || misfits[0].String() != "set small: the session is of that set, and not of other" {
		t.Errorf("the misfits are %v", misfits)
	}
}

// A lesson that got a new step at its beginning goes on at the same step.
func TestFitFindsTheStep(t *testing.T) {
	set := small(t)
	f, err := Load(saved(t, set, busy(t, set)))
	if err != nil {
		t.Fatal(err)
	}
	later := load(t, func(text string) string {
		return strings.Replace(text, "    steps:\n", "    steps:\n      - {title: Welcome}\n", 1)
	})
	got, misfits := f.Fit(later)
	if len(misfits) > 0 || *got.Lesson != (Lesson{"demo", 4, true}) {
		t.Errorf("the lesson is %+v, %v", got.Lesson, misfits)
	}
}

// Places and notes about all kinds of things come back.
func TestRefs(t *testing.T) {
	set := small(t)
	refs := []struct {
		ref   model.Ref
		state int
	}{
		{model.Ref{}, -1}, {model.Ref{Kind: "set"}, -1},
		{model.Ref{Kind: model.RefDriver, ID: "war"}, 1}, {model.Ref{Kind: model.RefDriver, ID: "war"}, -1}, {model.Ref{Kind: model.RefOutcome, ID: "trust"}, 2},
		{model.Ref{Kind: model.RefJudgement, ID: "trade:war=over"}, -1}, {model.Ref{Kind: model.RefPolicy, ID: "R1"}, -1},
		{model.Ref{Kind: model.RefScenario, ID: "friends"}, -1}, {model.Ref{Kind: refAlternative, ID: "friends"}, 1},
		{model.Ref{Kind: model.RefErratum, ID: "F1"}, -1}, {model.Ref{Kind: model.RefClaim, ID: "C1"}, -1},
		{model.Ref{Kind: model.RefQuestion, ID: "friends"}, -1}, {model.Ref{Kind: model.RefHappening, ID: "H02"}, -1},
	}
	s := Begin(set)
	for _, r := range refs {
		s.Notes = append(s.Notes, Note{r.ref, r.state, fmt.Sprint(r)})
	}
	f, err := Load(saved(t, set, s))
	if err != nil {
		t.Fatal(err)
	}
	if got, misfits := f.Fit(set); len(misfits) > 0 || !reflect.DeepEqual(got.Notes, s.Notes) {
		t.Errorf("got %+v, %v\nwant %+v", got.Notes, misfits, s.Notes)
	}
	for _, gone := range []refJSON{
		{"driver", "peace", ""}, {"driver", "trade", "yes"}, {"outcome", "trade", "maybe"}, {"judgement", "a:b=c", ""}, {"policy", "R9", ""},
		{"scenario", "foes", ""}, {"alternative", "friends", "2"}, {"erratum", "F9", ""}, {"claim", "C99", ""}, {"question", "why", ""}, {"happening", "H99", ""}, {"unheard-of", "war", ""},
	} {
		tailor := &tailor{set: set, seen: make(map[Misfit]bool)}
		if ref, state, ok := tailor.ref(gone); ok || ref != (model.Ref{}) || state != -1 {
			t.Errorf("%+v is found as %+v %d", gone, ref, state)
		}
	}
}
