package scw

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"

	"foresee/model/balance"
)

func readList(t testing.TB, text string) *Solutions {
	t.Helper()
	s, err := ReadSolutions(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func writtenList(t testing.TB, s *Solutions) string {
	t.Helper()
	var out bytes.Buffer
	if err := s.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestReadSolutions(t *testing.T) {
	s := readList(t, sample(t, "village.sl"))
	want := []Solution{
		{Scenario: balance.Scenario{0, 0, 0}, Weight: "6", Margin: 1, Score: 6},
		{Scenario: balance.Scenario{2, 1, 1}, Weight: "1.677722E+07", Margin: 3, Score: 23, Comment: `dry, and "so be it"`},
	}
	if !reflect.DeepEqual(s.Rows, want) || s.Declared != 2 || s.Title != "Solution set" {
		t.Errorf("got %+v", s)
	}
	if got := s.Rows[1].Size(); got != 16777220 {
		t.Errorf("the weight is %v", got)
	}
}

func TestSolutionsRoundTrip(t *testing.T) {
	text := sample(t, "village.sl")
	for name, text := range map[string]string{
		"as it is":            text,
		"carriage returns":    strings.ReplaceAll(text, "\n", "\r\n"),
		"no last line ending": strings.TrimSuffix(text, "\n"),
		"truncated":           strings.Replace(text, " 2 ", " 1241136 ", 1),
		"Windows-1252":        strings.Replace(text, "dry", "d\xfcrr", 1),
	} {
		if got := writtenList(t, readList(t, text)); got != text {
			t.Errorf("%s: came back as %q, was %q", name, got, text)
		}
	}
}

func TestNewSolutions(t *testing.T) {
	m := read(t, sample(t, "village.scw")).Matrix
	s := NewSolutions([]Solution{NewSolution(m, balance.Scenario{0, 0, 0}, 6)})
	want := "$ ScenarioWizard 3.0\r\nSolution set\r\n 1 \r\n\r\n\" 1 1 1\",6,1,0,6,\"\"\r\n"
	if got := writtenList(t, s); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	s.Rows[0].Comment = "a\nb"
	if err := s.Write(new(bytes.Buffer)); err == nil {
		t.Error("wrote a comment with a line break")
	}
	s.Title = " "
	if err := s.Write(new(bytes.Buffer)); err == nil {
		t.Error("wrote a list without a title")
	}
}

func TestReadSolutionsRefuses(t *testing.T) {
	text := sample(t, "village.sl")
	for _, c := range []struct{ old, new, want string }{
		{text, "", "line 1: the file ends before the number of scenarios"},
		{"$ S", "S", "line 1: this is no list of ScenarioWizard"},
		{" 2 \n", "", "line 4: \"\\\" 1 1 1\\\",6,1,0,6,\\\"\\\"\" should be the number of scenarios"},
		{" 2 \n", " -2 \n", `line 3: "-2" should be the number of scenarios`},
		{`" 1 1 1"`, `1 1 1`, "line 5: this should be a scenario in quotes"},
		{`,6,1,0,6,""`, `,6,1,0,6`, "line 5: this should be a scenario in quotes"},
		{`" 1 1 1"`, `" 1 0 1"`, `line 5: "0" is not the number of a variant`},
		{`" 1 1 1"`, `" 1 x 1"`, `line 5: "x" is not the number of a variant`},
		{`" 1 1 1"`, `" "`, "line 5: the scenario has no variants"},
		{`,6,1,0`, `,NaN,1,0`, `line 5: the weight is "NaN", not a number`},
		{`,6,1,0`, `,6,1.5,0`, `line 5: number 2 of the line is "1.5", not a whole number`},
		{`,6,""`, `,6,x`, `line 5: the comment "x" is not in quotes`},
		{`dry`, "\x1b", "line 6: the text holds the invisible character U+001B"},
	} {
		_, err := ReadSolutions(strings.NewReader(strings.Replace(text, c.old, c.new, 1)))
		var fault *SyntaxError
		if !errors.As(err, &fault) || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%.20q for %.20q: got the error %v, want %q", c.new, c.old, err, c.want)
		}
	}
}

func FuzzReadSolutions(f *testing.F) {
	f.Add([]byte(sample(f, "village.sl")))
	f.Add([]byte("$ScenarioWizard\nx\n0\n\"1\",+0,0,0,0,\"\"\""))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := ReadSolutions(bytes.NewReader(data))
		if err != nil {
			return
		}
		once := writtenList(t, first)
		second := readList(t, once)
		if twice := writtenList(t, second); twice != once {
			t.Fatalf("written as %q, then as %q", once, twice)
		}
		if len(first.Rows) != len(second.Rows) || first.Declared != second.Declared {
			t.Fatalf("%d rows came back as %d", len(first.Rows), len(second.Rows))
		}
	})
}
