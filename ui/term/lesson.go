package term

import (
	"fmt"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/term/lessons"
	"foresee/ui/term/world"
)

// A lesson is the one that was begun, and how it stands.
type lesson struct {
	talk    seminar.Talk
	struck  []string // what was struck out when it began, as it is at each of its steps
	started time.Time
	now     time.Time // when the clock last ticked
	hidden  bool      // the clock
	blank   bool
	turned  bool     // the screen shows, where it and the text take turns
	asked   question // what the room was asked before it goes on
}

// A question is what is asked before a step is left for the next one.
type question int

const (
	nothing   question = iota
	closing            // whether the round is over
	revealing          // whether what happened may be shown
)

// ticked says that a second is over.
type ticked struct{ lesson *lesson }

// onStage reports whether the room follows a lesson, rather than exploring.
func (m *Model) onStage() bool { return m.lesson != nil && !m.lesson.talk.Away() }

// teach begins a lesson at a step, counted from 0.
func (m *Model) teach(l *model.Lesson, step int) tea.Cmd {
	talk, _ := seminar.Begin(m.world.Set, l).Go(step) // the first step where there is none of that number
	return m.goOn(talk)
}

// goOn goes on with a lesson where it stands; its clock starts.
func (m *Model) goOn(talk seminar.Talk) tea.Cmd {
	now := m.clock.Now()
	m.announce(talk.Lesson(), talk.Step())
	m.lesson = &lesson{talk: talk, struck: m.world.Now().Struck, started: now, now: now}
	if talk.Away() {
		return tea.Batch(m.tick(), m.openPodium())
	}
	return tea.Batch(m.enterStep(), m.tick(), m.openPodium())
}

// tick asks for the end of the present second.
func (m *Model) tick() tea.Cmd {
	l := m.lesson
	return m.clock.Tick(time.Second, func(time.Time) tea.Msg { return ticked{l} })
}

// answerTick moves the clock on, for as long as the lesson runs.
func (m *Model) answerTick(msg ticked) tea.Cmd {
	if m.lesson == nil || msg.lesson != m.lesson {
		return nil
	}
	m.lesson.now = m.clock.Now()
	return m.tick()
}

func (m *Model) goStep(t seminar.Talk) tea.Cmd {
	m.lesson.talk = t
	return m.enterStep()
}

// enterStep puts in force what the present step assumes, and shows what it shows.
func (m *Model) enterStep() tea.Cmd {
	l := m.lesson
	m.world.Touch()
	l.asked, l.turned, l.blank = nothing, false, false
	m.over, m.trail = nil, nil
	view := l.talk.View()
	m.ask(view)
	do := m.world.Put(world.Premises{Assumptions: view.Assumptions, Preset: view.Preset, Struck: l.struck})
	cmds := []tea.Cmd{do.Wait, m.showStep(view), m.tellPodium()}
	if do.Fault {
		m.status = status{do.Say, true}
	}
	m.world.Settle()
	return tea.Batch(cmds...)
}

// showStep brings the step's screen to the front and lays it out below the text.
func (m *Model) showStep(view seminar.View) tea.Cmd {
	screen := screenOf(view.Step.Show)
	if !m.has(screen) {
		if view.Step.Show != "" {
			m.say(fmt.Sprintf(m.world.Words.Lesson.Unfit, view.Step.Show))
		}
		m.layOut()
		return nil
	}
	if !m.allowed(screen) {
		m.say(m.world.Words.Estimates.HiddenStep)
		m.layOut()
		return nil
	}
	m.current = screen
	m.screens = tabs(m.world) // a step shows the same whatever the room did before
	m.layOut()
	t := world.Target{Screen: screen}
	if f := view.Step.Focus; f != nil {
		t.Ref, t.State = f.Ref, max(f.State, 0)
	}
	return m.goTo(t)
}

// leaveStage lets the room explore; all is laid out for that.
func (m *Model) leaveStage() tea.Cmd {
	m.lesson.talk = m.lesson.talk.Leave()
	m.world.Touch()
	m.layOut()
	m.say(fmt.Sprintf(m.world.Words.Lesson.Left, m.world.Keys.Lesson.Help().Key))
	return tea.Batch(m.front().Refresh(), m.tellPodium())
}

// pressLesson returns to the lesson that waits, or lets one be chosen.
func (m *Model) pressLesson() tea.Cmd {
	switch {
	case m.lesson != nil && m.over == nil:
		m.lesson.talk = m.lesson.talk.Return()
		return m.enterStep()
	case len(m.world.Set.Lessons) == 0:
		m.say(m.world.Words.Lesson.None)
		return nil
	}
	m.toggle(m.newLessons, isLessons)
	return nil
}

func (m *Model) newLessons() overlay {
	if m.lesson == nil {
		return lessons.New(m.world, nil, 0)
	}
	return lessons.New(m.world, m.lesson.talk.Lesson(), m.lesson.talk.Step())
}

func isLessons(o overlay) bool { _, ok := o.(*lessons.Lessons); return ok }

// begin begins the lesson that was chosen, or returns to the one that runs.
func (m *Model) begin(l *model.Lesson) tea.Cmd {
	m.over = nil
	if m.lesson != nil && m.lesson.talk.Lesson() == l {
		m.lesson.talk = m.lesson.talk.Return()
		return m.enterStep()
	}
	return m.teach(l, 0)
}
