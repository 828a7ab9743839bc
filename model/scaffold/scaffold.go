// Package scaffold writes the beginning of a set: a few files that are small, complete
// and explained line by line, so that an author changes what is there instead of
// starting from nothing.
package scaffold

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"text/template"

	"foresee/model"
)

// Every folder is the scaffold of a method. The files end in .tmpl, so that they are not
// taken for those of a set.
//
//go:embed */*.tmpl
var templates embed.FS

// About is what a new set is about.
type About struct {
	ID     string
	Title  string
	Author string // of the brief; may be empty
	Date   string // ISO date of the brief, and of its baselines
	Method model.Method
}

// Methods lists the methods that there is a scaffold for.
func Methods() []model.Method {
	folders, err := templates.ReadDir(".")
	if err != nil {
		return nil // an embedded root can always be read
	}
	var list []model.Method
	for _, f := range folders {
		list = append(list, model.Method(f.Name()))
	}
	return list
}

// Files returns the files of a new set and the schema by which an editor checks them.
// Its error is the model.Problems that follow from what the set is about, such as an id
// that is none.
func Files(a About) ([]model.File, error) {
	all, err := template.New("").Funcs(template.FuncMap{"quote": quote}).ParseFS(templates, path.Join(string(a.Method), "*.tmpl"))
	if err != nil {
		return nil, fmt.Errorf("no scaffold for the method %q: %w", a.Method, err)
	}
	names, err := fs.Glob(templates, path.Join(string(a.Method), "*.tmpl"))
	if err != nil {
		return nil, err
	}
	var files []model.File
	for _, name := range names {
		var text bytes.Buffer
		fmt.Fprintf(&text, "# yaml-language-server: $schema=%s\n", model.SchemaName)
		if err := all.ExecuteTemplate(&text, path.Base(name), a); err != nil {
			return nil, fmt.Errorf("writing %s: %w", name, err)
		}
		files = append(files, model.File{Name: strings.TrimSuffix(path.Base(name), ".tmpl"), Text: text.Bytes()})
	}
	if set, problems := model.Load(files...); set == nil {
		return nil, problems
	}
	return append(files, model.File{Name: model.SchemaName, Text: model.Schema()}), nil
}

// quote writes a text as YAML, of whose quoted texts those of JSON are a part.
func quote(s string) (string, error) {
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	err := e.Encode(s)
	return strings.TrimSpace(text.String()), err
}
