package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"foresee/scenarios"
)

// look writes down which files the sets have, how large they are and when they were
// written. Two looks are equal where nothing was saved between them.
func look(names []string) string {
	var seen strings.Builder
	for _, name := range names {
		for _, file := range scenarios.Files(name) {
			info, err := os.Stat(file)
			if err != nil {
				fmt.Fprintf(&seen, "%q %v\n", file, err)
				continue
			}
			fmt.Fprintf(&seen, "%q %d %d\n", file, info.Size(), info.ModTime().UnixNano())
		}
	}
	return seen.String()
}

// folderOf returns the folder of a set: itself, or the one its file is in.
func folderOf(name string) string {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return name
	}
	return filepath.Dir(name)
}
