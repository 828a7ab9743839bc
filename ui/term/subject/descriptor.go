package subject

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Descriptor writes what a descriptor asks, its states, what speaks for one of them and
// against it, and what that one moves.
func (s *Writer) Descriptor(f *model.Factor, state int) {
	words := s.w.Words.DescriptorsScreen
	s.title(f.Title, words.Descriptor)
	s.note(0, ToState(f, state))
	s.Text(theme.Text, 0, f.About)
	s.Heading(words.States)
	for i := range f.States {
		s.descriptorState(f, i, i == state)
	}
	speak := func(j *model.Judgement) float64 { return j.Points[state] }
	s.speaking(words.Speaks, f, func(j *model.Judgement) bool { return speak(j) > 0 }, speak)
	s.speaking(words.Against, f, func(j *model.Judgement) bool { return speak(j) < 0 }, speak)
	s.moving(f, state)
	s.Sources(evidence(f))
}

func (s *Writer) descriptorState(f *model.Factor, i int, selected bool) {
	allowed := s.w.Now().Assumptions.Allowed(f.Index)
	mark, role := " ", theme.Text
	if selected {
		role = theme.Strong
	}
	if allowed != f.Open() && allowed.Has(i) {
		mark = theme.Pinned
	}
	s.Link(ToState(f, i), func() {
		s.Row(func(r *draw.Row) {
			r.Put(theme.Moved, mark).Gap(1).Put(theme.Faint, fmt.Sprintf("%d ", i+1)).Put(role, f.States[i].Title)
		})
	})
	s.Text(theme.Text, 4, f.States[i].About)
}

// speaking writes the wanted judgements on a descriptor, those with the most points first.
func (s *Writer) speaking(heading string, f *model.Factor, want func(*model.Judgement) bool, points func(*model.Judgement) float64) {
	list := slices.DeleteFunc(slices.Clone(f.Judgements), func(j *model.Judgement) bool { return !want(j) })
	slices.SortStableFunc(list, func(a, b *model.Judgement) int {
		return cmp.Compare(math.Abs(points(b)), math.Abs(points(a)))
	})
	s.Heading(heading)
	if len(list) == 0 {
		s.Text(theme.Faint, 0, s.w.Words.DescriptorsScreen.NothingDoes)
	}
	for _, j := range list {
		s.Voice(j, signed(points(j)), "", ToState(s.w.Set.Factors[j.When], j.State))
	}
}

// Voice writes what a state says by a judgement: its points, itself as a link, a note,
// why, and the claims that rests on.
func (s *Writer) Voice(j *model.Judgement, points, note string, to world.Target) {
	by, role, basis := condition(s.w, j), theme.Accent, ""
	if j.Basis != "" {
		basis = s.w.Words.Model.Basis(string(j.Basis))
	}
	if s.w.Struck(j) {
		by, role, basis = s.struck(by), theme.Warn, join(s.w.Words.Asking.IsStruck, basis)
	}
	s.About(ref(j), func() {
		s.Link(to, func() { s.Hang(0, theme.Strong, fmt.Sprintf("%3s ", points), role, by) })
		s.Text(theme.Faint, 4, note)
		s.Text(theme.Text, 4, j.Because)
		s.Text(theme.Faint, 4, basis)
		s.claims(4, j.Evidence)
	})
}

// moving writes what a state of a descriptor does to the others.
func (s *Writer) moving(f *model.Factor, state int) {
	words := s.w.Words.DescriptorsScreen
	s.Heading(words.ItMoves)
	none := true
	for _, other := range s.w.Set.Factors {
		for _, j := range other.Judgements {
			if j.When != f.Index || j.State != state {
				continue
			}
			none = false
			s.Link(ToState(other, best(j)), func() { s.Text(theme.Accent, 0, world.Short(other)) })
			s.Text(theme.Text, 2, Points(other, j))
		}
	}
	if none {
		s.Text(theme.Faint, 0, words.MovesNone)
	}
}

// best returns the state that a judgement favours most.
func best(j *model.Judgement) int {
	best := 0
	for v, points := range j.Points {
		if points > j.Points[best] {
			best = v
		}
	}
	return best
}

// Consistent writes a scenario: its states, each a link, its margin and its score.
func (s *Writer) Consistent(c balance.Scenario) {
	words := s.w.Words.DescriptorsScreen
	s.title(c.String(), words.Consistent)
	if study := s.w.Study(); study.Err == nil {
		sheet := study.Matrix.Sheet(c)
		s.Text(theme.Text, 0, fmt.Sprintf(words.Margin, Margin(s.w, study.Margin(sheet)), number.Signed(sheet.Score)))
	}
	s.Link(world.ToScenario(c), func() { s.Text(theme.Accent, 0, words.SheetLink) })
	s.Gap()
	for d, v := range c {
		f := s.w.Set.Factors[d]
		s.Link(ToState(f, v), func() {
			s.Hang(0, theme.Faint, world.Short(f)+": ", theme.Text, f.States[v].Title)
		})
	}
}

// Margin writes by how much a state leads its siblings, if it has any.
func Margin(w *world.World, margin int) string {
	if margin == balance.NoRival {
		return w.Words.ConsistencyScreen.NoRival
	}
	return number.Signed(margin)
}
