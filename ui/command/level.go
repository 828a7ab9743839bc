package command

import (
	"strconv"
	"strings"

	"foresee/model"
)

// level reads a word of likelihood, of whose band the bound decides, or a number as
// 0.55 or 55%. Words may be written with hyphens, which need no quotes.
func (p *program) level(scale model.Scale, flag, text string, bound func(model.Band) float64) (float64, error) {
	if band, ok := scale.Band(strings.ReplaceAll(text, "-", " ")); ok {
		return bound(band), nil
	}
	number, percent := strings.CutSuffix(text, "%")
	x, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if percent {
		x /= 100
	}
	if err != nil || !(x > 0 && x < 1) {
		return 0, misuse(p.words.Questions.Faults.BadLevel, flag, text, strings.Join(bandWords(scale), ", "))
	}
	return x, nil
}

func bandWords(scale model.Scale) []string {
	var list []string
	for _, b := range scale.Bands {
		list = append(list, b.Word)
	}
	return list
}
