package session

import (
	"fmt"
	"os"
	"path/filepath"
)

// Load reads the session at a path. Its error wraps fs.ErrNotExist where there is no
// file, and says where and why where it is no session.
func Load(path string) (*File, error) {
	path = resolve(path)
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening the session: %w", err)
	}
	defer file.Close()
	text, info, err := readAll(file)
	if err != nil {
		return nil, fmt.Errorf("reading the session %s: %w", path, err)
	}
	f, err := decode(path, text)
	if err != nil {
		return nil, err
	}
	f.path, f.info, f.text = path, info, text
	return f, nil
}

// resolve follows links, so that a new file takes the place of the one linked to.
func resolve(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}
