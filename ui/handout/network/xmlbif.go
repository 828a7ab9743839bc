package network

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// xmlbifTypes declares the elements of XMLBIF 0.3; some readers insist on it.
const xmlbifTypes = `<!DOCTYPE BIF [
  <!ELEMENT BIF (NETWORK)*>
    <!ATTLIST BIF VERSION CDATA #REQUIRED>
  <!ELEMENT NETWORK (NAME, (PROPERTY | VARIABLE | DEFINITION)*)>
  <!ELEMENT NAME (#PCDATA)>
  <!ELEMENT VARIABLE (NAME, (OUTCOME | PROPERTY)*)>
    <!ATTLIST VARIABLE TYPE (nature|decision|utility) "nature">
  <!ELEMENT OUTCOME (#PCDATA)>
  <!ELEMENT DEFINITION (FOR | GIVEN | TABLE | PROPERTY)*>
  <!ELEMENT FOR (#PCDATA)>
  <!ELEMENT GIVEN (#PCDATA)>
  <!ELEMENT TABLE (#PCDATA)>
  <!ELEMENT PROPERTY (#PCDATA)>
]>
`

// xmlbif writes the XML form of the Interchange Format, version 0.3.
func (n *Network) xmlbif(to io.Writer) error {
	w := bufio.NewWriter(to)
	fmt.Fprint(w, xml.Header, xmlbifTypes)
	fmt.Fprintf(w, "<!--\n  %s\n-->\n", strings.ReplaceAll(strings.Join(n.preamble(), "\n  "), "--", "- -"))
	fmt.Fprintf(w, "<BIF VERSION=\"0.3\">\n<NETWORK>\n<NAME>%s</NAME>\n", identifier(n.set.ID))
	for i, d := range n.nodes {
		fmt.Fprintf(w, "<VARIABLE TYPE=\"nature\">\n  <NAME>%s</NAME>\n", d.name)
		for _, s := range d.states {
			fmt.Fprintf(w, "  <OUTCOME>%s</OUTCOME>\n", s)
		}
		fmt.Fprintf(w, "  <PROPERTY>position = (%d,%d)</PROPERTY>\n</VARIABLE>\n", n.places[i].x, n.places[i].y)
	}
	for i, d := range n.nodes {
		fmt.Fprintf(w, "<DEFINITION>\n  <FOR>%s</FOR>\n", d.name)
		for _, p := range n.names(d.parents) {
			fmt.Fprintf(w, "  <GIVEN>%s</GIVEN>\n", p)
		}
		fmt.Fprint(w, "  <TABLE>\n")
		n.rows(i, func(_ []int, p []float64) { fmt.Fprintf(w, "    %s\n", numbers(p, " ")) })
		fmt.Fprint(w, "  </TABLE>\n</DEFINITION>\n")
	}
	fmt.Fprint(w, "</NETWORK>\n</BIF>\n")
	return w.Flush()
}
