// Foresee is a terminal explorer of policy scenarios.
package main

import (
	"context"
	"os"
	"runtime/debug"

	"foresee/ui/command"
)

func main() {
	// Most of what is ever allocated is allocated while a set opens; collecting that
	// garbage would take a third of the time to the first frame.
	debug.SetGCPercent(400)
	os.Exit(command.Run(context.Background(), os.Args[1:], command.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv}))
}
