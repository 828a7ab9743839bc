package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"foresee/model"
	"foresee/model/balance"
	"foresee/model/balance/scw"
	"foresee/model/balance/study"
	"foresee/model/balance/table"
	"foresee/ui/handout"
)

// A converted study is a matrix, or a list of scenarios, and what else its format has.
type converted struct {
	name    string
	matrix  *balance.Matrix
	file    *scw.File      // of a .scw file
	set     *model.Set     // of a set
	carried study.Carried  // of a set
	list    *scw.Solutions // instead of a matrix
}

// readStudy reads a study in a format. An error of the text names file and line.
func (p *program) readStudy(name, format string) (a converted, err error) {
	a.name = name
	if format == yamlFormat {
		if a.set, _, err = p.read(name); err != nil {
			return a, err
		}
		a.matrix, a.carried, err = study.Matrix(a.set)
		return a, err
	}
	in, shown := io.NopCloser(p.In), "stdin"
	if name != standard {
		shown = name
		if in, err = os.Open(name); err != nil {
			return a, fmt.Errorf(p.words.Balance.Faults.Unread, name, bare(err))
		}
	}
	defer in.Close()
	switch format {
	case scwFormat:
		if a.file, err = scw.Read(in); err == nil {
			a.matrix = a.file.Matrix
		}
	case slFormat:
		a.list, err = scw.ReadSolutions(in)
	default:
		a.matrix, err = table.Read(in)
	}
	return a, placed(shown, err)
}

// placed names the file, and the line as compilers do, where a text is wrong.
func placed(name string, err error) error {
	var wizard *scw.SyntaxError
	var csv *table.SyntaxError
	switch {
	case errors.As(err, &wizard):
		return fmt.Errorf("%s:%d: %s", name, wizard.Line, wizard.Reason)
	case errors.As(err, &csv):
		return fmt.Errorf("%s:%d: %s", name, csv.Line, csv.Reason)
	case err != nil:
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// size says how large a study is.
func (a converted) size(p *program) string {
	if a.list != nil {
		return fmt.Sprintf(p.words.Convert.Scenarios, len(a.list.Rows))
	}
	return fmt.Sprintf(p.words.Convert.States, len(a.matrix.Descriptors), a.matrix.States())
}

// writeStudy writes a study in a format and says what it has no place for.
func (p *program) writeStudy(w io.Writer, a converted, f convertFlags) error {
	if a.list != nil {
		return p.writeList(w, a.list, f.to)
	}
	if a.set != nil && a.set.Method == model.Forecast {
		page := p.page()
		page.notCarried(a.carried)
		fmt.Fprint(p.Err, page.String())
	}
	p.tellLeft(a, f.to)
	switch f.to {
	case scwFormat:
		if a.file == nil {
			a.file = scw.New(a.matrix)
		}
		return a.file.Write(w)
	case csvFormat:
		return table.Write(w, a.matrix, table.Layout(slices.Index(layouts(), f.layout)))
	}
	return a.writeSet(w)
}

// writeSet writes a balance set, one that was read as such with all it has.
func (a converted) writeSet(w io.Writer) error {
	if a.set != nil && a.set.Method == model.Balance {
		return study.Write(w, a.set)
	}
	id := strings.TrimSuffix(filepath.Base(a.name), filepath.Ext(a.name))
	if a.set != nil {
		id = a.set.ID
	}
	return study.Write(w, study.Set(a.matrix, id))
}

func (p *program) writeList(w io.Writer, list *scw.Solutions, format string) error {
	if list.Declared != len(list.Rows) {
		p.tell(p.words.Convert.Cut, list.Declared, len(list.Rows))
	}
	switch format {
	case slFormat:
		return list.Write(w)
	case csvFormat:
		return handout.SolutionTable(w, list)
	}
	return handout.Solutions(w, list)
}
