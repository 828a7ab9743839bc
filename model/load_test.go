package model

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

//go:embed testdata/small.yaml
var small string

// edit returns the small set with one passage changed.
func edit(t *testing.T, old, new string) string {
	t.Helper()
	if strings.Count(small, old) != 1 {
		t.Fatalf("testdata/small.yaml holds %q %d times, not once", old, strings.Count(small, old))
	}
	return strings.Replace(small, old, new, 1)
}

// problemsOf loads a set from one file and returns its problems, without the
// name of the file.
func problemsOf(t *testing.T, text string) []string {
	t.Helper()
	set, problems := Load(File{"x.yaml", []byte(text)})
	if (set == nil) != (len(problems.Faults()) > 0) {
		t.Fatalf("set %v with the problems\n%v", set, problems)
	}
	var lines []string
	for _, p := range problems {
		lines = append(lines, strings.TrimPrefix(p.Error(), "x.yaml:"))
	}
	return lines
}

// A change is an edit of the small set and the problems that follow from it.
type change struct {
	name, old, new string
	want           []string
}

func checkChanges(t *testing.T, changes []change) {
	t.Helper()
	for _, c := range changes {
		t.Run(c.name, func(t *testing.T) {
			got := problemsOf(t, edit(t, c.old, c.new))
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
			}
		})
	}
}

func TestLoad(t *testing.T) {
	set, problems := Load(File{"small.yaml", []byte(small)})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if set.ID != "small" || set.AsOf != "2024-06-05" || set.Method != Forecast || set.Brief.Pages != 2 {
		t.Errorf("set is %+v", set)
	}
	war, trade, trust := set.Factors[0], set.Factors[1], set.Factors[2]
	if war.Kind != Driver || war.Owner != "events" || war.Short != "War" || war.States[0].IfOpen != 1 || war.States[1].IfOpen != 2 {
		t.Errorf("driver is %+v", war)
	}
	if trade.Kind != Outcome || trade.Zone != "sanctioned" || trade.States[0].Word != "likely" || trade.States[0].Stake != 2 {
		t.Errorf("outcome is %+v", trade)
	}
	if got := fmt.Sprintf("%.4g %.4g", trade.States[0].Baseline, trade.States[1].Baseline); got != "0.675 0.325" {
		t.Errorf("baselines of trade are %s", got)
	}
	j, ok := set.Judgement("trust:trade=yes")
	want := &Judgement{"trust:trade=yes", 2, 1, 0, []float64{1, 0, -0.5}, "Those who trade come to know one another.", ByInference, []string{"C3"}, Position{"small.yaml", 49, 9}}
	if !ok || !reflect.DeepEqual(j, want) {
		t.Errorf("judgement is %+v", j)
	}
	if trust.At != (Position{"small.yaml", 40, 5}) {
		t.Errorf("trust stands at %v", trust.At)
	}
	policy := set.Policies[0]
	if policy.Strength != 3 || policy.Modal != "must" || !reflect.DeepEqual(policy.RisesWith, []Condition{{1, 1}, {2, 3}}) {
		t.Errorf("policy is %+v", policy)
	}
	scenario := set.Scenarios[0]
	if !reflect.DeepEqual(scenario.Event, Event{{{1, 1}, {2, 1}}, {{2, 3}}}) || !reflect.DeepEqual(scenario.Preset, []Condition{{0, 1}}) {
		t.Errorf("scenario is %+v", scenario)
	}
	if uses := set.Uses("C2"); !reflect.DeepEqual(uses, []Ref{{RefOutcome, "trade"}, {RefJudgement, "trade:war=over"}, {RefScenario, "friends"}}) {
		t.Errorf("C2 is used by %v", uses)
	}
}

// A folder is one set, whatever key stands in which file.
func TestLoadJoinsFiles(t *testing.T) {
	at := strings.Index(small, "outcomes:")
	whole, _ := Load(File{"small.yaml", []byte(small)})
	split, problems := Load(File{"b.yaml", []byte(small[at:])}, File{"a.yaml", []byte(small[:at])})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if !reflect.DeepEqual(ids(whole), ids(split)) || split.Factors[1].At.File != "b.yaml" {
		t.Errorf("got %v, want %v", ids(split), ids(whole))
	}
}

func ids(s *Set) []string {
	var list []string
	for _, f := range s.Factors {
		list = append(list, f.ID)
	}
	return list
}

func TestLoadSetOnce(t *testing.T) {
	second := "set: {id: other, title: Other, as_of: 2024-01-01}\n"
	_, problems := Load(File{"a.yaml", []byte(small)}, File{"b.yaml", []byte(second)})
	want := "b.yaml:1:6: set is given again, first at a.yaml:2:3; keep one, as all files of a folder are one set"
	if problems.Error() != want {
		t.Errorf("got %v\nwant %v", problems, want)
	}
}

func TestLoadNothing(t *testing.T) {
	tests := []struct {
		name  string
		files []File
		want  string
	}{
		{"no files", nil, "set: there are no files to read; give a file or a folder that holds some"},
		{"empty", []File{{Name: "x"}}, "x: the file is empty; begin with `set:`, `evidence:`, `drivers:`, `outcomes:`, `descriptors:`, `policies:` or `scenarios:`"},
		{"comments", []File{{"x", []byte("# nothing\n")}}, "x: the file is empty; begin with `set:`, `evidence:`, `drivers:`, `outcomes:`, `descriptors:`, `policies:` or `scenarios:`"},
		{"no lists", []File{{"x", []byte("set: {id: a, title: A, as_of: 2024-06-05}")}}, "x: the set has no drivers; add at least one under drivers\nx: the set has no outcomes; add at least one under outcomes"},
		{"no set", []File{{"x", []byte(small[strings.Index(small, "\nevidence:"):])}}, "x: no file of the set has the key set; add it, with id, title and as_of"},
	}
	for _, test := range tests {
		set, problems := Load(test.files...)
		if set != nil || !strings.HasPrefix(problems.Error(), test.want) {
			t.Errorf("%s: got %v\nwant %v", test.name, problems, test.want)
		}
	}
}

func TestLoadTooLarge(t *testing.T) {
	full := File{"full", bytes.Repeat([]byte("#"), MaxFileSize)}
	over := File{"over", append(full.Text, '#')}
	if _, problems := Load(over); problems.Error() != "over: the file is larger than 1024 KiB; split it" {
		t.Error(problems)
	}
	if _, problems := Load(full, full, File{"one", []byte("#")}); problems.Error() != "one: the files of the set together are larger than 2048 KiB; shorten them" {
		t.Error(problems)
	}
	if _, problems := Load(full, full); strings.Contains(problems.Error(), "larger") {
		t.Error(problems)
	}
}

// The problems of a thoroughly bad set, to read the wording of all in one place.
func TestGolden(t *testing.T) {
	names, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	var files []File
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, File{filepath.Base(name), text})
	}
	_, problems := Load(files...)
	const golden = "testdata/bad.golden"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(golden, []byte(problems.Error()+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := problems.Error() + "\n"; got != string(want) {
		t.Errorf("%s differs (UPDATE=1 go test writes it anew); got\n%s", golden, got)
	}
}

func TestManyProblems(t *testing.T) {
	text := "evidence:\n" + strings.Repeat("  - x\n", 5000)
	_, problems := Load(File{"x.yaml", []byte(text + small)})
	if len(problems) != maxProblems+1 {
		t.Fatalf("got %d problems", len(problems))
	}
	last := problems[maxProblems]
	if last.Warning || last.Error() != "x.yaml: and 4901 more problems; mend these first" {
		t.Errorf("the last is %v", last)
	}
}

// A fault must not hide behind a hundred warnings that come before it.
func TestFaultsComeBeforeWarnings(t *testing.T) {
	var claims strings.Builder
	for i := range 300 {
		fmt.Fprintf(&claims, "  - {id: X%d, at: {page: 1}, says: x, kind: fact}\n", i)
	}
	text := strings.Replace(small, "evidence:\n", "evidence:\n"+claims.String(), 1)
	set, problems := Load(File{"x.yaml", []byte(text)})
	if set == nil || len(problems) != maxProblems+1 || !problems[maxProblems].Warning {
		t.Errorf("set %v with %d problems", set, len(problems))
	}
	set, problems = Load(File{"x.yaml", []byte(strings.Replace(text, "{war: ongoing}", "{war: ongonig}", 1))})
	if set != nil || len(problems.Faults()) == 0 {
		t.Errorf("set %v with the faults %v", set, problems.Faults())
	}
}

func repeat(s string, n int) string { return strings.Repeat(s, n) }
