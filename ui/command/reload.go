package command

import (
	"errors"
	"time"

	"foresee/model"
	"foresee/model/balance/study"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/term"
)

// doubt is how long faults must stay before they are told: an editor may pause in the
// middle of writing, and what is half written is no fault of the author's.
const doubt = 100 * time.Millisecond

// versions returns what waits for a set to be saved and reads it anew, each time it is
// called. It is false once nothing is watched any more.
func versions(saved <-chan struct{}, open func() term.Version) func() (term.Version, bool) {
	return func() (term.Version, bool) {
		_, more := <-saved
		for more {
			version := open()
			if version.Set != nil {
				return version, true
			}
			select {
			case <-time.After(doubt):
				return version, true
			case _, more = <-saved:
			}
		}
		return term.Version{}, false
	}
}

// reread reads a set as its files hold it now. Whatever keeps it from opening is a
// problem of the set.
func reread(name string) term.Version {
	set, problems, err := scenarios.Open(name, nil)
	if err != nil && !errors.As(err, &problems) {
		problems = model.Problems{{At: model.Position{File: name}, What: err.Error()}}
	}
	if err != nil {
		return term.Version{Problems: problems}
	}
	engine, err := engineOf(set)
	if err != nil {
		problems = append(problems, model.Problem{At: model.Position{File: name}, What: err.Error()})
		return term.Version{Problems: problems}
	}
	return term.Version{Set: set, Engine: engine, Problems: problems}
}

// engineOf opens what answers for a set: nothing for one that gives no likelihoods, if
// its matrix can be read.
func engineOf(set *model.Set) (*forecast.Engine, error) {
	if set.Method == model.Balance {
		_, _, err := study.Matrix(set)
		return nil, err
	}
	return forecast.Open(set)
}
