package command

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
)

// A conversation is the explorer as lines of text: a prompt, an answer, and never
// a line drawn twice, so that a screen reader can follow.
type conversation struct {
	*program
	*scene
	undone []state // what undo goes back to, the last on top
}

// A state is what was assumed at some time, and up to what it was told what happened.
type state struct {
	assume model.Assumptions
	replay *model.Happening
}

// converse reads one request a line until the input ends or the user quits.
func (p *program) converse(s *scene) error {
	if err := p.writeReading(s); err != nil {
		return err
	}
	c := &conversation{program: p, scene: s}
	lines := bufio.NewScanner(p.In)
	fmt.Fprintf(p.Out, "\n%s\n%s", p.words.Command.PlainHelp, p.words.Command.Prompt)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) == 1 && slices.Contains([]string{"quit", "exit", "q"}, words[0]) {
			return nil
		}
		if len(words) > 0 {
			c.answer(words[0], strings.Join(words[1:], " "))
		}
		fmt.Fprint(p.Out, p.words.Command.Prompt)
	}
	fmt.Fprintln(p.Out)
	return lines.Err()
}

// answer carries out one request and prints what came of it, a fault included.
func (c *conversation) answer(verb, object string) {
	var err error
	switch verb {
	case "why":
		err = c.explain(object)
	case "show":
		err = c.showElement(object)
	case "scenario":
		err = c.load(object)
	case "suppose":
		err = c.suppose(object)
	case "reading":
		err = c.writeReading(c.scene)
	case "undo":
		err = c.undo()
	case "reset":
		err = c.change(state{assume: c.set.Baseline()})
	case "help":
		fmt.Fprintln(c.Out, c.words.Command.PlainHelp)
	default:
		err = c.assumeOne(verb)
	}
	if err != nil {
		fmt.Fprintln(c.Out, err)
	}
}

func (c *conversation) assumeOne(assignment string) error {
	if !strings.Contains(assignment, "=") {
		return fmt.Errorf(c.words.Command.Faults.NoRequest, assignment)
	}
	a, err := c.set.Assume(c.assume, assignment)
	if err != nil {
		return err
	}
	return c.change(state{a, c.replay})
}

func (c *conversation) load(id string) error {
	s, err := c.program.scenario(c.set, id)
	if err != nil {
		return err
	}
	return c.change(state{assume: c.set.Baseline().Apply(s.Preset)})
}

func (c *conversation) suppose(id string) error {
	s, err := c.program.scenario(c.set, id)
	if err != nil {
		return err
	}
	if len(s.Event) != 1 {
		return fmt.Errorf(c.words.Command.Faults.Ways, s.ID)
	}
	return c.change(state{c.assume.Apply(s.Event[0]), c.replay})
}

func (c *conversation) undo() error {
	if len(c.undone) == 0 {
		return fmt.Errorf("%s", c.words.Command.Faults.NoUndo)
	}
	last := c.undone[len(c.undone)-1]
	before := c.undone[:len(c.undone)-1]
	if err := c.change(last); err != nil {
		return err
	}
	c.undone = before
	return nil
}

// change reads the set under other assumptions and tells what moved; if it cannot
// be read, all stays as it was.
func (c *conversation) change(to state) error {
	before, was := c.reading, state{c.assume, c.replay}
	c.assume, c.replay = to.assume, to.replay
	if err := c.scene.read(); err != nil {
		c.assume, c.replay = was.assume, was.replay
		return err
	}
	c.undone = append(c.undone, was)
	page := c.page()
	page.changes(c.scene, before)
	_, err := fmt.Fprint(c.Out, page.String())
	return err
}

func (c *conversation) explain(of string) error {
	a, err := c.aim(c.scene, "of", of)
	if err != nil {
		return err
	}
	x, err := c.engine.Explain(c.assume, a.event)
	if err != nil {
		return err
	}
	page := c.page()
	page.explanation(c.scene, a, x)
	_, err = fmt.Fprint(c.Out, page.String())
	return err
}

func (c *conversation) showElement(id string) error {
	page := c.page()
	if !page.element(c.scene, id) {
		return fmt.Errorf(c.words.Command.Faults.NoElement, id, model.DidYouMean(id, elements(c.set)), c.name)
	}
	_, err := fmt.Fprint(c.Out, page.String())
	return err
}

// changes writes what differs from the reading before: scenarios, states that
// moved by at least one point, and the recommendation that is first now.
func (p *page) changes(s *scene, before *forecast.Reading) {
	p.title(s)
	moved := false
	for i, c := range s.set.Scenarios {
		moved = p.change(s, c.Title, before.Scenarios[i].P, s.reading.Scenarios[i].P) || moved
	}
	for _, f := range s.set.Outcomes() {
		shown := f.States
		if len(shown) == 2 {
			shown = shown[:1] // of two, the first says all
		}
		for i, state := range shown {
			moved = p.change(s, fmt.Sprintf(p.words.Of, f.Title, state.Title), before.Factors[f.Index][i].P, s.reading.Factors[f.Index][i].P) || moved
		}
	}
	if !moved {
		p.line("%s", p.words.NothingMoved)
	}
	if len(s.advice) > 0 {
		p.line(p.words.First, s.advice[0].Policy.Title)
	}
}

func (p *page) change(s *scene, title string, was, is float64) bool {
	if forecast.Percent(was) == forecast.Percent(is) {
		return false
	}
	p.line(p.words.Change, title, forecast.Percent(is), p.word(s, is), forecast.Percent(was))
	return true
}
