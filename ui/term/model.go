package term

import (
	"io"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/session"
	"foresee/ui/podium"
	"foresee/ui/term/keyboard"
	"foresee/ui/term/keys"
	"foresee/ui/term/lessons"
	"foresee/ui/term/problems"
	"foresee/ui/term/world"
)

// A part fills the place between the tabs and the footer.
type part interface {
	Resize(width, height int)
	Refresh() tea.Cmd // the world has changed, or the part came to the front
	Update(tea.Msg) (world.Do, tea.Cmd)
	Click(x, y int) tea.Cmd
	View() []string // as many lines and as wide as it was resized to
	Hints() []keys.Hint
	Info() world.Info // of what is selected
}

// A screen is a part with a tab of its own.
type screen interface {
	part
	Show(world.Target) tea.Cmd // select what a target names, and refresh
	Where() world.Target       // for coming back to it
	Selected() world.Target    // for asking questions about it elsewhere
	Command() []string         // what asks the same on the command line; none for the explorer itself
	Back() bool                // go back within the screen; false where there is no way
	Sections() []keys.Section
}

// An overlay lies over the screens until it is closed.
type overlay interface {
	part
	Typing() bool // letters are text, not commands
}

// A Model is the explorer's root.
type Model struct {
	world   *world.World
	screens []tab
	current world.Screen
	trail   []world.Target // what Esc goes back to
	over    overlay        // nil for none

	width, height int
	filter        keyboard.Filter
	typed         []tea.KeyMsg
	status        status
	watch         watch
	keep          keeping
	kept          *session.Session // to be gone on with at the first size, nil for none
	copies        int              // the number of the last copy asked for
	name          string           // of the set, on the command line
	output        io.Writer

	lecture *model.Lesson  // to begin with the first size, nil for none
	from    int            // its step
	lesson  *lesson        // the one that was begun, nil for none
	podium  *podium.Podium // where speakers follow it, nil for none
	listen  func() (*podium.Podium, error)
	clock   Clock
}

// A status is said until the next key.
type status struct {
	text  string
	fault bool
}

// New returns the explorer's root. It fails when the start contradicts itself.
func New(o Options) (*Model, error) {
	w, misfits, err := o.world()
	if err != nil {
		return nil, err
	}
	w.Solver.Margin = o.Margin
	m := &Model{
		world:   w,
		screens: tabs(w),
		current: world.Explore,
		typed:   o.Typed,
		watch:   watch{next: o.Next, report: problems.Report{Problems: o.Problems, Misfits: misfits}},
		keep:    keeping{keeper: o.Kept.Keeper, unkept: o.Kept.Unkept, aside: o.Kept.Aside},
		kept:    o.Kept.Session,
		status:  status{text: o.Kept.Says},
		name:    o.Name,
		output:  o.Output,
		lecture: o.Lesson,
		from:    o.Step,
		listen:  o.Listen,
		clock:   o.Clock,
	}
	m.estimate(o.Estimate)
	if o.Kept.Keeper != nil {
		m.keep.path = o.Kept.Keeper.Path()
	}
	if m.clock.Now == nil {
		m.clock = Clock{time.Now, tea.Tick}
	}
	return m, nil
}

// Init waits for what comes from outside; the first size brings the first frame.
func (m *Model) Init() tea.Cmd { return m.await() }

// Update takes a message, and then what had to wait for it; it sees to it that nothing
// shows that must stay hidden.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := m.update(msg)
	return m, tea.Batch(cmd, m.catchUp(), m.guard(), m.save())
}

func (m *Model) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		return m.resize(msg.Width, msg.Height)
	case tea.KeyMsg:
		return m.read(msg)
	case tea.MouseMsg:
		return m.mouse(msg)
	case world.Arrived:
		return m.arrive(msg)
	case saved:
		return m.take(msg.version)
	case rebuilt:
		return m.change(msg)
	case kept:
		m.answerSave(msg)
		return nil
	case copied:
		m.answerCopy(msg)
		return nil
	case ticked:
		return m.answerTick(msg)
	case lessons.Chosen:
		return m.begin(msg.Lesson)
	case podiumOpened:
		return m.answerPodium(msg)
	case asked:
		return m.answerSpeaker(msg)
	}
	return m.tell(msg)
}

// resize lays everything out anew; with the first size come the keys that were
// typed before.
func (m *Model) resize(width, height int) tea.Cmd {
	var cmds []tea.Cmd
	first := m.width == 0
	m.width, m.height = width, height
	m.layOut()
	if first {
		cmds = append(cmds, m.front().Refresh(), m.start())
	}
	typed := m.typed
	m.typed = nil
	for _, key := range typed {
		cmds = append(cmds, m.read(key))
	}
	return tea.Batch(cmds...)
}

func (m *Model) layOut() {
	if m.tooSmall() {
		return
	}
	for _, t := range m.screens {
		t.screen.Resize(m.width, m.bodyHeight())
	}
	if m.over != nil {
		m.over.Resize(m.width, m.bodyHeight())
	}
}

// tell hands a message on to every screen; those it is not meant for drop it.
func (m *Model) tell(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, t := range m.screens {
		do, cmd := t.screen.Update(msg)
		cmds = append(cmds, cmd, m.carryOut(do))
	}
	return tea.Batch(cmds...)
}

// front returns the screen that shows, or lies under the overlay.
func (m *Model) front() screen {
	for _, t := range m.screens {
		if t.number == m.current {
			return t.screen
		}
	}
	return m.screens[0].screen
}
