package model

import (
	"os"
	"strings"
	"testing"
)

// The balance set that the README of this folder prints is one.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), "\n## Balance sets\n")
	section, _, _ = strings.Cut(section, "\n## ")
	var example strings.Builder
	for line := range strings.Lines(section) {
		if code, ok := strings.CutPrefix(line, "    "); ok {
			example.WriteString(code)
		}
	}
	set, problems := Load(File{"README.md", []byte(example.String())})
	if len(problems) > 0 || set.Method != Balance {
		t.Errorf("the example has the problems\n%v", problems)
	}
}
