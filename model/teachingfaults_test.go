package model

import (
	"strings"
	"testing"
)

func TestQuestions(t *testing.T) {
	checkTaught(t, []change{
		{"id taken", "id: friends, title: They", "id: trade-lasts, title: They", []string{"3:10: the id \"trade-lasts\" is taken by the question at x:78:10; give one of them another id", "26:20: no question has the id \"friends\"; name one that the set has, or add it"}},
		{"title too wide", "title: A visit, ", "title: " + repeat("wide ", 9) + ", ", []string{"5:26: the title is 44 cells wide; cut it to 40"}},
		{"closes early", "closes: 2025-06-05, of", "closes: 2024-06-05, of", []string{"2:108: the question closes on 2024-06-05, and the set describes 2024-06-05; give a later day"}},
		{"closes on no day", "closes: 2025-06-05, of", "closes: June, of", []string{"2:108: closes cannot be \"June\"; write year-month-day, as in 2024-06-05"}},
		{"unknown outcome", "of: {trade: yes}", "of: {trad: yes}", []string{"2:125: no driver or outcome has the id \"trad\"; did you mean \"trade\"?"}},
		{"unknown state", "of: {trade: yes}", "of: {trade: yess}", []string{"2:132: the outcome trade has no state \"yess\"; did you mean \"yes\"?"}},
		{"two outcomes", "of: {trade: yes}", "of: {trade: yes, trust: high}", []string{"2:137: of names 2 factors; name one, or the scenario that joins them"}},
		{"a driver", "of: {trade: yes}", "of: {war: over}", []string{"2:125: only outcomes are forecast, and the driver war is none; name an outcome, or leave of out"}},
		{"always so", "of: {trade: yes}", "of: {trade: [yes, no]}", []string{"2:125: the outcome trade is always in one of these states, as they are all it has; leave it out, or name fewer of its states"}},
		{"unknown scenario", "scenario: friends}", "scenario: freinds}", []string{"3:122: no scenario has the id \"freinds\"; did you mean \"friends\"?"}},
		{"unknown factor", "across: trust,", "across: trsut,", []string{"4:115: no driver or outcome has the id \"trsut\"; did you mean \"trust\"?"}},
		{"two ways", "scenario: friends}", "scenario: friends, of: {trade: yes}}", []string{"3:5: of, scenario and across exclude one another; keep one"}},
		{"order of yes and no", "scenario: friends}", "scenario: friends, ordered: true}", []string{"3:140: yes and no have no order; take it out, or ask across a factor"}},
		{"no flag", "ordered: true", "ordered: yes", []string{"4:131: ordered cannot be \"yes\"; write true or false"}},
		{"quoted flag", "ordered: true", "ordered: \"true\"", []string{"4:131: ordered cannot be the text \"true\"; write true without quotes"}},
		{"unknown word", "band: likely", "band: likley", []string{"2:144: band cannot be \"likley\"; did you mean \"likely\"?"}},
		{"other word", "band: likely", "band: probable", []string{"2:144: band cannot be \"probable\"; use almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely or almost certain"}},
		{"word for several answers", "across: trust,", "across: trust, band: likely,", []string{"4:128: band is how likely a yes is, and the question runs across a factor; leave it out, or ask of one state"}},
		{"unknown claim", "evidence: [C2]", "evidence: [C22]", []string{"2:163: no claim has the id \"C22\"; did you mean \"C2\"?"}},
		{"unknown key", "band: likely", "brand: likely", []string{"2:138: unknown key \"brand\"; did you mean \"band\"?"}},
	})
}

func TestHindsight(t *testing.T) {
	checkTaught(t, []change{
		{"id taken", "id: H02", "id: H01", []string{"18:9: the id \"H01\" is taken by the happening at x:83:9; give one of them another id"}},
		{"before the brief", "date: 2024-06-19", "date: 2024-06-05", []string{"19:11: warning: 2024-06-05 is no hindsight: the set describes 2024-06-05; take it out, or give a later day"}},
		{"no confidence", "    confidence: high\n", "", []string{"18:5: confidence is missing; add `confidence:`"}},
		{"unknown confidence", "confidence: high", "confidence: hgih", []string{"23:17: confidence cannot be \"hgih\"; did you mean \"high\"?"}},
		{"no source", "sources: [{title: Ministers meet, publisher: The Herald, url: \"http://example.org\"}]", "sources: []", []string{"22:14: sources is empty; fill it in"}},
		{"four sources", "sources: [{title: Ministers", "sources: [{title: A, publisher: B, url: \"https://c.d\"}, {title: A, publisher: B, url: \"https://c.d\"}, {title: A, publisher: B, url: \"https://c.d\"}, {title: Ministers", []string{"18:5: 4 sources are given, more than 3; keep the best"}},
		{"address of a file", "url: \"http://example.org\"", "url: \"file:///etc/passwd\"", []string{"22:67: url cannot be \"file:///etc/passwd\"; write the address of a page, as in https://example.org/page"}},
		{"address of a script", "url: \"http://example.org\"", "url: \"javascript:alert(1)\"", []string{"22:67: url cannot be \"javascript:alert(1)\"; write the address of a page, as in https://example.org/page"}},
		{"address with a name", "url: \"http://example.org\"", "url: \"http://a@example.org\"", []string{"22:67: url cannot be \"http://a@example.org\"; write the address of a page, as in https://example.org/page"}},
		{"address with a quote", "url: \"http://example.org\"", "url: 'http://example.org/\"a'", []string{"22:67: url cannot be \"http://example.org/\\\"a\"; write the address of a page, as in https://example.org/page"}},
		{"no period", "date: 2025-01,", "date: January,", []string{"12:64: date cannot be \"January\"; write year-month-day, year-month or the year, as in 2024-06"}},
		{"year alone", "date: 2025-01,", "date: 2025,", nil},
		{"unknown factor", "replay: {trade: yes", "replay: {tarde: yes", []string{"24:14: no driver or outcome has the id \"tarde\"; did you mean \"trade\"?"}},
		{"unknown state", "war: over}\n    settles", "war: ovr}\n    settles", []string{"24:31: the driver war has no state \"ovr\"; did you mean \"over\"?"}},
		{"unknown question", "question: friends", "question: freinds", []string{"26:20: no question has the id \"freinds\"; did you mean \"friends\"?"}},
		{"unknown claim", "claim: C4", "claim: C44", []string{"17:17: no claim has the id \"C44\"; did you mean \"C4\"?"}},
		{"unknown verdict", "verdict: contested", "verdict: contestd", []string{"26:38: verdict cannot be \"contestd\"; did you mean \"contested\"?"}},
		{"no verdict", "verdict: contested, ", "", []string{"26:9: verdict is missing; add `verdict:`"}},
		{"no reason", ", because: They call it by different names.", "", []string{"26:9: because is missing; add `because:`"}},
		{"settles nothing", "question: friends, ", "", []string{"26:9: the entry settles nothing; add `question:` or `claim:`"}},
		{"settles two", "question: friends, ", "question: friends, claim: C4, ", []string{"26:9: question and claim exclude one another; keep one"}},
		{"state of yes and no", "question: friends, verdict: contested", "question: friends, state: high", []string{"26:9: verdict is missing; add `verdict:`", "26:36: state is for questions that run across a factor; give a verdict instead"}},
		{"state missing", "state: some, ", "verdict: yes, ", []string{"16:9: which state of the outcome trust came about is missing; add `state:` with one of high, some, none"}},
		{"unknown state of a question", "state: some, ", "state: sme, ", []string{"16:43: the outcome trust has no state \"sme\"; did you mean \"some\"?"}},
		{"state and doubt", "state: some, ", "state: some, verdict: partial, ", []string{"16:58: a state came about, and the verdict is partial; leave one of the two out"}},
		{"doubt without state", "state: some, ", "verdict: partial, ", nil},
		{"question across nothing", "across: trust,", "across: thrust,", []string{"4:115: no driver or outcome has the id \"thrust\"; did you mean \"trust\"?"}},
		{"settled twice", "question: friends, verdict: contested", "question: trade-lasts, verdict: no", []string{"15:9: the question trade-lasts was settled before, at x:102:9; keep one of the two"}},
		{"settled after doubt", "question: friends, verdict: contested", "question: trade-lasts, verdict: partial", nil},
		{"settled twice by one", "question: how-much-trust, state: some", "question: trade-lasts, verdict: unresolved", []string{"16:9: the happening settles trade-lasts twice; merge the two"}},
	})
}

func TestLessons(t *testing.T) {
	checkTaught(t, []change{
		{"no about", "    about: For those who see it for the first time.\n", "", []string{"28:5: about is missing; add `about:`"}},
		{"no steps", taught[strings.Index(taught, "    steps:"):], "    steps: []\n", []string{"32:12: steps is empty; fill it in"}},
		{"too long", "minutes: 1.5", "minutes: 7", []string{"30:14: warning: the steps take 7 minutes and the lesson 5; shorten the steps, or give it longer"}},
		{"no minutes", "minutes: 1.5", "minutes: 0", []string{"33:70: minutes cannot be 0; it must be above 0 and at most 600"}},
		{"title too wide", "title: How it stands", "title: " + repeat("wide ", 13), []string{"33:17: the title is 64 cells wide; cut it to 60"}},
		{"unknown scenario", "load: friends", "load: freinds", []string{"35:37: no scenario has the id \"freinds\"; did you mean \"friends\"?"}},
		{"load and reset", "load: friends", "reset: true, load: friends", []string{"35:9: load and reset exclude one another; keep one"}},
		{"load and no reset", "load: friends", "reset: false, load: friends", nil},
		{"unknown factor", "set: {war: over,", "set: {wra: over,", []string{"35:52: no driver or outcome has the id \"wra\"; did you mean \"war\"?"}},
		{"unknown state", "set: {war: over,", "set: {war: ovr,", []string{"35:57: the driver war has no state \"ovr\"; did you mean \"over\"?"}},
		{"open in a list", "set: {war: over,", "set: {war: [over, \"?\"],", []string{"35:64: the driver war has no state \"?\"; it has ongoing, over"}},
		{"unknown screen", "show: why", "show: wyh", []string{"35:103: show cannot be \"wyh\"; did you mean \"why\"?"}},
		{"unknown focus", "focus: war}", "focus: wra}", []string{"33:110: nothing has the id \"wra\"; did you mean \"war\"?"}},
		{"unknown focus, none near", "focus: war}", "focus: somewhere}", []string{"33:110: nothing has the id \"somewhere\"; name a factor, scenario, policy, claim, question or happening of the set"}},
		{"state of an unknown focus", "focus: trust=some", "focus: thrust=some", []string{"35:115: no driver or outcome has the id \"thrust\"; did you mean \"trust\"?"}},
		{"unknown state of a focus", "focus: trust=some", "focus: trust=smoe", []string{"35:115: the outcome trust has no state \"smoe\"; did you mean \"some\"?"}},
		{"half a focus", "focus: trust=some", "focus: trust=", []string{"35:115: focus has nothing on one side of its =; write factor=state, or the id alone"}},
		{"the other half", "focus: trust=some", "focus: =some", []string{"35:115: focus has nothing on one side of its =; write factor=state, or the id alone"}},
		{"focus on a claim misspelt", "focus: C2}", "focus: C22}", []string{"36:84: nothing has the id \"C22\"; did you mean \"C2\"?"}},
		{"unknown question", "questions: [trade-lasts,", "questions: [trade-last,", []string{"34:94: no question has the id \"trade-last\"; did you mean \"trade-lasts\"?"}},
		{"question twice", "questions: [trade-lasts,", "questions: [how-much-trust,", []string{"34:110: the question how-much-trust is asked twice; keep one"}},
		{"third round", "round: 1", "round: 3", []string{"34:79: round cannot be 3; it must be from 1 to 2"}},
		{"half a round", "round: 1", "round: 1.5", []string{"34:79: round cannot be 1.5; use a whole number"}},
		{"nothing asked", "questions: [trade-lasts, how-much-trust]", "questions: []", []string{"34:93: questions is empty; fill it in"}},
		{"shown while locked", "reveal: true, show: hindsight, ", "show: hindsight, ", []string{"37:38: warning: hindsight is locked until a step reveals what happened; add reveal: true to it or to a step before", "38:38: warning: debrief is locked until a step reveals what happened; add reveal: true to it or to a step before"}},
		{"pointed at while hidden", "show: brief, focus: C2", "show: brief, focus: H02", []string{"36:84: warning: H02 is hidden until a step reveals what happened; add reveal: true to it or to a step before"}},
	})
}

// What is not there cannot be shown.
func TestLessonsNeedTheirMatter(t *testing.T) {
	lesson := taught[strings.Index(taught, "lessons:"):]
	_, problems := Load(File{"x", []byte(small + lesson)})
	for _, want := range []string{
		`no question has the id "trade-lasts"`,
		"the set has no questions to estimate; add some under questions",
		"the set says nothing of what happened; add some under hindsight",
	} {
		if !strings.Contains(problems.Error(), want) {
			t.Errorf("%q is missing in\n%v", want, problems)
		}
	}
}
