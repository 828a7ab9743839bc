// Package handout writes what the screens show in forms that are taken elsewhere.
// Like the screens it renders readings and works nothing out.
package handout

import (
	"encoding/json"
	"io"
	"math"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
)

type forecastJSON struct {
	Set         string              `json:"set"`
	AsOf        string              `json:"as_of"`
	Method      model.Method        `json:"method"`
	Assumptions map[string][]string `json:"assumptions"`
	Without     []string            `json:"without,omitempty"`
	Replay      *replayJSON         `json:"replay,omitempty"`
	Factors     []factorJSON        `json:"factors"`
	Scenarios   []chanceJSON        `json:"scenarios"`
	Policies    []policyJSON        `json:"policies"`
}

type factorJSON struct {
	ID     string       `json:"id"`
	Kind   string       `json:"kind"`
	States []chanceJSON `json:"states"`
}

// chanceJSON leaves shift_bits null where an assumption makes a thing certain or
// impossible, since JSON has no infinity.
type chanceJSON struct {
	ID         string   `json:"id"`
	Likelihood float64  `json:"likelihood" range:"[0,1]"`
	Baseline   float64  `json:"baseline" range:"[0,1]"`
	ShiftBits  *float64 `json:"shift_bits"`
	Word       string   `json:"word"`
}

type policyJSON struct {
	ID           string  `json:"id"`
	Rank         int     `json:"rank"`
	BaselineRank int     `json:"baseline_rank"`
	Urgency      float64 `json:"urgency"`
	Strength     float64 `json:"strength"`
}

// Forecast writes a reading and its recommendations as JSON. Likelihoods are 0 to
// 1, shifts in bits of log odds, urgencies in points.
func Forecast(w io.Writer, g Given, r *forecast.Reading, advice []advise.Ranked) error {
	return write(w, g.forecast(r, advice))
}

func (g Given) forecast(r *forecast.Reading, advice []advise.Ranked) forecastJSON {
	doc := forecastJSON{
		Set:         r.Set.ID,
		AsOf:        r.Set.AsOf,
		Method:      r.Set.Method,
		Assumptions: r.Set.IDs(r.Assumptions),
		Without:     g.Without,
		Replay:      g.replay(),
		Factors:     make([]factorJSON, len(r.Set.Factors)),
		Scenarios:   make([]chanceJSON, len(r.Set.Scenarios)),
		Policies:    make([]policyJSON, len(advice)),
	}
	for i, f := range r.Set.Factors {
		doc.Factors[i] = factorJSON{ID: f.ID, Kind: f.Kind.String()}
		for s, state := range f.States {
			doc.Factors[i].States = append(doc.Factors[i].States, chance(state.ID, r.Factors[i][s], g.Scale))
		}
	}
	for i, s := range r.Set.Scenarios {
		doc.Scenarios[i] = chance(s.ID, r.Scenarios[i], g.Scale)
	}
	for i, a := range advice {
		doc.Policies[i] = policyJSON{a.Policy.ID, a.Rank, a.BaseRank, round(a.Urgency), a.Policy.Strength}
	}
	return doc
}

type explanationJSON struct {
	givenJSON
	Of         chanceJSON  `json:"of"`
	Parts      []partJSON  `json:"parts"`
	Judgements []forceJSON `json:"judgements"`
}

type partJSON struct {
	ID   string  `json:"id"`
	Bits float64 `json:"bits"`
}

type forceJSON struct {
	ID       string             `json:"id"`
	Points   map[string]float64 `json:"points"`
	When     chanceJSON         `json:"when"`
	Because  string             `json:"because"`
	Basis    model.Basis        `json:"basis"`
	Evidence []string           `json:"evidence"`
}

// Explanation writes why a forecast, which of names, has the likelihood it has, as JSON.
func Explanation(w io.Writer, g Given, of string, x *forecast.Explanation) error {
	return write(w, g.explanation(of, x))
}

func (g Given) explanation(of string, x *forecast.Explanation) explanationJSON {
	doc := explanationJSON{
		givenJSON:  g.json(),
		Of:         chance(of, x.Chance, g.Scale),
		Parts:      make([]partJSON, len(x.Parts)),
		Judgements: make([]forceJSON, len(x.InForce)),
	}
	for i, p := range x.Parts {
		doc.Parts[i] = partJSON{g.Set.Factors[p.Factor].ID, round(p.Bits)}
	}
	for i, f := range x.InForce {
		doc.Judgements[i] = force(g.Set, f, g.Scale)
	}
	return doc
}

func force(set *model.Set, f forecast.Force, scale model.Scale) forceJSON {
	j := f.Judgement
	points := make(map[string]float64)
	for s, p := range j.Points {
		if p != 0 {
			points[set.Factors[j.Outcome].States[s].ID] = p
		}
	}
	when := set.Factors[j.When]
	return forceJSON{j.ID, points, chance(when.ID+"="+when.States[j.State].ID, f.When, scale), j.Because, j.Basis, j.Evidence}
}

func chance(id string, c forecast.Chance, scale model.Scale) chanceJSON {
	return chanceJSON{id, round(c.P), round(c.Base), finite(c.Bits()), scale.Word(c.P)}
}

// finite returns nil for what JSON has no number for.
func finite(x float64) *float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	x = round(x)
	return &x
}

// round drops the digits that arithmetic leaves and calibration does not promise.
func round(x float64) float64 {
	const unit = 1e9
	return math.Round(x*unit)/unit + 0 // a negative zero becomes a plain one
}

func write(w io.Writer, doc any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}
