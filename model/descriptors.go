package model

import "fmt"

// The limits of a balance set: those of the matrix that it is.
const (
	MaxDescriptors = 500
	MaxVariants    = 32   // states of one descriptor
	MaxAllVariants = 2000 // states of all descriptors together
)

// maxVariantsRead does for descriptors what maxStatesRead does for drivers.
const maxVariantsRead = 2 * MaxVariants

// method returns the method that a document names. One that names none, and should,
// is judged by what it holds, so that its other faults are told in the right words.
func (d document) method() Method {
	named := d.Set.Method.Value
	should := named == "" && len(d.Descriptors) > 0 && len(d.Drivers)+len(d.Outcomes) == 0
	if named == string(Balance) || should {
		return Balance
	}
	return Forecast
}

// factors names what a set of that method is made of.
func (m Method) factors() string {
	if m == Balance {
		return "descriptor"
	}
	return "driver or outcome"
}

// needs names the key that a set of that method has beside its id and title.
func (m Method) needs() string {
	if m == Balance {
		return "method: balance"
	}
	return "as_of"
}

// refuseDescriptors reports descriptors in a set that is to give likelihoods.
func (r *resolver) refuseDescriptors(doc document) bool {
	if len(doc.Descriptors) == 0 {
		return false
	}
	r.fault(doc.Descriptors[0].At, "put them into a set of `method: balance`, or make them drivers and outcomes",
		"the set is of method forecast, and descriptors belong to one of method balance")
	return true
}

// refuseForecast reports what only sets that give likelihoods have, once for each kind.
func (r *resolver) refuseForecast(doc document) {
	alien := func(at Position, what string) {
		r.fault(at, "take them out, or leave out `method: balance`", "the set is of method balance, and %s belong to one of method forecast", what)
	}
	if len(doc.Drivers) > 0 {
		alien(doc.Drivers[0].At, "drivers")
	}
	if len(doc.Outcomes) > 0 {
		alien(doc.Outcomes[0].At, "outcomes")
	}
	if len(doc.Policies) > 0 {
		alien(doc.Policies[0].At, "policies")
	}
	switch {
	case len(doc.Scenarios) > 0:
		alien(doc.Scenarios[0].At, "scenarios")
	case len(doc.Set.Scenarios) > 0:
		alien(doc.Set.Scenarios[0].At, "scenarios")
	}
}

// allDescriptors resolves the descriptors of a balance set.
func (r *resolver) allDescriptors(doc document, firstFile string) {
	if e := doc.Set; e.At.Line > 0 && e.Method.At.Line == 0 {
		r.fault(e.At, "add `method: balance`", "method is missing: the set has descriptors, which belong to one of method balance")
	}
	r.refuseForecast(doc)
	if len(doc.Descriptors) == 0 {
		r.fault(Position{File: firstFile}, "add at least one under descriptors", "the set has no descriptors")
	}
	states := 0
	var over Position // where there are too many
	for _, e := range doc.Descriptors {
		r.descriptor(e)
		if states += len(e.States); states > MaxAllVariants && over.Line == 0 {
			over = e.At
		}
	}
	if n := len(doc.Descriptors); n > MaxDescriptors {
		r.fault(doc.Descriptors[MaxDescriptors].At, "merge some, or split the set", "the set has %d descriptors, more than %d", n, MaxDescriptors)
	}
	if states > MaxAllVariants {
		r.fault(over, "merge some, or split the set", "the descriptors have %d states in all, more than %d", states, MaxAllVariants)
	}
}

// descriptor resolves a descriptor, but not yet what moves it.
func (r *resolver) descriptor(e descriptorEntry) {
	f := &Factor{
		ID: e.ID.Value, Kind: Descriptor, Title: e.Title.Value, Short: r.short(e.Short, e.Title), About: e.About.Value,
		Evidence: r.cite(e.Evidence), At: e.At,
	}
	ids := newRegister("state")
	for _, s := range e.States[:min(len(e.States), maxVariantsRead)] {
		r.register(&ids, s.ID)
		f.States = append(f.States, State{
			ID: s.ID.Value, Title: s.Title.Value, Short: r.shortState(s.Short, s.Title), About: s.About.Value, Evidence: r.cite(s.Evidence),
		})
	}
	if n := len(e.States); n > MaxVariants {
		r.fault(e.At, fmt.Sprintf("a descriptor has 1 to %d", MaxVariants), "the number of states is %d", n)
	}
	r.addFactor(f, e.ID)
}
