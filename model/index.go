package model

// index finds things by id. It is built once, by NewSet.
type index struct {
	factors   map[string]*Factor
	claims    map[string]*Claim
	policies  map[string]*Policy
	scenarios map[string]*Scenario
	uses      map[string][]Ref
}

// Factor returns the driver, outcome or descriptor with that id.
func (s *Set) Factor(id string) (*Factor, bool) {
	f, ok := s.index.factors[id]
	return f, ok
}

// Claim returns the claim with that id.
func (s *Set) Claim(id string) (*Claim, bool) {
	c, ok := s.index.claims[id]
	return c, ok
}

// Policy returns the recommendation with that id.
func (s *Set) Policy(id string) (*Policy, bool) {
	p, ok := s.index.policies[id]
	return p, ok
}

// Scenario returns the scenario with that id.
func (s *Set) Scenario(id string) (*Scenario, bool) {
	c, ok := s.index.scenarios[id]
	return c, ok
}

// Uses returns what cites the claim with that id, in the order of the set.
func (s *Set) Uses(claim string) []Ref { return s.index.uses[claim] }

// RefKind says what a Ref points at.
type RefKind string

// The things of a set that cite evidence.
const (
	RefDriver     RefKind = "driver"
	RefOutcome    RefKind = "outcome"
	RefDescriptor RefKind = "descriptor"
	RefJudgement  RefKind = "judgement"
	RefPolicy     RefKind = "policy"
	RefScenario   RefKind = "scenario"
	RefErratum    RefKind = "erratum"
	RefQuestion   RefKind = "question"
)

// A Ref points at something in a set by kind and id.
type Ref struct {
	Kind RefKind
	ID   string
}

// NewSet makes a set ready for use: it numbers the factors and indexes all ids. The
// fields must be filled in and correct, with the drivers before the outcomes, as
// they are once Load has checked them; tests build small sets in code with it.
func NewSet(s Set) *Set {
	s.index = index{
		factors:   make(map[string]*Factor, len(s.Factors)),
		claims:    make(map[string]*Claim, len(s.Claims)),
		policies:  make(map[string]*Policy, len(s.Policies)),
		scenarios: make(map[string]*Scenario, len(s.Scenarios)),
		uses:      make(map[string][]Ref),
	}
	for _, c := range s.Claims {
		s.index.claims[c.ID] = c
	}
	for i, f := range s.Factors {
		f.Index = i
		s.index.factors[f.ID] = f
		s.citeFactor(f)
	}
	for _, p := range s.Policies {
		s.index.policies[p.ID] = p
		s.cite(Ref{RefPolicy, p.ID}, p.Evidence)
	}
	for _, c := range s.Scenarios {
		s.index.scenarios[c.ID] = c
		s.citeScenario(c)
	}
	for _, e := range s.Errata {
		s.cite(Ref{RefErratum, e.ID}, e.Evidence)
	}
	for _, q := range s.Questions {
		s.cite(Ref{RefQuestion, q.ID}, q.Evidence)
	}
	return &s
}

func (s *Set) citeFactor(f *Factor) {
	kind := RefKind(f.Kind.String())
	s.cite(Ref{kind, f.ID}, f.Evidence)
	for _, state := range f.States {
		s.cite(Ref{kind, f.ID}, state.Evidence)
	}
	for _, j := range f.Judgements {
		s.cite(Ref{RefJudgement, j.ID}, j.Evidence)
	}
}

func (s *Set) citeScenario(c *Scenario) {
	ref := Ref{RefScenario, c.ID}
	s.cite(ref, c.Evidence)
	for _, p := range c.Signposts {
		s.cite(ref, p.Evidence)
	}
	for _, a := range c.Advice {
		s.cite(ref, a.Evidence)
	}
}

func (s *Set) cite(ref Ref, claims []string) {
	for _, id := range claims {
		uses := s.index.uses[id]
		if len(uses) > 0 && uses[len(uses)-1] == ref {
			continue
		}
		s.index.uses[id] = append(uses, ref)
	}
}

// Judgement returns the judgement with that id.
func (s *Set) Judgement(id string) (*Judgement, bool) {
	for _, f := range s.Factors {
		for _, j := range f.Judgements {
			if j.ID == id {
				return j, true
			}
		}
	}
	return nil, false
}

// Drivers returns the drivers in file order.
func (s *Set) Drivers() []*Factor { return s.kind(Driver) }

// Outcomes returns the outcomes in file order.
func (s *Set) Outcomes() []*Factor { return s.kind(Outcome) }

// Descriptors returns the descriptors of a balance set in file order.
func (s *Set) Descriptors() []*Factor { return s.kind(Descriptor) }

// kind returns the factors of one kind, which stand together.
func (s *Set) kind(k Kind) []*Factor {
	from := 0
	for from < len(s.Factors) && s.Factors[from].Kind < k {
		from++
	}
	to := from
	for to < len(s.Factors) && s.Factors[to].Kind == k {
		to++
	}
	return s.Factors[from:to:to]
}
