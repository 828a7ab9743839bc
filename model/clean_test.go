package model

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// Bytes and characters that YAML must not come to see.
func TestCheckText(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"NUL", "set:\n  id: a\x00b\n", "x.yaml:2:8: the invisible character U+0000 has no place in a text; take it out"},
		{"escape", "# \x1b[2J\n", "x.yaml:1:3: the invisible character U+001B has no place in a text; take it out"},
		{"two on a line, one on another", "# \x1b\x1b\n# \u202e\n", "x.yaml:1:3: the invisible character U+001B has no place in a text; take it out\nx.yaml:2:3: the invisible character U+202E has no place in a text; take it out"},
		{"C1", "a: \u009b2J", "x.yaml:1:4: the invisible character U+009B has no place in a text; take it out"},
		{"line separator", "a: b\u2028c", "x.yaml:1:5: a line break has no place in a text; take it out"},
		{"invalid UTF-8", "set:\n  title: caf\xe9\n", "x.yaml:2:13: the byte 0xE9 is not UTF-8 text; save the file as UTF-8"},
		{"cut-off UTF-8", "a: \xe2\x82", "x.yaml:1:4: the byte 0xE2 is not UTF-8 text; save the file as UTF-8"},
		{"UTF-16", "\xff\xfes\x00e\x00t\x00", "x.yaml:1:1: the byte 0xFF is not UTF-8 text; save the file as UTF-8"},
		{"UTF-16 without mark", "s\x00e\x00t\x00", "x.yaml:1:2: the invisible character U+0000 has no place in a text; take it out"},
		{"byte order mark within", "a: \ufeffb", "x.yaml:1:4: the invisible character U+FEFF has no place in a text; take it out"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			set, problems := Load(File{"x.yaml", []byte(test.text)})
			if set != nil || problems.Error() != test.want {
				t.Errorf("got  %v\nwant %v", problems, test.want)
			}
		})
	}
}

func TestByteOrderMarkAndCRLF(t *testing.T) {
	text := "\ufeff" + strings.ReplaceAll(small, "\n", "\r\n")
	set, problems := Load(File{"x.yaml", []byte(text)})
	if set == nil || len(problems) > 0 || set.Title != "A small set" {
		t.Errorf("set %v with %v", set, problems)
	}
}

func TestFileNamesAreClean(t *testing.T) {
	for _, name := range []string{"\x1b[2J.yaml", "a\nb", "\u009b", "\x9b", "\u202e", ""} {
		_, problems := Load(File{name, []byte("x")})
		checkClean(t, problems.Error())
		if problems[0].At.File == "" {
			t.Errorf("%q has no name", name)
		}
	}
}

// checkClean fails unless a terminal can print the text safely.
func checkClean(t *testing.T, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%q is not UTF-8", text)
	}
	for _, c := range text {
		if c != '\n' && (unicode.Is(unicode.C, c) || unicode.In(c, unicode.Zl, unicode.Zp)) {
			t.Fatalf("%q holds %U", text, c)
		}
	}
}
