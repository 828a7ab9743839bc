package model

// warnOfDrivers finds drivers, and states of drivers, that make no difference.
func (r *resolver) warnOfDrivers(entries []driverEntry) {
	for i, e := range entries {
		f := r.set.Factors[i]
		switch {
		case r.named[i] == 0:
			r.warn(e.At, "name it in a judgement, or take it out", "%s moves nothing", nameOf(f))
		case !r.named[i].Has(f.Baseline):
			r.warnOfStates(f, e.States, r.named[i])
		}
	}
}

// warnOfStates finds the states that no judgement tells from the baseline state,
// which none names either.
func (r *resolver) warnOfStates(f *Factor, entries []driverStateEntry, named States) {
	for i := range f.States {
		if i != f.Baseline && !named.Has(i) && f.States[i].ID != "" {
			r.warn(entries[i].ID.At, "name it in a judgement, or take it out",
				"the state %s of %s differs in nothing from the baseline %s", f.States[i].ID, nameOf(f), f.States[f.Baseline].ID)
		}
	}
}

// warnOfOutcomes finds outcomes that stay where they are whatever happens.
func (r *resolver) warnOfOutcomes(entries []outcomeEntry) {
	outcomes := r.set.Outcomes()
	for i, e := range entries {
		if len(e.MovedBy) == 0 {
			r.warn(e.At, "add moved_by, or take the outcome out", "nothing moves %s", nameOf(outcomes[i]))
		}
	}
}

// warnOfDescriptors finds descriptors that have nothing to do with the others. One
// that only moves others is no fault: it is what the study takes as given.
func (r *resolver) warnOfDescriptors() {
	for i, f := range r.set.Descriptors() {
		if len(f.Judgements) == 0 && r.named[i] == 0 {
			r.warn(f.At, "add moved_by, name it in a judgement, or take it out", "%s neither moves anything nor is moved", nameOf(f))
		}
	}
}
