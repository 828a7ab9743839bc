package model

import "slices"

// A Set is one scenario set, read and checked: whoever holds a *Set may rely on
// every index and id in it. It is never changed after Load.
type Set struct {
	ID     string
	Title  string
	AsOf   string // ISO date, the day all baselines describe; a balance set may have none
	Method Method
	About  string
	Brief  Brief

	Claims     []*Claim
	Background []string // ids of claims kept as context, cited by nothing else
	Errata     []*Erratum

	Owners    []Owner   // who moves drivers, where the set names them itself; see Movers
	Factors   []*Factor // the drivers, then the outcomes, each in file order; or descriptors alone
	Policies  []*Policy
	Scenarios []*Scenario

	Questions []*Question
	Hindsight []*Happening // in the order of their dates
	Lessons   []*Lesson

	index index
}

// Method says what kind of reading a set supports.
type Method string

// Forecast sets give likelihoods; balance sets tell which combinations of states hold
// together.
const (
	Forecast Method = "forecast"
	Balance  Method = "balance"
)

// Brief names the text that a set is drawn from.
type Brief struct {
	Title       string
	Author      string
	Affiliation string
	Publisher   string
	Date        string
	Pages       int
	Disclaimer  string
}

// A Claim is one thing that the brief says, in our words, with its place.
type Claim struct {
	ID        string
	Page      int
	Paragraph string // P1..., T0 for the title, B1... for the back matter
	Says      string
	Word      string // the brief's own word of likelihood, if it uses one
	Kind      string // fact, driver, causal-link, outcome-forecast, ...
	Note      string // ours: a date supplied, a reading chosen
	At        Position
}

// An Erratum is a slip or tension in the brief and how the set treats it.
type Erratum struct {
	ID       string
	Title    string
	Says     string // what the brief prints
	Note     string // what is so, and what the set does about it
	Evidence []string
}

// Basis says on whose word an entry stands.
type Basis string

// The three bases: the brief says so, the brief clearly implies it, or the
// brief is silent and the entry is the set author's own.
const (
	ByBrief     Basis = "brief"
	ByInference Basis = "inferred"
	ByJudgement Basis = "judgement"
)

// Kind tells drivers, outcomes and descriptors apart.
type Kind int

// A driver is set by the user; an outcome is forecast; a descriptor of a balance set
// moves others and is moved by them.
const (
	Driver Kind = iota
	Outcome
	Descriptor
)

func (k Kind) String() string {
	switch k {
	case Driver:
		return "driver"
	case Outcome:
		return "outcome"
	}
	return "descriptor"
}

// A Factor is a question with two to eight mutually exclusive answers, a descriptor
// one with up to MaxVariants.
type Factor struct {
	Index int // place in Set.Factors
	ID    string
	Kind  Kind
	Title string
	Short string // at most 24 cells, for narrow panes
	About string

	Owner    string // drivers: who moves it
	Baseline int    // drivers: the state the brief describes
	Domain   string // outcomes: the heading it is listed under
	Zone     string // outcomes: how the brief's zones class the activity, may be empty

	Basis      Basis // of the baseline
	States     []State
	Judgements []*Judgement // outcomes and descriptors: what moves it
	Evidence   []string
	At         Position
}

// Weights returns what an open driver's states weigh among the allowed ones, by
// state, adding up to one: their likelihood before anything is supposed.
func (f *Factor) Weights(allowed States) []float64 {
	weights := make([]float64, len(f.States))
	total := 0.0
	for i, s := range f.States {
		if allowed.Has(i) {
			weights[i] = s.IfOpen
			total += s.IfOpen
		}
	}
	for i := range weights {
		weights[i] /= total
	}
	return weights
}

// A State is one answer to a factor's question.
type State struct {
	ID       string
	Title    string
	Short    string // drivers and descriptors: at most 14 cells where the file gives one, else the title
	About    string
	IfOpen   float64 // drivers: weight when the driver is left open
	Baseline float64 // outcomes: likelihood with every driver at its baseline
	Word     string  // outcomes: the word the file gives for it, empty for a number
	Stake    float64 // outcomes: 0 to 3, what it costs the reader of the advice
	Evidence []string
}

// A Judgement says how one state of one factor multiplies the odds of the
// states of an outcome: by 2 to the power of the points. Where it moves a descriptor,
// the points are whole, and their sum is the support that a state has.
type Judgement struct {
	ID       string // outcome:factor=state, unique in the set
	Outcome  int    // index of the outcome or descriptor it moves
	When     int    // index of the factor that moves it
	State    int    // state of When
	Points   []float64
	Because  string
	Basis    Basis // of a descriptor's: empty where the file gives none
	Evidence []string
	At       Position
}

// A Condition holds when the factor is in one of the states.
type Condition struct {
	Factor int
	States States
}

// Event returns the event that the condition holds.
func (c Condition) Event() Event { return Event{{c}} }

// Is returns the condition that the factor is in that state.
func (f *Factor) Is(state int) Condition { return Condition{f.Index, Only(state)} }

// An Event holds when all conditions of at least one alternative hold.
type Event [][]Condition

// Holds reports whether the event holds in a world that gives every factor's
// state by index.
func (e Event) Holds(world []int) bool {
	for _, all := range e {
		if allHold(all, world) {
			return true
		}
	}
	return false
}

// Factors returns the factors that the event names, each once, in order of first mention.
func (e Event) Factors() []int {
	var factors []int
	for _, all := range e {
		for _, c := range all {
			if !slices.Contains(factors, c.Factor) {
				factors = append(factors, c.Factor)
			}
		}
	}
	return factors
}

func allHold(all []Condition, world []int) bool {
	for _, c := range all {
		if !c.States.Has(world[c.Factor]) {
			return false
		}
	}
	return true
}

// A Policy is one recommendation of the brief.
type Policy struct {
	ID        string
	Title     string
	Text      string
	Strength  float64 // points, from the brief's own modal word
	Modal     string  // that word: critical, must, essential, should, needed
	RisesWith []Condition
	FallsWith []Condition
	Lever     []Condition // the driver states it would set, if the reader holds them
	Basis     Basis       // of rises_with and falls_with
	Evidence  []string
}

// A Scenario is an event over outcomes, with the drivers under which it is most
// at home.
type Scenario struct {
	ID        string
	Title     string
	Short     string
	Story     string
	Meaning   string
	Event     Event
	Preset    []Condition // drivers only
	Signposts []Signpost
	Advice    []Advice
	Evidence  []string
	At        Position
}

// A Signpost is something one could see that tells which scenario is coming.
type Signpost struct {
	Says     string
	Basis    Basis
	Evidence []string
}

// Advice is what to do if a scenario comes; the basis says whose advice it is.
type Advice struct {
	Says     string
	Basis    Basis
	Evidence []string
}
