package edition_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"foresee/model"
)

// attacks is texts that would be more than text where they are not escaped.
var attacks = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`'/><svg onload=alert(1)>`,
	`</style></title><script>alert(1)</script>`,
	`]]><script>alert(1)</script>`,
	`--><iframe src=javascript:alert(1)>`,
	`&lt;script&gt; &#60;b&#62;`,
	`{{.Title}} {{define "text"}}`,
	`%s %d %[9]v %!`,
	`a | b || c`,
	"`code` ```block```",
	`[here](javascript:alert(1)) ![x](y)`,
	`[^C1]: a note of its own`,
	`# heading`,
	`- list **bold** _slanted_`,
	`=cmd|' /C calc'!A0`,
	`+1+cmd|' /C calc'!A0`,
	`-2+3`,
	`@SUM(A1:A9)`,
	`fine;=HYPERLINK("http://example.com")`,
	`＝1+1`,
	`"quoted", and 'quoted'`,
	`back\slash \| \`,
	`한국어 <b>굵게</b>`,
}

// short is attacks that fit in short titles.
var short = []string{`<b onload=x>`, `=1+1`, `a|b`, `@x`, "`c`"}

// hostile is a set with an attack in every text, each in turn.
func hostile(t *testing.T) *model.Set {
	t.Helper()
	n, k := 0, 0
	text := func() string { n++; return strconv.Quote(attacks[n%len(attacks)]) }
	brief := func() string { k++; return strconv.Quote(short[k%len(short)]) }
	var b strings.Builder
	put := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	put("set: {id: hostile, title: %s, as_of: 2024-01-15, brief: {title: %s, author: %s, affiliation: %s, publisher: %s, date: 2024-01-15, pages: 9, disclaimer: %s},", text(), text(), text(), text(), text(), text())
	put("  errata: [{id: F1, title: %s, says: %s, note: %s, evidence: [C1]}]}", text(), text(), text())
	put("evidence:")
	for i, kind := range []string{"fact", "outcome-forecast", "recommendation"} {
		put("  - {id: C%d, at: {page: %d, paragraph: P%d}, says: %s, word: %s, note: %s, kind: %s}", i+1, i+1, i+1, text(), text(), text(), kind)
	}
	put("  - {id: C4, at: {page: 4, paragraph: P4}, says: %s, kind: fact}", text())
	put("drivers:")
	for i, owner := range []string{"seoul", "events", "moscow"} {
		put("  - {id: d%d, title: %s, short: %s, owner: %s, about: %s, baseline: a, basis: brief, evidence: [C1, C4], states: [", i, text(), brief(), owner, text())
		put("      {id: a, title: %s, short: %s, about: %s}, {id: b, title: %s, short: %s, about: %s}]}", text(), brief(), text(), text(), brief(), text())
	}
	put("outcomes:")
	for i := range 4 {
		put("  - {id: o%d, title: %s, short: %s, domain: %s, about: %s, basis: brief, evidence: [C2, C1], states: [", i, text(), brief(), text(), text())
		put("      {id: x, title: %s, about: %s, baseline: 0.3, stake: 1}, {id: y, title: %s, about: %s, baseline: 0.3}, {id: z, title: %s}],", text(), text(), text(), text(), text())
		put("    moved_by: [{when: {d0: b}, points: {x: 2}, because: %s, basis: judgement, evidence: [C3]}, {when: {d1: b}, points: {y: 1}, because: %s, basis: brief, evidence: [C1]}]}", text(), text())
	}
	put("policies:")
	put("  - {id: P1, title: %s, text: %s, strength: must, rises_with: {o0: x}, falls_with: {d1: b}, lever: {d0: a}, basis: judgement, evidence: [C3]}", text(), text())
	put("  - {id: P2, title: %s, text: %s, strength: should, rises_with: {o1: y}, basis: judgement}", text(), text())
	put("scenarios:")
	for i := range 3 {
		put("  - {id: s%d, title: %s, short: %s, story: %s, meaning: %s, event: [{o%d: x}, {o%d: y, o3: z}], drivers: {d%d: b},", i, text(), brief(), text(), text(), i, i, i)
		put("     signposts: [{says: %s, basis: judgement, evidence: [C1]}], advice: [{says: %s, basis: judgement, evidence: [C2]}], evidence: [C1, C2]}", text(), text())
	}
	set, problems := model.Load(model.File{Name: "hostile.yaml", Text: []byte(b.String())})
	if set == nil {
		t.Fatal(problems)
	}
	return set
}

func TestHostile(t *testing.T) {
	set := hostile(t)
	for _, assignments := range [][]string{nil, {"d0=b", "d1=b"}, {"o0=x", "d2=?"}} {
		for _, f := range forms(t, given(t, set, assignments...)) {
			t.Run(strings.Join(assignments, ",")+"-"+f.name, func(t *testing.T) {
				text := written(t, f.write)
				switch f.name[strings.Index(f.name, "."):] {
				case ".html":
					checkHostilePage(t, set, text)
				case ".md":
					checkHostileMarkdown(t, text)
				case ".csv":
					checkHostileTable(t, set, text)
				case ".json":
					var doc map[string]any
					if err := json.Unmarshal(text, &doc); err != nil || doc["title"] != set.Title {
						t.Errorf("title %q, error %v", doc["title"], err)
					}
				}
			})
		}
	}
}

// A page is made of the elements it should be, and shows the texts as they are.
func checkHostilePage(t *testing.T, set *model.Set, text []byte) {
	t.Helper()
	page := parse(t, text)
	checkPage(t, page)
	shown := page.text()
	for _, want := range []string{set.Title, set.Factors[0].Title, set.Factors[0].States[0].About, set.Policies[0].Text, set.Scenarios[0].Story} {
		if !strings.Contains(shown, want) {
			t.Errorf("the page does not show %q as it is", want)
		}
	}
	if found := regexp.MustCompile(`%!\w?\(`).FindString(shown); found != "" {
		t.Errorf("a text was taken for a format: %s", found)
	}
}

var (
	escaped  = regexp.MustCompile(`\\[!-/:-@\[-` + "`" + `{-~]`) // what a backslash guards
	footnote = regexp.MustCompile(`\[\^C[0-9]\]`)
)

// With what is guarded taken out, nothing is left that Markdown would take for more.
func checkHostileMarkdown(t *testing.T, text []byte) {
	t.Helper()
	columns := 0
	for line := range strings.Lines(string(text)) {
		bare := footnote.ReplaceAllString(escaped.ReplaceAllString(strings.TrimSuffix(line, "\n"), ""), "")
		bare = strings.ReplaceAll(bare, " ____ ", "  ") // to be written in
		if strings.ContainsAny(bare, "<>[]`_~$") {
			t.Errorf("unguarded: %s", line)
		}
		if n := strings.Count(bare, "**"); strings.Count(bare, "*") != 2*n || n%2 != 0 {
			t.Errorf("stray emphasis: %s", line)
		}
		pipes := strings.Count(bare, "|")
		if columns != 0 && pipes != 0 && pipes != columns {
			t.Errorf("a row of %d pipes in a table of %d: %s", pipes, columns, line)
		}
		if columns = pipes; pipes > 0 && !strings.HasPrefix(bare, "|") {
			t.Errorf("a table begins where none is: %s", line)
		}
		if strings.HasPrefix(bare, "#") && !regexp.MustCompile(`^#{1,3} `).MatchString(bare) {
			t.Errorf("a heading of no level: %s", line)
		}
	}
	if n := strings.Count("\n"+string(text), "\n# "); n != 1 {
		t.Errorf("%d titles", n)
	}
}

// No cell of a table begins with what begins a formula, but for numbers, and neither
// would one if the line were divided at semicolons.
func checkHostileTable(t *testing.T, set *model.Set, text []byte) {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, cell := range row {
			for part := range strings.SplitSeq(cell, ";") {
				if _, err := strconv.ParseFloat(part, 64); err != nil && strings.ContainsAny(part[:min(len(part), 1)], "=+-@\t\r") {
					t.Errorf("the cell %q may be taken for a formula", cell)
				}
			}
			if strings.HasPrefix(cell, "＝") {
				t.Errorf("the cell %q may be taken for a formula", cell)
			}
		}
	}
	if want := 1 + statesOf(set) + len(set.Scenarios) + len(set.Policies); len(rows) != want {
		t.Errorf("%d rows, want %d", len(rows), want)
	}
}

func statesOf(set *model.Set) int {
	n := 0
	for _, f := range set.Factors {
		n += len(f.States)
	}
	return n
}
