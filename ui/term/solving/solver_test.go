package solving

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
)

// random is a balance set of so many descriptors with three states each, in which every
// descriptor is moved by those of its group alone.
func random(seed uint64, descriptors, group int) *model.Set {
	r := rand.New(rand.NewPCG(seed, 7))
	set := model.Set{ID: "random", Method: model.Balance}
	for d := range descriptors {
		f := &model.Factor{ID: fmt.Sprintf("d%d", d), Kind: model.Descriptor}
		for v := range 3 {
			f.States = append(f.States, model.State{ID: fmt.Sprintf("s%d", v)})
		}
		for when := d - d%group; when < min(d-d%group+group, descriptors); when++ {
			for state := range 3 {
				if when != d && r.IntN(2) == 0 {
					f.Judgements = append(f.Judgements, &model.Judgement{
						ID: fmt.Sprintf("d%d:d%d=s%d", d, when, state), Outcome: d, When: when, State: state,
						Points: []float64{float64(r.IntN(7) - 3), float64(r.IntN(7) - 3), float64(r.IntN(7) - 3)},
					})
				}
			}
		}
		set.Factors = append(set.Factors, f)
	}
	return model.NewSet(set)
}

// settle runs a command and all that follows from it.
func settle(s *Solver, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			settle(s, c)
		}
	default:
		settle(s, s.Take(msg))
	}
}

// answer asks a question and waits for all there is to know.
func answer(t *testing.T, s *Solver, q Question) *Found {
	t.Helper()
	settle(s, s.Ask(q))
	state := s.State()
	if state.Err != nil || !state.Fresh || state.Working {
		t.Fatalf("the answer is %+v", state)
	}
	return state.Found
}

// enumerate tries every scenario of a set.
func enumerate(s *Solver, q Question) (counts [][]int, all int) {
	m := s.Study(q.Set).Matrix
	scenario := make([]int, len(q.Set.Factors))
	counts = make([][]int, len(scenario))
	for d, f := range q.Set.Factors {
		counts[d] = make([]int, len(f.States))
	}
	var walk func(d int)
	walk = func(d int) {
		if d < len(scenario) {
			for v := range q.Set.Factors[d].States {
				scenario[d] = v
				walk(d + 1)
			}
			return
		}
		if m.Sheet(scenario).Margin < q.Margin {
			return
		}
		var broken []int
		for d, v := range scenario {
			if !q.Assumptions.Allowed(d).Has(v) {
				broken = append(broken, d)
			}
		}
		switch len(broken) {
		case 0:
			all++
			for d, v := range scenario {
				counts[d][v]++
			}
		case 1:
			counts[broken[0]][scenario[broken[0]]]++
		}
	}
	walk(0)
	return counts, all
}

// agrees checks what was found against what trying everything finds.
func agrees(t *testing.T, what string, s *Solver, q Question, f *Found) {
	t.Helper()
	counts, all := enumerate(s, q)
	if f.Count.Cmp(big.NewInt(int64(all))) != 0 || !f.Complete {
		t.Errorf("%s: %v scenarios (complete: %v), want %d", what, f.Count, f.Complete, all)
	}
	for d := range counts {
		for v, want := range counts[d] {
			if got := f.Counts[d][v]; got == nil || got.Cmp(big.NewInt(int64(want))) != 0 {
				t.Errorf("%s: state %d of %d stands in %v, want %d", what, v, d, got, want)
			}
			if f.Unreachable(d, v) != (want == 0) {
				t.Errorf("%s: state %d of %d unreachable: %v, with %d", what, v, d, f.Unreachable(d, v), want)
			}
		}
	}
}

// pins draws pins of some descriptors.
func pins(r *rand.Rand, set *model.Set) model.Assumptions {
	a := set.Baseline()
	for d := range set.Factors {
		if r.IntN(3) == 0 {
			a = a.With(d, model.States(1+r.IntN(6)))
		}
	}
	return a
}

func TestPinsAgainstTryingEverything(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for seed := range uint64(12) {
		set := random(seed, 5, 5)
		s := &Solver{}
		for margin := range 2 {
			for range 6 {
				q := Question{set, pins(r, set), margin}
				what := fmt.Sprintf("seed %d, margin %d, %v", seed, margin, set.Assignments(q.Assumptions))
				agrees(t, what+", sorted", s, q, answer(t, s, q))
				searched, err := pinned(t.Context(), s.Study(set).Matrix, q, watch{func(int, int) {}, &atomic.Int64{}})
				if err != nil {
					t.Fatal(err)
				}
				if searched, err = completed(t.Context(), s.Study(set).Matrix, q, searched); err != nil {
					t.Fatal(err)
				}
				agrees(t, what+", searched", s, q, searched)
			}
		}
	}
}

// Six groups have so many consistent scenarios that there is no list of them, until pins
// leave fewer.
func TestTooManyToList(t *testing.T) {
	set := random(5, 30, 3)
	for _, f := range set.Factors { // of every group nothing moves the first
		if f.Index%3 == 0 {
			f.Judgements = nil
		}
	}
	s := &Solver{}
	f := answer(t, s, Question{set, set.Baseline(), 0})
	if f.Listed || f.List != nil || !f.Complete || f.Count.Cmp(big.NewInt(mostListed)) <= 0 {
		t.Fatalf("found %v (listed: %v)", f.Count, f.Listed)
	}
	a := set.Baseline()
	for d := 0; d < 30; d += 3 {
		a = a.With(d, model.Only(0))
	}
	under := answer(t, s, Question{set, a, 0})
	for d := 1; d < 30 && !under.Listed; d++ {
		standing := 0
		for under.Counts[d][standing].Sign() == 0 {
			standing++
		}
		a = a.With(d, model.Only(standing))
		under = answer(t, s, Question{set, a, 0})
	}
	if !under.Listed || len(under.List) == 0 || under.Count.Cmp(f.Count) >= 0 {
		t.Errorf("under pins found %v (listed: %v)", under.Count, under.Listed)
	}
	for d, counts := range under.Counts {
		for v, n := range counts {
			if n == nil {
				t.Errorf("what would be with state %d of %d is not known", v, d)
			}
		}
	}
}

// A search that would take an hour is stopped: what it has found stays, until it is begun
// anew.
func TestStop(t *testing.T) {
	set := random(3, 60, 60)
	s := &Solver{}
	q := Question{set, set.Baseline(), 0}
	batch := s.Ask(q)().(tea.BatchMsg)
	if s.State().Fresh || s.Version() != 0 {
		t.Error("there is an answer before it is worked out")
	}
	answers := make(chan tea.Msg)
	go func() { answers <- batch[0]() }()
	if !s.Stop() {
		t.Error("there is nothing to stop")
	}
	s.Take(<-answers)
	state := s.State()
	if !state.Fresh || state.Working || state.Found.Complete || state.Found.Searched >= 1 || s.Version() != 1 {
		t.Errorf("once stopped: %+v, %+v", state, state.Found)
	}
	if s.Stop() {
		t.Error("what was stopped can be stopped again")
	}
	if s.Ask(q) != nil {
		t.Error("what was stopped begins by itself")
	}
	if s.Resume() == nil || s.State().Fresh || s.State().Found != state.Found {
		t.Errorf("begun anew: %+v", s.State())
	}
	s.Stop()
}

// While a long search goes on, pins are searched beside it; what they say comes at once.
func TestPinsBesideALongSearch(t *testing.T) {
	set := random(3, 60, 60)
	s := &Solver{}
	a := set.Baseline()
	for d := range 57 {
		a = a.With(d, model.Only(0))
	}
	messages := make(chan tea.Msg)
	run(s.Ask(Question{set, a, 0}), messages)
	for !s.State().Fresh {
		run(s.Take(<-messages), messages)
	}
	if f := s.State().Found; !f.Complete || s.Free() != nil {
		t.Errorf("found %+v, and of all %+v", f, s.Free())
	}
	s.Stop()
	for s.Free() == nil {
		run(s.Take(<-messages), messages)
	}
	if s.Free().Complete || !s.State().Found.Complete {
		t.Errorf("once stopped, %+v is known of all", s.Free())
	}
}

// run runs a command as Bubble Tea does, beside all others.
func run(cmd tea.Cmd, messages chan<- tea.Msg) {
	if cmd == nil {
		return
	}
	go func() {
		switch msg := cmd().(type) {
		case nil:
		case tea.BatchMsg:
			for _, c := range msg {
				run(c, messages)
			}
		default:
			messages <- msg
		}
	}()
}
