package subject

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Outcome writes an outcome with the likelihood of all its states; the one that
// the page explains is marked.
func (s *Writer) Outcome(f *model.Factor, state int) {
	m := s.w.Words.Model
	s.title(f.Title, join(m.Outcome, f.Domain, m.ZoneOf(f.Zone)))
	longest := 0
	for _, st := range f.States {
		longest = max(longest, draw.Width(st.Title)+2)
	}
	columns := chance.Fit(s.w, s.Width(), longest)
	for i, st := range f.States {
		mark := " "
		if i == state {
			mark = theme.Dot
		}
		s.Row(func(r *draw.Row) {
			r.Put(theme.Accent, mark).Gap(1).Cell(theme.Strong, st.Title, columns.Name-2)
			columns.Put(r, chance.Of(s.w, f.Index, i))
		})
	}
	s.note(0, ToState(f, state))
}

// Static writes the rest of an outcome's page where nothing is explained: what
// bears on it, and the sources.
func (s *Writer) Static(f *model.Factor) {
	s.baseline(f)
	s.couldMove(f)
	s.background(f)
}

// background writes what the outcome means, and its sources.
func (s *Writer) background(f *model.Factor) {
	if f.About != "" {
		s.Heading(s.words.Meant)
		s.Text(theme.Text, 0, f.About)
	}
	s.Sources(evidence(f))
}

// baseline writes where the likelihoods at the baseline come from.
func (s *Writer) baseline(f *model.Factor) {
	s.Heading(s.words.Baseline)
	for i, st := range f.States {
		base := s.w.Now().Reading.Factors[f.Index][i].Base
		s.Text(theme.Text, 0, fmt.Sprintf(s.words.BaselineNumber, st.Title, s.w.Likelihood(base)))
	}
	if words := s.briefWords(f); len(words) > 0 {
		s.Text(theme.Text, 0, fmt.Sprintf(s.words.BriefWords, strings.Join(words, ", ")))
	}
	s.Text(theme.Faint, 0, s.words.Levels[level(f.Basis)])
}

// briefWords lists the words of likelihood in the claims that an outcome rests on.
func (s *Writer) briefWords(f *model.Factor) []string {
	var words []string
	for _, id := range world.Distinct(evidence(f)) {
		if c, ok := s.w.Set.Claim(id); ok && c.Word != "" {
			words = append(words, fmt.Sprintf("“%s” (%s)", c.Word, c.ID))
		}
	}
	return words
}

// level returns the place of a basis in the catalogue.
func level(basis model.Basis) int {
	switch basis {
	case model.ByBrief:
		return 0
	case model.ByInference:
		return 1
	}
	return 2
}

// couldMove writes every judgement on the outcome, those with the most points first.
func (s *Writer) couldMove(f *model.Factor) {
	s.Heading(s.words.CouldMove)
	if len(f.Judgements) == 0 {
		s.Text(theme.Faint, 0, s.words.NothingMoves)
		return
	}
	strongest := slices.Clone(f.Judgements)
	slices.SortStableFunc(strongest, func(a, b *model.Judgement) int { return cmp.Compare(strength(b), strength(a)) })
	for _, j := range strongest {
		when := s.w.Set.Factors[j.When]
		s.About(ref(j), func() {
			s.Link(ToState(when, j.State), func() { s.Text(theme.Accent, 0, condition(s.w, j)) })
		})
		s.judgement("", world.Target{}, j)
	}
}

// Confidence writes on whose word a shift rests. It stands apart from the
// likelihood, of which it says nothing.
func (s *Writer) confidence(x *forecast.Explanation) {
	total := 0.0
	for _, points := range x.Support {
		total += points
	}
	if total == 0 {
		return
	}
	s.Heading(s.words.Confidence)
	s.Text(theme.Text, 0, s.restsOn(x, total))
	for _, basis := range []model.Basis{model.ByBrief, model.ByInference, model.ByJudgement} {
		share := x.Support[basis] / total
		s.Row(func(r *draw.Row) {
			r.Cell(theme.Text, s.w.Words.Model.Basis(string(basis)), 28).Bar(share, share, min(24, s.Width()/4))
			r.Put(theme.Text, fmt.Sprintf(s.words.Points, x.Support[basis]))
		})
	}
}

func (s *Writer) restsOn(x *forecast.Explanation, total float64) string {
	brief := (x.Support[model.ByBrief] + x.Support[model.ByInference]) / total
	switch {
	case brief > 2.0/3:
		return s.words.RestsOnBrief
	case brief < 1.0/3:
		return s.words.RestsOnUs
	}
	return s.words.RestsOnBoth
}
