package handout

import (
	"io"
	"slices"

	"foresee/model"
	"foresee/model/balance"
)

type sheetJSON struct {
	weighingJSON
	figuredJSON
	Consistent  bool       `json:"consistent"`
	Brink       []string   `json:"brink"`
	Descriptors []lineJSON `json:"descriptors"`
	Other       *otherJSON `json:"other,omitempty"`
}

type lineJSON struct {
	ID       string         `json:"id"`
	State    string         `json:"state"`
	Balances map[string]int `json:"balances"`
	Margin   *int           `json:"margin"`
	Rival    string         `json:"rival,omitempty"`
	Voices   []voiceJSON    `json:"voices"`
}

// voiceJSON has the points a state adds to a balance, and to its lead over the rival.
type voiceJSON struct {
	ID       string      `json:"id"`
	Points   int         `json:"points"`
	Lead     int         `json:"lead"`
	Because  string      `json:"because,omitempty"`
	Basis    model.Basis `json:"basis,omitempty"`
	Evidence []string    `json:"evidence,omitempty"`
}

type otherJSON struct {
	figuredJSON
	Consistent bool     `json:"consistent"`
	Distance   int      `json:"distance"`
	Differs    []string `json:"differs"`
}

// BalanceSheet writes the balance sheet of a scenario as JSON, and beside it another that
// is compared with it, unless that is nil. The margin is null where a descriptor has one
// state.
func BalanceSheet(out io.Writer, w Weighing, s, other balance.Scenario) error {
	sheet := w.Matrix.Sheet(s)
	doc := sheetJSON{
		weighingJSON: w.json(),
		figuredJSON:  w.figured(s),
		Consistent:   sheet.Consistent(),
		Brink:        w.ids(w.Brink(sheet)),
		Descriptors:  make([]lineJSON, len(sheet.Lines)),
	}
	for d, line := range sheet.Lines {
		doc.Descriptors[d] = w.line(s, line)
	}
	if other != nil {
		doc.Other = w.other(s, other)
	}
	return write(out, doc)
}

// Brink returns the descriptors that give way first. What nothing moves never does.
func (w Weighing) Brink(sheet balance.Sheet) []int {
	return slices.DeleteFunc(sheet.Brink(0), func(d int) bool { return slices.Contains(w.Carried.Unmoved, d) })
}

func (w Weighing) line(s balance.Scenario, line balance.Line) lineJSON {
	f := w.Set.Factors[line.Descriptor]
	doc := lineJSON{ID: f.ID, State: f.States[line.Chosen].ID, Balances: make(map[string]int), Margin: margin(line.Margin), Voices: []voiceJSON{}}
	for v, points := range line.Balances {
		doc.Balances[f.States[v].ID] = points
	}
	if line.Best >= 0 {
		doc.Rival = f.States[line.Best].ID
	}
	chosen := balance.State{Descriptor: line.Descriptor, Variant: line.Chosen}
	for _, voice := range w.Matrix.Voices(s, chosen, line.Best) {
		one := voiceJSON{ID: w.ID(voice.From), Points: voice.Points, Lead: voice.Lead, Because: voice.Rationale}
		if j := w.Judgement(voice.From, line.Descriptor); j != nil {
			one.Basis, one.Evidence = j.Basis, j.Evidence
		}
		doc.Voices = append(doc.Voices, one)
	}
	return doc
}

// Judgement returns what the set says of the influence of a state on a descriptor, or nil.
func (w Weighing) Judgement(from balance.State, on int) *model.Judgement {
	for _, j := range w.Set.Factors[on].Judgements {
		if j.When == from.Descriptor && j.State == from.Variant {
			return j
		}
	}
	return nil
}

func (w Weighing) other(s, other balance.Scenario) *otherJSON {
	doc := &otherJSON{w.figured(other), w.Matrix.Sheet(other).Consistent(), s.Distance(other), []string{}}
	for d := range s {
		if s[d] != other[d] {
			doc.Differs = append(doc.Differs, w.Set.Factors[d].ID)
		}
	}
	return doc
}

// Aim is what a change of judgements shall do to a scenario.
type Aim string

// The aims: to make it consistent, or inconsistent.
const (
	Repair Aim = "repair"
	Break  Aim = "break"
)

type changedJSON struct {
	weighingJSON
	scenarioJSON
	Consistent bool       `json:"consistent"`
	Aim        Aim        `json:"aim"`
	Cells      []cellJSON `json:"cells"`
	Points     int        `json:"points"`
	Single     bool       `json:"single_points"`
	Scale      int        `json:"scale"`
}

type cellJSON struct {
	Row    string `json:"row"`
	Column string `json:"column"`
	From   int    `json:"from"`
	To     int    `json:"to"`
}

// BalanceChange writes a least change of judgements as JSON: no other does the same and is smaller.
// Row bears on column; consistent is the scenario as it stands; judgements stay within the
// scale either way.
func BalanceChange(out io.Writer, w Weighing, aim Aim, s balance.Scenario, x balance.Change) error {
	doc := changedJSON{
		weighingJSON: w.json(),
		scenarioJSON: w.scenario(s),
		Consistent:   w.Matrix.Sheet(s).Consistent(),
		Aim:          aim,
		Cells:        make([]cellJSON, len(x.Cells)),
		Points:       x.Points,
		Single:       x.Single,
		Scale:        w.Matrix.Scale(),
	}
	for i, c := range x.Cells {
		doc.Cells[i] = cellJSON{w.ID(c.Row), w.ID(c.Column), c.From, c.To}
	}
	return write(out, doc)
}
