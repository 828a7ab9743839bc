package command

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

var (
	errExists = errors.New("the file exists")
	errNoFile = errors.New("not a regular file")
)

// save writes a file whole or not at all: the text is written aside first, and then
// takes the name. A file that has the name already is replaced only where that is asked
// for, and never if it is a folder or a device. A link stays one; what it leads to is
// replaced. The error is fs.ErrNotExist where the folder is not there.
func save(name string, text []byte, replace bool) error {
	name, mode, err := place(name, replace)
	if err != nil {
		return err
	}
	aside, err := writeAside(filepath.Dir(name), text, mode)
	if err != nil {
		return err
	}
	defer os.Remove(aside) // nothing is left where it took the name
	return takeName(aside, name, replace)
}

// place returns where a file of that name is to stand, and the mode of the one that it
// replaces, or 0. It fails as save does where none may be written.
func place(name string, replace bool) (string, fs.FileMode, error) {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	switch info, err := os.Stat(name); {
	case errors.Is(err, fs.ErrNotExist):
		return name, 0, nil
	case err != nil:
		return "", 0, err
	case !info.Mode().IsRegular():
		return "", 0, errNoFile
	case !replace:
		return "", 0, errExists
	default:
		return name, info.Mode().Perm(), nil
	}
}

// writeAside writes a new file in a folder and returns its name. Its mode is what the
// user's mask leaves, unless one is given.
func writeAside(folder string, text []byte, mode fs.FileMode) (name string, err error) {
	name = filepath.Join(folder, fmt.Sprintf(".foresee-%08x", rand.Uint32()))
	file, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if err != nil {
		return "", err
	}
	_, err = file.Write(text)
	if err == nil && mode != 0 {
		err = file.Chmod(mode)
	}
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		os.Remove(name)
		return "", err
	}
	return name, nil
}

// takeName gives a file its name. A link, which is made only where the name is free,
// keeps a file that has come to be there in the meantime; some file systems have none.
func takeName(aside, name string, replace bool) error {
	if replace {
		return os.Rename(aside, name)
	}
	switch err := os.Link(aside, name); {
	case errors.Is(err, fs.ErrExist):
		return errExists
	case err != nil:
		return os.Rename(aside, name)
	}
	return nil
}
