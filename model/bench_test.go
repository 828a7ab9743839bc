package model

import (
	"fmt"
	"strings"
	"testing"
)

// generated is a set of the size of a whole brief: about 180 KB in seven files.
func generated() []File {
	const sentence = "It is one of those things that a reader of the brief would want to know about, so it is said here in full. "
	var brief, drivers strings.Builder
	brief.WriteString("set: {id: generated, title: A generated set, as_of: 2024-06-05}\nevidence:\n")
	for i := range 160 {
		fmt.Fprintf(&brief, "  - id: C%03d\n    at: {page: 3, paragraph: P%d}\n    says: >-\n      %s\n      %s\n    kind: fact\n", i, i, sentence, sentence)
	}
	drivers.WriteString("drivers:\n")
	for i := range 16 {
		fmt.Fprintf(&drivers, "  - id: driver-%d\n    title: Driver %d\n    owner: moscow\n    about: >-\n      %s\n    baseline: s0\n    basis: brief\n    states:\n", i, i, sentence)
		for j := range 4 {
			fmt.Fprintf(&drivers, "      - id: s%d\n        title: State %d\n        about: >-\n          %s\n        evidence: [C001, C002]\n", j, j, sentence)
		}
	}
	files := []File{{"brief.yaml", []byte(brief.String())}, {"drivers.yaml", []byte(drivers.String())}}
	for i := range 5 {
		files = append(files, File{fmt.Sprintf("outcomes-%d.yaml", i), []byte(generatedOutcomes(i, sentence))})
	}
	return files
}

func generatedOutcomes(file int, sentence string) string {
	var text strings.Builder
	text.WriteString("outcomes:\n")
	for i := range 5 {
		fmt.Fprintf(&text, "  - id: outcome-%d-%d\n    title: Outcome %d\n    domain: Military\n    about: >-\n      %s\n    basis: brief\n", file, i, i, sentence)
		text.WriteString("    states:\n      - {id: yes, title: Lasts, baseline: likely, stake: 2}\n      - {id: no, title: Fades}\n    evidence: [C003, C004]\n    moved_by:\n")
		for j := range 16 {
			fmt.Fprintf(&text, "      - when: {driver-%d: s%d}\n        points: {yes: -2, no: 0.5}\n        because: >-\n          %s\n        basis: brief\n        evidence: [C005, C006]\n", j, 1+j%3, sentence)
		}
	}
	return text.String()
}

func BenchmarkLoad(b *testing.B) {
	files := generated()
	size := 0
	for _, f := range files {
		size += len(f.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if set, problems := Load(files...); set == nil {
			b.Fatal(problems)
		}
	}
}
