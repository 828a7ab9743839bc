package table

import "fmt"

// A SyntaxError says what is wrong with a table, and where.
type SyntaxError struct {
	Line   int // from 1
	Reason string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Reason) }

func fault(line int, reason string, args ...any) error {
	return &SyntaxError{line, fmt.Sprintf(reason, args...)}
}
