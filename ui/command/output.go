package command

import (
	"bytes"
	"fmt"
	"io"
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

// output writes a document to a file, or to standard output for "-". A file is
// touched only once the whole document is there.
func (p *program) output(name string, write func(io.Writer) error) error {
	if name == standard {
		return write(p.Out)
	}
	var document bytes.Buffer
	if err := write(&document); err != nil {
		return err
	}
	if err := os.WriteFile(name, document.Bytes(), 0o644); err != nil {
		return fmt.Errorf(p.words.Command.Faults.NotWritten, err)
	}
	return nil
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
