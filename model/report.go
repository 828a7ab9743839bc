package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// maxProblems is how many problems of a set are shown: who has more should mend
// those first. More are kept, as they are not found in the order of the file, but
// not without bound.
const (
	maxProblems = 100
	maxKept     = 10 * maxProblems
)

// maxCompared is how many known ids a misspelt one is compared with; more would
// take a second.
const maxCompared = 1000

// A report gathers the problems of a set or of one file.
type report struct {
	problems Problems
	dropped  int
	faulty   bool
}

func (r *report) fault(at Position, fix, what string, args ...any) {
	r.faulty = true
	r.add(Problem{At: at, Fix: fix}, what, args)
}

func (r *report) warn(at Position, fix, what string, args ...any) {
	r.add(Problem{At: at, Fix: fix, Warning: true}, what, args)
}

func (r *report) add(p Problem, what string, args []any) {
	if len(r.problems) >= maxKept {
		r.dropped++
		return
	}
	p.What = fmt.Sprintf(what, args...)
	r.problems = append(r.problems, p)
}

// full reports whether what is added now will hardly be shown, so that no work
// need go into its wording.
func (r *report) full() bool { return len(r.problems) >= maxProblems }

// nearest turns a misspelt id into advice: the known id it may stand for, or else
// what to do. It spares the search among very many, and once so much is wrong that
// it would not be shown.
func (r *report) nearest(id string, known []string, otherwise string) string {
	if r.full() || len(known) > maxCompared {
		return otherwise
	}
	if advice := DidYouMean(id, known); advice != "" {
		return strings.TrimPrefix(advice, ", ")
	}
	return otherwise
}

// join takes over the problems of another report.
func (r *report) join(other *report) {
	n := min(len(other.problems), maxKept-len(r.problems))
	r.problems = append(r.problems, other.problems[:n]...)
	r.dropped += other.dropped + len(other.problems) - n
	r.faulty = r.faulty || other.faulty
}

// inOrder returns the problems in the order of the files and the lines, the first
// hundred of them, faults before warnings, and a last line that counts the rest.
func (r *report) inOrder(files []File) Problems {
	rank := make(map[string]int, len(files))
	for i, f := range files {
		rank[f.Name] = i
	}
	byPlace := func(a, b Problem) int {
		return cmp.Or(cmp.Compare(rank[a.At.File], rank[b.At.File]), cmp.Compare(a.At.Line, b.At.Line), cmp.Compare(a.At.Column, b.At.Column))
	}
	slices.SortStableFunc(r.problems, byPlace)
	more := len(r.problems) + r.dropped - maxProblems
	if more <= 0 {
		return r.problems
	}
	slices.SortStableFunc(r.problems, faultsFirst)
	shown := slices.Clip(r.problems[:maxProblems])
	slices.SortStableFunc(shown, byPlace)
	last := shown[len(shown)-1]
	return append(shown, Problem{At: Position{File: last.At.File}, What: fmt.Sprintf("and %d more problems", more), Fix: "mend these first", Warning: !r.faulty})
}

func faultsFirst(a, b Problem) int {
	if a.Warning == b.Warning {
		return 0
	}
	if b.Warning {
		return -1
	}
	return 1
}
