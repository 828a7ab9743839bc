package podium

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
)

const suffix = ".sock"

// Folder returns where lessons listen: in the user's runtime folder, or where there
// is none, in one of their own among the temporary files.
func Folder(getenv func(string) string) string {
	if runtime := getenv("XDG_RUNTIME_DIR"); filepath.IsAbs(runtime) {
		return filepath.Join(runtime, "foresee")
	}
	return filepath.Join(os.TempDir(), fmt.Sprintf("foresee-%d", os.Getuid()))
}

// prepare makes the folder, and refuses one that others could listen in.
func prepare(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("making the folder for lessons: %w", err)
	}
	info, err := os.Lstat(folder)
	if err != nil {
		return fmt.Errorf("looking at the folder for lessons: %w", err)
	}
	if !info.IsDir() || info.Mode().Perm()&0o077 != 0 || !owned(info) {
		return fmt.Errorf("%s is not a folder that only you may enter; remove it, or set XDG_RUNTIME_DIR", folder)
	}
	return nil
}

// Lessons returns the sockets in a folder that a lesson listens on, and sweeps away
// those whose lesson is gone.
func Lessons(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("looking for lessons: %w", err)
	}
	var live []string
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		if e.Type()&os.ModeSocket == 0 || !strings.HasSuffix(path, suffix) {
			continue
		}
		conn, err := net.Dial("unix", path)
		if err != nil {
			_ = os.Remove(path) // whoever listened is gone; if it cannot be removed it is passed over again
			continue
		}
		conn.Close()
		live = append(live, path)
	}
	return live, nil
}
