package command

import (
	"strings"

	"foresee/ui/catalogue"
)

// usage is cobra's template of a command's help, under our headings.
func usage(h catalogue.Headings) string {
	const template = `USAGE
  {{if .Runnable}}{{.UseLine}}{{end}}{{if .HasExample}}

EXAMPLES
{{.Example}}{{end}}{{if .HasAvailableSubCommands}}

COMMANDS{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

FLAGS
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`
	return strings.NewReplacer("USAGE", h.Usage, "EXAMPLES", h.Examples, "COMMANDS", h.Commands, "FLAGS", h.Flags).Replace(template)
}
