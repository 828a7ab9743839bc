package term

import (
	"fmt"
	"os"
	"testing"
)

func TestZZDump(t *testing.T) {
	for _, v := range views[15:] {
		for _, s := range sizes {
			os.WriteFile(fmt.Sprintf("/tmp/scr/golden/%s-%dx%d.txt", v.name, s.width, s.height), []byte(open(t, s.width, s.height).press(v.keys...).m.View()), 0o644)
		}
	}
}
