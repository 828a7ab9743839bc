package world

import "foresee/model/seminar"

// Foretold returns what the model forecast of each question on the day of the set,
// whatever is assumed or struck out now. It is empty where the set gives no
// likelihoods.
func (w *World) Foretold() (seminar.Forecasts, error) {
	if w.foretold != nil || w.whole.Engine == nil {
		return w.foretold, nil
	}
	var err error
	w.foretold, err = seminar.AtBaseline(w.whole.Engine)
	return w.foretold, err
}
