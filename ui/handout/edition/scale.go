package edition

import (
	"fmt"

	"foresee/ui/handout/paper"
)

// scale writes the words of likelihood and what they stand for.
func (w *writer) scale() paper.Block {
	var list []paper.Row
	for _, b := range w.given.Scale.Bands {
		list = append(list, paper.Row{paper.Plain(b.Word), paper.Plain(bound(b.From)), paper.Plain(bound(b.To))})
	}
	return table(paper.Table{
		Caption: fmt.Sprintf(w.say.Scale, w.given.Scale.Title),
		Columns: []paper.Column{{Title: w.say.Word}, {Title: w.say.From, Number: true}, {Title: w.say.To, Number: true}},
		Groups:  rows(list),
		Key:     fmt.Sprintf(w.say.ScaleKey, w.given.Scale.Source),
	})
}

func bound(p float64) string { return fmt.Sprintf("%.0f%%", 100*p) }
