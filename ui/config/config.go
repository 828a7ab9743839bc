// Package config reads the file in which a user settles once and for all what would
// otherwise be said by the same flags every time.
//
// The file is a flat list of settings in YAML. Each is a flag of the program by its
// name, so that there is nothing to learn twice, and nothing that only the file can
// do. It is read strictly: what is misspelt would otherwise be ignored, and looked
// for elsewhere.
package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"foresee/model"
)

// An Option is a setting that the file may have.
type Option struct {
	Name   string
	Values []string // none for one that is true or false
}

// Options lists the settings there are.
func Options() []Option {
	return []Option{
		{"theme", Themes()},
		{"words", scales()},
		{"ascii", nil},
		{"no-color", nil},
		{"mouse", nil},
		{"plain", nil},
	}
}

// Themes lists the backgrounds that the explorer can be told to draw for.
func Themes() []string { return []string{"auto", "light", "dark"} }

func scales() []string {
	var ids []string
	for _, s := range model.Scales() {
		ids = append(ids, s.ID)
	}
	return ids
}

// A Setting is one that the file has.
type Setting struct {
	Name, Value string
	At          model.Position
}

// Path returns where the file is looked for: under XDG_CONFIG_HOME, or else in
// .config of the home directory. It is empty where the environment names neither.
func Path(env func(string) string) string {
	base := env("XDG_CONFIG_HOME")
	if !filepath.IsAbs(base) { // as the XDG specification demands
		home := env("HOME")
		if home == "" {
			home = env("USERPROFILE")
		}
		if home == "" {
			return ""
		}
		base = filepath.Join(home, ".config")
	}
	return filepath.Join(base, "foresee", "config.yaml")
}

// Read returns the settings of the file at that path, in its order; found is false
// where there is none, which is no error. An error about what is in it is the
// model.Problems, each with its place and what to do.
func Read(path string) (settings []Setting, found bool, err error) {
	if path == "" {
		return nil, false, nil
	}
	text, err := read(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, false, nil
	case err != nil:
		return nil, true, fmt.Errorf("reading the settings: %w", err)
	}
	settings, problems := parse(path, text)
	if len(problems) > 0 {
		return nil, true, problems
	}
	return settings, true, nil
}

// maxSize is far more than all settings with long comments take.
const maxSize = 1 << 16

// read reads a regular file. Others, such as pipes, may never end.
func read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSize+1))
	if len(text) > maxSize {
		return nil, fmt.Errorf("%s is larger than %d bytes", path, maxSize)
	}
	return text, err
}
