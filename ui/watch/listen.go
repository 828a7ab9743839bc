package watch

import (
	"errors"

	"github.com/fsnotify/fsnotify"
)

// news is what the system tells of folders.
type news struct {
	stirred chan struct{}
	again   func() // asks anew to be told of folders that are no longer the same ones
	close   func()
}

// listen asks the system to tell of what happens in folders. It fails where it would
// not tell of each.
func listen(folders []string) (*news, error) {
	system, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	for _, folder := range folders {
		if err := system.Add(folder); err != nil {
			return nil, errors.Join(err, system.Close())
		}
	}
	n := &news{
		stirred: make(chan struct{}, 1),
		again: func() {
			for _, folder := range folders {
				_ = system.Add(folder) // where it fails, there is still the pace
			}
		},
		close: func() { _ = system.Close() },
	}
	go n.hear(system)
	return n, nil
}

// hear passes on that something happened. What it was a look tells more reliably.
func (n *news) hear(system *fsnotify.Watcher) {
	for {
		select {
		case _, ok := <-system.Events:
			if !ok {
				return
			}
		case _, ok := <-system.Errors: // such as that too much happened to be told
			if !ok {
				return
			}
		}
		select {
		case n.stirred <- struct{}{}:
		default:
		}
	}
}
