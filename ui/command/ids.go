package command

import "foresee/model"

// What follows lists ids of a set for a shell to complete, each with what it is after
// a tab.

func driverStates(set *model.Set) []string { return assignments(set.Factors) }

func outcomeStates(set *model.Set) []string { return assignments(set.Outcomes()) }

func assignments(factors []*model.Factor) []string {
	var list []string
	for _, f := range factors {
		for i, s := range f.States {
			list = append(list, f.Assignment(model.Only(i))+"\t"+f.Title+": "+s.Title)
		}
	}
	return list
}

// aims completes what a question can be about.
func aims(set *model.Set) []string { return append(outcomeStates(set), scenarioIDs(set)...) }

// sides completes what can be compared.
func sides(set *model.Set) []string {
	return append([]string{"baseline", "now"}, append(scenarioIDs(set), assignments(set.Drivers())...)...)
}

func driverIDs(set *model.Set) []string {
	var ids []string
	for _, d := range set.Drivers() {
		ids = append(ids, d.ID+"\t"+d.Title)
	}
	return ids
}

func judgementIDs(set *model.Set) []string {
	var ids []string
	for _, f := range set.Factors {
		for _, j := range f.Judgements {
			ids = append(ids, j.ID+"\t"+j.Because)
		}
	}
	return ids
}

func scenarioIDs(set *model.Set) []string {
	var ids []string
	for _, s := range set.Scenarios {
		ids = append(ids, s.ID+"\t"+s.Title)
	}
	return ids
}

// everything lists all in a set that has a page of its own.
func everything(set *model.Set) []string {
	var ids []string
	for _, f := range set.Factors {
		ids = append(ids, f.ID+"\t"+f.Title)
	}
	ids = append(ids, scenarioIDs(set)...)
	for _, p := range set.Policies {
		ids = append(ids, p.ID+"\t"+p.Title)
	}
	for _, c := range set.Claims {
		ids = append(ids, c.ID+"\t"+c.Says)
	}
	for _, e := range set.Errata {
		ids = append(ids, e.ID+"\t"+e.Title)
	}
	return ids
}
