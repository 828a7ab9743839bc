package model_test

import (
	"fmt"

	"foresee/model"
)

func Example() {
	const text = `
set: {id: weather, title: Picnic weather, as_of: 2024-06-05}
evidence:
  - {id: C1, at: {page: 1}, says: Rain keeps people at home., kind: causal-link}
drivers:
  - id: sky
    title: Sky
    owner: events
    baseline: clear
    basis: judgement
    states:
      - {id: clear, title: Clear}
      - {id: rain, title: Rain}
outcomes:
  - id: picnic
    title: A picnic
    domain: Leisure
    basis: judgement
    states:
      - {id: held, title: Takes place, baseline: very likely}
      - {id: off, title: Is called off}
    moved_by:
      - when: {sky: rain}
        points: {held: -3}
        because: Few like to sit on wet grass.
        basis: brief
        evidence: [C1]
`
	set, problems := model.Load(model.File{Name: "weather.yaml", Text: []byte(text)})
	if set == nil {
		fmt.Println(problems)
		return
	}
	rain, err := set.Assume(set.Baseline(), "sky=rain")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(set.Title, set.Assignments(rain))

	_, err = set.Assume(rain, "sky=rian")
	fmt.Println(err)
	// Output:
	// Picnic weather [sky=rain]
	// sky has no state "rian", did you mean "rain"?; it has clear, rain
}
