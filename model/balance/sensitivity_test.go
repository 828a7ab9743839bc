package balance

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
)

// changing is Sensitivity by making each change and trying every scenario.
func changing(m *Matrix, q Query, scale int) []Effect {
	before, moved := trying(m, q), movedIn(m)
	var list []Effect
	for row := range m.States() {
		for column := range m.States() {
			for _, by := range []int{1, -1} {
				points := m.Impact(row, column)
				if m.owner[row] == m.owner[column] || !moved[m.owner[column]] || points+by > scale || points+by < -scale {
					continue
				}
				m.impact[row*m.States()+column] += by
				after := trying(m, q)
				m.impact[row*m.States()+column] -= by
				e := Effect{m.State(row), m.State(column), by, without(after, before), without(before, after)}
				if len(e.Added)+len(e.Removed) > 0 {
					list = append(list, e)
				}
			}
		}
	}
	return list
}

// without returns the scenarios of a that are not in b.
func without(a, b []Scenario) []Scenario {
	return slices.DeleteFunc(slices.Clone(a), func(s Scenario) bool {
		return slices.ContainsFunc(b, func(other Scenario) bool { return slices.Equal(s, other) })
	})
}

func TestSensitivityAgainstChanging(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 8))
	added, removed := 0, 0
	for i := range 200 {
		m := mustNew(t, [][]int{{2, 2, 2}, {3, 2, 2}, {2, 4}, {3, 3}, {2, 1, 3}}[r.IntN(5)]...)
		for row := range m.States() {
			for column := range m.States() {
				set(t, m, row, column, r.IntN(5)-2)
			}
		}
		q, scale := randomQuery(r, m), 2+r.IntN(2)
		got, err := m.Sensitivity(context.Background(), q, scale)
		if err != nil || !got.Complete {
			t.Fatal(got.Complete, err)
		}
		want := changing(m, q, scale)
		if !slices.EqualFunc(got.Consistent, trying(m, q), slices.Equal) || !slices.EqualFunc(got.Effects, want, sameEffect) {
			t.Fatalf("matrix %d, query %+v:\ngot  %+v\nwant %+v", i, q, got.Effects, want)
		}
		for _, e := range got.Effects {
			added += len(e.Added)
			removed += len(e.Removed)
		}
	}
	if added < 200 || removed < 200 {
		t.Errorf("%d additions and %d removals: too few", added, removed)
	}
}

func sameEffect(a, b Effect) bool {
	return a.Row == b.Row && a.Column == b.Column && a.By == b.By &&
		slices.EqualFunc(a.Added, b.Added, slices.Equal) && slices.EqualFunc(a.Removed, b.Removed, slices.Equal)
}

func TestSensitivityRefuses(t *testing.T) {
	if _, err := mustNew(t, 2).Sensitivity(context.Background(), Query{Shards: -1}, 0); err == nil {
		t.Error("takes a query that does not fit")
	}
}

func TestSensitivityOfTooMany(t *testing.T) {
	m := mustNew(t, slices.Repeat([]int{2}, 17)...) // no judgements: all 131,072 are consistent
	if _, err := m.Sensitivity(context.Background(), Query{}, 0); !errors.Is(err, ErrTooMany) {
		t.Errorf("the error is %v, want %v", err, ErrTooMany)
	}
}

// What nothing moves is set from outside: no influence on it is invented.
func TestSensitivityLeavesTheUnmovedAlone(t *testing.T) {
	m := build(t, []int{2, 2}, []int{0, 0, 1, 0}, nil, nil, nil)
	got, err := m.Sensitivity(context.Background(), Query{}, 0)
	if err != nil || len(got.Effects) == 0 {
		t.Fatal(got, err)
	}
	for _, e := range got.Effects {
		if e.Column.Descriptor == 0 {
			t.Errorf("%+v moves the first descriptor", e)
		}
	}
}
