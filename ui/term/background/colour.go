package background

import (
	"strconv"
	"strings"
)

// ofEnvironment reads COLORFGBG, which rxvt, Konsole and others set to
// "foreground;background" or "foreground;default;background" in the numbers of the
// 16 ANSI colours. Of these 0 to 6 and 8 are dark.
func ofEnvironment(colours string) (Background, bool) {
	last := strings.LastIndex(colours, ";")
	if last < 0 {
		return Dark, false
	}
	number, err := strconv.Atoi(colours[last+1:])
	switch {
	case err != nil || number < 0 || number > 15:
		return Dark, false
	case number <= 6 || number == 8:
		return Dark, true
	}
	return Light, true
}

// ofColour reads a colour as terminals report it: rgb: with three parts or rgba:
// with four, each of one to four hexadecimal digits. Alpha is disregarded.
func ofColour(colour string) (Background, bool) {
	space, value, _ := strings.Cut(colour, ":")
	parts := strings.Split(value, "/")
	if !(space == "rgb" && len(parts) == 3) && !(space == "rgba" && len(parts) == 4) {
		return Dark, false
	}
	luma := 0.0
	for i, weight := range []float64{0.299, 0.587, 0.114} {
		share, ok := brightness(parts[i])
		if !ok {
			return Dark, false
		}
		luma += weight * share
	}
	if luma > 0.5 {
		return Light, true
	}
	return Dark, true
}

// brightness reads one part of a colour as a share of the most that its number of
// digits can say: f, ff and ffff are all 1.
func brightness(digits string) (float64, bool) {
	if len(digits) < 1 || len(digits) > 4 {
		return 0, false
	}
	value, err := strconv.ParseUint(digits, 16, 16)
	if err != nil {
		return 0, false
	}
	most := uint64(1)<<(4*len(digits)) - 1
	return float64(value) / float64(most), true
}
