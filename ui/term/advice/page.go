package advice

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/advise"
	"foresee/model/forecast"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// page writes the page about what is selected.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	switch s.List() {
	case policies:
		if p, ok := s.w.Set.Policy(s.Item()); ok {
			writer.Policy(p)
		}
	case levers:
		if m, ok := s.moved(s.Item()); ok {
			s.movePage(writer, m)
		}
	default:
		if c, ok := s.chosen(s.Item()); ok {
			s.choicePage(writer, c)
		}
	}
	return writer.Page()
}

// moved returns the move with that identity.
func (s *Screen) moved(id string) (m move, ok bool) {
	if answer := s.weighs.Answer(); answer != nil {
		for _, m := range answer.moves {
			if identity(s.w.Set, m.option) == id {
				return m, true
			}
		}
	}
	return move{}, false
}

// chosen returns the choice with that identity.
func (s *Screen) chosen(id string) (c advise.Choice, ok bool) {
	if answer := s.weighs.Answer(); answer != nil && answer.table != nil {
		for _, c := range answer.table.Choices {
			if identity(s.w.Set, c.Option) == id {
				return c, true
			}
		}
	}
	return advise.Choice{}, false
}

// movePage writes what a move does to the outcomes in each future, and who advises it.
func (s *Screen) movePage(writer *subject.Writer, m move) {
	words := s.w.Words.AdviceScreen
	f := s.w.Set.Factors[m.option[0].Factor]
	state := m.option[0].States.First()
	writer.Link(subject.ToState(f, state), func() { writer.Text(theme.Strong, 0, s.w.Condition(m.option[0])) })
	writer.Text(theme.Text, 0, f.States[state].About)
	s.advisers(writer, m.option[0])
	for i, future := range s.weighs.Answer().futures {
		heading := words.Does
		if future.Scenario != nil {
			heading = fmt.Sprintf(words.Under, strings.ToUpper(world.ScenarioName(future.Scenario)))
		}
		writer.Heading(heading)
		s.effects(writer, m, i)
	}
	writer.Gap()
	writer.Text(theme.Faint, 0, fmt.Sprintf(words.TryKey, s.w.Keys.Enter.Help().Key))
}

// advisers names the recommendations that ask for a move.
func (s *Screen) advisers(writer *subject.Writer, done model.Condition) {
	first := true
	for _, p := range s.w.Set.Policies {
		for _, c := range p.Lever {
			if c.Factor != done.Factor || c.States&done.States == 0 {
				continue
			}
			if first {
				writer.Heading(s.w.Words.AdviceScreen.AdvisedBy)
				first = false
			}
			to := world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefPolicy, ID: p.ID}}
			writer.Link(to, func() { writer.Text(theme.Accent, 0, p.Title) })
		}
	}
}

// effects writes the outcomes that a move changes in a future.
func (s *Screen) effects(writer *subject.Writer, m move, future int) {
	words := s.w.Words.AdviceScreen
	if s.weighs.Answer().staked {
		by, role := stakeChange(m.stake(future))
		writer.Row(func(r *draw.Row) { r.Put(theme.Text, words.StakeTitle).Gap(1).Put(role, by) })
	}
	longest := 0
	var shown []model.Condition
	var chances []forecast.Chance
	for _, effect := range m.does[future] {
		state := widest(effect)
		if effect.Chances[state].Points() == 0 {
			continue
		}
		c := model.Condition{Factor: effect.Outcome, States: model.Only(state)}
		shown, chances = append(shown, c), append(chances, effect.Chances[state])
		longest = max(longest, draw.Width(s.w.Condition(c)))
	}
	if len(shown) == 0 {
		writer.Text(theme.Faint, 0, words.NoEffect)
	}
	columns := s.plain(writer.Width(), longest)
	for i, c := range shown {
		writer.Row(func(r *draw.Row) {
			r.Cell(theme.Text, s.w.Condition(c), columns.Name)
			columns.Put(r, chance.Likelihood{Chance: chances[i], Word: s.w.Scale.Word(chances[i].P)})
		})
	}
}

// plain returns the columns of likelihoods without bars: the names are long, and the
// change is what matters.
func (s *Screen) plain(width, longest int) chance.Columns {
	const numbers = 11
	c := chance.Columns{Name: width - numbers}
	if word := s.w.WordWidth() + 1; c.Name-word >= longest {
		c.Word = word
		c.Name -= word
	}
	return c
}

// widest returns the state of an outcome that a move changes by most points; of
// equals, as in a yes or no, the first.
func widest(effect advise.Effect) int {
	best := 0
	for i, c := range effect.Chances {
		if abs(c.Points()) > abs(effect.Chances[best].Points()) {
			best = i
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }
