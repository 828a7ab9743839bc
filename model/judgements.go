package model

import (
	"fmt"
	"slices"
	"strings"
)

// judgements resolves what moves the outcomes or the descriptors; the entries stand
// in the order of the factors of the set.
func (r *resolver) judgements(doc document) {
	r.named = make([]States, len(r.set.Factors))
	for i, f := range r.set.kind(Outcome) {
		r.movedBy(f, doc.Outcomes[i].MovedBy)
	}
	for i, f := range r.set.Descriptors() {
		r.movedBy(f, doc.Descriptors[i].judgements())
	}
}

func (r *resolver) movedBy(f *Factor, entries []judgementEntry) {
	given := make(map[string]Position, len(entries))
	for _, e := range entries {
		r.judgement(f, e, given)
	}
}

func (r *resolver) judgement(f *Factor, e judgementEntry, given map[string]Position) {
	points := r.points(f, e)
	evidence := r.cite(e.Evidence)
	r.needEvidence(e.Basis, len(evidence))
	when, state := r.when(f, e)
	if when == nil {
		return
	}
	id := fmt.Sprintf("%s:%s=%s", f.ID, when.ID, when.States[state].ID)
	if at, taken := given[id]; taken {
		r.fault(e.At, "merge the two", "%s is moved by %s=%s twice, first at %v", nameOf(f), when.ID, when.States[state].ID, at)
		return
	}
	given[id] = e.At
	f.Judgements = append(f.Judgements, &Judgement{
		ID: id, Outcome: f.Index, When: when.Index, State: state, Points: points,
		Because: e.Because.Value, Basis: Basis(e.Basis.Value), Evidence: evidence, At: e.At,
	})
}

// when resolves the condition of a judgement, or returns nil after reporting why
// there is none.
func (r *resolver) when(f *Factor, e judgementEntry) (when *Factor, state int) {
	if len(e.When) == 0 {
		return nil, 0
	}
	if len(e.When) > 1 {
		r.fault(e.When[1].Factor.At, "write a judgement for each", "when names %d factors", len(e.When))
	}
	w := e.When[0]
	when = r.factor(w.Factor)
	if when == nil {
		return nil, 0
	}
	if when == f && f.Kind == Outcome {
		r.fault(w.Factor.At, "name another factor", "%s is moved by itself", nameOf(f))
		return nil, 0
	}
	state = r.state(when, w.State)
	if state < 0 {
		r.named[when.Index] = when.Open() // which one was meant is not known
		return nil, 0
	}
	r.named[when.Index] |= Only(state)
	return when, state
}

// points resolves how far a judgement moves each state of its outcome.
func (r *resolver) points(f *Factor, e judgementEntry) []float64 {
	points := make([]float64, len(f.States))
	moves := false
	for _, p := range e.Points {
		i := r.state(f, p.State)
		if i >= 0 {
			points[i] = p.Points.Value
		}
		moves = moves || i < 0 || !p.Points.ok || p.Points.Value != 0
	}
	if !moves && len(e.Points) > 0 && !r.explainsNone(f, e) {
		r.fault(e.Points[0].Points.At, "give some, or take the judgement out: a state that no judgement names counts as 0", "all points for %s are 0", nameOf(f))
	}
	return points
}

// explainsNone reports a judgement that a descriptor is not moved and why, which is
// kept: in a matrix every pair of descriptors has been thought about.
func (r *resolver) explainsNone(f *Factor, e judgementEntry) bool {
	return f.Kind == Descriptor && e.Because.Value != ""
}

// checkCycles reports judgements among outcomes that lead back to where they
// began: there would be no order in which to work the outcomes out.
func (r *resolver) checkCycles() {
	const (
		unseen = iota
		open
		done
	)
	marks := make([]int, len(r.set.Factors))
	var path []*Factor
	var visit func(f *Factor)
	visit = func(f *Factor) {
		marks[f.Index] = open
		path = append(path, f)
		for _, j := range f.Judgements {
			switch marks[j.When] {
			case unseen:
				visit(r.set.Factors[j.When])
			case open:
				r.reportCycle(j, path)
			}
		}
		path = path[:len(path)-1]
		marks[f.Index] = done
	}
	for _, f := range r.set.Factors {
		if marks[f.Index] == unseen {
			visit(f)
		}
	}
}

// maxCycle is how many outcomes of a cycle are named.
const maxCycle = 24

// reportCycle names the outcomes of a cycle in the order in which they move one
// another. The path runs against it, each outcome after the one it moves.
func (r *resolver) reportCycle(j *Judgement, path []*Factor) {
	if r.full() {
		r.fault(j.At, "take one of them out", "judgements go in a circle")
		return
	}
	ids := []string{r.set.Factors[j.When].ID}
	for i := len(path) - 1; path[i].Index != j.When; i-- {
		ids = append(ids, path[i].ID)
	}
	ids = append(ids, ids[0])
	if more := len(ids) - maxCycle; more > 0 {
		ids = slices.Replace(ids, maxCycle/2, maxCycle/2+more, fmt.Sprintf("(%d more)", more))
	}
	r.fault(j.At, "take one of these judgements out", "judgements go in a circle: %s", strings.Join(ids, " -> "))
}
