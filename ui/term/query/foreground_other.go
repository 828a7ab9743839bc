//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package query

import "os"

// Foreground is false where consoles are not asked.
func Foreground(*os.File) bool { return false }
