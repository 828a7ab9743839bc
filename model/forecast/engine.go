package forecast

import (
	"fmt"
	"math"
	"slices"

	"foresee/model"
)

// An Engine answers for one set. It is not changed after Open and may be used by
// several goroutines at once.
type Engine struct {
	set        *model.Set
	nodes      []node      // by factor index
	order      []int       // outcomes, each after the outcomes that move it
	lists      [][]int     // by model.States: its states
	base       [][]float64 // likelihood of each state of each factor at the baseline
	baseEvents []float64   // likelihood of each scenario there
}

// A node is a factor ready for arithmetic.
type node struct {
	prior   []float64 // drivers: if_open weights; outcomes: the calibrated q
	parents []int
	weight  [][]float64 // by parent: 2^points at [parent state * states + state]
}

// Limit is the most entries any table may have while a likelihood is worked out.
const Limit = 1 << 22

// Open makes sure that every likelihood can be had with every driver open, and
// calibrates the set; its error names the outcome or scenario at fault. A balance
// set is refused.
func Open(set *model.Set) (*Engine, error) {
	if len(set.Descriptors()) > 0 {
		return nil, fmt.Errorf("the set %s is of method balance: it says which states hold together, not how likely they are", set.ID)
	}
	e := &Engine{set: set, nodes: make([]node, len(set.Factors)), lists: stateLists()}
	for i, f := range set.Factors {
		e.nodes[i] = newNode(set, f)
	}
	order, err := e.topological()
	if err != nil {
		return nil, err
	}
	e.order = order
	if err := e.checkSize(); err != nil {
		return nil, err
	}
	for _, i := range e.order {
		if err := e.calibrate(i); err != nil {
			return nil, fmt.Errorf("calibrating %s: %w", set.Factors[i].ID, err)
		}
	}
	if err := e.readBaseline(); err != nil {
		return nil, err
	}
	return e, nil
}

// Set returns the set the engine answers for.
func (e *Engine) Set() *model.Set { return e.set }

func newNode(set *model.Set, f *model.Factor) node {
	n := node{prior: make([]float64, len(f.States))}
	for i, s := range f.States {
		n.prior[i] = s.IfOpen
	}
	for _, j := range f.Judgements {
		w := n.weightOf(j.When, len(set.Factors[j.When].States), len(f.States))
		for y, points := range j.Points {
			w[j.State*len(f.States)+y] *= math.Exp2(points)
		}
	}
	for k, p := range n.parents {
		if parent := set.Factors[p]; parent.Kind == model.Driver {
			countFromBaseline(n.weight[k], parent.Baseline, len(f.States))
		}
	}
	return n
}

// weightOf returns the weights of a parent, adding the parent at its first judgement.
func (n *node) weightOf(parent, parentStates, states int) []float64 {
	for k, p := range n.parents {
		if p == parent {
			return n.weight[k]
		}
	}
	w := make([]float64, parentStates*states)
	for i := range w {
		w[i] = 1
	}
	n.parents = append(n.parents, parent)
	n.weight = append(n.weight, w)
	return w
}

// countFromBaseline divides by the weights of the driver's baseline state, so that
// a driver that was not moved moves nothing.
func countFromBaseline(w []float64, baseline, states int) {
	base := slices.Clone(w[baseline*states : (baseline+1)*states])
	for i := range w {
		w[i] /= base[i%states]
	}
}

func stateLists() [][]int {
	lists := make([][]int, 1<<model.MaxStates)
	for set := range lists {
		for s := range model.MaxStates {
			if model.States(set).Has(s) {
				lists[set] = append(lists[set], s)
			}
		}
	}
	return lists
}

// topological orders the outcomes so that each follows the outcomes that move it.
func (e *Engine) topological() ([]int, error) {
	const unseen, open, done = 0, 1, 2
	mark := make([]int, len(e.nodes))
	var order []int
	var visit func(i int) error
	visit = func(i int) error {
		switch mark[i] {
		case done:
			return nil
		case open:
			return fmt.Errorf("the judgements on %s lead back to it", e.set.Factors[i].ID)
		}
		mark[i] = open
		for _, p := range e.nodes[i].parents {
			if err := visit(p); err != nil {
				return err
			}
		}
		mark[i] = done
		if e.set.Factors[i].Kind == model.Outcome {
			order = append(order, i)
		}
		return nil
	}
	for i := range e.nodes {
		if err := visit(i); err != nil {
			return nil, err
		}
	}
	return order, nil
}

// checkSize plans, without arithmetic, every likelihood with every driver open.
func (e *Engine) checkSize() error {
	w := e.open()
	for _, i := range e.order {
		if n := w.plan(i, nil); n > Limit {
			return fmt.Errorf("outcome %s: with every driver open its likelihood needs a table of %.0f entries, more than %d; split it, or let fewer drivers move it and what lies above it", e.set.Factors[i].ID, n, Limit)
		}
	}
	for _, s := range e.set.Scenarios {
		if n := w.plan(w.indicator(), w.eventScope(s.Event)); n > Limit {
			return fmt.Errorf("scenario %s: with every driver open its likelihood needs a table of %.0f entries, more than %d; give its event fewer outcomes", s.ID, n, Limit)
		}
	}
	return nil
}

func (e *Engine) open() *world {
	a := e.set.Baseline()
	for _, d := range e.set.Drivers() {
		a = a.With(d.Index, d.Open())
	}
	return e.under(a)
}

// readBaseline works out what every reading is set beside.
func (e *Engine) readBaseline() error {
	var err error
	e.base, e.baseEvents, err = e.under(e.set.Baseline()).readAll()
	return err
}
