package edition_test

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/forecast"
	"foresee/scenarios"
	"foresee/ui/catalogue"
	"foresee/ui/handout"
	"foresee/ui/handout/edition"
	"foresee/ui/handout/paper"
)

const (
	owner = "seoul"
	brief = "russia-dprk-2024"
	ferry = "../../command/testdata/sets/ferry.yaml"
)

func open(t *testing.T, name string) *model.Set {
	t.Helper()
	set, _, err := scenarios.Open(name, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// given assumes things of a set, as --set takes them.
func given(t *testing.T, set *model.Set, assignments ...string) handout.Given {
	t.Helper()
	a := set.Baseline()
	for _, assignment := range assignments {
		var err error
		if a, err = set.Assume(a, assignment); err != nil {
			t.Fatal(err)
		}
	}
	return handout.Given{Set: set, Assumptions: a, Scale: model.ICD203()}
}

func gather(t *testing.T, g handout.Given) *handout.Sheet {
	t.Helper()
	e, err := forecast.Open(g.Set)
	if err != nil {
		t.Fatal(err)
	}
	s, err := handout.Gather(context.Background(), e, g, nil, owner)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A form writes one edition in one form.
type form struct {
	name  string
	write func(io.Writer) error
}

// forms returns every form of both editions.
func forms(t *testing.T, g handout.Given) []form {
	t.Helper()
	words := catalogue.English()
	s := gather(t, g)
	instructor, student := edition.Instructor(s, words), edition.Student(g, owner, words)
	return []form{
		{"instructor.html", func(w io.Writer) error { return paper.WriteHTML(w, instructor) }},
		{"instructor.md", func(w io.Writer) error { return paper.WriteMarkdown(w, instructor) }},
		{"instructor.csv", func(w io.Writer) error { return handout.SheetCSV(w, s) }},
		{"instructor.json", func(w io.Writer) error { return handout.SheetJSON(w, s) }},
		{"student.html", func(w io.Writer) error { return paper.WriteHTML(w, student) }},
		{"student.md", func(w io.Writer) error { return paper.WriteMarkdown(w, student) }},
		{"student.csv", func(w io.Writer) error { return handout.WorksheetCSV(w, g) }},
		{"student.json", func(w io.Writer) error { return handout.WorksheetJSON(w, g) }},
	}
}

func written(t *testing.T, write func(io.Writer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
