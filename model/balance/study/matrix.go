package study

import (
	"fmt"
	"math"

	"foresee/model"
	"foresee/model/balance"
)

// Carried says how a set was carried over to a matrix, and what was not.
//
// Never carried are evidence and bases, which stay in the set, and a forecast set's
// events, recommendations and stakes: the matrix says nothing about them. The points
// of a driver count as they are written, while a forecast counts them from the state
// the driver is in at the baseline.
type Carried struct {
	Scale        int   // what every point was multiplied by: 1, or 2 where there were halves
	Baselines    int   // outcomes whose stated likelihood a matrix has no place for
	Weights      int   // drivers whose states weigh unequally when the driver is left open
	FromBaseline int   // judgements of a driver's baseline state, which a forecast takes off
	Unmoved      []int // descriptors that nothing moves: any variant of them is consistent
}

// Matrix returns the cross-impact matrix of a set. The reason given for a judgement
// becomes its rationale, one of the whole descriptor where all its states give the
// same. An error is a set that no reader would have accepted.
func Matrix(set *model.Set) (*balance.Matrix, Carried, error) {
	m, err := balance.New(descriptors(set))
	if err != nil {
		return nil, Carried{}, fmt.Errorf("making a matrix of %s: %w", set.ID, err)
	}
	m.Title, m.About = set.Title, set.About
	c := carried(set)
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			if err := setImpacts(m, j, c.Scale); err != nil {
				return nil, Carried{}, fmt.Errorf("making a matrix of %s: judgement %s: %w", set.ID, j.ID, err)
			}
		}
	}
	shareRationales(m)
	return m, c, nil
}

func descriptors(set *model.Set) []balance.Descriptor {
	titles := make([]string, len(set.Factors))
	for i, f := range set.Factors {
		titles[i] = f.Title
	}
	shorts := shortNames(titles)
	list := make([]balance.Descriptor, len(set.Factors))
	for i, f := range set.Factors {
		d := balance.Descriptor{Name: f.Title, Short: unless(f.Short, shorts[i]), About: f.About}
		for _, s := range f.States {
			d.Variants = append(d.Variants, balance.Variant{Name: s.Title, Short: unless(s.Short, s.Title)})
		}
		list[i] = d
	}
	return list
}

// unless returns a short name, or nothing where it is what the long one makes.
func unless(short, made string) string {
	if short == made {
		return ""
	}
	return short
}

func setImpacts(m *balance.Matrix, j *model.Judgement, scale int) error {
	row := m.Number(balance.State{Descriptor: j.When, Variant: j.State})
	first := m.Number(balance.State{Descriptor: j.Outcome})
	for v, points := range j.Points {
		whole := points * float64(scale)
		if whole != math.Trunc(whole) {
			return fmt.Errorf("%g points are not halves", points)
		}
		if err := m.SetImpact(row, first+v, int(whole)); err != nil {
			return err
		}
	}
	if j.Because != "" {
		m.Rationales[balance.Link{From: j.When, Variant: j.State, To: j.Outcome}] = j.Because
	}
	return nil
}

// shareRationales turns rationales that all variants of a descriptor give alike into
// one for the descriptor.
func shareRationales(m *balance.Matrix) {
	for from, d := range m.Descriptors {
		for to := range m.Descriptors {
			text := m.Rationales[balance.Link{From: from, To: to}]
			alike := text != ""
			for v := range d.Variants {
				alike = alike && m.Rationales[balance.Link{From: from, Variant: v, To: to}] == text
			}
			if !alike {
				continue
			}
			for v := range d.Variants {
				delete(m.Rationales, balance.Link{From: from, Variant: v, To: to})
			}
			m.Rationales[balance.Link{From: from, Variant: balance.AnyVariant, To: to}] = text
		}
	}
}

func carried(set *model.Set) Carried {
	c := Carried{Scale: 1}
	for i, f := range set.Factors {
		switch {
		case f.Kind == model.Outcome:
			c.Baselines++
		case f.Kind == model.Driver && weighed(f):
			c.Weights++
		}
		if len(f.Judgements) == 0 {
			c.Unmoved = append(c.Unmoved, i)
		}
		for _, j := range f.Judgements {
			if when := set.Factors[j.When]; when.Kind == model.Driver && j.State == when.Baseline {
				c.FromBaseline++
			}
			for _, points := range j.Points {
				if points != math.Trunc(points) {
					c.Scale = 2
				}
			}
		}
	}
	return c
}

func weighed(f *model.Factor) bool {
	for _, s := range f.States {
		if s.IfOpen != f.States[0].IfOpen {
			return true
		}
	}
	return false
}

// Pins returns the variants that some assumptions leave to choose from, as a
// balance.Query takes them; a factor that is left all its states is not named.
func Pins(a model.Assumptions, set *model.Set) map[int][]int {
	pins := make(map[int][]int)
	for i, f := range set.Factors {
		allowed := a.Allowed(i) & f.Open()
		if allowed == f.Open() {
			continue
		}
		for v := range f.States {
			if allowed.Has(v) {
				pins[i] = append(pins[i], v)
			}
		}
	}
	return pins
}
