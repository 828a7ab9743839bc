package balance

import (
	"fmt"
	"strings"
)

// Remarks returns what is unusual about a matrix, in sentences, and counts all the same:
// names that are blank or the same, judgements of a descriptor on itself, judgements of
// one variant on another descriptor that do not add up to zero, judgements beyond the
// customary scale of 3 points either way.
func (m *Matrix) Remarks() []string {
	var remarks []string
	remark := func(n int, one, many string) {
		switch n {
		case 0:
		case 1:
			remarks = append(remarks, one)
		default:
			remarks = append(remarks, fmt.Sprintf(many, n))
		}
	}
	blank, same := m.oddNames()
	remark(blank, "one name is blank", "%d names are blank")
	remark(same, "one name occurs twice", "%d names occur before")
	onItself, uneven := m.oddGroups()
	remark(onItself, "one descriptor has judgements on itself, which count", "%d descriptors have judgements on themselves, which count")
	remark(uneven, "the judgements of one variant on a descriptor do not add up to zero", "%d times the judgements of a variant on a descriptor do not add up to zero")
	if scale := m.Scale(); scale > 3 {
		remarks = append(remarks, fmt.Sprintf("judgements go up to %d points, beyond the customary 3", scale))
	}
	return remarks
}

// oddNames counts blank names and repetitions, of descriptors and within each of its variants.
func (m *Matrix) oddNames() (blank, same int) {
	count := func(name string, seen map[string]bool) {
		name = strings.TrimSpace(name)
		if name == "" {
			blank++
		} else if seen[name] {
			same++
		}
		seen[name] = true
	}
	descriptors := make(map[string]bool)
	for _, d := range m.Descriptors {
		count(d.Name, descriptors)
		variants := make(map[string]bool)
		for _, v := range d.Variants {
			count(v.Name, variants)
		}
	}
	return blank, same
}

// oddGroups counts descriptors with judgements on themselves, and rows of judgements on
// another descriptor that do not add up to zero.
func (m *Matrix) oddGroups() (onItself, uneven int) {
	for d := range m.Descriptors {
		if m.strength(d, d) > 0 {
			onItself++
		}
		for row := range m.States() {
			sum := 0
			for column := m.first[d]; column < m.first[d+1]; column++ {
				sum += m.Impact(row, column)
			}
			if sum != 0 && m.owner[row] != d {
				uneven++
			}
		}
	}
	return onItself, uneven
}
