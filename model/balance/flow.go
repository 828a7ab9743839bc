package balance

// A flow does succession on scenarios written as one number, the variant of descriptor
// 0 counting least. Descriptors are taken together in blocks: what all chosen rows of a
// block add up to is worked out ahead for every choice in it.
type flow struct {
	rule   Rule
	first  []int // of each descriptor: its first state; and their number
	place  []int // of each descriptor: what one variant more adds to the number
	blocks []block
	sums   []int32 // room for the balances
}

// A block is a run of descriptors.
type block struct {
	choices int       // how many ways there are to choose its variants
	from    int       // its first descriptor
	chosen  [][]int   // by choice: the variant of each of its descriptors
	rows    [][]int32 // by choice: the sum of the chosen rows
}

// blockChoices is the most choices in a block of several descriptors.
const blockChoices = 1024

func newFlow(m *Matrix, rule Rule) *flow {
	f := &flow{rule: rule, first: m.first, sums: make([]int32, m.States())}
	place := 1
	for d := range m.Descriptors {
		f.place = append(f.place, place)
		place *= m.Variants(d)
		if last := len(f.blocks) - 1; last < 0 || f.blocks[last].choices*m.Variants(d) > blockChoices {
			f.blocks = append(f.blocks, block{choices: 1, from: d, chosen: [][]int{nil}, rows: [][]int32{make([]int32, m.States())}})
		}
		f.blocks[len(f.blocks)-1].extend(m, d)
	}
	return f
}

// extend takes one more descriptor into a block.
func (b *block) extend(m *Matrix, d int) {
	var chosen [][]int
	var rows [][]int32
	for v := range m.Variants(d) {
		impact := m.impact[(m.first[d]+v)*m.States():]
		for c := range b.choices {
			row := make([]int32, m.States())
			for column := range row {
				row[column] = b.rows[c][column] + int32(impact[column])
			}
			rows = append(rows, row)
			chosen = append(chosen, append(append([]int{}, b.chosen[c]...), v))
		}
	}
	b.choices, b.chosen, b.rows = len(rows), chosen, rows
}

// next returns what the scenario with that number changes into.
func (f *flow) next(number int) int {
	f.addUp(number)
	if f.rule == Local {
		return f.local(number)
	}
	rest, next := number, number
	for i := range f.blocks {
		b := &f.blocks[i]
		for k, chosen := range b.chosen[rest%b.choices] {
			if best := f.best(b.from+k, chosen); best != chosen {
				next += (best - chosen) * f.place[b.from+k]
			}
		}
		rest /= b.choices
	}
	return next
}

// local is next under local succession.
func (f *flow) local(number int) int {
	rest, next, worst := number, number, int32(0)
	for i := range f.blocks {
		b := &f.blocks[i]
		for k, chosen := range b.chosen[rest%b.choices] {
			d := b.from + k
			best := f.best(d, chosen)
			if short := f.sums[f.first[d]+best] - f.sums[f.first[d]+chosen]; short > worst {
				worst, next = short, number+(best-chosen)*f.place[d]
			}
		}
		rest /= b.choices
	}
	return next
}

// addUp works out the impact balances of a scenario.
func (f *flow) addUp(number int) {
	for i := range f.blocks {
		b := &f.blocks[i]
		row := b.rows[number%b.choices]
		number /= b.choices
		if i == 0 {
			copy(f.sums, row)
			continue
		}
		for column, n := range row[:len(f.sums)] {
			f.sums[column] += n
		}
	}
}

// best returns the variant with the highest balance: the chosen one if it has it, else
// the first of several.
func (f *flow) best(d, chosen int) int {
	balances := f.sums[f.first[d]:f.first[d+1]]
	best := chosen
	for v, balance := range balances {
		if balance > balances[best] {
			best = v
		}
	}
	return best
}

// scenario writes a number out.
func (f *flow) scenario(number int) Scenario {
	s := make(Scenario, len(f.place))
	for d := range s {
		size := f.first[d+1] - f.first[d]
		s[d] = number % size
		number /= size
	}
	return s
}
