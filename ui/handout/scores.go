package handout

import (
	"io"

	"foresee/model"
	"foresee/model/seminar"
)

type scoresJSON struct {
	Set      string         `json:"set"`
	AsOf     string         `json:"as_of"`
	Clip     float64        `json:"log_clip"`
	Scored   int            `json:"questions_scored"`
	Verdicts []verdictJSON  `json:"verdicts"`
	Scores   []scorecardDoc `json:"scores"`
	Common   []scorecardDoc `json:"scores_on_common_questions"`
}

// verdictJSON has no answer where the verdict is not clean, and so not scored.
type verdictJSON struct {
	Question string        `json:"question"`
	Verdict  model.Verdict `json:"verdict"`
	Answer   string        `json:"answer,omitempty"`
	By       string        `json:"by,omitempty"`
	Because  string        `json:"because,omitempty"`
	Scored   bool          `json:"scored"`
}

type scorecardDoc struct {
	Kind        seminar.Kind     `json:"kind"`
	Name        string           `json:"name,omitempty"`
	Round       int              `json:"round,omitempty"`
	TwoCategory *figureJSON      `json:"brier_two_categories_0_to_1"`
	Ordered     *figureJSON      `json:"ordered_0_to_1"`
	Sum         *figureJSON      `json:"brier_sum_0_to_2"`
	Log         *figureJSON      `json:"log_bits"`
	Clipped     int              `json:"log_clipped"`
	Calibration *calibrationJSON `json:"calibration"`
}

type figureJSON struct {
	Mean float64 `json:"mean"`
	N    int     `json:"questions"`
}

type calibrationJSON struct {
	N           int       `json:"questions"`
	Reliability float64   `json:"reliability"`
	Bins        []binJSON `json:"bins"`
}

type binJSON struct {
	From float64 `json:"from"`
	To   float64 `json:"to"`
	N    int     `json:"forecasts"`
	Mean float64 `json:"mean"`
	Came float64 `json:"came"`
}

// Scores writes everybody's scores as JSON. All are losses: 0 is perfect. A figure is
// null where it is of no question, and the calibration where it is of too few.
func Scores(w io.Writer, set *model.Set, b seminar.Board) error {
	doc := scoresJSON{
		Set: set.ID, AsOf: set.AsOf, Clip: seminar.Clip, Scored: b.Scored,
		Verdicts: make([]verdictJSON, len(b.Resolutions)), Scores: scorecards(b.Cards), Common: scorecards(b.Common),
	}
	for i, r := range b.Resolutions {
		v := verdictJSON{Question: r.Question.ID, Verdict: r.Verdict, Because: r.Because, Scored: r.Answer >= 0}
		if v.Verdict == "" {
			v.Verdict = model.Unresolved
		}
		if r.By != nil {
			v.By = r.By.ID
		}
		if r.Answer >= 0 {
			v.Answer = answerID(r.Question, r.Answer)
		}
		doc.Verdicts[i] = v
	}
	return write(w, doc)
}

func scorecards(cards []seminar.Card) []scorecardDoc {
	list := make([]scorecardDoc, len(cards))
	for i, c := range cards {
		list[i] = scorecardDoc{
			Kind: c.Kind, Name: c.Name, Round: c.Round,
			TwoCategory: figure(c.TwoCategory), Ordered: figure(c.Ordered), Sum: figure(c.Sum), Log: figure(c.Log),
			Clipped: c.Clipped, Calibration: calibration(c.Calibration),
		}
	}
	return list
}

func figure(f seminar.Figure) *figureJSON {
	if f.N == 0 {
		return nil
	}
	return &figureJSON{round(f.Mean), f.N}
}

func calibration(c *seminar.Calibration) *calibrationJSON {
	if c == nil {
		return nil
	}
	doc := &calibrationJSON{N: c.N, Reliability: round(c.Reliability)}
	for _, b := range c.Bins {
		doc.Bins = append(doc.Bins, binJSON{b.From, b.To, b.N, round(b.Mean), round(b.Came)})
	}
	return doc
}
