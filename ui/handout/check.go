package handout

import (
	"io"

	"foresee/model"
)

// A Check is what came of checking the files of a set.
type Check struct {
	Name     string // as the user gave it
	Set      *model.Set
	Problems model.Problems
	Useless  error // why nothing can be done with a set that has no faults, nil for none
	Unread   error // why its files could not be read, nil for none
}

// Faults returns how many faults there are.
func (c Check) Faults() int {
	n := len(c.Problems.Faults())
	if c.Useless != nil {
		n++
	}
	if c.Unread != nil {
		n++
	}
	return n
}

// Warnings returns how many warnings there are.
func (c Check) Warnings() int { return len(c.Problems) - len(c.Problems.Faults()) }

type checkJSON struct {
	Name     string        `json:"name"`
	Set      string        `json:"set,omitempty"`
	Faults   int           `json:"faults"`
	Warnings int           `json:"warnings"`
	Error    string        `json:"error,omitempty"`
	Problems []problemJSON `json:"problems"`
}

type problemJSON struct {
	File    string `json:"file"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Warning bool   `json:"warning"`
	What    string `json:"what"`
	Fix     string `json:"fix,omitempty"`
}

// Checks writes what came of checking sets as JSON, in their order.
func Checks(w io.Writer, checks []Check) error {
	list := make([]checkJSON, len(checks))
	for i, c := range checks {
		list[i] = checkJSON{Name: c.Name, Faults: c.Faults(), Warnings: c.Warnings(), Problems: make([]problemJSON, len(c.Problems))}
		if c.Set != nil {
			list[i].Set = c.Set.ID
		}
		for _, err := range []error{c.Useless, c.Unread} {
			if err != nil {
				list[i].Error = err.Error()
			}
		}
		for k, problem := range c.Problems {
			at := problem.At
			list[i].Problems[k] = problemJSON{at.File, at.Line, at.Column, problem.Warning, problem.What, problem.Fix}
		}
	}
	return write(w, list)
}
