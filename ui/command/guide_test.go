//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A fence is a fenced part of the guide: its language and its text.
type fence struct{ language, text string }

func guide(t *testing.T) []fence {
	t.Helper()
	text, err := os.ReadFile("../../scenarios/README.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []fence
	for _, found := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllStringSubmatch(string(text), -1) {
		blocks = append(blocks, fence{found[1], found[2]})
	}
	return blocks
}

// TestGuideCommands runs the commands of the guide one after another in one folder, and
// compares what they print with the text that follows them there.
func TestGuideCommands(t *testing.T) {
	folder := t.TempDir()
	blocks, ran := guide(t), 0
	for i, b := range blocks {
		if b.language != "sh" {
			continue
		}
		ran++
		cmd := exec.Command("sh", "-eu")
		cmd.Dir, cmd.Stdin = folder, strings.NewReader(b.text)
		var talk strings.Builder
		cmd.Stderr = &talk
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("%s%v\n%s%s", b.text, err, out, talk.String())
		}
		if i+1 < len(blocks) && blocks[i+1].language == "text" && blocks[i+1].text != string(out) {
			t.Errorf("%sprints\n%swhere the guide has\n%s", b.text, out, blocks[i+1].text)
		}
	}
	if ran < 6 {
		t.Errorf("the guide shows %d blocks of commands", ran)
	}
}

// TestGuideQuotes holds the guide to the set that it quotes.
func TestGuideQuotes(t *testing.T) {
	names, err := filepath.Glob("../../scenarios/vell-low-water/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	var set strings.Builder
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		set.Write(text)
	}
	quoted := 0
	for _, b := range guide(t) {
		if b.language != "yaml" {
			continue
		}
		quoted++
		if !strings.Contains(set.String(), b.text) {
			t.Errorf("the set does not hold\n%s", b.text)
		}
	}
	if quoted < 5 {
		t.Errorf("the guide quotes the set %d times", quoted)
	}
}
