package sensitivity

import (
	"fmt"
	"strings"

	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

func (s *Screen) signpostHead() []board.Line {
	t := s.tells.Answer()
	if t == nil || t.Signposts == nil || s.tells.Status().Pending() {
		return nil
	}
	text := fmt.Sprintf(s.w.Words.SensitivityScreen.Learn, t.Entropy, t.open, len(s.w.Set.Drivers()))
	return []board.Line{func(r *draw.Row) { r.Put(theme.Faint, text) }}
}

// signpostRows lists what could be seen: first what tells by itself, then what the
// scenarios are made of.
func (s *Screen) signpostRows() []board.Row {
	t, status, words := s.tells.Answer(), s.tells.Status(), s.w.Words.SensitivityScreen
	switch {
	case status.Pending():
		return s.Pending(signposts, status, words.Watching)
	case t == nil:
		return nil
	case t.Signposts == nil:
		return s.Wrapped(signposts, theme.Faint, words.NoScenario)
	case t.Entropy < leastTold:
		return s.Wrapped(signposts, theme.Faint, words.LearnNone)
	}
	rows, silent := s.group(t, words.Telling, false)
	if len(rows) == 0 {
		rows = s.Wrapped(signposts, theme.Faint, words.NoTelling)
	}
	made, none := s.group(t, words.Defining, true)
	rows = append(rows, made...)
	if silent += none; silent > 0 {
		rows = append(rows, s.Wrapped(signposts, theme.Faint, words.Silent.Of(silent))...)
	}
	return rows
}

// leastTold is the least information in bits that is listed.
const leastTold = 0.005

// group lists the signposts that define the scenarios, or the others, and counts
// those that tell next to nothing.
func (s *Screen) group(t *watch, title string, defines bool) (rows []board.Row, silent int) {
	most := t.List[0].Bits
	for _, post := range t.List {
		switch {
		case post.Defines != defines:
		case post.Bits < leastTold:
			silent++
		default:
			rows = append(rows, board.Row{Item: s.w.Set.Factors[post.Factor].ID, Draw: func(r *draw.Row) { s.drawPost(r, post, most) }})
		}
	}
	if len(rows) > 0 {
		rows = append(board.Heading(title), rows...)
	}
	return rows, silent
}

func (s *Screen) drawPost(r *draw.Row, post probe.Signpost, most float64) {
	const bar, number = 10, 6
	name := world.Short(s.w.Set.Factors[post.Factor])
	width := min(r.Left()-number-1, 26)
	if r.Left()-width-number-2 >= bar {
		r.Cell(theme.Text, name, width).Gap(1)
		end := r.Used() + r.Left() - number - 1
		r.Bars(theme.Bar, post.Bits/most, min(end-r.Used(), 32)).To(end)
	} else {
		r.Cell(theme.Text, name, r.Left()-number-1)
	}
	r.Right(theme.Strong, fmt.Sprintf("%.2f", post.Bits), number)
}

// becomes says in a line what the scenarios become with each answer.
func (s *Screen) becomes(post probe.Signpost) string {
	words, f := s.w.Words.SensitivityScreen, s.w.Set.Factors[post.Factor]
	var answers []string
	for _, answer := range post.Answers {
		var parts []string
		for i, p := range answer.Scenarios {
			parts = append(parts, fmt.Sprintf(words.Becomes, world.ScenarioName(s.w.Set.Scenarios[i]), world.Percent(p)))
		}
		answers = append(answers, fmt.Sprintf(words.Answer, f.States[answer.State].Title, strings.Join(parts, ", ")))
	}
	return strings.Join(answers, "; ")
}

// posted returns what is known of a signpost in the list.
func (s *Screen) posted(id string) (post probe.Signpost, ok bool) {
	t := s.tells.Answer()
	if t == nil || t.Signposts == nil {
		return probe.Signpost{}, false
	}
	for _, post := range t.List {
		if s.w.Set.Factors[post.Factor].ID == id {
			return post, true
		}
	}
	return probe.Signpost{}, false
}
