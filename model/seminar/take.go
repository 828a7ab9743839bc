package seminar

import "foresee/model"

// Take imports like Import what anybody was asked, and asks besides, openly, what the
// text answers and nobody has asked yet.
func (r Room) Take(set *model.Set, text string, scale model.Scale, where Where) (Imported, error) {
	asked := r
	for _, id := range questionIDs(set) {
		for round := 1; round <= MaxRounds; round++ {
			if r.find(id, round) < 0 {
				asked = asked.Ask(round, false, id)
			}
		}
	}
	in, err := asked.Import(set, text, scale, where)
	if err != nil {
		return in, err
	}
	in.Room = in.Room.keep(func(a Asking) bool { return len(a.Estimates) > 0 || r.find(a.Question, a.Round) >= 0 })
	return in, nil
}
