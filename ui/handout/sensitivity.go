package handout

import (
	"context"
	"io"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
)

// Decides is what decides a forecast.
type Decides struct {
	Grounds    *probe.Grounds
	Drivers    *probe.Sensitivity
	Judgements *probe.Linchpins
}

// Decide asks what decides an event: the drivers, the judgements, on whose word. It
// ends early with the context's error when that ends.
func Decide(ctx context.Context, e *forecast.Engine, a model.Assumptions, event model.Event) (x Decides, err error) {
	if x.Grounds, err = probe.Split(e, a, event); err != nil {
		return x, err
	}
	if x.Drivers, err = probe.Sweep(e, a, event); err != nil {
		return x, err
	}
	x.Judgements, err = probe.FindLinchpins(ctx, e, a, event)
	return x, err
}

type sensitivityJSON struct {
	givenJSON
	Of             chanceJSON     `json:"of"`
	Shift          groundsJSON    `json:"shift_bits_by_basis"`
	Drivers        []rangeJSON    `json:"drivers"`
	IdleDrivers    int            `json:"idle_drivers"`
	Judgements     []linchpinJSON `json:"judgements"`
	IdleJudgements int            `json:"idle_judgements"`
}

type groundsJSON struct {
	Brief     float64 `json:"brief"`
	Inferred  float64 `json:"inferred"`
	Judgement float64 `json:"judgement"`
	Assumed   float64 `json:"assumed"`
}

type rangeJSON struct {
	ID        string       `json:"id"`
	Owner     string       `json:"owner"`
	SwingBits *float64     `json:"swing_bits"`
	Low       string       `json:"low"`
	High      string       `json:"high"`
	States    []likelyJSON `json:"states"`
}

type linchpinJSON struct {
	ID          string      `json:"id"`
	Basis       model.Basis `json:"basis"`
	CarriesBits *float64    `json:"carries_bits"`
	Without     float64     `json:"without"`
	Weaker      float64     `json:"weaker"`
	Stronger    float64     `json:"stronger"`
	SwingBits   *float64    `json:"swing_bits"`
}

// Sensitivity writes what decides the forecast with that id, as JSON: by basis, the
// bits of its shift; by driver, its likelihood in each state; by judgement, its
// likelihood without it, and with a point less or more. All judgements that carry
// it are listed.
func Sensitivity(w io.Writer, g Given, id string, x Decides) error {
	return write(w, g.sensitivity(id, x))
}

func (g Given) sensitivity(id string, x Decides) sensitivityJSON {
	by := x.Grounds.By
	doc := sensitivityJSON{
		givenJSON:      g.json(),
		Of:             chance(id, x.Grounds.Chance, g.Scale),
		Shift:          groundsJSON{round(by[model.ByBrief]), round(by[model.ByInference]), round(by[model.ByJudgement]), round(x.Grounds.Assumed)},
		Drivers:        make([]rangeJSON, len(x.Drivers.Ranges)),
		IdleDrivers:    x.Drivers.Idle,
		Judgements:     make([]linchpinJSON, len(x.Judgements.List)),
		IdleJudgements: x.Judgements.Idle,
	}
	for i, r := range x.Drivers.Ranges {
		d := g.Set.Factors[r.Driver]
		doc.Drivers[i] = rangeJSON{d.ID, d.Owner, finite(r.Swing), d.States[r.Low].ID, d.States[r.High].ID, g.states(d, r.P)}
	}
	for i, l := range x.Judgements.List {
		j := l.Judgement
		doc.Judgements[i] = linchpinJSON{j.ID, j.Basis, finite(l.Carries), round(l.Without), round(l.Weaker), round(l.Stronger), finite(l.Swing)}
	}
	return doc
}
