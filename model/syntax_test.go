package model

import "testing"

// TestSyntax puts one bad line into a small file, after line 6 of 12.
func TestSyntax(t *testing.T) {
	const (
		head = "set:\n  id: a\n  title: b\nevidence:\n  - id: C1\n    says: x\n"
		tail = "  - id: C2\n    says: y\n  - id: C3\n    says: y\n  - id: C4\n    says: y\n"
	)
	tests := []struct{ line, want string }{
		{"    note: a: b", "7:5: a colon stands where no key can end; put a text that holds a colon in quotes, or check the indentation"},
		{"    note: \"x\" y", "7:5: this does not fit the mapping it stands in; line it up with the keys above, or put quotes around the whole of a text"},
		{"   note: x", "7:4: this is no entry of the list it stands in; begin it with \"- \", or check the indentation"},
		{"     note: x", "7:6: a colon stands where no key can end; put a text that holds a colon in quotes, or check the indentation"},
		{"    note: [a, b", "7:5: a list that begins with [ here is not closed or lacks a comma; check the brackets and commas, and put a text that holds any of [ ] { } , in quotes"},
		{"    note: {a: b", "7:5: a mapping that begins with { here is not closed or lacks a comma; check the brackets and commas, and put a text that holds any of [ ] { } , in quotes"},
		{"    note: [a, , b]", "7:5: a value is missing, or a bracket or comma is one too many; check the brackets and commas, and put a text that holds any of [ ] { } , in quotes"},
		{"    note: [a]]", "7:5: this does not fit the mapping it stands in; line it up with the keys above, or put quotes around the whole of a text"},
		{"    note: \"abc", "7:5: the quote that opens here is never closed; close it, and within single quotes write '' for one"},
		{"    note: 'it's'", "7:5: this does not fit the mapping it stands in; line it up with the keys above, or put quotes around the whole of a text"},
		{"    note: @a", "7:5: no value begins like this; put a text that begins with @, ` or % in quotes, and indent with spaces, not with tabs"},
		{"    note", "7:5: a line without a colon stands where a key should; write `key: value`, or indent the line under the text it belongs to"},
		{"\tnote: x", "7:2: a tab stands in the indentation; indent with spaces"},
		{"    note: \"\\q\"", "7:5: the text that opens here has a backslash with no meaning; use single quotes, or write \\\\ for a backslash"},
		{"    note: \"\\u00\"", "7:5: the text that opens here has a \\x, \\u or \\U cut short; use single quotes, or write \\\\ for a backslash"},
		{"    note: \"\\uD800\"", "7:5: the text that opens here has a \\u or \\U that is no character; use single quotes, or write \\\\ for a backslash"},
		{"    note: - a", "7:5: a list cannot begin here; put each \"- \" on a line of its own, indented under its key"},
		{"    note: *a", "7:5: a value begins with *, which refers to another value; put the text in quotes, as a set uses no references"},
		{"    note: & a", "7:5: a value begins with & or *, which have a meaning of their own; put the text in quotes"},
		{"    note: | x", "7:5: something stands after the > or | that begins a text; write >- and the text on the lines under it"},
		{"    note: >0\n     x", "7:5: the > or | that begins a text has a wrong number; write >- and the text on the lines under it"},
		{"    note: ? a", "7:5: a value begins with ?, which has a meaning of its own; put the text in quotes"},
		{"    note: !<a b", "7:5: this is not YAML: did not find the expected '>'; check the quotes and the indentation"},
		{"%note", "7:1: a line begins with %, which has a meaning of its own; take it out, or put the text in quotes"},
		{"...", "8:3: something stands after the end of the document; check the indentation, and take out any line of three dots"},
		{"---", "7:1: a second YAML document begins here, and a file holds one; take the --- out"},
	}
	for _, test := range tests {
		t.Run(test.line, func(t *testing.T) {
			got := problemsOf(t, head+test.line+"\n"+tail)
			if len(got) != 1 || got[0] != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}
