package world

import (
	"math/big"

	"foresee/ui/number"
)

// Amount writes a count as there is room for it on a screen.
func Amount(n *big.Int) string { return number.Amount(n, 9) }
