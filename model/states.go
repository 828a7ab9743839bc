package model

import "math/bits"

// MaxStates is the most states a driver or an outcome may have.
const MaxStates = 8

// States is a set of states of one factor, bit i standing for state i. It has room
// for the MaxVariants of a descriptor.
type States uint32

// Only returns the set that holds just state i.
func Only(i int) States { return 1 << i }

// AllStates returns the set of the first n states.
func AllStates(n int) States { return States(1<<n - 1) }

// Has reports whether state i is in the set.
func (s States) Has(i int) bool { return s&Only(i) != 0 }

// Len returns how many states are in the set.
func (s States) Len() int { return bits.OnesCount32(uint32(s)) }

// First returns the lowest state of the set, or -1 of the empty one.
func (s States) First() int {
	if s == 0 {
		return -1
	}
	return bits.TrailingZeros32(uint32(s))
}

// Single returns the only state of the set; ok is false when it holds none or several.
func (s States) Single() (state int, ok bool) {
	if s.Len() != 1 {
		return -1, false
	}
	return s.First(), true
}
