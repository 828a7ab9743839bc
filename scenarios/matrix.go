package scenarios

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/scw"
	"foresee/model/balance/study"
	"foresee/model/balance/table"
)

// matrixReader returns what reads a file as a matrix, by the ending of its name, or
// nil for all other files.
func matrixReader(name string) func(io.Reader) (*balance.Matrix, error) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".scw":
		return readWizard
	case ".csv":
		return table.Read
	case ".sl":
		return refuseSolutions
	}
	return nil
}

func readWizard(r io.Reader) (*balance.Matrix, error) {
	f, err := scw.Read(r)
	if err != nil {
		return nil, err
	}
	return f.Matrix, nil
}

// refuseSolutions says what the other file of ScenarioWizard holds.
func refuseSolutions(io.Reader) (*balance.Matrix, error) {
	return nil, errors.New("it is a list of scenarios without their matrix; open the .scw file they are of")
}

// matrixBeginning returns what reads a text as a matrix, by how it begins: as a
// ScenarioWizard file, or with the empty corner of a table, as no set does; or nil. It
// reads no further than it must to tell.
func matrixBeginning(in *bufio.Reader) func(io.Reader) (*balance.Matrix, error) {
	const mark = "\ufeff"
	begins := func(with string) bool {
		text, _ := in.Peek(len(with))
		return bytes.Equal(text, []byte(with))
	}
	if first := "$ ScenarioWizard"; begins(first) || begins(mark+first) {
		return readWizard
	}
	for _, corner := range []string{",", ";", "\t", `"",`, `"";`, "\"\"\t"} {
		if begins(corner) || begins(mark+corner) {
			return table.Read
		}
	}
	return nil
}

// openMatrix opens a file as a matrix.
func openMatrix(name string, read func(io.Reader) (*balance.Matrix, error)) (*model.Set, model.Problems, error) {
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, unknown(name)
	}
	folder, file := filepath.Split(name)
	f, err := openFile(os.DirFS(filepath.Clean(folder)), file, name)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	return matrixSet(f, read, name, strings.TrimSuffix(file, filepath.Ext(file)))
}

// matrixSet reads a matrix and makes a set of it, with what is unusual about it as
// warnings. Shown is the name of the file in problems; called is what to call the
// set where the matrix has no title.
func matrixSet(r io.Reader, read func(io.Reader) (*balance.Matrix, error), shown, called string) (*model.Set, model.Problems, error) {
	at := model.Position{File: plainName(shown)}
	m, err := read(r)
	if line, reason, ok := syntax(err); ok {
		at.Line = line
		return nil, nil, model.Problems{{At: at, What: reason}}
	}
	if err != nil {
		return nil, nil, failed(shown, err)
	}
	m.Title = cmp.Or(m.Title, called)
	var warnings model.Problems
	for _, remark := range study.Remarks(m) {
		warnings = append(warnings, model.Problem{At: at, What: remark, Warning: true})
	}
	return study.Set(m, called), warnings, nil
}

// syntax tells where in a file the fault is that an error speaks of.
func syntax(err error) (line int, reason string, ok bool) {
	var wizard *scw.SyntaxError
	var csv *table.SyntaxError
	switch {
	case errors.As(err, &wizard):
		return wizard.Line, wizard.Reason, true
	case errors.As(err, &csv):
		return csv.Line, csv.Reason, true
	}
	return 0, "", false
}

// plainName returns the name of a file, in quotes if it holds what could act on a
// terminal.
func plainName(name string) string {
	if model.CleanText(name) != name {
		return strconv.Quote(name)
	}
	return name
}
