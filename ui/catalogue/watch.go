package catalogue

// Watch is the words for files that are read anew when they are saved.
type Watch struct {
	Flag    string
	Checked string // a time of day
	Fixed   string // the name of what cannot be watched
}

func englishWatch() Watch {
	return Watch{
		Flag:    "check again whenever a file is saved, until ctrl+c; the exit code is that of the last check",
		Checked: "Checked at %s; saving checks again, ctrl+c ends.",
		Fixed:   "%s never changes; --watch is for files and folders",
	}
}
