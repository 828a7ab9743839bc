package study

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"foresee/model"
	"foresee/model/balance"
)

// awkward lists names that are hard to keep: blank, alike, long, wide, with a meaning in
// YAML, in other scripts, or meant for a terminal.
func awkward() []string {
	return []string{
		"", " ", "\t", "Rain", "Rain", "rain", "A. Rain", "null", "~", "yes", "123", "-5", "- 5", "+5", "1e3", "2024-01-01", "a: b", "a #b", "#", "'", "\"", "\\", "{x", "[", "*a", "&a", "!a", "%a", "@a", "`", "? a", "|", ">-",
		"Growth of the gross domestic product in the north", "Growth of the gross domestic product in the south", strings.Repeat("x", 300), strings.Repeat("x ", 300),
		"전쟁이 계속되고 있는 중입니다 그리고", "Größe", "größe", "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301e\u0301", "\xff\xfe", "\u202e", "a\x1b[2Jb", "a\x00", "a\nb\r\n\n c", "  a  b  ", "\ufeff", "\u2028", "\u00ad", "descriptor-1", "state-2", "−1", "<1", ">1", "++", "--",
	}
}

// hazardous draws a matrix with awkward names and texts.
func hazardous(t *testing.T, r *rand.Rand) *balance.Matrix {
	t.Helper()
	name := func() string { return awkward()[r.IntN(len(awkward()))] }
	descriptors := make([]balance.Descriptor, 1+r.IntN(6))
	for d := range descriptors {
		descriptors[d] = balance.Descriptor{Name: name(), Short: name(), About: strings.Repeat(name()+" ", r.IntN(40)), Variants: make([]balance.Variant, 1+r.IntN(5))}
		for v := range descriptors[d].Variants {
			descriptors[d].Variants[v] = balance.Variant{Name: name(), Short: name()}
		}
	}
	m, err := balance.New(descriptors)
	if err != nil {
		t.Fatal(err)
	}
	m.Title, m.About = name(), name()
	scale := []int{1, 3, 20, balance.MaxJudgement}[r.IntN(4)]
	for row := range m.States() {
		for column := range m.States() {
			if r.IntN(2) == 0 {
				if err := m.SetImpact(row, column, r.IntN(2*scale+1)-scale); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	for range r.IntN(10) {
		from := r.IntN(len(descriptors))
		link := balance.Link{From: from, Variant: r.IntN(m.Variants(from)+1) - 1, To: r.IntN(len(descriptors))}
		m.Rationales[link] = strings.Repeat(name()+" ", r.IntN(60))
	}
	return m
}

// written writes a set and reads it again.
func written(t *testing.T, set *model.Set) (*model.Set, string) {
	t.Helper()
	var text bytes.Buffer
	if err := Write(&text, set); err != nil {
		t.Fatal(err)
	}
	again, problems := model.Load(model.File{Name: "x.yaml", Text: text.Bytes()})
	if again == nil {
		t.Fatalf("%v in\n%s", problems, text.String())
	}
	return again, text.String()
}

// Whatever a matrix holds, its judgements and texts are the same after it was made a
// set, written, read and made a matrix again.
func TestSetKeepsMatrix(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	for range 100 {
		m := hazardous(t, r)
		set := Set(m, awkward()[r.IntN(len(awkward()))])
		again, text := written(t, set)
		n, _, err := Matrix(again)
		if err != nil {
			t.Fatal(err)
		}
		checkSame(t, m, n)
		if _, second := written(t, again); second != text {
			t.Fatalf("written again it is\n%s\nnot\n%s", second, text)
		}
		direct, _, err := Matrix(set)
		if err != nil || !reflect.DeepEqual(direct, n) {
			t.Fatalf("the set and what was written of it are not the same matrix: %v", err)
		}
		if t.Failed() {
			t.Fatalf("the set is\n%s", text)
		}
	}
}

// checkSame compares a matrix with what became of it.
func checkSame(t *testing.T, m, n *balance.Matrix) {
	t.Helper()
	if len(m.Descriptors) != len(n.Descriptors) || m.States() != n.States() {
		t.Fatalf("%d descriptors with %d variants became %d with %d", len(m.Descriptors), m.States(), len(n.Descriptors), n.States())
	}
	for row := range m.States() {
		s := m.State(row)
		if s != n.State(row) {
			t.Fatalf("state %v became %v", s, n.State(row))
		}
		for column := range m.States() {
			if m.Impact(row, column) != n.Impact(row, column) {
				t.Errorf("the judgement of %v on %v was %d and is %d", s, m.State(column), m.Impact(row, column), n.Impact(row, column))
			}
		}
		for to := range m.Descriptors {
			if want, got := model.CleanText(m.Rationale(s, to)), n.Rationale(s, to); got != want {
				t.Errorf("the rationale of %v for %d was %q and is %q", s, to, want, got)
			}
		}
		name, got := model.CleanTitle(m.Descriptors[s.Descriptor].Variants[s.Variant].Name), n.Descriptors[s.Descriptor].Variants[s.Variant].Name
		if name != got && name != "" {
			t.Errorf("the variant %q became %q", name, got)
		}
	}
	for d := range m.Descriptors {
		if name, got := model.CleanTitle(m.Descriptors[d].Name), n.Descriptors[d].Name; name != got && name != "" {
			t.Errorf("the descriptor %q became %q", name, got)
		}
		if about, got := model.CleanText(m.Descriptors[d].About), n.Descriptors[d].About; about != got {
			t.Errorf("what is said about it was %q and is %q", about, got)
		}
	}
}

// What was written by hand keeps everything too, and comes out readable.
func TestWriteKeepsSet(t *testing.T) {
	const rich = `set:
  id: rich
  title: "Rich: all there is"
  as_of: "2024-06-05"
  method: balance
  about: >-
    This text is about what the set is about, and it goes on for so long that it takes more than the
    one line that is given to shorter ones.
  brief:
    title: A brief
    author: Its author
    date: "2024-06-05"
    pages: 2
  errata:
    - id: F1
      title: A slip
      says: "1923"
      note: "2023"
      evidence: [C1]
  background: [C2]
evidence:
  - id: C1
    at: {page: 1, paragraph: P1}
    says: It rains.
    word: likely
    kind: fact
  - id: C2
    at: {page: 2}
    says: It snows.
    kind: fact
    note: Now and then.
descriptors:
  - id: sky
    title: Sky
    states:
      - id: clear
        title: Clear
        evidence: [C1]
      - id: "null"
        title: None to be seen
        short: None
        about: At night.
    moved_by:
      - when: {sky: clear}
        points: {clear: 1000000, "null": -1000000}
      - when: {sky: "null"}
        points: {clear: 0}
        because: Night falls.
        basis: brief
        evidence: [C1]
    evidence: [C1]
`
	if _, text := written(t, load(t, rich)); text != rich {
		t.Errorf("got\n%s", text)
	}
}

func TestIDs(t *testing.T) {
	tests := []struct {
		names []string
		want  []string
	}{
		{[]string{"A. Government", "", "Foreign policy", "foreign-policy!", "..."}, []string{"a-government", "state-2", "foreign-policy", "foreign-policy-2", "state-5"}},
		{[]string{"+50 %", "-50 %", "< 3", "> 3", "3", "3", "3-2"}, []string{"plus-50", "minus-50", "below-3", "above-3", "3", "3-2", "3-2-2"}},
		{[]string{"Bevölkerung & Größe", "Économie", "전쟁", "Ａ１"}, []string{"bevolkerung-and-grosse", "economie", "state-3", "a1"}},
		{[]string{"Development of the gross domestic product", strings.Repeat("x", 40), "state 1", ""}, []string{"development-of-the-gross", strings.Repeat("x", 32), "state-1", "state-4"}},
	}
	for _, test := range tests {
		if got := identify("state", test.names); !slices.Equal(got, test.want) {
			t.Errorf("%q: got %q, want %q", test.names, got, test.want)
		}
	}
}

func TestShortNames(t *testing.T) {
	titles := []string{
		"Economy", "Growth of the gross domestic product", "Share of energy from wind, in the north", "Share of energy from wind, in the south",
		strings.Repeat("y", 30), "전쟁이 계속되고 있는 중입니다 그리고", "Exactly twenty-four wide",
	}
	want := []string{
		"Economy", "Growth of the gross…", "Share of ene…n the north", "Share of ene…n the south",
		strings.Repeat("y", 23) + "…", "전쟁이 계속되고 있는…", "Exactly twenty-four wide",
	}
	if got := shortNames(titles); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	for _, short := range append(shortNames(titles), shortNames(awkward())...) {
		if cells(short) > model.MaxShort {
			t.Errorf("%q is %d cells wide", short, cells(short))
		}
	}
}

func TestRemarks(t *testing.T) {
	m, err := balance.New([]balance.Descriptor{
		{Name: "Rain", Short: strings.Repeat("x", 25), Variants: []balance.Variant{{Name: "none\nat all"}, {Name: "some\x1b"}}},
		{Name: strings.Repeat("x", 201), Variants: []balance.Variant{{Name: "a", Short: "15 cells it is."}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"2 texts were cut, or lost invisible characters", "2 short names are too wide and left out"}
	if got := Remarks(m); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// What no file of a set has room for is refused before a byte is written.
func TestWriteRefuses(t *testing.T) {
	var text bytes.Buffer
	err := Write(&text, load(t, trade))
	if err == nil || !strings.Contains(err.Error(), "only those of method balance") || text.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, text.Len())
	}
	err = Write(&text, load(t, weather+"lessons: [{id: a, title: A, minutes: 5, about: A., steps: [{title: A}]}]\n"))
	if err == nil || !strings.Contains(err.Error(), "lessons would be lost") || text.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, text.Len())
	}
	descriptors := make([]balance.Descriptor, 60)
	for d := range descriptors {
		descriptors[d] = balance.Descriptor{Name: fmt.Sprint(d), Variants: make([]balance.Variant, 4)}
	}
	m, err := balance.New(descriptors)
	if err != nil {
		t.Fatal(err)
	}
	for row := range m.States() {
		for column := range m.States() {
			if err := m.SetImpact(row, column, 3); err != nil {
				t.Fatal(err)
			}
		}
	}
	err = Write(&text, Set(m, "large"))
	if err == nil || !strings.Contains(err.Error(), "writing large: it would not be read again: large.yaml: the file") || text.Len() > 0 {
		t.Errorf("got %v and %d bytes", err, text.Len())
	}
}
