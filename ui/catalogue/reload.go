package catalogue

// Reload is the words of the explorer for a set that was saved while it is open.
type Reload struct {
	Title      string
	Broken     string // the key that leaves, the key that comes back
	Repair     string
	Shown      string // number of faults
	ShownTiny  string // the same where room is short
	Faults     string // headings
	Warnings   string
	Misfits    string
	Read       string
	Warned     string // number of warnings, key
	Misfit     string // what no longer fits
	ManyMisfit string // how much no longer fits, key
	Fault      Count
	Warning    Count
	None       string
}

// Count writes how many problems there are.
func (r Reload) Count(faults, warnings int) string {
	switch {
	case warnings == 0:
		return r.Fault.Of(faults)
	case faults == 0:
		return r.Warning.Of(warnings)
	}
	return r.Fault.Of(faults) + ", " + r.Warning.Of(warnings)
}

func englishReload() Reload {
	return Reload{
		Title:      "Problems",
		Broken:     "The set cannot be opened as it was saved. What shows is the set before that: %s goes back to it, %s comes back here.",
		Repair:     "Repair it and save it again; nothing of yours is lost meanwhile.",
		Shown:      "! %s; the last good set shows",
		ShownTiny:  "! %s",
		Faults:     "FAULTS",
		Warnings:   "WARNINGS",
		Misfits:    "WHAT NO LONGER FITS",
		Read:       "The set was saved and is read anew.",
		Warned:     "%s; %s tells more.",
		Misfit:     "No longer fits: %s.",
		ManyMisfit: "%d things of yours no longer fit; %s tells which.",
		Fault:      Count{"%d fault", "%d faults"},
		Warning:    Count{"%d warning", "%d warnings"},
		None:       "The files of the set have no problems.",
	}
}
