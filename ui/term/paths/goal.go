package paths

import (
	"context"
	"slices"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/term/ask"
	"foresee/ui/term/board"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// A goal is where the forecast is to come, and whose drivers may change.
type goal struct {
	below bool
	level float64
	owner string // empty for anyone
	own   bool   // the user has set direction or level
}

// A question is a goal, what it is about, and when.
type question struct {
	moment *world.Moment
	aim    world.Aim
	goal   goal
}

func seek(q question) ask.Work[*probe.Paths] {
	target := probe.Goal{Target: q.aim.Event(), Level: q.goal.level, Below: q.goal.below, Owner: q.goal.owner}
	return func(ctx context.Context, progress func(done, all int)) (*probe.Paths, error) {
		return probe.FindPaths(ctx, q.moment.Engine, q.moment.Assumptions, target, progress)
	}
}

// suit sets the goal to what one would ask first, until the user sets it: what is
// not likely is to become so, and what is likely not.
func (g *goal) suit(w *world.World) {
	if g.own {
		return
	}
	const even = 0.5
	g.below = w.AimChance().P > even
	g.level = levels(w.Scale, g.below)[0]
	for _, level := range levels(w.Scale, g.below) {
		if nearer := level <= even == g.below && near(level, even) < near(g.level, even); nearer {
			g.level = level
		}
	}
}

func near(a, b float64) float64 { return max(a-b, b-a) }

// levels returns where the words of the scale begin, or end, in rising order.
func levels(scale model.Scale, below bool) []float64 {
	var list []float64
	for _, b := range scale.Bands {
		level := b.From
		if below {
			level = b.To
		}
		if level > 0 && level < 1 {
			list = append(list, level)
		}
	}
	return list
}

// The parts of the goal, by their ids in the list.
const (
	forecastPart  = "forecast"
	statePart     = "state"
	directionPart = "direction"
	levelPart     = "level"
	percentPart   = "percent"
	ownerPart     = "owner"
)

// parts lists the parts of the goal; only outcomes have states.
func (s *Screen) parts() []string {
	if s.w.Aim().Outcome == nil {
		return []string{forecastPart, directionPart, levelPart, percentPart, ownerPart}
	}
	return []string{forecastPart, statePart, directionPart, levelPart, percentPart, ownerPart}
}

func (s *Screen) goalRows() []board.Row {
	var rows []board.Row
	for _, part := range s.parts() {
		name, value := s.part(part)
		rows = append(rows, board.Row{Item: part, Draw: func(r *draw.Row) {
			const names, arrows = 12, 5
			r.Cell(theme.Text, name, names).Gap(1).Put(theme.Faint, theme.Less).Gap(1)
			r.Put(theme.Moved, draw.Cut(value, r.Left()-arrows)).Gap(1).Put(theme.Faint, theme.More)
		}})
	}
	return rows
}

// part returns the name and the value of a part of the goal.
func (s *Screen) part(id string) (name, value string) {
	words, aim := s.w.Words.PathsScreen, s.w.Aim()
	switch id {
	case forecastPart:
		if aim.Outcome != nil {
			return words.Forecast, world.Short(aim.Outcome)
		}
		return words.Forecast, s.w.AimName()
	case statePart:
		return words.State, aim.Outcome.States[aim.State].Title
	case directionPart:
		return words.Bring, s.direction()
	case levelPart:
		return words.Level, s.goalLevel()
	case percentPart:
		return words.Percent, world.Percent(s.goal.level)
	}
	return words.By, s.whose()
}

func (s *Screen) direction() string {
	if s.goal.below {
		return s.w.Words.PathsScreen.AtMost
	}
	return s.w.Words.PathsScreen.AtLeast
}

func (s *Screen) whose() string {
	if s.goal.owner == "" {
		return s.w.Words.PathsScreen.Anyone
	}
	return s.w.OwnerName(s.goal.owner)
}

// change turns a part of the goal to its next value, or the one before.
func (s *Screen) change(id string, by int) {
	switch id {
	case forecastPart:
		s.w.NextAim(by)
	case statePart:
		s.w.TurnAim(by)
	case directionPart:
		s.goal.own = true
		s.goal.below = !s.goal.below
	case levelPart:
		s.goal.own = true
		s.goal.level = nextLevel(levels(s.w.Scale, s.goal.below), s.goal.level, by)
	case percentPart:
		s.goal.own = true
		s.goal.level = min(max(s.goal.level+float64(by)/100, 0.01), 0.99)
	case ownerPart:
		owners := append([]string{""}, s.w.Set.Movers()...) // anyone first
		i := slices.Index(owners, s.goal.owner)
		s.goal.owner = owners[(i+by+len(owners))%len(owners)]
	}
}

// nextLevel returns the next of the levels in that direction; at an end it stays.
func nextLevel(list []float64, now float64, by int) float64 {
	const rounding = 1e-9
	if by < 0 {
		list = slices.Clone(list)
		slices.Reverse(list)
	}
	for _, level := range list {
		if float64(by)*(level-now) > rounding {
			return level
		}
	}
	return now
}

// sentence writes the whole goal in a line.
func (s *Screen) sentence() string { return s.direction() + " " + s.goalLevel() }

// goalLevel writes the level with the word that begins or ends there.
func (s *Screen) goalLevel() string {
	for _, b := range s.w.Scale.Bands {
		if s.goal.below && b.To == s.goal.level || !s.goal.below && b.From == s.goal.level {
			return world.Percent(s.goal.level) + " " + b.Word
		}
	}
	return s.w.Likelihood(s.goal.level)
}
