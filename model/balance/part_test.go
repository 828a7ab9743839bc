package balance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// parts searches a matrix in so many parts and returns what each wrote.
func parts(t *testing.T, m *Matrix, q Query, n int) []string {
	t.Helper()
	var list []string
	for shard := range n {
		q.Shard, q.Shards = shard, n
		var out bytes.Buffer
		if r, err := WritePart(context.Background(), &out, m, q); err != nil || !r.Complete {
			t.Fatal(r.Complete, err)
		}
		list = append(list, out.String())
	}
	return list
}

func TestPartsJoin(t *testing.T) {
	m := draw(t, cells, 12, 3)
	q := Query{Margin: -3}
	want, _ := list(t, m, q)
	for _, n := range []int{1, 2, 7} {
		var read []Part
		for i, text := range parts(t, m, q, n) {
			p, err := ReadPart(fmt.Sprint(i), strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			read = append(read, p)
		}
		slices.Reverse(read)
		got, err := Join(read)
		if err != nil || !slices.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%d parts: %d scenarios (%v), want %d", n, len(got), err, len(want))
		}
	}
}

func TestWritePart(t *testing.T) {
	m := build(t, []int{2, 2}, []int{0, 0, 2, -2}, []int{0, 0, -1, 1}, []int{0, 0, 0, 0}, []int{0, 0, 0, 0})
	got := parts(t, m, Query{}, 1)[0]
	question, err := m.Question(Query{})
	want := fmt.Sprintf(`{"part":1,"parts":1,"question":"%s"}
{"variants":[1,1],"margin":0,"score":2}
{"variants":[2,2],"margin":0,"score":1}
{"found":2,"complete":true,"nodes":2}
`, question)
	if err != nil || got != want {
		t.Errorf("got\n%s(%v), want\n%s", got, err, want)
	}
}

func TestWritePartFails(t *testing.T) {
	m := mustNew(t, 2, 2)
	if _, err := WritePart(context.Background(), new(bytes.Buffer), m, Query{Shard: 2}); err == nil {
		t.Error("takes a query that does not fit")
	}
	for _, room := range []int{0, 70, 180} {
		if _, err := WritePart(context.Background(), &full{room}, m, Query{}); err == nil || !strings.Contains(err.Error(), "no room") {
			t.Errorf("with room for %d bytes: got the error %v", room, err)
		}
	}
}

// full takes so many bytes.
type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, errors.New("no room")
	}
	return len(p), nil
}

func TestQuestion(t *testing.T) {
	m := mustNew(t, 2, 2)
	other := m.Clone()
	set(t, other, 0, 2, 1)
	seen := make(map[string]string)
	for name, c := range map[string]struct {
		m *Matrix
		q Query
	}{
		"zero":      {m, Query{}},
		"matrix":    {other, Query{}},
		"shape":     {mustNew(t, 4), Query{}},
		"margin":    {m, Query{Margin: 1}},
		"pins":      {m, Query{Allowed: map[int][]int{0: {1}}}},
		"forbidden": {m, Query{Forbidden: [][2]State{{{0, 0}, {1, 1}}}}},
		"parts":     {m, Query{Shards: 2}},
	} {
		question, err := c.m.Question(c.q)
		if err != nil || seen[question] != "" {
			t.Errorf("%s is the same question as %s (%v)", name, seen[question], err)
		}
		seen[question] = name
	}
	a, _ := m.Question(Query{Shards: 2})
	b, err := m.Question(Query{Shard: 1, Shards: 2, Workers: 5})
	if err != nil || a != b {
		t.Errorf("two parts of a search have the questions %s and %s (%v)", a, b, err)
	}
	if _, err := m.Question(Query{Shards: -1}); err == nil {
		t.Error("takes a query that does not fit")
	}
}

func TestReadPartRefuses(t *testing.T) {
	const text = `{"part":1,"parts":2,"question":"q"}
{"variants":[1,2],"margin":0,"score":2}
{"variants":[2,2],"margin":0,"score":1}
{"found":2,"complete":true,"nodes":2}
`
	for _, c := range []struct{ old, new, want string }{
		{text, "", "x: the part breaks off after line 0"},
		{text, "{}\n", "x, line 1: this is no part of a search"},
		{`"part":1`, `"part":3`, "x, line 1: this is no part of a search"},
		{`"parts":2`, `"parts":1001`, "x, line 1: this is no part of a search"},
		{`{"found":2,"complete":true,"nodes":2}`, "", "x, line 4: this is not JSON"},
		{`{"found":2,"complete":true,"nodes":2}` + "\n", "", "x: the part breaks off after line 3"},
		{`"complete":true`, `"complete":false`, "x, line 4: the search of this part was stopped"},
		{`"found":2`, `"found":3`, "x, line 4: the part should have 3 scenarios and has 2"},
		{`[2,2]`, `[2,0]`, "x, line 3: this is neither a scenario nor the end"},
		{`[2,2]`, `[]`, "x, line 3: this is neither a scenario nor the end"},
		{`[2,2]`, `[2,2,1]`, "x, line 3: the scenario has 3 variants, those before have 2"},
		{`[2,2]`, `[2,2`, "x, line 3: this is not JSON"},
		{`"nodes":2}`, `"nodes":2}` + "\n{}", "x, line 5: the part goes on after its end"},
		{"{", strings.Repeat(" ", 2<<20), "x: bufio.Scanner: token too long"},
	} {
		_, err := ReadPart("x", strings.NewReader(strings.Replace(text, c.old, c.new, 1)))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%.20q for %.20q: got the error %v, want %q", c.new, c.old, err, c.want)
		}
	}
}

func TestJoinRefuses(t *testing.T) {
	a := Part{Name: "a", Shards: 3, Question: "q", Scenarios: []Scenario{{0, 1}}}
	b := Part{Name: "b", Shard: 1, Shards: 3, Question: "q"}
	c := Part{Name: "c", Shard: 2, Shards: 3, Question: "q", Scenarios: []Scenario{{1, 1}, {0, 0}}}
	if got, err := Join([]Part{c, a, b}); err != nil || fmt.Sprint(got) != "[1 1 1 2 2 2]" {
		t.Errorf("got %v (%v)", got, err)
	}
	if got, err := Join([]Part{{Name: "none", Shards: 1, Question: "q"}}); err != nil || len(got) != 0 {
		t.Errorf("of nothing: got %v (%v)", got, err)
	}
	elsewhere, fewer, again := c, c, c
	elsewhere.Question = "r"
	fewer.Shards = 4
	again.Scenarios = []Scenario{{0, 1}}
	for _, bad := range []struct {
		parts []Part
		want  string
	}{
		{nil, "there is no part to join"},
		{[]Part{a, b}, "part 3 of 3 is missing"},
		{[]Part{a, b, b, c}, "b and b are both part 2 of 3"},
		{[]Part{a, b, elsewhere}, "a and c are not parts of the same search"},
		{[]Part{a, b, fewer}, "a and c are not parts of the same search"},
		{[]Part{a, b, again}, "the scenario 1 2 is in two parts"},
	} {
		if _, err := Join(bad.parts); err == nil || !strings.HasPrefix(err.Error(), bad.want) {
			t.Errorf("got the error %v, want %q", err, bad.want)
		}
	}
}

func FuzzReadPart(f *testing.F) {
	f.Add([]byte("{\"part\":1,\"parts\":2,\"question\":\"q\"}\n{\"variants\":[1,2],\"margin\":0,\"score\":2}\n{\"found\":1,\"complete\":true,\"nodes\":2}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ReadPart("x", bytes.NewReader(data))
		if err == nil && (p.Shard < 0 || p.Shard >= p.Shards) {
			t.Fatalf("part %d of %d", p.Shard, p.Shards)
		}
	})
}
