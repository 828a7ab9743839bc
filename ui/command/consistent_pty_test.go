//go:build unix

package command

import "testing"

// A balance set opens as any other, with what the flags pin and strike out.
func TestBalanceSetInATerminal(t *testing.T) {
	s := start(t, 120, 36, "somewhereland")
	s.waitFor("10 of 486 consistent, complete")
	s.press("l")
	s.waitFor("4 of 486 consistent, complete")
	s.press("7")
	s.waitFor("Balance sheet", "consistent, margin 0")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}

func TestBalanceSetUnderFlags(t *testing.T) {
	s := start(t, 120, 36, "somewhereland", "--set", "economy=dynamic|stagnant", "--margin", "1", "--without", "economy:cohesion=peace")
	s.waitFor("1 pinned", "1 struck out", "margin", "‹+1›", "of 486 consistent, complete")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Error(err)
	}
}
