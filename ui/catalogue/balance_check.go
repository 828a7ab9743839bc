package catalogue

// BalanceCheck is the words of foresee balance check.
type BalanceCheck struct {
	Command      About
	Consistent   string // a scenario
	Inconsistent string // a scenario
	Figures      string // smallest margin, total impact score
	Score        string // total impact score
	Because      string // a state, points, a sibling
	Sheet        string // headings
	Voices       string
	Differs      string
	Columns      [5]string
	Unmoved      Count  // descriptors
	Brink        string // points; descriptors follow
	Ahead        string // a state, balance, lead, a sibling
	Alone        string // a state, balance: there is no sibling
	NoVoices     string
	VoiceKey     string
	Distance     Count  // descriptors
	Same         string // no descriptor differs
	Other        string // a scenario, whether it is consistent
	IsConsistent string
	IsNot        string
}

func englishBalanceCheck() BalanceCheck {
	return BalanceCheck{
		Command: About{
			Use:   "check SET SCENARIO [OTHER]",
			Short: "The balance sheet of a scenario",
			Long: `Print the balance sheet of a scenario: for every descriptor the impact balance of each
state, the margin of the chosen one, who supports and who undermines it and why; whether
the scenario is consistent, and if not, where it contradicts itself; and the descriptors
on the brink, which give way first. With OTHER, a second scenario, also where they differ.`,
			Example: `  foresee balance check somewhereland 122112
  foresee balance check somewhereland 122112 132112
  foresee balance check somewhereland "1 2 2 1 1 3" --json
  foresee balance check somewhereland 122112 --pin government=patriots`,
		},
		Consistent:   "%s is consistent.",
		Inconsistent: "%s is not consistent:",
		Figures:      "Smallest margin %s, total impact score %s.",
		Score:        "Total impact score %s; no descriptor has two states.",
		Because:      "%s is %d behind %s.",
		Sheet:        "BALANCE SHEET",
		Voices:       "WHO SUPPORTS AND WHO UNDERMINES EACH STATE",
		Differs:      "WHERE THEY DIFFER",
		Columns:      [5]string{"descriptor", "state", "balance", "margin", "siblings"},
		Unmoved:      Count{"%d descriptor that nothing moves is left out: any state of it holds.", "%d descriptors that nothing moves are left out: any state of them holds."},
		Brink:        "On the brink, with a margin of %s:",
		Ahead:        "%s: balance %s, %s against %s",
		Alone:        "%s: balance %s, without a sibling",
		NoVoices:     "Nobody has a say.",
		VoiceKey:     "First what a state adds to the balance, then in brackets to the lead over the best sibling.",
		Distance:     Count{"They differ in %d descriptor.", "They differ in %d descriptors."},
		Same:         "They are the same.",
		Other:        "%s is %s.",
		IsConsistent: "consistent",
		IsNot:        "not consistent",
	}
}

// BalanceChange is the words of foresee balance repair and break.
type BalanceChange struct {
	Repair      About
	Break       About
	Repaired    string // headings
	Broken      string
	Nothing     string // it is consistent
	Already     string // it is inconsistent
	Single      Count  // cells
	Points      Count  // points
	Cells       Count  // cells
	Least       string // what takes the fewest cells
	LeastPoints string // what takes the fewest points
	Scale       string // the scale
	Columns     [4]string
	NoReach     string // the scale
	Because     string // a state, what it bears on
}

func englishBalanceChange() BalanceChange {
	return BalanceChange{
		Repair: About{
			Use:   "repair SET SCENARIO",
			Short: "The least change of judgements that makes a scenario consistent",
			Long: `Print the least change of judgements that makes a scenario consistent: the fewest cells of
the matrix that have to change by one point each; where single points are not enough, the
fewest points in all, and among those the fewest cells. It is an optimum: no smaller
change does. Judgements stay within the scale of the matrix.`,
			Example: `  foresee balance repair somewhereland 111111
  foresee balance repair somewhereland government=social,foreign-policy=conflict,economy=dynamic,wealth=contrasts,cohesion=unrest,values=family`,
		},
		Break: About{
			Use:   "break SET SCENARIO",
			Short: "The least change of judgements that breaks a scenario",
			Long: `Print the least change of judgements that makes a consistent scenario inconsistent, by the
same measure as repair. It tells how much the scenario hangs on: the fewer cells, the
less it can bear being mistaken about.`,
			Example: `  foresee balance break somewhereland 122112`,
		},
		Repaired:    "THE LEAST CHANGE THAT MAKES IT CONSISTENT",
		Broken:      "THE LEAST CHANGE THAT MAKES IT INCONSISTENT",
		Nothing:     "It is consistent as it stands; nothing has to change.",
		Already:     "It is not consistent as it stands; nothing has to change.",
		Single:      Count{"%d judgement by one point.", "%d judgements by one point each."},
		Points:      Count{"%d point", "%d points"},
		Cells:       Count{" in %d judgement.", " in %d judgements."},
		Least:       "No change of fewer judgements by one point is enough: that is the proved optimum.",
		LeastPoints: "Single points are not enough, and no change of fewer points is, nor one of as many points in fewer judgements: that is the proved optimum.",
		Scale:       "Judgements stay within ±%d points; those of a descriptor on itself stay as they are, and what nothing moves is not moved.",
		Columns:     [4]string{"from", "to", "what", "bears on"},
		NoReach:     "no change of judgements within ±%d points, the scale of the matrix, is enough",
		Because:     "Why %s bears on %s as it does:",
	}
}
