package handout

import (
	"io"

	"foresee/model"
	"foresee/model/seminar"
)

// Afterwards is what happened up to a day, and what had been forecast.
type Afterwards struct {
	Until      string // ISO date
	Happenings []*model.Happening
	Questions  []seminar.Resolution         // as they stood then
	Foretold   seminar.Forecasts            // of the model, at the baseline
	Told       map[string]seminar.Hindsight // by question, where the assumptions were told what happened; else nil
}

type happenedJSON struct {
	givenJSON
	AsOf       string          `json:"as_of"`
	Until      string          `json:"until"`
	Happenings []happeningJSON `json:"happenings"`
	Questions  []questionJSON  `json:"questions"`
}

type happeningJSON struct {
	ID         string              `json:"id"`
	Date       string              `json:"date"`
	Title      string              `json:"title"`
	Says       string              `json:"says"`
	Confidence string              `json:"confidence"`
	Sources    []sourceJSON        `json:"sources"`
	Tells      map[string][]string `json:"tells"`
	Settles    []settledJSON       `json:"settles"`
}

type sourceJSON struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Date      string `json:"date,omitempty"`
	URL       string `json:"url"`
}

type settledJSON struct {
	Question string        `json:"question,omitempty"`
	Claim    string        `json:"claim,omitempty"`
	Verdict  model.Verdict `json:"verdict"`
	State    string        `json:"state,omitempty"`
	Because  string        `json:"because"`
}

// questionJSON leaves the verdict empty where nothing settles the question yet, and what
// nobody forecast out.
type questionJSON struct {
	ID        string             `json:"id"`
	Ask       string             `json:"ask"`
	Closes    string             `json:"closes"`
	Evidence  []string           `json:"evidence"`
	Verdict   model.Verdict      `json:"verdict"`
	Answer    string             `json:"answer,omitempty"`
	By        string             `json:"by,omitempty"`
	Because   string             `json:"because,omitempty"`
	Model     map[string]float64 `json:"model,omitempty"`
	Hindsight map[string]float64 `json:"in_hindsight,omitempty"`
	Band      string             `json:"brief,omitempty"`
}

// Happened writes what happened and how the questions stand as JSON. Likelihoods are by
// answer: yes and no, or the states of the factor that the question runs across.
func Happened(w io.Writer, g Given, x Afterwards) error {
	doc := happenedJSON{
		givenJSON:  g.json(),
		AsOf:       g.Set.AsOf,
		Until:      x.Until,
		Happenings: make([]happeningJSON, len(x.Happenings)),
		Questions:  make([]questionJSON, len(x.Questions)),
	}
	for i, h := range x.Happenings {
		doc.Happenings[i] = g.happening(h)
	}
	for i, r := range x.Questions {
		q := r.Question
		one := questionJSON{ID: q.ID, Ask: q.Ask, Closes: q.Closes, Evidence: append([]string{}, q.Evidence...), Verdict: r.Verdict, Because: r.Because, Band: q.Band}
		if r.Answer >= 0 {
			one.Answer = answerID(q, r.Answer)
		}
		if r.By != nil {
			one.By = r.By.ID
		}
		one.Model, one.Hindsight = answers(q, x.Foretold[q.ID]), answers(q, x.Told[q.ID])
		doc.Questions[i] = one
	}
	return write(w, doc)
}

func (g Given) happening(h *model.Happening) happeningJSON {
	doc := happeningJSON{ID: h.ID, Date: h.Date, Title: h.Title, Says: h.Says, Confidence: h.Confidence, Tells: make(map[string][]string), Settles: []settledJSON{}}
	for _, s := range h.Sources {
		doc.Sources = append(doc.Sources, sourceJSON{s.Title, s.Publisher, s.Date, s.URL})
	}
	for _, c := range h.Replay {
		f := g.Set.Factors[c.Factor]
		for i, state := range f.States {
			if c.States.Has(i) {
				doc.Tells[f.ID] = append(doc.Tells[f.ID], state.ID)
			}
		}
	}
	for _, s := range h.Settles {
		settled := settledJSON{s.Question, s.Claim, s.Verdict, "", s.Because}
		if q, ok := g.Set.Question(s.Question); ok && s.State >= 0 {
			settled.State = answerID(q, s.State)
		}
		doc.Settles = append(doc.Settles, settled)
	}
	return doc
}

// answerID names an answer to a question.
func answerID(q *model.Question, answer int) string {
	switch {
	case q.Across != nil:
		return q.Across.States[answer].ID
	case answer == 0:
		return string(model.Yes)
	}
	return string(model.No)
}

// answers writes the likelihood of every answer; it is nil where there is none.
func answers(q *model.Question, l []float64) map[string]float64 {
	if l == nil {
		return nil
	}
	byID := make(map[string]float64, len(l))
	for i, p := range l {
		byID[answerID(q, i)] = round(p)
	}
	return byID
}
