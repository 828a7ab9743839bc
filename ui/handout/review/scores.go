package review

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/handout/paper"
	"foresee/ui/number"
)

// scores writes everybody's scores, what they are of, and what was left out.
func (w writer) scores() paper.Section {
	say, board := w.words.Debrief, w.Debrief.Board
	s := paper.Section{ID: "scores", Title: w.say.Scores}
	s.Blocks = append(s.Blocks, text(fmt.Sprintf(say.Head, board.Scored, len(board.Resolutions))+" "+fmt.Sprintf(say.Excluded, w.excluded(board.Excluded))))
	s.Blocks = append(s.Blocks, w.cards(say.Scores, board.Cards))
	if len(board.Common) > 0 {
		s.Blocks = append(s.Blocks, w.cards(w.say.Common.Of(board.Common[0].Sum.N), board.Common))
	}
	var notes []paper.Text
	for _, note := range say.Notes {
		notes = append(notes, paper.Text{Body: note})
	}
	s.Blocks = append(s.Blocks, paper.Block{List: notes})
	return s
}

func (w writer) excluded(by map[model.Verdict]int) string {
	say := w.words.Debrief
	var parts []string
	for _, v := range []model.Verdict{model.Partial, model.Contested, model.Unresolved} {
		if n := by[v]; n > 0 {
			parts = append(parts, fmt.Sprintf(say.Verdict, n, w.words.Hindsight.Verdict(string(v))))
		}
	}
	if n := by[""]; n > 0 {
		parts = append(parts, fmt.Sprintf(say.Unsettled, n))
	}
	if len(parts) == 0 {
		return say.NoneOut
	}
	return strings.Join(parts, ", ")
}

func (w writer) cards(caption string, cards []seminar.Card) paper.Block {
	say := w.words.Debrief
	t := paper.Table{Caption: caption, Columns: []paper.Column{{Title: w.say.Who}}}
	for _, head := range say.Columns {
		t.Columns = append(t.Columns, paper.Column{Title: head, Number: true})
	}
	var rows []paper.Row
	for _, c := range cards {
		row := paper.Row{paper.Plain(w.name(c.Forecaster))}
		for _, f := range []seminar.Figure{c.TwoCategory, c.Ordered, c.Sum, c.Log} {
			cell := ""
			if f.N > 0 {
				cell = fmt.Sprintf(say.Figure, f.Mean, f.N)
			}
			row = append(row, paper.Plain(cell))
		}
		if c.Clipped > 0 {
			row[len(row)-1].Note = fmt.Sprintf(say.Clipped, c.Clipped)
		}
		rows = append(rows, row)
	}
	t.Groups = []paper.Group{{Rows: rows}}
	return paper.Block{Table: &t}
}

func (w writer) name(f seminar.Forecaster) string {
	round := ""
	if f.Round > 0 {
		round = w.words.Estimates.Rounds[f.Round-1]
	}
	return w.words.Debrief.Forecaster(string(f.Kind), f.Name, round)
}

// failed writes the drivers whose baseline did not last.
func (w writer) failed() paper.Section {
	say := w.words.Debrief
	s := paper.Section{ID: "failed", Title: w.say.Failed}
	if len(w.Debrief.Broken) == 0 {
		s.Blocks = append(s.Blocks, text(say.NothingFails))
		return s
	}
	var list []paper.Text
	for _, b := range w.Debrief.Broken {
		var came []string
		for i, state := range b.Driver.States {
			if b.Came.Has(i) {
				came = append(came, state.Title)
			}
		}
		body := fmt.Sprintf(say.WasAssumed, b.Driver.States[b.Driver.Baseline].Title) + "; " + fmt.Sprintf(say.CameTo, strings.Join(came, w.words.Questions.Either))
		list = append(list, paper.Text{Lead: b.Driver.Title, Body: body, Note: fmt.Sprintf(say.By, w.words.Frame.Date(b.By.Date), b.By.Title)})
	}
	s.Blocks = append(s.Blocks, paper.Block{List: list})
	return s
}

// claims writes what became of the brief's claims that are no questions.
func (w writer) claims() paper.Section {
	s := paper.Section{ID: "claims", Title: w.say.Claims}
	var list []paper.Text
	for _, c := range w.Debrief.Claims {
		body := c.Claim.Says + " " + fmt.Sprintf(w.say.Verdict, w.words.Hindsight.Verdict(string(c.Verdict))) + ". " + c.Because
		list = append(list, paper.Text{Lead: c.Claim.ID, Body: body})
	}
	if len(list) == 0 {
		s.Blocks = append(s.Blocks, text(w.words.Debrief.NoClaims))
		return s
	}
	s.Blocks = append(s.Blocks, paper.Block{List: list})
	return s
}

// calibration writes how often what was forecast came, for whoever forecast enough.
func (w writer) calibration() paper.Section {
	say := w.words.Debrief
	s := paper.Section{ID: "calibration", Title: w.say.Calibration}
	most := 0
	for _, c := range w.Debrief.Board.Cards {
		if c.Kind == seminar.BriefBest || c.Kind == seminar.BriefWorst {
			continue
		}
		most = max(most, c.TwoCategory.N)
		if c.Calibration == nil {
			continue
		}
		var bins []paper.Text
		for _, b := range c.Calibration.Bins {
			if b.N > 0 {
				bins = append(bins, paper.Text{Lead: fmt.Sprintf(say.Bin, int(100*b.From+0.5), int(100*b.To+0.5)), Body: fmt.Sprintf(say.BinLine, b.N, number.Percent(b.Mean), number.Percent(b.Came))})
			}
		}
		reliability := fmt.Sprintf(say.Reliability, c.Calibration.Reliability, c.Calibration.N)
		s.Blocks = append(s.Blocks, paper.Block{Text: &paper.Text{Lead: w.name(c.Forecaster), Body: reliability}}, paper.Block{List: bins})
	}
	if len(s.Blocks) == 0 {
		s.Blocks = append(s.Blocks, text(fmt.Sprintf(say.TooFew, seminar.CalibrationFrom, most)))
	}
	return s
}
