package theme

import (
	"strings"

	"github.com/muesli/termenv"
)

// A look is a role's colours on a dark and on a light background; none where
// the terminal's own serve best.
type look struct {
	dark, light colours
	bold        bool
}

type colours struct{ text, ground string }

// looks pairs blue with orange, which the colour-blind can tell apart, and
// leaves red and green alone: up is not good and down is not bad.
func looks() [roles]look {
	return [roles]look{
		Strong:   {bold: true},
		Faint:    {dark: colours{text: "#a3a8b4"}, light: colours{text: "#555b66"}},
		Accent:   {dark: colours{text: "#8ab8ff"}, light: colours{text: "#0b4fa0"}},
		Heading:  {dark: colours{text: "#c9a8ff"}, light: colours{text: "#652a9c"}, bold: true},
		Border:   {dark: colours{text: "#6f7683"}, light: colours{text: "#868c96"}},
		Focus:    {dark: colours{text: "#8ab8ff"}, light: colours{text: "#0b4fa0"}},
		Bar:      {dark: colours{text: "#7d9cc9"}, light: colours{text: "#4a6fa5"}},
		Up:       {dark: colours{text: "#ffb454"}, light: colours{text: "#8f4200"}, bold: true},
		Down:     {dark: colours{text: "#62d6d6"}, light: colours{text: "#005a5c"}, bold: true},
		Moved:    {dark: colours{text: "#ffd866"}, light: colours{text: "#735000"}, bold: true},
		Warn:     {dark: colours{text: "#ff9c9c"}, light: colours{text: "#a81c14"}, bold: true},
		Selected: {dark: colours{text: "#ffffff", ground: "#2b3a52"}, light: colours{text: "#000000", ground: "#d3e2f6"}},
	}
}

func (l look) open(profile termenv.Profile, light bool) string {
	c := l.dark
	if light {
		c = l.light
	}
	var codes []string
	if l.bold {
		codes = append(codes, "1")
	}
	if c.text != "" {
		codes = append(codes, profile.Color(c.text).Sequence(false))
	}
	if c.ground != "" {
		codes = append(codes, profile.Color(c.ground).Sequence(true))
	}
	if len(codes) == 0 {
		return ""
	}
	return "\x1b[" + strings.Join(codes, ";") + "m"
}
