package seminar

import (
	"math"
	"strconv"
	"strings"

	"foresee/model"
)

// Format writes likelihoods as ParseAnswers reads them, to a millionth of a percent.
func Format(l Likelihoods, q *model.Question) string {
	if q.Across == nil {
		return percent(l[0])
	}
	parts := make([]string, len(l))
	for i, p := range l {
		parts[i] = q.Across.States[i].ID + "=" + percent(p)
	}
	return strings.Join(parts, " ")
}

func percent(p float64) string {
	return strconv.FormatFloat(math.Round(p*1e8)/1e6, 'f', -1, 64) + "%"
}

func listStates(f *model.Factor) string {
	ids := make([]string, len(f.States))
	for i, s := range f.States {
		ids[i] = s.ID
	}
	return strings.Join(ids, ", ")
}

// exampleOf shows how the likelihoods of a factor's states are written.
func exampleOf(f *model.Factor) string {
	n := len(f.States)
	l := make(Likelihoods, n)
	for i := range l {
		l[i] = float64(100/n) / 100
	}
	l[n-1] = float64(100-(n-1)*(100/n)) / 100
	return Format(l, &model.Question{Across: f})
}
