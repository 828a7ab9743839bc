package command

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
)

// A side is a state of the world that is compared with others.
type side struct {
	id      string // as the flags take it
	title   string // short, empty where it has no name
	reading *forecast.Reading
}

// The names of sides that are no scenarios.
const (
	baselineSide = "baseline"
	nowSide      = "now"
)

// sides reads every side that the flags name. Without any it takes the baseline and
// the scenarios, and what is assumed if that is anything.
func (p *program) sides(s *scene, f sideFlags) ([]side, error) {
	named := []struct{ flag, text string }{{"a", f.a}, {"b", f.b}}
	switch {
	case f.a == "" && f.b == "":
		named = named[:0]
		for _, id := range usualSides(s) {
			named = append(named, struct{ flag, text string }{"a", id})
		}
	case f.a == "":
		named[0].text = baselineSide
	case f.b == "":
		named[1].text = nowSide
	}
	for _, text := range f.and {
		named = append(named, struct{ flag, text string }{"and", text})
	}
	if len(named) < 2 {
		return nil, misuse("%s", p.words.Questions.Faults.OneSide)
	}
	var list []side
	for _, n := range named {
		one, err := p.side(s, n.text)
		if err != nil {
			return nil, misuse(p.words.Questions.Faults.NoSide, n.flag, err)
		}
		list = append(list, one)
	}
	return list, nil
}

func usualSides(s *scene) []string {
	list := []string{baselineSide}
	if !s.assume.Equal(s.set.Baseline()) {
		list = append(list, nowSide)
	}
	for _, scenario := range s.set.Scenarios {
		list = append(list, scenario.ID)
	}
	return list
}

// side reads parts with commas between them, each applied to what those before it
// came to, from the baseline on.
func (p *program) side(s *scene, text string) (side, error) {
	one := side{id: text}
	a := s.set.Baseline()
	parts := strings.Split(text, ",")
	for _, part := range parts {
		next, title, err := p.part(s, a, strings.TrimSpace(part))
		if err != nil {
			return one, err
		}
		if a = next; len(parts) == 1 {
			one.title = title
		}
	}
	var err error
	one.reading, err = s.engine.Read(a)
	return one, err
}

// part applies one part of a side; its title is empty unless it has a name.
func (p *program) part(s *scene, a model.Assumptions, part string) (next model.Assumptions, title string, err error) {
	switch part {
	case baselineSide:
		return s.set.Baseline(), p.words.Questions.AtBaseline, nil
	case nowSide:
		return s.assume, p.words.Questions.Now, nil
	}
	if strings.Contains(part, "=") {
		next, err = s.set.Assume(a, part)
		return next, "", err
	}
	if scenario, ok := s.set.Scenario(part); ok {
		return a.Apply(scenario.Preset), scenario.Short, nil
	}
	known := []string{baselineSide, nowSide}
	for _, scenario := range s.set.Scenarios {
		known = append(known, scenario.ID)
	}
	return a, "", fmt.Errorf(p.words.Questions.Faults.NoPart, part, model.DidYouMean(part, known))
}
