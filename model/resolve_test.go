package model

import (
	"fmt"
	"strings"
	"testing"
)

func TestUnknownIDs(t *testing.T) {
	checkChanges(t, []change{
		{"claim", "evidence: [C3]\npolicies", "evidence: [D3]\npolicies", []string{"53:20: no claim has the id \"D3\"; did you mean \"C3\"?"}},
		{"claim, none near", "evidence: [C3]\npolicies", "evidence: [somewhere]\npolicies", []string{"53:20: no claim has the id \"somewhere\"; name one that the set has, or add it"}},
		{"background", "background: [C4]", "background: [C44]", []string{"8:16: no claim has the id \"C44\"; did you mean \"C4\"?", "13:10: warning: nothing cites the claim C4; cite it where it bears on something, or list it under background"}},
		{"erratum's claim", "2022., evidence: [C1]", "2022., evidence: [C9]", []string{"7:97: no claim has the id \"C9\"; did you mean \"C1\"?"}},
		{"driver's baseline", "baseline: ongoing", "baseline: on-going", []string{"18:15: the driver war has no state \"on-going\"; did you mean \"ongoing\"?"}},
		{"factor of a judgement", "when: {war: over}", "when: {wra: over}", []string{"15:5: warning: the driver war moves nothing; name it in a judgement, or take it out", "34:16: no driver or outcome has the id \"wra\"; did you mean \"war\"?"}},
		{"state of a judgement", "when: {war: over}", "when: {war: ovr}", []string{"34:21: the driver war has no state \"ovr\"; did you mean \"over\"?"}},
		{"state of points", "points: {yes: -2}", "points: {yse: -2}", []string{"35:18: the outcome trade has no state \"yse\"; did you mean \"yes\"?"}},
		{"factor of a policy", "falls_with: {war: over}", "falls_with: {warr: over}", []string{"60:18: no driver or outcome has the id \"warr\"; did you mean \"war\"?"}},
		{"state of a policy", "trust: [high, some]}\n    falls", "trust: [high, sum]}\n    falls", []string{"59:44: the outcome trust has no state \"sum\"; it has high, some, none"}},
		{"lever", "lever: {war: over}", "lever: {war: peace}", []string{"61:18: the driver war has no state \"peace\"; it has ongoing, over"}},
		{"factor of an event", "{trade: yes, trust: high}", "{trade: yes, thrust: high}", []string{"69:22: no driver or outcome has the id \"thrust\"; did you mean \"trust\"?"}},
		{"order of scenarios", "background: [C4]", "background: [C4]\n  scenarios: [freinds]", []string{"9:15: no scenario has the id \"freinds\"; did you mean \"friends\"?"}},
		{"preset", "drivers: {war: ongoing}", "drivers: {war: ongoin}", []string{"71:20: the driver war has no state \"ongoin\"; did you mean \"ongoing\"?"}},
	})
}

func TestIDsTakenTwice(t *testing.T) {
	checkChanges(t, []change{
		{"claim", "{id: C4,", "{id: C3,", []string{"8:16: no claim has the id \"C4\"; did you mean \"C1\"?", "13:10: the id \"C3\" is taken by the claim at x.yaml:12:10; give one of them another id"}},
		{"driver and outcome", "id: trust\n", "id: war\n", []string{"40:9: the id \"war\" is taken by the driver or outcome at x.yaml:15:9; give one of them another id", "59:30: no driver or outcome has the id \"trust\"; name one that the set has, or add it", "69:22: no driver or outcome has the id \"trust\"; name one that the set has, or add it", "70:10: no driver or outcome has the id \"trust\"; name one that the set has, or add it"}},
		{"state", "{id: none,", "{id: some,", []string{"47:14: the id \"some\" is taken by the state at x.yaml:46:14; give one of them another id", "50:27: the outcome trust has no state \"none\"; did you mean \"some\"?"}},
		{"policy", "policies:\n", "policies:\n  - {id: R1, title: A, text: A., strength: must, basis: judgement}\n", []string{"56:9: the id \"R1\" is taken by the policy at x.yaml:55:10; give one of them another id"}},
		{"scenario", "scenarios:\n", "scenarios:\n  - {id: friends, title: A, event: [{trade: yes}]}\n", []string{"65:9: the id \"friends\" is taken by the scenario at x.yaml:64:10; give one of them another id"}},
		{"erratum", "  errata:\n", "  errata:\n    - {id: F1, title: A, says: A., note: A.}\n", []string{"8:12: the id \"F1\" is taken by the erratum at x.yaml:7:12; give one of them another id"}},
		{"claim in a list", "background: [C4]", "background: [C4, C4]", []string{"8:20: the claim C4 is listed twice under background; keep one"}},
		{"claim in evidence", "evidence: [C3]\npolicies", "evidence: [C3, C3]\npolicies", []string{"53:24: the claim C3 is cited twice in one list; keep one"}},
		{"state in a condition", "[high, some]}\n    falls", "[high, high]}\n    falls", []string{"59:44: the state high is named twice; keep one"}},
	})
}

func TestStates(t *testing.T) {
	checkChanges(t, []change{
		{"one", "      - {id: over, title: Ends, if_open: 2}\n", "", []string{"15:5: the number of states is 1; a factor has 2 to 8", "33:21: the driver war has no state \"over\"; it has ongoing", "59:23: the driver war has no state \"over\"; it has ongoing", "60:18: the driver war has no state \"over\"; it has ongoing"}},
		{"nine", "      - {id: over, title: Ends, if_open: 2}\n", "      - {id: over, title: Ends, if_open: 2}\n" + manyStates(7), []string{"15:5: the number of states is 9; a factor has 2 to 8", "23:14: warning: the state s1 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "24:14: warning: the state s2 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "25:14: warning: the state s3 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "26:14: warning: the state s4 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "27:14: warning: the state s5 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "28:14: warning: the state s6 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "29:14: warning: the state s7 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out"}},
		{"eight", "      - {id: over, title: Ends, if_open: 2}\n", "      - {id: over, title: Ends, if_open: 2}\n" + manyStates(6), []string{"23:14: warning: the state s1 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "24:14: warning: the state s2 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "25:14: warning: the state s3 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "26:14: warning: the state s4 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "27:14: warning: the state s5 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out", "28:14: warning: the state s6 of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out"}},
	})
}

func manyStates(n int) string {
	text := ""
	for i := range n {
		text += "      - {id: s" + string(rune('1'+i)) + ", title: A state}\n"
	}
	return text
}

func TestBaselines(t *testing.T) {
	const high, some, none = "{id: high, title: High, baseline: 0.2}", "baseline: 0.5", "baseline: 0.3}"
	checkChanges(t, []change{
		{"word", "baseline: likely", "baseline: likley", []string{"31:43: baseline cannot be \"likley\"; did you mean \"likely\"?"}},
		{"word, none near", "baseline: likely", "baseline: probable", []string{"31:43: baseline cannot be \"probable\"; use a number between 0 and 1, or almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely or almost certain"}},
		{"zero", some, "baseline: 0", []string{"46:43: baseline cannot be 0: no judgement can reach a state that starts from 0; give it a small likelihood, as 0.01, or leave the state out"}},
		{"almost zero", some, "baseline: 1e-9", []string{"46:43: baseline cannot be 1e-9: no judgement can reach a state that starts from 0; give it a small likelihood, as 0.01, or leave the state out"}},
		{"negative", some, "baseline: -0.5", []string{"46:43: baseline cannot be -0.5, less than 0; write a likelihood between 0 and 1"}},
		{"one", some, "baseline: 1", []string{"46:43: baseline cannot be 1: no judgement can move a state that is certain; take a little off it, as 0.99"}},
		{"percent", some, "baseline: 50", []string{"46:43: baseline cannot be 50, more than 1; write it as a share of 1, 0.3 for 30%"}},
		{"percent sign", some, "baseline: 50%", []string{"46:43: baseline cannot be \"50%\"; use a number between 0 and 1, or almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely or almost certain"}},
		{"not a number", some, "baseline: .nan", []string{"46:43: baseline cannot be \".nan\"; use a number between 0 and 1, or almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely or almost certain"}},
		{"quoted", some, "baseline: \"0.5\"", []string{"46:43: baseline cannot be the text \"0.5\"; write the number without quotes"}},
		{"list", some, "baseline: [0.5]", []string{"46:43: baseline is a list, not a single value; write one value"}},
		{"too little", some, "baseline: 0.4", []string{"40:5: the baselines add up to 0.9, not to 1; change them, or leave one out to take the rest"}},
		{"within rounding", some, "baseline: 0.5000009", nil},
		{"beyond rounding", some, "baseline: 0.500002", []string{"40:5: the baselines add up to 1.000002, not to 1; change them, or leave one out to take the rest"}},
		{"two missing", "some, title: Some, baseline: 0.5}\n      - {id: none, title: None, baseline: 0.3}", "some, title: Some}\n      - {id: none, title: None}", []string{"40:5: 2 of the 3 states have no baseline; give every state a baseline but one, which takes the rest"}},
		{"nothing left", "some, title: Some, baseline: 0.5}\n      - {id: none, title: None, baseline: 0.3}", "some, title: Some, baseline: 0.8}\n      - {id: none, title: None}", []string{"47:9: no judgement can reach the state none: it has no baseline, and the others add up to 1 and leave nothing; lower the others"}},
		{"all in words", "{id: no, title: Fades}", "{id: no, title: Fades, baseline: unlikely}", nil},
	})
}

func TestJudgements(t *testing.T) {
	const when = "      - when: {war: over}\n"
	checkChanges(t, []change{
		{"given twice", when, "      - {when: {war: over}, points: {no: 1}, because: A., basis: judgement}\n" + when, []string{"35:9: the outcome trade is moved by war=over twice, first at x.yaml:34:9; merge the two"}},
		{"moved by itself", "when: {trade: yes}", "when: {trust: high}", []string{"49:16: the outcome trust is moved by itself; name another factor"}},
		{"two factors", "when: {war: over}", "when: {war: over, trust: high}", []string{"34:27: when names 2 factors; write a judgement for each"}},
		{"several states", "when: {war: over}", "when: {war: [over, ongoing]}", []string{"34:21: when.war is a list, not a single value; write one value"}},
		{"no points", "points: {yes: -2}", "points: {yes: 0, no: 0.0}", []string{"35:23: all points for the outcome trade are 0; give some, or take the judgement out: a state that no judgement names counts as 0"}},
		{"empty points", "points: {yes: -2}", "points: {}", []string{"35:17: points is empty; fill it in"}},
		{"no evidence", "basis: brief\n        evidence: [C2]\n    evidence", "basis: brief\n    evidence", []string{"37:16: the basis is brief, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"no evidence, inferred", "basis: inferred\n        evidence: [C3]", "basis: inferred\n        evidence: []", []string{"52:16: the basis is inferred, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"circle", when, "      - {when: {trust: high}, points: {yes: 1}, because: A., basis: judgement}\n" + when, []string{"50:9: judgements go in a circle: trade -> trust -> trade; take one of these judgements out"}},
	})
}

func TestLongCircle(t *testing.T) {
	text := "set: {id: a, title: A, as_of: 2024-06-05}\ndrivers:\n  - {id: d, title: D, owner: events, baseline: x, basis: judgement, states: [{id: x, title: X}, {id: y, title: Y}]}\noutcomes:\n"
	for i := range 4 {
		text += "  - {id: o" + string(rune('0'+i)) + ", title: O, domain: D, basis: judgement, states: [{id: x, title: X, baseline: 0.5}, {id: y, title: Y}], moved_by: [{when: {o" +
			string(rune('0'+(i+1)%4)) + ": x}, points: {x: 1}, because: A., basis: judgement}, {when: {d: x}, points: {x: 1}, because: A., basis: judgement}]}\n"
	}
	got := problemsOf(t, text)
	want := "8:127: judgements go in a circle: o0 -> o3 -> o2 -> o1 -> o0; take one of these judgements out"
	if len(got) != 1 || got[0] != want {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestEvidence(t *testing.T) {
	checkChanges(t, []change{
		{"driver without", "    evidence: [C1]\n", "", []string{"19:12: the basis is brief, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"driver whose states cite", "title: Ends, if_open: 2}\n    evidence: [C1]\n", "title: Ends, if_open: 2, evidence: [C1]}\n", nil},
		{"policy", "lever: {war: over}\n    basis: judgement", "lever: {war: over}\n    basis: inferred", []string{"62:12: the basis is inferred, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"signpost", "{says: A ship sails., basis: judgement}", "{says: A ship sails., basis: brief}", []string{"73:38: the basis is brief, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
		{"advice", "basis: brief, evidence: [C2]}", "basis: brief}", []string{"75:41: the basis is brief, but no evidence is cited; cite the claims under evidence, or write basis: judgement"}},
	})
}

func TestKindsOfFactors(t *testing.T) {
	checkChanges(t, []change{
		{"event over a driver", "{trade: yes, trust: high}", "{trade: yes, war: over}", []string{"69:22: an event is made of outcomes, and war is a driver; put it under drivers"}},
		{"preset of an outcome", "drivers: {war: ongoing}", "drivers: {trade: yes}", []string{"71:15: a scenario presets drivers, and trade is an outcome; put it under event"}},
		{"lever on an outcome", "lever: {war: over}", "lever: {trade: no}", []string{"61:13: a lever sets drivers, and trade is an outcome; put it under rises_with or falls_with"}},
	})
}

func TestConditionsThatAlwaysHold(t *testing.T) {
	const why = "is always in one of these states, as they are all it has; leave it out, or name fewer of its states"
	checkChanges(t, []change{
		{"rises with", "rises_with: {trade: yes,", "rises_with: {trade: [yes, no],", []string{"59:18: the outcome trade " + why}},
		{"falls with", "falls_with: {war: over}", "falls_with: {war: [over, ongoing]}", []string{"60:18: the driver war " + why}},
		{"lever", "lever: {war: over}", "lever: {war: [over, ongoing]}", []string{"61:13: the driver war " + why}},
		{"event", "- {trust: [high, some]}", "- {trust: [high, some, none]}", []string{"70:10: the outcome trust " + why}},
		{"a preset may leave a driver open", "drivers: {war: ongoing}", "drivers: {war: [ongoing, over]}", nil},
	})
}

func TestTooManyFactors(t *testing.T) {
	outcomes := func(n int) string {
		var text strings.Builder
		for i := range n {
			fmt.Fprintf(&text, "  - {id: more-%d, title: More, domain: More, basis: judgement, states: [{id: x, title: X, baseline: 0.5}, {id: y, title: Y}], moved_by: [{when: {war: over}, points: {x: 1}, because: So., basis: judgement}]}\n", i)
		}
		return "outcomes:\n" + text.String()
	}
	const already = 3
	checkChanges(t, []change{
		{"as many as may be", "outcomes:\n", outcomes(MaxFactors - already), nil},
		{"one more", "outcomes:\n", outcomes(MaxFactors - already + 1), []string{"188:5: the set has 151 drivers and outcomes, more than 150; merge some, or split the set"}},
	})
}

func TestWarnings(t *testing.T) {
	const states = "      - {id: over, title: Ends, if_open: 2}\n"
	checkChanges(t, []change{
		{"claim that nothing cites", "  background: [C4]\n", "", []string{"12:10: warning: nothing cites the claim C4; cite it where it bears on something, or list it under background"}},
		{"background that is cited", "background: [C4]", "background: [C4, C3]", []string{"8:20: warning: the claim C3 is under background, but it is also cited; take it off the list"}},
		{"driver that moves nothing", "when: {war: over}", "when: {trust: high}", []string{"15:5: warning: the driver war moves nothing; name it in a judgement, or take it out", "49:9: judgements go in a circle: trade -> trust -> trade; take one of these judgements out"}},
		{"state like the baseline", states, states + "      - {id: paused, title: Pauses}\n", []string{"23:14: warning: the state paused of the driver war differs in nothing from the baseline ongoing; name it in a judgement, or take it out"}},
		{"baseline state named", "when: {war: over}", "when: {war: ongoing}", nil},
		{"outcome that nothing moves", "    moved_by:\n      - when: {war: over}\n        points: {yes: -2}\n        because: The need for shells falls away.\n        basis: brief\n        evidence: [C2]\n", "", []string{"15:5: warning: the driver war moves nothing; name it in a judgement, or take it out", "25:5: warning: nothing moves the outcome trade; add moved_by, or take the outcome out"}},
	})
}

func TestOrderOfScenarios(t *testing.T) {
	const rest = `
drivers: [{id: war, title: War, owner: events, baseline: on, basis: judgement, states: [{id: on, title: On}, {id: off, title: Off}]}]
outcomes: [{id: trade, title: Trade, domain: Trade, basis: judgement, states: [{id: up, title: Up, baseline: likely}, {id: down, title: Down}], moved_by: [{when: {war: off}, points: {up: 1}, because: So., basis: judgement}]}]
scenarios: [{id: a, title: A, event: [{trade: up}]}, {id: b, title: B, event: [{trade: up}]}, {id: c, title: C, event: [{trade: down}]}]
`
	for order, want := range map[string]string{"": "abc", "  scenarios: [c, a, b]": "cab", "  scenarios: [b]": "bac"} {
		set, problems := Load(File{"x.yaml", []byte("set:\n  id: x\n  title: X\n  as_of: 2024-06-05\n" + order + rest)})
		if set == nil {
			t.Fatalf("%q: %v", order, problems)
		}
		got := ""
		for _, s := range set.Scenarios {
			got += s.ID
		}
		if got != want {
			t.Errorf("%q gives %s, want %s", order, got, want)
		}
	}
}
