package table

import (
	"bytes"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"foresee/model/balance"
)

func sample(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func read(t testing.TB, text string) *balance.Matrix {
	t.Helper()
	m, err := Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// shape writes the names of a matrix: Rain[much some none] Harvest[good poor].
func shape(m *balance.Matrix) string {
	var parts []string
	for _, d := range m.Descriptors {
		var names []string
		for _, v := range d.Variants {
			names = append(names, v.Name)
		}
		parts = append(parts, fmt.Sprint(d.Name, names))
	}
	return strings.Join(parts, " ")
}

func TestRead(t *testing.T) {
	grouped, plain := sample(t, "grouped.csv"), sample(t, "plain.csv")
	relabel := func(labels ...string) string {
		text := plain
		for i, old := range []string{"R1", "R2", "R3", "H1", "H2"} {
			text = strings.ReplaceAll(text, old, labels[i])
		}
		return text
	}
	repeated := strings.NewReplacer("Rain,,,Harvest,\n", "Rain,Rain,Rain,Harvest,Harvest\n", "\n,some", "\nRain,some", "\n,none", "\nRain,none", "\n,poor", "\nHarvest,poor")
	for name, c := range map[string]struct{ text, want string }{
		"grouped":          {grouped, "Rain[much some none] Harvest[good poor]"},
		"names repeated":   {repeated.Replace(grouped), "Rain[much some none] Harvest[good poor]"},
		"semicolons":       {strings.ReplaceAll(grouped, ",", ";"), "Rain[much some none] Harvest[good poor]"},
		"tabs":             {strings.ReplaceAll(grouped, ",", "\t"), "Rain[much some none] Harvest[good poor]"},
		"carriage returns": {strings.ReplaceAll(grouped, "\n", "\r\n"), "Rain[much some none] Harvest[good poor]"},
		"byte order mark":  {"\ufeff" + grouped, "Rain[much some none] Harvest[good poor]"},
		"empty lines":      {strings.Replace(grouped, "\n", "\n,,,\n\n", 3) + ",,,,,,,,,\n", "Rain[much some none] Harvest[good poor]"},
		"plain":            {plain, "R[R1 R2 R3] H[H1 H2]"},
		"colons":           {relabel("R: 1-a", "R: 2", "R: 3", "H: 1", "H: 2"), "R[1-a 2 3] H[1 2]"},
		"hyphens":          {relabel("Pop-L", "Pop-M", "Pop-H", "$-L", "$-H"), "Pop[L M H] $[L H]"},
		"underscores":      {relabel("a_b_1", "a_b_2", "a_b_3", "c_1", "c_2"), "a_b[1 2 3] c[1 2]"},
		"corner":           {strings.Replace(plain, `""`, "matrix", 1), "R[R1 R2 R3] H[H1 H2]"},
	} {
		m := read(t, c.text)
		if got := shape(m); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
		for _, j := range []struct{ row, column, points int }{{0, 3, 2}, {2, 4, 3}, {3, 2, -1}, {0, 1, 0}} {
			if got := m.Impact(j.row, j.column); got != j.points {
				t.Errorf("%s: judgement of %d on %d is %d, want %d", name, j.row, j.column, got, j.points)
			}
		}
	}
}

func TestReadRefuses(t *testing.T) {
	grouped, plain := sample(t, "grouped.csv"), sample(t, "plain.csv")
	for _, c := range []struct{ text, old, new, want string }{
		{plain, plain, "", "line 1: the table is empty"},
		{plain, plain, "x\n", "line 1: there are no labels"},
		{plain, "H1,H2\n", "H1\n", `line 6: the row is labelled "H2", but column 6 is ""`},
		{plain, "H2,0,0,0,0,0\n", "", "line 5: there are 4 rows for 5 columns"},
		{plain, "\nR2", "\nR5", `line 3: the row is labelled "R5", but column 3 is "R2"`},
		{plain, "R2,0,0,0,1,-1", "R2,0,0,0,1,1.5", `line 3: judgement 5 of the row is "1.5", not a whole number`},
		{plain, "R2,0,0,0,1,-1", "R2,0,0,0,1", `line 3: judgement 5 of the row is "", not a whole number`},
		{plain, "R2,0,0,0,1,-1", "R2,0,0,0,1,-1,4", "line 6: there are 5 rows for 6 columns"},
		{plain, "R2,0,0,0,1,-1", "R2,0,0,0,1,-9999999", "line 3: judgement 5 of the row: the judgement -9999999 is beyond"},
		{plain, "R2,0", "R2,\"0", "line"},
		{plain, "R2,0", "R2,\x1b[2J0", "line 3: the text holds the invisible character U+001B; take it out"},
		{plain, "R2,0", "R2,\xff0", "line 3: the text is not UTF-8"},
		{strings.NewReplacer("R3", "G3").Replace(strings.NewReplacer("R2", "H2", "H2", "R2").Replace(plain)), "", "", "line 1: the labels do not tell"},
		{strings.NewReplacer("R1", "a", "R2", "b", "R3", "c", "H1", "d", "H2", "e").Replace(plain), "", "", "line 1: the labels do not tell"},
		{strings.NewReplacer("R1", "a1", "R2", "b1", "R3", "c1", "H1", "d1", "H2", "e1").Replace(plain), "", "", "line 1: the labels do not tell"},
		{plain, plain, strings.Repeat(",", 8001), "line 1: there are 8002 cells; a matrix has 2000 variants at most"},
		{grouped, grouped, ",,\n,,\n", "line 1: the table is empty"},
		{grouped, grouped, ",,,x\n,,a,b\n", "line 1: the first variant has no descriptor"},
		{grouped, "\n,some", "\n,none", `line 4: the row is labelled "", "none", but column 4 is "", "some"`},
		{grouped, "\nHarvest,good", "\n,good", `line 6: the row is labelled "", "good", but column 6 is "Harvest", "good"`},
		{grouped, "\n,poor,0,0,0,,", "", "line 6: there are 4 rows for 5 columns"},
		{grouped, ",some,,,,1,-1", ",some,,,,,-1", `line 4: judgement 4 of the row is "", not a whole number`},
	} {
		_, err := Read(strings.NewReader(strings.Replace(c.text, c.old, c.new, 1)))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%.20q for %.20q: got the error %v, want %q", c.new, c.old, err, c.want)
		}
	}
	if _, err := Read(endless{}); err == nil || !strings.Contains(err.Error(), "larger than 64 MB") {
		t.Errorf("of an endless file: got the error %v", err)
	}
}

// endless is a file without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return copy(p, bytes.Repeat([]byte{','}, len(p))), nil }

func TestWrite(t *testing.T) {
	m := read(t, sample(t, "grouped.csv"))
	for layout, want := range map[Layout]string{
		Grouped: ",,Rain,Rain,Rain,Harvest,Harvest\n,,much,some,none,good,poor\nRain,much,0,0,0,2,-2\nRain,some,0,0,0,1,-1\nRain,none,0,0,0,-3,3\nHarvest,good,1,0,-1,0,0\nHarvest,poor,0,0,0,0,0\n",
		Plain:   ",Rain: much,Rain: some,Rain: none,Harvest: good,Harvest: poor\nRain: much,0,0,0,2,-2\nRain: some,0,0,0,1,-1\nRain: none,0,0,0,-3,3\nHarvest: good,1,0,-1,0,0\nHarvest: poor,0,0,0,0,0\n",
	} {
		var out bytes.Buffer
		if err := Write(&out, m, layout); err != nil || out.String() != want {
			t.Errorf("layout %d: got %q (%v), want %q", layout, out.String(), err, want)
		}
		if again := read(t, out.String()); !reflect.DeepEqual(again, m) {
			t.Errorf("layout %d: came back as %+v", layout, again)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		spoil  func([]balance.Descriptor)
		layout Layout
	}{
		"no name":          {func(d []balance.Descriptor) { d[1].Name = " " }, Grouped},
		"two of a name":    {func(d []balance.Descriptor) { d[1].Name = "Rain" }, Grouped},
		"no variant name":  {func(d []balance.Descriptor) { d[1].Variants[0].Name = "" }, Plain},
		"two variants":     {func(d []balance.Descriptor) { d[1].Variants[0].Name = "poor" }, Plain},
		"colon":            {func(d []balance.Descriptor) { d[1].Name = "Rain: more" }, Plain},
		"colon everywhere": {func(d []balance.Descriptor) { d[0].Name, d[1].Name = "a:b", "a:c" }, Plain},
	} {
		m := read(t, sample(t, "grouped.csv"))
		c.spoil(m.Descriptors)
		if err := Write(new(bytes.Buffer), m, c.layout); err == nil {
			t.Errorf("%s: written all the same", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(sample(f, "grouped.csv")))
	f.Add([]byte(sample(f, "plain.csv")))
	f.Add([]byte(";a/b;a/c\na/b;;3\na/c;\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, layout := range []Layout{Grouped, Plain} {
			var out bytes.Buffer
			if err := Write(&out, m, layout); err != nil {
				continue
			}
			if again := read(t, out.String()); !reflect.DeepEqual(again, m) {
				t.Fatalf("layout %d: %+v came back as %+v", layout, m, again)
			}
		}
	})
}
