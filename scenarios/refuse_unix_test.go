//go:build unix

package scenarios

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"foresee/model"
)

// What cannot be opened says why, in the system's words where it is the system's fault.
func TestOpenRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "empty/notes.txt", "")
	write(t, "folder.yaml/notes.txt", "")
	write(t, "large.yaml", strings.Repeat("#", model.MaxFileSize+1))
	for _, name := range []string{"a", "b", "c"} {
		write(t, filepath.Join("large", name+".yaml"), strings.Repeat("#", model.MaxFileSize))
	}
	for i := range maxFiles + 1 {
		write(t, filepath.Join("many", string(rune('a'+i%26))+strings.Repeat("x", i/26)+".yaml"), "")
	}
	write(t, "mixed/a.yaml", small)
	write(t, "mixed/b.yaml/c.yaml", rest)
	if err := errors.Join(os.Symlink("loop.yaml", "loop.yaml"), os.Symlink("nowhere", "dangling.yaml"), os.Symlink("/dev/zero", "mixed/zero.yaml")); err != nil {
		t.Skip(err)
	}
	names := strings.Join(Names(), ", ")
	tests := []struct{ name, want string }{
		{"rusia-dprk-2024", `no embedded set, file or folder is called "rusia-dprk-2024", did you mean "russia-dprk-2024"?; the embedded sets are ` + names},
		{"my-study.yaml", `no embedded set, file or folder is called "my-study.yaml"; the embedded sets are ` + names},
		{"", `no embedded set, file or folder is called ""; the embedded sets are ` + names},
		{"\x1b[2J", `no embedded set, file or folder is called "\x1b[2J"; the embedded sets are ` + names},
		{"empty", `the folder "empty" holds no .yaml file; a set is one such file, or a folder of them`},
		{"many", `the folder "many" holds more than 100 .yaml files; a set has a few`},
		{"/dev/zero", `"/dev/zero" is not a regular file; a set is read from such files, or from stdin with -`},
		{"mixed", `"mixed/b.yaml" is not a regular file; a set is read from such files, or from stdin with -`},
		{"loop.yaml", `cannot read "loop.yaml": too many levels of symbolic links`},
		{"dangling.yaml", `no embedded set, file or folder is called "dangling.yaml"; the embedded sets are ` + names},
		{"large.yaml/x", `cannot read "large.yaml/x": not a directory`},
		{"large.yaml", "large.yaml: the file is larger than 1024 KiB; split it"},
		{"large", "large/c.yaml: the files of the set together are larger than 2048 KiB; shorten them"},
	}
	for _, test := range tests {
		set, _, err := Open(test.name, nil)
		if set != nil || err == nil || err.Error() != test.want {
			t.Errorf("%q: got  %v\nwant %s", test.name, err, test.want)
		}
	}
}

// A named pipe that nobody writes to would be waited for for ever.
func TestOpenRefusesPipes(t *testing.T) {
	folder := t.TempDir()
	pipe := filepath.Join(folder, "pipe.yaml")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	for _, path := range []string{pipe, folder} {
		if _, _, err := Open(path, nil); err == nil || !strings.Contains(err.Error(), "is not a regular file") {
			t.Errorf("%s: %v", path, err)
		}
	}
}
