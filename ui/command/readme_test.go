package command

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"foresee/ui/catalogue"
	"foresee/ui/term/keys"
)

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReadmeKeys holds the README's table of keys to the keymap; UPDATE=1 rewrites it.
func TestReadmeKeys(t *testing.T) {
	const begin, end = "## Keys\n\n", "\n## Commands\n"
	text := readme(t)
	head, rest, ok := strings.Cut(text, begin)
	if !ok {
		t.Fatal("the README has no section of keys")
	}
	table, tail, ok := strings.Cut(rest, end)
	if !ok {
		t.Fatal("the README has no section of commands after the keys")
	}
	want := keys.Table(keys.New(catalogue.English().Keys).Sections())
	if table == want {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Fatal("the README's keys are stale; UPDATE=1 go test ./ui/command rewrites them")
	}
	if err := os.WriteFile("../../README.md", []byte(head+begin+want+end+tail), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestReadmeCommands runs every command line that the README shows indented and
// that needs no terminal.
func TestReadmeCommands(t *testing.T) {
	ran := 0
	for line := range strings.Lines(readme(t)) {
		command, _, _ := strings.Cut(strings.TrimSpace(line), "  ")
		command, _, _ = strings.Cut(command, " >") // what it prints goes nowhere here
		words := strings.Fields(command)
		if !strings.HasPrefix(line, "    ") || len(words) < 2 || words[0] != "foresee" || strings.ContainsAny(command, "[|") || strings.Contains(command, "...") {
			continue
		}
		ran++
		cmd := exec.Command("foresee", words[1:]...)
		cmd.Dir = t.TempDir() // some write files
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", command, err, out)
		}
	}
	if ran == 0 {
		t.Error("the README shows no command that can be run")
	}
}

// TestReadmePicture holds the README's picture to what the line beside it makes;
// UPDATE=1 makes it anew.
func TestReadmePicture(t *testing.T) {
	const file = "../../ui/term/testdata/explore.svg"
	if !strings.Contains(readme(t), "(ui/term/testdata/explore.svg)") {
		t.Fatal("the README does not show the picture")
	}
	line, _, ok := strings.Cut(readme(t), " -o explore.svg\n")
	_, args, ok2 := strings.Cut(line[strings.LastIndex(line, "\n")+1:], "    foresee shot ")
	if !ok || !ok2 {
		t.Fatal("the README does not say how its picture is made")
	}
	var made, talk bytes.Buffer
	quiet := func(string) string { return "" }
	code := Run(t.Context(), append([]string{"shot", "--format", "svg"}, strings.Fields(args)...), Streams{In: strings.NewReader(""), Out: &made, Err: &talk, Getenv: quiet})
	if code != Done {
		t.Fatal(talk.String())
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, made.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(kept, made.Bytes()) {
		t.Errorf("the README's picture is stale; UPDATE=1 go test ./ui/command -run Readme makes it anew")
	}
}
