package forecast

// A cursor walks one factor table along the variables of a product.
type cursor struct {
	val    []float64
	at     int
	inner  int   // stride along the variable that is summed out
	stride []int // along each loop of the product
}

// product multiplies the tables into one over vars, summing out the variable sum;
// a negative one sums nothing out. The table lives in the scratch.
func (w *world) product(tables []table, vars []int, sum int) table {
	out := table{vars, w.scratch.floats(int(entries(vars, w.size)))}
	cursors, terms := w.cursors(tables, vars, sum), 1
	if sum >= 0 {
		terms = w.size[sum]
	}
	loops := coalesce(cursors, w.loops(vars))
	last := len(loops) - 1
	run, digit := loops[last], w.scratch.ints(last)
	for i := 0; i < len(out.val); i += run {
		fill(out.val[i:i+run], cursors, last, terms)
		advance(cursors, digit, loops)
	}
	return out
}

func (w *world) cursors(tables []table, vars []int, sum int) []cursor {
	list := w.scratch.cursors[:0]
	for _, t := range tables {
		c := cursor{val: t.val, stride: w.scratch.ints(len(vars) + 1)}
		for d, v := range vars {
			c.stride[d+1] = t.stride(v, w.size)
		}
		if sum >= 0 {
			c.inner = t.stride(sum, w.size)
		}
		list = append(list, c)
	}
	w.scratch.cursors = list
	return list
}

// loops returns the sizes of the variables behind a loop of one round, so that a
// product over no variables has a loop too.
func (w *world) loops(vars []int) []int {
	loops := w.scratch.ints(len(vars) + 1)
	loops[0] = 1
	for d, v := range vars {
		loops[d+1] = w.size[v]
	}
	return loops
}

// coalesce joins neighbouring loops that every cursor walks as if they were one: a
// few long runs take a fraction of the time of many short ones.
func coalesce(cursors []cursor, loops []int) []int {
	k := 0
	for d := 1; d < len(loops); d++ {
		if joins(cursors, loops, k, d) {
			loops[k] *= loops[d]
		} else {
			k++
			loops[k] = loops[d]
		}
		for i := range cursors {
			cursors[i].stride[k] = cursors[i].stride[d]
		}
	}
	return loops[:k+1]
}

func joins(cursors []cursor, loops []int, outer, inner int) bool {
	if loops[outer] == 1 {
		return true
	}
	for i := range cursors {
		if s := cursors[i].stride; s[outer] != s[inner]*loops[inner] {
			return false
		}
	}
	return true
}

// fill works out one run of the last loop. Nearly all products are of two tables.
func fill(run []float64, cursors []cursor, last, terms int) {
	if len(cursors) == 2 {
		fillOfTwo(run, cursors[0], cursors[1], last, terms)
		return
	}
	for i := range run {
		total := 0.0
		for x := range terms {
			p := 1.0
			for k := range cursors {
				c := &cursors[k]
				p *= c.val[c.at+i*c.stride[last]+x*c.inner]
			}
			total += p
		}
		run[i] = total
	}
}

func fillOfTwo(run []float64, a, b cursor, last, terms int) {
	alongA, alongB := a.stride[last], b.stride[last]
	for i := range run {
		atA, atB, total := a.at, b.at, 0.0
		for range terms {
			total += a.val[atA] * b.val[atB]
			atA += a.inner
			atB += b.inner
		}
		run[i] = total
		a.at += alongA
		b.at += alongB
	}
}

// advance steps the digits of the loops, all but the last, to the next combination,
// and every cursor along.
func advance(cursors []cursor, digit, loops []int) {
	for d := len(digit) - 1; d >= 0; d-- {
		if digit[d]++; digit[d] < loops[d] {
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

// count steps the digits of the variables to the next combination, the last fastest.
func count(digit, vars, size []int) {
	for d := len(vars) - 1; d >= 0; d-- {
		if digit[d]++; digit[d] < size[vars[d]] {
			return
		}
		digit[d] = 0
	}
}
