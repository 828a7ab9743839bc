package model

import (
	_ "embed"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

//go:embed testdata/weather.yaml
var weather string

func TestLoadBalance(t *testing.T) {
	set, problems := Load(File{"weather.yaml", []byte(weather)})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if set.Method != Balance || set.AsOf != "" || set.About != "What the sky does to the harvest." {
		t.Errorf("set is %+v", set)
	}
	if len(set.Drivers()) != 0 || len(set.Outcomes()) != 0 || len(set.Descriptors()) != 3 {
		t.Errorf("%d drivers, %d outcomes, %d descriptors", len(set.Drivers()), len(set.Outcomes()), len(set.Descriptors()))
	}
	sky, rain := set.Factors[0], set.Factors[1]
	if sky.Kind != Descriptor || sky.Kind.String() != "descriptor" || sky.Title != "The sky above us" || sky.Short != "Sky" || rain.Short != "Rain" {
		t.Errorf("descriptors are %+v and %+v", sky, rain)
	}
	if got := []string{sky.States[0].Short, sky.States[1].Short, sky.States[1].About}; !reflect.DeepEqual(got, []string{"Clear", "Dark", "No sun."}) {
		t.Errorf("states are %q", got)
	}
	want := []Judgement{
		{"sky:rain=much", 0, 1, 2, []float64{-1, 30}, "Rain comes from clouds.", ByBrief, []string{"C1"}, Position{"weather.yaml", 18, 9}},
		{"sky:sky=clear", 0, 0, 0, []float64{2, 0}, "", "", nil, Position{"weather.yaml", 23, 9}},
	}
	for i, j := range sky.Judgements {
		if !reflect.DeepEqual(*j, want[i]) {
			t.Errorf("judgement is %+v", j)
		}
	}
	if j, ok := set.Judgement("rain:harvest=good"); !ok || !reflect.DeepEqual(j.Points, []float64{0, 0, 0}) || j.Because == "" {
		t.Errorf("judgement is %+v", j)
	}
	if uses := set.Uses("C1"); !reflect.DeepEqual(uses, []Ref{{RefDescriptor, "sky"}, {RefJudgement, "sky:rain=much"}, {RefDescriptor, "rain"}}) {
		t.Errorf("C1 is used by %v", uses)
	}
}

// Pins on descriptors are assumptions like any other.
func TestAssumeDescriptors(t *testing.T) {
	set, _ := Load(File{"weather.yaml", []byte(weather)})
	a := set.Baseline()
	if a.Allowed(1) != 7 || len(set.Moved(a)) > 0 || len(set.IDs(a)) > 0 {
		t.Errorf("at first %v may be, and %v is moved", a.Allowed(1), set.Moved(a))
	}
	a, err := set.Assume(a, "rain=some|much")
	if err != nil {
		t.Fatal(err)
	}
	if got := set.Assignments(a); !reflect.DeepEqual(got, []string{"rain=some|much"}) {
		t.Errorf("assignments %v", got)
	}
	if got := set.IDs(a); !reflect.DeepEqual(got, map[string][]string{"rain": {"some", "much"}}) {
		t.Errorf("ids %v", got)
	}
	if a, err = set.Assume(a, "rain=?"); err != nil || !a.Equal(set.Baseline()) {
		t.Errorf("left open again it is %v, %v", set.Assignments(a), err)
	}
	if _, err = set.Find("rein"); err == nil || err.Error() != `no descriptor "rein", did you mean "rain"?` {
		t.Error(err)
	}
}

// States of the highest index are held as well as those of the lowest.
func TestThirtyTwoStates(t *testing.T) {
	all := AllStates(MaxVariants)
	if all.Len() != MaxVariants || !all.Has(MaxVariants-1) || all.First() != 0 {
		t.Errorf("all states are %b", all)
	}
	last := Only(MaxVariants - 1)
	if i, ok := last.Single(); !ok || i != MaxVariants-1 || last.First() != i {
		t.Errorf("the last is %d", i)
	}
}

func TestBalanceFaults(t *testing.T) {
	const driver = "drivers: [{id: war, title: War, owner: events, baseline: on, basis: judgement, states: [{id: on, title: On}, {id: off, title: Off}]}]\n"
	tests := []struct {
		name, old, new string
		want           []string
	}{
		{"points between whole ones", "{clear: 2}", "{clear: 0.5}", []string{"23:46: points.clear cannot be 0.5; use a whole number"}},
		{"points beyond the limit", "{clear: 2}", "{clear: 1000001}", []string{"23:46: points.clear cannot be 1000001; it must be from -1000000 to 1000000"}},
		{"points that are none", "{clear: 2}", "{clear: two}", []string{"23:46: points.clear cannot be \"two\"; write a number from -1000000 to 1000000"}},
		{"no points and no reason", ", because: No harvest makes rain.", "", []string{"30:48: all points for the descriptor rain are 0; give some, or take the judgement out: a state that no judgement names counts as 0"}},
		{"no evidence", "        evidence: [C1]\n", "", []string{"21:16: the basis is brief, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"twice", "{sky: clear}", "{rain: much}", []string{"23:9: the descriptor sky is moved by rain=much twice, first at x.yaml:18:9; merge the two"}},
		{"two at once", "{sky: clear}", "{sky: clear, rain: some}", []string{"23:29: when names 2 factors; write a judgement for each"}},
		{"unknown descriptor", "{sky: clear}", "{skye: clear}", []string{"23:17: no descriptor has the id \"skye\"; did you mean \"sky\"?"}},
		{"unknown state", "{sky: clear}", "{sky: cleer}", []string{"23:22: the descriptor sky has no state \"cleer\"; did you mean \"clear\"?"}},
		{"the same id", "id: harvest", "id: rain", []string{"30:17: no descriptor has the id \"harvest\"; name one that the set has, or add it", "32:5: warning: the descriptor rain neither moves anything nor is moved; add moved_by, name it in a judgement, or take it out", "32:9: the id \"rain\" is taken by the descriptor at x.yaml:24:9; give one of them another id"}},
		{"idle", "{harvest: good}", "{rain: none}", []string{"32:5: warning: the descriptor harvest neither moves anything nor is moved; add moved_by, name it in a judgement, or take it out"}},
		{"no states", "[{id: good, title: Good}]", "[]", []string{"30:26: the descriptor harvest has no state \"good\"; it has ", "32:5: warning: the descriptor harvest neither moves anything nor is moved; add moved_by, name it in a judgement, or take it out", "34:13: states is empty; fill it in"}},
		{"too many states", "[{id: good, title: Good}]", "[{id: good, title: Good}" + furtherStates(32) + "]", []string{"32:5: the number of states is 33; a descriptor has 1 to 32"}},
		{"wide title", "    short: Sky\n", "    about: That which is above us all.\n", nil},
		{"wide short", "short: Sky", "short: The sky that is above us all", []string{"13:12: short is 28 cells wide; cut it to 24"}},
		{"wide short of a state", "short: Dark", "short: Dark as a bag of coal", []string{"16:52: short is 21 cells wide; cut it to 14"}},
		{"drivers", "descriptors:", driver + "descriptors:", []string{"10:11: the set is of method balance, and drivers belong to one of method forecast; take them out, or leave out `method: balance`"}},
		{"outcomes", "descriptors:", "outcomes: [{id: o, title: O, domain: D, basis: judgement, states: [{id: a, title: A, baseline: likely}, {id: b, title: B}]}]\ndescriptors:", []string{"10:12: the set is of method balance, and outcomes belong to one of method forecast; take them out, or leave out `method: balance`"}},
		{"policies", "descriptors:", "policies: [{id: P, title: P, text: P, strength: must, basis: judgement}]\ndescriptors:", []string{"10:12: the set is of method balance, and policies belong to one of method forecast; take them out, or leave out `method: balance`"}},
		{"scenarios", "descriptors:", "scenarios: [{id: s, title: S, event: [{sky: clear}]}]\ndescriptors:", []string{"10:13: the set is of method balance, and scenarios belong to one of method forecast; take them out, or leave out `method: balance`"}},
		{"an order of scenarios", "  background:", "  scenarios: [s]\n  background:", []string{"6:15: the set is of method balance, and scenarios belong to one of method forecast; take them out, or leave out `method: balance`"}},
		{"no method", "  method: balance\n", "", []string{"2:3: method is missing: the set has descriptors, which belong to one of method balance; add `method: balance`"}},
		{"descriptors in a forecast set", "method: balance", "as_of: 2024-06-05\n  method: forecast", []string{"9:10: warning: nothing cites the claim C1; cite it where it bears on something, or list it under background", "12:5: the set is of method forecast, and descriptors belong to one of method balance; put them into a set of `method: balance`, or make them drivers and outcomes"}},
		{"misspelt method", "method: balance", "method: balanced", []string{"4:11: method cannot be \"balanced\"; did you mean \"balance\"?"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if strings.Count(weather, test.old) != 1 {
				t.Fatalf("testdata/weather.yaml holds %q %d times", test.old, strings.Count(weather, test.old))
			}
			got := problemsOf(t, strings.Replace(weather, test.old, test.new, 1))
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(test.want, "\n  "))
			}
		})
	}
}

func furtherStates(n int) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, ", {id: s%d, title: S}", i)
	}
	return text.String()
}

// The set may be missing, or all of it but the set.
func TestBalanceParts(t *testing.T) {
	alone := weather[strings.Index(weather, "descriptors:"):]
	want := []string{" no file of the set has the key set; add it, with id, title and method: balance"}
	if got := problemsOf(t, strings.NewReplacer("evidence: [C1]", "", "basis: brief", "").Replace(alone)); !reflect.DeepEqual(got[:1], want) {
		t.Errorf("got %q", got)
	}
	if got := problemsOf(t, "set: {id: a, title: A, method: balance}"); !reflect.DeepEqual(got, []string{" the set has no descriptors; add at least one under descriptors"}) {
		t.Errorf("got %q", got)
	}
}

// What a matrix has no room for is refused where it begins.
func TestBalanceLimits(t *testing.T) {
	const head = "set: {id: a, title: A, method: balance}\ndescriptors:\n"
	crowd := func(descriptors, states int) string {
		var text strings.Builder
		for i := range descriptors {
			fmt.Fprintf(&text, "  - {id: d%d, title: D, states: [{id: s, title: S}%s], moved_by: [{when: {d%d: s}, points: {s: 1}}]}\n", i, furtherStates(states-1), i)
		}
		return head + text.String()
	}
	for _, text := range []string{crowd(MaxDescriptors, 4), crowd(62, MaxVariants)} {
		if got := problemsOf(t, text); got != nil {
			t.Errorf("got %q", got)
		}
	}
	tests := []struct{ text, want string }{
		{crowd(MaxDescriptors+1, 1), "503:5: the set has 501 descriptors, more than 500; merge some, or split the set"},
		{crowd(63, MaxVariants), "65:5: the descriptors have 2016 states in all, more than 2000; merge some, or split the set"},
	}
	for _, test := range tests {
		if got := problemsOf(t, test.text); !reflect.DeepEqual(got, []string{test.want}) {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// A room can be taught on a balance set as on any other.
func TestBalanceTaught(t *testing.T) {
	const taught = `questions:
  - {id: how-much, title: How much rain, ask: "How much rain will fall?", closes: 2025-06-05, across: rain, ordered: true}
lessons:
  - {id: demo, title: A demonstration, minutes: 5, about: For a room., steps: [{title: It rains, set: {rain: [some, much]}, show: explore, focus: rain=much}]}
`
	set, problems := Load(File{"x.yaml", []byte(weather + taught)})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := set.Lessons[0].Steps[0].Set; !reflect.DeepEqual(got, []Condition{{1, 6}}) || set.Questions[0].Across != set.Factors[1] {
		t.Errorf("the step sets %v, and the question is across %v", got, set.Questions[0].Across)
	}
	got := problemsOf(t, weather+strings.Replace(taught, "across: rain, ordered: true", "of: {rain: much}", 1))
	want := []string{"36:100: only outcomes are forecast, and the descriptor rain is none; name an outcome, or leave of out"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}
