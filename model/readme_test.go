package model

import (
	"os"
	"strings"
	"testing"
)

// The set that the README of this folder prints is one.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(text), "```yaml\n")
	example, _, ok := strings.Cut(after, "```\n")
	set, problems := Load(File{"README.md", []byte(example)})
	if !ok || len(problems) > 0 || set.Method != Balance {
		t.Errorf("the example has the problems\n%v", problems)
	}
}
