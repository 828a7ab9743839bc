package seminar

import (
	"fmt"
	"math"

	"foresee/model"
)

// Likelihoods are of the answers to one question, in their order, and add up to one.
// Of a question of yes or no the first is that of yes; of one across a factor they
// are those of its states.
type Likelihoods []float64

// OfYes returns the likelihoods of yes and no.
func OfYes(p float64) Likelihoods { return Likelihoods{p, 1 - p} }

// uniform returns the same likelihood for every answer.
func uniform(answers int) Likelihoods {
	l := make(Likelihoods, answers)
	for i := range l {
		l[i] = 1 / float64(answers)
	}
	return l
}

// sumTolerance is how far from one likelihoods may add up.
const sumTolerance = 1e-6

// Check reports what keeps likelihoods from being an answer to the question.
func (l Likelihoods) Check(q *model.Question) error {
	if len(l) != q.Answers() {
		return fmt.Errorf("%s has %d answers, and %d likelihoods were given", q.ID, q.Answers(), len(l))
	}
	sum := 0.0
	for _, p := range l {
		if !(p >= 0 && p <= 1) {
			return fmt.Errorf("a likelihood lies between 0 and 1, not at %g", p)
		}
		sum += p
	}
	if math.Abs(sum-1) > sumTolerance {
		return fmt.Errorf("the likelihoods add up to %.4g, not to 1", sum)
	}
	return nil
}

// normalised returns numbers that are not below zero, scaled to add up to one; nil
// where they are all zero.
func normalised(weights []float64) Likelihoods {
	sum := 0.0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		return nil
	}
	l := make(Likelihoods, len(weights))
	for i, w := range weights {
		l[i] = w / sum
	}
	return l
}
