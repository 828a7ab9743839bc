package term

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/session"
	"foresee/ui/term/problems"
	"foresee/ui/term/world"
)

// A Version is the set as its files hold it after they were saved.
type Version struct {
	Set      *model.Set       // nil where it cannot be opened
	Engine   *forecast.Engine // nil where the set gives no likelihoods
	Problems model.Problems
}

// A watch follows the files of the set.
type watch struct {
	next   func() (Version, bool) // nil where they cannot change
	latest *Version               // what is to be shown next, nil for what shows
	busy   bool                   // a world is being rebuilt
	report problems.Report        // on what was saved last
}

// saved says that the files of the set were saved.
type saved struct{ version Version }

// rebuilt brings a world of another version of the set.
type rebuilt struct {
	version *Version
	world.Rebuilt
}

// await waits for the files to be saved.
func (m *Model) await() tea.Cmd {
	next := m.watch.next
	if next == nil {
		return nil
	}
	return func() tea.Msg {
		if version, ok := next(); ok {
			return saved{version}
		}
		return nil
	}
}

// take takes a version of the set: one that can be opened is shown as soon as nobody is
// in the middle of something; the problems of any other stand in its place.
func (m *Model) take(v Version) tea.Cmd {
	before := m.watch.report
	if v.Set != nil {
		m.watch.latest = &v
		return m.await()
	}
	m.watch.latest = nil
	m.watch.report = problems.Report{Broken: true, Problems: v.Problems, Misfits: before.Misfits}
	if !m.typing() && !m.onStage() && (!before.Broken || before.Problems.Error() != v.Problems.Error()) {
		m.status = status{}
		m.lay(problems.New(m.world, m.watch.report))
	}
	return m.await()
}

// catchUp has the world rebuilt on the latest version of the set, unless the user is
// typing or waits for a reading: then it comes once that is done.
func (m *Model) catchUp() tea.Cmd {
	if m.watch.latest == nil || m.watch.busy || m.typing() || m.world.Busy() {
		return nil
	}
	m.watch.busy = true
	version, kept := m.watch.latest, m.session()
	kept.Place = session.Place{State: -1} // where the user is by then
	work := m.world.Rebuild(kept, version.Set, version.Engine)
	return func() tea.Msg { return rebuilt{version, work()} }
}

// change shows a rebuilt world, if it is of the latest version and nothing was done in
// the old one meanwhile.
func (m *Model) change(r rebuilt) tea.Cmd {
	m.watch.busy = false
	if r.version != m.watch.latest || m.typing() || m.world.Stale(r.Rebuilt) {
		return nil // it is rebuilt anew
	}
	m.watch.latest = nil
	if r.Err != nil {
		m.status = status{r.Err.Error(), true}
		return nil
	}
	m.watch.report = problems.Report{Problems: r.version.Problems, Misfits: r.Misfits}
	cmd := m.moveTo(r.World, r.Session.Lesson)
	if m.keep.keeper != nil {
		m.keep.keeper.Turn(r.World.Set)
	}
	m.say(m.told())
	return cmd
}

// told says what became of a version that shows.
func (m *Model) told() string {
	words, key, report := m.world.Words.Reload, m.world.Keys.Problems.Help().Key, m.watch.report
	say := words.Read
	if len(report.Problems) > 0 {
		say += " " + fmt.Sprintf(words.Warned, report.Count(words), key)
	}
	switch n := len(report.Misfits); n {
	case 0:
	case 1:
		say += " " + fmt.Sprintf(words.Misfit, report.Misfits[0])
	default:
		say += " " + fmt.Sprintf(words.ManyMisfit, n, key)
	}
	return say
}

// problems opens the list of what is wrong with the files and what no longer fits.
func (m *Model) problems() tea.Cmd {
	if m.watch.report.Empty() {
		m.say(m.world.Words.Reload.None)
		return nil
	}
	m.toggle(func() overlay { return problems.New(m.world, m.watch.report) }, isProblems)
	return nil
}

func isProblems(o overlay) bool { _, ok := o.(*problems.Page); return ok }

// lay lays an overlay over the screens.
func (m *Model) lay(o overlay) {
	m.over = o
	m.over.Resize(m.width, m.bodyHeight())
}

// broken says that the set as it was saved cannot be opened, at length and in short.
func (m *Model) broken() [2]string {
	report, words := m.watch.report, m.world.Words.Reload
	if !report.Broken {
		return [2]string{}
	}
	faults := words.Fault.Of(len(report.Problems.Faults()))
	return [2]string{fmt.Sprintf(words.Shown, faults), fmt.Sprintf(words.ShownTiny, faults)}
}
