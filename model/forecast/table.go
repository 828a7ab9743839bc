package forecast

import "slices"

// A table holds one number for each combination of its variables' values, the
// last variable running fastest. A table without variables holds one number.
type table struct {
	vars []int
	val  []float64
}

func (t table) has(v int) bool { return slices.Contains(t.vars, v) }

// stride returns how far apart in val two neighbouring values of v lie, or zero
// when the table does not depend on v.
func (t table) stride(v int, size []int) int {
	step := 1
	for i := len(t.vars) - 1; i >= 0; i-- {
		if t.vars[i] == v {
			return step
		}
		step *= size[t.vars[i]]
	}
	return 0
}

// union appends to vars the variables of the tables, each once, without drop.
func union(vars []int, tables []table, drop int) []int {
	for _, t := range tables {
		for _, v := range t.vars {
			if v != drop && !slices.Contains(vars, v) {
				vars = append(vars, v)
			}
		}
	}
	return vars
}

// entries returns how many numbers a table over those variables holds; it is a
// float so that a hopeless plan cannot overflow.
func entries(vars, size []int) float64 {
	n := 1.0
	for _, v := range vars {
		n *= float64(size[v])
	}
	return n
}

// partition moves the tables that hold v behind the others and returns both parts.
func partition(tables []table, v int) (without, with []table) {
	k := 0
	for i, t := range tables {
		if !t.has(v) {
			tables[k], tables[i] = tables[i], tables[k]
			k++
		}
	}
	return tables[:k], tables[k:]
}
