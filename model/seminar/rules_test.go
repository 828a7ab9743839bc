package seminar

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Ten forecasts of rain, in the form of the first table of Brier (1950). By hand, the
// squared distances are 0.49, 0.01, 0.04, 0.36, 0.04, 0, 0, 0, 0 and 0.01, together
// 0.95: a mean of 0.095 for rain alone, and of 0.19 for rain and no rain.
func TestBrierSeries(t *testing.T) {
	rain := []float64{0.7, 0.9, 0.8, 0.4, 0.2, 0, 0, 0, 0, 0.1}
	came := []int{1, 0, 0, 0, 1, 1, 1, 1, 1, 1} // 0 is rain
	two, sum := 0.0, 0.0
	for i, p := range rain {
		two += TwoCategory(OfYes(p), came[i]) / 10
		sum += Sum(OfYes(p), came[i]) / 10
	}
	if !near(two, 0.095) || !near(sum, 0.19) {
		t.Errorf("the scores are %v and %v, not 0.095 and 0.19", two, sum)
	}
}

// Four answers of which the third came true, scored as the Good Judgment Project did.
//
// The first is the example of Good Judgment Open (questions and answers on scoring):
// 25, 25, 30 and 20%. By hand, with both sides of a cut added up: the first cut gives
// 0.25²+0.25² = 0.125, the second 0.5²+0.5² = 0.5, the third 0.2²+0.2² = 0.08, and the
// mean is 0.235.
//
// The second is that of Cultivate Labs (What is the ordinal scoring system): 15, 45, 25
// and 15%. Without an order 0.0225+0.2025+0.5625+0.0225 = 0.81. By cuts 2·0.15² =
// 0.045, 2·0.6² = 0.72 and 2·0.15² = 0.045, and the mean is 0.27.
//
// Ordered is half of either, from 0 to 1.
func TestOrderedByTheCuts(t *testing.T) {
	first, second := Likelihoods{0.25, 0.25, 0.3, 0.2}, Likelihoods{0.15, 0.45, 0.25, 0.15}
	if got := 2 * Ordered(first, 2); !near(got, 0.235) {
		t.Errorf("the first scores %v, not 0.235", got)
	}
	if got := 2 * Ordered(second, 2); !near(got, 0.27) {
		t.Errorf("the second scores %v, not 0.27", got)
	}
	if got := Sum(second, 2); !near(got, 0.81) {
		t.Errorf("without an order the second scores %v, not 0.81", got)
	}
}

// The ranked probability score of three classes of rain of which the lowest came true
// (Wilks, Statistical Methods in the Atmospheric Sciences, chapter on verification; the
// manual of R's package verification has it too). By hand, 0.2, 0.5, 0.3: (0.2−1)² +
// (0.7−1)² = 0.64+0.09 = 0.73. 0.2, 0.3, 0.5: 0.64+0.25 = 0.89, though the class that
// came true was as likely: its neighbour was less so. Two cuts halve both.
func TestRankedProbabilityScore(t *testing.T) {
	for _, test := range []struct {
		l    Likelihoods
		want float64
	}{{Likelihoods{0.2, 0.5, 0.3}, 0.73}, {Likelihoods{0.2, 0.3, 0.5}, 0.89}} {
		if got := 2 * Ordered(test.l, 0); !near(got, test.want) {
			t.Errorf("%v scores %v, not %v", test.l, got, test.want)
		}
	}
}

// What certainty and ignorance score, for each number of answers (Murphy 1970): by the
// sum a sure miss 2 and ignorance 1−1/n; by the cuts a sure miss of the far end 1, and
// of a neighbour one cut of n−1.
func TestCertaintyAndIgnorance(t *testing.T) {
	for n := 2; n <= 8; n++ {
		sure := make(Likelihoods, n)
		sure[0] = 1
		if Sum(sure, 0) != 0 || Ordered(sure, 0) != 0 {
			t.Errorf("of %d answers a sure hit does not score 0", n)
		}
		if Sum(sure, n-1) != 2 || Ordered(sure, n-1) != 1 || !near(Ordered(sure, 1), 1/float64(n-1)) {
			t.Errorf("of %d answers sure misses score %v, %v and %v", n, Sum(sure, n-1), Ordered(sure, n-1), Ordered(sure, 1))
		}
		if got := Sum(uniform(n), n/2); !near(got, 1-1/float64(n)) {
			t.Errorf("of %d answers ignorance scores %v", n, got)
		}
	}
	if TwoCategory(OfYes(0.5), 0) != 0.25 || TwoCategory(OfYes(1), 1) != 1 {
		t.Error("one half scores 0.25 and a sure miss 1")
	}
}

// In bits: one half is one toss of a coin, a quarter two; 70% is log2(10/7) = 0.5146.
// Below one percent all score the same, log2(100) = 6.6439.
func TestLog(t *testing.T) {
	for _, test := range []struct {
		p, want float64
		clipped bool
	}{{1, 0, false}, {0.5, 1, false}, {0.25, 2, false}, {0.7, 0.5145731728297583, false}, {0.01, 6.643856189774724, false}, {0.009, 6.643856189774724, true}, {0, 6.643856189774724, true}} {
		if got, clipped := Log(OfYes(test.p), 0); math.Abs(got-test.want) > 1e-12 || clipped != test.clipped {
			t.Errorf("%v scores %v (clipped: %v), not %v", test.p, got, clipped, test.want)
		}
	}
}

// Nobody expects a better score from saying what they do not believe.
func TestRulesAreProper(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	draw := func(n int) Likelihoods {
		weights := make([]float64, n)
		for i := range weights {
			weights[i] = 0.1 + random.Float64()
		}
		return normalised(weights)
	}
	rules := map[string]func(Likelihoods, int) float64{
		"sum": Sum, "ordered": Ordered,
		"log": func(l Likelihoods, a int) float64 { bits, _ := Log(l, a); return bits },
		"two": func(l Likelihoods, a int) float64 { return TwoCategory(OfYes(l[0]), min(a, 1)) },
	}
	for name, rule := range rules {
		for range 500 {
			n := 2 + random.IntN(5)
			believed, said := draw(n), draw(n)
			honest, other := 0.0, 0.0
			for answer, p := range believed {
				honest += p * rule(believed, answer)
				other += p * rule(said, answer)
			}
			if honest > other+1e-12 {
				t.Fatalf("%s: who believes %v does better by saying %v", name, believed, said)
			}
		}
	}
}
