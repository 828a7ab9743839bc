package forecast

import (
	"errors"
	"math"
	"slices"

	"foresee/model"
)

// calibrate finds the weights q of an outcome whose parents are calibrated
// already, so that at the baseline its likelihoods are the stated ones.
//
// With w the likelihood of each combination c of the outcomes that move it and
// a(c,y) = 2^points, q solves sum over c of w(c)·q(y)a(c,y)/sum of q·a(c,.) = t(y).
// That is the scaling of a positive matrix to given row and column sums, which
// has one solution up to a factor (Sinkhorn 1967); log q is found by Newton's method.
func (e *Engine) calibrate(outcome int) error {
	n := &e.nodes[outcome]
	for i, s := range e.set.Factors[outcome].States {
		n.prior[i] = s.Baseline
	}
	rows, weights, err := e.combinations(outcome)
	if err != nil {
		return err
	}
	return scale(n.prior, rows, weights)
}

// combinations lists, for every combination of the outcome's parents that can
// occur at the baseline, its weights 2^points and its likelihood.
func (e *Engine) combinations(outcome int) (rows [][]float64, weights []float64, err error) {
	n := e.nodes[outcome]
	var parents, place []int
	for k, p := range n.parents {
		if e.set.Factors[p].Kind == model.Outcome {
			parents, place = append(parents, p), append(place, k)
		}
	}
	w := e.under(e.set.Baseline())
	t, err := w.joint(parents)
	if err != nil {
		return nil, nil, err
	}
	states, digit := len(n.prior), make([]int, len(parents))
	for range t.val {
		row := make([]float64, states)
		for y := range row {
			row[y] = 1
			for d, k := range place {
				row[y] *= n.weight[k][digit[d]*states+y]
			}
		}
		rows = append(rows, row)
		count(digit, t.vars, w.size)
	}
	return rows, t.val, nil
}

// enough is how far a likelihood at the baseline may lie from the stated one.
const enough = 1e-10

// scale changes q, which holds the target likelihoods, into the weights that
// produce them. They always exist, but arithmetic may not find them. A step of Newton's method is halved until it brings the likelihoods
// nearer to their targets.
func scale(q []float64, rows [][]float64, weights []float64) error {
	const near, most = 1e-14, 200
	target := slices.Clone(q)
	gap, slope := gaps(q, target, rows, weights)
	for range most {
		if largest(gap) < near {
			return nil
		}
		next := nearer(q, solve(slope, gap), target, rows, weights, largest(gap))
		if next == nil {
			break
		}
		copy(q, next)
		gap, slope = gaps(q, target, rows, weights)
	}
	if largest(gap) < enough {
		return nil
	}
	return errors.New("the weights that give its stated baseline could not be found accurately enough; make the baseline less extreme or its judgements weaker")
}

// nearer returns q moved along the step, as far as brings its largest gap under
// the present one, or nil when rounding leaves nothing to gain. No weight changes
// by more than a factor of e at once: where a likelihood is nearly settled the slope
// all but vanishes, and a whole step would leap to where there is none at all.
func nearer(q, step, target []float64, rows [][]float64, weights []float64, present float64) []float64 {
	next := make([]float64, len(q))
	for length := min(1, 1/largest(step)); length > 1e-9; length /= 2 {
		for y := range q {
			next[y] = q[y] * math.Exp(length*step[y])
		}
		if gap, _ := gaps(next, target, rows, weights); largest(gap) < present {
			return next
		}
	}
	return nil
}

// gaps returns how far the likelihoods under q fall short of their targets, and
// how fast they rise with log q. The last state is left out of both, since q is
// free up to a factor.
func gaps(q, target []float64, rows [][]float64, weights []float64) ([]float64, [][]float64) {
	n := len(q) - 1
	gap := slices.Clone(target[:n])
	slope := make([][]float64, n)
	for y := range slope {
		slope[y] = make([]float64, n)
	}
	p := make([]float64, len(q))
	for c, row := range rows {
		z := dot(q, row)
		for y := range p {
			p[y] = q[y] * row[y] / z
		}
		for y := range n {
			gap[y] -= weights[c] * p[y]
			slope[y][y] += weights[c] * p[y]
			for x := range n {
				slope[y][x] -= weights[c] * p[y] * p[x]
			}
		}
	}
	return gap, slope
}

// solve returns x of m·x = b by elimination, with a zero added for the state that
// is held. The matrix is symmetric and positive definite, so no pivoting is needed.
func solve(m [][]float64, b []float64) []float64 {
	n := len(b)
	x := append(slices.Clone(b), 0)
	for i := range n {
		for k := i + 1; k < n; k++ {
			f := m[k][i] / m[i][i]
			for j := i; j < n; j++ {
				m[k][j] -= f * m[i][j]
			}
			x[k] -= f * x[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for j := i + 1; j < n; j++ {
			x[i] -= m[i][j] * x[j]
		}
		x[i] /= m[i][i]
	}
	return x
}

func largest(list []float64) float64 {
	most := 0.0
	for _, x := range list {
		most = max(most, math.Abs(x))
	}
	return most
}

func dot(a, b []float64) float64 {
	total := 0.0
	for i := range a {
		total += a[i] * b[i]
	}
	return total
}
