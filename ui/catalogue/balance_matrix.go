package catalogue

// BalanceBasins is the words of foresee balance basins.
type BalanceBasins struct {
	Command  About
	Exact    string // scenarios
	Sampled  string // drawn, all
	Restless string // how many
	Rules    map[string]string
	List     string // heading
	Columns  [4]string
	Interval string // low, high: percent
	Cycle    string // how many scenarios
	Stands   string // a consistent scenario
	Fails    string // a scenario that is held though it contradicts itself
	Unseen   string
	Key      string
}

func englishBalanceBasins() BalanceBasins {
	return BalanceBasins{
		Command: About{
			Use:   "basins [SET]",
			Short: "Where succession takes the scenarios, and how many to each end",
			Long: `Print the attractors of succession with the sizes of their basins: how many scenarios end
in each when every state that has less support than a sibling gives way to it, step by
step. An attractor is a consistent scenario or a cycle.

Up to 67,108,864 scenarios all are followed (--exact: up to 1,073,741,824), so that sizes
are exact; beyond, a random sample gives shares with their 95 % intervals, and says so.
What is pinned is held: succession does not move it.`,
			Example: `  foresee balance basins somewhereland
  foresee balance basins somewhereland --rule local
  foresee balance basins study.scw --sample 100000`,
		},
		Exact:    "All %s scenarios were followed; the sizes are exact.",
		Sampled:  "%s scenarios were drawn at random from %s and followed: the shares are estimates, with 95 %% intervals.",
		Restless: "%s of them had come to no end after a thousand steps.",
		Rules: map[string]string{
			"global": "Global succession: at each step every descriptor takes the state with the most support.",
			"local":  "Local succession: at each step the descriptor furthest behind takes the state with the most support.",
		},
		List:     "ATTRACTORS, THE LARGEST BASIN FIRST",
		Columns:  [4]string{"size", "share", "attractor", ""},
		Interval: "%s–%s%%",
		Cycle:    "cycle of %d",
		Stands:   "consistent",
		Fails:    "held, not consistent",
		Unseen:   "A consistent scenario with a small basin may not be among them; foresee balance lists all.",
		Key:      "Share: of all scenarios that end there. It is no likelihood.",
	}
}

// BalanceSuccession is the words of foresee balance succession.
type BalanceSuccession struct {
	Command About
	Steps   string // heading
	Columns [4]string
	Begins  string
	Rests   string // how many steps
	Count   Count  // steps
	AtRest  string
	Cycles  string // scenarios of the cycle, the step it comes back to
	GivesUp string // steps
	Change  string // a descriptor, its state before, its state
}

func englishBalanceSuccession() BalanceSuccession {
	return BalanceSuccession{
		Command: About{
			Use:   "succession SET SCENARIO",
			Short: "Follow a scenario as it corrects itself",
			Long: `Print where a scenario goes when each state that has less support than a sibling gives
way to it, step by step, up to a consistent scenario or a cycle.`,
			Example: `  foresee balance succession somewhereland 111111
  foresee balance succession somewhereland 111111 --rule local`,
		},
		Steps:   "STEP BY STEP",
		Columns: [4]string{"step", "scenario", "margin", "what changes"},
		Begins:  "begins here",
		Rests:   "It comes to rest after %s at a consistent scenario.",
		Count:   Count{"%d step", "%d steps"},
		AtRest:  "It is consistent and stays as it is.",
		Cycles:  "It goes round for ever among %d scenarios: after the last it is back at step %d.",
		GivesUp: "It had not come to an end after %d steps.",
		Change:  "%s: %s → %s",
	}
}

// BalanceSensitivity is the words of foresee balance sensitivity.
type BalanceSensitivity struct {
	Command  About
	Changes  Count // changes of a judgement
	None     string
	Fragile  string // headings
	List     string
	Columns  [3]string
	Bears    string // two states
	Removes  string // scenarios
	Adds     string // scenarios
	More     string // how many more scenarios
	Scale    string // the scale
	Stopped  string
	Unshaken string
}

func englishBalanceSensitivity() BalanceSensitivity {
	return BalanceSensitivity{
		Command: About{
			Use:   "sensitivity [SET]",
			Short: "Which single judgement decides which scenario",
			Long: `Print every change of one judgement by one point that alters the list of consistent
scenarios, with what it adds and removes; and for each consistent scenario how many such
changes it does not survive. All of them are tried: a change that is not listed alters
nothing.`,
			Example: `  foresee balance sensitivity somewhereland
  foresee balance sensitivity somewhereland --all
  foresee balance sensitivity somewhereland --pin government=patriots --json`,
		},
		Changes:  Count{"%d change of one judgement by one point alters the list; any other leaves it as it is.", "%d changes of one judgement by one point alter the list; any other leaves it as it is."},
		None:     "No change of one judgement by one point alters the list.",
		Fragile:  "SCENARIOS, AND HOW MANY ONE-POINT CHANGES BREAK EACH",
		List:     "ONE-POINT CHANGES, THOSE THAT ALTER MOST FIRST",
		Columns:  [3]string{"no", "scenario", "changes"},
		Bears:    "%s on %s",
		Removes:  "removes %s",
		Adds:     "adds %s",
		More:     "and %d more",
		Scale:    "Judgements stay within ±%d points; those of a descriptor on itself stay as they are, and what nothing moves is not moved.",
		Stopped:  "The search was stopped, so that changes may be missing.",
		Unshaken: "–",
	}
}

// BalanceInfluence is the words of foresee balance influence.
type BalanceInfluence struct {
	Command About
	List    string // heading
	Columns [5]string
	Key     string
}

func englishBalanceInfluence() BalanceInfluence {
	return BalanceInfluence{
		Command: About{
			Use:   "influence [SET]",
			Short: "How much each descriptor drives the others and depends on them",
			Long: `Print the active and the passive sum of every descriptor: the points, without their signs,
that it gives to the others and that it takes from them, and how many it bears on and
hangs on.`,
			Example: `  foresee balance influence somewhereland
  foresee balance influence --json`,
		},
		List:    "INFLUENCE, IN POINTS",
		Columns: [5]string{"descriptor", "active", "passive", "bears on", "hangs on"},
		Key:     "Active: what it gives to the others. Passive: what it takes. Bears on, hangs on: how many descriptors.",
	}
}
