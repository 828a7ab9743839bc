package command

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/number"
)

// opened says which drivers are left open beyond what was assumed.
func (p *page) opened(s *scene, open model.Assumptions) {
	words := p.all.Questions.Signposts
	var names []string
	for _, d := range s.set.Drivers() {
		if open.Allowed(d.Index) != s.assume.Allowed(d.Index) {
			names = append(names, d.ID)
		}
	}
	switch len(names) {
	case 0:
		p.line("%s", words.OpenNone)
	case len(s.set.Drivers()):
		p.line("%s", words.OpenAll)
	default:
		p.list(words.Opened, names)
	}
}

// signposts writes what to watch, and beside it what the scenarios say to watch.
func (p *page) signposts(s *scene, x *probe.Signposts, all bool) {
	words := p.all.Questions.Signposts
	p.heading(words.Scenarios)
	var rows [][]string
	for i, scenario := range s.set.Scenarios {
		rows = append(rows, []string{scenario.Title, percent(x.Scenarios[i]), p.word(s, x.Scenarios[i])})
	}
	p.table(2, rows)
	if number.Unseen(x.Entropy) {
		p.line("  %s", words.Certain)
	} else {
		p.line("  "+words.Entropy, x.Entropy)
		p.heading(words.Telling)
		p.telling(s, x, all)
		p.definers(s, x)
	}
	p.heading(words.Own)
	p.ownSignposts(s)
}

// telling writes the observations that tell anything, but for those that tell by
// definition.
func (p *page) telling(s *scene, x *probe.Signposts, all bool) {
	words := p.all.Questions.Signposts
	var list []probe.Signpost
	for _, post := range x.List {
		if !post.Defines && !number.Unseen(post.Bits) {
			list = append(list, post)
		}
	}
	if len(list) == 0 {
		p.line("  %s", words.NoneTells)
		return
	}
	shown, more := first(list, firstSignposts, all)
	head := []string{"", words.Seen}
	for _, scenario := range s.set.Scenarios {
		head = append(head, scenario.Short)
	}
	rows := [][]string{head}
	for _, post := range shown {
		rows = append(rows, p.signpost(s, x, post)...)
	}
	numberColumns().write(p, rows)
	p.more(more)
	p.line("%s", words.Key)
}

// signpost writes one observation, its worth, and what follows from each answer.
func (p *page) signpost(s *scene, x *probe.Signposts, post probe.Signpost) [][]string {
	f := s.set.Factors[post.Factor]
	rows := [][]string{{f.Title + ": " + p.worth(f, post, x.Entropy)}}
	for _, a := range post.Answers {
		row := []string{"  " + f.States[a.State].Title, percent(a.P)}
		for i, then := range a.Scenarios {
			row = append(row, p.moved(forecast.Chance{P: then, Base: x.Scenarios[i]}))
		}
		rows = append(rows, row)
	}
	return rows
}

// worth writes how much an observation tells, and who makes it so if it is a driver.
func (p *page) worth(f *model.Factor, post probe.Signpost, entropy float64) string {
	text := fmt.Sprintf(p.all.Questions.Signposts.Share, post.Bits, forecast.Percent(post.Bits/entropy))
	if f.Kind == model.Driver {
		text += "; " + f.Owner
	}
	return text
}

// definers names the outcomes that the scenarios are made of.
func (p *page) definers(s *scene, x *probe.Signposts) {
	var rows [][]string
	for _, post := range x.List {
		if post.Defines {
			f := s.set.Factors[post.Factor]
			rows = append(rows, []string{f.Title, p.worth(f, post, x.Entropy)})
		}
	}
	if len(rows) > 0 {
		p.line("%s", p.all.Questions.Signposts.Defining)
		p.table(2, rows)
	}
}

// ownSignposts writes the signposts that the scenarios name themselves.
func (p *page) ownSignposts(s *scene) {
	for _, scenario := range s.set.Scenarios {
		p.line("  %s", scenario.Title)
		for _, sign := range scenario.Signposts {
			p.sourced(s.set, 4, "- ", sign.Says, sign.Basis, sign.Evidence)
		}
		if len(scenario.Signposts) == 0 {
			p.line("    %s", p.all.Questions.Signposts.NoOwn)
		}
	}
}

// sourced writes a text with whose word it is and where that stands.
func (p *page) sourced(set *model.Set, indent int, lead, text string, basis model.Basis, evidence []string) {
	source := strings.Join(append([]string{p.all.Model.Basis(string(basis))}, places(set, evidence)...), "; ")
	p.hanging(indent, lead, text+" ["+source+"]")
}
