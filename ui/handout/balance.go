package handout

import (
	"io"
	"math/big"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
)

// Weighing is what a document about a cross-impact matrix says first: the set, what was
// pinned, and what was asked of its matrix.
type Weighing struct {
	Given
	Matrix  *balance.Matrix
	Carried study.Carried
	Query   balance.Query
}

// Found is what a search for consistent scenarios brought.
type Found struct {
	balance.Result
	Of        *big.Int // scenarios within the pins, consistent or not
	Scenarios []balance.Scenario
	Parts     int // of a search that was divided and joined again
}

// Whole reports whether all that is consistent is listed.
func (x Found) Whole() bool {
	return x.Complete && x.Count.Cmp(big.NewInt(int64(len(x.Scenarios)))) == 0
}

type weighingJSON struct {
	givenJSON
	Method  model.Method `json:"method"`
	Carried *carriedJSON `json:"not_carried,omitempty"`
}

// carriedJSON is of forecast sets.
type carriedJSON struct {
	Scale        int      `json:"points_multiplied_by"`
	Baselines    int      `json:"baseline_likelihoods"`
	Weights      int      `json:"weighted_drivers"`
	FromBaseline int      `json:"judgements_of_baseline_states"`
	Unmoved      []string `json:"moved_by_nothing"`
}

func (w Weighing) json() weighingJSON {
	doc := weighingJSON{w.Given.json(), w.Set.Method, nil}
	if w.Set.Method == model.Forecast {
		c := w.Carried
		doc.Carried = &carriedJSON{c.Scale, c.Baselines, c.Weights, c.FromBaseline, w.ids(c.Unmoved)}
	}
	return doc
}

func (w Weighing) ids(descriptors []int) []string {
	ids := make([]string, len(descriptors))
	for i, d := range descriptors {
		ids[i] = w.Set.Factors[d].ID
	}
	return ids
}

// ID writes a state as the flags take it.
func (w Weighing) ID(s balance.State) string {
	f := w.Set.Factors[s.Descriptor]
	return f.ID + "=" + f.States[s.Variant].ID
}

// scenarioJSON counts variants from 1, as the field does.
type scenarioJSON struct {
	Variants []int             `json:"variants"`
	States   map[string]string `json:"states"`
}

func (w Weighing) scenario(s balance.Scenario) scenarioJSON {
	doc := scenarioJSON{variants(s), make(map[string]string, len(s))}
	for d, v := range s {
		f := w.Set.Factors[d]
		doc.States[f.ID] = f.States[v].ID
	}
	return doc
}

func variants(s balance.Scenario) []int {
	list := make([]int, len(s))
	for d, v := range s {
		list[d] = v + 1
	}
	return list
}

// figuredJSON is a scenario with its figures.
type figuredJSON struct {
	scenarioJSON
	Margin *int `json:"margin"`
	Score  int  `json:"score"`
}

func (w Weighing) figured(s balance.Scenario) figuredJSON {
	sheet := w.Matrix.Sheet(s)
	return figuredJSON{w.scenario(s), margin(sheet.Margin), sheet.Score}
}

// margin returns nil where there is no rival to be ahead of.
func margin(points int) *int {
	if points == balance.NoRival {
		return nil
	}
	return &points
}

type balanceJSON struct {
	weighingJSON
	Forbidden [][2]string   `json:"forbidden"`
	Margin    int           `json:"margin"`
	Of        *big.Int      `json:"of"`
	Count     *big.Int      `json:"count"`
	Complete  bool          `json:"complete"`
	Searched  float64       `json:"searched"`
	Parts     int           `json:"parts,omitempty"`
	Islands   []islandJSON  `json:"islands"`
	Standing  []standsJSON  `json:"standing"`
	Scenarios []figuredJSON `json:"scenarios"`
}

type islandJSON struct {
	Descriptors []string `json:"descriptors"`
	Count       *big.Int `json:"count"`
	Complete    bool     `json:"complete"`
	Searched    float64  `json:"searched"`
}

type standsJSON struct {
	ID     string     `json:"id"`
	States []standsIn `json:"states"`
}

type standsIn struct {
	ID    string   `json:"id"`
	Count *big.Int `json:"count"`
}

// Balance writes the consistent scenarios of a matrix as JSON. Count is how many there
// are, of so many within the pins; both are whole numbers of any size. Scenarios may list
// fewer of them. Searched is the share that was decided, 1 where the search is complete.
func Balance(out io.Writer, w Weighing, x Found) error {
	doc := balanceJSON{
		weighingJSON: w.json(),
		Forbidden:    make([][2]string, len(w.Query.Forbidden)),
		Margin:       w.Query.Margin,
		Of:           x.Of,
		Count:        x.Count,
		Complete:     x.Complete,
		Searched:     round(x.Searched),
		Parts:        x.Parts,
		Islands:      make([]islandJSON, len(x.Islands)),
		Standing:     make([]standsJSON, len(x.Standing)),
		Scenarios:    make([]figuredJSON, len(x.Scenarios)),
	}
	for i, pair := range w.Query.Forbidden {
		doc.Forbidden[i] = [2]string{w.ID(pair[0]), w.ID(pair[1])}
	}
	for i, island := range x.Islands {
		doc.Islands[i] = islandJSON{w.ids(island.Descriptors), island.Count, island.Complete, round(island.Searched)}
	}
	for d, counts := range x.Standing {
		f := w.Set.Factors[d]
		doc.Standing[d] = standsJSON{ID: f.ID}
		for v, count := range counts {
			doc.Standing[d].States = append(doc.Standing[d].States, standsIn{f.States[v].ID, count})
		}
	}
	for i, s := range x.Scenarios {
		doc.Scenarios[i] = w.figured(s)
	}
	return write(out, doc)
}
