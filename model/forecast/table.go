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

// union returns the variables of the tables, each once, without drop.
func union(tables []table, drop int) []int {
	vars := make([]int, 0, 16)
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

// A cursor walks one factor table along the variables of a product.
type cursor struct {
	val    []float64
	at     int
	inner  int   // stride along the variable that is summed out
	stride []int // along each variable of the product
}

// product multiplies the tables into one over the variables vars, summing out
// the variable sum; a negative sum sums nothing out.
func product(tables []table, vars []int, sum int, size []int) table {
	out := table{vars, make([]float64, int(entries(vars, size)))}
	cursors := make([]cursor, len(tables))
	strides := make([]int, len(tables)*len(vars))
	for k, t := range tables {
		c := cursor{val: t.val, stride: strides[k*len(vars) : (k+1)*len(vars)]}
		for d, v := range vars {
			c.stride[d] = t.stride(v, size)
		}
		if sum >= 0 {
			c.inner = t.stride(sum, size)
		}
		cursors[k] = c
	}
	terms := 1
	if sum >= 0 {
		terms = size[sum]
	}
	digit := make([]int, len(vars))
	for i := range out.val {
		out.val[i] = sumOfProducts(cursors, terms)
		advance(cursors, digit, vars, size)
	}
	return out
}

func sumOfProducts(cursors []cursor, terms int) float64 {
	total := 0.0
	for x := range terms {
		p := 1.0
		for k := range cursors {
			c := &cursors[k]
			p *= c.val[c.at+x*c.inner]
		}
		total += p
	}
	return total
}

// advance steps the product's digits to the next combination, and every cursor along.
func advance(cursors []cursor, digit, vars, size []int) {
	for d := len(vars) - 1; d >= 0; d-- {
		digit[d]++
		if digit[d] < size[vars[d]] {
			for k := range cursors {
				cursors[k].at += cursors[k].stride[d]
			}
			return
		}
		back := digit[d] - 1
		digit[d] = 0
		for k := range cursors {
			cursors[k].at -= back * cursors[k].stride[d]
		}
	}
}
