package shelf

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"foresee/model"
	"foresee/model/session"
)

func TestFolder(t *testing.T) {
	here := t.TempDir()
	tests := []struct {
		env  map[string]string
		want string
	}{
		{map[string]string{"XDG_STATE_HOME": here, "HOME": "/home/x"}, filepath.Join(here, "foresee", "sessions")},
		{map[string]string{"XDG_STATE_HOME": "relative", "HOME": here}, filepath.Join(here, ".local", "state", "foresee", "sessions")},
		{map[string]string{"USERPROFILE": here}, filepath.Join(here, ".local", "state", "foresee", "sessions")},
		{nil, ""},
	}
	for _, test := range tests {
		if got := Folder(func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("%v: %q, want %q", test.env, got, test.want)
		}
	}
}

func set() *model.Set {
	states := []model.State{{ID: "no"}, {ID: "yes"}}
	return model.NewSet(model.Set{ID: "harbour", Factors: []*model.Factor{{ID: "union", Kind: model.Driver, States: states}}})
}

// begin begins a session, moves so many drivers and saves after each.
func begin(t *testing.T, folder string, set *model.Set, moves int) (*session.Keeper, *session.File) {
	t.Helper()
	k, last, err := Begin(folder, set, "harbour.yaml")
	if err != nil {
		t.Fatal(err)
	}
	s := session.Begin(set)
	for range moves {
		s.Steps = append(s.Steps, session.Step{Assumptions: set.Baseline().With(0, model.Only(len(s.Steps)%2))})
		s.At++
		if err := k.Save(s); err != nil {
			t.Fatal(err)
		}
	}
	return k, last
}

func TestOneAfterTheOther(t *testing.T) {
	folder, set := filepath.Join(t.TempDir(), "state", "sessions"), set()
	if _, err := Latest(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("there is a session before the first: %v", err)
	}
	first, last := begin(t, folder, set, 3)
	if last != nil {
		t.Error("the first session has one before it")
	}
	_, last = begin(t, folder, set, 0)
	if last == nil || last.At != 3 {
		t.Errorf("the session before is %+v", last)
	}
	second, _ := begin(t, folder, set, 1)
	if second.Path() != first.Path() {
		t.Errorf("the second is kept in %s", second.Path())
	}
	if path, err := Latest(folder); err != nil || path != second.Path() {
		t.Errorf("the latest is %s, %v", path, err)
	}
	if f, err := session.Load(first.Path() + "~"); err != nil || f.At != 3 {
		t.Errorf("the first was thrown away: %v", err)
	}
}

func TestTwoAtOnce(t *testing.T) {
	folder, set := t.TempDir(), set()
	one, _, err := Begin(folder, set, "harbour.yaml")
	if err != nil {
		t.Fatal(err)
	}
	two, _ := begin(t, folder, set, 2)
	if err := one.Save(session.Begin(set)); err != nil {
		t.Fatal(err)
	}
	if one.Path() == two.Path() {
		t.Error("both write one file")
	}
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(two.Path(), old, old); err != nil {
		t.Fatal(err)
	}
	if path, err := Latest(folder); err != nil || path != one.Path() {
		t.Errorf("the latest is %s, %v", path, err)
	}
}

// What is no session is somebody's all the same.
func TestWhatCannotBeRead(t *testing.T) {
	folder, set := t.TempDir(), set()
	path := filepath.Join(folder, "harbour.json")
	if err := os.WriteFile(path, []byte("a poem"), 0o600); err != nil {
		t.Fatal(err)
	}
	k, _ := begin(t, folder, set, 1)
	if text, err := os.ReadFile(path); err != nil || string(text) != "a poem" || k.Path() == path {
		t.Errorf("the file holds %q, %v", text, err)
	}
}

func TestNowhere(t *testing.T) {
	if _, _, err := Begin("", set(), "x"); err == nil {
		t.Error("a session is kept nowhere")
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Begin(filepath.Join(file, "sessions"), set(), "x"); err == nil {
		t.Error("a session is kept in a file")
	}
}
