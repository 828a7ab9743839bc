package balance

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// A Scenario chooses a variant, by index, for every descriptor.
type Scenario []int

// String writes the variants as the field does, counted from one: "1 2 2 1 1 2".
func (s Scenario) String() string {
	parts := make([]string, len(s))
	for d, v := range s {
		parts[d] = strconv.Itoa(v + 1)
	}
	return strings.Join(parts, " ")
}

// Distance returns in how many descriptors two scenarios differ.
func (s Scenario) Distance(other Scenario) int {
	n := 0
	for d, v := range s {
		if other[d] != v {
			n++
		}
	}
	return n
}

// Check returns an error unless the scenario has one existing variant for every
// descriptor of the matrix.
func (m *Matrix) Check(s Scenario) error {
	if len(s) != len(m.Descriptors) {
		return fmt.Errorf("the scenario has %d variants; the matrix has %d descriptors", len(s), len(m.Descriptors))
	}
	for d, v := range s {
		if v < 0 || v >= m.Variants(d) {
			return fmt.Errorf("variant %d of descriptor %d, %q, does not exist; it has %d", v+1, d+1, m.Descriptors[d].Name, m.Variants(d))
		}
	}
	return nil
}

// Scenarios returns how many scenarios there are, consistent or not.
func (m *Matrix) Scenarios() *big.Int {
	n := big.NewInt(1)
	for d := range m.Descriptors {
		n.Mul(n, big.NewInt(int64(m.Variants(d))))
	}
	return n
}
