package advice

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/advise"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// head writes what is at stake, and whose levers are weighed with what result. That
// the stakes are ours stands with them.
func (s *Screen) head() []board.Line {
	return []board.Line{s.drawStake, s.drawSummary}
}

// View draws the screen at exactly its size.
func (s *Screen) View() []string { return s.Board.View(s.head()) }

func (s *Screen) drawStake(r *draw.Row) {
	words := s.w.Words.AdviceScreen
	if !staked(s.w.Set) {
		r.Put(theme.Faint, words.NoStakes)
		return
	}
	now, base := stakes(s.w.Now())
	if by, role := stakeChange(now - base); role == theme.Faint {
		r.Put(theme.Strong, fmt.Sprintf(words.StakeSame, now))
	} else {
		r.Put(theme.Strong, fmt.Sprintf(words.StakeNow, now)).Gap(1).Put(role, by).Gap(1)
		r.Put(theme.Text, fmt.Sprintf(words.StakeBase, base))
	}
	if note := " " + theme.Between + " " + words.OursNote; draw.Width(note) < r.Left() {
		r.Put(theme.Faint, note)
	}
}

// stakes returns the stake to be expected now and at the baseline.
func stakes(m *world.Moment) (now, base float64) {
	for _, f := range m.Reading.Set.Outcomes() {
		for i, state := range f.States {
			base += state.Stake * m.Reading.Factors[f.Index][i].Base
		}
	}
	return advise.Stake(m.Reading), base
}

// stakeChange writes what became of a stake, with a sign.
func stakeChange(by float64) (string, theme.Role) {
	const visible = 0.005
	switch {
	case by >= visible:
		return fmt.Sprintf("+%.2f", by), theme.Up
	case by <= -visible:
		return fmt.Sprintf("%s%.2f", theme.Minus, -by), theme.Down
	}
	return "=", theme.Faint
}

// drawSummary says whose levers are weighed and which choice has the least to regret,
// at length where there is room.
func (s *Screen) drawSummary(r *draw.Row) {
	words, answer := s.w.Words.AdviceScreen, s.weighs.Answer()
	name := s.w.OwnerName(s.owner)
	if answer == nil || s.weighs.Status().Pending() {
		r.Put(theme.Text, name)
		return
	}
	lead := fmt.Sprintf(words.LeversOf, name, words.Moves.Of(len(answer.moves)), words.Drivers.Of(s.owned()))
	if answer.table == nil {
		r.Put(theme.Text, lead)
		return
	}
	choice := fmt.Sprintf(words.Choice, strings.Join(s.least(answer), s.w.Words.Explore.Or))
	long := lead + "; " + choice
	if draw.Width(long) > r.Left() {
		long = fmt.Sprintf(words.Leaves, name, choice)
	}
	r.Put(theme.Text, long)
}

// owned counts the drivers that the owner moves.
func (s *Screen) owned() int {
	n := 0
	for _, d := range s.w.Set.Drivers() {
		if d.Owner == s.owner {
			n++
		}
	}
	return n
}

// least lists the choices with the least to regret.
func (s *Screen) least(answer *weighing) []string {
	var chosen []string
	for _, c := range answer.table.Choices {
		if c.Chosen {
			chosen = append(chosen, s.choice(c.Option))
		}
	}
	return chosen
}

// choice names what is done: the drivers with their new states.
func (s *Screen) choice(o advise.Option) string {
	if len(o) == 0 {
		return s.w.Words.AdviceScreen.AsNow
	}
	var parts []string
	for _, c := range o {
		parts = append(parts, s.part(c))
	}
	return strings.Join(parts, s.w.Words.AdviceScreen.And)
}

func (s *Screen) part(c model.Condition) string {
	f := s.w.Set.Factors[c.Factor]
	return world.Short(f) + ": " + world.ShortState(f, c.States.First())
}

// identity tells an option from others.
func identity(set *model.Set, o advise.Option) string {
	var parts []string
	for _, c := range o {
		parts = append(parts, set.Factors[c.Factor].Assignment(c.States))
	}
	return "do " + strings.Join(parts, " ")
}

// future names a column: what is assumed, or a scenario.
func (s *Screen) future(f advise.Future) string {
	if f.Scenario == nil {
		return s.w.Words.AdviceScreen.Here
	}
	return world.ScenarioName(f.Scenario)
}
