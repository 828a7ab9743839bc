package session

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"time"

	"foresee/model"
)

// ErrChanged says that somebody else wrote the file since this session read or wrote
// it, so that saving would throw away what they did.
var ErrChanged = errors.New("another foresee has written this session meanwhile")

// ErrTaken says that there is a file already where a new session was to be kept.
var ErrTaken = errors.New("there is such a file already")

// New returns the keeper of a session that has no file yet; saving refuses to
// overwrite one. The name is the one the set was opened under.
func New(path string, set *model.Set, name string) *Keeper {
	return newKeeper(resolve(path), set, name)
}

// Keeper returns the keeper of the file that the session was loaded from. The set and
// the name are those of the set it was fitted to. Where something did not fit, the
// file as it was is kept under the same name with a ~ when the first save takes its
// place.
func (f *File) Keeper(set *model.Set, name string, misfits []Misfit) *Keeper {
	k := newKeeper(f.path, set, name)
	k.last = f.info
	if len(misfits) > 0 {
		k.before, k.aside = f.text, f.path+"~"
	}
	return k
}

func newKeeper(path string, set *model.Set, name string) *Keeper {
	sweep(path, time.Now())
	return &Keeper{path: path, set: set, name: name}
}

// A Keeper writes one session. It may be used from several goroutines at once.
type Keeper struct {
	mu        sync.Mutex
	path      string
	otherwise string      // the path to go on with where somebody else writes this one, empty for none
	name      string      // of the set
	set       *model.Set  // the present version
	of        *model.Set  // the version that the last session was of
	id        SetID       // of that
	next      int         // number of the last session to be saved
	saved     int         // number of the last one that was
	last      fs.FileInfo // of the file as this keeper read or wrote it; nil where there is none
	before    []byte      // to be kept before the file is overwritten
	aside     string      // where
}

// Path returns where the session is kept.
func (k *Keeper) Path() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.path
}

// Otherwise names another file to go on with where somebody else writes the keeper's
// own: for sessions whose file nobody named. Without it saving fails then.
func (k *Keeper) Otherwise(path string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.otherwise = path
}

// Turn says that sessions are of another version of the set from now on.
func (k *Keeper) Turn(set *model.Set) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.set = set
}

// Save writes a session; when it returns it is on the disk.
func (k *Keeper) Save(s Session) error { return k.Later(s)() }

// Later returns the work of saving a session, which may be done elsewhere at any
// time: it does nothing once a later session is saved. So a program that must not
// wait for the disk can save after every key.
func (k *Keeper) Later(s Session) func() error {
	k.mu.Lock()
	k.next++
	number, set := k.next, k.set
	k.mu.Unlock()
	return func() error {
		k.mu.Lock()
		defer k.mu.Unlock()
		if number <= k.saved {
			return nil
		}
		if err := k.write(set, s); err != nil {
			return err
		}
		k.saved = number
		return nil
	}
}

func (k *Keeper) write(set *model.Set, s Session) error {
	if k.of != set {
		k.of, k.id = set, identify(set, k.name)
	}
	text, err := json.MarshalIndent(describe(set, k.id, s), "", " ")
	if err != nil {
		return fmt.Errorf("writing the session %s down: %w", k.path, err)
	}
	if err := k.place(); err != nil {
		return err
	}
	if k.before != nil {
		if _, err := replace(k.aside, k.before); err != nil {
			return fmt.Errorf("keeping the session as it was: %w", err)
		}
		k.before = nil
	}
	info, err := replace(k.path, append(text, '\n'))
	if info != nil {
		k.last = info
	}
	if err != nil {
		return fmt.Errorf("saving the session: %w", err)
	}
	return nil
}

// place makes sure that the file is this keeper's own, or goes on with another.
func (k *Keeper) place() error {
	err := k.checkLast()
	if k.otherwise == "" || !errors.Is(err, ErrChanged) && !errors.Is(err, ErrTaken) {
		return err
	}
	k.path, k.otherwise, k.last, k.before = k.otherwise, "", nil, nil
	return k.checkLast()
}

// checkLast reports whether the file is still the one that this keeper knows. A file
// that is gone is no loss to anybody.
func (k *Keeper) checkLast() error {
	info, err := os.Stat(k.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("saving the session: %w", err)
	case k.last == nil:
		return fmt.Errorf("saving the session %s: %w: resume it, or name another file", k.path, ErrTaken)
	case !os.SameFile(info, k.last) || info.Size() != k.last.Size() || !info.ModTime().Equal(k.last.ModTime()):
		return fmt.Errorf("saving the session %s: %w: leave one of the two, or save under another name", k.path, ErrChanged)
	}
	return nil
}

// Claim takes the file as it is now for this keeper's own, so that the next save
// overwrites it.
func (k *Keeper) Claim() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	info, err := os.Stat(k.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("taking over the session: %w", err)
	}
	k.last = info
	return nil
}
