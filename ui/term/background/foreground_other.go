//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package background

import "os"

// foreground is false where consoles are not asked.
func foreground(*os.File) bool { return false }
