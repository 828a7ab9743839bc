package seminar

import (
	"math"
	"strings"
	"testing"

	"foresee/model"
)

func TestParse(t *testing.T) {
	tests := []struct {
		text string
		want float64
	}{
		{"30", 0.3}, {"30%", 0.3}, {" 30 % ", 0.3}, {"0.3", 0.3}, {"0,3", 0.3}, {"12,5", 0.125}, {"12.5 %", 0.125},
		{"0.5%", 0.005}, {"1%", 0.01}, {"0", 0}, {"100", 1}, {"100%", 1}, {"1.5", 0.015}, {".3", 0.3},
		{"3:1", 0.75}, {"3 : 1", 0.75}, {"1 to 4", 0.2}, {"1 TO 4", 0.2}, {"1:1", 0.5}, {"0:1", 0}, {"1.5:1", 0.6},
		{"likely", 0.675}, {"Very  Unlikely", 0.125}, {"ROUGHLY EVEN CHANCE", 0.5}, {"almost certain", 0.97},
	}
	for _, test := range tests {
		if got, err := Parse(test.text, model.ICD203()); err != nil || math.Abs(got-test.want) > 1e-12 {
			t.Errorf("%q is %v, %v, not %v", test.text, got, err, test.want)
		}
	}
	if got, err := Parse("remote chance", model.PHIA()); err != nil || got != 0.025 {
		t.Errorf("another scale gives %v, %v", got, err)
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", "there is no estimate"}, {" \t\x1b", "there is no estimate"},
		{"1", "1 may mean 1% or certainty"}, {"1.0", "may mean"}, {"101", "101 is more than 100%"}, {"1000%", "more than 100%"},
		{"-3", "is no likelihood"}, {"3e1", "is no likelihood"}, {"0x10", "is no likelihood"}, {"NaN", "is no likelihood"}, {"inf", "is no likelihood"},
		{"1.2.3", "is no likelihood"}, {"1,2,3", "is no likelihood"}, {"%", "is no likelihood"}, {"30%%", "is no likelihood"}, {"1_0", "is no likelihood"},
		{"0:0", "are no odds"}, {"3:", "are no odds"}, {":1", "are no odds"}, {"a to b", "are no odds"}, {"30%:70%", "are no odds"}, {"-1:2", "are no odds"},
		{"likley", `did you mean "likely"?`}, {"maybe", "write a percentage, as 30, odds, as 1:4, or one of almost no chance"},
		{strings.Repeat("9", 400), "is no likelihood"}, {strings.Repeat("x", 4000), "…"},
	}
	for _, test := range tests {
		got, err := Parse(test.text, model.ICD203())
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%.20q is %v, %v; want an error with %q", test.text, got, err, test.want)
		} else if len(err.Error()) > 300 {
			t.Errorf("%.20q gives an error of %d bytes", test.text, len(err.Error()))
		}
	}
}

func TestParseAnswers(t *testing.T) {
	trust := question(t, small(t), "how-much-trust") // high, some, none
	tests := []struct {
		text string
		want Likelihoods
	}{
		{"20 50 30", Likelihoods{0.2, 0.5, 0.3}},
		{"20, 50, 30", Likelihoods{0.2, 0.5, 0.3}},
		{"20/50/30", Likelihoods{0.2, 0.5, 0.3}},
		{"20% 50% 30%", Likelihoods{0.2, 0.5, 0.3}},
		{"0.2 0.5 0.3", Likelihoods{0.2, 0.5, 0.3}},
		{"20 50", Likelihoods{0.2, 0.5, 0.3}},
		{"0.2 0.5", Likelihoods{0.2, 0.5, 0.3}},
		{"none=30 high=20", Likelihoods{0.2, 0.5, 0.3}},
		{"HIGH=100", Likelihoods{1, 0, 0}},
		{"33 33 33", Likelihoods{1. / 3, 1. / 3, 1. / 3}},
		{"33 33 34", Likelihoods{0.33, 0.33, 0.34}},
		{"1 0 0", Likelihoods{1, 0, 0}},
		{"1% 0", Likelihoods{0.01, 0, 0.99}},
		{"0 0", Likelihoods{0, 0, 1}},
	}
	for _, test := range tests {
		got, err := ParseAnswers(test.text, trust, model.ICD203())
		if err != nil || got.Check(trust) != nil {
			t.Errorf("%q is %v, %v", test.text, got, err)
			continue
		}
		for i := range got {
			if math.Abs(got[i]-test.want[i]) > 1e-12 {
				t.Errorf("%q is %v, not %v", test.text, got, test.want)
			}
		}
	}
}

func TestParseAnswersRefuses(t *testing.T) {
	trust := question(t, small(t), "how-much-trust")
	tests := []struct{ text, want string }{
		{"", "3 numbers are wanted, one for each of high, some, none, as in high=33% some=33% none=34%"},
		{"1 2 3 4", "3 numbers are wanted"},
		{"likely", `"likely" is no number`},
		{"20 60 30", "they add up to 110%, not to 100%"},
		{"20 60 30%", "they add up to 110%"},
		{"0.2 0.3 0.3", "they add up to 80%"},
		{"20", "2 answers have no number"},
		{"1 0", "1 may mean 1% or certainty"},
		{"high=20 high=30", "high is given twice"},
		{"high=20 30", `"30" stands without its state`},
		{"tall=20", `trust has no state "tall": it has high, some, none`},
		{"-20 60 60", "is no number"},
	}
	for _, test := range tests {
		if got, err := ParseAnswers(test.text, trust, model.ICD203()); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q is %v, %v; want an error with %q", test.text, got, err, test.want)
		}
	}
}

// What is parsed is a likelihood, and what is written is read back.
func FuzzParseAnswers(f *testing.F) {
	for _, text := range []string{"30", "3:1", "likely", "20 50 30", "high=20 some=50", "0,3", "1 to 4", "33 33 33", "99.9 0 0"} {
		f.Add(text)
	}
	set := small(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, q := range []*model.Question{set.Questions[0], set.Questions[2]} {
			l, err := ParseAnswers(text, q, model.ICD203())
			if err != nil {
				continue
			}
			if err := l.Check(q); err != nil {
				t.Fatalf("%q: %v: %v", text, l, err)
			}
			back, err := ParseAnswers(Format(l, q), q, model.ICD203())
			if err != nil {
				t.Fatalf("%q is written as %q: %v", text, Format(l, q), err)
			}
			for i := range l {
				if math.Abs(l[i]-back[i]) > 1e-7 {
					t.Fatalf("%q: %v is written as %q and read as %v", text, l, Format(l, q), back)
				}
			}
		}
	})
}
