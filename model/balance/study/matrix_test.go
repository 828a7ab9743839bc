package study

import (
	"reflect"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/balance"
)

func load(t *testing.T, text string) *model.Set {
	t.Helper()
	set, problems := model.Load(model.File{Name: "x.yaml", Text: []byte(text)})
	if set == nil {
		t.Fatal(problems)
	}
	return set
}

const weather = `set: {id: weather, title: Weather, method: balance, about: What the sky does.}
descriptors:
  - id: sky
    title: The sky
    short: Sky
    about: Above us.
    states: [{id: clear, title: Clear}, {id: dark, title: Dark and clouded, short: Dark}]
    moved_by:
      - {when: {rain: much}, points: {dark: 3, clear: -3}, because: Rain comes from clouds.}
      - {when: {sky: clear}, points: {clear: 1}}
  - id: rain
    title: Rain
    states: [{id: none, title: None}, {id: some, title: Some}, {id: much, title: Much}]
    moved_by:
      - {when: {sky: clear}, points: {none: 20}, because: Clouds bring it.}
      - {when: {sky: dark}, points: {none: 0}, because: Clouds bring it.}
  - id: hill
    title: Hill
    states: [{id: there, title: It is there}]
    moved_by: [{when: {rain: some}, points: {there: 0}, because: Rain does not move it.}]
  - {id: sea, title: Sea, states: [{id: calm, title: Calm}, {id: rough, title: Rough}]}
`

func TestMatrixOfBalanceSet(t *testing.T) {
	m, carried, err := Matrix(load(t, weather))
	if err != nil {
		t.Fatal(err)
	}
	if want := (Carried{Scale: 1, Unmoved: []int{3}}); !reflect.DeepEqual(carried, want) {
		t.Errorf("carried %+v, want %+v", carried, want)
	}
	if m.Title != "Weather" || m.About != "What the sky does." {
		t.Errorf("%q is about %q", m.Title, m.About)
	}
	sky := balance.Descriptor{Name: "The sky", Short: "Sky", About: "Above us.", Variants: []balance.Variant{{Name: "Clear"}, {Name: "Dark and clouded", Short: "Dark"}}}
	if !reflect.DeepEqual(m.Descriptors[0], sky) {
		t.Errorf("the sky is %+v", m.Descriptors[0])
	}
	impacts := [][]int{ // clear, dark; none, some, much; there; calm, rough
		{1, 0, 20, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
		{-3, 3, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
		{0, 0, 0, 0, 0, 0, 0, 0},
	}
	for row, points := range impacts {
		for column, want := range points {
			if got := m.Impact(row, column); got != want {
				t.Errorf("the judgement of %v on %v is %d, not %d", m.State(row), m.State(column), got, want)
			}
		}
	}
	rationales := map[balance.Link]string{
		{From: 1, Variant: 2, To: 0}:                  "Rain comes from clouds.",
		{From: 0, Variant: balance.AnyVariant, To: 1}: "Clouds bring it.",
		{From: 1, Variant: 1, To: 2}:                  "Rain does not move it.",
	}
	if !reflect.DeepEqual(m.Rationales, rationales) {
		t.Errorf("rationales %v", m.Rationales)
	}
}

const trade = `set: {id: trade, title: Trade, as_of: 2024-06-05}
drivers:
  - {id: war, title: War, owner: events, baseline: on, basis: judgement, states: [{id: on, title: Goes on}, {id: over, title: Ends, if_open: 2}]}
  - {id: rain, title: Rain, owner: events, baseline: none, basis: judgement, states: [{id: none, title: None}, {id: some, title: Some}]}
outcomes:
  - {id: trade, title: Trade, domain: Economy, basis: judgement, states: [{id: up, title: Up, baseline: likely}, {id: down, title: Down}],
     moved_by: [{when: {war: on}, points: {down: 1}, because: Ships are sunk., basis: judgement}, {when: {rain: some}, points: {up: -0.5}, because: So it is., basis: judgement}]}
  - {id: ports, title: Ports, domain: Economy, basis: judgement, states: [{id: full, title: Full, baseline: 0.5}, {id: empty, title: Empty}],
     moved_by: [{when: {trade: up}, points: {full: 3}, because: It goes by sea., basis: judgement}]}
`

func TestMatrixOfForecastSet(t *testing.T) {
	m, carried, err := Matrix(load(t, trade))
	if err != nil {
		t.Fatal(err)
	}
	if want := (Carried{Scale: 2, Baselines: 2, Weights: 1, FromBaseline: 1, Unmoved: []int{0, 1}}); !reflect.DeepEqual(carried, want) {
		t.Errorf("carried %+v, want %+v", carried, want)
	}
	want := map[[2]int]int{{0, 5}: 2, {3, 4}: -1, {4, 6}: 6}
	for row := range m.States() {
		for column := range m.States() {
			if got := m.Impact(row, column); got != want[[2]int{row, column}] {
				t.Errorf("the judgement of %v on %v is %d", m.State(row), m.State(column), got)
			}
		}
	}
	if got := m.Rationale(balance.State{Descriptor: 2}, 3); got != "It goes by sea." {
		t.Errorf("the rationale is %q", got)
	}
}

func TestMatrixRefuses(t *testing.T) {
	factor := func(points float64) *model.Factor {
		states := []model.State{{ID: "a", Title: "A"}}
		return &model.Factor{ID: "f", Kind: model.Descriptor, States: states, Judgements: []*model.Judgement{{ID: "f:f=a", Points: []float64{points}}}}
	}
	for want, set := range map[string]*model.Set{
		"there is no descriptor":                             model.NewSet(model.Set{ID: "empty"}),
		"judgement f:f=a: 0.25 points are not halves":        model.NewSet(model.Set{ID: "s", Factors: []*model.Factor{factor(0.25)}}),
		"judgement f:f=a: the judgement 1000001 is beyond ±": model.NewSet(model.Set{ID: "s", Factors: []*model.Factor{factor(balance.MaxJudgement + 1)}}),
	} {
		if _, _, err := Matrix(set); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestPins(t *testing.T) {
	set := load(t, weather)
	a := set.Baseline()
	for _, assignment := range []string{"rain=some|much", "sky=?", "sea=rough"} {
		var err error
		if a, err = set.Assume(a, assignment); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := Pins(a, set), map[int][]int{1: {1, 2}, 3: {1}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	set = load(t, trade)
	if got, want := Pins(set.Baseline(), set), map[int][]int{0: {0}, 1: {0}}; !reflect.DeepEqual(got, want) {
		t.Errorf("at the baseline of a forecast set: got %v, want %v", got, want)
	}
}

// What a set may hold is what a matrix may.
func TestLimitsAgree(t *testing.T) {
	if model.MaxDescriptors != balance.MaxDescriptors || model.MaxVariants != balance.MaxVariants || model.MaxAllVariants != balance.MaxStates {
		t.Error("the limits of sets and matrices differ")
	}
}
