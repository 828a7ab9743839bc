package command

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(alone{m}, map[string]func(){
		"foresee": func() {
			os.Exit(Run(context.Background(), os.Args[1:], Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv}))
		},
	})
}

// alone runs the tests without the settings and the sessions of whoever runs them.
// Programs built with -race would each sleep for a second at their end, to report what
// comes late.
type alone struct{ *testing.M }

func (a alone) Run() int {
	empty, err := os.MkdirTemp("", "foresee")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(empty)
	for _, name := range []string{"XDG_CONFIG_HOME", "XDG_STATE_HOME"} {
		if err := os.Setenv(name, empty); err != nil {
			panic(err)
		}
	}
	if err := os.Setenv("GORACE", "atexit_sleep_ms=0 "+os.Getenv("GORACE")); err != nil {
		panic(err)
	}
	return a.M.Run()
}

// TestScripts runs the sessions in testdata/script against sets that are small
// enough to check every number by hand, and asks the brief for a few firm facts.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			for _, name := range []string{"ferry.yaml", "aid.yaml", "crossing.yaml", "valley.yaml", "harbour.scw"} {
				if err := copyFile(filepath.Join("testdata", "sets", name), filepath.Join(env.WorkDir, name)); err != nil {
					return err
				}
			}
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "xdg"))
			env.Setenv("XDG_STATE_HOME", filepath.Join(env.WorkDir, "state"))
			return nil
		},
		RequireExplicitExec: true,
	})
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		return err
	}
	return out.Close()
}
