package picture

import (
	"fmt"
	"image/color"

	"github.com/charmbracelet/x/cellbuf"
)

// A palette is the colours of a terminal that has set none.
type palette struct{ text, ground string }

func paletteOf(light bool) palette {
	if light {
		return palette{text: "#1c1f26", ground: "#ffffff"}
	}
	return palette{text: "#dfe3ea", ground: "#15171c"}
}

// colours returns the colours of a cell; the ground is empty where it is that of the
// picture.
func (p palette) colours(s cellbuf.Style) (text, ground string) {
	text, ground = hex(s.Fg, p.text), hex(s.Bg, "")
	if s.Attrs.Contains(cellbuf.ReverseAttr) {
		return hex(s.Bg, p.ground), hex(s.Fg, p.text)
	}
	return text, ground
}

func hex(c color.Color, otherwise string) string {
	if c == nil {
		return otherwise
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
