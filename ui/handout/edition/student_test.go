package edition_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

// The student's edition is the same whatever the answers are: no likelihood, no
// judgement, no finding of the set or of the brief can have got into it.
func TestStudentHasNoAnswers(t *testing.T) {
	for _, world := range worlds {
		t.Run(world.name, func(t *testing.T) {
			right, wrong := open(t, world.set), open(t, world.set)
			answerOtherwise(wrong)
			one, other := forms(t, given(t, right, world.assignments...)), forms(t, given(t, wrong, world.assignments...))
			for i, f := range one {
				same := bytes.Equal(written(t, f.write), written(t, other[i].write))
				if student := strings.HasPrefix(f.name, "student"); same != student {
					t.Errorf("%s: the same with other answers: %v", f.name, same)
				}
			}
		})
	}
}

// answerOtherwise changes all in a set that is an answer: how likely, why, how much it
// matters, what would follow, and what the brief forecasts and concludes.
func answerOtherwise(set *model.Set) {
	const other = "CHANGED"
	for _, f := range set.Outcomes() {
		f.About, f.Basis = other, model.ByInference
		for i := range f.States {
			f.States[i].About, f.States[i].Word, f.States[i].Stake = other, other, f.States[i].Stake+1
			f.States[i].Baseline = 1 / float64(len(f.States))
		}
		for _, j := range f.Judgements {
			j.Because, j.Basis = other, model.ByInference
			slices.Reverse(j.Points)
		}
	}
	for _, c := range set.Claims {
		if c.Kind != "fact" || c.Word != "" {
			c.Says, c.Word, c.Note = other, other, other
		}
	}
	for _, p := range set.Policies {
		p.Strength, p.Modal, p.RisesWith, p.FallsWith, p.Basis = 1, other, nil, p.RisesWith, model.ByInference
	}
	for _, s := range set.Scenarios {
		s.Meaning, s.Signposts, s.Advice = other, nil, nil
		s.Preset = s.Preset[:0]
	}
	for _, x := range set.Errata {
		x.Says, x.Note = other, other
	}
}

// The only percentages on a worksheet are the bounds of the words, and the whole.
func TestStudentHasNoNumbers(t *testing.T) {
	g := given(t, open(t, brief), "ukraine-war=escalating")
	for _, f := range forms(t, g) {
		if f.name != "student.md" {
			continue
		}
		sheet, _, ok := strings.Cut(string(written(t, f.write)), "\n## Words of likelihood")
		if !ok {
			t.Fatal("the worksheet has no words of likelihood")
		}
		for _, found := range regexp.MustCompile(`[0-9]+%|[+−][0-9]`).FindAllString(sheet, -1) {
			if found != "100%" {
				t.Errorf("the worksheet says %s", found)
			}
		}
	}
}
