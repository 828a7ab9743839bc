package consistency

import (
	"math/big"
	"strconv"

	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/draw"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
)

// The cells of the columns before the states.
const (
	marginWidth = 7
	scoreWidth  = 6
	apartWidth  = 6
	leastStates = 24 // cells; with fewer the score and the distance are left out
)

// digits returns the cells of the column of numbers.
func (s *Screen) digits() int {
	return max(len(strconv.Itoa(len(s.listed))), draw.Width(s.w.Words.ConsistencyScreen.OwnShort))
}

// roomy reports whether there is room for all columns before the states.
func (s *Screen) roomy() bool {
	width, _ := s.Size(scenarios)
	return width-s.digits()-marginWidth-scoreWidth-apartWidth >= leastStates+20
}

func (s *Screen) leadWidth() int {
	if s.roomy() {
		return s.digits() + 1 + marginWidth + scoreWidth + apartWidth + 1
	}
	return s.digits() + 1 + marginWidth + 1
}

func (s *Screen) drawScenarioHead(r *draw.Row) {
	names := s.w.Words.ConsistencyScreen.Columns
	r.Right(theme.Faint, s.w.Words.Consistent.Number, s.digits()).Gap(1)
	r.Right(theme.Faint, names[0], marginWidth)
	if s.roomy() {
		r.Right(theme.Faint, names[1], scoreWidth).Right(theme.Faint, names[2], apartWidth)
	}
	r.Gap(1)
	s.tableau.Head(r)
}

func (s *Screen) drawScenario(r *draw.Row, c, above balance.Scenario, name string, role theme.Role) {
	mark := " "
	if marked := s.w.MarkedScenario(); marked != nil && c.Distance(marked) == 0 {
		mark = theme.Dot
	}
	r.Right(theme.Faint, name, s.digits()).Put(theme.Moved, mark)
	if m := s.w.Study().Matrix; m != nil {
		of := m.Sheet(c)
		margin, role := s.w.Study().Margin(of), theme.Text
		if margin < s.w.Solver.Margin {
			role = theme.Warn
		}
		r.Right(role, s.cross(margin)+subject.Margin(s.w, margin), marginWidth)
		if s.roomy() {
			r.Right(theme.Text, number.Signed(of.Score), scoreWidth).Right(theme.Faint, s.apart(c), apartWidth)
		}
	}
	r.Gap(1)
	s.tableau.Put(r, c, above, role)
}

// cross marks a margin that is less than what is asked for.
func (s *Screen) cross(margin int) string {
	if margin < s.w.Solver.Margin {
		return theme.Struck
	}
	return ""
}

// apart writes in how many factors a scenario differs from the marked one, or while
// none is, from the user's own.
func (s *Screen) apart(c balance.Scenario) string {
	from := s.w.MarkedScenario()
	if from == nil {
		from = s.own
	}
	return number.Digits(big.NewInt(int64(c.Distance(from))))
}
