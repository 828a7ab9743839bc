// Package query asks the terminal about itself.
//
// Terminals answer in the order of the questions, and each of them answers DA1, the
// question what kind of terminal it is. So that is asked last: once it is answered,
// no other answer will follow, and what the terminal does not know costs nothing. One
// that is mute altogether costs the time that it was given.
//
// The terminal is in raw mode while it is asked and is left as it was found. In raw
// mode ctrl+c is a key like any other, so no signal from the keyboard can leave it
// raw; against signals from elsewhere the context can be ended by them.
package query

import (
	"context"
	"os"
	"regexp"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/muesli/cancelreader"
)

// last is DA1.
const last = "\x1b[c"

// attributesReply answers DA1, and cutReply is its beginning, cut off when time ran out.
var (
	attributesReply = regexp.MustCompile(`\x1b\[\?[0-9;]*c`)
	cutReply        = regexp.MustCompile(`\x1b\[\?[0-9;]*$`)
)

// An Answer is what came in while the terminal was asked.
type Answer struct {
	Heard []byte        // the answers, and what the user typed meanwhile
	Whole bool          // the terminal answered to the end
	Took  time.Duration // until it had, or was given up
}

// Ask writes the question and reads what comes in until the terminal has answered
// all of it, limit has passed, the context ends, or reading fails. Nothing else may
// read in meanwhile.
func Ask(ctx context.Context, in, out *os.File, question string, limit time.Duration) Answer {
	state, err := term.MakeRaw(in.Fd())
	if err != nil {
		return Answer{}
	}
	defer term.Restore(in.Fd(), state)

	ctx, stop := context.WithTimeout(ctx, limit)
	defer stop()
	began := time.Now()
	heard := converse(ctx, in, out, question+last)
	rest, whole := withoutLast(heard)
	return Answer{rest, whole, time.Since(began)}
}

// withoutLast takes the answer to the last question out of what was heard, or its
// beginning; whole reports whether all of it was there.
func withoutLast(heard []byte) (rest []byte, whole bool) {
	if attributesReply.Match(heard) {
		return attributesReply.ReplaceAllLiteral(heard, nil), true
	}
	return cutReply.ReplaceAllLiteral(heard, nil), false
}

func converse(ctx context.Context, in, out *os.File, question string) []byte {
	reader, err := cancelreader.NewReader(in)
	if err != nil {
		return nil
	}
	defer reader.Close()
	if _, err := out.WriteString(question); err != nil {
		return nil
	}
	stop := context.AfterFunc(ctx, func() { reader.Cancel() })
	defer stop()

	var heard []byte
	chunk := make([]byte, 256)
	for !attributesReply.Match(heard) {
		n, err := reader.Read(chunk)
		heard = append(heard, chunk[:n]...)
		if err != nil {
			break
		}
	}
	return heard
}
