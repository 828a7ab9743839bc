package network_test

import (
	"bytes"
	"math"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/handout/network"
)

func open(t testing.TB, text string) *forecast.Engine {
	t.Helper()
	set, problems := model.Load(model.File{Name: "x.yaml", Text: []byte(text)})
	if set == nil {
		t.Fatal(problems)
	}
	return engine(t, set)
}

func brief(t testing.TB) *forecast.Engine {
	t.Helper()
	set, _, err := scenarios.Open(scenarios.Default, nil)
	if err != nil {
		t.Fatal(err)
	}
	return engine(t, set)
}

func engine(t testing.TB, set *model.Set) *forecast.Engine {
	t.Helper()
	e, err := forecast.Open(set)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// export writes a set in a format.
func export(t *testing.T, e *forecast.Engine, a model.Assumptions, name string) string {
	t.Helper()
	for _, f := range network.Formats() {
		if f.Name == name {
			var out bytes.Buffer
			if err := network.New(e, a).Write(&out, f); err != nil {
				t.Fatal(err)
			}
			return out.String()
		}
	}
	t.Fatalf("there is no format %s", name)
	return ""
}

var readers = map[string]func(*testing.T, string) *net{"bif": readBIF, "xmlbif": readXMLBIF, "net": readNet}

func assume(t *testing.T, set *model.Set, assignments ...string) model.Assumptions {
	t.Helper()
	a := set.Baseline()
	for _, text := range assignments {
		var err error
		if a, err = set.Assume(a, text); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

// A naming turns ids into the names of a file.
type naming map[string]string

// namesIn reads what a file says of its names near its beginning: hyphens become
// underscores, but for those it lists.
func namesIn(text string) naming {
	names := make(naming)
	for _, found := range regexp.MustCompile(`(\w+) is ([a-z0-9-]+)[,.]`).FindAllStringSubmatch(text[:min(len(text), 4000)], -1) {
		names[found[2]] = found[1]
	}
	return names
}

func (n naming) of(id string) string {
	if name, ok := n[id]; ok {
		return name
	}
	return strings.ReplaceAll(id, "-", "_")
}

// given turns assumptions into evidence.
func (n naming) given(set *model.Set, a model.Assumptions) map[string][]string {
	evidence := make(map[string][]string)
	for i, f := range set.Factors {
		if allowed := a.Allowed(i); allowed != f.Open() {
			for s, state := range f.States {
				if allowed.Has(s) {
					evidence[n.of(f.ID)] = append(evidence[n.of(f.ID)], n.of(state.ID))
				}
			}
		}
	}
	return evidence
}

// TestRoundTrip reads the files back with readers that know only the formats, works
// the likelihoods out on what they find, and compares them with the engine's. All
// formats hold the same network, so that once is enough.
func TestRoundTrip(t *testing.T) {
	e := brief(t)
	set := e.Set()
	worlds := []model.Assumptions{
		set.Baseline(),
		assume(t, set, "ukraine-war=escalating", "visit-timing=september", "rok-arms=direct-offensive"),
		assume(t, set, "ukraine-war=?", "china-stance=?", "russia-aims=leverage|accommodation"),
		assume(t, set, "obligation=mutual-assistance", "ukraine-war=?", "cost-to-russia=?"),
		assume(t, set, "label=strategic|comprehensive", "arms-trade=fades", "shared-agenda=?"),
	}
	text := export(t, e, set.Baseline(), "bif")
	n := readBIF(t, text)
	n.check(t)
	for _, a := range worlds {
		compare(t, "bif", e, n, namesIn(text), a)
	}
	for format, read := range readers {
		other := read(t, export(t, e, set.Baseline(), format))
		if !reflect.DeepEqual(other.states, n.states) || !reflect.DeepEqual(other.tables, n.tables) {
			t.Errorf("%s holds another network than bif", format)
		}
	}
}

// compare holds every likelihood that a net gives to the engine's.
func compare(t *testing.T, format string, e *forecast.Engine, n *net, names naming, a model.Assumptions) {
	t.Helper()
	r, err := e.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	evidence := names.given(e.Set(), a)
	for i, f := range e.Set().Factors {
		p := n.likelihoods(names.of(f.ID), evidence)
		for s, state := range f.States {
			if got, want := p[names.of(state.ID)], r.Factors[i][s].P; math.Abs(got-want) > 1e-9 {
				t.Errorf("%s: %s=%s under %v: %v, want %v", format, f.ID, state.ID, e.Set().Assignments(a), got, want)
			}
		}
	}
}
