//go:build unix

package session

import (
	"errors"
	"os"
	"syscall"
)

// syncFolder brings the names in a folder to the disk.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	err = folder.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil // some file systems know no such thing for folders
	}
	return errors.Join(err, folder.Close())
}
