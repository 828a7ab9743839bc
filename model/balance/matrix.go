package balance

import (
	"fmt"
	"slices"
)

// Limits of a matrix. They keep sums within the arithmetic of the solver and a
// hostile file from asking for all the memory there is.
const (
	MaxDescriptors = 500
	MaxVariants    = 32        // of one descriptor
	MaxStates      = 2000      // variants of all descriptors together
	MaxJudgement   = 1_000_000 // either way
)

// A Variant is one of the alternative developments of a descriptor.
type Variant struct {
	Name   string
	Short  string
	Colour string // six hexadecimal digits, or nothing
}

// A Descriptor is a question the scenarios answer, with its alternative answers.
type Descriptor struct {
	Name     string
	Short    string
	About    string
	Variants []Variant
}

// A Link names what a rationale is about: the influence of a descriptor, or of just
// one of its variants, on another descriptor.
type Link struct {
	From    int // the influencing descriptor
	Variant int // its variant, or AnyVariant
	To      int // the influenced descriptor
}

// AnyVariant in a Link stands for all variants of the influencing descriptor.
const AnyVariant = -1

// A State is a variant of a descriptor, both by index.
type State struct{ Descriptor, Variant int }

// A Matrix is a cross-impact matrix with its texts. States are numbered through:
// the variants of descriptor 0, then those of descriptor 1, and so on.
type Matrix struct {
	Title       string
	About       string
	Descriptors []Descriptor
	Rationales  map[Link]string

	first  []int // the number of each descriptor's first state, and the number of states
	owner  []int // the descriptor of each state
	impact []int // judgements by row: states times states
}

// New returns a matrix of these descriptors with every judgement zero. It fails when
// there is nothing to choose from or more than the limits allow.
func New(descriptors []Descriptor) (*Matrix, error) {
	if len(descriptors) == 0 {
		return nil, fmt.Errorf("there is no descriptor; a matrix needs at least one")
	}
	if len(descriptors) > MaxDescriptors {
		return nil, fmt.Errorf("there are %d descriptors; the limit is %d", len(descriptors), MaxDescriptors)
	}
	m := &Matrix{Descriptors: descriptors, Rationales: map[Link]string{}}
	for d, descriptor := range descriptors {
		n := len(descriptor.Variants)
		if n == 0 {
			return nil, fmt.Errorf("descriptor %d, %q, has no variant; give it at least one", d+1, descriptor.Name)
		}
		if n > MaxVariants {
			return nil, fmt.Errorf("descriptor %d, %q, has %d variants; the limit is %d", d+1, descriptor.Name, n, MaxVariants)
		}
		m.first = append(m.first, len(m.owner))
		m.owner = append(m.owner, slices.Repeat([]int{d}, n)...)
	}
	states := len(m.owner)
	if states > MaxStates {
		return nil, fmt.Errorf("there are %d variants in all; the limit is %d", states, MaxStates)
	}
	m.first = append(m.first, states)
	m.impact = make([]int, states*states)
	return m, nil
}

// States returns how many states, variants of all descriptors, there are.
func (m *Matrix) States() int { return len(m.owner) }

// Number returns the number of a state.
func (m *Matrix) Number(s State) int { return m.first[s.Descriptor] + s.Variant }

// State returns the state with that number.
func (m *Matrix) State(number int) State {
	d := m.owner[number]
	return State{d, number - m.first[d]}
}

// Variants returns how many variants a descriptor has.
func (m *Matrix) Variants(descriptor int) int { return m.first[descriptor+1] - m.first[descriptor] }

// Impact returns the judgement of what the row state does to the column state.
func (m *Matrix) Impact(row, column int) int { return m.impact[row*len(m.owner)+column] }

// SetImpact sets the judgement of what the row state does to the column state. It
// fails when the judgement is beyond MaxJudgement.
func (m *Matrix) SetImpact(row, column, points int) error {
	if points > MaxJudgement || points < -MaxJudgement {
		return fmt.Errorf("the judgement %d is beyond ±%d", points, MaxJudgement)
	}
	m.impact[row*len(m.owner)+column] = points
	return nil
}

// Rationale returns the text given for the influence of a state on a descriptor:
// the one for that very variant, else the one for its descriptor.
func (m *Matrix) Rationale(from State, to int) string {
	if text, ok := m.Rationales[Link{from.Descriptor, from.Variant, to}]; ok {
		return text
	}
	return m.Rationales[Link{from.Descriptor, AnyVariant, to}]
}

// Clone returns a copy whose judgements can be changed apart from the original's.
func (m *Matrix) Clone() *Matrix {
	c := *m
	c.impact = slices.Clone(m.impact)
	return &c
}
