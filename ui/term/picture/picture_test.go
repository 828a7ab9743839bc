package picture

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"foresee/ui/term/draw"
	"foresee/ui/term/theme"
)

// An image is what a reader of SVG finds in a picture.
type image struct {
	Title string  `xml:"title"`
	Desc  string  `xml:"desc"`
	Rects []rect  `xml:"rect"`
	Texts []text  `xml:"text"`
	Paths []paths `xml:"path"`
}

type rect struct {
	X       float64 `xml:"x,attr"`
	Y       float64 `xml:"y,attr"`
	Width   float64 `xml:"width,attr"`
	Fill    string  `xml:"fill,attr"`
	Opacity string  `xml:"fill-opacity,attr"`
}

type text struct {
	X      float64 `xml:"x,attr"`
	Y      float64 `xml:"y,attr"`
	Length float64 `xml:"textLength,attr"`
	Anchor string  `xml:"text-anchor,attr"`
	Fill   string  `xml:"fill,attr"`
	Weight string  `xml:"font-weight,attr"`
	Text   string  `xml:",chardata"`
}

type paths struct {
	Stroke string `xml:"stroke,attr"`
	D      string `xml:"d,attr"`
}

func svg(t *testing.T, p Picture) image {
	t.Helper()
	var b strings.Builder
	if err := p.SVG(&b); err != nil {
		t.Fatal(err)
	}
	var i image
	if err := xml.Unmarshal([]byte(b.String()), &i); err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	return i
}

// sample is a frame with all that frames are made of.
func sample() Picture {
	look := theme.New(termenv.TrueColor, false, false)
	const width = 40
	row := func(under theme.Role) *draw.Row { return draw.NewRow(look, width-2, under) }
	pane := draw.Pane{Titles: []string{"Drivers", "항만"}, Note: "1–3 of 9", Width: width, Height: 6}
	lines := pane.Draw(look, []string{
		row(theme.Selected).Put(theme.Accent, theme.Pointer).Put(theme.Strong, "Treaty <&>").Gap(2).Put(theme.Up, "▲+4").String(),
		row(theme.Text).Put(theme.Text, "러시아 ties é́x").Gap(1).Bar(0.7, 0.4, 8).String(),
		row(theme.Text).Put(theme.Faint, "한한").Bar(0.3, 0.9, 20).String(),
		row(theme.Text).Put(theme.Heading, "Ось “quoted” …").String(),
	})
	return Picture{Frame: strings.Join(lines, "\n"), Width: width, Height: 6, Title: "A <title>", Desc: "what & why"}
}

// TestEveryTextStandsOnItsCells reads the text back from the SVG by its places and
// lengths alone, and holds it to the frame without what is drawn as shapes.
func TestEveryTextStandsOnItsCells(t *testing.T) {
	p := sample()
	lines := make([]string, p.Height)
	for _, x := range svg(t, p).Texts {
		row := int((x.Y - margin - baseline) / cellHeight)
		from, width := (x.X-margin)/cellWidth, float64(ansi.StringWidth(x.Text))
		if x.Anchor == "middle" {
			from -= width / 2
		} else if x.Length != width*cellWidth && width > 1 {
			t.Errorf("%q takes %v cells and is %v long", x.Text, width, x.Length)
		}
		if from != math.Trunc(from) {
			t.Errorf("%q begins at cell %v", x.Text, from)
		}
		lines[row] += strings.Repeat(" ", int(from)-ansi.StringWidth(lines[row])) + x.Text
	}
	shapes := func(r rune) rune {
		if _, ok := blockOf(r); ok || arms(r) != 0 {
			return ' '
		}
		return r
	}
	for y, line := range strings.Split(ansi.Strip(p.Frame), "\n") {
		if want := strings.TrimRight(strings.Map(shapes, line), " "); lines[y] != want {
			t.Errorf("line %d is %q, want %q", y+1, lines[y], want)
		}
	}
}

func TestWideAndStrangeCharactersStandAlone(t *testing.T) {
	for _, x := range svg(t, sample()).Texts {
		if n := len([]rune(x.Text)); n > 1 && strings.ContainsAny(x.Text, "러시아한항만▲▸…́") && x.Anchor != "middle" {
			t.Errorf("%q is one run", x.Text)
		}
	}
}

func TestShapes(t *testing.T) {
	one := func(frame string) image { return svg(t, Picture{Frame: frame, Width: 6, Height: 2}) }
	bars := one("██▌\n ░░").Rects[1:] // the first is the ground
	want := []rect{{X: 10, Y: 11, Width: 18}, {X: 28, Y: 11, Width: 4.5}, {X: 19, Y: 30, Width: 18, Opacity: ".25"}}
	if len(bars) != len(want) {
		t.Fatalf("%d bars, want %d: %+v", len(bars), len(want), bars)
	}
	for i, b := range bars {
		if b.Fill = ""; b != want[i] {
			t.Errorf("bar %d is %+v, want %+v", i, b, want[i])
		}
	}
	for frame, path := range map[string]string{
		"───":  "M10 19.5h27",
		"│":    "M14.5 10v19",
		"╭":    "M19 19.5Q14.5 19.5 14.5 29",
		"\n╯":  "M10 38.5Q14.5 38.5 14.5 29",
		"├":    "M14.5 19.5L14.5 10M14.5 19.5L19 19.5M14.5 19.5L14.5 29",
		"text": "",
	} {
		got := ""
		for _, p := range one(frame).Paths {
			got += p.D
		}
		if got != path {
			t.Errorf("%q is drawn as %q, want %q", frame, got, path)
		}
	}
}

func TestColours(t *testing.T) {
	p := Picture{Frame: "\x1b[1;38;2;1;2;3;48;2;4;5;6mab\x1b[0m \x1b[7mcd\x1b[0m", Width: 5, Height: 1}
	i := svg(t, p)
	ab, cd := i.Texts[0], i.Texts[1]
	if ab.Fill != "#010203" || ab.Weight != "bold" || cd.Fill != "#15171c" || cd.Weight != "" {
		t.Errorf("texts: %+v %+v", ab, cd)
	}
	if len(i.Rects) != 3 || i.Rects[1].Fill != "#040506" || i.Rects[1].Width != 18 || i.Rects[2].Fill != "#dfe3ea" {
		t.Errorf("grounds: %+v", i.Rects)
	}
}

func TestTitles(t *testing.T) {
	if i := svg(t, sample()); i.Title != "A <title>" || i.Desc != "what & why" {
		t.Errorf("title %q, description %q", i.Title, i.Desc)
	}
}

func TestTextAndANSI(t *testing.T) {
	p := Picture{Frame: "\x1b[1mab\x1b[0m  \n 한 \x1b[0m"}
	for want, write := range map[string]func(Picture, *strings.Builder) error{
		"ab\n 한\n":                         func(p Picture, b *strings.Builder) error { return p.Text(b) },
		"\x1b[1mab\x1b[0m  \n 한 \x1b[0m\n": func(p Picture, b *strings.Builder) error { return p.ANSI(b) },
	} {
		var b strings.Builder
		if err := write(p, &b); err != nil || b.String() != want {
			t.Errorf("%q, want %q (%v)", b.String(), want, err)
		}
	}
}

// TestContrast holds the colours of the theme to WCAG AA on the grounds of pictures.
func TestContrast(t *testing.T) {
	for _, light := range []bool{false, true} {
		look, page := theme.New(termenv.TrueColor, light, false), paletteOf(light)
		for role := theme.Text; role < theme.Selected; role++ {
			need := 4.5
			if role == theme.Border || role == theme.Bar {
				need = 3
			}
			i := svg(t, Picture{Frame: look.Open(role) + "x" + theme.Shut, Width: 1, Height: 1, Light: light})
			fill := i.Texts[0].Fill
			if fill == "" {
				fill = page.text
			}
			if got := contrast(t, fill, page.ground); got < need {
				t.Errorf("role %d, light %v: contrast %.2f, want %v", role, light, got, need)
			}
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		x := float64(n) / 255
		if x <= 0.04045 {
			sum += weight * x / 12.92
		} else {
			sum += weight * math.Pow((x+0.055)/1.055, 2.4)
		}
	}
	return sum
}
