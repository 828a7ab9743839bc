package balance

// An Influence says how much a descriptor drives the others and depends on them: the
// absolute judgements in its rows, and in its columns, added up. What it does to itself
// does not count.
type Influence struct {
	Descriptor int
	Active     int // points it gives
	Passive    int // points it takes
	Drives     int // descriptors it has any judgement on
	Depends    int // descriptors that have any judgement on it
}

// Influences returns the driver-dependence map of a matrix, in the order of its
// descriptors.
func (m *Matrix) Influences() []Influence {
	list := make([]Influence, len(m.Descriptors))
	for from := range list {
		list[from].Descriptor = from
		for to := range list {
			points := m.strength(from, to)
			if from == to || points == 0 {
				continue
			}
			list[from].Active += points
			list[from].Drives++
			list[to].Passive += points
			list[to].Depends++
		}
	}
	return list
}

// isMoved reports whether any judgement bears on a descriptor. What nothing moves is
// set from outside: all its variants are consistent with the same balance of 0.
func (m *Matrix) isMoved(descriptor int) bool {
	for from := range m.Descriptors {
		if m.strength(from, descriptor) > 0 {
			return true
		}
	}
	return false
}

// strength adds up the absolute judgements of one descriptor on another.
func (m *Matrix) strength(from, to int) int {
	sum := 0
	for row := m.first[from]; row < m.first[from+1]; row++ {
		for column := m.first[to]; column < m.first[to+1]; column++ {
			sum += max(m.Impact(row, column), -m.Impact(row, column))
		}
	}
	return sum
}

// Scale returns the largest absolute judgement of the matrix, at least 3, the customary
// scale.
func (m *Matrix) Scale() int {
	scale := 3
	for _, points := range m.impact {
		scale = max(scale, points, -points)
	}
	return scale
}
