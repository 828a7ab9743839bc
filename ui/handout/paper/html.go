package paper

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io"
)

//go:embed page.html
var pageTemplate string

//go:embed page.css
var styleTemplate string

// WriteHTML writes a document as one HTML file that needs no other: no scripts, which it
// forbids to a browser besides, and nothing fetched. It is well-formed XML too.
func WriteHTML(w io.Writer, d Document) error {
	t, err := template.New("").Parse(styleTemplate + pageTemplate)
	if err != nil {
		return fmt.Errorf("reading the page's template: %w", err)
	}
	var page bytes.Buffer
	if err := t.ExecuteTemplate(&page, "document", d); err != nil {
		return fmt.Errorf("filling the page in: %w", err)
	}
	_, err = page.WriteTo(w)
	return err
}
