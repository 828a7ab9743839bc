package subject

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// judgement writes a judgement under a lead: what it does, why, on whose word, and
// the claims it rests on. The lead leads to what the target names, if anything.
func (s *Writer) judgement(lead string, to world.Target, j *model.Judgement) {
	text := lead + Points(s.w.Set.Factors[j.Outcome], j)
	basis := s.w.Words.Model.Basis(string(j.Basis))
	role := theme.Strong
	if s.w.Struck(j) {
		text, basis, role = s.struck(text), join(s.w.Words.Asking.IsStruck, basis), theme.Warn
	}
	s.About(ref(j), func() {
		if to.Ref.Kind == "" {
			s.Text(role, 2, text)
		} else {
			s.Link(to, func() { s.Text(role, 2, text) })
		}
		s.Text(theme.Text, 4, j.Because)
		s.Text(theme.Faint, 4, basis)
		s.note(4, world.Thing(model.RefJudgement, j.ID))
		s.claims(4, j.Evidence)
	})
}

// ref returns the reference to a judgement.
func ref(j *model.Judgement) model.Ref { return model.Ref{Kind: model.RefJudgement, ID: j.ID} }

// struck marks a text about a judgement that is struck out.
func (s *Writer) struck(text string) string { return theme.Struck + " " + text }

// Judgement writes a page about a judgement: what it hangs on, what it does, why, and
// on whose word.
func (s *Writer) Judgement(j *model.Judgement) {
	s.title(s.w.JudgementName(j), s.w.Words.Model.Judgement)
	s.judgement("", world.Target{}, j)
}

// Points writes what a judgement does to the states of an outcome.
func Points(outcome *model.Factor, j *model.Judgement) string {
	var parts []string
	for i, points := range j.Points {
		if points != 0 {
			parts = append(parts, outcome.States[i].Title+" "+signed(points))
		}
	}
	return strings.Join(parts, ", ")
}

// signed writes points, which come in halves.
func signed(points float64) string {
	text := strings.TrimSuffix(fmt.Sprintf("%+.1f", points), ".0")
	return strings.Replace(text, "-", theme.Minus, 1)
}

// condition writes what a judgement hangs on.
func condition(w *world.World, j *model.Judgement) string {
	return w.Condition(model.Condition{Factor: j.When, States: model.Only(j.State)})
}

// strength is how far apart a judgement puts the states of its outcome.
func strength(j *model.Judgement) float64 {
	least, most := 0.0, 0.0
	for _, points := range j.Points {
		least, most = min(least, points), max(most, points)
	}
	return most - least
}
