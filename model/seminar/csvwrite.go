package seminar

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"foresee/model"
)

// columns are the headings of an export, in their order.
func columns() []string {
	return []string{"participant", "question", "round", "estimate", "because", "as"}
}

// WriteCSV writes every estimate of the room as a line that Import reads. The
// estimate is a percentage whatever it was written as; that stands in the last
// column. Questions that the set does not have are left out.
func (r Room) WriteCSV(w io.Writer, set *model.Set) error {
	out := csv.NewWriter(w)
	if err := out.Write(columns()); err != nil {
		return fmt.Errorf("writing the estimates: %w", err)
	}
	for _, a := range r.Askings {
		q, ok := set.Question(a.Question)
		if !ok {
			continue
		}
		for _, e := range a.Estimates {
			line := []string{guard(e.Participant), q.ID, strconv.Itoa(a.Round), Format(e.Likelihoods, q), guard(e.Because), guard(e.As)}
			if err := out.Write(line); err != nil {
				return fmt.Errorf("writing the estimates: %w", err)
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("writing the estimates: %w", err)
	}
	return nil
}
