package debrief

import (
	"fmt"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/account"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// question writes all about one question.
func (s *Screen) question(b *writer) {
	a := s.row().asked
	b.Question(a.Question)
	if s.w.Revealed() {
		b.came(a)
	}
	b.Rounds(a.Question)
	b.Forecasts(a.Question)
	if len(a.Scores) > 0 {
		b.Heading(b.words.Said)
		for _, score := range a.Scores {
			b.score(a.Question, score)
		}
	}
}

// came writes what became of a question.
func (b *writer) came(a *seminar.Asked) {
	b.Heading(b.words.Came)
	if a.By == nil {
		b.Text(theme.Faint, 0, b.words.Open)
		return
	}
	verdict := b.w.Words.Hindsight.Verdict(string(a.Verdict))
	b.Text(theme.Strong, 0, world.VerdictMark(a.Verdict)+" "+verdict)
	if a.Question.Across != nil && a.Answer >= 0 {
		b.Text(theme.Text, 0, fmt.Sprintf(b.words.CameState, a.Question.Across.States[a.Answer].Title))
	}
	b.Text(theme.Text, 0, a.Because)
	b.Text(theme.Faint, 0, fmt.Sprintf(b.words.By, b.w.Day(a.By.Date), a.By.Title))
}

// score writes what somebody's answer scored, and their reason.
func (b *writer) score(q *model.Question, s seminar.Scored) {
	kind := b.words.HalfOfSum
	switch {
	case q.Across == nil:
		kind = b.words.TwoCategory
	case q.Ordered:
		kind = b.words.OrderedCuts
	}
	text := account.Likely(b.w, q, s.Likelihoods) + " " + theme.Between + " " +
		fmt.Sprintf(b.words.ScoreHalf, kind, s.Score.Half) + ", " + fmt.Sprintf(b.words.Bits, s.Score.Log)
	if s.Missed {
		text += "; " + b.words.Missed
	}
	b.Hang(0, theme.Strong, b.name(s.Forecaster)+"  ", theme.Text, text)
	if s.Because != "" {
		b.Text(theme.Faint, 2, s.Because)
	}
}

// broken writes the drivers whose baseline did not last.
func (s *Screen) broken(b *writer) {
	b.Text(theme.Strong, 0, b.words.Failed)
	if len(s.debrief.Broken) == 0 {
		b.Text(theme.Faint, 0, b.words.NothingFails)
	}
	for _, broken := range s.debrief.Broken {
		b.Gap()
		d := broken.Driver
		b.Link(subject.ToState(d, d.Baseline), func() { b.Text(theme.Accent, 0, d.Title) })
		b.Text(theme.Text, 2, fmt.Sprintf(b.words.WasAssumed, d.States[d.Baseline].Title))
		b.Text(theme.Text, 2, fmt.Sprintf(b.words.CameTo, s.w.States(d, broken.Came)))
		b.Text(theme.Faint, 2, fmt.Sprintf(b.words.By, s.w.Day(broken.By.Date), broken.By.Title))
	}
}

// claims writes what became of the brief's claims that are no questions.
func (s *Screen) claims(b *writer) {
	b.Text(theme.Strong, 0, b.words.Claims)
	if len(s.debrief.Claims) == 0 {
		b.Text(theme.Faint, 0, b.words.NoClaims)
	}
	for _, c := range s.debrief.Claims {
		b.Gap()
		lead := c.Claim.ID + " " + s.w.Place(c.Claim) + "  "
		b.Link(subject.ToClaim(c.Claim.ID), func() { b.Hang(0, theme.Accent, lead, theme.Text, c.Claim.Says) })
		b.Hang(2, theme.Strong, world.VerdictMark(c.Verdict)+" "+s.w.Words.Hindsight.Verdict(string(c.Verdict))+"  ", theme.Text, c.Because)
		b.Text(theme.Faint, 2, fmt.Sprintf(b.words.By, s.w.Day(c.By.Date), c.By.Title))
	}
}

// calibration writes how often what was forecast came, for whoever forecast enough.
func (s *Screen) calibration(b *writer) {
	b.Text(theme.Strong, 0, b.words.Calibrations)
	most, shown := 0, false
	for _, c := range s.debrief.Board.Cards {
		if c.Kind == seminar.BriefBest || c.Kind == seminar.BriefWorst {
			continue
		}
		most = max(most, c.TwoCategory.N)
		if c.Calibration == nil {
			continue
		}
		shown = true
		b.Gap()
		b.Text(theme.Strong, 0, b.name(c.Forecaster))
		for _, bin := range c.Calibration.Bins {
			if bin.N > 0 {
				b.Text(theme.Text, 2, fmt.Sprintf(b.words.Bin, int(100*bin.From+0.5), int(100*bin.To+0.5))+"  "+fmt.Sprintf(b.words.BinLine, bin.N, world.Percent(bin.Mean), world.Percent(bin.Came)))
			}
		}
		b.Text(theme.Faint, 2, fmt.Sprintf(b.words.Reliability, c.Calibration.Reliability, c.Calibration.N))
	}
	if !shown {
		b.Text(theme.Text, 0, fmt.Sprintf(b.words.TooFew, seminar.CalibrationFrom, most))
	}
}
