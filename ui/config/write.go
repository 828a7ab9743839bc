package config

import (
	"os"
	"path/filepath"
	"strings"
)

// Template writes a file in which every setting stands as a comment with its usual
// value, under what head says and under what is said of each.
func Template(head string, usual, about func(name string) string) string {
	var b strings.Builder
	comment(&b, head)
	for _, o := range Options() {
		b.WriteString("\n")
		comment(&b, about(o.Name))
		b.WriteString("#" + o.Name + ": " + usual(o.Name) + "\n")
	}
	return b.String()
}

func comment(b *strings.Builder, text string) {
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString("# " + line + "\n")
	}
}

// Create writes a new file with its folders. It never writes over one that is there:
// then the error is fs.ErrExist.
func Create(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if _, err := f.WriteString(text); err != nil {
		f.Close() // the first error says more
		return err
	}
	return f.Close()
}
