package command

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/seminar"
)

// A side is a state of the world that is compared with others.
type side struct {
	id      string // as the flags take it
	title   string // short, empty where it has no name
	reading *forecast.Reading
	replay  *model.Happening // up to which it was told what happened, nil for none
}

// The names of sides that are no scenarios. The last is followed by a happening.
const (
	baselineSide = "baseline"
	nowSide      = "now"
	replaySide   = "replay:"
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
	at := part{assume: s.set.Baseline()}
	parts := strings.Split(text, ",")
	for _, text := range parts {
		next, err := p.part(s, at, strings.TrimSpace(text))
		if err != nil {
			return one, err
		}
		at = next
	}
	if len(parts) == 1 {
		one.title = at.title
	}
	one.replay = at.replay
	var err error
	one.reading, err = s.engine.Read(at.assume)
	return one, err
}

// A part is what a side comes to with all its parts up to some one.
type part struct {
	assume model.Assumptions
	replay *model.Happening // up to which it was told what happened, nil for none
	title  string           // of the last one, empty unless it has a name
}

// part applies one more part of a side.
func (p *program) part(s *scene, at part, text string) (part, error) {
	words := p.words.Questions
	switch text {
	case baselineSide:
		return part{assume: s.set.Baseline(), title: words.AtBaseline}, nil
	case nowSide:
		return part{s.assume, s.replay, words.Now}, nil
	}
	if id, ok := strings.CutPrefix(text, replaySide); ok {
		known, err := p.happening(s.set, id)
		return part{seminar.Tell(s.set, at.assume, known), known, words.Happened.Side}, err
	}
	if strings.Contains(text, "=") {
		next, err := s.set.Assume(at.assume, text)
		return part{next, at.replay, ""}, err
	}
	if scenario, ok := s.set.Scenario(text); ok {
		return part{at.assume.Apply(scenario.Preset), at.replay, scenario.Short}, nil
	}
	known := []string{baselineSide, nowSide}
	for _, scenario := range s.set.Scenarios {
		known = append(known, scenario.ID)
	}
	return at, fmt.Errorf(words.Faults.NoPart, text, model.DidYouMean(text, known))
}
