package solving

import (
	"context"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/ui/term/ask"
)

// A Solver answers questions about one set, with whatever of its judgements struck out.
// The zero Solver has been asked nothing.
type Solver struct {
	Margin int // that the next question is to ask for

	studies map[*model.Set]*Study
	asked   Question
	pins    string // of what was asked
	attempt int    // how often a search that was stopped was begun again

	whole  search[wholeKey]  // without pins, for sets that are free without them
	pinned search[pinnedKey] // under pins
	others search[pinnedKey] // what would be under other pins

	sorted  sorting // the last list that was sorted by pins
	last    *Found  // the last answer there was
	version int
}

// A wholeKey tells questions without pins apart.
type wholeKey struct {
	set             *model.Set
	margin, attempt int
}

// A pinnedKey tells all questions apart.
type pinnedKey struct {
	wholeKey
	pins string
}

// A sorting is a list, and what some pins leave of it.
type sorting struct {
	of   *Found
	pins string
	left *Found
}

// Ask asks a question. The answer is in State: at once, or once Take has taken the
// messages that follow from the command.
func (s *Solver) Ask(q Question) tea.Cmd {
	s.asked, s.pins = q, q.pins()
	return s.carryOn()
}

// carryOn begins whatever search the question needs next.
func (s *Solver) carryOn() tea.Cmd {
	q := s.asked
	m := s.Study(q.Set)
	if m.Err != nil {
		return nil
	}
	var cmds []tea.Cmd
	if q.Set.Method == model.Balance {
		cmds = append(cmds, s.whole.begin(s.wholeKey(), func(ctx context.Context, w watch) (*Found, error) {
			return find(ctx, m.Matrix, Question{q.Set, q.Set.Baseline(), q.Margin}.query(), w)
		}))
		if s.whole.desk.Status().State == ask.Waiting {
			return tea.Batch(cmds...) // it may be there before long
		}
	}
	if s.sortable() || s.wholly() {
		s.pinned.drop()
		s.others.drop()
	} else {
		cmds = append(cmds, s.searchPinned(m))
	}
	s.present()
	return tea.Batch(cmds...)
}

// searchPinned searches under the pins, and once that is done under others.
func (s *Solver) searchPinned(m *Study) tea.Cmd {
	q, key := s.asked, s.pinnedKey()
	cmd := s.pinned.begin(key, func(ctx context.Context, w watch) (*Found, error) {
		return pinned(ctx, m.Matrix, q, w)
	})
	f, ok := s.pinned.answer(key)
	if !ok || !f.Complete {
		s.others.drop()
		return cmd
	}
	return tea.Batch(cmd, s.others.begin(key, func(ctx context.Context, _ watch) (*Found, error) {
		return completed(ctx, m.Matrix, q, f)
	}))
}

func (s *Solver) wholeKey() wholeKey { return wholeKey{s.asked.Set, s.asked.Margin, s.attempt} }

func (s *Solver) pinnedKey() pinnedKey { return pinnedKey{s.wholeKey(), s.pins} }

// wholly reports whether the question is the one without pins.
func (s *Solver) wholly() bool { return s.asked.Set.Method == model.Balance && s.asked.free() }

// sortable reports whether there is a list of all consistent scenarios to sort.
func (s *Solver) sortable() bool {
	f, ok := s.whole.answer(s.wholeKey())
	return ok && f.Complete && f.Listed
}

// Take takes a message. What it changes shows in Version.
func (s *Solver) Take(msg tea.Msg) tea.Cmd {
	whole, first := s.whole.take(msg)
	pinned, second := s.pinned.take(msg)
	others, third := s.others.take(msg)
	if !whole && !pinned && !others {
		return nil
	}
	s.version++
	return tea.Batch(first, second, third, s.carryOn())
}

// Version changes with whatever there is to show.
func (s *Solver) Version() int { return s.version }

// Stop lets what is being searched end with what was found; it reports whether there was
// anything.
func (s *Solver) Stop() bool {
	whole, pinned, others := s.whole.stop(), s.pinned.stop(), s.others.stop()
	return whole || pinned || others
}

// Resume begins anew what was stopped.
func (s *Solver) Resume() tea.Cmd {
	s.attempt++
	return s.carryOn()
}
