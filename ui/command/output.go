package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tty "github.com/charmbracelet/x/term"

	"foresee/model"
	"foresee/ui/term/picture"
)

// standard is the file name that means standard input or output.
const standard = "-"

// output writes a document to a file, or to standard output for "-". A document that
// cannot be finished leaves nothing behind, and none is begun for a file that may not be
// written: one that is there already, unless it is to be replaced.
func (p *program) output(name string, replace bool, write func(io.Writer) error) error {
	if name != standard {
		if _, _, err := place(name, replace); err != nil {
			return p.unsaved(name, err)
		}
	}
	var document bytes.Buffer
	if err := write(&document); err != nil {
		return err
	}
	if name == standard {
		_, err := p.Out.Write(document.Bytes())
		return err
	}
	return p.unsaved(name, save(name, document.Bytes(), replace))
}

// makeFolder makes a folder and those above it, unless they are there.
func (p *program) makeFolder(name string, mode fs.FileMode) error {
	if err := os.MkdirAll(name, mode); err != nil {
		return fmt.Errorf(p.words.Output.NotMade, name, bare(err))
	}
	return nil
}

// unsaved says why a file was not written, and what to do about it.
func (p *program) unsaved(name string, err error) error {
	words := p.words.Output
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errExists):
		return fmt.Errorf(words.Exists, name)
	case errors.Is(err, errNoFile):
		return fmt.Errorf(words.NoFile, name)
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf(words.NoFolder, filepath.Dir(name))
	}
	return fmt.Errorf(words.NotWritten, name, bare(err))
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

// drawer returns what writes a picture in the format asked for: the one named, or
// that of the file's name. On a terminal it has colours, piped elsewhere it is text.
func (p *program) drawer(f shotFlags) (func(picture.Picture, io.Writer) error, error) {
	format := f.format
	switch {
	case format != "":
	case f.output != standard:
		format = strings.TrimPrefix(strings.ToLower(filepath.Ext(f.output)), ".")
		if !slices.Contains(pictureFormats(), format) {
			return nil, misuse(p.words.Shot.NoSuffix, f.output)
		}
	case p.onTerminal():
		format = "ansi"
	default:
		format = "txt"
	}
	switch format {
	case "svg":
		return picture.Picture.SVG, nil
	case "txt":
		return picture.Picture.Text, nil
	case "ansi":
		return picture.Picture.ANSI, nil
	}
	return nil, misuse(p.words.Shot.NoFormat, format, model.DidYouMean(format, pictureFormats()))
}

func pictureFormats() []string { return []string{"svg", "txt", "ansi"} }

// onTerminal reports whether standard output is a terminal.
func (p *program) onTerminal() bool {
	out, ok := p.Out.(*os.File)
	return ok && tty.IsTerminal(out.Fd())
}
