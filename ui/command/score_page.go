package command

import (
	"fmt"

	"foresee/model"
	"foresee/model/seminar"
)

// scores writes everybody's scores, how many questions each is of, and what was left
// out.
func (p *page) scores(s *scene, b seminar.Board) {
	words := p.all.Debrief
	if s.whole.AsOf != "" {
		p.line(p.words.At, s.whole.Title, p.day(s.whole.AsOf))
	} else {
		p.line("%s", s.whole.Title)
	}
	p.line(words.Head, b.Scored, len(b.Resolutions))
	if b.Scored > 0 {
		p.heading(words.ScoresHead)
		p.table(2, p.scoreRows(b.Cards))
	}
	if len(b.Common) > 0 {
		p.heading(words.Common.Of(b.Common[0].Sum.N))
		p.table(2, p.scoreRows(b.Common))
	}
	p.line("")
	for _, note := range words.Notes {
		p.wrapped(2, note)
	}
	p.leftOut(b.Resolutions)
	p.calibrations(b.Cards)
}

func (p *page) scoreRows(cards []seminar.Card) [][]string {
	words := p.all.Debrief
	rows := [][]string{append([]string{""}, words.Narrow[:]...)}
	for _, c := range cards {
		row := []string{p.forecaster(c.Forecaster)}
		for _, f := range []seminar.Figure{c.TwoCategory, c.Ordered, c.Sum, c.Log} {
			text := "−"
			if f.N > 0 {
				text = fmt.Sprintf(words.Figure, f.Mean, f.N)
			}
			row = append(row, text)
		}
		if c.Clipped > 0 {
			row = append(row, fmt.Sprintf(words.Clipped, c.Clipped))
		}
		rows = append(rows, row)
	}
	return rows
}

// forecaster names somebody who is scored.
func (p *page) forecaster(f seminar.Forecaster) string {
	round := ""
	if f.Round > 0 {
		round = p.all.Estimates.Rounds[f.Round-1]
	}
	return p.all.Debrief.Forecaster(string(f.Kind), f.Name, round)
}

// leftOut lists the questions that are not scored, and why.
func (p *page) leftOut(resolutions []seminar.Resolution) {
	words := p.all.Debrief
	first := true
	for _, r := range resolutions {
		if r.Answer >= 0 {
			continue
		}
		if first {
			p.heading(words.LeftOut)
			first = false
		}
		p.line("  %s: %s", r.Question.Title, p.became(r.Verdict))
		if r.Because != "" {
			p.wrapped(4, r.Because)
		}
	}
}

func (p *page) became(v model.Verdict) string {
	if v == "" {
		return p.all.Debrief.NotSettled
	}
	return p.all.Hindsight.Verdict(string(v))
}

// calibrations writes how often what was forecast came, for whoever forecast enough.
func (p *page) calibrations(cards []seminar.Card) {
	words := p.all.Debrief
	p.heading(words.CalibrationHead)
	most, shown := 0, false
	for _, c := range cards {
		if c.Kind == seminar.BriefBest || c.Kind == seminar.BriefWorst {
			continue
		}
		most = max(most, c.TwoCategory.N)
		if c.Calibration == nil {
			continue
		}
		shown = true
		p.line("  %s", p.forecaster(c.Forecaster))
		for _, bin := range c.Calibration.Bins {
			if bin.N > 0 {
				p.line("    %s", fmt.Sprintf(words.Bin, int(100*bin.From+0.5), int(100*bin.To+0.5))+"  "+fmt.Sprintf(words.BinLine, bin.N, bare100(bin.Mean), bare100(bin.Came)))
			}
		}
		p.wrapped(4, fmt.Sprintf(words.Reliability, c.Calibration.Reliability, c.Calibration.N))
	}
	if !shown {
		p.wrapped(2, fmt.Sprintf(words.TooFew, seminar.CalibrationFrom, most))
	}
}

// bare100 writes a share in percent, without padding.
func bare100(p float64) string { return fmt.Sprintf("%.0f%%", 100*p) }
