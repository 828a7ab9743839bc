package scenarios

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"

	"foresee/model"
)

// maxFiles is the most files of a folder that are read as one set.
const maxFiles = 100

// readFolder reads the YAML files of a folder in alphabetical order; shown is the
// folder's name in problems. It stops where the set is too large to be accepted.
func readFolder(files fs.FS, folder, shown string) ([]model.File, error) {
	entries, err := fs.ReadDir(files, folder)
	if err != nil {
		return nil, failed(shown, err)
	}
	var list []model.File
	size := 0
	for _, e := range entries {
		name := e.Name()
		if !ofSet(name) {
			continue
		}
		f, err := readFile(files, path.Join(folder, name), filepath.Join(shown, name))
		if err != nil {
			return nil, err
		}
		list = append(list, f)
		size += len(f.Text)
		if len(list) > maxFiles {
			return nil, fmt.Errorf("the folder %q holds more than %d .yaml files; a set has a few", shown, maxFiles)
		}
		if size > model.MaxSetSize {
			break // model.Load says so
		}
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("the folder %q holds no .yaml file; a set is one such file, or a folder of them", shown)
	}
	return list, nil
}

// readFile reads a regular file.
func readFile(files fs.FS, name, shown string) (model.File, error) {
	f, err := openFile(files, name, shown)
	if err != nil {
		return model.File{}, err
	}
	defer f.Close()
	return readText(f, shown)
}

// openFile opens a regular file. Others, such as pipes and devices, may never end or
// never begin.
func openFile(files fs.FS, name, shown string) (fs.File, error) {
	info, err := fs.Stat(files, name)
	if err != nil {
		return nil, failed(shown, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%q is not a regular file; a set is read from such files, or from stdin with -", shown)
	}
	f, err := files.Open(name)
	if err != nil {
		return nil, failed(shown, err)
	}
	return f, nil
}

// readText reads one byte more than is accepted, so that model.Load can refuse it.
func readText(r io.Reader, shown string) (model.File, error) {
	text, err := io.ReadAll(io.LimitReader(r, model.MaxFileSize+1))
	if err != nil {
		return model.File{}, failed(shown, err)
	}
	return model.File{Name: shown, Text: text}, nil
}

// failed names the file as the user did, and quoted, where the system's error
// would print a path of its own as it stands.
func failed(shown string, err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		err = e.Err
	}
	return fmt.Errorf("cannot read %q: %w", shown, err)
}
