package catalogue

import "fmt"

// Debrief is the words of the screen, the page and the tables on what a room can learn.
type Debrief struct {
	Name, Tiny string // of the screen
	Panes      [2]string

	Scores, Failed, Claims, Calibrations string // parts of the list
	Asked, NotAsked                      string // headings of the list
	Shut                                 string // key
	ShutShort                            string
	NoAsked                              string

	Head                                 string // asked, scored
	Excluded                             string // counts by verdict
	Verdict                              string // number, verdict
	Unsettled                            string // number
	NotSettled                           string
	ScoresHead, LeftOut, CalibrationHead string // headings
	NoneOut                              string
	Columns                              [4]string
	Narrow                               [4]string
	Figure                               string // mean, n
	Clipped                              string // n
	Notes                                []string
	Common                               Count // heading: questions
	NoCommon                             string

	Model, Brief, Best, Worst, Uniform string
	Median                             string // round
	Participant                        string // name, round

	Came         string // heading
	Open         string // nothing settles it
	By           string // day, title
	CameState    string // the state that came about
	Said         string // heading
	Missed       string
	ScoreHalf    string // kind, score
	TwoCategory  string
	OrderedCuts  string
	HalfOfSum    string
	Bits         string // log score
	Nobody       string
	NothingFails string
	WasAssumed   string // a state
	CameTo       string // states
	NoClaims     string
	Bin          string // from, to
	BinLine      string // n, mean, share
	Reliability  string // figure, n
	TooFew       string // least, n
}

func englishDebrief() Debrief {
	return Debrief{
		Name:  "Debrief",
		Tiny:  "Debr",
		Panes: [2]string{"Debrief", "About"},

		Scores:       "Scores",
		Failed:       "Assumptions that did not last",
		Claims:       "What became of the brief's claims",
		Calibrations: "Calibration",
		Asked:        "ASKED OF THE ROOM",
		NotAsked:     "NOT ASKED OF THE ROOM",
		Shut:         "What happened is not opened, so nothing is scored. Screen 9 opens it, or a lesson.",
		ShutShort:    "not opened",
		NoAsked:      "The room was asked nothing.",

		Head:       "%d of %d questions have a clean verdict and are scored.",
		Excluded:   "Left out: %s.",
		Verdict:    "%d %s",
		Unsettled:  "%d that nothing settles",
		NoneOut:    "none",
		NotSettled: "nothing settles it",
		ScoresHead: "SCORES", LeftOut: "NOT SCORED", CalibrationHead: "CALIBRATION",
		Columns: [4]string{"Brier, two categories, 0–1", "ordered, 0–1", "Brier, sum, 0–2", "log, bits"},
		Narrow:  [4]string{"Brier 0–1", "ordered 0–1", "sum 0–2", "log bits"},
		Figure:  "%.3f (%d)",
		Clipped: "%d clipped",
		Notes: []string{
			"All are losses: 0 is perfect, less is better. In brackets: how many questions the mean is of.",
			"Two categories: questions of yes or no. Ordered: the average over the cuts between states. Sum: all questions, ordered ones by their cuts, doubled.",
			"Log: a likelihood under 1% counts as 1%, so that no miss outweighs all else for ever; “clipped” says how often.",
			"Best and worst are the ends of the brief's bands that suit what came most and least: bounds, and no forecasts.",
		},
		Common:   Count{"OVER ONE QUESTION THAT ALL OF THESE ANSWERED (%d)", "OVER THE SAME %d QUESTIONS"},
		NoCommon: "No question was answered by all of the model, the brief and the room.",

		Model:       "model, at the baseline",
		Brief:       "brief, middle of its words",
		Best:        "brief, at best",
		Worst:       "brief, at worst",
		Uniform:     "all answers alike",
		Median:      "room's median, %s round",
		Participant: "%s, %s round",

		Came:         "WHAT HAPPENED",
		Open:         "Nothing settles it.",
		By:           "%s: %s",
		CameState:    "It was “%s”.",
		Said:         "WHO SAID WHAT, THE BEST FIRST",
		Missed:       "held it less likely than by chance",
		ScoreHalf:    "%s %.3f",
		TwoCategory:  "Brier (two categories, 0–1)",
		OrderedCuts:  "average of the cuts (0–1)",
		HalfOfSum:    "half of the Brier sum (0–1)",
		Bits:         "log %.2f bits",
		Nobody:       "Nobody answered it.",
		NothingFails: "None of the baseline's drivers is known to have turned.",
		WasAssumed:   "assumed: %s",
		CameTo:       "turned to: %s",
		NoClaims:     "What happened says nothing of the brief's other claims.",
		Bin:          "%d–%d%%",
		BinLine:      "%d forecasts, mean %s, came %s",
		Reliability:  "Reliability %.3f (n = %d): the part of the two-category score that better calibration would save.",
		TooFew:       "Calibration is shown from %d settled questions of yes or no up; here the most is %d.",
	}
}

// Forecaster names somebody who is scored; name and round are theirs, if they have any.
func (d Debrief) Forecaster(kind, name, round string) string {
	switch kind {
	case "model":
		return d.Model
	case "brief":
		return d.Brief
	case "brief-best":
		return d.Best
	case "brief-worst":
		return d.Worst
	case "uniform":
		return d.Uniform
	case "median":
		return fmt.Sprintf(d.Median, round)
	}
	return fmt.Sprintf(d.Participant, name, round)
}
