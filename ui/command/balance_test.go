package command

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
	"foresee/ui/catalogue"
)

// run runs a command line and returns its exit code with what it printed and said.
func run(ctx context.Context, args ...string) (code int, out, talk string) {
	var o, e bytes.Buffer
	code = Run(ctx, args, Streams{In: strings.NewReader(""), Out: &o, Err: &e, Getenv: func(string) string { return "" }})
	return code, o.String(), e.String()
}

// What an interrupt leaves is printed, and is not called complete.
func TestInterruptedBalance(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	for _, c := range []struct {
		args      []string
		out, talk string
	}{
		{[]string{"balance", "somewhereland"}, "The search was stopped: 0 of 486 scenarios were found to be consistent so far, and the", "the list is not complete"},
		{[]string{"balance", "somewhereland", "--count"}, "The search was stopped", "the list is not complete"},
		{[]string{"balance", "somewhereland", "--json"}, `"complete": false`, "the list is not complete"},
		{[]string{"balance", "somewhereland", "--csv"}, "scenario,margin,score,Government", "The search was stopped"},
		{[]string{"balance", "somewhereland", "--shard", "1/2"}, `"complete":false`, "the list is not complete"},
		{[]string{"balance", "sensitivity", "somewhereland"}, "changes may be missing", "the list is not complete"},
		{[]string{"balance", "basins", "somewhereland"}, "", "stopped before it was done"},
	} {
		code, out, talk := run(ctx, c.args...)
		if code != Failed || !strings.Contains(out, c.out) || (c.out == "" && out != "") || !strings.Contains(talk, c.talk) {
			t.Errorf("%v: code %d, output %q, talk %q", c.args, code, out, talk)
		}
	}
}

// A cut-off list is deterministic, and says how many there are.
func TestSearchUpToALimit(t *testing.T) {
	p, s := weighed(t, "somewhereland")
	all, err := p.search(context.Background(), s, 1000)
	if err != nil || !all.Whole() || len(all.Scenarios) != 10 {
		t.Fatalf("far from the limit: %+v, %v", all, err)
	}
	for limit := 1; limit <= 11; limit++ {
		x, err := p.search(context.Background(), s, limit)
		if err != nil || !x.Complete || x.Count.Int64() != 10 || len(x.Scenarios) != min(limit, 10) || x.Whole() != (limit >= 10) {
			t.Errorf("limit %d: %d listed of %v, complete %v, %v", limit, len(x.Scenarios), x.Count, x.Complete, err)
		}
		for _, scenario := range x.Scenarios {
			if !slices.ContainsFunc(all.Scenarios, func(other balance.Scenario) bool { return slices.Equal(scenario, other) }) {
				t.Errorf("limit %d: %v is not consistent", limit, scenario)
			}
		}
	}
}

func weighed(t *testing.T, name string, pins ...string) (*program, *balanceScene) {
	t.Helper()
	p := silent()
	s, err := p.weigh([]string{name}, pinFlags{pin: pins})
	if err != nil {
		t.Fatal(err)
	}
	return p, s
}

// A data format leaves nothing out unless a limit says so: a list that is too long is refused.
func TestTooManyForATable(t *testing.T) {
	m, err := balance.New(slices.Repeat([]balance.Descriptor{{Name: "D", Variants: []balance.Variant{{Name: "a"}, {Name: "b"}}}}, 20))
	if err != nil {
		t.Fatal(err)
	}
	set := study.Set(m, "many")
	p := silent()
	s := &balanceScene{scene: scene{name: "many", set: set, assume: set.Baseline()}, matrix: m}
	err = p.listScenarios(context.Background(), s, searchFlags{csv: true})
	var misuse misuseError
	if !errors.As(err, &misuse) || !strings.Contains(err.Error(), "1,048,576 scenarios are consistent") {
		t.Errorf("the error is %v", err)
	}
	if p.Out.(*bytes.Buffer).Len() > 0 {
		t.Error("a part of the table was printed")
	}
}

func silent() *program {
	return &program{Streams{In: strings.NewReader(""), Out: &bytes.Buffer{}, Err: &bytes.Buffer{}, Getenv: func(string) string { return "" }}, catalogue.English()}
}

// What a scenario is called can be given again, whatever the number of states.
func TestWords(t *testing.T) {
	for _, states := range []int{2, 9, 10, 12} {
		descriptor := balance.Descriptor{Name: "D"}
		for range states {
			descriptor.Variants = append(descriptor.Variants, balance.Variant{Name: "v"})
		}
		m, err := balance.New([]balance.Descriptor{descriptor, descriptor, descriptor})
		if err != nil {
			t.Fatal(err)
		}
		set := study.Set(m, "words")
		s := &balanceScene{scene: scene{set: set, assume: set.Baseline()}, matrix: m}
		scenario := balance.Scenario{states - 1, 0, states / 2}
		for _, text := range []string{s.word(scenario), scenario.String()} {
			got, err := silent().scenarioOf(s, text)
			if err != nil || !slices.Equal(got, scenario) {
				t.Errorf("%d states: %q is read as %v (%v), want %v", states, text, got, err, scenario)
			}
		}
	}
}

// Every document can be read by a strict reader and begins with the set it is about.
func TestBalanceDocuments(t *testing.T) {
	for _, args := range [][]string{
		{"balance", "somewhereland"},
		{"balance"},
		{"balance", "check", "somewhereland", "111111", "122112"},
		{"balance", "repair", "somewhereland", "111111"},
		{"balance", "break", "somewhereland", "122112"},
		{"balance", "basins", "somewhereland", "--sample", "20"},
		{"balance", "succession", "somewhereland", "111111"},
		{"balance", "sensitivity", "somewhereland"},
		{"balance", "influence"},
	} {
		code, out, talk := run(context.Background(), append(args, "--json")...)
		var doc struct {
			Set     string
			Method  model.Method
			Carried map[string]any `json:"not_carried"`
		}
		if err := json.Unmarshal([]byte(out), &doc); err != nil || code != Done || talk != "" {
			t.Errorf("%v: code %d, %v, talk %q", args, code, err, talk)
		}
		if forecast := doc.Method == model.Forecast; doc.Set == "" || doc.Method == "" || forecast != (doc.Carried != nil) {
			t.Errorf("%v: set %q, method %q, not carried %v", args, doc.Set, doc.Method, doc.Carried)
		}
	}
}
