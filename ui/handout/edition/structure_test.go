package edition_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"foresee/model"
)

// worlds is what handouts are made of in these tests.
var worlds = []struct {
	name, set   string
	assignments []string
}{
	{"baseline", brief, nil},
	{"moved", brief, []string{"ukraine-war=escalating", "legal-basis=draft-agreed", "china-stance=?"}},
	{"supposed", brief, []string{"obligation=mutual-assistance", "russia-aims=leverage|all-in"}},
	{"small", ferry, []string{"weather=storm"}},
}

func TestStructure(t *testing.T) {
	for _, world := range worlds {
		g := given(t, open(t, world.set), world.assignments...)
		for _, f := range forms(t, g) {
			if strings.HasSuffix(f.name, ".html") {
				t.Run(world.name+"-"+f.name, func(t *testing.T) { checkPage(t, parse(t, written(t, f.write))) })
			}
		}
	}
}

// A node is an element of a page.
type node struct {
	name     string
	attr     map[string]string
	own      string // text of its own
	children []*node
}

// text returns the text of a node and of all below it.
func (n *node) text() string {
	text := n.own
	for _, child := range n.children {
		text += child.text()
	}
	return text
}

// parse reads a page, which is well-formed XML, and fails where it is not.
func parse(t *testing.T, page []byte) *node {
	t.Helper()
	root := &node{}
	open := []*node{root}
	for d := xml.NewDecoder(bytes.NewReader(page)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return root
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attr: make(map[string]string)}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			last := open[len(open)-1]
			last.children = append(last.children, n)
			open = append(open, n)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			open[len(open)-1].own += string(token)
		case xml.Comment:
			t.Errorf("the page has a comment: %s", token)
		}
	}
}

// all returns the nodes with that name, in the order of the page; "" for every one.
func (n *node) all(name string) []*node {
	var list []*node
	for _, child := range n.children {
		if name == "" || child.name == name {
			list = append(list, child)
		}
		list = append(list, child.all(name)...)
	}
	return list
}

func checkPage(t *testing.T, page *node) {
	t.Helper()
	checkSafe(t, page)
	checkLinks(t, page)
	checkHeadings(t, page)
	checkTables(t, page)
	checkPictures(t, page)
	if html := page.all("html"); len(html) != 1 || html[0].attr["lang"] != "en" {
		t.Error("the page does not name its language")
	}
	for _, name := range []string{"main", "header", "nav", "title"} {
		if page.all(name) == nil {
			t.Errorf("the page has no %s", name)
		}
	}
}

// known is the elements that a handout is made of; none of them can run or fetch.
var known = strings.Fields(`html head meta title style body header nav main section h1 h2 h3 p ul ol li a
	strong small div span figure figcaption table caption thead tbody tr th td dl dt dd svg desc rect line text`)

// attributes is what they may have.
var attributes = strings.Fields(`lang charset http-equiv content name id class href role tabindex aria-hidden
	aria-label aria-labelledby focusable scope colspan width height x y x1 x2 y1 y2 text-anchor`)

func checkSafe(t *testing.T, page *node) {
	t.Helper()
	for _, n := range page.all("") {
		if !slices.Contains(known, n.name) {
			t.Errorf("the page has an element <%s>", n.name)
		}
		for name, value := range n.attr {
			if !slices.Contains(attributes, name) {
				t.Errorf("<%s> has an attribute %s=%q", n.name, name, value)
			}
			if name == "href" && !strings.HasPrefix(value, "#") {
				t.Errorf("the page leads elsewhere: %s", value)
			}
		}
	}
	if style := page.all("style"); len(style) != 1 || strings.Contains(style[0].text(), "url(") || strings.Contains(style[0].text(), "@import") {
		t.Error("the style fetches something")
	}
}

func checkLinks(t *testing.T, page *node) {
	t.Helper()
	ids := make(map[string]bool)
	for _, n := range page.all("") {
		if id, ok := n.attr["id"]; ok {
			if ids[id] {
				t.Errorf("the id %s stands twice", id)
			}
			ids[id] = true
		}
	}
	for _, n := range page.all("") {
		var to []string
		if n.attr["href"] != "" {
			to = append(to, strings.TrimPrefix(n.attr["href"], "#"))
		}
		for _, id := range append(to, strings.Fields(n.attr["aria-labelledby"])...) {
			if !ids[id] {
				t.Errorf("<%s> points at %s, which is nowhere", n.name, id)
			}
		}
	}
}

func checkHeadings(t *testing.T, page *node) {
	t.Helper()
	level := 0
	for _, n := range page.all("") {
		if len(n.name) != 2 || n.name[0] != 'h' || n.name == "hr" {
			continue
		}
		next := int(n.name[1] - '0')
		if next > level+1 || next == 1 && level > 0 {
			t.Errorf("a heading of level %d follows one of level %d: %s", next, level, n.text())
		}
		if strings.TrimSpace(n.text()) == "" {
			t.Errorf("a heading of level %d is empty", next)
		}
		level = next
	}
}

func checkTables(t *testing.T, page *node) {
	t.Helper()
	for _, table := range page.all("table") {
		caption := table.all("caption")
		if len(caption) != 1 || caption[0].text() == "" {
			t.Error("a table has no caption")
			continue
		}
		columns := len(table.all("thead")[0].all("th"))
		for _, th := range table.all("th") {
			if th.attr["scope"] == "" || th.text() == "" {
				t.Errorf("%s: a header has no scope or no text: %q", caption[0].text(), th.text())
			}
		}
		for _, row := range table.all("tr") {
			if first := row.children[0]; first.attr["scope"] == "rowgroup" {
				continue
			}
			if row.children[0].name != "th" || len(row.children) != columns {
				t.Errorf("%s: a row of %d cells under %d columns: %q", caption[0].text(), len(row.children), columns, row.text())
			}
		}
	}
}

func checkPictures(t *testing.T, page *node) {
	t.Helper()
	for _, svg := range page.all("svg") {
		if svg.attr["aria-hidden"] == "true" {
			continue // the number stands beside it
		}
		if svg.attr["role"] != "img" || len(svg.all("title")) != 1 || len(svg.all("desc")) != 1 || svg.all("desc")[0].text() == "" {
			t.Errorf("a picture does not say what it shows: %q", svg.text())
		}
		for _, rect := range svg.all("rect") {
			if !strings.HasSuffix(rect.attr["x"], "%") || !strings.HasSuffix(rect.attr["width"], "%") {
				t.Errorf("a bar has no place: %v", rect.attr)
			}
		}
	}
}

// The pictures have the same numbers as the reading.
func TestPicturesShowTheReading(t *testing.T) {
	g := given(t, open(t, ferry), "weather=storm")
	s := gather(t, g)
	page := parse(t, written(t, forms(t, g)[0].write))
	svg := page.all("svg")[0]
	bars := svg.all("rect")
	want := map[string]string{"open-sea": "33.33%", "cut-off": "70.00%"}
	for i, x := range s.Set.Scenarios {
		if got := bars[i].attr["width"]; got != want[x.ID] {
			t.Errorf("the bar of %s is %s wide, want %s", x.ID, got, want[x.ID])
		}
	}
	if got := svg.all("desc")[0].text(); got != "Open sea: 33%; baseline 80%; Cut off: 70%; baseline 28%." {
		t.Errorf("described as %q", got)
	}
	if s.Reading.Set.Scenarios[0].ID != "open-sea" || model.ICD203().Word(s.Reading.Scenarios[0].P) != "unlikely" {
		t.Error("the set is not the one whose numbers are known")
	}
}
