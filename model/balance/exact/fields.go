package exact

import "math/bits"

// fields keeps a set of states as bits in words. Each descriptor has a field of one
// bit a state and above them a guard bit, always clear; a field never spans two words.
type fields struct {
	words  int
	field  []field  // of each descriptor
	guards []uint64 // the guard bits
	ones   []uint64 // added to a set, sets the guard of every field that is not empty
	bit    []uint64 // of each state
	word   []int32  // of each state
	place  []int32  // of each bit of the words: its state
}

type field struct {
	word  int
	shift int
	mask  uint64 // one bit a state, not shifted
}

func newFields(l *layout) fields {
	var f fields
	used := 64
	for d := range l.members {
		size := l.first[d+1] - l.first[d]
		if used+size+1 > 64 {
			f.words++
			used = 0
			f.guards = append(f.guards, 0)
			f.ones = append(f.ones, 0)
			f.place = append(f.place, make([]int32, 64)...)
		}
		w := f.words - 1
		mask := uint64(1)<<size - 1
		f.field = append(f.field, field{w, used, mask})
		f.guards[w] |= 1 << (used + size)
		f.ones[w] |= mask << used
		for s := range size {
			f.bit = append(f.bit, 1<<(used+s))
			f.word = append(f.word, int32(w))
			f.place[w*64+used+s] = int32(l.first[d] + s)
		}
		used += size + 1
	}
	return f
}

func (f *fields) add(set []uint64, s int)      { set[f.word[s]] |= f.bit[s] }
func (f *fields) has(set []uint64, s int) bool { return set[f.word[s]]&f.bit[s] != 0 }

// of returns the states of a descriptor in a set, as bits from zero.
func (f *fields) of(set []uint64, d int) uint64 {
	at := &f.field[d]
	return set[at.word] >> at.shift & at.mask
}

// state returns the state at a bit of a word.
func (f *fields) state(word int, bit uint64) int32 {
	return f.place[word*64+bits.TrailingZeros64(bit)]
}

func single(set uint64) bool { return set&(set-1) == 0 }
