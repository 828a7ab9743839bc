package balance

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

func TestSheet(t *testing.T) {
	m := build(t, []int{2, 3, 1},
		[]int{0, 0, 2, -1, -1, 0},
		[]int{0, 0, -3, 1, 2, 0},
		[]int{1, -1, 0, 0, 0, 5},
		[]int{0, 2, 0, 0, 0, 0},
		[]int{-2, 2, 0, 0, 0, 0},
		[]int{0, 0, 0, 1, 0, 0})
	got := m.Sheet(Scenario{1, 1, 0})
	want := Sheet{
		Scenario: Scenario{1, 1, 0},
		Lines: []Line{
			{Descriptor: 0, Chosen: 1, Balances: []int{0, 2}, Best: 0, Margin: 2},
			{Descriptor: 1, Chosen: 1, Balances: []int{-3, 2, 2}, Best: 2, Margin: 0},
			{Descriptor: 2, Chosen: 0, Balances: []int{0}, Best: -1, Margin: NoRival},
		},
		Margin: 0,
		Score:  4,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if !got.Consistent() {
		t.Error("a tie counts as inconsistent")
	}
	if brink := got.Brink(0); !reflect.DeepEqual(brink, []int{1}) {
		t.Errorf("on the brink: %v, want [1]", brink)
	}
	if brink := got.Brink(2); !reflect.DeepEqual(brink, []int{0, 1}) {
		t.Errorf("within 2 of it: %v, want [0 1]", brink)
	}
	if m.Sheet(Scenario{0, 1, 0}).Consistent() {
		t.Error("a beaten variant counts as consistent")
	}
}

func TestSheetOnItself(t *testing.T) {
	m := build(t, []int{2}, []int{-1, 1}, []int{0, 0})
	if m.Sheet(Scenario{0}).Consistent() || !m.Sheet(Scenario{1}).Consistent() {
		t.Error("the judgement of a variant on its own descriptor does not count")
	}
}

func TestVoices(t *testing.T) {
	m := build(t, []int{2, 2, 2},
		[]int{0, 0, 0, 0, 3, -3},
		[]int{0, 0, 0, 0, 0, 0},
		[]int{0, 0, 0, 0, -1, 0},
		[]int{0, 0, 0, 0, 0, 2})
	m.Rationales[Link{0, AnyVariant, 2}] = "because"
	s := Scenario{0, 1, 0}
	got := m.Voices(s, State{2, 0}, 1)
	want := []Voice{{State{0, 0}, 3, 6, "because"}, {State{1, 1}, 0, -2, ""}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("against a rival: got %+v, want %+v", got, want)
	}
	got = m.Voices(s, State{2, 0}, -1)
	want = []Voice{{State{0, 0}, 3, 3, "because"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("alone: got %+v, want %+v", got, want)
	}
}

// The leads of all voices add up to the margin, whatever the matrix.
func TestVoicesAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 3))
	for range 100 {
		m := randomMatrix(t, r)
		every(m, func(s Scenario) {
			sheet := m.Sheet(s)
			if sheet.Consistent() != isConsistent(m, s, 0) {
				t.Fatalf("%v: the sheet says consistent %v", s, sheet.Consistent())
			}
			for _, line := range sheet.Lines {
				sum := 0
				for _, voice := range m.Voices(s, State{line.Descriptor, line.Chosen}, line.Best) {
					sum += voice.Lead
				}
				if line.Best >= 0 && sum != line.Margin {
					t.Fatalf("%v, descriptor %d: the leads add up to %d, the margin is %d", s, line.Descriptor, sum, line.Margin)
				}
			}
		})
	}
}
