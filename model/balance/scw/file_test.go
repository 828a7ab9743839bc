package scw

import (
	"bytes"
	"errors"
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

func read(t testing.TB, text string) *File {
	t.Helper()
	f, err := Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func written(t testing.TB, f *File) string {
	t.Helper()
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestRead(t *testing.T) {
	f := read(t, sample(t, "village.scw"))
	m := f.Matrix
	if m.Title != "A village, invented" || f.Version != "ScenarioWizard 4.0" {
		t.Errorf("title %q, version %q", m.Title, f.Version)
	}
	want := []balance.Descriptor{
		{Name: "Rain", Short: "R", About: "Rain over the year", Variants: []balance.Variant{
			{Name: "plenty", Short: "p", Colour: "FFFFFF"}, {Name: "enough", Short: "e", Colour: "C0FFC0"}, {Colour: "FF"}}},
		{Name: "Harvest", Short: "H", Variants: []balance.Variant{
			{Name: "good", Short: "g", Colour: "FFFFFF"}, {Name: "poor", Short: "p", Colour: "FFFFFF"}}},
		{Name: "Fête", Short: "F", Variants: []balance.Variant{
			{Name: "held", Short: "h", Colour: "FFFFFF"}, {Name: "held", Short: "h2", Colour: "FFFFFF"}}},
	}
	if !reflect.DeepEqual(m.Descriptors, want) {
		t.Errorf("descriptors\n%+v, want\n%+v", m.Descriptors, want)
	}
	for _, c := range []struct{ row, column, points int }{{0, 3, 2}, {2, 4, 3}, {4, 5, -20}, {4, 6, 18}, {6, 6, 2}, {5, 2, -1}} {
		if got := m.Impact(c.row, c.column); got != c.points {
			t.Errorf("judgement of %d on %d is %d, want %d", c.row, c.column, got, c.points)
		}
	}
	if m.About != "What a small village may come to.\nTwo lines, with a \"quote\" in them." {
		t.Errorf("about: %q", m.About)
	}
	if got := m.Rationale(balance.State{Descriptor: 1, Variant: 1}, 2); got != "Nobody feasts on an empty barn – or so they say." {
		t.Errorf("rationale: %q", got)
	}
	if len(m.Rationales) != 2 {
		t.Errorf("%d rationales, want 2", len(m.Rationales))
	}
}

// Every way to write the same file comes back as it was.
func TestRoundTrip(t *testing.T) {
	text := sample(t, "village.scw")
	windows, err := toWindows(text)
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Index(text, "# 0-0")
	for name, text := range map[string]string{
		"as it is":            text,
		"carriage returns":    strings.ReplaceAll(text, "\n", "\r\n"),
		"no last line ending": strings.TrimSuffix(text, "\n"),
		"Windows-1252":        string(windows),
		"byte order mark":     "\ufeff" + text,
		"no texts":            text[:texts] + "#\n#\n",
		"nothing after":       text[:texts],
		"too few texts":       text[:texts] + "# 0-0\n\"one\"\n# \n\"two\"\n#\n#\n",
		"one text":            text[:texts] + "# 0-0\n\"one\"\n#\n#\n",
		"no title":            strings.Replace(text, "A village, invented\n", "", 1),
		"odd third section":   strings.Replace(text, "#\n#\nFFFFFF", "#\n5\n 7\n#\nFFFFFF", 1),
		"odd fifth section":   strings.Replace(text, "FFFFFF\n#\n#\n", "FFFFFF\n#\n5\n\n#\n", 1),
		"closing lines":       strings.Replace(text, "#\n#\nFFFFFF", "# short names\n#3\nFFFFFF", 1),
		"bare":                "$ ScenarioWizard 4.0\nbare\n&A\n -a\n -b\n#\n#\n#\n#\n#\n 0 , 0 \n 0 , 0 \n#\n",
	} {
		if got := written(t, read(t, text)); got != text {
			t.Errorf("%s: came back as\n%q, was\n%q", name, got, text)
		}
	}
}

// What people do to such files by hand is read, and written as usual.
func TestLenient(t *testing.T) {
	want := sample(t, "village.scw")
	for name, change := range map[string][2]string{
		"blank lines":     {"&Harvest\n", "\n  \n&Harvest\n"},
		"indentation":     {"&Harvest\n -good", "  &Harvest\n\t-good"},
		"other padding":   {" 0 , 0 , 0 , 1 ,-1 , 1 ,-1 \n", "0,0,0, +1,-1,1,-1\n"},
		"blank after all": {"#\n#\nFFFFFF", "\n#\n#\n\nFFFFFF"},
		"open quote":      {"\"Rain over the year\"", "  \"Rain over the year\"  "},
	} {
		text := strings.Replace(want, change[0], change[1], 1)
		if text == want {
			t.Fatalf("%s: the change does nothing", name)
		}
		if got := written(t, read(t, text)); got != want {
			t.Errorf("%s: came back as\n%q, want\n%q", name, got, want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	text := sample(t, "village.scw")
	for _, c := range []struct{ old, new, want string }{
		{text, "", "line 1: the file is empty"},
		{text, "\n \n", "line 1: the file is empty"},
		{"$ ScenarioWizard 4.0", "ScenarioWizard", "line 1: this is no ScenarioWizard file: it does not begin with $ ScenarioWizard"},
		{"$ ScenarioWizard 4.0", "\n$ Something", "line 2: this is no ScenarioWizard file"},
		{"&Rain\n", "", `line 3: the variant "plenty" comes before any descriptor`},
		{" -good", " good", `line 8: "good" is neither a descriptor, which begins with &, nor a variant, which begins with -`},
		{" -good\n -poor\n", "", `line 11: descriptor 2, "Harvest", has no variant`},
		{" -plenty", " -\u202eplenty", "line 4: the text holds the invisible character U+202E; take it out"},
		{" -plenty", " -\x1b[2J", "line 4: the text holds the invisible character U+001B"},
		{"&R\n", "&R\n&X\n&Y\n", "line 20: there are more short names than the 3 descriptors"},
		{"&F\n", "", "line 21: \" h\" is one short name too many: descriptor 2 has 2 variants"},
		{"&F\n h\n h2\n", "", "line 21: there are short names for 2 descriptors of 3"},
		{"&F\n", "&G\n&F\n", "line 22: there are more short names than the 3 descriptors"},
		{"&R\n p", " p", `line 14: the short name " p" comes before any descriptor`},
		{"C0FFC0\n", "", "line 32: there are colours for 6 variants of 7"},
		{"C0FFC0\n", "C0FFC0\n0\n", "line 33: there are more colours than the 7 variants"},
		{"C0FFC0", "green", `line 27: "green" is no colour`},
		{"C0FFC0", "123456789", `line 27: "123456789" is no colour`},
		{" 0 , 0 , 0 , 1 ,", " 0 , 0 , 1 ,", "line 36: the row has 6 judgements for 7 variants"},
		{" 0 , 0 , 0 , 1 ,", " 0 , 0 , 0 , x ,", `line 36: judgement 4 of the row is "x", not a whole number`},
		{" 0 , 0 , 0 , 1 ,", " 0 , 0 , 0 , 1.5 ,", `line 36: judgement 4 of the row is "1.5", not a whole number`},
		{" 0 , 0 , 0 , 1 ,", " 0 , 0 , 0 , 99999999 ,", "line 36: judgement 4 of the row: the judgement 99999999 is beyond"},
		{" 0 , 0 , 0 , 1 ,-1 , 1 ,-1 \n", "", "line 41: there are 6 rows of judgements for 7 variants"},
		{"-20 ,18 \n", "-20 ,18 \n 0 , 0 , 0 , 0 , 0 , 0 , 0 \n", "line 42: there are more rows of judgements than the 7 variants"},
		{text[strings.Index(text, "FFFFFF"):], "FFFFFF\n", "line 26: the file ends within the colours; a line with # should close them"},
		{"\"\"\n#\n#\n", "\"\n#\n#\n", "line 70: the text that begins here is never closed by a quote"},
	} {
		_, err := Read(strings.NewReader(strings.Replace(text, c.old, c.new, 1)))
		var fault *SyntaxError
		if !errors.As(err, &fault) || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%.20q for %.20q: got the error %v, want %q", c.new, c.old, err, c.want)
		}
	}
}

func TestReadRefusesLargeFiles(t *testing.T) {
	if _, err := Read(endless{}); err == nil || !strings.Contains(err.Error(), "larger than 64 MB") {
		t.Errorf("got the error %v", err)
	}
}

// endless is a file without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return copy(p, bytes.Repeat([]byte{' '}, len(p))), nil }

func TestWriteNew(t *testing.T) {
	m, err := balance.New([]balance.Descriptor{
		{Name: "A", Variants: []balance.Variant{{Name: "x"}, {Name: "y", Colour: "00FF00"}}},
		{Name: "B", Variants: []balance.Variant{{Name: "z"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	m.Title = "New"
	m.Rationales[balance.Link{From: 0, Variant: balance.AnyVariant, To: 1}] = "in general"
	m.Rationales[balance.Link{From: 0, Variant: 1, To: 1}] = "in particular"
	want := strings.ReplaceAll(`$ ScenarioWizard 4.0
New
&A
 -x
 -y
&B
 -z
#
&
 
 
&
 
#
#
FFFFFF
00FF00
FFFFFF
#
#
 0 , 0 , 0 
 0 , 0 , 0 
 0 , 0 , 0 
#
# 0-0
""
# 
""
# 
""
#  -> 
""
#  -> 
"in general
y: in particular"
#  -> 
""
#  -> 
""
#
#
`, "\n", "\r\n")
	if got := written(t, New(m)); got != want {
		t.Errorf("got\n%q, want\n%q", got, want)
	}
}

// A text that is added to a file without texts gets its place.
func TestWriteAddedText(t *testing.T) {
	text := sample(t, "village.scw")
	f := read(t, text[:strings.Index(text, "# 0-0")]+"#\n#\n")
	link := balance.Link{From: 2, Variant: balance.AnyVariant, To: 0}
	f.Matrix.Rationales[link] = "added"
	if got := read(t, written(t, f)).Matrix.Rationales; got[link] != "added" || len(got) != 1 {
		t.Errorf("came back with the rationales %v", got)
	}
}

func TestWriteRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*File){
		"line break in a descriptor": func(f *File) { f.Matrix.Descriptors[0].Name = "a\nb" },
		"line break in a variant":    func(f *File) { f.Matrix.Descriptors[0].Variants[1].Name = "a\nb" },
		"line break in a short name": func(f *File) { f.Matrix.Descriptors[0].Variants[1].Short = "a\rb" },
		"mark in a short name":       func(f *File) { f.Matrix.Descriptors[0].Variants[1].Short = " #" },
		"line break in the title":    func(f *File) { f.Matrix.Title = "a\nb" },
		"mark in the title":          func(f *File) { f.Matrix.Title = "&" },
		"no title":                   func(f *File) { f.Matrix.Title = "" },
		"heading in a text":          func(f *File) { f.Matrix.About = "a \"\n# b" },
		"carriage return in a text":  func(f *File) { f.Matrix.About = "a\rb" },
		"character not in the code":  func(f *File) { f.Style.Windows = true; f.Matrix.Title = "안녕" },
	} {
		f := read(t, sample(t, "village.scw"))
		spoil(f)
		if err := f.Write(new(bytes.Buffer)); err == nil {
			t.Errorf("%s: written all the same", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	text := sample(f, "village.scw")
	f.Add([]byte(text))
	f.Add([]byte(strings.ReplaceAll(text, "\n", "\r\n")))
	f.Add([]byte("$ ScenarioWizard 4.0\n&A\n -a\n -b\n#\n#\n#\n#\n#\n 0 , 0 \n 0 , 0 \n#\n"))
	f.Add([]byte("$ScenarioWizard\n&\n-\n#&\n\n\x80#\n#\n#FF\n#\n0\n#\n#\n\"\"\n#\n\"\n\""))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		once := written(t, first)
		second := read(t, once)
		if twice := written(t, second); twice != once {
			t.Fatalf("written as %q, then as %q", once, twice)
		}
		if !reflect.DeepEqual(first.Matrix, second.Matrix) {
			t.Fatalf("matrix\n%+v\ncame back as\n%+v", first.Matrix, second.Matrix)
		}
	})
}
