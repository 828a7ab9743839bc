// Package shelf keeps the sessions for which nobody named a file: the last one of each
// set, in the user's folder for state.
//
// A new session takes the place of the last one of its set, which is set aside. Where
// two explorers are open on a set, the one that saves first has the place, and the other
// goes on under its date.
package shelf

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"foresee/model"
	"foresee/model/session"
)

const suffix = ".json"

// Folder returns where sessions are kept: under XDG_STATE_HOME, or else in .local/state
// of the home directory. It is empty where the environment names neither.
func Folder(env func(string) string) string {
	base := env("XDG_STATE_HOME")
	if !filepath.IsAbs(base) { // as the XDG specification demands
		home := env("HOME")
		if home == "" {
			home = env("USERPROFILE")
		}
		if home == "" {
			return ""
		}
		base = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(base, "foresee", "sessions")
}

// Begin returns the keeper of a new session of a set that was opened under that name,
// and the session whose place it is to take, nil for none. Before the first save it
// changes no file.
func Begin(folder string, set *model.Set, name string) (*session.Keeper, *session.File, error) {
	if folder == "" {
		return nil, nil, errors.New("neither XDG_STATE_HOME nor HOME says where")
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, nil, fmt.Errorf("making the folder of sessions: %w", err)
	}
	path := filepath.Join(folder, set.ID+suffix)
	apart := session.Dated(path, time.Now())
	last, err := session.Load(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		k := session.New(path, set, name)
		k.Otherwise(apart)
		return k, nil, nil
	case err != nil: // what cannot be read is not thrown away
		return session.New(apart, set, name), nil, nil
	}
	k := last.Successor(set, name)
	k.Otherwise(apart)
	return k, last, nil
}

// Latest returns the path of the session that was saved last.
func Latest(folder string) (string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("looking for sessions: %w", err)
	}
	latest, when := "", time.Time{}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() || filepath.Ext(e.Name()) != suffix {
			continue
		}
		if latest == "" || info.ModTime().After(when) {
			latest, when = filepath.Join(folder, e.Name()), info.ModTime()
		}
	}
	if latest == "" {
		return "", fmt.Errorf("no session is kept in %q: %w", folder, fs.ErrNotExist)
	}
	return latest, nil
}
