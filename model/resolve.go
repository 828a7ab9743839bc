package model

// A resolver turns what the files say into a set: ids into indices, words into
// numbers, and what is left out into its default. It goes on after a fault, so
// that one reading finds them all.
type resolver struct {
	*report
	set       Set
	factors   map[string]*Factor
	factorIDs register
	claims    register
	cited     map[string]bool
	named     []States // by factor: the states that judgements name
}

// resolve returns the set that the document describes; it is fit for use only if
// the report holds no fault. The first file is blamed for what is nowhere.
func resolve(doc document, firstFile string, rep *report) Set {
	r := &resolver{
		report:    rep,
		factors:   make(map[string]*Factor),
		factorIDs: newRegister(doc.method().factors()),
		claims:    newRegister("claim"),
		cited:     make(map[string]bool),
	}
	r.evidence(doc.Evidence)
	r.set.Method = doc.method()
	r.setEntry(doc.Set, firstFile)
	r.allFactors(doc, firstFile)
	r.judgements(doc)
	if r.set.Method == Balance {
		r.teaching(doc)
		r.warnOfClaims(doc)
		r.warnOfDescriptors()
		return r.set
	}
	r.policies(doc.Policies)
	r.scenarios(doc.Scenarios, doc.Set.Scenarios)
	r.teaching(doc)
	r.checkCycles()
	r.warnOfClaims(doc)
	r.warnOfDrivers(doc.Drivers)
	r.warnOfOutcomes(doc.Outcomes)
	return r.set
}

func (r *resolver) setEntry(e setEntry, firstFile string) {
	if e.At.Line == 0 {
		r.fault(Position{File: firstFile}, "add it, with id, title and "+r.set.Method.needs(), "no file of the set has the key set")
		return
	}
	s := &r.set
	s.ID, s.Title, s.AsOf, s.About = e.ID.Value, e.Title.Value, e.AsOf.Value, e.About.Value
	if s.Method == Forecast && e.AsOf.At.Line == 0 {
		r.fault(e.At, "add `as_of:`", "as_of is missing")
	}
	b := e.Brief
	s.Brief = Brief{b.Title.Value, b.Author.Value, b.Affiliation.Value, b.Publisher.Value, b.Date.Value, int(b.Pages.Value), b.Disclaimer.Value}
	r.owners(e.Owners)
	errata := newRegister("erratum")
	for _, e := range e.Errata {
		r.register(&errata, e.ID)
		s.Errata = append(s.Errata, &Erratum{e.ID.Value, e.Title.Value, e.Says.Value, e.Note.Value, r.cite(e.Evidence)})
	}
}

// A register holds the ids of one kind of thing and the place of each.
type register struct {
	kind  string
	first map[string]Position
	ids   []string
}

func newRegister(kind string) register {
	return register{kind: kind, first: make(map[string]Position)}
}

// register notes an id and reports one that is taken. An id that was refused is
// empty and has been reported already.
func (r *resolver) register(reg *register, id text) {
	if id.Value == "" {
		return
	}
	if at, taken := reg.first[id.Value]; taken {
		r.fault(id.At, "give one of them another id", "the id %q is taken by the %s at %v", id.Value, reg.kind, at)
		return
	}
	reg.first[id.Value] = id.At
	reg.ids = append(reg.ids, id.Value)
}

// known reports whether the id is registered, and the fault if it is not.
func (r *resolver) known(reg *register, id text) bool {
	if id.Value == "" {
		return false
	}
	if _, ok := reg.first[id.Value]; ok {
		return true
	}
	r.fault(id.At, r.nearest(id.Value, reg.ids, "name one that the set has, or add it"), "no %s has the id %q", reg.kind, id.Value)
	return false
}

// values returns the texts as strings.
func values(texts []text) []string {
	if len(texts) == 0 {
		return nil
	}
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = t.Value
	}
	return list
}
