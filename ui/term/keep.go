package term

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/session"
	"foresee/ui/term/world"
)

// A Kept is a session that goes on, and where it is kept.
type Kept struct {
	Session *session.Session // as far as it fits the set; nil to begin anew
	Misfits []session.Misfit // what of it does not fit
	Keeper  *session.Keeper  // nil to keep nothing
	Unkept  error            // why there is no keeper, for when there is something to lose
	Aside   string           // where the session goes that this one replaces, once it is saved; empty for none to tell of
	Says    string           // what is said first
}

// A keeping saves whatever is done.
type keeping struct {
	keeper *session.Keeper // nil to keep nothing
	path   string          // where it saved last
	unkept error           // what is to be told of that, once
	aside  string          // likewise, where the session before is once this one is saved
	saved  int             // how much had been done when it was saved last
	busy   bool            // it is being saved
	failed string          // why that failed the last time, empty where it did not
}

// kept says that what had been done was saved, or why not.
type kept struct {
	changes int
	err     error
}

// session returns all that is worth keeping.
func (m *Model) session() session.Session {
	s := m.world.Session()
	here := m.here()
	if here.Ref.Kind == world.RefConsistent {
		here.Ref = model.Ref{} // it counts states, which no later version of the set need do alike
	}
	s.Place = session.Place{Screen: string(nameOf(here.Screen)), Ref: here.Ref, State: here.State}
	if m.lesson != nil {
		s.Lesson = session.LessonAt(m.lesson.talk)
	}
	return s
}

// save saves the session if anything was done since it was saved. The loop does not
// wait for the disk, and while one save goes on no other begins: what comes meanwhile
// is saved together.
func (m *Model) save() tea.Cmd {
	k, changes := &m.keep, m.world.Changes()
	if k.busy || changes == k.saved {
		return nil
	}
	if k.keeper == nil {
		m.tellUnkept()
		return nil
	}
	k.busy = true
	work := k.keeper.Later(m.session())
	return func() tea.Msg { return kept{changes, work()} }
}

// tellUnkept says once that nothing is kept.
func (m *Model) tellUnkept() {
	if m.keep.unkept != nil {
		m.status = status{fmt.Sprintf(m.world.Words.Session.NotKept, m.keep.unkept), true}
		m.keep.unkept = nil
	}
}

// answerSave takes note of a save. Why it failed is said once; that it did stands in the
// title until it succeeds.
func (m *Model) answerSave(msg kept) {
	k, words := &m.keep, m.world.Words.Session
	k.busy, k.saved = false, msg.changes
	if msg.err == nil {
		k.failed = ""
		m.tellWhere()
		return
	}
	if why := msg.err.Error(); why != k.failed {
		k.failed = why
		m.status = status{fmt.Sprintf(words.NotSaved, why), true}
	}
}

// tellWhere says once where the session is, if that is elsewhere than it was to be, and
// where it put the one before.
func (m *Model) tellWhere() {
	k, words := &m.keep, m.world.Words.Session
	if path := k.keeper.Path(); path != k.path {
		m.say(fmt.Sprintf(words.Elsewhere, path))
		k.path = path
	} else if k.aside != "" {
		m.say(fmt.Sprintf(words.Aside, k.aside))
	}
	k.aside = ""
}

// unsaved says that what is done is not saved; it is empty where it is.
func (m *Model) unsaved() string {
	if m.keep.failed == "" {
		return ""
	}
	return m.world.Words.Session.Mark
}

// lastSave saves what is left to save when the explorer ends, the place included. Who
// only looked leaves the file as it is.
func (m *Model) lastSave() error {
	if m.keep.keeper == nil || m.world.Changes() == 0 {
		return nil
	}
	return m.keep.keeper.Save(m.session())
}

// placeOf returns where a session was left.
func placeOf(p session.Place) world.Target {
	return world.Target{Screen: max(screenOf(model.Screen(p.Screen)), world.Explore), Ref: p.Ref, State: max(p.State, 0)}
}

// nameOf returns the name that sets and sessions have for a screen.
func nameOf(screen world.Screen) model.Screen {
	for _, name := range []model.Screen{
		model.ScreenExplore, model.ScreenWhy, model.ScreenCompare, model.ScreenSensitivity, model.ScreenPaths, model.ScreenAdvice,
		model.ScreenConsistency, model.ScreenBrief, model.ScreenHindsight, model.ScreenEstimates, model.ScreenDebrief,
	} {
		if screenOf(name) == screen {
			return name
		}
	}
	return ""
}
