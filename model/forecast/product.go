package forecast

// A cursor walks one factor table along the variables of a product.
type cursor struct {
	val    []float64
	at     int
	inner  int   // stride along the variable that is summed out
	stride []int // along each variable of the product
}

// product multiplies the tables into one over vars, summing out the variable sum;
// a negative one sums nothing out. The table lives in the scratch.
func (w *world) product(tables []table, vars []int, sum int) table {
	out := table{vars, w.scratch.floats(int(entries(vars, w.size)))}
	cursors, terms := w.cursors(tables, vars, sum), 1
	if sum >= 0 {
		terms = w.size[sum]
	}
	digit := w.scratch.ints(len(vars))
	for i := range out.val {
		out.val[i] = sumOfProducts(cursors, terms)
		advance(cursors, digit, vars, w.size)
	}
	return out
}

func (w *world) cursors(tables []table, vars []int, sum int) []cursor {
	list := w.scratch.cursors[:0]
	for _, t := range tables {
		c := cursor{val: t.val, stride: w.scratch.ints(len(vars))}
		for d, v := range vars {
			c.stride[d] = t.stride(v, w.size)
		}
		if sum >= 0 {
			c.inner = t.stride(sum, w.size)
		}
		list = append(list, c)
	}
	w.scratch.cursors = list
	return list
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
		if digit[d]++; digit[d] < size[vars[d]] {
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
