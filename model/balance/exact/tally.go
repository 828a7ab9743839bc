package exact

import (
	"math/big"
	"math/bits"
)

// A tally counts scenarios, and those in which each state stands.
type tally struct {
	all    counter
	states []counter
}

// add counts the combinations of the open states of a node.
func (t *tally) add(l *layout, n *node) {
	all, fits := uint64(1), true
	for d := range l.members {
		high, low := bits.Mul64(all, uint64(bits.OnesCount64(l.fields.of(n.open, d))))
		all, fits = low, fits && high == 0
	}
	if !fits {
		t.addLarge(l, n)
		return
	}
	t.all.add(all)
	for d := range l.members {
		set := l.fields.of(n.open, d)
		each := all / uint64(bits.OnesCount64(set))
		for ; set != 0; set &= set - 1 {
			t.states[l.first[d]+bits.TrailingZeros64(set)].add(each)
		}
	}
}

// addLarge is add where the number of combinations takes more than a word.
func (t *tally) addLarge(l *layout, n *node) {
	all := big.NewInt(1)
	for d := range l.members {
		all.Mul(all, big.NewInt(int64(bits.OnesCount64(l.fields.of(n.open, d)))))
	}
	t.all.large.Add(&t.all.large, all)
	for d := range l.members {
		set := l.fields.of(n.open, d)
		each := new(big.Int).Div(all, big.NewInt(int64(bits.OnesCount64(set))))
		for ; set != 0; set &= set - 1 {
			large := &t.states[l.first[d]+bits.TrailingZeros64(set)].large
			large.Add(large, each)
		}
	}
}

// merge adds what another tally counted.
func (t *tally) merge(other *tally) {
	t.all.merge(&other.all)
	for s := range other.states {
		t.states[s].merge(&other.states[s])
	}
}

// A counter counts without end: in a word until it is full.
type counter struct {
	small uint64
	large big.Int
}

func (c *counter) add(n uint64) {
	sum, carry := bits.Add64(c.small, n, 0)
	if carry != 0 {
		c.large.Add(&c.large, new(big.Int).SetUint64(c.small))
		sum = n
	}
	c.small = sum
}

func (c *counter) merge(other *counter) {
	c.add(other.small)
	c.large.Add(&c.large, &other.large)
}

func (c *counter) value() *big.Int {
	return new(big.Int).Add(&c.large, new(big.Int).SetUint64(c.small))
}
