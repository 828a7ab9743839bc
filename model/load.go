package model

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// The largest files accepted, in bytes. A set that takes years to write does not
// come near, and what is refused here need not be held in memory.
const (
	MaxFileSize = 1 << 20 // of one file
	MaxSetSize  = 2 << 20 // of all files of a set together
)

// A File is one file of a set: its text, and its name as problems shall print it.
type File struct {
	Name string
	Text []byte
}

// Load reads the set that the files make up, in their order, and checks all of it.
// It returns every problem found, in the order of the files and their lines; the
// set is nil if any of them is a fault, and ready for use if all are warnings.
func Load(files ...File) (*Set, Problems) {
	files = withCleanNames(files)
	var r report
	if !checkSizes(files, &r) {
		return nil, r.inOrder(files)
	}
	var doc document
	whole := true
	for _, p := range readAll(files) {
		whole = whole && p.whole
		doc.join(p.doc, &r)
		r.join(&p.report)
	}
	if !whole {
		return nil, r.inOrder(files)
	}
	set := resolve(doc, files[0].Name, &r)
	if r.faulty {
		return nil, r.inOrder(files)
	}
	return NewSet(set), r.inOrder(files)
}

func withCleanNames(files []File) []File {
	named := make([]File, len(files))
	for i, f := range files {
		if _, ok := firstUnclean(f.Name); ok || f.Name == "" || !utf8.ValidString(f.Name) {
			f.Name = quote(f.Name)
		}
		named[i] = f
	}
	return named
}

func checkSizes(files []File, r *report) bool {
	if len(files) == 0 {
		r.fault(Position{File: "set"}, "give a file or a folder that holds some", "there are no files to read")
		return false
	}
	total := 0
	for _, f := range files {
		total += len(f.Text)
		if len(f.Text) > MaxFileSize {
			r.fault(Position{File: f.Name}, "split it", "the file is larger than %d KiB", MaxFileSize>>10)
		}
	}
	if total > MaxSetSize {
		r.fault(Position{File: files[len(files)-1].Name}, "shorten them", "the files of the set together are larger than %d KiB", MaxSetSize>>10)
	}
	return !r.faulty
}

// A part is what one file gave. It is whole if all its top-level keys could be
// read; without them, checking ids across files would only report what follows
// from that.
type part struct {
	doc    document
	report report
	whole  bool
}

// readAll reads the files side by side, the largest first so that none is left to
// wait for at the end.
func readAll(files []File) []part {
	order := make([]int, len(files))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return len(files[b].Text) - len(files[a].Text) })
	parts := make([]part, len(files))
	var taken atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		wg.Go(func() {
			for n := int(taken.Add(1)); n <= len(order); n = int(taken.Add(1)) {
				i := order[n-1]
				parts[i].read(files[i])
			}
		})
	}
	wg.Wait()
	return parts
}

func (p *part) read(f File) {
	defer func() {
		if v := recover(); v != nil {
			p.whole = false
			p.report.fault(Position{File: f.Name}, "check its quotes and indentation", "the file cannot be read as YAML (%s)", clip(fmt.Sprint(v)))
		}
	}()
	if !checkText(f, &p.report) || !checkCrowding(f, &p.report) {
		return
	}
	if top := parse(f, &p.report); top != nil {
		d := newDecoder(f.Name, &p.report)
		p.whole = d.document(top, &p.doc)
	}
}

// checkCrowding refuses files with so many values that they would take a hundred
// times their size in memory. No prose has that many marks.
func checkCrowding(f File, r *report) bool {
	const most = 120_000
	marks := 0
	for _, mark := range []string{"\n", ",", "[", "{", "- ", "? ", ": "} {
		marks += bytes.Count(f.Text, []byte(mark))
	}
	if marks <= most {
		return true
	}
	r.fault(Position{File: f.Name}, "split it", "the file holds more than %d lines, commas and brackets", most)
	return false
}

// join adds the lists of another file. The set itself may be given only once.
func (d *document) join(other document, r *report) {
	switch {
	case d.Set.At.Line == 0:
		d.Set = other.Set
	case other.Set.At.Line > 0:
		r.fault(other.Set.At, "keep one, as all files of a folder are one set", "set is given again, first at %v", d.Set.At)
	}
	d.Evidence = append(d.Evidence, other.Evidence...)
	d.Drivers = append(d.Drivers, other.Drivers...)
	d.Outcomes = append(d.Outcomes, other.Outcomes...)
	d.Descriptors = append(d.Descriptors, other.Descriptors...)
	d.Policies = append(d.Policies, other.Policies...)
	d.Scenarios = append(d.Scenarios, other.Scenarios...)
	d.Questions = append(d.Questions, other.Questions...)
	d.Hindsight = append(d.Hindsight, other.Hindsight...)
	d.Lessons = append(d.Lessons, other.Lessons...)
}
