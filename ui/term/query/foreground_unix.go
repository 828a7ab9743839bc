//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package query

import (
	"os"

	"golang.org/x/sys/unix"
)

// Foreground tells whether f is the terminal this program is in the foreground
// of. One in the background that changes the terminal's mode is stopped by it.
func Foreground(f *os.File) bool {
	group, err := unix.IoctlGetInt(int(f.Fd()), unix.TIOCGPGRP)
	return err == nil && group == unix.Getpgrp()
}
