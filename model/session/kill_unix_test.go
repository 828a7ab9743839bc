//go:build unix

package session

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"foresee/model"
)

// writeHere makes this test's binary a program that saves until it is killed.
const writeHere = "FORESEE_TEST_WRITE_SESSION"

func TestMain(m *testing.M) {
	if path := os.Getenv(writeHere); path != "" {
		writeForever(path)
	}
	os.Exit(m.Run())
}

// writeForever saves one session after another and says the number of each once it is
// on the disk.
func writeForever(path string) {
	set := loadSmall()
	k := New(path, set, "small")
	s := Begin(set)
	for i := 1; ; i++ {
		s.Notes = append(s.Notes, Note{State: -1, Text: strconv.Itoa(i) + strings.Repeat(" and so on", 50)})
		if err := k.Save(s); err != nil {
			os.Stderr.WriteString(err.Error())
			os.Exit(1)
		}
		os.Stdout.WriteString(strconv.Itoa(i) + "\n")
	}
}

func loadSmall() *model.Set {
	text, err := os.ReadFile("../testdata/small.yaml")
	if err != nil {
		panic(err)
	}
	set, _ := model.Load(model.File{Name: "small.yaml", Text: text})
	return set
}

// Killed in the middle of many writes, a session is whole, and all that was said to be
// saved is in it.
func TestKilledWhileWriting(t *testing.T) {
	for round := range 20 {
		path := filepath.Join(t.TempDir(), "class.json")
		said := killAfter(t, path, 1+3*round)
		f, err := Load(path)
		if err != nil {
			t.Fatalf("killed after %d writes: %v", said, err)
		}
		if n := len(f.Notes); n < said || n > said+2 {
			t.Errorf("killed after %d writes: %d notes are there", said, n)
		}
		for i, n := range f.Notes {
			if !strings.HasPrefix(n.Text, strconv.Itoa(i+1)+" and so on") {
				t.Errorf("note %d is %.20q", i, n.Text)
			}
		}
	}
}

// killAfter runs the writing program, kills it at once after it said that many saves,
// and returns how many it said in all.
func killAfter(t *testing.T, path string, saves int) int {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), writeHere+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	said := 0
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		said++
		if said == saves {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || said < saves {
		t.Fatalf("the program ended by itself after %d saves: %v", said, err)
	}
	return said
}
