// Package scenarios holds the scenario sets that come with the program, one
// folder each, and opens a set by name or path. Matrices that other programs keep,
// as .scw or .csv, open as balance sets.
//
// A name is looked up among the embedded sets first; whatever is not one of them
// is taken for a file or a folder. So `russia-dprk-2024` is always the embedded
// set, and `./russia-dprk-2024` always a folder of that name.
package scenarios

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"foresee/model"
)

//go:embed */*.yaml
var embedded embed.FS

// Default is the name of the set that opens when none is named.
const Default = "russia-dprk-2024"

// Names lists the embedded sets in alphabetical order.
func Names() []string {
	folders, err := embedded.ReadDir(".")
	if err != nil {
		return nil // an embedded root can always be read
	}
	names := make([]string, len(folders))
	for i, f := range folders {
		names[i] = f.Name()
	}
	return names
}

// Open reads and checks a set: an embedded one by its name, else the file or the
// folder at that path, or what stdin holds if the name is "-".
//
// The problems are warnings of a set that could be opened. A set with faults is
// not: then the error is the model.Problems, warnings included. Any other error
// says why the files could not be read.
func Open(name string, stdin io.Reader) (*model.Set, model.Problems, error) {
	if name == "-" {
		return openStdin(bufio.NewReader(stdin))
	}
	if read := matrixReader(name); read != nil {
		return openMatrix(name, read)
	}
	files, err := read(name)
	if err != nil {
		return nil, nil, err
	}
	return load(files...)
}

func load(files ...model.File) (*model.Set, model.Problems, error) {
	set, problems := model.Load(files...)
	if set == nil {
		return nil, nil, problems
	}
	return set, problems, nil
}

// openStdin reads a set, or a matrix if the text begins as one.
func openStdin(in *bufio.Reader) (*model.Set, model.Problems, error) {
	const shown = "stdin"
	if read := matrixBeginning(in); read != nil {
		return matrixSet(in, read, shown, shown)
	}
	f, err := readText(in, shown)
	if err != nil {
		return nil, nil, err
	}
	return load(f)
}

// Exists reports whether there is an embedded set, a file or a folder of that name.
func Exists(name string) bool {
	_, err := os.Stat(name)
	return slices.Contains(Names(), name) || !errors.Is(err, fs.ErrNotExist)
}

func read(name string) ([]model.File, error) {
	if slices.Contains(Names(), name) {
		return readFolder(embedded, name, name)
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, unknown(name)
	case err != nil:
		return nil, failed(name, err)
	case info.IsDir():
		return readFolder(os.DirFS(name), ".", name)
	}
	folder, file := filepath.Split(name)
	f, err := readFile(os.DirFS(filepath.Clean(folder)), file, name)
	return []model.File{f}, err
}

func unknown(name string) error {
	names := Names()
	return fmt.Errorf("no embedded set, file or folder is called %q%s; the embedded sets are %s",
		name, model.DidYouMean(name, names), strings.Join(names, ", "))
}
