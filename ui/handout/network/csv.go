package network

import (
	"encoding/csv"
	"fmt"
	"io"
	"math"

	"foresee/model"
	"foresee/model/forecast"
)

// csv writes a matrix: for every state of every driver two rows, and a column for
// every state of every outcome. The row points has what the judgements say directly,
// counted from the driver's baseline state as they act; the row shift_bits has what
// becomes of the odds, all chains included, when that driver alone is put there and
// all else stays as assumed.
func (n *Network) csv(to io.Writer) error {
	w := csv.NewWriter(to)
	header := []string{"driver", "state", "measure"}
	for _, f := range n.set.Outcomes() {
		for s := range f.States {
			header = append(header, f.Assignment(model.Only(s)))
		}
	}
	if err := w.Write(header); err != nil {
		return err
	}
	before, err := n.engine.Read(n.assume)
	if err != nil {
		return fmt.Errorf("reading what is assumed: %w", err)
	}
	for _, d := range n.set.Drivers() {
		for s := range d.States {
			after, err := n.engine.Read(n.assume.With(d.Index, model.Only(s)))
			if err != nil {
				return fmt.Errorf("reading %s: %w", d.Assignment(model.Only(s)), err)
			}
			direct := append([]string{d.ID, d.States[s].ID, "points"}, n.points(d, s)...)
			all := append([]string{d.ID, d.States[s].ID, "shift_bits"}, n.shifts(before, after)...)
			if err := w.WriteAll([][]string{direct, all}); err != nil {
				return err
			}
		}
	}
	return nil
}

// points writes what the state of a driver adds to each state of each outcome.
func (n *Network) points(d *model.Factor, state int) []string {
	var cells []string
	for _, f := range n.set.Outcomes() {
		for _, p := range effective(f, d, state) {
			cells = append(cells, number(p))
		}
	}
	return cells
}

// effective adds up what one state of a cause gives each state of an outcome; a
// driver's counts from its baseline state.
func effective(f, cause *model.Factor, state int) []float64 {
	total := make([]float64, len(f.States))
	for _, j := range f.Judgements {
		if j.When != cause.Index {
			continue
		}
		for s, p := range j.Points {
			if j.State == state {
				total[s] += p
			}
			if cause.Kind == model.Driver && j.State == cause.Baseline {
				total[s] -= p
			}
		}
	}
	return total
}

func (n *Network) shifts(before, after *forecast.Reading) []string {
	const unit = 1e6
	var cells []string
	for _, f := range n.set.Outcomes() {
		for s := range f.States {
			bits := forecast.Chance{P: after.Factors[f.Index][s].P, Base: before.Factors[f.Index][s].P}.Bits()
			cells = append(cells, number(math.Round(bits*unit)/unit+0)) // a negative zero becomes a plain one
		}
	}
	return cells
}
