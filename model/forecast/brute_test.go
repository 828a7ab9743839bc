package forecast

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"foresee/model"
)

// A brute reads a set by going through every world, straight from the formula in
// the package's doc; it shares nothing with the engine but the calibrated q.
type brute struct {
	set *model.Set
	q   [][]float64
}

func newBrute(e *Engine) brute {
	b := brute{set: e.set}
	for _, n := range e.nodes {
		b.q = append(b.q, n.prior)
	}
	return b
}

// worlds calls visit with every world that the assumptions allow and its weight.
func (b brute) worlds(a model.Assumptions, visit func(world []int, weight float64)) {
	world := make([]int, len(b.set.Factors))
	var next func(i int)
	next = func(i int) {
		if i == len(world) {
			visit(world, b.weight(a, world))
			return
		}
		for s := range b.set.Factors[i].States {
			if a.Allowed(i).Has(s) {
				world[i] = s
				next(i + 1)
			}
		}
	}
	next(0)
}

func (b brute) weight(a model.Assumptions, world []int) float64 {
	w := 1.0
	for i, f := range b.set.Factors {
		if f.Kind == model.Driver {
			total := 0.0
			for s, state := range f.States {
				if a.Allowed(i).Has(s) {
					total += state.IfOpen
				}
			}
			w *= f.States[world[i]].IfOpen / total
			continue
		}
		w *= b.conditional(f, world)
	}
	return w
}

func (b brute) conditional(f *model.Factor, world []int) float64 {
	z, mine := 0.0, 0.0
	for y := range f.States {
		points := 0.0
		for _, j := range f.Judgements {
			if world[j.When] == j.State {
				points += j.Points[y]
			}
			if parent := b.set.Factors[j.When]; parent.Kind == model.Driver && parent.Baseline == j.State {
				points -= j.Points[y]
			}
		}
		v := b.q[f.Index][y] * math.Exp2(points)
		z += v
		if y == world[f.Index] {
			mine = v
		}
	}
	return mine / z
}

// likelihoods returns those of every state of every factor.
func (b brute) likelihoods(a model.Assumptions) [][]float64 {
	p := make([][]float64, len(b.set.Factors))
	for i, f := range b.set.Factors {
		p[i] = make([]float64, len(f.States))
	}
	total := 0.0
	b.worlds(a, func(world []int, weight float64) {
		for i, s := range world {
			p[i][s] += weight
		}
		total += weight
	})
	for i := range p {
		for s := range p[i] {
			p[i][s] /= total
		}
	}
	return p
}

func (b brute) event(a model.Assumptions, e model.Event) float64 {
	held, total := 0.0, 0.0
	b.worlds(a, func(world []int, weight float64) {
		total += weight
		if e.Holds(world) {
			held += weight
		}
	})
	return held / total
}

// shares averages the marginal contribution of each moved assumption over all
// orders in which they could have been made: the definition of Shapley.
func (b brute) shares(a model.Assumptions, moved []int, event model.Event) []float64 {
	shares := make([]float64, len(moved))
	known := make(map[string]float64) // many orders pass through the same assumptions
	value := func(now model.Assumptions) float64 {
		key := fmt.Sprint(b.set.Assignments(now))
		if _, ok := known[key]; !ok {
			known[key] = logOdds(b.event(now, event))
		}
		return known[key]
	}
	orders := 0.0
	permutations(len(moved), func(order []int) {
		orders++
		now := b.set.Baseline()
		before := value(now)
		for _, k := range order {
			now = now.With(moved[k], a.Allowed(moved[k]))
			after := value(now)
			shares[k] += after - before
			before = after
		}
	})
	for k := range shares {
		shares[k] /= orders
	}
	return shares
}

func permutations(n int, visit func([]int)) {
	var order []int
	var next func()
	next = func() {
		if len(order) == n {
			visit(order)
			return
		}
		for k := range n {
			if slices.Contains(order, k) {
				continue
			}
			order = append(order, k)
			next()
			order = order[:len(order)-1]
		}
	}
	next()
}

// randomSet makes a set of a few factors with random judgements among them.
func randomSet(rnd *rand.Rand) *model.Set {
	drivers, outcomes := 1+rnd.IntN(3), 1+rnd.IntN(4)
	s := model.Set{ID: "random", Method: model.Forecast}
	for i := range drivers {
		s.Factors = append(s.Factors, randomDriver(rnd, i))
	}
	for i := range outcomes {
		s.Factors = append(s.Factors, randomOutcome(rnd, s.Factors, i))
	}
	for i := range 2 {
		s.Scenarios = append(s.Scenarios, &model.Scenario{ID: fmt.Sprint("s", i), Event: randomEvent(rnd, s.Factors[drivers:], drivers)})
	}
	return model.NewSet(s)
}

func randomDriver(rnd *rand.Rand, i int) *model.Factor {
	f := &model.Factor{ID: fmt.Sprint("d", i), Kind: model.Driver}
	for s := range 2 + rnd.IntN(3) {
		f.States = append(f.States, model.State{ID: fmt.Sprint(s), IfOpen: 0.2 + rnd.Float64()})
	}
	f.Baseline = rnd.IntN(len(f.States))
	return f
}

func randomOutcome(rnd *rand.Rand, above []*model.Factor, i int) *model.Factor {
	f := &model.Factor{ID: fmt.Sprint("o", i), Kind: model.Outcome}
	total := 0.0
	for s := range 2 + rnd.IntN(3) {
		p := 0.05 + rnd.Float64()
		total += p
		f.States = append(f.States, model.State{ID: fmt.Sprint(s), Baseline: p})
	}
	for s := range f.States {
		f.States[s].Baseline /= total
	}
	for p, parent := range above {
		for s := range parent.States {
			if rnd.IntN(2) == 0 {
				f.Judgements = append(f.Judgements, randomJudgement(rnd, f, p, s))
			}
		}
	}
	return f
}

func randomJudgement(rnd *rand.Rand, f *model.Factor, when, state int) *model.Judgement {
	j := &model.Judgement{ID: fmt.Sprintf("%s:%d=%d", f.ID, when, state), When: when, State: state, Points: make([]float64, len(f.States))}
	for y := range j.Points {
		j.Points[y] = float64(rnd.IntN(13)-6) / 2
	}
	return j
}

func randomEvent(rnd *rand.Rand, outcomes []*model.Factor, first int) model.Event {
	var event model.Event
	for range 1 + rnd.IntN(2) {
		var all []model.Condition
		for i, f := range outcomes {
			if i == 0 || rnd.IntN(2) == 0 {
				all = append(all, model.Condition{Factor: first + i, States: model.States(1 + rnd.IntN(1<<len(f.States)-1))})
			}
		}
		event = append(event, all)
	}
	return event
}

// randomAssumptions moves about half of the drivers and now and then supposes an outcome.
func randomAssumptions(rnd *rand.Rand, set *model.Set) model.Assumptions {
	a := set.Baseline()
	for i, f := range set.Factors {
		if f.Kind == model.Driver && rnd.IntN(2) == 0 || f.Kind == model.Outcome && rnd.IntN(5) == 0 {
			a = a.With(i, model.States(1+rnd.IntN(1<<len(f.States)-1)))
		}
	}
	return a
}

func TestReadAgreesWithBruteForce(t *testing.T) {
	for seed := range uint64(400) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		set := randomSet(rnd)
		e := open(t, set)
		b := newBrute(e)
		for range 4 {
			a := randomAssumptions(rnd, set)
			r, err := e.Read(a)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			for i, likelihoods := range b.likelihoods(a) {
				for s, want := range likelihoods {
					if got := r.Factors[i][s].P; math.Abs(got-want) > 1e-9 {
						t.Fatalf("seed %d, %v: factor %d state %d is %v, by brute force %v", seed, set.Assignments(a), i, s, got, want)
					}
				}
			}
			for i, s := range set.Scenarios {
				if want := b.event(a, s.Event); math.Abs(r.Scenarios[i].P-want) > 1e-9 {
					t.Fatalf("seed %d, %v: scenario %d is %v, by brute force %v", seed, set.Assignments(a), i, r.Scenarios[i].P, want)
				}
			}
		}
	}
}

func TestExplainAgreesWithBruteForce(t *testing.T) {
	compared := 0
	for seed := range uint64(200) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		set := randomSet(rnd)
		e := open(t, set)
		b := newBrute(e)
		a := randomAssumptions(rnd, set)
		moved := set.Moved(a)
		events := []model.Event{set.Scenarios[0].Event}
		for _, f := range set.Outcomes() {
			events = append(events, f.Is(0).Event())
		}
		for _, event := range events {
			x, err := e.Explain(a, event)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if p := b.event(a, event); math.Abs(x.Chance.P-p) > 1e-9 {
				t.Fatalf("seed %d: the likelihood is %v, by brute force %v", seed, x.Chance.P, p)
			}
			if p := x.Chance; p.P == 0 || p.P == 1 || p.Base == 0 || p.Base == 1 {
				if len(x.Parts) > 0 {
					t.Fatalf("seed %d: a settled event has parts %v", seed, x.Parts)
				}
				continue
			}
			if len(x.Parts) != len(moved) {
				t.Fatalf("seed %d: %d parts for %d moved assumptions", seed, len(x.Parts), len(moved))
			}
			want := b.shares(a, moved, event)
			total := 0.0
			for _, p := range x.Parts {
				total += p.Bits
				if k := slices.Index(moved, p.Factor); math.Abs(p.Bits-want[k]) > 1e-9 {
					t.Fatalf("seed %d: the share of factor %d is %v, by brute force %v", seed, p.Factor, p.Bits, want[k])
				}
				compared++
			}
			if math.Abs(total-x.Bits) > 1e-9 {
				t.Fatalf("seed %d: the shares add up to %v, the shift is %v", seed, total, x.Bits)
			}
		}
	}
	if compared == 0 {
		t.Fatal("nothing was compared")
	}
}

func open(t *testing.T, set *model.Set) *Engine {
	t.Helper()
	e, err := Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}
