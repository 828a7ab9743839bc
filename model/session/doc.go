// Package session keeps what a user wants back: the steps of their assumptions with the
// way back through them, what they struck out, marked and noted, what a room
// estimated, and where it is in a lesson. All of it stands in one file of JSON.
//
// The file refers to a set by ids alone. [Load] reads it and refuses what is none,
// with the place and the reason. [File.Fit] then returns the [Session] as far as it
// fits a set, which may have changed since, and lists what does not fit.
//
// A [Keeper] writes the file. It is always whole: a new one is written beside it,
// brought to the disk and put in its place in one step, so that a crash, a kill or a
// power cut leaves the old one or the new one. Only the user can read it.
//
// There is no lock. The rule is that nobody overwrites what somebody else wrote: a
// Keeper that finds another file in the place of its own refuses with [ErrChanged].
package session
