package term

import (
	"strings"

	"foresee/model/session"
)

// session returns all that is worth keeping.
func (m *Model) session() session.Session {
	s := m.world.Session()
	here := m.here()
	s.Place = session.Place{Screen: strings.ToLower(m.tabOf(m.current).name), Ref: here.Ref, State: here.State}
	if m.lesson != nil {
		s.Lesson = session.LessonAt(m.lesson.talk)
	}
	return s
}
