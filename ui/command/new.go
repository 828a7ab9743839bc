package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"foresee/model"
	"foresee/model/scaffold"
)

func (p *program) newSet() *cobra.Command {
	var a scaffold.About
	var method string
	words := p.words.Authoring
	cmd := p.command(words.New, cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		if err := p.unused(args[0]); err != nil {
			return err
		}
		if a.Method = model.Method(method); !slices.Contains(scaffold.Methods(), a.Method) {
			return misuse(words.Faults.NoMethod, method, strings.Join(methods(), ", "))
		}
		if err := p.fillIn(&a, args[0], cmd.Flags().Changed); err != nil {
			return err
		}
		files, err := scaffold.Files(a)
		if err != nil {
			return p.notNew(err)
		}
		return p.writeNew(args[0], files)
	})
	cmd.Flags().StringVar(&a.ID, "id", "", words.Flags.ID)
	cmd.Flags().StringVar(&a.Title, "title", "", words.Flags.Title)
	cmd.Flags().StringVar(&a.Author, "author", "", words.Flags.Author)
	cmd.Flags().StringVar(&a.Date, "date", "", words.Flags.Date)
	cmd.Flags().StringVar(&method, "method", string(model.Forecast), fmt.Sprintf(words.Flags.Method, strings.Join(methods(), ", ")))
	completeWords(cmd, "method", methods(), cobra.ShellCompDirectiveNoFileComp)
	return cmd
}

func methods() []string {
	var list []string
	for _, m := range scaffold.Methods() {
		list = append(list, string(m))
	}
	return list
}

// unused refuses a folder that holds anything.
func (p *program) unused(folder string) error {
	entries, err := os.ReadDir(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil || len(entries) > 0:
		return misuse(p.words.Authoring.Faults.NotEmpty, folder)
	}
	return nil
}

// notNew says what is wrong with what a new set is about; where in its files that
// shows is of no use to anybody yet.
func (p *program) notNew(err error) error {
	var problems model.Problems
	if errors.As(err, &problems) {
		first := problems.Faults()[0]
		return misuse(p.words.Authoring.Faults.NotNew, first.What, first.Fix)
	}
	return err
}

// writeNew writes the files, none over another.
func (p *program) writeNew(folder string, files []model.File) error {
	if err := p.makeFolder(folder, 0o777); err != nil {
		return err
	}
	for _, f := range files {
		name := filepath.Join(folder, f.Name)
		if err := save(name, f.Text, false); err != nil {
			return p.unsaved(name, err)
		}
		fmt.Fprintln(p.Out, name)
	}
	fmt.Fprintf(p.Err, p.words.Authoring.Wrote+"\n", folder, folder)
	return nil
}
