package command

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model/balance/table"
	"foresee/scenarios"
)

// convertFlags is how a study is read and written.
type convertFlags struct {
	from, to string
	layout   string
	force    bool
}

func (p *program) convert() *cobra.Command {
	var f convertFlags
	words := p.words.Convert
	cmd := p.command(words.Command, cobra.ExactArgs(2), func(_ *cobra.Command, args []string) error {
		if err := p.convertFormats(&f, args[0], args[1]); err != nil {
			return err
		}
		return p.convertOne(args[0], args[1], f)
	})
	cmd.Flags().StringVar(&f.from, "from", "", words.From)
	cmd.Flags().StringVar(&f.to, "to", "", words.To)
	cmd.Flags().StringVar(&f.layout, "layout", layouts()[table.Grouped], words.Layout)
	cmd.Flags().BoolVar(&f.force, "force", false, words.Force)
	completeWords(cmd, "from", formats()[:4], cobra.ShellCompDirectiveNoFileComp)
	completeWords(cmd, "to", formats(), cobra.ShellCompDirectiveNoFileComp)
	completeWords(cmd, "layout", layouts(), cobra.ShellCompDirectiveNoFileComp)
	cmd.ValidArgsFunction = completeConversion
	return cmd
}

// convertOne reads a study and writes it, once it is written as a whole.
func (p *program) convertOne(from, to string, f convertFlags) error {
	if to != standard && !f.force && exists(to) {
		return fmt.Errorf(p.words.Convert.Exists, to)
	}
	a, err := p.readStudy(from, f.from)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	if err := p.writeStudy(&text, a, f); err != nil {
		return fmt.Errorf("converting %s to %s: %w", from, f.to, err)
	}
	if to == standard {
		_, err := p.Out.Write(text.Bytes())
		return err
	}
	if err := save(to, text.Bytes(), f.force); err != nil {
		return fmt.Errorf(p.words.Balance.Faults.Unwritten, to, bare(err))
	}
	p.tell(p.words.Convert.Written, to, a.size(p))
	return nil
}

// The formats of a study. Only a list of scenarios can become JSON.
const (
	scwFormat  = "scw"
	csvFormat  = "csv"
	yamlFormat = "yaml"
	slFormat   = "sl"
	jsonFormat = "json"
)

func formats() []string { return []string{scwFormat, csvFormat, yamlFormat, slFormat, jsonFormat} }

// layouts lists the layouts of a table by their names, in the order of their numbers.
func layouts() []string { return []string{table.Grouped: "grouped", table.Plain: "plain"} }

// convertFormats fills in the formats that the names tell, and refuses those between which
// there is no way.
func (p *program) convertFormats(f *convertFlags, a, b string) (err error) {
	words := p.words.Convert
	if !slices.Contains(layouts(), f.layout) {
		return misuse(words.BadLayout, f.layout)
	}
	if f.from == "" && isSet(a) {
		f.from = yamlFormat
	}
	if f.from, err = p.format("from", f.from, a); err != nil {
		return err
	}
	if f.from == jsonFormat {
		return misuse(words.BadSource, f.from)
	}
	if f.to, err = p.format("to", f.to, b); err != nil {
		return err
	}
	list := f.from == slFormat
	switch {
	case list && (f.to == scwFormat || f.to == yamlFormat):
		return misuse(words.NoList, f.to)
	case !list && f.to == slFormat:
		return misuse(words.NoMatrix, a)
	case !list && f.to == jsonFormat:
		return misuse("%s", words.NoWay)
	}
	return nil
}

// format returns what a flag says or, where it says nothing, the end of the file's name.
func (p *program) format(flag, given, name string) (string, error) {
	if given != "" {
		if !slices.Contains(formats(), given) {
			return "", misuse(p.words.Convert.BadFormat, flag, given)
		}
		return given, nil
	}
	format := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	if format == "yml" {
		format = yamlFormat
	}
	if !slices.Contains(formats(), format) {
		return "", misuse(p.words.Convert.NoFormat, name, flag)
	}
	return format, nil
}

// isSet reports whether a name is that of an embedded set or of a folder.
func isSet(name string) bool {
	info, err := os.Stat(name)
	return slices.Contains(scenarios.Names(), name) || err == nil && info.IsDir()
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// bare returns what is wrong with a file without the path that the system gives it, where
// the user gave another.
func bare(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	}
	return err
}

// tell writes a line of talk.
func (p *program) tell(format string, args ...any) { fmt.Fprintf(p.Err, format+"\n", args...) }

func completeConversion(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	switch len(args) {
	case 0:
		return scenarios.Names(), cobra.ShellCompDirectiveDefault
	case 1:
		return nil, cobra.ShellCompDirectiveDefault
	}
	return nil, cobra.ShellCompDirectiveNoFileComp
}
