package handout_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/handout"
)

const ferry = "../command/testdata/sets/ferry.yaml"

func open(t *testing.T, name string) *forecast.Engine {
	t.Helper()
	set, _, err := scenarios.Open(name, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	return engine(t, set)
}

func engine(t *testing.T, set *model.Set) *forecast.Engine {
	t.Helper()
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func gather(t *testing.T, e *forecast.Engine, assignments ...string) *handout.Sheet {
	t.Helper()
	a := e.Set().Baseline()
	for _, assignment := range assignments {
		var err error
		if a, err = e.Set().Assume(a, assignment); err != nil {
			t.Fatal(err)
		}
	}
	s, err := handout.Gather(context.Background(), e, handout.Given{Set: e.Set(), Assumptions: a, Scale: model.ICD203()}, nil, "seoul")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What is assumed is a side of its own only where no other side is the same.
func TestSides(t *testing.T) {
	for _, test := range []struct {
		assignments []string
		want        string
		now         string
	}{
		{nil, "baseline open-sea cut-off", "baseline open-sea"},
		{[]string{"weather=storm"}, "baseline open-sea cut-off", "cut-off"},
		{[]string{"subsidy=cut"}, "baseline now open-sea cut-off", "now"},
	} {
		var ids, now []string
		for _, side := range gather(t, open(t, ferry), test.assignments...).Sides {
			ids = append(ids, side.ID)
			if side.Now {
				now = append(now, side.ID)
			}
		}
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("%v: sides %s, want %s", test.assignments, got, test.want)
		}
		if got := strings.Join(now, " "); got != test.now {
			t.Errorf("%v: %s is what is assumed, want %s", test.assignments, got, test.now)
		}
	}
}

func TestReasons(t *testing.T) {
	for _, test := range []struct{ assignment, want string }{
		{"subsidy=kept", "open-sea cut-off"},
		{"weather=storm", "open-sea cut-off"}, // sailing, which it moves, is what the scenarios are made of
	} {
		var ids []string
		s := gather(t, open(t, ferry), test.assignment)
		for _, r := range s.Reasons {
			ids = append(ids, r.ID(s.Set))
		}
		if got := strings.Join(ids, " "); got != test.want {
			t.Errorf("%s: reasons of %s, want %s", test.assignment, got, test.want)
		}
	}
	s := gather(t, open(t, scenarios.Default), "ukraine-war=escalating")
	if got := s.Reasons[3].ID(s.Set); got != "pace=gradual" || len(s.Reasons) != 8 {
		t.Errorf("%d reasons, the first outcome %s", len(s.Reasons), got)
	}
}

// A set without scenarios has outcomes to speak of, and a side to compare once
// something is moved.
func TestWithoutScenarios(t *testing.T) {
	set := open(t, ferry).Set()
	set.Scenarios = nil
	e := engine(t, set)
	if s := gather(t, e); s.Compared != nil || len(s.Decided) != 2 || s.Decided[0].ID(set) != "sailing=yes" {
		t.Errorf("compared %v, decided %+v", s.Compared, s.Decided)
	}
	if s := gather(t, e, "weather=storm"); s.Compared == nil || len(s.Sides) != 2 || len(s.Reasons) != 1 {
		t.Errorf("%d sides, %d reasons", len(s.Sides), len(s.Reasons))
	}
}

func TestManyScenarios(t *testing.T) {
	set := open(t, ferry).Set()
	for i := range 6 {
		more := *set.Scenarios[0]
		more.ID = fmt.Sprint("more-", i)
		set.Scenarios = append(set.Scenarios, &more)
	}
	s := gather(t, engine(t, model.NewSet(*set)), "subsidy=cut")
	if len(s.Sides) != 7 || s.MoreSides != 3 {
		t.Errorf("%d sides, %d left out", len(s.Sides), s.MoreSides)
	}
}

// Where the engine refuses to split a shift, the sheet says all else.
func TestTooMuchToSplit(t *testing.T) {
	const drivers = 26
	var b strings.Builder
	b.WriteString("set: {id: wide, title: Wide, as_of: 2024-01-15}\ndrivers:\n")
	var assignments []string
	for i := range drivers {
		fmt.Fprintf(&b, "  - {id: d%d, title: D, owner: events, about: A., baseline: a, basis: judgement, states: [{id: a, title: A}, {id: b, title: B}]}\n", i)
		assignments = append(assignments, fmt.Sprintf("d%d=b", i))
	}
	b.WriteString("outcomes:\n")
	outcome := func(id, whens string) {
		fmt.Fprintf(&b, "  - {id: %s, title: O, domain: D, about: A., basis: judgement, states: [{id: x, title: X, baseline: 0.5}, {id: y, title: Y}], moved_by: [%s]}\n", id, whens)
	}
	for half := range 2 {
		var whens []string
		for i := half * drivers / 2; i < (half+1)*drivers/2; i++ {
			whens = append(whens, fmt.Sprintf("{when: {d%d: b}, points: {x: 0.5}, because: B., basis: judgement}", i))
		}
		outcome(fmt.Sprint("half-", half), strings.Join(whens, ", "))
	}
	outcome("whole", "{when: {half-0: x}, points: {x: 1}, because: B., basis: judgement}, {when: {half-1: x}, points: {x: 1}, because: B., basis: judgement}")
	set, problems := model.Load(model.File{Name: "wide.yaml", Text: []byte(b.String())})
	if set == nil {
		t.Fatal(problems)
	}
	split := make(map[string]bool)
	s := gather(t, engine(t, set), assignments...)
	for _, r := range s.Reasons {
		split[r.ID(set)] = r.Explained != nil
	}
	if want := map[string]bool{"half-0=x": true, "half-1=x": true, "whole=x": false}; !reflect.DeepEqual(split, want) {
		t.Errorf("split: %v, want %v", split, want)
	}
}

func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	e := open(t, scenarios.Default)
	a, err := e.Set().Assume(e.Set().Baseline(), "ukraine-war=escalating")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := handout.Gather(ctx, e, handout.Given{Set: e.Set(), Assumptions: a}, nil, "seoul"); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// The parts of the whole document are those that the commands write.
func TestSheetJSON(t *testing.T) {
	s := gather(t, open(t, ferry), "subsidy=cut", "weather=storm")
	var whole struct {
		Edition              string
		Forecast, Comparison any
		Reasons, Sensitivity []any
		Advice               any
		Contents             struct{ Claims, Errata []any }
	}
	decode(t, &whole, func(b *bytes.Buffer) error { return handout.SheetJSON(b, s) })
	var one, why, decided, advice any
	decode(t, &one, func(b *bytes.Buffer) error { return handout.Forecast(b, s.Given, s.Reading, s.Advice) })
	decode(t, &why, func(b *bytes.Buffer) error {
		return handout.Explanation(b, s.Given, "open-sea", s.Reasons[0].Explained)
	})
	decode(t, &decided, func(b *bytes.Buffer) error {
		return handout.Sensitivity(b, s.Given, "open-sea", s.Decided[0].Decides)
	})
	decode(t, &advice, func(b *bytes.Buffer) error { return handout.Advice(b, s.Given, s.Advice, s.Levers) })
	for name, pair := range map[string][2]any{
		"forecast": {whole.Forecast, one}, "why": {whole.Reasons[0], why}, "sensitivity": {whole.Sensitivity[0], decided}, "advice": {whole.Advice, advice},
	} {
		if !reflect.DeepEqual(pair[0], pair[1]) {
			t.Errorf("%s is not as the command writes it:\n%v\n%v", name, pair[0], pair[1])
		}
	}
	if whole.Edition != handout.Instructor || whole.Comparison == nil || len(whole.Contents.Claims) != 3 || len(whole.Contents.Errata) != 1 {
		t.Errorf("edition %q, %d claims, %d errata", whole.Edition, len(whole.Contents.Claims), len(whole.Contents.Errata))
	}
}

func decode(t *testing.T, into any, write func(*bytes.Buffer) error) {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b.Bytes(), into); err != nil {
		t.Fatal(err)
	}
}
