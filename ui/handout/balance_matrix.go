package handout

import (
	"io"
	"math/big"

	"foresee/model/balance"
)

type basinsJSON struct {
	weighingJSON
	Rule     string      `json:"rule"`
	Exact    bool        `json:"exact"`
	Examined *big.Int    `json:"examined"`
	Restless *big.Int    `json:"restless"`
	Basins   []basinJSON `json:"basins"`
}

// basinJSON has an interval where the share was sampled.
type basinJSON struct {
	Attractor  []scenarioJSON `json:"attractor"`
	Consistent bool           `json:"consistent"`
	Size       *big.Int       `json:"size"`
	Share      float64        `json:"share"`
	Low        *float64       `json:"low,omitempty"`
	High       *float64       `json:"high,omitempty"`
}

// BalanceBasins writes where succession takes the scenarios as JSON: each attractor, a
// scenario or a cycle of them, with how many end there. If not exact, they were drawn at
// random, the size is that of the sample, and low to high the 95 % interval of the share.
func BalanceBasins(out io.Writer, w Weighing, rule string, x balance.Basins) error {
	doc := basinsJSON{
		weighingJSON: w.json(),
		Rule:         rule,
		Exact:        x.Exact,
		Examined:     x.Examined,
		Restless:     x.Restless,
		Basins:       make([]basinJSON, len(x.Basins)),
	}
	if doc.Restless == nil {
		doc.Restless = new(big.Int)
	}
	for i, b := range x.Basins {
		one := basinJSON{Size: b.Size, Share: round(b.Share)}
		for _, s := range b.Attractor {
			one.Attractor = append(one.Attractor, w.scenario(s))
		}
		one.Consistent = len(b.Attractor) == 1 && w.Matrix.Sheet(b.Attractor[0]).Consistent()
		if !x.Exact {
			one.Low, one.High = finite(b.Low), finite(b.High)
		}
		doc.Basins[i] = one
	}
	return write(out, doc)
}

// A Path is where a scenario goes under a rule of succession.
type Path struct {
	Rule  string
	Steps []balance.Scenario // itself first
	Back  int                // the index of the step it comes back to: the last one at rest; -1 if it was given up
}

type pathOfJSON struct {
	weighingJSON
	Rule  string        `json:"rule"`
	Steps []figuredJSON `json:"steps"`
	Back  int           `json:"back"`
}

// BalancePath writes where a scenario goes as JSON. Back is the index of the step that the last one is
// followed by: itself where it is consistent, an earlier one in a cycle, -1 where it was followed no further.
func BalancePath(out io.Writer, w Weighing, x Path) error {
	doc := pathOfJSON{w.json(), x.Rule, make([]figuredJSON, len(x.Steps)), x.Back}
	for i, s := range x.Steps {
		doc.Steps[i] = w.figured(s)
	}
	return write(out, doc)
}

type decidesJSON struct {
	weighingJSON
	Complete   bool           `json:"complete"`
	Scale      int            `json:"scale"`
	Consistent []scenarioJSON `json:"consistent"`
	Effects    []alteredJSON  `json:"effects"`
}

// alteredJSON has scenarios by their variants, counted from 1.
type alteredJSON struct {
	cellJSON
	Adds    [][]int `json:"adds"`
	Removes [][]int `json:"removes"`
}

// BalanceSensitivity writes every change of one judgement by one point that alters the list
// of consistent scenarios as JSON, with what it adds and removes. Row bears on column;
// judgements stay within the scale either way.
func BalanceSensitivity(out io.Writer, w Weighing, x balance.Sensitivity) error {
	doc := decidesJSON{
		weighingJSON: w.json(),
		Complete:     x.Complete,
		Scale:        w.Matrix.Scale(),
		Consistent:   make([]scenarioJSON, len(x.Consistent)),
		Effects:      make([]alteredJSON, len(x.Effects)),
	}
	for i, s := range x.Consistent {
		doc.Consistent[i] = w.scenario(s)
	}
	for i, e := range x.Effects {
		from := w.Matrix.Impact(w.Matrix.Number(e.Row), w.Matrix.Number(e.Column))
		cell := cellJSON{w.ID(e.Row), w.ID(e.Column), from, from + e.By}
		doc.Effects[i] = alteredJSON{cell, allVariants(e.Added), allVariants(e.Removed)}
	}
	return write(out, doc)
}

func allVariants(scenarios []balance.Scenario) [][]int {
	list := make([][]int, len(scenarios))
	for i, s := range scenarios {
		list[i] = variants(s)
	}
	return list
}

type influencesJSON struct {
	weighingJSON
	Descriptors []influenceJSON `json:"descriptors"`
}

type influenceJSON struct {
	ID      string `json:"id"`
	Active  int    `json:"active"`
	Passive int    `json:"passive"`
	Drives  int    `json:"drives"`
	Depends int    `json:"depends"`
}

// BalanceInfluence writes the active and the passive sum of every descriptor as JSON, in points, and
// on how many others it bears and hangs.
func BalanceInfluence(out io.Writer, w Weighing) error {
	doc := influencesJSON{weighingJSON: w.json()}
	for _, i := range w.Matrix.Influences() {
		doc.Descriptors = append(doc.Descriptors, influenceJSON{w.Set.Factors[i.Descriptor].ID, i.Active, i.Passive, i.Drives, i.Depends})
	}
	return write(out, doc)
}
