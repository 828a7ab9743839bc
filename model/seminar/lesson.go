package seminar

import "foresee/model"

// A Talk is where a room is in a lesson. It is a value: going on and going back
// return another one, and two of the same lesson at the same place are equal.
type Talk struct {
	set    *model.Set
	lesson *model.Lesson
	at     int
	away   bool
}

// Begin returns the lesson's first step. The lesson is one of the set's.
func Begin(set *model.Set, lesson *model.Lesson) Talk { return Talk{set: set, lesson: lesson} }

// Next returns the step that follows. There is none after the last, nor while the
// room is away from the lesson.
func (t Talk) Next() (Talk, bool) { return t.Go(t.at + 1) }

// Back returns the step before: what Next was called on, state and all.
func (t Talk) Back() (Talk, bool) { return t.Go(t.at - 1) }

// Go returns the step with that index, counted from 0.
func (t Talk) Go(step int) (Talk, bool) {
	if t.away || step < 0 || step >= len(t.lesson.Steps) {
		return t, false
	}
	t.at = step
	return t, true
}

// Leave lets the room explore by itself. The lesson waits where it is.
func (t Talk) Leave() Talk {
	t.away = true
	return t
}

// Return takes the room back to the step it left, whose View has the assumptions to
// be restored.
func (t Talk) Return() Talk {
	t.away = false
	return t
}

// Away reports whether the room is exploring by itself.
func (t Talk) Away() bool { return t.away }

// Step returns the index of the present step, from 0.
func (t Talk) Step() int { return t.at }

// Lesson returns the lesson.
func (t Talk) Lesson() *model.Lesson { return t.lesson }

// View returns what the present step shows.
func (t Talk) View() View { return viewOf(t.set, t.lesson, t.at) }

// A View is all that a step of a lesson shows. It depends on nothing but the set,
// the lesson and the step.
type View struct {
	Step          *model.Step
	Number, Steps int // the step's number, from 1, and how many there are

	Assumptions model.Assumptions
	Preset      *model.Scenario // whose drivers were loaded last; nil after a reset and where none were

	Show     model.Screen // what the step shows, or else the last one that says; at first the explorer
	Revealed bool         // the lesson has come to where what happened may be shown

	// Hindsight says that something was set since what happened was revealed: the
	// assumptions, and all that follows from them, are to be marked as hindsight.
	Hindsight bool

	From, To float64 // the minutes of the lesson that the step is meant to fill
}

func viewOf(set *model.Set, lesson *model.Lesson, at int) View {
	times := schedule(lesson)
	v := View{
		Step: &lesson.Steps[at], Number: at + 1, Steps: len(lesson.Steps),
		Assumptions: set.Baseline(), Show: model.ScreenExplore,
		From: times[at], To: times[at+1],
	}
	for i := range lesson.Steps[:at+1] {
		v.pass(set, &lesson.Steps[i])
	}
	return v
}

// pass takes over what one step on the way leaves behind.
func (v *View) pass(set *model.Set, s *model.Step) {
	if scenario, ok := set.Scenario(s.Load); ok {
		v.Assumptions, v.Preset, v.Hindsight = set.Baseline().Apply(scenario.Preset), scenario, false
	}
	if s.Reset {
		v.Assumptions, v.Preset, v.Hindsight = set.Baseline(), nil, false
	}
	v.Assumptions = v.Assumptions.Apply(s.Set)
	if s.Show != "" {
		v.Show = s.Show
	}
	v.Revealed = v.Revealed || s.Reveal
	v.Hindsight = v.Hindsight || v.Revealed && len(s.Set) > 0
}

// schedule returns the minute at which each step begins, and at last the one at
// which the last step ends. Steps that give no time share evenly what the others
// leave of the lesson.
func schedule(lesson *model.Lesson) []float64 {
	left, untimed := lesson.Minutes, 0
	for _, s := range lesson.Steps {
		left -= s.Minutes
		if s.Minutes == 0 {
			untimed++
		}
	}
	times := make([]float64, 1, len(lesson.Steps)+1)
	for i, s := range lesson.Steps {
		length := s.Minutes
		if length == 0 {
			length = max(left, 0) / float64(untimed)
		}
		times = append(times, times[i]+length)
	}
	return times
}
