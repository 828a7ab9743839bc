// Package watch tells when the files of a set were saved.
//
// Editors save in many ways: they write over a file, empty it and write it anew, or
// put another file in its place. So it is folders that are watched, and what the
// system tells of them only says when to look. A file has been saved once two looks
// some time apart see the same, and not what was seen before.
package watch

import (
	"context"
	"slices"
	"time"

	"foresee/scenarios"
)

const (
	// settling is how long files must stay as they are before they count as saved: half
	// of a file is no news.
	settling = 50 * time.Millisecond
	// pace is how often one looks without being told to. Some file systems never tell.
	pace = time.Second
	// briskPace is the same where nothing can be told.
	briskPace = 100 * time.Millisecond
)

// Sets watches the files of sets until the context ends, and then closes the channel
// it returns. The channel delivers once files were saved; what is saved before that
// is received comes as one. The names are those that scenarios.Open takes.
func Sets(ctx context.Context, names ...string) <-chan struct{} {
	w := &watcher{look: func() string { return look(names) }, pace: briskPace, saved: make(chan struct{}, 1)}
	told, err := listen(folders(names))
	if err == nil {
		w.stirred, w.again, w.pace = told.stirred, told.again, pace
	}
	w.known = w.look()
	go func() {
		if err == nil {
			defer told.close()
		}
		w.run(ctx)
	}()
	return w.saved
}

// A watcher compares looks.
type watcher struct {
	look    func() string
	stirred <-chan struct{} // says that a look may be worth while; nil where nobody can tell
	again   func()          // listens anew where the folder itself was replaced
	pace    time.Duration
	saved   chan struct{}

	known  string           // what was seen when files were last saved
	latest string           // what was seen last, if it differs
	quiet  <-chan time.Time // tells when that has stayed for long enough; nil while nothing differs
}

func (w *watcher) run(ctx context.Context) {
	defer close(w.saved)
	w.latest = w.known
	tick := time.NewTicker(w.pace)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.stirred:
			w.take(w.look())
		case <-tick.C:
			if w.take(w.look()) && w.again != nil {
				w.again() // nobody told
			}
		case <-w.quiet:
			if !w.take(w.look()) {
				w.tell()
			}
		}
	}
}

// take compares a look with the one before; it reports whether anything differs.
func (w *watcher) take(seen string) bool {
	if seen == w.latest {
		return false
	}
	w.latest, w.quiet = seen, time.After(settling)
	return true
}

// tell says that files were saved, unless they are again as they were.
func (w *watcher) tell() {
	w.quiet = nil
	if w.latest == w.known {
		return
	}
	w.known = w.latest
	select {
	case w.saved <- struct{}{}:
	default: // it has been said already, and nobody has read since
	}
}

// folders lists the folders in which the files of sets come and go, each once.
func folders(names []string) []string {
	var list []string
	for _, name := range names {
		if folder := folderOf(name); scenarios.Saved(name) && !slices.Contains(list, folder) {
			list = append(list, folder)
		}
	}
	return list
}
