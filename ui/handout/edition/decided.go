package edition

import (
	"fmt"
	"math"

	"foresee/model"
	"foresee/model/probe"
	"foresee/ui/handout"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

const (
	mostRanges    = 8 // drivers in a tornado
	mostLinchpins = 4
)

// decided says what decides each scenario: drivers, judgements, on whose word.
func (w instructor) decided() paper.Section {
	s := paper.Section{ID: "decided", Title: w.find.Decided, Blocks: []paper.Block{text(w.find.DecidedAbout)}}
	for _, d := range w.sheet.Decided {
		s.Parts = append(s.Parts, w.decision(d))
	}
	return s
}

func (w instructor) decision(d handout.Decision) paper.Section {
	s := paper.Section{ID: "decided-" + anchor(d.ID(w.set)), Title: w.title(d.Subject)}
	if p := d.Drivers.P; p == 0 || p == 1 {
		s.Blocks = []paper.Block{text(w.find.Supposed)}
		return s
	}
	s.Blocks = append(s.Blocks, w.rests(d.Grounds))
	ranges := d.Drivers.Ranges[:min(len(d.Drivers.Ranges), mostRanges)]
	if len(ranges) > 0 {
		s.Blocks = append(s.Blocks, w.tornado(s, d.Drivers.P, ranges), w.rangeTable(s, ranges))
	}
	if idle := d.Drivers.Idle + len(d.Drivers.Ranges) - len(ranges); idle > 0 {
		s.Blocks = append(s.Blocks, text(w.find.Idle.Of(idle)))
	}
	s.Blocks = append(s.Blocks, w.linchpins(s, d.Judgements))
	return s
}

// rests says on whose word a shift rests, apart from the likelihood.
func (w instructor) rests(g *probe.Grounds) paper.Block {
	body := w.words.Questions.Sensitivity.Settled
	if !number.Unseen(g.Bits) && !math.IsInf(g.Bits, 0) {
		body = fmt.Sprintf(w.find.Rests, w.bits(g.By[model.ByBrief]), w.bits(g.By[model.ByInference]), w.bits(g.By[model.ByJudgement]))
	}
	return paper.Block{Text: &paper.Text{Lead: w.find.Confidence, Body: body}}
}

// tornado draws how far each driver alone would take a forecast, the widest first.
func (w instructor) tornado(s paper.Section, now float64, ranges []probe.Range) paper.Block {
	low, high := now, now
	var bars []paper.Bar
	for _, r := range ranges {
		from, to := r.P[r.Low], r.P[r.High]
		low, high = min(low, from), max(high, to)
		value := fmt.Sprintf(w.find.Range, number.Percent(from), number.Percent(to))
		bars = append(bars, paper.Bar{Label: w.set.Factors[r.Driver].Short, Value: value, From: from, To: to, Mark: &now, Tone: paper.Even})
	}
	axis := spanning(low, high)
	return paper.Block{Chart: &paper.Chart{
		ID: s.ID, Title: fmt.Sprintf(w.find.Tornado, s.Title), Axis: axis, Groups: []paper.Bars{{List: bars}}, Key: w.find.TornadoKey,
	}}
}

func (w instructor) rangeTable(s paper.Section, ranges []probe.Range) paper.Block {
	var list []paper.Row
	for _, r := range ranges {
		d := w.set.Factors[r.Driver]
		list = append(list, paper.Row{
			{Text: paper.Text{Body: d.Title, Note: w.ownerName(d.Owner)}},
			paper.Plain(fmt.Sprintf(w.find.Span, number.Percent(r.P[r.Low]), d.States[r.Low].Title)),
			paper.Plain(fmt.Sprintf(w.find.Span, number.Percent(r.P[r.High]), d.States[r.High].Title)),
			paper.Plain(w.bits(r.Swing)),
		})
	}
	return table(paper.Table{
		Caption: fmt.Sprintf(w.find.Tornado, s.Title),
		Columns: []paper.Column{{Title: w.say.Driver}, {Title: w.find.Low}, {Title: w.find.High}, {Title: w.find.Bits, Number: true}},
		Groups:  rows(list),
	})
}

// linchpins is the judgements that carry a forecast, and what if they are doubted.
func (w instructor) linchpins(s paper.Section, x *probe.Linchpins) paper.Block {
	var list []paper.Row
	for _, l := range x.List[:min(len(x.List), mostLinchpins)] {
		j := l.Judgement
		when := w.set.Factors[j.When]
		name := paper.Plain(fmt.Sprintf(w.find.StruckText, when.Short, when.States[j.State].Title, w.set.Factors[j.Outcome].Short))
		name.Cites = w.briefly(j.Evidence)
		list = append(list, paper.Row{
			name, paper.Plain(w.bits(l.Carries)), paper.Plain(number.Percent(l.Without)), paper.Plain(number.Percent(l.Weaker)),
			paper.Plain(number.Percent(l.Stronger)), paper.Plain(w.basis(j.Basis)),
		})
	}
	if len(list) == 0 {
		return text(w.find.NoLinchpins)
	}
	return table(paper.Table{
		Caption: fmt.Sprintf(w.find.Linchpins, s.Title),
		Columns: []paper.Column{{Title: w.find.OfJudgement}, {Title: w.find.Carries, Number: true}, {Title: w.find.Without, Number: true},
			{Title: w.find.Weaker, Number: true}, {Title: w.find.Stronger, Number: true}, {Title: w.find.Basis}},
		Groups: rows(list),
		Key:    w.find.LinchpinKey,
	})
}
