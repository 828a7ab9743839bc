package command

import (
	"fmt"
	"strings"

	"foresee/model"
	"foresee/model/seminar"
	"foresee/ui/handout"
	"foresee/ui/term/world"
)

// happened writes what happened by month, and then how the questions stand.
func (p *page) happened(s *scene, x handout.Afterwards) {
	words := p.all.Questions.Happened
	p.line(words.Title, p.day(x.Until))
	if len(x.Happenings) == 0 {
		p.line("")
		p.line(words.None, p.day(x.Until))
	}
	month := ""
	for _, h := range x.Happenings {
		if m := p.all.Frame.MonthOf(h.Date); m != month {
			month = m
			p.heading(strings.ToUpper(month))
		} else {
			p.line("")
		}
		p.happening(s.set, h)
	}
	if len(x.Questions) > 0 {
		p.heading(fmt.Sprintf(words.Questions, p.day(x.Until)))
		p.counted(x.Questions)
		p.resolutions(x)
	}
}

// happening writes one event, the verdicts that rest on it, and its sources.
func (p *page) happening(set *model.Set, h *model.Happening) {
	words := p.all.Questions.Happened
	const indent = 4
	p.hanging(2, p.day(h.Date)+"  ", fmt.Sprintf(words.Event, h.Title, h.ID, p.all.Hindsight.Confidence(h.Confidence)))
	p.wrapped(indent, h.Says)
	for _, settled := range h.Settles {
		q, ok := set.Question(settled.Question)
		verdict := p.all.Hindsight.Verdict(string(settled.Verdict))
		if !ok {
			p.hanging(indent, world.VerdictMark(settled.Verdict)+" ", fmt.Sprintf(words.OfClaim, verdict, settled.Claim, settled.Because))
			continue
		}
		if settled.State >= 0 {
			verdict += ", " + q.Across.States[settled.State].Title
		}
		p.hanging(indent, world.VerdictMark(settled.Verdict)+" ", fmt.Sprintf(words.Verdict, verdict, q.Title, settled.Because))
	}
	for _, source := range h.Sources {
		p.source(source)
	}
}

// source writes a source; its address stays in one piece, to be copied.
func (p *page) source(source model.Source) {
	words := p.all.Questions.Happened
	text := fmt.Sprintf(words.NoDate, source.Title, source.Publisher)
	if source.Date != "" {
		text = fmt.Sprintf(words.Source, source.Title, source.Publisher, p.day(source.Date))
	}
	p.wrapped(4, text)
	p.line("      %s", source.URL)
}

// counted says how many questions have which verdict.
func (p *page) counted(questions []seminar.Resolution) {
	words, count := p.all.Questions.Happened, make(map[model.Verdict]int)
	for _, r := range questions {
		count[r.Verdict]++
	}
	var parts []string
	for _, v := range world.Verdicts() {
		if n := count[v]; n > 0 {
			parts = append(parts, fmt.Sprintf(words.Count, n, p.all.Hindsight.Verdict(string(v))))
		}
	}
	p.line("  "+words.Counted, len(questions)-count[""], len(questions), strings.Join(parts, ", "))
}

// resolutions writes a table of the questions: their verdict, what was forecast, and
// which event each verdict rests on.
func (p *page) resolutions(x handout.Afterwards) {
	words := p.all.Questions.Happened
	rows := [][]string{p.columns(x, words.Columns[0], words.Columns[1], words.Columns[2], words.Columns[3], words.Columns[4], words.Columns[5])}
	for _, r := range x.Questions {
		verdict, by := p.all.Hindsight.Verdict(string(r.Verdict)), ""
		if r.By != nil {
			by = r.By.ID
		}
		id := r.Question.ID
		rows = append(rows, p.columns(x, verdict, r.Question.Title, answered(r, x.Foretold[id]), answered(r, x.Told[id]), bandOf(r.Question), by))
	}
	p.table(2, rows)
	p.line("  %s", words.Key)
	if x.Told != nil {
		p.line("  %s", words.ToldKey)
	}
}

// columns leaves out what was told where nothing was.
func (p *page) columns(x handout.Afterwards, verdict, title, model, told, brief, by string) []string {
	if x.Told == nil {
		return []string{verdict, title, model, brief, by}
	}
	return []string{verdict, title, model, told, brief, by}
}

// answered writes the likelihood of yes, or of the state that came about of a question
// across a factor; it is empty where there is none.
func answered(r seminar.Resolution, l []float64) string {
	switch {
	case len(l) == 0 || r.Question.Across != nil && r.Answer < 0:
		return ""
	case r.Question.Across == nil:
		return percent(l[0])
	}
	return percent(l[r.Answer])
}

// bandOf writes the band of the brief's word for a question.
func bandOf(q *model.Question) string {
	band, ok := model.ICD203().Band(q.Band)
	if !ok {
		return ""
	}
	return fmt.Sprintf("%s %.0f–%.0f%%", band.Word, 100*band.From, 100*band.To)
}
