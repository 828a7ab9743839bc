package consistency

import (
	"cmp"
	"fmt"
	"slices"

	"foresee/model"
	"foresee/model/balance"
	"foresee/ui/number"
	"foresee/ui/term/draw"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// linePage writes a line of the balance sheet at length: the balances of all states, and
// who speaks for the chosen one and against it.
func (s *Screen) linePage(writer *subject.Writer, line balance.Line) {
	f, words := s.w.Set.Factors[line.Descriptor], s.w.Words.ConsistencyScreen
	writer.Text(theme.Strong, 0, f.Title+": "+f.States[line.Chosen].Title)
	writer.Text(theme.Text, 0, s.lineText(line))
	if about := f.States[line.Chosen].About; about != "" {
		writer.Text(theme.Faint, 0, about)
	}
	if !s.w.Study().IsMoved(line.Descriptor) {
		s.struck(writer, f)
		return
	}
	writer.Heading(words.Balances)
	for v := range f.States {
		s.state(writer, line, v)
	}
	voices := s.w.Study().Matrix.Voices(s.selected(), balance.State{Descriptor: f.Index, Variant: line.Chosen}, line.Best)
	slices.SortStableFunc(voices, func(a, b balance.Voice) int { return cmp.Compare(max(b.Lead, -b.Lead), max(a.Lead, -a.Lead)) })
	s.voices(writer, words.Supports, line, voices, func(lead int) bool { return lead > 0 })
	s.voices(writer, words.Undermines, line, voices, func(lead int) bool { return lead < 0 })
	if slices.ContainsFunc(voices, func(v balance.Voice) bool { return v.Lead == 0 }) {
		s.voices(writer, words.Both, line, voices, func(lead int) bool { return lead == 0 })
	}
	s.struck(writer, f)
}

// lineText says by how much the chosen state of a line leads, or falls behind.
func (s *Screen) lineText(line balance.Line) string {
	words, f := s.w.Words.ConsistencyScreen, s.w.Set.Factors[line.Descriptor]
	own := number.Signed(line.Balances[line.Chosen])
	switch {
	case line.Best < 0:
		return fmt.Sprintf(words.BalanceOnly, own)
	case !s.w.Study().IsMoved(line.Descriptor):
		return words.NothingMoves
	}
	if line.Margin == 0 {
		return fmt.Sprintf(words.BalanceTie, own, f.States[line.Best].Title)
	}
	text, by := words.Balance, line.Margin
	if by < 0 {
		text, by = words.AtRivalry, -by
	}
	return fmt.Sprintf(text, own, fmt.Sprint(by), f.States[line.Best].Title, number.Signed(line.Balances[line.Best]))
}

// state writes the balance of a state; as a link it turns to the state.
func (s *Screen) state(writer *subject.Writer, line balance.Line, v int) {
	f, mark, role := s.w.Set.Factors[line.Descriptor], " ", theme.Text
	if v == line.Chosen {
		mark, role = theme.Dot, theme.Strong
	}
	turned := slices.Clone(s.selected())
	turned[line.Descriptor] = v
	to := world.ToScenario(turned)
	to.State = line.Descriptor + 1
	const balanceWidth = 5
	writer.Link(to, func() {
		writer.Row(func(r *draw.Row) {
			r.Put(theme.Moved, mark).Right(role, number.Signed(line.Balances[v]), balanceWidth).Gap(1).Put(role, f.States[v].Title)
		})
	})
}

// voices writes those who speak with a lead of the wanted kind.
func (s *Screen) voices(writer *subject.Writer, heading string, line balance.Line, voices []balance.Voice, want func(lead int) bool) {
	words := s.w.Words.ConsistencyScreen
	writer.Heading(heading)
	none := true
	for _, voice := range voices {
		if want(voice.Lead) {
			s.voice(writer, line, voice)
			none = false
		}
	}
	if none {
		writer.Text(theme.Faint, 0, words.Nobody)
	}
}

// voice writes what one state says, why, and on what claims that rests.
func (s *Screen) voice(writer *subject.Writer, line balance.Line, voice balance.Voice) {
	f, note := s.w.Set.Factors[line.Descriptor], ""
	if rival := voice.Points - voice.Lead; rival != 0 {
		note = fmt.Sprintf(s.w.Words.ConsistencyScreen.VoiceLead, number.Signed(rival), f.States[line.Best].Title, number.Signed(voice.Lead))
	}
	for _, j := range f.Judgements {
		if j.When == voice.From.Descriptor && j.State == voice.From.Variant && !s.w.Struck(j) {
			writer.Voice(j, number.Signed(voice.Points), note, s.toLine(voice.From.Descriptor))
			return
		}
	}
}

// struck writes the judgements on a factor that are struck out, to be restored.
func (s *Screen) struck(writer *subject.Writer, f *model.Factor) {
	heading := false
	for _, j := range f.Judgements {
		if !s.w.Struck(j) {
			continue
		}
		if !heading {
			writer.Heading(s.w.Words.SensitivityScreen.StruckOut)
			heading = true
		}
		writer.Voice(j, "", subject.Points(f, j), s.toLine(j.When))
	}
}
