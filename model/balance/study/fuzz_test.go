package study

import (
	"bytes"
	"testing"

	"foresee/model"
	"foresee/model/balance/scw"
)

// Whatever file of ScenarioWizard can be read can be kept as a set.
func FuzzSet(f *testing.F) {
	f.Add([]byte("$ ScenarioWizard 4.0\nThe weather\n&Rain\n -none\n -much\n&Wind\n -calm\n#\n&R\n n\n m\n&W\n c\n#\n#\n#\n#\n1,2,3\n0,0,-4\n0,0,0\n#\n# 0-0\n\"About\"\n#\n\"a\"\n#\n\"b\"\n#\n\"\"\n#\n\"c\nd\"\n#\n\"e\"\n#\n\"\"\n#\n#\n"))
	f.Add([]byte("$ ScenarioWizard 4.0\n&\n -\n -\n&null\n -yes\n#\n#\n#\n#\n#\n0,0,1\n0,0,0\n-20,5,0\n#\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := scw.Read(bytes.NewReader(data))
		if err != nil || len(data) > 20_000 {
			return
		}
		var text bytes.Buffer
		if err := Write(&text, Set(file.Matrix, "fuzz")); err != nil {
			t.Fatal(err)
		}
		set, _ := model.Load(model.File{Name: "fuzz.yaml", Text: text.Bytes()})
		m, _, err := Matrix(set)
		if err != nil {
			t.Fatal(err)
		}
		checkSame(t, file.Matrix, m)
	})
}
