package session

import (
	"path/filepath"
	"strings"
	"time"

	"foresee/model"
)

// Successor returns the keeper of a new session that is to take the place of this one.
// This one is set aside when the first save does so: under the same name with a ~, or,
// where it holds what nobody can do again, notes and estimates, under its date.
func (f *File) Successor(set *model.Set, name string) *Keeper {
	k := newKeeper(f.path, set, name)
	k.last, k.before, k.aside = f.info, f.text, f.path+"~"
	if notes, estimates := f.Words(); notes+estimates > 0 {
		k.aside = Dated(f.path, f.info.ModTime())
	}
	return k
}

// Words returns how much in the file was written by people.
func (f *File) Words() (notes, estimates int) {
	for _, a := range f.Room.Askings {
		estimates += len(a.Estimates)
	}
	return len(f.Notes), estimates
}

// Saved returns when the file was written.
func (f *File) Saved() time.Time { return f.info.ModTime() }

// Dated returns a path with a time in it.
func Dated(path string, t time.Time) string {
	suffix := filepath.Ext(path)
	return strings.TrimSuffix(path, suffix) + t.Format(".20060102T150405") + suffix
}
