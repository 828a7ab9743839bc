package seminar

import "foresee/model"

// A Debrief is what a room can learn from: what was asked, what everybody said, what
// happened, how that scores, and which assumptions failed.
type Debrief struct {
	Set    *model.Set
	Until  string // the day up to which what happened is counted; empty for all of it
	Asked  []Asked
	Board  Board
	Broken []Broken       // drivers that did not stay where the baseline has them
	Claims []ClaimVerdict // of the brief, that are no questions
}

// Asked is all about one question.
type Asked struct {
	Resolution
	Rounds [MaxRounds]*Asking // nil where the room was not asked
	Model  Likelihoods        // at the baseline; nil without a forecast
	Brief  *model.Band        // of the brief's own word; nil without one
	Scores []Scored           // of everybody who answered, the best first; empty without a clean verdict
}

// Scored is what one forecaster's answer to a question scored.
type Scored struct {
	Forecaster
	Likelihoods Likelihoods
	Score       Score
	Because     string // a participant's rationale
	Missed      bool   // what came true was thought less likely than by somebody who knows nothing
}

// Broken is a driver whose baseline did not last.
type Broken struct {
	Driver *model.Factor
	Came   model.States // what it turned to
	By     *model.Happening
}

// NewDebrief puts together what a room did with a set, as known on a day. The
// baseline is from AtBaseline, nil where the set has no forecasts. Questions that the
// room was not asked are in it too.
func NewDebrief(set *model.Set, room Room, baseline Forecasts, until string) *Debrief {
	resolutions := Resolve(set, until)
	d := &Debrief{
		Set: set, Until: until, Board: NewBoard(resolutions, baseline, room),
		Broken: broken(set, until), Claims: ResolveClaims(set, until),
	}
	for _, r := range resolutions {
		d.Asked = append(d.Asked, d.asked(r, room, baseline))
	}
	return d
}

func (d *Debrief) asked(r Resolution, room Room, baseline Forecasts) Asked {
	a := Asked{Resolution: r, Model: baseline[r.Question.ID]}
	for i := range a.Rounds {
		if asking, ok := room.Asking(r.Question.ID, i+1); ok && asking.Stage != Ahead {
			a.Rounds[i] = &asking
		}
	}
	if band, ok := model.ICD203().Band(r.Question.Band); ok {
		a.Brief = &band
	}
	if r.Answer >= 0 {
		a.Scores = scores(d.Board.Cards, a)
	}
	return a
}

// broken returns the drivers that what happened moved off their baseline, in the
// order of the set.
func broken(set *model.Set, until string) []Broken {
	var list []Broken
	for _, t := range NewReplay(set, set.Baseline(), Until(set, until)...).Told() {
		f := set.Factors[t.Condition.Factor]
		if f.Kind == model.Driver && !t.Condition.States.Has(f.Baseline) {
			list = append(list, Broken{f, t.Condition.States, t.By})
		}
	}
	return list
}
