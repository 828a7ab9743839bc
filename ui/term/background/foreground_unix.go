//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package background

import (
	"os"

	"golang.org/x/sys/unix"
)

// foreground tells whether f is the terminal this program is in the foreground
// of. One in the background that changes the terminal's mode is stopped by it.
func foreground(f *os.File) bool {
	group, err := unix.IoctlGetInt(int(f.Fd()), unix.TIOCGPGRP)
	return err == nil && group == unix.Getpgrp()
}
