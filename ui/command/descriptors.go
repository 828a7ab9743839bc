package command

import (
	"strings"

	"foresee/model"
)

// descriptors writes what stands in a balance set: each descriptor with its states and
// who moves it.
func (p *page) descriptors(set *model.Set) {
	words := p.all.Descriptors
	p.heading(words.Heading)
	for _, f := range set.Descriptors() {
		p.line("  %s: %s", f.ID, f.Title)
		p.hanging(4, words.States, strings.Join(stateIDs(f), ", "))
		if movers := movers(set, f); len(movers) > 0 {
			p.hanging(4, words.MovedBy, strings.Join(movers, ", "))
		} else {
			p.line("    %s", words.Given)
		}
	}
}

func stateIDs(f *model.Factor) []string {
	ids := make([]string, len(f.States))
	for i, s := range f.States {
		ids[i] = s.ID
	}
	return ids
}

// movers returns the descriptors that have a judgement on one, in the order of the set.
func movers(set *model.Set, f *model.Factor) []string {
	moves := make([]bool, len(set.Factors))
	for _, j := range f.Judgements {
		for _, points := range j.Points {
			moves[j.When] = moves[j.When] || points != 0
		}
	}
	var ids []string
	for i, other := range set.Factors {
		if moves[i] {
			ids = append(ids, other.ID)
		}
	}
	return ids
}

// descriptor writes everything about a descriptor.
func (p *page) descriptor(set *model.Set, f *model.Factor) {
	p.line("%s (%s)", f.Title, f.Kind)
	if f.About != "" {
		p.wrapped(0, f.About)
	}
	p.heading(p.words.Headings.States)
	for _, s := range f.States {
		p.line("  %s: %s", s.ID, s.Title)
		if s.About != "" {
			p.wrapped(4, s.About)
		}
	}
	p.movedBy(set, f)
	p.moves(set, f)
	p.sources(set, 2, f.Evidence)
}
