package model

import (
	"fmt"
	"strings"
	"testing"
)

// Shapes made to be slow or large to read; each must end in a fault.
func TestHostileShapes(t *testing.T) {
	const size = 10_000
	fill := func(unit string) string { return strings.Repeat(unit, size) }
	shapes := []string{
		fill("["), fill("{"), fill("[") + fill("]"), fill("{a: ") + fill("}"), fill("- "), fill("-\n"), fill("? "), fill("?\n"),
		"[" + fill("a,") + "]", "[" + fill("{a},"), fill("a: "), fill(":"), fill(": "), fill("a:\n"),
		fill("&a "), fill("- &a b\n"), "- &a b\n" + fill("- *a\n"), fill("!a "), fill("- !!str\n"), "- !" + fill("%41"),
		fill("#"), fill("#\n"), "evidence:\n" + fill("  #\n"), "[" + fill("a, #b\n"), fill(" "), fill("\t"), fill("\n"),
		"a: |\n" + fill("\n"), "a: >\n" + fill(" a\n"), "a: \"" + fill(`\u0000`) + "\"", "a: \"" + fill("x"), "a: '" + fill("''"),
		fill("a") + ": b", fill("---\n"), fill("...\n"), fill("%A\n"), "a: " + fill("9"), "a: -" + fill("-"), fill("\x00"), fill("\xff"), fill("\u202e"),
		"evidence: [" + fill("a,") + "]", "evidence: [" + fill("{},") + "]", "set: {title: \"" + fill(`\e`) + "\"}", "set: {" + fill("a") + ": b}",
		aliasBomb(), deep(" ", "-"), deep(" ", "a:"),
	}
	for _, text := range shapes {
		set, problems := Load(File{"x.yaml", []byte(text)}, File{"y.yaml", []byte(text)})
		if set != nil || len(problems.Faults()) == 0 {
			t.Errorf("%.20q was taken for a set", text)
		}
		if len(problems) > maxProblems+1 || len(problems.Error()) > 300*len(problems) {
			t.Errorf("%.20q gives %d problems in %d bytes", text, len(problems), len(problems.Error()))
		}
		checkClean(t, problems.Error())
	}
}

// Registers and lists made to be slow to compare, the longest that fit.
func TestHostileLists(t *testing.T) {
	const head = "set: {id: a, title: A, as_of: 2024-06-05, "
	var claims, citations, scenarios, order strings.Builder
	for i := range 9_000 {
		fmt.Fprintf(&claims, "- {id: %s, at: {page: 1}, says: x, kind: fact}\n", longID(i))
	}
	for i := range 100 {
		citations.WriteString(longID(20_000+i) + ",")
	}
	for i := range 9_000 {
		fmt.Fprintf(&scenarios, "- {id: s%d, title: S, event: [{o: x}]}\n", i)
	}
	for i := range 100_000 {
		fmt.Fprintf(&order, "x%d,", i)
	}
	for name, texts := range map[string][2]string{
		"unknown among many": {head + "background: [" + citations.String() + "]}\n", "evidence:\n" + claims.String()},
		"order of scenarios": {head + "scenarios: [" + order.String() + "]}\n", "scenarios:\n" + scenarios.String()},
	} {
		set, problems := Load(File{"x.yaml", []byte(texts[0])}, File{"y.yaml", []byte(texts[1])})
		if set != nil || len(problems) != maxProblems+1 || strings.Contains(problems.Error(), "larger than") || strings.Contains(problems.Error(), "more than") {
			t.Errorf("%s: %d problems, the first %v", name, len(problems), problems[0])
		}
	}
}

func TestNearestSparesTheSearch(t *testing.T) {
	known := make([]string, maxCompared+1)
	for i := range known {
		known[i] = fmt.Sprint("claim-", i)
	}
	const otherwise = "add it"
	if got := new(report).nearest("claims-7", known[:maxCompared], otherwise); got != `did you mean "claim-7"?` {
		t.Errorf("among %d: %s", maxCompared, got)
	}
	if got := new(report).nearest("claims-7", known, otherwise); got != otherwise {
		t.Errorf("among %d: %s", len(known), got)
	}
}

// longID returns ids of full length that differ in all places.
func longID(i int) string {
	return strings.Repeat(fmt.Sprintf("%05d", (i*7919)%100_003), 12)
}

// aliasBomb grows to a billion entries if its aliases are followed.
func aliasBomb() string {
	text := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for i := 1; i < 9; i++ {
		text += fmt.Sprintf("a%d: &a%d [%s]\n", i, i, strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 10))
	}
	return text
}

// deep nests one entry in another, each on a line of its own.
func deep(indent, entry string) string {
	var text strings.Builder
	for i := range 500 {
		text.WriteString(strings.Repeat(indent, i) + entry + "\n")
	}
	return text.String()
}

// A file cut off anywhere is a set only if nothing is missing from it.
func TestCutOff(t *testing.T) {
	for i := range small {
		set, problems := Load(File{"x.yaml", []byte(small[:i])})
		if set == nil && len(problems.Faults()) == 0 {
			t.Fatalf("cut off after %q: neither a set nor a fault", small[:i])
		}
	}
}
