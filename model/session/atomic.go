package session

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// replace puts a new file in the place of the one at path, if there is one. Whoever
// opens the path finds the whole of the one or of the other, also after a crash: the
// text is on the disk before the name is, and the name before replace returns. Only
// the user may read the file.
func replace(path string, text []byte) (fs.FileInfo, error) {
	folder, name := filepath.Split(path)
	folder = filepath.Clean(folder) // "." for none
	file, err := os.CreateTemp(folder, "."+name+".*"+unfinished)
	if err != nil {
		return nil, err
	}
	info, err := fill(file, text)
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return nil, errors.Join(err, os.Remove(file.Name()))
	}
	return info, syncFolder(folder) // the file is in its place even where this fails
}

// unfinished ends the names of files that are being written.
const unfinished = ".new"

// fill writes a file, brings it to the disk and closes it.
func fill(file *os.File, text []byte) (fs.FileInfo, error) {
	_, err := file.Write(text)
	if err == nil {
		err = file.Sync()
	}
	var info fs.FileInfo
	if err == nil {
		info, err = file.Stat()
	}
	return info, errors.Join(err, file.Close())
}

// abandoned is the age from which an unfinished file is nobody's: writing takes
// milliseconds.
const abandoned = time.Hour

// sweep removes what was left of writing this session when it was killed. It is no
// matter where that fails.
func sweep(path string, now time.Time) {
	folder, name := filepath.Split(path)
	entries, err := os.ReadDir(filepath.Clean(folder))
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), "."+name+".") || !strings.HasSuffix(e.Name(), unfinished) {
			continue
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && now.Sub(info.ModTime()) > abandoned {
			os.Remove(filepath.Join(folder, e.Name()))
		}
	}
}

// readAll reads a file that is no larger than a session may be, and what it was when
// it was read.
func readAll(file *os.File) ([]byte, fs.FileInfo, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, nil, err
	}
	if info.IsDir() {
		return nil, nil, errors.New("it is a folder")
	}
	text, err := io.ReadAll(io.LimitReader(file, MaxSize+1))
	if err != nil {
		return nil, nil, fmt.Errorf("after %d bytes: %w", len(text), err)
	}
	return text, info, nil
}
