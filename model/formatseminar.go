package model

// These types are the format of what a set holds for teaching; their tags are those
// of format.go.

// questionEntry is something to be estimated and settled. Of, scenario and across
// exclude one another.
type questionEntry struct {
	At       Position
	ID       text             `yaml:"id" check:"required id"`
	Title    text             `yaml:"title" check:"required title"` // at most 40 cells
	Ask      text             `yaml:"ask" check:"required"`
	Closes   text             `yaml:"closes" check:"required date"`
	Of       []conditionEntry `yaml:"of"`                  // exactly one outcome: what a yes is in the model
	Scenario text             `yaml:"scenario" check:"id"` // the event of this one is what a yes is
	Across   text             `yaml:"across" check:"id"`   // the factor whose states are the answers
	Ordered  flag             `yaml:"ordered"`             // only beside across
	Band     text             `yaml:"band" check:"title"`  // a word of ICD 203
	Evidence []text           `yaml:"evidence" check:"code"`
}

// happeningEntry is something that came about after the brief.
type happeningEntry struct {
	At         Position
	ID         text              `yaml:"id" check:"required code"`
	Date       text              `yaml:"date" check:"required date"`
	Title      text              `yaml:"title" check:"required title"`
	Says       text              `yaml:"says" check:"required"`
	Sources    []sourceEntry     `yaml:"sources" check:"required"` // 1 to 3
	Confidence text              `yaml:"confidence" check:"required" in:"high medium low"`
	Replay     []conditionEntry  `yaml:"replay"`
	Settles    []settlementEntry `yaml:"settles"`
}

// sourceEntry is where a happening can be read about.
type sourceEntry struct {
	Title     text `yaml:"title" check:"required title"`
	Publisher text `yaml:"publisher" check:"required title"`
	Date      text `yaml:"date" check:"period"`
	URL       text `yaml:"url" check:"required url"`
}

// settlementEntry is what a happening makes of a question or of a claim.
type settlementEntry struct {
	At       Position
	Question text `yaml:"question" check:"id"`
	Claim    text `yaml:"claim" check:"code"`
	Verdict  text `yaml:"verdict" in:"yes no partial contested unresolved"` // yes if left out beside a state
	State    text `yaml:"state" check:"id"`                                 // only of a question across a factor
	Because  text `yaml:"because" check:"required"`
}

// lessonEntry is a way through a set for a room.
type lessonEntry struct {
	At      Position
	ID      text        `yaml:"id" check:"required id"`
	Title   text        `yaml:"title" check:"required title"`
	Minutes number      `yaml:"minutes" check:"required" range:"(0,600]" step:"0.5"`
	About   text        `yaml:"about" check:"required"`
	Steps   []stepEntry `yaml:"steps" check:"required"`
}

// stepEntry is one thing that a lesson shows.
type stepEntry struct {
	At       Position
	Title    text          `yaml:"title" check:"required title"` // at most 60 cells
	Text     text          `yaml:"text"`
	Question text          `yaml:"question"`
	Notes    text          `yaml:"notes"`
	Minutes  number        `yaml:"minutes" range:"(0,600]" step:"0.5"`
	Load     text          `yaml:"load" check:"id"` // a scenario; not beside reset
	Reset    flag          `yaml:"reset"`
	Set      []premise     `yaml:"set"`
	Show     text          `yaml:"show" in:"explore why compare sensitivity paths advice consistency brief hindsight estimates debrief"`
	Focus    text          `yaml:"focus" check:"title"` // an id, or factor=state
	Estimate estimateEntry `yaml:"estimate"`
	Reveal   flag          `yaml:"reveal"`
}

// premise is a factor taken to be in one of some states, written factor: state,
// factor: [state, state] or factor: "?" for any.
type premise struct {
	Factor text      `yaml:",key" check:"id"`
	States oneOrMore `yaml:",value" check:"state"`
}

// estimateEntry asks the room for its own likelihoods.
type estimateEntry struct {
	At        Position
	Round     number `yaml:"round" check:"required" range:"[1,2]" step:"1"`
	Questions []text `yaml:"questions" check:"required id"`
	Blind     flag   `yaml:"blind"`
}
