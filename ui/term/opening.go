package term

import tea "github.com/charmbracelet/bubbletea"

// opening stands in for the root while the set is being read, so that the program
// and the set start side by side. It draws nothing: a set with faults never
// touches the screen.
type opening struct {
	open func() (Options, error)
	root *Model
	err  error
	kept []tea.Msg // sizes and keys that came meanwhile
}

// opened says that the set was read, or why not.
type opened struct {
	root *Model
	err  error
}

// entered says that the alternate screen is up, and the first frame may be drawn.
type entered struct{ root *Model }

// Init reads the set.
func (o *opening) Init() tea.Cmd {
	return func() tea.Msg {
		options, err := o.open()
		if err != nil {
			return opened{err: err}
		}
		root, err := New(options)
		return opened{root, err}
	}
}

// Update hands everything on to the root once it is there.
func (o *opening) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if o.root != nil {
		_, cmd := o.root.Update(msg)
		return o, cmd
	}
	switch msg := msg.(type) {
	case opened:
		o.err = msg.err
		if msg.err != nil {
			return o, tea.Quit
		}
		return o, tea.Sequence(tea.EnterAltScreen, func() tea.Msg { return entered{msg.root} })
	case entered:
		return o, o.begin(msg.root)
	}
	o.kept = append(o.kept, msg)
	return o, nil
}

// begin tells the root what came while there was none.
func (o *opening) begin(root *Model) tea.Cmd {
	o.root = root
	cmds := []tea.Cmd{root.Init()}
	for _, msg := range o.kept {
		_, cmd := root.Update(msg)
		cmds = append(cmds, cmd)
	}
	o.kept = nil
	return tea.Batch(cmds...)
}

// View draws the root.
func (o *opening) View() string {
	if o.root == nil {
		return ""
	}
	return o.root.View()
}
