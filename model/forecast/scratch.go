package forecast

// scratch is memory that one elimination after another reuses; a reading is made
// of some fifty of them, and most are so small that allocating would cost more
// than the arithmetic. What it hands out is good until the next reset.
type scratch struct {
	whole   []int
	real    []float64
	marked  []bool
	tables  []table
	cursors []cursor
	rest    []int
	merged  []int
}

func (s *scratch) reset() { s.whole, s.real = s.whole[:0], s.real[:0] }

// ints returns n zeros.
func (s *scratch) ints(n int) []int {
	if len(s.whole)+n > cap(s.whole) {
		s.whole = make([]int, 0, 2*cap(s.whole)+n+1024) // what was handed out stays valid
	}
	at := len(s.whole)
	s.whole = s.whole[:at+n]
	part := s.whole[at : at+n : at+n]
	clear(part)
	return part
}

// floats returns n numbers of any value.
func (s *scratch) floats(n int) []float64 {
	if len(s.real)+n > cap(s.real) {
		s.real = make([]float64, 0, 2*cap(s.real)+n+1024)
	}
	at := len(s.real)
	s.real = s.real[:at+n]
	return s.real[at : at+n : at+n]
}

// marks returns n marks, all unset; they are good until the next call.
func (s *scratch) marks(n int) []bool {
	if len(s.marked) < n {
		s.marked = make([]bool, n)
	}
	clear(s.marked)
	return s.marked
}
