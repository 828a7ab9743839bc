package balance

import (
	"strings"
	"testing"
)

func TestNewRefuses(t *testing.T) {
	many := make([]int, MaxDescriptors+1)
	wide := make([]int, 100)
	for i := range many {
		many[i] = 1
	}
	for i := range wide {
		wide[i] = 21
	}
	for _, c := range []struct {
		sizes []int
		want  string
	}{
		{nil, "there is no descriptor"},
		{many, "there are 501 descriptors; the limit is 500"},
		{[]int{2, 0}, `descriptor 2, "D02", has no variant`},
		{[]int{33}, `descriptor 1, "D01", has 33 variants; the limit is 32`},
		{wide, "there are 2100 variants in all; the limit is 2000"},
	} {
		if _, err := New(named(c.sizes...)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%d descriptors: got the error %v, want %q", len(c.sizes), err, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	m := mustNew(t, 2, 3, 1)
	if m.States() != 6 {
		t.Fatalf("there are %d states, want 6", m.States())
	}
	for n, want := range []State{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 0}} {
		if got := m.State(n); got != want || m.Number(want) != n {
			t.Errorf("state %d is %v and back %d, want %v", n, got, m.Number(want), want)
		}
	}
	if n := m.Scenarios(); n.Int64() != 6 {
		t.Errorf("there are %v scenarios, want 6", n)
	}
}

func TestSetImpactRefuses(t *testing.T) {
	m := mustNew(t, 2)
	for _, points := range []int{MaxJudgement + 1, -MaxJudgement - 1} {
		if err := m.SetImpact(0, 1, points); err == nil {
			t.Errorf("took the judgement %d", points)
		}
	}
	if m.Impact(0, 1) != 0 {
		t.Errorf("the judgement became %d", m.Impact(0, 1))
	}
}

func TestRationale(t *testing.T) {
	m := mustNew(t, 2, 2)
	m.Rationales[Link{0, AnyVariant, 1}] = "general"
	m.Rationales[Link{0, 1, 1}] = "special"
	for _, c := range []struct {
		from State
		to   int
		want string
	}{{State{0, 0}, 1, "general"}, {State{0, 1}, 1, "special"}, {State{1, 0}, 0, ""}} {
		if got := m.Rationale(c.from, c.to); got != c.want {
			t.Errorf("rationale of %v for %d is %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestClone(t *testing.T) {
	m := mustNew(t, 2, 2)
	c := m.Clone()
	set(t, c, 0, 2, 3)
	if m.Impact(0, 2) != 0 || c.Impact(0, 2) != 3 {
		t.Errorf("after changing the copy: original %d, copy %d", m.Impact(0, 2), c.Impact(0, 2))
	}
}

func TestScenario(t *testing.T) {
	m := mustNew(t, 2, 3)
	s := Scenario{1, 0}
	if got := s.String(); got != "2 1" {
		t.Errorf("written as %q", got)
	}
	if got := s.Distance(Scenario{1, 2}); got != 1 {
		t.Errorf("distance %d, want 1", got)
	}
	for _, bad := range []Scenario{{}, {0}, {0, 3}, {-1, 0}, {0, 0, 0}} {
		if m.Check(bad) == nil {
			t.Errorf("%v passes for a scenario of 2 and 3 variants", bad)
		}
	}
	if err := m.Check(s); err != nil {
		t.Errorf("%v: %v", s, err)
	}
}
