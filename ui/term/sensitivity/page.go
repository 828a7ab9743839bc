package sensitivity

import (
	"fmt"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/probe"
	"foresee/ui/term/board"
	"foresee/ui/term/chance"
	"foresee/ui/term/draw"
	"foresee/ui/term/page"
	"foresee/ui/term/subject"
	"foresee/ui/term/theme"
	"foresee/ui/term/world"
)

// page writes the page about what is selected.
func (s *Screen) page() *page.Page {
	width, _ := s.Size(board.Page)
	writer := subject.New(s.w, width)
	id := s.Item()
	if id == "" {
		s.aimPage(writer)
	}
	switch s.List() {
	case drivers:
		if each, ok := s.driven(id); ok {
			s.driverPage(writer, each)
		}
	case judgements:
		if j, ok := s.w.Set.Judgement(id); ok {
			s.judgementPage(writer, j)
		}
	default:
		if post, ok := s.posted(id); ok {
			s.signpostPage(writer, post)
		}
		s.ownSignposts(writer)
	}
	return writer.Page()
}

// aimPage leads to all about what is asked about, where there is nothing else to show.
func (s *Screen) aimPage(writer *subject.Writer) {
	writer.Link(s.w.Aim().Target(world.Why), func() {
		writer.Text(theme.Accent, 0, fmt.Sprintf(s.w.Words.SensitivityScreen.AllAbout, s.w.AimName()))
	})
}

// An option is something that may be so, and how likely the forecast is then.
type option struct {
	title  string
	chosen bool // it is so now
	forecast.Chance
}

// options writes likelihoods beside each other, each against another one.
func (s *Screen) options(writer *subject.Writer, indent int, list []option) {
	longest := 0
	for _, o := range list {
		longest = max(longest, draw.Width(o.title)+2)
	}
	c := chance.Fit(s.w, writer.Width()-indent, longest)
	for _, o := range list {
		mark := " "
		if o.chosen {
			mark = theme.Dot
		}
		writer.Row(func(r *draw.Row) {
			r.Gap(indent).Put(theme.Moved, mark).Gap(1).Cell(theme.Text, o.title, c.Name-2)
			c.Put(r, chance.Likelihood{Chance: o.Chance, Word: s.w.Scale.Word(o.P)})
		})
	}
}

// driverPage writes what the forecast would be with each state of a driver.
func (s *Screen) driverPage(writer *subject.Writer, each probe.Range) {
	f, words := s.w.Set.Factors[each.Driver], s.w.Words.SensitivityScreen
	writer.Text(theme.Strong, 0, f.Title)
	writer.Text(theme.Text, 0, f.About)
	writer.Heading(words.IfItWere)
	writer.Text(theme.Strong, 0, s.w.AimName())
	var list []option
	for i, p := range each.P {
		chosen := s.w.Now().Assumptions.Allowed(f.Index).Has(i)
		list = append(list, option{f.States[i].Title, chosen, forecast.Chance{P: p, Base: s.decides.Answer().sweep.P}})
	}
	s.options(writer, 0, list)
	writer.Gap()
	writer.Link(subject.ToState(f, each.High), func() { writer.Text(theme.Accent, 0, fmt.Sprintf(words.AllAbout, world.Short(f))) })
}

// judgementPage writes a judgement, and what the forecast would be if it counted
// for less, for more, or not at all.
func (s *Screen) judgementPage(writer *subject.Writer, j *model.Judgement) {
	words := s.w.Words.SensitivityScreen
	writer.Judgement(j)
	pin, ok := s.pinned(j.ID)
	if !ok {
		return
	}
	now := s.decides.Answer().pins.P
	against := func(p float64) forecast.Chance { return forecast.Chance{P: p, Base: now} }
	writer.Heading(words.IfDoubted)
	writer.Text(theme.Strong, 0, s.w.AimName())
	s.options(writer, 0, []option{
		{words.AsItIs, true, against(now)},
		{words.Out, false, against(pin.Without)},
		{words.Weaker, false, against(pin.Weaker)},
		{words.Stronger, false, against(pin.Stronger)},
	})
}

// signpostPage writes what the scenarios become with each answer.
func (s *Screen) signpostPage(writer *subject.Writer, post probe.Signpost) {
	f, words, t := s.w.Set.Factors[post.Factor], s.w.Words.SensitivityScreen, s.tells.Answer()
	writer.Text(theme.Strong, 0, f.Title)
	writer.Text(theme.Text, 0, fmt.Sprintf(words.TellBits, post.Bits, t.Entropy))
	writer.Heading(words.IfSeen)
	for _, answer := range post.Answers {
		title := fmt.Sprintf(words.Seen, f.States[answer.State].Title, s.w.Likelihood(answer.P))
		writer.Link(subject.ToState(f, answer.State), func() { writer.Text(theme.Accent, 0, title) })
		var list []option
		for i, p := range answer.Scenarios {
			list = append(list, option{title: world.ScenarioName(s.w.Set.Scenarios[i]), Chance: forecast.Chance{P: p, Base: t.Scenarios[i]}})
		}
		s.options(writer, 0, list)
	}
}

// ownSignposts writes what the scenario files themselves say to watch.
func (s *Screen) ownSignposts(writer *subject.Writer) {
	words := s.w.Words.SensitivityScreen
	if len(s.w.Set.Scenarios) == 0 {
		return
	}
	writer.Heading(words.OwnPosts)
	var cited [][]string
	none := true
	for _, c := range s.w.Set.Scenarios {
		if len(c.Signposts) > 0 {
			none = false
			writer.Link(s.toScenario(c), func() { writer.Text(theme.Accent, 0, world.ScenarioName(c)) })
			cited = append(cited, writer.Signposts(c)...)
		}
	}
	if none {
		writer.Text(theme.Faint, 0, words.NoOwnPosts)
	}
	writer.Sources(cited...)
}

func (s *Screen) toScenario(c *model.Scenario) world.Target {
	return world.Target{Screen: world.Why, Ref: model.Ref{Kind: model.RefScenario, ID: c.ID}}
}
