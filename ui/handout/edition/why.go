package edition

import (
	"fmt"
	"math"
	"strings"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// mostForces is how many judgements stand under one shift.
const mostForces = 5

// why explains the shifts, and where the levels at the baseline come from.
func (w instructor) why() paper.Section {
	s := paper.Section{ID: "why", Title: w.find.Why}
	if len(w.set.Moved(w.given.Assumptions)) == 0 {
		s.Blocks = append(s.Blocks, text(w.find.NotMoved))
	} else {
		s.Blocks = append(s.Blocks, text(w.find.WhyAbout))
		for _, r := range w.sheet.Reasons {
			s.Parts = append(s.Parts, w.reason(r))
		}
	}
	s.Parts = append(s.Parts, w.levels())
	return s
}

// reason explains one shift.
func (w instructor) reason(r handout.Reason) paper.Section {
	s := paper.Section{ID: "why-" + anchor(r.ID(w.set)), Title: w.title(r.Subject)}
	from, to := w.likely(r.Chance.Base), w.likely(r.Chance.P)
	switch {
	case math.IsInf(r.Chance.Bits(), 0):
		s.Blocks = []paper.Block{text(fmt.Sprintf(w.find.Certain, from, to))}
	case r.Explained == nil:
		s.Blocks = []paper.Block{w.shift(r.Chance), text(w.find.NotSplit)}
	case len(bearing(r.Explained)) == 0:
		s.Blocks = []paper.Block{text(fmt.Sprintf(w.find.NoBearing, to))}
	default:
		s.Blocks = append([]paper.Block{w.shift(r.Chance)}, w.explained(s, r.Explained)...)
	}
	return s
}

func (w instructor) shift(c forecast.Chance) paper.Block {
	return text(fmt.Sprintf(w.find.Moved, w.likely(c.Base), w.likely(c.P), w.bits(c.Bits()), number.Times(c.Bits())))
}

// explained splits a shift, and lists the judgements along its way.
func (w instructor) explained(s paper.Section, x *forecast.Explanation) []paper.Block {
	var blocks []paper.Block
	parts := bearing(x)
	if len(parts) == 1 {
		blocks = append(blocks, text(fmt.Sprintf(w.find.AllDue, w.condition(w.assumption(parts[0])))))
	} else {
		blocks = append(blocks, w.partChart(s, parts), w.partTable(s, parts))
	}
	var list []paper.Text
	for _, force := range x.InForce[:min(len(x.InForce), mostForces)] {
		list = append(list, w.force(force))
	}
	blocks = append(blocks, paper.Block{List: list})
	if more := len(x.InForce) - len(list); more > 0 {
		blocks = append(blocks, text(w.find.More.Of(more)))
	}
	return append(blocks, w.confidence(x)...)
}

// bearing returns the parts of a shift that can be seen.
func bearing(x *forecast.Explanation) []forecast.Part {
	var list []forecast.Part
	for _, p := range x.Parts {
		if !number.Unseen(p.Bits) {
			list = append(list, p)
		}
	}
	return list
}

func (w instructor) partChart(s paper.Section, parts []forecast.Part) paper.Block {
	zero, most := 0.0, 0.0
	var bars []paper.Bar
	for _, p := range parts {
		most = max(most, math.Abs(p.Bits))
		bar := paper.Bar{Label: w.label(p.Factor), Value: w.bits(p.Bits), To: p.Bits, Mark: &zero, Tone: paper.Up}
		if p.Bits < 0 {
			bar.Tone = paper.Down
		}
		bars = append(bars, bar)
	}
	end := math.Ceil(2*most) / 2
	axis := paper.Axis{From: -end, To: end, Ticks: []paper.Tick{{At: -end, Label: w.bits(-end)}, {At: 0, Label: "0"}, {At: end, Label: w.bits(end)}}}
	return paper.Block{Chart: &paper.Chart{
		ID: s.ID, Title: fmt.Sprintf(w.find.Parts, s.Title), Axis: axis, Groups: []paper.Bars{{List: bars}}, Key: w.find.PartsKey,
	}}
}

// assumption returns what was assumed of the factor of a part.
func (w instructor) assumption(p forecast.Part) model.Condition {
	return model.Condition{Factor: p.Factor, States: w.given.Assumptions.Allowed(p.Factor)}
}

func (w instructor) partTable(s paper.Section, parts []forecast.Part) paper.Block {
	var list []paper.Row
	for _, p := range parts {
		list = append(list, paper.Row{paper.Plain(w.condition(w.assumption(p))), paper.Plain(w.bits(p.Bits)), paper.Plain(number.Times(p.Bits))})
	}
	return table(paper.Table{
		Caption: fmt.Sprintf(w.find.Parts, s.Title),
		Columns: []paper.Column{{Title: w.find.Assumption}, {Title: w.find.Bits, Number: true}, {Title: w.find.Odds, Number: true}},
		Groups:  rows(list),
	})
}

// force writes one judgement: what moves what, why, on whose word.
func (w instructor) force(x forecast.Force) paper.Text {
	j := x.Judgement
	when, outcome := w.set.Factors[j.When], w.set.Factors[j.Outcome]
	t := w.sourced(j.Because, j.Basis, j.Evidence)
	t.Lead = fmt.Sprintf(w.find.Judgement, when.Title, when.States[j.State].Title, outcome.Title)
	t.Note = pointList(outcome, j) + w.say.Semicolon + t.Note
	if when.Kind == model.Outcome {
		t.Body += " " + fmt.Sprintf(w.find.Condition, number.Percent(x.When.P), number.Percent(x.When.Base))
	} else if x.When.P < x.When.Base {
		t.Body += " " + w.find.NoLonger
	}
	return t
}

func pointList(f *model.Factor, j *model.Judgement) string {
	var list []string
	for s, points := range j.Points {
		if points != 0 {
			list = append(list, f.States[s].Title+" "+number.Signs(fmt.Sprintf("%+g", points)))
		}
	}
	return joined(list)
}

// confidence says on whose word a shift rests, apart from how likely anything is.
func (w instructor) confidence(x *forecast.Explanation) []paper.Block {
	total := 0.0
	for _, weight := range x.Support {
		total += weight
	}
	if total == 0 {
		return nil
	}
	body := w.words.Why.RestsOnBoth
	switch brief := (x.Support[model.ByBrief] + x.Support[model.ByInference]) / total; {
	case brief > 2.0/3:
		body = w.words.Why.RestsOnBrief
	case brief < 1.0/3:
		body = w.words.Why.RestsOnUs
	}
	return []paper.Block{{Text: &paper.Text{Lead: w.find.Confidence, Body: body}}}
}

// anchor makes an id of the command line one of a page: "=" and "|" have no place in it.
func anchor(id string) string { return strings.NewReplacer("=", "-", "|", "-").Replace(id) }
