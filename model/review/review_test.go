package review_test

import (
	"slices"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/model/review"
)

// sound is a set in which there is nothing to find.
const sound = `set: {id: x, title: X, as_of: 2024-01-15, errata: [{id: F1, title: A slip, says: It says 1893., note: It was 1891., evidence: [C2]}]}
evidence:
  - {id: C1, at: {page: 1}, says: Storms stop the ferry., kind: causal-link}
  - {id: C2, at: {page: 1}, says: The subsidy keeps fares down., kind: driver}
drivers:
  - {id: weather, title: Weather, owner: events, baseline: calm, basis: judgement, states: [{id: calm, title: Calm}, {id: storm, title: Storm}, {id: ice, title: Ice}]}
  - {id: subsidy, title: Subsidy, owner: seoul, baseline: kept, basis: judgement, states: [{id: kept, title: Kept}, {id: cut, title: Cut}]}
outcomes:
  - id: sailing
    title: Sailing
    domain: Service
    about: On a day like that it is likely, and more likely than not to be on time.
    basis: judgement
    states: [{id: "yes", title: sails, baseline: likely}, {id: "no", title: stays}]
    moved_by:
      - {when: {weather: storm}, points: {"yes": -3}, because: Storms., basis: judgement, evidence: [C1]}
      - {when: {weather: ice}, points: {"yes": -1}, because: Ice., basis: judgement, evidence: [C1]}
  - id: fares
    title: Fares
    domain: Money
    basis: judgement
    states: [{id: hold, title: hold, baseline: 0.6}, {id: rise, title: rise, baseline: 0.3}, {id: double, title: double}]
    moved_by:
      - {when: {subsidy: cut}, points: {rise: 1, double: 2}, because: Somebody pays., basis: judgement, evidence: [C2]}
      - {when: {sailing: "no"}, points: {hold: 1}, because: Nobody rides., basis: judgement, evidence: [C2]}
scenarios:
  - {id: open-sea, title: Open sea, story: The ferry sails., meaning: It is likely to go on., event: [{sailing: "yes"}], drivers: {weather: ice}}
`

func find(t *testing.T, text string) []string {
	t.Helper()
	set, problems := model.Load(model.File{Name: "x.yaml", Text: []byte(text)})
	if set == nil {
		t.Fatal(problems)
	}
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	found, err := review.Review(e)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, p := range found {
		if !p.Warning || p.Fix == "" {
			t.Errorf("%v is no warning, or says not what to do", p)
		}
		lines = append(lines, strings.TrimPrefix(p.At.String(), "x.yaml:")+" "+p.What)
	}
	return lines
}

func TestReview(t *testing.T) {
	tests := []struct {
		name, old, new string
		want           []string
	}{
		{"sound", "x", "x", nil},
		{"no evidence", "because: Storms., basis: judgement, evidence: [C1]}", "because: Storms., basis: judgement}",
			[]string{"16:9 the judgement sailing:weather=storm rests on no evidence"}},
		{"same points", `points: {"yes": -1}`, `points: {"yes": -1, "no": -1}`, []string{
			"17:9 the judgement sailing:weather=ice can never matter: it gives every state of sailing the same points",
			"6:5 the state ice of the driver weather differs in nothing from the baseline calm",
		}},
		{"driver in vain", `points: {rise: 1, double: 2}`, `points: {hold: 1, rise: 1, double: 1}`, []string{
			"24:9 the judgement fares:subsidy=cut can never matter: it gives every state of fares the same points",
			"7:5 the driver subsidy moves nothing: the points of its judgements cancel out",
		}},
		{"judgements that cancel out", `points: {hold: 1}, because: Nobody rides.`, `points: {hold: 1}, because: Nobody rides., basis: judgement, evidence: [C2]}
      - {when: {sailing: "yes"}, points: {rise: -1, double: -1}, because: All ride.`,
			[]string{"18:5 the judgements of sailing on fares can never matter: they cancel out"}},
		{"outcome in vain", `      - {when: {subsidy: cut}, points: {rise: 1, double: 2}, because: Somebody pays., basis: judgement, evidence: [C2]}
      - {when: {sailing: "no"}, points: {hold: 1}`, `      - {when: {sailing: "no"}, points: {hold: 1, rise: 1, double: 1}`, []string{
			"24:9 the judgement fares:sailing=no can never matter: it gives every state of fares the same points",
			"18:5 nothing moves the outcome fares",
		}},
		{"word", "it is likely, and", "it is Very likely, and", []string{`9:5 the text on the outcome sailing says "very likely", and its baseline is likely, unlikely`}},
		{"denied word", "it is likely, and", "it is not very likely, and", nil},
		{"word of a state", "title: sails,", "title: sails, about: An unlikely thing.,", []string{`9:5 the text on the state yes of the outcome sailing says "unlikely", and its baseline is likely`}},
		{"word for all states but one", "title: Fares\n", "title: Fares\n    about: That they go up at all is unlikely; roughly even chance of more.\n", []string{`18:5 the text on the outcome fares says "roughly even chance", and its baseline is likely, unlikely, very unlikely, very likely`}},
		{"word of a scenario", "It is likely to go on.", "It is almost certain to go on.", []string{`27:5 the text on the scenario open-sea says "almost certain", and its baseline is likely`}},
		{"claim for an erratum alone", "[C2]}]}\nevidence:\n", "[C2, C3]}]}\nevidence:\n  - {id: C3, at: {page: 1}, says: It first crossed in 1893., kind: fact}\n", []string{"3:10 nothing but an erratum cites the claim C3"}},
	}
	for _, test := range tests {
		if n := strings.Count(sound, test.old); n != 1 && test.name != "sound" {
			t.Fatalf("%s: the sound set holds %q %d times", test.name, test.old, n)
		}
		if got := find(t, strings.Replace(sound, test.old, test.new, 1)); !slices.Equal(got, test.want) {
			t.Errorf("%s: found\n  %s\nwant\n  %s", test.name, strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
		}
	}
}

// What can become all but certain is told with the fewest drivers that do it.
func TestExtremes(t *testing.T) {
	strong := strings.NewReplacer(`points: {"yes": -1}`, `points: {"yes": 3}`, `points: {rise: 1, double: 2}`, `points: {hold: 3, double: -3}`, "baseline: likely", "baseline: 0.95").Replace(sound)
	strong = strings.Replace(strong, "it is likely, and", "it is", 1)
	strong = strings.Replace(strong, "It is likely to go on.", "It goes on.", 1)
	want := []string{
		// 19:1 becomes 152:1 with ice
		"9:5 sailing=yes can rise to 99.35%, and is over 99% under weather=ice",
		"18:5 fares=double can fall to 0.22%, and is under 1% under subsidy=cut",
		"27:5 open-sea can rise to 99.35%, and is over 99% under weather=ice",
	}
	if got := find(t, strong); !slices.Equal(got, want) {
		t.Errorf("found\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}
