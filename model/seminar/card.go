package seminar

// A Kind of forecaster.
type Kind string

// Whoever can be scored. The brief's best and worst are bounds, not forecasts.
const (
	TheModel    Kind = "model"       // at the baseline
	TheBrief    Kind = "brief"       // at the middle of the bands of its words
	BriefBest   Kind = "brief-best"  // at the end of each band that suits what came
	BriefWorst  Kind = "brief-worst" // at the other end
	Uninformed  Kind = "uniform"
	TheMedian   Kind = "median" // of the room
	Participant Kind = "participant"
)

// A Forecaster is somebody who is scored.
type Forecaster struct {
	Kind  Kind
	Name  string // of a participant
	Round int    // of a participant and of the room's median; else 0
}

// A Card is one forecaster's scores, each over the questions that it applies to, that
// have a clean verdict, and that the forecaster answered.
type Card struct {
	Forecaster
	Forecasts Forecasts

	TwoCategory Figure // questions of yes or no, 0 to 1
	Ordered     Figure // questions with an order, by the average of the cuts, 0 to 1
	Sum         Figure // all questions, 0 to 2; ordered ones by the average of the cuts, doubled
	Log         Figure // all questions, in bits
	Clipped     int    // of them, how many were taken as Clip

	Calibration *Calibration // nil below CalibrationFrom questions of yes or no
}

// A Figure is a mean score and how many questions it is of. It says nothing where
// there are none.
type Figure struct {
	Mean float64
	N    int
}

func (f *Figure) add(score float64) {
	f.N++
	f.Mean += (score - f.Mean) / float64(f.N)
}

// A Score is what one forecast of one question scored.
type Score struct {
	Half    float64 // from 0 to 1: TwoCategory, Ordered, or half of Sum
	Sum     float64 // from 0 to 2: twice that
	Log     float64 // bits
	Clipped bool
}

// ScoreOf scores one forecast of a question that has a clean verdict.
func ScoreOf(r Resolution, l Likelihoods) Score {
	var s Score
	switch {
	case r.Question.Across == nil:
		s.Half = TwoCategory(l, r.Answer)
	case r.Question.Ordered:
		s.Half = Ordered(l, r.Answer)
	default:
		s.Half = Sum(l, r.Answer) / 2
	}
	s.Sum = 2 * s.Half
	s.Log, s.Clipped = Log(l, r.Answer)
	return s
}

// NewCard scores a forecaster. Resolutions without a clean verdict count for nothing.
func NewCard(who Forecaster, resolutions []Resolution, forecasts Forecasts) Card {
	c := Card{Forecaster: who, Forecasts: forecasts}
	for _, r := range Clean(resolutions) {
		l, ok := forecasts[r.Question.ID]
		if !ok {
			continue
		}
		s := ScoreOf(r, l)
		c.Sum.add(s.Sum)
		c.Log.add(s.Log)
		if s.Clipped {
			c.Clipped++
		}
		switch {
		case r.Question.Across == nil:
			c.TwoCategory.add(s.Half)
		case r.Question.Ordered:
			c.Ordered.add(s.Half)
		}
	}
	c.Calibration = calibrate(resolutions, forecasts)
	return c
}
