package solving

import "foresee/ui/term/ask"

// A State is how things stand with the question last asked.
type State struct {
	Found   *Found  // the answer; the last one there was while there is none; nil before the first
	Fresh   bool    // it is the answer
	Working bool    // the search takes its time
	Share   float64 // of it that is done
	SoFar   int     // scenarios that it has found
	Err     error   // why there is no answer
}

// State returns how things stand.
func (s *Solver) State() State {
	if s.asked.Set == nil {
		return State{}
	}
	if err := s.Study(s.asked.Set).Err; err != nil {
		return State{Err: err}
	}
	if f := s.present(); f != nil {
		return State{Found: f, Fresh: true}
	}
	status, soFar := s.pinned.desk.Status(), s.pinned.soFar
	if s.wholly() || s.pinned.key != s.pinnedKey() {
		status, soFar = s.whole.desk.Status(), s.whole.soFar
	}
	state := State{Found: s.last, Working: status.State == ask.Working, Err: status.Err}
	if soFar != nil {
		state.SoFar = int(soFar.Load())
	}
	if status.All > 0 {
		state.Share = float64(status.Done) / float64(status.All)
	}
	return state
}

// present returns the answer to the question, or nil.
func (s *Solver) present() *Found {
	f, ok := s.whole.answer(s.wholeKey())
	switch {
	case ok && s.sortable():
		f = s.sort(f)
	case s.wholly() && ok:
	default:
		if f, ok = s.others.answer(s.pinnedKey()); !ok {
			f, ok = s.pinned.answer(s.pinnedKey())
		}
	}
	if !ok {
		return nil
	}
	s.last = f
	return f
}

// sort returns what the pins leave of a complete list.
func (s *Solver) sort(f *Found) *Found {
	if s.sorted.of != f || s.sorted.pins != s.pins {
		s.sorted = sorting{f, s.pins, f.under(s.asked)}
	}
	return s.sorted.left
}

// Free returns what is known without pins: nil while it is being searched, or where the
// question is never asked without.
func (s *Solver) Free() *Found {
	if s.asked.Set == nil {
		return nil
	}
	f, _ := s.whole.answer(s.wholeKey())
	return f
}
