package exact

// lanes packs counters into machine words, several to a word, so that one operation
// works on all of them. A lane that may be negative holds its counter plus an excess
// of half its range: then its top bit, the sign, is set while the counter is not
// negative. Sums and differences that stay in range never carry into the next lane.
type lanes struct {
	bits int // to a lane
	per  int // lanes to a word
}

func narrow() lanes { return lanes{16, 4} }
func wide() lanes   { return lanes{32, 2} }

// reach is the largest counter either way, with room to take as much again away.
func (l lanes) reach() int64 { return 1<<(l.bits-2) - 1 }

func (l lanes) excess() int64 { return 1 << (l.bits - 1) }

// words returns how many words n lanes take.
func (l lanes) words(n int) int { return (n + l.per - 1) / l.per }

func (l lanes) word(lane int) int    { return lane / l.per }
func (l lanes) shift(lane int) int   { return lane % l.per * l.bits }
func (l lanes) sign(lane int) uint64 { return 1 << (l.shift(lane) + l.bits - 1) }

// at returns the content of a lane.
func (l lanes) at(row []uint64, lane int) int64 {
	return int64(row[l.word(lane)] >> l.shift(lane) & (1<<l.bits - 1))
}

// add adds to a lane; the result must not be negative.
func (l lanes) add(row []uint64, lane int, n int64) {
	row[l.word(lane)] += uint64(n) << l.shift(lane)
}

// all returns a word with n in every lane.
func (l lanes) all(n int64) uint64 {
	w := uint64(0)
	for s := 0; s < 64; s += l.bits {
		w |= uint64(n) << s
	}
	return w
}

// max puts the larger of a and b into each lane of the given words. No lane may have
// its sign set.
func (l lanes) max(to, a, b []uint64, words []int32) {
	signs := l.all(l.excess())
	for _, w := range words {
		over := (a[w] | signs) - b[w] // the sign stays where a is not below b
		keep := over & signs
		keep |= keep - keep>>(l.bits-1)
		to[w] = a[w]&keep | b[w]&^keep
	}
}
