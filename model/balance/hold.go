package balance

import "slices"

// A Held matrix lets its descriptors take only some of the variants that they have in
// another: what is pinned is held there, whatever its balance.
type Held struct {
	*Matrix
	kept [][]int // of each descriptor: the variants it has left, as the other counts them
}

// Hold returns a matrix without the variants that are not allowed. As in a Query, a
// descriptor of which nothing is said keeps all it has. Rationales are left out.
func (m *Matrix) Hold(allowed map[int][]int) (Held, error) {
	if _, err := m.problem(Query{Allowed: allowed}); err != nil {
		return Held{}, err
	}
	h := Held{kept: make([][]int, len(m.Descriptors))}
	descriptors := make([]Descriptor, len(m.Descriptors))
	for d, descriptor := range m.Descriptors {
		kept := upTo(m.Variants(d))
		if pinned, ok := allowed[d]; ok {
			kept = slices.Compact(slices.Sorted(slices.Values(pinned)))
		}
		h.kept[d] = kept
		descriptors[d] = Descriptor{Name: descriptor.Name, Short: descriptor.Short, About: descriptor.About}
		for _, v := range kept {
			descriptors[d].Variants = append(descriptors[d].Variants, descriptor.Variants[v])
		}
	}
	var err error
	if h.Matrix, err = New(descriptors); err != nil {
		return Held{}, err
	}
	for row := range h.States() {
		for column := range h.States() {
			points := m.Impact(m.Number(h.lift(row)), m.Number(h.lift(column)))
			if err := h.SetImpact(row, column, points); err != nil {
				return Held{}, err
			}
		}
	}
	return h, nil
}

func upTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// lift returns the state with that number as the other matrix has it.
func (h Held) lift(number int) State {
	s := h.State(number)
	return State{s.Descriptor, h.kept[s.Descriptor][s.Variant]}
}

// Lift returns a scenario as the other matrix counts its variants.
func (h Held) Lift(s Scenario) Scenario {
	lifted := make(Scenario, len(s))
	for d, v := range s {
		lifted[d] = h.kept[d][v]
	}
	return lifted
}
