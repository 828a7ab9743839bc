package study

import (
	"cmp"
	"fmt"

	"foresee/model"
	"foresee/model/balance"
)

// Set returns a matrix as a balance set. Ids are made of the names, as what is typed
// must be simple, and the names stay as titles. What no set may hold in a text is
// taken out (see Remarks). Colours are left out, for a set has none. The id of the
// set is made of the one given, which may be the name of a file.
func Set(m *balance.Matrix, id string) *model.Set {
	id = cmp.Or(slug(id), "matrix")
	return model.NewSet(model.Set{
		ID: id, Title: cmp.Or(model.CleanTitle(m.Title), id), Method: model.Balance, About: model.CleanText(m.About), Factors: factors(m),
	})
}

func factors(m *balance.Matrix) []*model.Factor {
	names := make([]string, len(m.Descriptors))
	for d := range names {
		names[d] = model.CleanTitle(m.Descriptors[d].Name)
	}
	ids := identify("descriptor", names)
	for d := range names {
		names[d] = cmp.Or(names[d], ids[d])
	}
	shorts := shortNames(names)
	list := make([]*model.Factor, len(names))
	for d, descriptor := range m.Descriptors {
		list[d] = &model.Factor{
			ID: ids[d], Kind: model.Descriptor, Title: names[d], About: model.CleanText(descriptor.About), States: states(descriptor.Variants),
			Short: cmp.Or(fitting(descriptor.Short, model.MaxShort), shorts[d]),
		}
	}
	for to, f := range list {
		for from := range list {
			f.Judgements = append(f.Judgements, judgements(m, list, from, to)...)
		}
	}
	return list
}

func states(variants []balance.Variant) []model.State {
	names := make([]string, len(variants))
	for v := range names {
		names[v] = model.CleanTitle(variants[v].Name)
	}
	list := make([]model.State, len(names))
	for v, id := range identify("state", names) {
		title := cmp.Or(names[v], id)
		list[v] = model.State{ID: id, Title: title, Short: cmp.Or(fitting(variants[v].Short, model.MaxShortState), title)}
	}
	return list
}

// fitting returns a short name, or nothing if it is too wide to be one.
func fitting(short string, width int) string {
	short = model.CleanTitle(short)
	if cells(short) > width {
		return ""
	}
	return short
}

// judgements returns what a descriptor does to another, one for every variant that
// has a judgement or a reason for having none.
func judgements(m *balance.Matrix, factors []*model.Factor, from, to int) []*model.Judgement {
	var list []*model.Judgement
	first := m.Number(balance.State{Descriptor: to})
	for v, state := range factors[from].States {
		because := model.CleanText(m.Rationale(balance.State{Descriptor: from, Variant: v}, to))
		row := m.Number(balance.State{Descriptor: from, Variant: v})
		points, moves := make([]float64, m.Variants(to)), false
		for w := range points {
			points[w] = float64(m.Impact(row, first+w))
			moves = moves || points[w] != 0
		}
		if !moves && because == "" {
			continue
		}
		id := fmt.Sprintf("%s:%s=%s", factors[to].ID, factors[from].ID, state.ID)
		list = append(list, &model.Judgement{ID: id, Outcome: to, When: from, State: v, Points: points, Because: because})
	}
	return list
}
