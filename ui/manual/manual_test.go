package manual

import (
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"foresee/ui/catalogue"
)

// sample is a program of two commands with all that pages are made of.
func sample() (root, child *cobra.Command) {
	do := func(*cobra.Command, []string) {}
	root = &cobra.Command{Use: "foresee [SET]", Short: "Explore", Long: "One line\nand another.\n\n.A paragraph that begins like a request; C:\\sets and ~/it's.", Run: do}
	child = &cobra.Command{Use: "shot [SET]", Short: "Draw", Example: "  foresee shot -o a.svg\n\n.hidden", Run: do}
	child.Flags().StringP("output", "o", "-", "write to this `FILE`")
	child.Flags().Bool("ascii", false, "ASCII only")
	child.Flags().String("secret", "", "")
	if err := child.Flags().MarkHidden("secret"); err != nil {
		panic(err)
	}
	root.AddCommand(child, &cobra.Command{Use: "hidden", Hidden: true, Run: do})
	return root, child
}

func TestPage(t *testing.T) {
	_, child := sample()
	const want = `.TH "FORESEE\-SHOT" "1" "" "foresee" "User Commands"
.nh
.ad l
.SH "NAME"
foresee\-shot \- Draw
.SH "SYNOPSIS"
\fBforesee shot\fR [SET] [flags]
.SH "DESCRIPTION"
Draw.
.SH "OPTIONS"
.TP
\fB\-\-ascii\fR
ASCII only
.TP
\fB\-o\fR, \fB\-\-output\fR \fIFILE\fR
write to this FILE (default: \-)
.SH "EXAMPLES"
.EX
  foresee shot \-o a.svg

\&.hidden
.EE
.SH "SEE ALSO"
\fBforesee\fR(1)
`
	if got := Page(child, catalogue.English()); got != want {
		t.Errorf("the page is\n%s\nwant\n%s", got, want)
	}
}

func TestMainPage(t *testing.T) {
	root, child := sample()
	page := Page(root, catalogue.English())
	for _, want := range []string{
		"One line\nand another.\n.PP\n\\&.A paragraph that begins like a request; C:\\esets and \\(ti/it\\(aqs.\n",
		".TP\n\\fBforesee\\-shot\\fR(1)\nDraw.\n",
		".SH \"KEYS\"\n.SS \"EVERYWHERE\"\n",
		".SH \"EXIT STATUS\"\n.TP\n\\fB0\\fR\n",
		"config.yaml",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the main page lacks %q:\n%s", want, page)
		}
	}
	if strings.Contains(page, "hidden") || strings.Contains(page, "SEE ALSO") {
		t.Errorf("the main page has too much:\n%s", page)
	}
	if Name(root) != "foresee.1" || Name(child) != "foresee-shot.1" {
		t.Errorf("the files are %s and %s", Name(root), Name(child))
	}
}

// TestOnlyMacrosBeginWithADot reads the main page as troff does.
func TestOnlyMacrosBeginWithADot(t *testing.T) {
	root, _ := sample()
	known := []string{".TH", ".nh", ".ad", ".SH", ".SS", ".TP", ".PP", ".EX", ".EE"}
	for line := range strings.Lines(Page(root, catalogue.English())) {
		word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(line, "'") || strings.HasPrefix(line, ".") && !slices.Contains(known, word) {
			t.Errorf("a request by mistake: %q", line)
		}
	}
}
