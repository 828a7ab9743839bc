package command

import (
	"fmt"
	"io"
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
	cmd.Flags().BoolVar(&f.force, "force", false, p.words.Output.Force)
	completeWords(cmd, "from", formats()[:4], cobra.ShellCompDirectiveNoFileComp)
	completeWords(cmd, "to", formats(), cobra.ShellCompDirectiveNoFileComp)
	completeWords(cmd, "layout", layouts(), cobra.ShellCompDirectiveNoFileComp)
	cmd.ValidArgsFunction = completeConversion
	return cmd
}

// convertOne reads a study and writes it, once it is written as a whole.
func (p *program) convertOne(from, to string, f convertFlags) error {
	var size string
	err := p.output(to, f.force, func(w io.Writer) error {
		a, err := p.readStudy(from, f.from)
		if err != nil {
			return err
		}
		if err := p.writeStudy(w, a, f); err != nil {
			return fmt.Errorf("converting %s to %s: %w", from, f.to, err)
		}
		size = a.size(p)
		return nil
	})
	if err == nil && to != standard {
		p.tell(p.words.Convert.Written, to, size)
	}
	return err
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
