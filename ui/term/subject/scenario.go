package subject

import (
	"fmt"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// Scenario writes a scenario: how likely, its story, what it would mean, when it
// has come about, its preset, its signposts and advice, and its sources.
func (s *Writer) Scenario(c *model.Scenario) {
	s.scenarioTitle(c)
	s.scenarioText(c)
}

// ScenarioExplained writes what moved a scenario before the rest of its page.
func (s *Writer) ScenarioExplained(c *model.Scenario, x *forecast.Explanation) {
	s.scenarioTitle(c)
	s.shifted(world.ScenarioName(c), x)
	s.scenarioText(c)
}

func (s *Writer) scenarioTitle(c *model.Scenario) {
	s.title(c.Title, s.w.Words.Model.Scenario)
	s.note(0, world.Thing(model.RefScenario, c.ID))
	for i, other := range s.w.Set.Scenarios {
		if other == c {
			s.scenarioRow(c, i)
		}
	}
}

func (s *Writer) scenarioText(c *model.Scenario) {
	if c.Story != "" {
		s.Heading(s.words.Story)
		s.Text(theme.Text, 0, c.Story)
	}
	if c.Meaning != "" {
		s.Heading(s.words.Meaning)
		s.Text(theme.Text, 0, c.Meaning)
	}
	s.event(c)
	s.preset(c)
	if len(c.Signposts) > 0 {
		s.Heading(s.words.Signposts)
	}
	cited := s.Signposts(c)
	if len(c.Advice) > 0 {
		s.Heading(s.words.Advice)
	}
	for _, a := range c.Advice {
		s.said(a.Says, a.Basis)
		cited = append(cited, a.Evidence)
	}
	s.Sources(append([][]string{c.Evidence}, cited...)...)
}

// Signposts writes what a scenario says to watch, and returns the claims it rests on.
func (s *Writer) Signposts(c *model.Scenario) [][]string {
	var cited [][]string
	for _, p := range c.Signposts {
		s.said(p.Says, p.Basis)
		cited = append(cited, p.Evidence)
	}
	return cited
}

func (s *Writer) scenarioRow(c *model.Scenario, i int) {
	columns := chance.Fit(s.w, s.Width(), draw.Width(world.ScenarioName(c)))
	s.Row(func(r *draw.Row) {
		r.Cell(theme.Strong, world.ScenarioName(c), columns.Name)
		columns.Put(r, chance.OfScenario(s.w, i))
	})
}

// event writes what must hold for the scenario to have come about.
func (s *Writer) event(c *model.Scenario) {
	s.Heading(s.words.Event)
	for i, alternative := range c.Event {
		if len(c.Event) > 1 {
			s.Link(ToAlternative(c, i), func() {
				s.Text(theme.Strong, 0, fmt.Sprintf(s.words.Alternative, i+1, len(c.Event)))
			})
		}
		for _, condition := range alternative {
			s.condition(condition)
		}
	}
}

// condition writes one condition of an event with its likelihood, as a link.
func (s *Writer) condition(c model.Condition) {
	f := s.w.Set.Factors[c.Factor]
	now := s.w.Now().Reading.Chance(c)
	by, role := world.Change(now)
	s.Link(ToState(f, max(c.States.First(), 0)), func() {
		text := s.w.Condition(c)
		likelihood := s.w.Likelihood(now.P)
		s.Hang(2, theme.Text, "", theme.Accent, text)
		s.Row(func(r *draw.Row) { r.Gap(4).Put(theme.Text, likelihood).Gap(1).Put(role, by) })
	})
}

// ToAlternative returns one of the ways in which a scenario can come about.
func ToAlternative(c *model.Scenario, i int) world.Target {
	return world.Target{Ref: model.Ref{Kind: world.RefAlternative, ID: c.ID}, State: i}
}

func (s *Writer) preset(c *model.Scenario) {
	if len(c.Preset) == 0 {
		return
	}
	s.Heading(s.words.Preset)
	for _, condition := range c.Preset {
		f := s.w.Set.Factors[condition.Factor]
		role := theme.Text
		if condition.States == f.Unmoved() {
			role = theme.Faint
		}
		s.Text(role, 0, s.w.Condition(condition))
	}
}

// said writes a text and, where the brief is silent, that it is ours.
func (s *Writer) said(text string, basis model.Basis) {
	if basis == model.ByJudgement {
		text += " " + s.words.Ours
	}
	s.Hang(0, theme.Faint, theme.Between+" ", theme.Text, text)
}
