package solving

import (
	"slices"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/study"
)

// A Study is a set as a matrix.
type Study struct {
	Matrix  *balance.Matrix
	Carried study.Carried
	Err     error // why it cannot be one
}

// IsMoved reports whether any judgement moves a factor. What nothing moves is consistent
// in any state.
func (s *Study) IsMoved(factor int) bool {
	_, unmoved := slices.BinarySearch(s.Carried.Unmoved, factor)
	return !unmoved
}

// Brink returns the least margin under a scenario, and the factors that have it: those that
// give way first. What nothing moves has no margin.
func (s *Study) Brink(of balance.Sheet) (brink []int, margin int) {
	margin = balance.NoRival
	for _, line := range of.Lines {
		if !s.IsMoved(line.Descriptor) || line.Margin == balance.NoRival || line.Margin > margin {
			continue
		}
		if line.Margin < margin {
			brink, margin = nil, line.Margin
		}
		brink = append(brink, line.Descriptor)
	}
	return brink, margin
}

// Margin returns the least margin under a scenario.
func (s *Study) Margin(of balance.Sheet) int {
	_, margin := s.Brink(of)
	return margin
}

// Study returns a set as a matrix. It is made once.
func (s *Solver) Study(set *model.Set) *Study {
	const most = 8 // sets, of which each lacks other judgements
	if known, ok := s.studies[set]; ok {
		return known
	}
	if s.studies == nil || len(s.studies) >= most {
		s.studies = make(map[*model.Set]*Study)
	}
	made := &Study{}
	made.Matrix, made.Carried, made.Err = study.Matrix(set)
	s.studies[set] = made
	return made
}
