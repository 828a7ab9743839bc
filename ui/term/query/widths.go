package query

import (
	"context"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// positionReply says in which row and column the cursor stands, from one.
var positionReply = regexp.MustCompile(`\x1b\[([0-9]+);([0-9]+)R`)

// Widths asks how many cells the terminal gives to each of the texts: it writes one
// at the start of the line and asks where the cursor has come to. The line is empty
// afterwards. It returns nil where not all of them were answered.
func Widths(ctx context.Context, in, out *os.File, texts []string, limit time.Duration) []int {
	const where, wipe = "\x1b[6n", "\r\x1b[K"
	var question strings.Builder
	for _, text := range texts {
		question.WriteString("\r" + text + where)
	}
	question.WriteString(wipe)
	return widths(Ask(ctx, in, out, question.String(), limit).Heard, len(texts))
}

func widths(heard []byte, n int) []int {
	replies := positionReply.FindAllSubmatch(heard, -1)
	if len(replies) != n {
		return nil
	}
	cells := make([]int, n)
	for i, reply := range replies {
		column, err := strconv.Atoi(string(reply[2]))
		if err != nil {
			return nil // a number no terminal is that wide
		}
		cells[i] = column - 1
	}
	return cells
}
