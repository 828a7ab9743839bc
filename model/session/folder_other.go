//go:build !unix

package session

// syncFolder does nothing where a folder cannot be opened to be synced.
func syncFolder(string) error { return nil }
