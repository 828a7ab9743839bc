package model

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
)

// open is how a file writes any state of a factor.
const open = "?"

// maxURL is the longest address accepted.
const maxURL = 1000

func refuseState(s string, r rule) (what, fix string) {
	if s == open {
		return "", ""
	}
	return refuseID(s, r)
}

// refusePeriod accepts a date, or as much of it as is known.
func refusePeriod(s string, r rule) (what, fix string) {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return "", ""
		}
	}
	return fmt.Sprintf("%s cannot be %s", r, quote(s)), "write year-month-day, year-month or the year, as in 2024-06"
}

// refuseURL accepts addresses of pages, and nothing that a reader's program might
// run or open from its own disk.
func refuseURL(s string, r rule) (what, fix string) {
	if what, fix = refuseLength(s, r, maxURL); what != "" {
		return what, fix
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || !slices.Contains([]string{"http", "https"}, u.Scheme) || strings.ContainsAny(s, " \"<>\\^`{|}") {
		return fmt.Sprintf("%s cannot be %s", r, quote(s)), "write the address of a page, as in https://example.org/page"
	}
	return "", ""
}
