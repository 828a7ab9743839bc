package model

import (
	"fmt"
	"strings"
)

// A Position is a place in a file of a set; line and column count from one, zero
// when not known.
type Position struct {
	File         string
	Line, Column int
}

func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	if p.Column == 0 {
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// A Problem is one fault of a set: where, what is wrong and what to do. A
// warning does not keep the set from opening.
type Problem struct {
	At      Position
	What    string
	Fix     string
	Warning bool
}

func (p Problem) Error() string {
	text := p.At.String() + ": "
	if p.Warning {
		text += "warning: "
	}
	text += p.What
	if p.Fix != "" {
		text += "; " + p.Fix
	}
	return text
}

// Problems is every fault found in a set, in the order of its files.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Faults returns the problems that keep a set from opening.
func (ps Problems) Faults() Problems { return ps.which(false) }

// Warnings returns the others.
func (ps Problems) Warnings() Problems { return ps.which(true) }

func (ps Problems) which(warnings bool) Problems {
	var list Problems
	for _, p := range ps {
		if p.Warning == warnings {
			list = append(list, p)
		}
	}
	return list
}
