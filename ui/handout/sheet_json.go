package handout

import (
	"io"

	"foresee/model/forecast"
)

// The names of the editions.
const (
	Instructor = "instructor"
	Student    = "student"
)

type wholeJSON struct {
	headJSON
	Forecast    forecastJSON      `json:"forecast"`
	Reasons     []explanationJSON `json:"reasons"`
	Comparison  *comparisonJSON   `json:"comparison"`
	Sensitivity []sensitivityJSON `json:"sensitivity"`
	Advice      adviceJSON        `json:"advice"`
	Contents    contentsJSON      `json:"contents"`
}

type headJSON struct {
	Edition string     `json:"edition"`
	Set     string     `json:"set"`
	Title   string     `json:"title"`
	AsOf    string     `json:"as_of"`
	Brief   *briefJSON `json:"brief,omitempty"`

	Replay *replayJSON `json:"replay,omitempty"`
}

// SheetJSON writes a whole sheet as one document in JSON. Its parts have the shapes
// that the commands write one by one, the contents of the set among them.
func SheetJSON(w io.Writer, s *Sheet) error {
	doc := wholeJSON{
		headJSON:    s.head(Instructor),
		Forecast:    s.forecast(s.Reading, s.Advice),
		Reasons:     make([]explanationJSON, len(s.Reasons)),
		Comparison:  s.sides(),
		Sensitivity: make([]sensitivityJSON, len(s.Decided)),
		Advice:      s.advice(s.Advice, s.Levers),
		Contents:    s.contents(s.Reading),
	}
	for i, r := range s.Reasons {
		doc.Reasons[i] = s.reason(r)
	}
	for i, d := range s.Decided {
		doc.Sensitivity[i] = s.sensitivity(d.ID(s.Set), d.Decides)
	}
	return write(w, doc)
}

func (g Given) head(edition string) headJSON {
	return headJSON{edition, g.Set.ID, g.Set.Title, g.Set.AsOf, g.brief(), g.replay()}
}

// reason has no parts and no judgements where the shift could not be split.
func (s *Sheet) reason(r Reason) explanationJSON {
	x := r.Explained
	if x == nil {
		x = &forecast.Explanation{Chance: r.Chance}
	}
	return s.explanation(r.ID(s.Set), x)
}

func (s *Sheet) sides() *comparisonJSON {
	if s.Compared == nil {
		return nil
	}
	var ids []string
	var readings []*forecast.Reading
	for _, side := range s.Sides {
		ids = append(ids, side.ID)
		readings = append(readings, side.Reading)
	}
	doc := s.comparison(ids, readings, s.Compared)
	return &doc
}
