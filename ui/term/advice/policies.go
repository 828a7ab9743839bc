package advice

import (
	"fmt"
	"math"

	"foresee/model/advise"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// policyRows lists the recommendations by urgency, each with what moved it.
func (s *Screen) policyRows() []board.Row {
	advice, words := s.w.Now().Advice, s.w.Words.AdviceScreen
	if len(advice) == 0 {
		return s.Wrapped(policies, theme.Faint, words.None)
	}
	var rows []board.Row
	moved := false
	for _, ranked := range advice {
		rows = append(rows, board.Row{Item: ranked.Policy.ID, Draw: func(r *draw.Row) { s.drawPolicy(r, ranked) }})
		for _, reason := range ranked.Reasons {
			if math.Abs(reason.Points) < leastPoints {
				continue
			}
			moved = true
			rows = append(rows, board.Text(func(r *draw.Row) { s.drawReason(r, reason) }))
		}
	}
	if !moved {
		rows = append(s.Wrapped(policies, theme.Faint, words.Unmoved), rows...)
	}
	return rows
}

// leastPoints is the least change of an urgency that is shown as one.
const leastPoints = 0.05

func (s *Screen) drawPolicy(r *draw.Row, ranked advise.Ranked) {
	const urgency = 6
	was := ""
	if ranked.Rank != ranked.BaseRank {
		was = fmt.Sprintf(s.w.Words.Explore.WasRank, ranked.BaseRank)
	}
	wasWidth := draw.Width(fmt.Sprintf(s.w.Words.Explore.WasRank, len(s.w.Now().Advice)))
	mark, way := world.Drifted(s.w.RankDrift(ranked.Policy))
	by, role := world.UrgencyChange(ranked.Shift())
	r.Right(theme.Strong, fmt.Sprint(ranked.Rank), digits(len(s.w.Now().Advice))).Gap(1)
	r.Cell(theme.Text, ranked.Policy.Title, r.Left()-urgency-wasWidth-2)
	r.Put(way, mark).Cell(role, by, urgency).Cell(theme.Faint, was, wasWidth)
}

func digits(n int) int { return len(fmt.Sprint(n)) }

// drawReason writes which outcome moved a recommendation, and by how many bits. A
// driver is set and has none.
func (s *Screen) drawReason(r *draw.Row, reason advise.Reason) {
	words, c := s.w.Words.AdviceScreen, reason.Chance
	by, role := world.UrgencyChange(reason.Points)
	shift := fmt.Sprintf(words.FromTo, world.Percent(c.Base), world.Percent(c.P))
	if bits := c.Bits(); !math.IsInf(bits, 0) {
		shift = fmt.Sprintf(words.WithBits, shift, s.w.Bits(bits))
	}
	r.Gap(digits(len(s.w.Now().Advice))+1).Cell(role, by, 6)
	name := s.w.Condition(reason.Condition)
	r.Put(theme.Text, draw.Cut(name, r.Left()-draw.Width(shift)-2)).Gap(1).Put(theme.Faint, shift)
}
