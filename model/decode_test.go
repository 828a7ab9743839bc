package model

import "testing"

func TestDecode(t *testing.T) {
	checkChanges(t, []change{
		{"unknown key", "    owner: events", "    ownr: events", []string{"15:5: owner is missing; add `owner:`", "17:5: unknown key \"ownr\"; did you mean \"owner\"?"}},
		{"unknown key, none near", "    owner: events", "    owner: events\n    weight: 3", []string{"18:5: unknown key \"weight\"; the keys here are id, title, short, owner, about, baseline, basis, states, evidence"}},
		{"unknown key at the top", "\ndrivers:", "\ndriver:", []string{"14:1: unknown key \"driver\"; did you mean \"drivers\"?"}},
		{"unknown key that acts on a terminal", "    owner: events", "    owner: events\n    \"\\e[2J\\x9b\\u202e\": 3", []string{"18:5: unknown key \"\\x1b[2J\\u009b\\u202e\"; the keys here are id, title, short, owner, about, baseline, basis, states, evidence"}},
		{"duplicate key", "    owner: events", "    owner: events\n    owner: kyiv", []string{"18:5: owner is given twice, first on line 17; keep one"}},
		{"duplicate key at the top", "\ndrivers:", "\nset: {}\ndrivers:", []string{"14:1: set is given twice, first on line 1; keep one"}},
		{"duplicate key of a mapping", "{high: 1, none: -0.5}", "{high: 1, high: 2}", []string{"50:27: \"high\" is given twice, first on line 50; keep one"}},
		{"missing keys", "    title: War\n    owner: events\n", "", []string{"15:5: title is missing; add `title:`", "15:5: owner is missing; add `owner:`"}},
		{"list for a mapping", "    - {id: F1, title: A slip, says: The war began in 2023., note: It began in 2022., evidence: [C1]}", "    - [F1]", []string{"7:7: an entry of errata is a list, not a mapping; write its entries as `key: value`, indented under it or in { }"}},
		{"mapping for a list", "background: [C4]", "background: {C4: x}", []string{"8:15: background is a mapping, not a list; begin each entry with \"- \" on a line of its own, or put them in [ ]", "13:10: warning: nothing cites the claim C4; cite it where it bears on something, or list it under background"}},
		{"text for a list", "background: [C4]", "background: C4", []string{"8:15: background is the single value \"C4\", not a list; begin each entry with \"- \" on a line of its own, or put them in [ ]", "13:10: warning: nothing cites the claim C4; cite it where it bears on something, or list it under background"}},
		{"text for a mapping", "{war: ongoing}", "war", []string{"71:14: drivers is the single value \"war\", not a mapping; write its entries as `key: value`, indented under it or in { }"}},
		{"list for a text", "title: A small set", "title: [A small set]", []string{"3:10: title is a list, not a single value; write one value"}},
		{"empty text", "title: A small set", "title:", []string{"3:9: title is empty; fill it in"}},
		{"blank text", "title: A small set", "title: \" \"", []string{"3:10: title is empty; fill it in"}},
		{"empty list", "background: [C4]", "background:", []string{"8:14: background is empty; fill it in, or leave the key out", "13:10: warning: nothing cites the claim C4; cite it where it bears on something, or list it under background"}},
		{"empty required list", "    event:\n      - {trade: yes, trust: high}\n      - {trust: [high, some]}\n", "    event: []\n", []string{"68:12: event is empty; fill it in"}},
		{"empty alternative", "{trust: [high, some]}", "{}", []string{"70:9: an entry of event is empty; fill it in"}},
		{"empty states", "{trust: [high, some]}", "{trust: []}", []string{"70:17: event.trust is empty; fill it in, or leave the key out"}},
		{"list as a key", "{trust: [high, some]}", "{[trust]: high}", []string{"70:10: a list stands where a key should; a key is one word followed by a colon"}},
		{"anchor", "title: A small set", "title: &t A small set", []string{"3:10: &t names a value for reuse, which a set does not use; leave it out, or put a text that begins with & in quotes"}},
		{"alias", "title: A small set\n", "title: &t A\n  method: *t\n", []string{"3:10: &t names a value for reuse, which a set does not use; leave it out, or put a text that begins with & in quotes", "4:11: *t refers to another value, which a set does not use; write the value out, or put a text that begins with * in quotes"}},
		{"merge", "  - id: war\n", "  - <<: {a: b}\n    id: war\n", []string{"15:5: << merges another mapping, which a set does not use; write the keys out"}},
		{"tag", "title: A small set", "title: !!str A small set", []string{"3:10: the tag !!str says a type, which a set does not use; leave it out, or put a text that begins with ! in quotes"}},
		{"own tag", "{war: ongoing}", "!set {war: ongoing}", []string{"71:14: the tag !set says a type, which a set does not use; leave it out, or put a text that begins with ! in quotes"}},
		{"tag on a list entry", "{trust: [high, some]}", "{trust: [high, !a some]}", []string{"70:24: the tag !a says a type, which a set does not use; leave it out, or put a text that begins with ! in quotes"}},
		{"the file is a list", "set:\n", "- set:\n", []string{"9:1: this is no entry of the list it stands in; begin it with \"- \", or check the indentation"}},
	})
}

func TestDecodeText(t *testing.T) {
	checkChanges(t, []change{
		{"id with capitals", "  id: small", "  id: Small", []string{"2:7: id cannot be \"Small\"; use small letters, digits and hyphens, 64 at most"}},
		{"id that begins with a hyphen", "  id: small", "  id: -small", []string{"2:7: id cannot be \"-small\"; use small letters, digits and hyphens, 64 at most"}},
		{"long id", "  id: small", "  id: a" + repeat("b", 70), []string{"2:7: id cannot be \"abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…\"; use small letters, digits and hyphens, 64 at most"}},
		{"code with a space", "id: R1", "id: R 1", []string{"55:9: id cannot be \"R 1\"; use letters, digits and hyphens, 64 at most"}},
		{"date", "date: 2024-06-05", "date: 5 June 2024", []string{"5:53: date cannot be \"5 June 2024\"; write year-month-day, as in 2024-06-05"}},
		{"day that is none", "date: 2024-06-05", "date: 2024-02-30", []string{"5:53: date cannot be \"2024-02-30\"; write year-month-day, as in 2024-06-05"}},
		{"long title", "title: A small set", "title: " + repeat("x", 201), []string{"3:10: title has 201 characters; shorten it to 200"}},
		{"long text", "A remark in passing.", repeat("x", 4001), []string{"13:50: says has 4001 characters; shorten it to 4000"}},
		{"longest texts", "title: A small set", "title: " + repeat("ü", 200), nil},
		{"word", "owner: events", "owner: event", []string{"17:12: owner cannot be \"event\"; did you mean \"events\"?"}},
		{"word, none near", "owner: events", "owner: tokyo", []string{"17:12: owner cannot be \"tokyo\"; use seoul, moscow, pyongyang, beijing, washington, kyiv or events"}},
		{"method", "title: A small set", "title: A small set\n  method: balanse", []string{"4:11: method cannot be \"balanse\"; did you mean \"balance\"?"}},
		{"method, none near", "title: A small set", "title: A small set\n  method: guesswork", []string{"4:11: method cannot be \"guesswork\"; use forecast or balance"}},
		{"zone", "zone: sanctioned", "zone: grey", []string{"28:11: zone cannot be \"grey\"; did you mean \"gray\"?"}},
		{"strength", "strength: must", "strength: may", []string{"58:15: strength cannot be \"may\"; use critical, must, essential, should or needed"}},
		{"basis", "basis: inferred", "basis: infered", []string{"52:16: basis cannot be \"infered\"; did you mean \"inferred\"?"}},
		{"kind", "kind: causal-link", "kind: cause", []string{"11:102: kind cannot be \"cause\"; use fact, driver, causal-link, outcome-forecast, constraint, scenario, zone, caveat or recommendation"}},
		{"wide short", "    title: War\n", "    title: War\n    short: The war that goes on and on\n", []string{"17:12: short is 27 cells wide; cut it to 24"}},
		{"wide title", "    title: War\n", "    title: 전쟁이 계속되고 있는 중입니다\n", []string{"16:12: the title is 29 cells wide and there is no short one; add a short of at most 24"}},
		{"wide short of a state", "{id: over, title: Ends,", "{id: over, title: Ends, short: It is all over now,", []string{"22:40: short is 18 cells wide; cut it to 14"}},
		{"wide title, short short", "    title: War\n", "    title: The war that goes on and on\n    short: War\n", nil},
		{"escape sequence", "A remark in passing.", "\"\\e[2J\"", []string{"13:50: says holds the invisible character U+001B; take it out"}},
		{"C1 control", "A remark in passing.", "\"\\x9b2J\"", []string{"13:50: says holds the invisible character U+009B; take it out"}},
		{"bidi", "A remark in passing.", "\"\\u202Ex\"", []string{"13:50: says holds the invisible character U+202E; take it out"}},
		{"line break", "A remark in passing.", "\"a\\nb\"", []string{"13:50: says holds a line break; make it one paragraph: begin it with >- and leave no blank line in it"}},
		{"tab", "A remark in passing.", "\"a\\tb\"", []string{"13:50: says holds a tab; take it out"}},
		{"escape in an id", "  id: small", "  id: \"a\\eb\"", []string{"2:7: id holds the invisible character U+001B; take it out"}},
		{"Korean and joiners", "A remark in passing.", "한국어 می\u200cخواهم", nil},
	})
}

func TestDecodeNumber(t *testing.T) {
	changes := []change{
		{"words", "pages: 2", "pages: two", []string{"5:72: pages cannot be \"two\"; write a number from 1 to 10000"}},
		{"quoted", "pages: 2", "pages: \"2\"", []string{"5:72: pages cannot be the text \"2\"; write the number without quotes"}},
		{"hexadecimal", "pages: 2", "pages: 0x2", []string{"5:72: pages cannot be \"0x2\"; write a number from 1 to 10000"}},
		{"underscore", "pages: 2", "pages: 1_0", []string{"5:72: pages cannot be \"1_0\"; write a number from 1 to 10000"}},
		{"not a number", "pages: 2", "pages: .nan", []string{"5:72: pages cannot be \".nan\"; write a number from 1 to 10000"}},
		{"infinite", "pages: 2", "pages: .inf", []string{"5:72: pages cannot be \".inf\"; write a number from 1 to 10000"}},
		{"huge", "pages: 2", "pages: 1e999", []string{"5:72: pages cannot be \"1e999\"; write a number from 1 to 10000"}},
		{"broken", "pages: 2", "pages: 2.5", []string{"5:72: pages cannot be 2.5; use a whole number"}},
		{"none", "pages: 2", "pages: 0", []string{"5:72: pages cannot be 0; it must be from 1 to 10000"}},
		{"list", "pages: 2", "pages: [2]", []string{"5:72: pages is a list, not a single value; write one value"}},
		{"many digits", "pages: 2", "pages: " + repeat("9", 3000), []string{"5:72: pages cannot be \"9999999999999999999999999999999999999999999999999999999999999…\"; write a number from 1 to 10000"}},
		{"if_open", "if_open: 2", "if_open: 0", []string{"22:42: if_open cannot be 0; it must be above 0 and at most 1000"}},
		{"stake", "stake: 2", "stake: 4", []string{"31:58: stake cannot be 4; it must be from 0 to 3"}},
		{"points", "yes: -2", "yes: -4", []string{"35:23: points.yes cannot be -4; it must be from -3 to 3"}},
		{"points between halves", "yes: -2", "yes: 0.3", []string{"35:23: points.yes cannot be 0.3; use a multiple of 0.5"}},
	}
	checkChanges(t, changes)
}
