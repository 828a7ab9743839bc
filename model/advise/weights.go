package advise

// A corner is a corner of a region of weights on the futures, which are not
// negative and add up to one.
type corner struct {
	weights []float64
	tight   []bool // by condition: it holds with equality here
}

// favourable returns the corners of the region of weights under which no option
// has a smaller expected stake than this one; none when there are no such weights.
//
// It begins with all weights, whose corners are the futures taken alone, and cuts
// away where each of the other options is better (the double description method,
// Motzkin and others 1953).
func favourable(stakes [][]float64, option int) []corner {
	futures := len(stakes[option])
	corners := make([]corner, futures)
	for f := range corners {
		c := corner{make([]float64, futures), make([]bool, futures+len(stakes))}
		for g := range futures {
			c.tight[g] = g != f // its weight is nil
		}
		c.weights[f] = 1
		corners[f] = c
	}
	for other := range stakes {
		excess := make([]float64, futures)
		for f := range excess {
			excess[f] = stakes[option][f] - stakes[other][f]
		}
		corners = cut(corners, excess, futures+other)
	}
	return corners
}

// cut keeps the part of a region where the expected excess is not positive.
func cut(corners []corner, excess []float64, condition int) []corner {
	value := make([]float64, len(corners))
	var kept []corner
	for i, c := range corners {
		value[i] = expected(c.weights, excess)
		if value[i] > tie {
			continue
		}
		c.tight[condition] = value[i] >= -tie
		kept = append(kept, c)
	}
	for i, in := range corners {
		for k, out := range corners {
			if value[i] < -tie && value[k] > tie && neighbours(corners, i, k) {
				kept = append(kept, between(in, out, value[i]/(value[i]-value[k]), condition))
			}
		}
	}
	return kept
}

// neighbours reports whether an edge joins two corners: no other corner meets all
// the conditions that are tight at both.
func neighbours(corners []corner, i, k int) bool {
	for other, c := range corners {
		if other != i && other != k && c.meets(common(corners[i], corners[k])) {
			return false
		}
	}
	return true
}

func common(a, b corner) []bool {
	both := make([]bool, len(a.tight))
	for i := range both {
		both[i] = a.tight[i] && b.tight[i]
	}
	return both
}

func (c corner) meets(conditions []bool) bool {
	for i, wanted := range conditions {
		if wanted && !c.tight[i] {
			return false
		}
	}
	return true
}

// between returns the corner a part of the way from one corner to another.
func between(from, to corner, part float64, condition int) corner {
	c := corner{make([]float64, len(from.weights)), common(from, to)}
	for f := range c.weights {
		c.weights[f] = from.weights[f] + part*(to.weights[f]-from.weights[f])
	}
	c.tight[condition] = true
	return c
}

func expected(weights, values []float64) float64 {
	total := 0.0
	for f, w := range weights {
		total += w * values[f]
	}
	return total
}

// ranges returns how far each weight goes within a region.
func ranges(corners []corner) []Range {
	if len(corners) == 0 {
		return nil
	}
	list := make([]Range, len(corners[0].weights))
	for f := range list {
		r := Range{1, 0}
		for _, c := range corners {
			r.From, r.To = min(r.From, c.weights[f]), max(r.To, c.weights[f])
		}
		list[f] = r
	}
	return list
}

// middle returns weights within a region: the mean of its corners.
func middle(corners []corner) []float64 {
	if len(corners) == 0 {
		return nil
	}
	mean := make([]float64, len(corners[0].weights))
	for _, c := range corners {
		for f, w := range c.weights {
			mean[f] += w / float64(len(corners))
		}
	}
	return mean
}
