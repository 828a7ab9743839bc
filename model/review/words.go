package review

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"foresee/model"
)

// words finds words of likelihood in the texts about a forecast that do not fit its
// baseline. A text about an outcome may speak of any of its states, or of all but one.
// Comparisons, such as more likely, and denials say no level and are passed over.
func (r *review) words() error {
	base, err := r.engine.Read(r.set.Baseline())
	if err != nil {
		return err
	}
	for _, f := range r.set.Outcomes() {
		var all []float64
		for s, state := range f.States {
			p := base.Factors[f.Index][s].Base
			all = append(all, p, 1-p)
			about := "the state " + state.ID + " of the outcome " + f.ID
			r.compare(f.At, about, state.Title+". "+state.About, p)
		}
		r.compare(f.At, "the outcome "+f.ID, f.About, all...)
	}
	for i, s := range r.set.Scenarios {
		r.compare(s.At, "the scenario "+s.ID, s.Title+". "+s.Story+" "+s.Meaning, base.Scenarios[i].Base)
	}
	return nil
}

// compare reports the words in a text that stand for none of the likelihoods.
func (r *review) compare(at model.Position, about, text string, likelihoods ...float64) {
	scale := model.ICD203()
	var now []string
	for _, p := range likelihoods {
		if word := scale.Word(p); !slices.Contains(now, word) {
			now = append(now, word)
		}
	}
	for _, word := range levels(text, scale) {
		if !slices.Contains(now, word) {
			r.find(at, "say it otherwise, or change the baseline", "the text on %s says %q, and its baseline is %s", about, word, strings.Join(now, ", "))
		}
	}
}

// levels lists the words of a scale that a text uses as such, each once.
func levels(text string, scale model.Scale) []string {
	var words []string
	for _, b := range scale.Bands {
		words = append(words, regexp.QuoteMeta(b.Word))
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Compare(len(b), len(a)) }) // "very likely" before "likely"
	level := regexp.MustCompile(`(?i)([\pL’']+\s+)?\b(` + strings.Join(words, "|") + `)\b`)
	var found []string
	for _, m := range level.FindAllStringSubmatch(text, -1) {
		word := strings.ToLower(m[2])
		if !slices.Contains(found, word) && !qualified(m[1]) {
			found = append(found, word)
		}
	}
	return found
}

// qualified reports whether the word before makes a word of likelihood a comparison
// or a denial.
func qualified(before string) bool {
	switch strings.ToLower(strings.TrimSpace(before)) {
	case "more", "less", "most", "least", "as", "how", "equally", "not", "so", "too", "nor", "never", "neither":
		return true
	}
	return false
}
