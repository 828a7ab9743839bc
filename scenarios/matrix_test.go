package scenarios

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/scw"
	"foresee/model/balance/study"
)

const wizard = `$ ScenarioWizard 4.0
The weather
&Rain
 -none
 -much
&Wind from the mountains of the north
 -calm
 -strong
#
#
#
#
#
 0 , 0 , 2 ,-2
 0 , 0 ,-5 , 5
 0 , 0 , 1 , 0
-1 , 1 , 0 , 0
#
`

const grid = `,,Rain,,Wind,
,,none,much,calm,strong
Rain,none,,,2,-2
,much,,,-5,5
Wind,calm,0,0,1,0
,strong,-1,1,0,0
`

// Files of other programs open as balance sets, with what is unusual as warnings.
func TestOpenMatrix(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "Weather.scw", wizard)
	write(t, "folder/Weather.SCW", strings.ReplaceAll(wizard, "\n", "\r\n"))
	write(t, "A wet study.csv", grid)
	tests := []struct{ name, stdin, file, id, title, second string }{
		{"Weather.scw", "", "Weather.scw", "weather", "The weather", "wind-from-the-mountains-of-the"},
		{"folder/Weather.SCW", "", "folder/Weather.SCW", "weather", "The weather", "wind-from-the-mountains-of-the"},
		{"A wet study.csv", "", "A wet study.csv", "a-wet-study", "A wet study", "wind"},
		{"-", wizard, "stdin", "stdin", "The weather", "wind-from-the-mountains-of-the"},
		{"-", "\ufeff" + wizard, "stdin", "stdin", "The weather", "wind-from-the-mountains-of-the"},
		{"-", grid, "stdin", "stdin", "stdin", "wind"},
		{"-", "\ufeff" + strings.ReplaceAll(grid, ",", ";"), "stdin", "stdin", "stdin", "wind"},
		{"-", `"",` + strings.TrimPrefix(grid, ","), "stdin", "stdin", "stdin", "wind"},
	}
	for _, test := range tests {
		set, warnings, err := Open(test.name, strings.NewReader(test.stdin))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		want := []string{
			test.file + ": warning: one descriptor has judgements on itself, which count",
			test.file + ": warning: judgements go up to 5 points, beyond the customary 3",
		}
		if got := strings.Split(warnings.Error(), "\n"); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: warnings %q", test.name, got)
		}
		if set.ID != test.id || set.Title != test.title || set.Method != model.Balance || set.Factors[1].ID != test.second {
			t.Errorf("%s: the set %s, %q, with %s", test.name, set.ID, set.Title, set.Factors[1].ID)
		}
		m, _, err := study.Matrix(set)
		if err != nil {
			t.Fatal(err)
		}
		if got := []int{m.Impact(0, 2), m.Impact(1, 3), m.Impact(2, 2), m.Impact(3, 0)}; !reflect.DeepEqual(got, []int{2, 5, 1, -1}) {
			t.Errorf("%s: judgements %v", test.name, got)
		}
	}
}

func TestOpenMatrixRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "short.scw", strings.Replace(wizard, " 0 , 0 , 1 , 0\n", "", 1))
	write(t, "set.scw", small+rest)
	write(t, "words.csv", strings.Replace(grid, "-5,5", "-5,five", 1))
	write(t, "empty.csv", "")
	write(t, "list.sl", "$ ScenarioWizard 3.0\n")
	write(t, "folder.scw/x", "")
	write(t, "a\x1b[2J.scw", "x")
	tests := []struct{ name, want string }{
		{"short.scw", "short.scw:17: there are 3 rows of judgements for 4 variants"},
		{"set.scw", "set.scw:1: this is no ScenarioWizard file: it does not begin with $ ScenarioWizard"},
		{"words.csv", `words.csv:4: judgement 4 of the row is "five", not a whole number`},
		{"empty.csv", "empty.csv:1: the table is empty"},
		{"list.sl", `cannot read "list.sl": it is a list of scenarios without their matrix; open the .scw file they are of`},
		{"folder.scw", `"folder.scw" is not a regular file; a set is read from such files, or from stdin with -`},
		{"nowhere.scw", `no embedded set, file or folder is called "nowhere.scw"; the embedded sets are ` + strings.Join(Names(), ", ")},
		{"a\x1b[2J.scw", `"a\x1b[2J.scw":1: this is no ScenarioWizard file: it does not begin with $ ScenarioWizard`},
	}
	for _, test := range tests {
		set, _, err := Open(test.name, nil)
		if set != nil || err == nil || err.Error() != test.want {
			t.Errorf("%s: got  %v\nwant %s", test.name, err, test.want)
		}
	}
	_, _, err := Open("-", strings.NewReader("$ ScenarioWizard 4.0\n&A\n -a\n"))
	var problems model.Problems
	if !errors.As(err, &problems) || problems[0].At != (model.Position{File: "stdin", Line: 3}) {
		t.Errorf("stdin: got %v", err)
	}
	if _, _, err := Open("-", broken{}); !errors.Is(err, fs.ErrClosed) {
		t.Errorf("stdin: got %v", err)
	}
}

// BenchmarkOpenMatrix opens a file of two hundred descriptors, each moved by four others.
func BenchmarkOpenMatrix(b *testing.B) {
	r := rand.New(rand.NewPCG(200, 4))
	descriptors := make([]balance.Descriptor, 200)
	for d := range descriptors {
		descriptors[d] = balance.Descriptor{Name: fmt.Sprintf("Descriptor number %d with a long name", d), Variants: []balance.Variant{{Name: "falls"}, {Name: "stays"}, {Name: "rises"}}}
	}
	m, err := balance.New(descriptors)
	if err != nil {
		b.Fatal(err)
	}
	for column := range m.States() {
		for range 12 {
			if err := m.SetImpact(r.IntN(m.States()), column, r.IntN(7)-3); err != nil {
				b.Fatal(err)
			}
		}
	}
	var text bytes.Buffer
	if err := scw.New(m).Write(&text); err != nil {
		b.Fatal(err)
	}
	name := filepath.Join(b.TempDir(), "large.scw")
	if err := os.WriteFile(name, text.Bytes(), 0o644); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Open(name, nil); err != nil {
			b.Fatal(err)
		}
	}
}
