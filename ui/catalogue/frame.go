package catalogue

import (
	"fmt"
	"time"
)

// Frame is the words around every screen.
type Frame struct {
	Program       string
	TooSmall      string // columns and rows there are, columns and rows needed
	AsOf          string // a day
	Moved         Count  // drivers
	MovedNone     string
	MovedTiny     Count  // the same where room is short
	Supposed      Count  // outcomes
	Modified      string // the title of a scenario
	Explore       string // the name of screen 1
	Why           string
	Compare       string
	Sensitive     string
	Paths         string
	Advice        string
	Brief         string
	CompareTiny   string // the same where room is short
	SensitiveTiny string
	Struck        Count  // judgements
	Day           string // day, month, year
	Month         string // month, year
	Months        [12]string
	Shown         string // first, last and number of rows
	Arrow         string // between a thing and its state

	Consistency, ConsistencyTiny string // the name of screen 7
	Pinned                       Count  // descriptors
	PinnedNone                   string
	OnlyForecasts                string // a number: why there is no such screen
}

func englishFrame() Frame {
	return Frame{
		Program:       "foresee",
		TooSmall:      "foresee: %dx%d is too small, %dx%d needed",
		AsOf:          "as of %s",
		Moved:         Count{"%d driver moved", "%d drivers moved"},
		MovedNone:     "at the baseline",
		MovedTiny:     Count{"%d moved", "%d moved"},
		Supposed:      Count{"%d supposed", "%d supposed"},
		Modified:      "%s, modified",
		Explore:       "Explore",
		Why:           "Why",
		Compare:       "Compare",
		Sensitive:     "Sensitivity",
		Paths:         "Paths",
		Advice:        "Advice",
		Brief:         "Brief",
		CompareTiny:   "Comp",
		SensitiveTiny: "Sens",
		Struck:        Count{"%d struck out", "%d struck out"},
		Day:           "%d %s %d",
		Month:         "%s %d",
		Months:        [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		Shown:         "%d–%d of %d",
		Arrow:         " › ",

		Consistency:     "Consistency",
		ConsistencyTiny: "Cons",
		Pinned:          Count{"%d pinned", "%d pinned"},
		PinnedNone:      "nothing pinned",
		OnlyForecasts:   "Screen %d asks about likelihoods, and this set gives none: it tells what is consistent.",
	}
}

// Date writes an ISO date as people do, one without a day too; anything else it leaves
// as it is.
func (f Frame) Date(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return f.MonthOf(iso)
	}
	return fmt.Sprintf(f.Day, t.Day(), f.Months[t.Month()-1], t.Year())
}

// MonthOf writes the month of an ISO date; anything else it leaves as it is.
func (f Frame) MonthOf(iso string) string {
	const month = "2006-01"
	t, err := time.Parse(month, iso[:min(len(iso), len(month))])
	if err != nil {
		return iso
	}
	return fmt.Sprintf(f.Month, f.Months[t.Month()-1], t.Year())
}
