// Foresee is a terminal explorer of policy scenarios.
package main

import (
	"context"
	"os"

	"foresee/ui/command"
)

func main() {
	os.Exit(command.Run(context.Background(), os.Args[1:], command.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv}))
}
