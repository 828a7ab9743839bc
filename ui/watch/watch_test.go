package watch

import (
	"context"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// A folder stands for files that change under a watcher, in a time of its own.
type folder struct {
	state   atomic.Value
	stirred chan struct{}
	again   atomic.Int32
	saved   <-chan struct{}
}

// watched runs a test on a folder that is watched. Where nobody tells, only the pace
// makes the watcher look.
func watched(t *testing.T, told bool, test func(*folder)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		f := &folder{}
		f.state.Store("as it was")
		w := &watcher{look: func() string { return f.state.Load().(string) }, pace: briskPace, saved: make(chan struct{}, 1)}
		if told {
			f.stirred = make(chan struct{})
			w.stirred, w.pace, w.again = f.stirred, pace, func() { f.again.Add(1) }
		}
		w.known, f.saved = w.look(), w.saved
		ctx, stop := context.WithCancel(t.Context())
		go w.run(ctx)
		test(f)
		stop()
		for range f.saved {
		}
	})
}

// write changes the folder and tells of it.
func (f *folder) write(state string) {
	f.state.Store(state)
	f.stirred <- struct{}{}
}

// after lets time pass and reports whether a save was told in it.
func (f *folder) after(d time.Duration) bool {
	time.Sleep(d)
	synctest.Wait()
	select {
	case <-f.saved:
		return true
	default:
		return false
	}
}

func TestSavedOnceAllIsQuiet(t *testing.T) {
	watched(t, true, func(f *folder) {
		f.write("half")
		if f.after(settling - time.Millisecond) {
			t.Error("told while it may still be written")
		}
		f.write("whole")
		if f.after(settling - time.Millisecond) {
			t.Error("told before the second write had settled")
		}
		if !f.after(2 * time.Millisecond) {
			t.Error("not told once it had settled")
		}
		if f.after(time.Minute) {
			t.Error("told twice")
		}
	})
}

func TestWhatStirsWithoutChangingAnything(t *testing.T) {
	watched(t, true, func(f *folder) {
		f.write("as it was")
		f.write("other")
		f.write("as it was")
		if f.after(time.Minute) {
			t.Error("told of no change")
		}
	})
}

// Files that are none of the set's may be written all the time.
func TestOtherFilesDoNotKeepItWaiting(t *testing.T) {
	watched(t, true, func(f *folder) {
		f.write("saved")
		for range 10 {
			time.Sleep(settling / 10)
			f.stirred <- struct{}{}
		}
		if !f.after(time.Millisecond) {
			t.Error("other files keep it waiting")
		}
	})
}

func TestNobodyTells(t *testing.T) {
	for _, told := range []bool{false, true} {
		watched(t, told, func(f *folder) {
			f.state.Store("saved")
			if !f.after(pace + settling) {
				t.Errorf("not seen (another way to be told: %v)", told)
			}
			if got := f.again.Load() > 0; got != told {
				t.Errorf("listened anew: %v, want %v", got, told)
			}
		})
	}
}

func TestTwoSavesNobodyReadComeAsOne(t *testing.T) {
	watched(t, true, func(f *folder) {
		f.write("first")
		time.Sleep(time.Minute)
		f.write("second")
		if !f.after(time.Minute) || f.after(time.Minute) {
			t.Error("two saves did not come as one")
		}
	})
}

// TestFiles saves real files in the ways in which editors do.
func TestFiles(t *testing.T) {
	overwrite := func(path string) error { return os.WriteFile(path, []byte("a longer text\n"), 0o600) }
	tests := []struct {
		name string
		save func(path string) error
	}{
		{"written over", overwrite},
		{"put in its place", func(path string) error {
			if err := overwrite(path + "~new"); err != nil {
				return err
			}
			return os.Rename(path+"~new", path)
		}},
		{"moved away and written anew", func(path string) error {
			if err := os.Rename(path, path+"~"); err != nil {
				return err
			}
			return overwrite(path)
		}},
		{"removed", os.Remove},
	}
	for _, test := range tests {
		for _, of := range []string{"the file", "its folder"} {
			t.Run(test.name+", watching "+of, func(t *testing.T) {
				name := t.TempDir()
				path := filepath.Join(name, "set.yaml")
				if of == "the file" {
					name = path
				}
				if err := os.WriteFile(path, []byte("text\n"), 0o600); err != nil {
					t.Fatal(err)
				}
				saved := Sets(t.Context(), name)
				if err := test.save(path); err != nil {
					t.Fatal(err)
				}
				<-saved
			})
		}
	}
}

func TestEndOfTheContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	saved := Sets(ctx, t.TempDir(), "no/such/folder/set.yaml", "-", "russia-dprk-2024")
	stop()
	if _, ok := <-saved; ok {
		t.Error("told of a save, want the end")
	}
}
