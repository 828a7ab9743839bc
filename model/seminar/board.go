package seminar

import "foresee/model"

// A Board is everybody's scores.
type Board struct {
	Resolutions []Resolution
	Scored      int                   // questions with a clean verdict
	Excluded    map[model.Verdict]int // the others, by verdict; the empty one where nothing settles them
	Cards       []Card                // the model, the brief, its best and worst, uniform, the medians, the participants
	// Common has the cards of the model, the brief, uniform and the medians over the
	// questions that all of them answered, so that they can be compared; it is empty
	// where there are none such.
	Common []Card
}

// NewBoard scores the room beside the model's baseline, which may be nil, and the
// brief. Whoever has no forecast of a scored question is left out.
func NewBoard(resolutions []Resolution, baseline Forecasts, room Room) Board {
	b := Board{Resolutions: resolutions, Scored: len(Clean(resolutions)), Excluded: Excluded(resolutions)}
	add := func(who Forecaster, forecasts Forecasts) {
		if c := NewCard(who, resolutions, forecasts); c.Sum.N > 0 {
			b.Cards = append(b.Cards, c)
		}
	}
	add(Forecaster{Kind: TheModel}, baseline)
	add(Forecaster{Kind: TheBrief}, InWords(resolutions, Middle))
	add(Forecaster{Kind: BriefBest}, InWords(resolutions, Best))
	add(Forecaster{Kind: BriefWorst}, InWords(resolutions, Worst))
	add(Forecaster{Kind: Uninformed}, Uniform(resolutions))
	for round := 1; round <= MaxRounds; round++ {
		add(Forecaster{Kind: TheMedian, Round: round}, room.Medians(round))
	}
	for _, p := range room.Participants {
		for round := 1; round <= MaxRounds; round++ {
			add(Forecaster{Kind: Participant, Name: p, Round: round}, room.Forecasts(p, round))
		}
	}
	b.Common = common(b.Cards, resolutions)
	return b
}

// common scores the forecasters that stand for somebody over what all of them
// answered.
func common(cards []Card, resolutions []Resolution) []Card {
	var compared []Card
	for _, c := range cards {
		switch c.Kind {
		case TheModel, TheBrief, Uninformed, TheMedian:
			compared = append(compared, c)
		}
	}
	var shared []Resolution
	for _, r := range Clean(resolutions) {
		if answeredByAll(compared, r.Question.ID) {
			shared = append(shared, r)
		}
	}
	if len(shared) == 0 {
		return nil
	}
	for i, c := range compared {
		compared[i] = NewCard(c.Forecaster, shared, c.Forecasts)
	}
	return compared
}

func answeredByAll(cards []Card, question string) bool {
	for _, c := range cards {
		if _, ok := c.Forecasts[question]; !ok {
			return false
		}
	}
	return true
}
