package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"foresee/ui/config"
)

func (p *program) config() *cobra.Command {
	var asJSON, create bool
	words := p.words.Config
	cmd := p.command(words.Command, cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		path := config.Path(p.Getenv)
		if create {
			return p.newConfig(path, cmd.Root().Flags())
		}
		settings, found, err := config.Read(path)
		if err != nil {
			return err
		}
		list := inForce(cmd.Root().Flags(), settings, p.environment())
		if asJSON {
			return p.configJSON(path, found, list)
		}
		return p.configPage(path, found, list)
	})
	cmd.Flags().BoolVar(&asJSON, "json", false, p.words.Command.Flags.JSON)
	cmd.Flags().BoolVar(&create, "init", false, words.Init)
	return cmd
}

// A setting in force, and what decided it.
type inforce struct {
	config.Setting
	by source
}

// A source is what decides a setting.
type source string

const (
	byDefault     source = "default"
	byFile        source = "file"
	byEnvironment source = "environment"
)

// inForce returns every setting with its value where no flag is given. The flags
// say what holds where nothing else does.
func inForce(flags *pflag.FlagSet, file, environment []config.Setting) []inforce {
	var list []inforce
	for _, o := range config.Options() {
		one := inforce{config.Setting{Name: o.Name, Value: flags.Lookup(o.Name).DefValue}, byDefault}
		for _, s := range file {
			if s.Name == o.Name {
				one = inforce{s, byFile}
			}
		}
		for _, s := range environment {
			if s.Name == o.Name {
				one = inforce{s, byEnvironment}
			}
		}
		list = append(list, one)
	}
	return list
}

func (p *program) configPage(path string, found bool, list []inforce) error {
	words := p.words.Config
	page := p.page()
	switch {
	case path == "":
		page.line("%s", words.NoHome)
	case !found:
		page.line(words.Missing, path)
	default:
		page.line("%s", path)
	}
	page.line("")
	var rows [][]string
	for _, s := range list {
		by := words.Usual
		switch s.by {
		case byFile:
			by = fmt.Sprintf(words.File, s.At.Line)
		case byEnvironment:
			by = words.Variable
		}
		rows = append(rows, []string{s.Name, s.Value, by})
	}
	page.table(2, rows)
	return p.print(page)
}

type settingJSON struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
	By    source `json:"by"`
	Line  int    `json:"line,omitempty"`
}

func (p *program) configJSON(path string, found bool, list []inforce) error {
	doc := struct {
		Path     string        `json:"path"`
		Found    bool          `json:"found"`
		Settings []settingJSON `json:"settings"`
	}{path, found, nil}
	for _, s := range list {
		doc.Settings = append(doc.Settings, settingJSON{s.Name, jsonValue(s.Value), s.by, s.At.Line})
	}
	e := json.NewEncoder(p.Out)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}

// jsonValue returns what is true or false as such, any other value as the text it is.
func jsonValue(value string) any {
	switch value {
	case "true":
		return true
	case "false":
		return false
	}
	return value
}

// newConfig writes a file with every setting as a comment.
func (p *program) newConfig(path string, flags *pflag.FlagSet) error {
	words := p.words.Config
	if path == "" {
		return errors.New(words.NoHome)
	}
	usual := func(name string) string { return flags.Lookup(name).DefValue }
	about := func(name string) string {
		_, text := pflag.UnquoteUsage(flags.Lookup(name))
		return text
	}
	if err := p.makeFolder(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	switch err := save(path, []byte(config.Template(words.Head, usual, about)), false); {
	case errors.Is(err, errExists):
		return fmt.Errorf(words.There, path)
	case err != nil:
		return p.unsaved(path, err)
	}
	fmt.Fprintf(p.Err, words.Made+"\n", path)
	return nil
}
