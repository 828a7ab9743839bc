package sensitivity

import (
	"fmt"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// The columns beside a judgement's name: what it carries, the likelihood without it,
// with a point less and a point more, and its basis.
const (
	shareWidth = 5
	basisWidth = 9
	pinWidth   = bitsWidth + 3*shareWidth + basisWidth
	pinName    = 40 // a name that long reads well; what is left goes to a bar
	leastSpan  = 10
)

func (s *Screen) judgementHead() []board.Line {
	d := s.decides.Answer()
	if d == nil || s.decides.Status().Pending() || len(d.pins.List) == 0 {
		return nil
	}
	words := s.w.Words.SensitivityScreen.Columns
	return []board.Line{func(r *draw.Row) {
		r.To(r.Used() + r.Left() - pinWidth)
		r.Right(theme.Faint, words[0], bitsWidth)
		for _, title := range words[1:4] {
			r.Right(theme.Faint, title, shareWidth)
		}
		r.Gap(1).Cell(theme.Faint, words[4], basisWidth-2)
	}}
}

func (s *Screen) judgementRows() []board.Row {
	d, status := s.decides.Answer(), s.decides.Status()
	var rows []board.Row
	switch {
	case status.Pending():
		rows = s.Pending(judgements, status, s.w.Words.SensitivityScreen.Asking)
	case d == nil:
		return nil
	default:
		rows = s.carrying(d)
	}
	return append(rows, s.struckRows()...)
}

// carrying lists the judgements that carry the forecast.
func (s *Screen) carrying(d *decision) []board.Row {
	if len(d.pins.List) == 0 {
		return s.Wrapped(judgements, theme.Faint, s.noneCarries(d))
	}
	c := scale{d.pins.P, d.pins.P, d.pins.P}
	for _, pin := range d.pins.List {
		c.from, c.to = min(c.from, pin.Weaker, pin.Stronger), max(c.to, pin.Weaker, pin.Stronger)
	}
	var rows []board.Row
	for _, pin := range d.pins.List {
		rows = append(rows, board.Row{Item: pin.Judgement.ID, Draw: func(r *draw.Row) { s.drawPin(r, pin, c) }})
	}
	return append(rows, s.Wrapped(judgements, theme.Faint, s.w.Words.SensitivityScreen.IdleOthers.Of(d.pins.Idle))...)
}

func (s *Screen) noneCarries(d *decision) string {
	if len(d.sweep.Ranges) == 0 && d.grounds.Bits != 0 {
		return s.w.Words.SensitivityScreen.NoneCarried
	}
	return s.w.Words.SensitivityScreen.NoneCarries
}

func (s *Screen) drawPin(r *draw.Row, pin probe.Linchpin, c scale) {
	name := r.Left() - pinWidth
	span := 0
	if name-pinName-1 >= leastSpan {
		span = name - pinName - 1
		name = pinName
	}
	s.drawName(r, pin.Judgement, name)
	if span > 0 {
		r.Gap(1).Span(c.share(min(pin.Weaker, pin.Stronger)), c.share(c.now), c.share(max(pin.Weaker, pin.Stronger)), span)
	}
	r.Right(theme.Strong, s.w.Bits(pin.Carries), bitsWidth)
	for _, p := range []float64{pin.Without, pin.Weaker, pin.Stronger} {
		r.Right(theme.Text, world.Percent(p), shareWidth)
	}
	r.Gap(1).Cell(theme.Faint, s.basis(pin.Judgement), basisWidth-2)
}

// drawName writes what a judgement hangs on and, where it is another than the one
// asked about, the outcome that it moves.
func (s *Screen) drawName(r *draw.Row, j *model.Judgement, width int) {
	when := s.w.Set.Factors[j.When]
	name := world.Short(when) + ": " + world.ShortState(when, j.State)
	if outcome := s.w.Set.Factors[j.Outcome]; outcome != s.w.Aim().Outcome {
		name += s.w.Words.Frame.Arrow + world.Short(outcome)
	}
	r.Marked(name, s.w.Noted(world.Thing(model.RefJudgement, j.ID)), width)
}

// basis returns a short word for on whose word a judgement stands.
func (s *Screen) basis(j *model.Judgement) string {
	words := s.w.Words.Questions
	switch j.Basis {
	case model.ByBrief:
		return words.Brief
	case model.ByInference:
		return words.Implied
	}
	return words.Ours
}

// struckRows lists what is struck out, so that it can be restored.
func (s *Screen) struckRows() []board.Row {
	if len(s.w.Now().Struck) == 0 {
		return nil
	}
	rows := board.Heading(s.w.Words.SensitivityScreen.StruckOut)
	for _, id := range s.w.Now().Struck {
		j, _ := s.w.Set.Judgement(id)
		rows = append(rows, board.Row{Item: id, Draw: func(r *draw.Row) {
			r.Put(theme.Warn, theme.Struck).Gap(1)
			s.drawName(r, j, r.Left()-basisWidth)
			r.Gap(1).Cell(theme.Faint, s.basis(j), basisWidth-2)
		}})
	}
	return rows
}

// pinned returns what is known of a judgement in the list; ok is false for one that
// is struck out.
func (s *Screen) pinned(id string) (pin probe.Linchpin, ok bool) {
	d := s.decides.Answer()
	if d == nil {
		return probe.Linchpin{}, false
	}
	for _, pin := range d.pins.List {
		if pin.Judgement.ID == id {
			return pin, true
		}
	}
	return probe.Linchpin{}, false
}

// carries says what a judgement does, in a sentence.
func (s *Screen) carries(pin probe.Linchpin) string {
	return fmt.Sprintf(s.w.Words.SensitivityScreen.CarriesNow, s.w.Bits(pin.Carries), s.w.Likelihood(pin.Without))
}
