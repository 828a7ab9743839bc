package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"foresee/model/session"
	"foresee/scenarios"
	"foresee/ui/shelf"
	"foresee/ui/term"
)

// keeping is where the session of an explorer is kept.
type keeping struct {
	path string        // empty where no file was named
	file *session.File // the session that goes on, nil for a new one
}

func (p *program) sessionFlag(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVar(file, "session", "", p.words.Session.Flag)
}

// keptIn reads the session in a file that --session names, if there is one.
func (p *program) keptIn(path string) (keeping, error) {
	if path == "" {
		return keeping{}, nil
	}
	file, err := session.Load(path)
	if errors.Is(err, fs.ErrNotExist) {
		_, err = os.Stat(filepath.Dir(path)) // better now than after the first change
	}
	return keeping{path, file}, err
}

// last reads the session that a file holds, or the one that was saved last.
func (p *program) last(args []string) (keeping, error) {
	k := keeping{}
	var err error
	if len(args) > 0 {
		k.path = args[0]
	} else if k.path, err = shelf.Latest(shelf.Folder(p.Getenv)); err != nil {
		return k, err
	}
	k.file, err = session.Load(k.path)
	return k, err
}

// setOf returns the name of the set to open where the arguments name none: that of the
// session that goes on.
func (p *program) setOf(k keeping, args []string) ([]string, error) {
	if len(args) > 0 || k.file == nil {
		return args, nil
	}
	if k.file.Set.Name == standard {
		return nil, misuse(p.words.Session.FromStdin, k.path, k.path)
	}
	return []string{k.file.Set.Name}, nil
}

// keep returns what the explorer is to go on with, and where it keeps what is done.
func (p *program) keep(s *scene, k keeping) (term.Kept, error) {
	name, err := lasting(s.name)
	switch {
	case err != nil:
		return term.Kept{}, err
	case k.file != nil:
		return p.goOn(s, k, name)
	case k.path != "":
		return term.Kept{Keeper: session.New(k.path, s.whole, name)}, nil
	}
	keeper, before, err := shelf.Begin(shelf.Folder(p.Getenv), s.whole, name)
	kept := term.Kept{Keeper: keeper, Unkept: err}
	if before != nil {
		kept.Says = p.before(before.Words())
	}
	if kept.Says != "" {
		kept.Aside = session.Dated(keeper.Path(), before.Saved())
	}
	return kept, nil
}

// lasting returns the name of a set that names it from any folder.
func lasting(name string) (string, error) {
	if !scenarios.Saved(name) {
		return name, nil
	}
	return filepath.Abs(name)
}

// goOn fits a session to the set. One of another set is refused, so that it is not lost.
func (p *program) goOn(s *scene, k keeping, name string) (term.Kept, error) {
	words := p.words.Session
	if of := k.file.Set; of.ID != s.whole.ID && of.Name != name {
		return term.Kept{}, misuse(words.OfAnother, k.path, of.ID, s.whole.ID)
	}
	fitted, misfits := k.file.Fit(s.whole)
	kept := term.Kept{Session: &fitted, Misfits: misfits, Keeper: k.file.Keeper(s.whole, name, misfits)}
	kept.Says = fmt.Sprintf(words.Resumed, k.file.Saved().Format(words.Time))
	switch n := len(misfits); {
	case n == 1:
		kept.Says += " " + fmt.Sprintf(words.Misfit, misfits[0])
	case n > 1:
		kept.Says += " " + fmt.Sprintf(words.Misfits, n, keyOfProblems)
	case !k.file.Unchanged(s.whole):
		kept.Says += " " + words.Changed
	}
	return kept, nil
}

// keyOfProblems is what a user presses to read what no longer fits.
const keyOfProblems = "!"

// before tells of the notes and estimates in the last session, which a new one does not
// have; it is empty where there are none.
func (p *program) before(notes, estimates int) string {
	words := p.words.Session
	what := words.Notes.Of(notes)
	switch {
	case notes+estimates == 0:
		return ""
	case notes == 0:
		what = words.Estimates.Of(estimates)
	case estimates > 0:
		what = fmt.Sprintf(words.Both, what, words.Estimates.Of(estimates))
	}
	return fmt.Sprintf(words.Before, what)
}
