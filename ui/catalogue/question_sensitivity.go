package catalogue

// SensitivityPage is the words of foresee sensitivity.
type SensitivityPage struct {
	Command      About
	Confidence   string // headings
	Drivers      string
	Judgements   string
	Settled      string // nothing has shifted
	Assumed      string // heads the part that the assumptions settle by themselves
	IsAssumed    string
	NoDrivers    string
	Legend       string // the ends of the axis in percent, percent as things stand
	Idle         Count  // drivers
	NoJudgements string
	MoveFirst    string
	IdleOthers   Count // judgements
	Columns      [6]string
	OtherWord    string // marks a likelihood that has another word than the present one
	Key          string
}

func englishSensitivityPage() SensitivityPage {
	return SensitivityPage{
		Command: About{
			Use:   "sensitivity [SET] --of OUTCOME=STATE|SCENARIO",
			Short: "What decides a forecast: drivers and judgements",
			Long: `Print how far each driver alone would take a forecast, all else as assumed, and which
judgements carry it: what it would be if one was struck out or counted for a point less
or more. The confidence one may have is told apart from the likelihood: how much of the
shift against the baseline rests on the brief, and how much on judgements of ours.

At the baseline every forecast is the stated one, and no judgement carries it: assume
something, or load a scenario. To see all without a judgement, give its id to --without,
which every command takes.`,
			Example: `  foresee sensitivity --of obligation=mutual-assistance
  foresee sensitivity --of mutual-assistance-treaty --scenario mutual-assistance-treaty
  foresee sensitivity --of pace=radical --set ukraine-war=escalating --all
  foresee sensitivity --of pace=radical --set ukraine-war=escalating --without pace:ukraine-war=escalating`,
		},
		Confidence:   "CONFIDENCE: ON WHOSE WORD THE SHIFT RESTS, IN BITS",
		Drivers:      "DRIVERS: HOW FAR EACH ALONE WOULD TAKE IT, ALL ELSE AS ASSUMED",
		Judgements:   "JUDGEMENTS: WHICH CARRY IT, AND IF THEY ARE DOUBTED",
		Settled:      "Nothing has shifted, so it is as the set states it, whatever the judgements.",
		Assumed:      "the assumptions themselves",
		IsAssumed:    "You suppose this or rule it out, so nothing else decides it.",
		NoDrivers:    "No driver moves it.",
		Legend:       "The line goes from %d%% to %d%%; │ is %d%%, as things stand. The bits are from low to high.",
		Idle:         Count{"%d driver does not move it.", "%d drivers do not move it."},
		NoJudgements: "No judgement changes it as things stand.",
		MoveFirst:    "They count from the baseline: move a driver, and some will.",
		IdleOthers:   Count{"%d judgement does not bear on it as things stand.", "%d judgements do not bear on it as things stand."},
		Columns:      [6]string{"bits", "without", "−1", "+1", "basis", "id"},
		OtherWord:    "*",
		Key: `Bits: what the judgement carries now. Without: the likelihood if it is struck out, as by
--without ID. −1 and +1: if it counted for a point less or more. *: in another word of
likelihood than now.`,
	}
}
