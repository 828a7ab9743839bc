package catalogue

// Output is about the file that a document goes to: what --force does, and why one was
// not written.
type Output struct {
	Force      string
	Exists     string // a file
	NoFile     string // a file
	NoFolder   string // a folder
	NotWritten string // a file, what is wrong
	NotMade    string // a folder, what is wrong
}

func englishOutput() Output {
	return Output{
		Force:      "replace the file if it is there",
		Exists:     "%s is there already and was left as it is; give --force to replace it, or another name",
		NoFile:     "%s is no file that can be replaced; give the name of one",
		NoFolder:   "there is no folder %s to write to; make it first, or give another name",
		NotWritten: "%s could not be written: %w",
		NotMade:    "%s could not be made: %w",
	}
}
