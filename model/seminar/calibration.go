package seminar

// CalibrationFrom is the least number of settled questions of yes or no for which a
// calibration is shown. Fewer would show little but chance.
const CalibrationFrom = 20

// A Calibration sets what was forecast beside how often it came, in five bins of
// likelihood.
type Calibration struct {
	Bins [5]Bin
	N    int
	// Reliability is the mean squared distance of the bins' forecasts from how often
	// they came, each bin counted by its forecasts: that part of the two-category
	// score which better calibration would save (Murphy 1973).
	Reliability float64
}

// A Bin is the forecasts of yes from one likelihood up to another; only the last bin
// holds its upper end.
type Bin struct {
	From, To float64
	N        int
	Mean     float64 // of the forecasts
	Came     float64 // the share of them that came true
}

// calibrate returns a forecaster's calibration over the questions of yes or no that
// have a clean verdict, or nil where they are too few.
func calibrate(resolutions []Resolution, forecasts Forecasts) *Calibration {
	var c Calibration
	for i := range c.Bins {
		c.Bins[i].From, c.Bins[i].To = float64(i)/float64(len(c.Bins)), float64(i+1)/float64(len(c.Bins))
	}
	for _, r := range Clean(resolutions) {
		l, ok := forecasts[r.Question.ID]
		if ok && r.Question.Across == nil {
			c.N++
			c.binOf(l[0]).add(l[0], r.Answer == 0)
		}
	}
	if c.N < CalibrationFrom {
		return nil
	}
	for _, b := range c.Bins {
		gap := b.Mean - b.Came
		c.Reliability += float64(b.N) * gap * gap / float64(c.N)
	}
	return &c
}

func (c *Calibration) binOf(p float64) *Bin {
	for i := range c.Bins {
		if p < c.Bins[i].To {
			return &c.Bins[i]
		}
	}
	return &c.Bins[len(c.Bins)-1]
}

func (b *Bin) add(p float64, came bool) {
	b.N++
	b.Mean += (p - b.Mean) / float64(b.N)
	share := 0.0
	if came {
		share = 1
	}
	b.Came += (share - b.Came) / float64(b.N)
}
