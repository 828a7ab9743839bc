package model

// The types of this file are the format of a set's files. The reader fills them
// in by reflection and does all that their tags ask for:
//
//	yaml    the key; ",key" and ",value" mark the two sides of a mapping read as a list
//	check   required (there and not empty), and the form of a text: id, code, date, title or another of scalar.go
//	in      the words a text may be
//	range   the interval a number lies in; a round bracket leaves its end out
//	step    what a number is a multiple of
//
// A text without a form is free text. A field of type Position takes the place of
// the mapping itself.

// document is what one file may hold; the lists of all files of a set are joined.
type document struct {
	Set         setEntry          `yaml:"set"`
	Evidence    []claimEntry      `yaml:"evidence"`
	Drivers     []driverEntry     `yaml:"drivers"`
	Outcomes    []outcomeEntry    `yaml:"outcomes"`
	Descriptors []descriptorEntry `yaml:"descriptors"`
	Policies    []policyEntry     `yaml:"policies"`
	Scenarios   []scenarioEntry   `yaml:"scenarios"`

	Questions []questionEntry  `yaml:"questions"`
	Hindsight []happeningEntry `yaml:"hindsight"`
	Lessons   []lessonEntry    `yaml:"lessons"`
}

// setEntry names the set; it stands in exactly one file.
type setEntry struct {
	At         Position
	ID         text           `yaml:"id" check:"required id"`
	Title      text           `yaml:"title" check:"required title"`
	AsOf       text           `yaml:"as_of" check:"date"`           // the day all baselines describe; a balance set may leave it out
	Method     text           `yaml:"method" in:"forecast balance"` // forecast if left out
	About      text           `yaml:"about"`
	Brief      briefEntry     `yaml:"brief"`
	Errata     []erratumEntry `yaml:"errata"`
	Background []text         `yaml:"background" check:"code"` // claims kept as context, cited by nothing
	Scenarios  []text         `yaml:"scenarios" check:"id"`    // the order in which they are listed; as in the files if left out
	Owners     []ownerEntry   `yaml:"owners"`                  // who moves drivers, in the order of their groups; the usual seven if left out
}

// ownerEntry is somebody who moves drivers, or what stands for nobody in particular.
type ownerEntry struct {
	ID    text `yaml:"id" check:"required id"`
	Title text `yaml:"title" check:"required title"` // at most 24 cells
}

// briefEntry names the text that the set is drawn from.
type briefEntry struct {
	Title       text   `yaml:"title" check:"required title"`
	Author      text   `yaml:"author" check:"title"`
	Affiliation text   `yaml:"affiliation" check:"title"`
	Publisher   text   `yaml:"publisher" check:"title"`
	Date        text   `yaml:"date" check:"date"`
	Pages       number `yaml:"pages" range:"[1,10000]" step:"1"`
	Disclaimer  text   `yaml:"disclaimer"`
}

// erratumEntry is a slip of the brief and what the set does about it.
type erratumEntry struct {
	ID       text   `yaml:"id" check:"required code"`
	Title    text   `yaml:"title" check:"required title"`
	Says     text   `yaml:"says" check:"required"` // what the brief prints
	Note     text   `yaml:"note" check:"required"` // what is so, and what the set does about it
	Evidence []text `yaml:"evidence" check:"code"`
}

// claimEntry is one thing that the brief says.
type claimEntry struct {
	ID    text       `yaml:"id" check:"required code"`
	Place placeEntry `yaml:"at" check:"required"`
	Says  text       `yaml:"says" check:"required"` // in the set author's own words
	Word  text       `yaml:"word" check:"title"`    // the brief's own word of likelihood
	Kind  text       `yaml:"kind" check:"required" in:"fact driver causal-link outcome-forecast constraint scenario zone caveat recommendation"`
	Note  text       `yaml:"note"` // the set author's remark
}

// placeEntry is where in the brief a claim stands.
type placeEntry struct {
	Page      number `yaml:"page" check:"required" range:"[1,10000]" step:"1"`
	Paragraph text   `yaml:"paragraph" check:"code"`
}

// driverEntry is a factor that the user sets.
type driverEntry struct {
	At       Position
	ID       text               `yaml:"id" check:"required id"`
	Title    text               `yaml:"title" check:"required title"`
	Short    text               `yaml:"short" check:"title"`       // at most 24 cells; the title if left out
	Owner    text               `yaml:"owner" check:"required id"` // who moves it: an owner of the set
	About    text               `yaml:"about"`
	Baseline text               `yaml:"baseline" check:"required id"` // the state that the brief describes
	Basis    text               `yaml:"basis" check:"required" in:"brief inferred judgement"`
	States   []driverStateEntry `yaml:"states" check:"required"`
	Evidence []text             `yaml:"evidence" check:"code"`
}

// driverStateEntry is one state of a driver.
type driverStateEntry struct {
	ID       text   `yaml:"id" check:"required id"`
	Title    text   `yaml:"title" check:"required title"`
	Short    text   `yaml:"short" check:"title"` // at most 14 cells; the title, cut where it must be, if left out
	About    text   `yaml:"about"`
	IfOpen   number `yaml:"if_open" range:"(0,1000]"` // weight when the driver is left open; 1 if left out
	Evidence []text `yaml:"evidence" check:"code"`
}

// outcomeEntry is a factor that is forecast.
type outcomeEntry struct {
	At       Position
	ID       text                `yaml:"id" check:"required id"`
	Title    text                `yaml:"title" check:"required title"`
	Short    text                `yaml:"short" check:"title"`           // at most 24 cells; the title if left out
	Domain   text                `yaml:"domain" check:"required title"` // the heading it is listed under
	Zone     text                `yaml:"zone" in:"non-sanctioned gray sanctioned"`
	About    text                `yaml:"about"`
	Basis    text                `yaml:"basis" check:"required" in:"brief inferred judgement"`
	States   []outcomeStateEntry `yaml:"states" check:"required"`
	MovedBy  []judgementEntry    `yaml:"moved_by"`
	Evidence []text              `yaml:"evidence" check:"code"`
}

// outcomeStateEntry is one state of an outcome.
type outcomeStateEntry struct {
	At       Position
	ID       text       `yaml:"id" check:"required id"`
	Title    text       `yaml:"title" check:"required title"`
	About    text       `yaml:"about"`
	Baseline likelihood `yaml:"baseline"` // one state may leave it out and takes the rest
	Stake    number     `yaml:"stake" range:"[0,3]"`
	Evidence []text     `yaml:"evidence" check:"code"`
}

// judgementEntry says how one state of one factor moves the odds of an outcome.
type judgementEntry struct {
	At       Position
	When     []whenEntry   `yaml:"when" check:"required"` // exactly one
	Points   []pointsEntry `yaml:"points" check:"required"`
	Because  text          `yaml:"because" check:"required"`
	Basis    text          `yaml:"basis" check:"required" in:"brief inferred judgement"`
	Evidence []text        `yaml:"evidence" check:"code"`
}

// whenEntry is a factor in one state, written factor: state.
type whenEntry struct {
	Factor text `yaml:",key" check:"id"`
	State  text `yaml:",value" check:"id"`
}

// pointsEntry moves one state of the outcome, written state: points.
type pointsEntry struct {
	State  text   `yaml:",key" check:"id"`
	Points number `yaml:",value" range:"[-3,3]" step:"0.5"`
}

// conditionEntry is a factor in one of some states, written factor: state or
// factor: [state, state].
type conditionEntry struct {
	Factor text      `yaml:",key" check:"id"`
	States oneOrMore `yaml:",value" check:"id"`
}

// policyEntry is one recommendation of the brief.
type policyEntry struct {
	At        Position
	ID        text             `yaml:"id" check:"required code"`
	Title     text             `yaml:"title" check:"required title"`
	Text      text             `yaml:"text" check:"required"`
	Strength  text             `yaml:"strength" check:"required" in:"critical must essential should needed"`
	RisesWith []conditionEntry `yaml:"rises_with"`
	FallsWith []conditionEntry `yaml:"falls_with"`
	Lever     []conditionEntry `yaml:"lever"`                                                // driver states it would set
	Basis     text             `yaml:"basis" check:"required" in:"brief inferred judgement"` // of rises_with and falls_with
	Evidence  []text           `yaml:"evidence" check:"code"`
}

// scenarioEntry is an event over outcomes with the drivers that suit it.
type scenarioEntry struct {
	At        Position
	ID        text               `yaml:"id" check:"required id"`
	Title     text               `yaml:"title" check:"required title"`
	Short     text               `yaml:"short" check:"title"` // at most 24 cells; the title if left out
	Story     text               `yaml:"story"`
	Meaning   text               `yaml:"meaning"`
	Event     [][]conditionEntry `yaml:"event" check:"required"` // alternatives; all of one must hold
	Drivers   []conditionEntry   `yaml:"drivers"`                // the others stay at their baseline
	Signposts []noteEntry        `yaml:"signposts"`
	Advice    []noteEntry        `yaml:"advice"`
	Evidence  []text             `yaml:"evidence" check:"code"`
}

// noteEntry is a signpost of a scenario or a piece of advice for it.
type noteEntry struct {
	At       Position
	Says     text   `yaml:"says" check:"required"`
	Basis    text   `yaml:"basis" check:"required" in:"brief inferred judgement"`
	Evidence []text `yaml:"evidence" check:"code"`
}
