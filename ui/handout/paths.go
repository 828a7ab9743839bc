package handout

import (
	"io"

	"foresee/model/forecast"
	"foresee/model/probe"
)

type pathsJSON struct {
	givenJSON
	To      chanceJSON `json:"to"`
	AtLeast *float64   `json:"at_least,omitempty"`
	AtMost  *float64   `json:"at_most,omitempty"`
	Owner   string     `json:"owner,omitempty"`
	Paths   []pathJSON `json:"paths"`
	Nearest pathJSON   `json:"nearest"`
	Tried   int        `json:"tried"`
	All     int        `json:"all"`
}

type pathJSON struct {
	Changes      []changeJSON `json:"changes"`
	Likelihood   float64      `json:"likelihood"`
	Word         string       `json:"word"`
	Plausibility float64      `json:"plausibility"`
}

type changeJSON struct {
	ID    string `json:"id"`
	State string `json:"state"`
	Owner string `json:"owner"`
}

// Paths writes the fewest changes that bring the forecast with that id to a level,
// as JSON. Likelihoods and plausibilities are 0 to 1; all paths are listed.
func Paths(w io.Writer, g Given, id string, c forecast.Chance, x *probe.Paths) error {
	doc := pathsJSON{
		givenJSON: g.json(),
		To:        chance(id, c, g.Scale),
		Owner:     x.Goal.Owner,
		Paths:     make([]pathJSON, len(x.Found)),
		Nearest:   g.path(x.Nearest),
		Tried:     x.Tried,
		All:       x.All,
	}
	if x.Goal.Below {
		doc.AtMost = finite(x.Goal.Level)
	} else {
		doc.AtLeast = finite(x.Goal.Level)
	}
	for i, p := range x.Found {
		doc.Paths[i] = g.path(p)
	}
	return write(w, doc)
}

func (g Given) path(p probe.Path) pathJSON {
	doc := pathJSON{make([]changeJSON, len(p.Changes)), round(p.P), g.Scale.Word(p.P), round(p.Plausibility)}
	for i, c := range p.Changes {
		d := g.Set.Factors[c.Driver]
		doc.Changes[i] = changeJSON{d.ID, d.States[c.State].ID, c.Owner}
	}
	return doc
}
