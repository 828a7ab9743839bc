package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"foresee/model"
)

// A reader gathers the settings of a file, and what is wrong with it.
type reader struct {
	path     string
	settings []Setting
	problems model.Problems
}

func parse(path string, text []byte) ([]Setting, model.Problems) {
	r := &reader{path: path}
	var doc, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	err := decoder.Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, nil // nothing but comments
	}
	if err == nil {
		err = decoder.Decode(&second)
	}
	switch {
	case err == nil:
		r.fault(&second, "take the --- out", "a second YAML document begins here")
	case !errors.Is(err, io.EOF):
		r.syntax(err)
	default:
		r.all(doc.Content[0])
	}
	return r.settings, r.problems
}

func (r *reader) fault(at *yaml.Node, fix, what string, args ...any) {
	r.problems = append(r.problems, model.Problem{At: r.at(at), What: fmt.Sprintf(what, args...), Fix: fix})
}

func (r *reader) at(n *yaml.Node) model.Position {
	return model.Position{File: r.path, Line: n.Line, Column: n.Column}
}

// placed finds the line in what YAML says of a text it cannot read.
var placed = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

func (r *reader) syntax(err error) {
	at := model.Position{File: r.path, Line: 1, Column: 1}
	what := err.Error()
	if m := placed.FindStringSubmatch(what); m != nil {
		what = m[2]
		if line, err := strconv.Atoi(m[1]); err == nil {
			at.Line = line
		}
	}
	r.problems = append(r.problems, model.Problem{At: at, What: "this is not YAML: " + what, Fix: "write a setting a line, as in theme: dark"})
}

// all reads the settings, each of them once.
func (r *reader) all(top *yaml.Node) {
	if top.Kind == yaml.ScalarNode && top.Tag == "!!null" {
		return
	}
	if top.Kind != yaml.MappingNode {
		r.fault(top, "write a setting a line, as in theme: dark", "these are no settings")
		return
	}
	for i := 0; i+1 < len(top.Content); i += 2 {
		name, value := top.Content[i], top.Content[i+1]
		if slices.ContainsFunc(r.settings, func(s Setting) bool { return s.Name == name.Value }) {
			r.fault(name, "keep one of them", "%s is set twice", name.Value)
			continue
		}
		r.one(name, value)
	}
}

func (r *reader) one(name, value *yaml.Node) {
	options := Options()
	i := slices.IndexFunc(options, func(o Option) bool { return o.Name == name.Value })
	if i < 0 {
		var names []string
		for _, o := range options {
			names = append(names, o.Name)
		}
		r.fault(name, "there are "+strings.Join(names, ", "), "no setting %q%s", name.Value, model.DidYouMean(name.Value, names))
		return
	}
	values := options[i].Values
	if values == nil {
		values = []string{"true", "false"}
	}
	if value.Kind != yaml.ScalarNode || !slices.Contains(values, value.Value) {
		r.fault(value, "give "+strings.Join(values, ", "), "%s cannot be %s", name.Value, shown(value))
		return
	}
	r.settings = append(r.settings, Setting{name.Value, value.Value, r.at(name)})
}

func shown(value *yaml.Node) string {
	if value.Kind != yaml.ScalarNode {
		return "a list of things"
	}
	if value.Value == "" {
		return "empty"
	}
	return strconv.Quote(value.Value)
}
