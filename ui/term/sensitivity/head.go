package sensitivity

import (
	"fmt"
	"math"
	"strings"

	"foresee/model"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// head writes what is asked about, and on whose word its shift rests. That is how
// much confidence one may have, and is told apart from the likelihood.
func (s *Screen) head() []board.Line {
	return []board.Line{
		func(r *draw.Row) { chance.Aim(s.w, r) },
		func(r *draw.Row) {
			if d := s.decides.Answer(); d != nil {
				s.grounds(r, d)
			}
		},
	}
}

func (s *Screen) grounds(r *draw.Row, d *decision) {
	words, g := s.w.Words.SensitivityScreen, d.grounds
	switch {
	case math.IsInf(g.Bits, 1):
		r.Put(theme.Moved, words.IsAssumed)
	case math.IsInf(g.Bits, -1):
		r.Put(theme.Moved, words.IsRuledOut)
	case math.Abs(g.Bits) < visibleBits && settled(g.By):
		r.Put(theme.Faint, words.Settled)
	default:
		s.shift(r, s.w.Bits(g.Bits), strings.Join(s.parts(d), ", "))
	}
}

// shift writes on whose word the shift rests, at length where there is room.
func (s *Screen) shift(r *draw.Row, bits, parts string) {
	words := s.w.Words.SensitivityScreen
	lead := fmt.Sprintf(words.Shift, bits)
	if draw.Width(lead)+1+draw.Width(parts) > r.Left() {
		lead = fmt.Sprintf(words.ShiftTiny, bits)
	}
	r.Put(theme.Text, lead).Gap(1).Put(theme.Strong, parts)
}

const visibleBits = 0.005

func settled(by map[model.Basis]float64) bool {
	for _, bits := range by {
		if math.Abs(bits) >= visibleBits {
			return false
		}
	}
	return true
}

// parts lists the bases with the bits that rest on each.
func (s *Screen) parts(d *decision) []string {
	words, short := s.w.Words.SensitivityScreen, s.w.Words.Questions
	var list []string
	for _, part := range []struct {
		basis model.Basis
		name  string
	}{{model.ByBrief, short.Brief}, {model.ByInference, short.Implied}, {model.ByJudgement, short.Ours}} {
		list = append(list, fmt.Sprintf(words.On, part.name, s.w.Bits(d.grounds.By[part.basis])))
	}
	if math.Abs(d.grounds.Assumed) >= visibleBits {
		list = append(list, fmt.Sprintf(words.On, words.Assumed, s.w.Bits(d.grounds.Assumed)))
	}
	return list
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Board.View(s.head()) }
