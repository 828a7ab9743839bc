package command

import (
	"fmt"
	"strconv"

	"foresee/model/forecast"
	"foresee/model/probe"
)

// paths writes the ways to a goal, or how near one can come.
func (p *page) paths(s *scene, x *probe.Paths, all bool) {
	words := p.all.Questions.Paths
	p.goal(s, x.Goal)
	switch {
	case len(x.Found) > 0 && len(x.Found[0].Changes) == 0:
		p.line("  %s", words.There)
		return
	case x.All == 1:
		p.line("  %s", words.NoChanges)
		return
	case len(x.Found) == 0:
		p.line("  %s", words.None)
		p.heading(words.Nearest)
		p.routes(s, []probe.Path{x.Nearest})
	default:
		p.heading(words.Found.Of(len(x.Found)) + words.Shortest.Of(len(x.Found[0].Changes)))
		shown, more := first(x.Found, firstPaths, all)
		p.routes(s, shown)
		p.more(more)
	}
	p.line("%s", words.Key)
	if x.Tried < x.All {
		p.line(words.Tried, x.Tried, x.All)
	} else {
		p.line(words.TriedAll, x.All)
	}
}

// goal says where the forecast is to come, and with whose drivers.
func (p *page) goal(s *scene, g probe.Goal) {
	words := p.all.Questions.Paths
	to, by := words.AtLeast, words.AnyOwner
	if g.Below {
		to = words.AtMost
	}
	if g.Owner != "" {
		by = fmt.Sprintf(words.OfOwner, g.Owner)
	}
	p.line("  "+to+" %s", forecast.Percent(g.Level), s.scale.Word(g.Level), by)
}

// routes writes paths, a line for each change.
func (p *page) routes(s *scene, paths []probe.Path) {
	rows := [][]string{p.all.Questions.Paths.Columns[:]}
	for i, path := range paths {
		lead := []string{strconv.Itoa(i + 1), percent(path.P), p.word(s, path.P), percent(path.Plausibility)}
		if len(path.Changes) == 0 {
			rows = append(rows, append(lead, p.all.Questions.Paths.NoChange))
		}
		for _, c := range path.Changes {
			d := s.set.Factors[c.Driver]
			rows = append(rows, append(lead, d.ID+"="+d.States[c.State].ID, c.Owner))
			lead = make([]string, len(lead))
		}
	}
	p.table(2, rows)
}
