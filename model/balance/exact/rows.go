package exact

import (
	"math"
	"math/bits"
)

// tabled is the most states a descriptor may have for the best of each set of them to
// be worked out ahead.
const tabled = 4

// rows has the lead each state adds to every duel, one lane a duel, counted from the
// lowest of its descriptor, so that no lane is negative.
type rows struct {
	words  int
	state  [][]uint64   // of each state; nil where it is not allowed
	best   [][][]uint64 // of each descriptor and set of its states: the best of them; nil if not tabled
	touch  [][]int32    // of each descriptor: the words where its states differ
	start  []uint64     // the lowest lead of each duel, with the excess of its lane
	signs  [][]sign     // of each state: the sign bits of its duels
	spread uint64       // in each lane: the most one descriptor can change a lead by
}

// A sign is the sign bits of some lanes of one word.
type sign struct {
	word int
	mask uint64
}

func newRows(l *layout) rows {
	low, high := extremes(l)
	l.lanes = widthFor(l, low, high)
	r := rows{words: l.lanes.words(len(l.duels))}
	r.setStates(l, low)
	r.setStart(l, low)
	r.setSigns(l)
	spread := int64(0)
	for d := range l.members {
		r.touch = append(r.touch, r.touched(l, d))
		r.best = append(r.best, r.table(l, d))
		for q := range l.duels {
			spread = max(spread, int64(high[d][q]-low[d][q]))
		}
	}
	r.spread = l.lanes.all(spread)
	return r
}

// extremes returns the lowest and the highest lead that each descriptor can add to each
// duel.
func extremes(l *layout) (low, high [][]int32) {
	for d := range l.members {
		low = append(low, make([]int32, len(l.duels)))
		high = append(high, make([]int32, len(l.duels)))
		for q, leads := range l.leads {
			least, most := int32(math.MaxInt32), int32(math.MinInt32)
			for s := l.first[d]; s < l.first[d+1]; s++ {
				if l.isAllowed(s) {
					least, most = min(least, leads[s]), max(most, leads[s])
				}
			}
			low[d][q], high[d][q] = least, most
		}
	}
	return low, high
}

// widthFor returns the narrowest lanes that hold every lead there can be.
func widthFor(l *layout, low, high [][]int32) lanes {
	width := narrow()
	for q, duel := range l.duels {
		reach := int64(max(duel.constant, -duel.constant))
		for d := range l.members {
			reach += int64(max(high[d][q], -low[d][q]))
			if int64(high[d][q]-low[d][q]) > width.reach() {
				return wide()
			}
		}
		if reach > width.reach() {
			return wide()
		}
	}
	return width
}

func (r *rows) setStates(l *layout, low [][]int32) {
	r.state = make([][]uint64, l.states())
	for s := range l.states() {
		if !l.isAllowed(s) {
			continue
		}
		r.state[s] = make([]uint64, r.words)
		for q, least := range low[l.owner[s]] {
			l.lanes.add(r.state[s], q, int64(l.leads[q][s]-least))
		}
	}
}

func (r *rows) setStart(l *layout, low [][]int32) {
	r.start = make([]uint64, r.words)
	for q, duel := range l.duels {
		n := l.lanes.excess() + int64(duel.constant)
		for d := range l.members {
			n += int64(low[d][q])
		}
		l.lanes.add(r.start, q, n)
	}
}

func (r *rows) setSigns(l *layout) {
	r.signs = make([][]sign, l.states())
	for s := range l.states() {
		for q := l.begin[s]; q < l.begin[s+1]; q++ {
			signs, word := r.signs[s], l.lanes.word(q)
			if len(signs) == 0 || signs[len(signs)-1].word != word {
				signs = append(signs, sign{word: word})
			}
			signs[len(signs)-1].mask |= l.lanes.sign(q)
			r.signs[s] = signs
		}
	}
}

func (r *rows) touched(l *layout, d int) []int32 {
	var touch []int32
	for w := range r.words {
		any := uint64(0)
		for s := l.first[d]; s < l.first[d+1]; s++ {
			if r.state[s] != nil {
				any |= r.state[s][w]
			}
		}
		if any != 0 {
			touch = append(touch, int32(w))
		}
	}
	return touch
}

// table works out the best of each set of a descriptor's allowed states.
func (r *rows) table(l *layout, d int) [][]uint64 {
	size := l.first[d+1] - l.first[d]
	if size > tabled {
		return nil
	}
	best := make([][]uint64, 1<<size)
	for set := uint32(1); set < 1<<size; set++ {
		lowest := l.first[d] + bits.TrailingZeros32(set)
		switch rest := set & (set - 1); {
		case set&^l.allowed[d] != 0:
		case rest == 0:
			best[set] = r.state[lowest]
		default:
			best[set] = make([]uint64, r.words)
			l.lanes.max(best[set], best[rest], r.state[lowest], r.touch[d])
		}
	}
	return best
}

// of returns the best of a set of a descriptor's states. The result is valid until
// scratch is used again.
func (r *rows) of(l *layout, d int, set uint64, scratch []uint64) []uint64 {
	if r.best[d] != nil {
		return r.best[d][set]
	}
	state := r.state[l.first[d]:]
	first := state[bits.TrailingZeros64(set)]
	if set &= set - 1; set == 0 {
		return first
	}
	copy(scratch, first)
	for ; set != 0; set &= set - 1 {
		l.lanes.max(scratch, scratch, state[bits.TrailingZeros64(set)], r.touch[d])
	}
	return scratch
}

// swing returns by how much a descriptor can change the lead of a duel.
func (r *rows) swing(l *layout, d, q int) int64 {
	most := int64(0)
	for s := l.first[d]; s < l.first[d+1]; s++ {
		if r.state[s] != nil {
			most = max(most, l.lanes.at(r.state[s], q))
		}
	}
	return most
}
