package explore

import (
	"fmt"
	"math"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// drawPolicy writes a recommendation with its rank. What became of it follows, or
// stands on the next line where there is one for it.
func (s *Screen) drawPolicy(r *draw.Row, ranked advise.Ranked) {
	r.Right(theme.Strong, fmt.Sprint(ranked.Rank), digits(len(s.w.Now().Advice))).Gap(1)
	noted := s.w.Noted(world.Thing(model.RefPolicy, ranked.Policy.ID))
	if s.policyLines > 1 {
		r.Marked(ranked.Policy.Title, noted, r.Left())
		return
	}
	const change = 7
	r.Marked(ranked.Policy.Title, noted, r.Left()-change-s.wasWidth())
	s.drawUrgency(r, ranked)
}

// drawUrgency writes what became of a recommendation's urgency, and its rank at
// the baseline where that was another.
func (s *Screen) drawUrgency(r *draw.Row, ranked advise.Ranked) {
	was := ""
	if ranked.Rank != ranked.BaseRank {
		was = fmt.Sprintf(s.w.Words.Explore.WasRank, ranked.BaseRank)
	}
	mark, way := world.Drifted(s.w.RankDrift(ranked.Policy))
	by, role := world.UrgencyChange(ranked.Shift())
	r.Put(way, mark).Cell(role, by, 5).Gap(1).Cell(theme.Faint, was, s.wasWidth())
}

func (s *Screen) wasWidth() int {
	return draw.Width(fmt.Sprintf(s.w.Words.Explore.WasRank, len(s.w.Now().Advice)))
}

func digits(n int) int { return len(fmt.Sprint(n)) }

// drawReason writes what became of a recommendation and the strongest reason for it.
func (s *Screen) drawReason(r *draw.Row, ranked advise.Ranked) {
	r.Gap(digits(len(s.w.Now().Advice)))
	s.drawUrgency(r, ranked)
	reason := strongest(ranked)
	if reason == nil {
		return
	}
	by, role := world.UrgencyChange(reason.Points)
	text := s.w.Condition(reason.Condition)
	r.Gap(1)
	if r.Left() < draw.Width(by)+1+draw.Width(text) {
		text = world.Short(s.w.Set.Factors[reason.Condition.Factor])
	}
	if r.Left() >= draw.Width(by)+1+draw.Width(text) {
		r.Put(role, by).Gap(1)
	}
	r.Put(theme.Faint, text)
}

// drawText writes a line of a recommendation's text; the last one there is room for
// ends in an ellipsis where text is left out.
func (s *Screen) drawText(r *draw.Row, text string, line int) {
	r.Gap(digits(len(s.w.Now().Advice)) + 1)
	lines := s.w.Wrap.Wrap(text, r.Left()-1)
	if line >= len(lines) {
		return
	}
	if line == s.policyLines-3 && line < len(lines)-1 {
		r.Put(theme.Faint, draw.Cut(lines[line]+" "+lines[line+1], r.Left()-1))
		return
	}
	r.Put(theme.Faint, lines[line])
}

// strongest returns the reason that moves a recommendation most, nil when none does.
func strongest(ranked advise.Ranked) *advise.Reason {
	var best *advise.Reason
	for i, reason := range ranked.Reasons {
		if math.Abs(reason.Points) >= 0.05 && (best == nil || math.Abs(reason.Points) > math.Abs(best.Points)) {
			best = &ranked.Reasons[i]
		}
	}
	return best
}
