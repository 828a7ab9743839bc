package paper

import (
	"strings"
	"testing"
)

func TestEscape(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"plain text, and – a dash", "plain text, and – a dash"},
		{"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
		{"a | b", `a \| b`},
		{"`code`", "\\`code\\`"},
		{"**bold** _slanted_ ~~gone~~", `\*\*bold\*\* \_slanted\_ \~\~gone\~\~`},
		{"[here](javascript:alert(1))", `\[here\](javascript:alert(1))`},
		{"![x](y) and [^C1]", `!\[x\](y) and \[^C1\]`},
		{"&lt;b&gt; and R&D", "&amp;lt;b&amp;gt; and R&D"},
		{"&#60;b", "&amp;#60;b"},
		{`back\slash`, `back\\slash`},
		{"two\nlines\tand a tab", "two lines and a tab"},
		{"$x$", `\$x\$`},
	} {
		if got := escape(test.text); got != test.want {
			t.Errorf("%q is escaped as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestParagraphOpensNothing(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"# no heading", `\# no heading`},
		{"- no list", `\- no list`},
		{"+ no list", `\+ no list`},
		{"1. no list", `1\. no list`},
		{"12) no list", `12\) no list`},
		{"=== no rule", `\=== no rule`},
		{": no definition", `\: no definition`},
		{"    no code", "no code"},
		{"   # no heading", `\# no heading`},
		{"> no quotation", "&gt; no quotation"},
		{"1.5 points", `1\.5 points`},
		{"5 June", "5 June"},
	} {
		if got := paragraph(test.text); got != test.want {
			t.Errorf("%q is written as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestMarkdown(t *testing.T) {
	d := Document{
		Title: "A | title",
		Lines: []string{"- first line"},
		Sections: []Section{{
			ID: "one", Title: "One",
			Blocks: []Block{
				{Text: &Text{Lead: "Lead.", Body: "Body", Note: "note", Cites: []Cite{{"C1", "p. 1"}}}},
				{List: []Text{{Body: "# entry"}}},
				{Table: &Table{
					Caption: "Table",
					Columns: []Column{{Title: "a|b"}, {Title: "n", Number: true}},
					Groups:  []Group{{Title: "Group", Rows: []Row{{Plain("x|y"), {Blank: true}}}}},
					Key:     "Key.",
				}},
				{Chart: &Chart{Title: "left out"}},
				{Ruled: 2},
			},
			Parts: []Section{{ID: "part", Title: "Part", Blocks: []Block{{Sources: []Source{{Cite: Cite{"C1", "p. 1 P2"}, Text: "Says <b>.", Note: "Noted."}}}}}},
		}},
	}
	want := `# A \| title

\- first line

## One

**Lead.** Body (note)[^C1]

- \# entry

**Table**

| a\|b | n |
| --- | ---: |
| **Group** | |
| x\|y | ____ |

Key.

` + ruled + "\\\n" + ruled + `

### Part

[^C1]: p. 1 P2: Says &lt;b&gt;. Noted.
`
	var b strings.Builder
	if err := WriteMarkdown(&b, d); err != nil {
		t.Fatal(err)
	}
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}
