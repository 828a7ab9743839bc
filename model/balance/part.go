package balance

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// A Part is what one shard of a search found, as one machine of several writes it down:
// JSON, a line for what was searched, a line for each scenario, a line for the end. A
// part without its end was cut off.
type Part struct {
	Name          string // what to call it in an error
	Shard, Shards int    // as in a Query
	Question      string // the same for all parts of one search of one matrix
	Scenarios     []Scenario
}

// The lines of a part. Parts and variants are counted from 1.
type (
	partHead struct {
		Part     int    `json:"part"`
		Parts    int    `json:"parts"`
		Question string `json:"question"`
	}
	partScenario struct {
		Variants []int `json:"variants"`
		Margin   int   `json:"margin"`
		Score    int   `json:"score"`
	}
	partEnd struct {
		Found    int   `json:"found"`
		Complete bool  `json:"complete"`
		Nodes    int64 `json:"nodes"`
	}
)

// Question returns what tells one search from another: a digest of the judgements and of
// the query, but for its shard and how it is carried out.
func (m *Matrix) Question(q Query) (string, error) {
	p, err := m.problem(q)
	if err != nil {
		return "", err
	}
	var numbers []int64
	list := func(n int, number func(int) int) {
		numbers = append(numbers, int64(n))
		for i := range n {
			numbers = append(numbers, int64(number(i)))
		}
	}
	list(len(p.Sizes), func(i int) int { return p.Sizes[i] })
	list(len(p.Impact), func(i int) int { return p.Impact[i] })
	list(len(p.Allowed), func(i int) int { return int(p.Allowed[i]) })
	list(2*len(p.Forbidden), func(i int) int { return p.Forbidden[i/2][i%2] })
	numbers = append(numbers, int64(p.Margin), int64(max(q.Shards, 1)))
	digest := sha256.New()
	if err := binary.Write(digest, binary.LittleEndian, numbers); err != nil {
		return "", fmt.Errorf("taking a digest of the matrix: %w", err)
	}
	return hex.EncodeToString(digest.Sum(nil)[:16]), nil
}

// WritePart searches the shard of a query and writes what it finds as it finds it.
func WritePart(ctx context.Context, w io.Writer, m *Matrix, q Query) (Result, error) {
	question, err := m.Question(q)
	if err != nil {
		return Result{}, err
	}
	out := json.NewEncoder(w)
	if err := out.Encode(partHead{q.Shard + 1, max(q.Shards, 1), question}); err != nil {
		return Result{}, fmt.Errorf("writing the part: %w", err)
	}
	found := 0
	var failed error
	r, err := Solve(ctx, m, q, func(s Scenario) bool {
		sheet := m.Sheet(s)
		found++
		failed = out.Encode(partScenario{shift(s, 1), sheet.Margin, sheet.Score})
		return failed == nil
	})
	if err != nil {
		return r, err
	}
	if failed == nil {
		failed = out.Encode(partEnd{found, r.Complete, r.Nodes})
	}
	if failed != nil {
		return r, fmt.Errorf("writing the part: %w", failed)
	}
	return r, nil
}

// shift adds to each variant of a scenario.
func shift(s Scenario, by int) Scenario {
	shifted := make(Scenario, len(s))
	for d, v := range s {
		shifted[d] = v + by
	}
	return shifted
}

// ReadPart reads a part that is complete. An error names the part and the line.
func ReadPart(name string, r io.Reader) (Part, error) {
	p := Part{Name: name}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	ended := false
	number := 0
	for lines.Scan() {
		number++
		if ended {
			return p, fmt.Errorf("%s, line %d: the part goes on after its end", name, number)
		}
		var err error
		if number == 1 {
			err = p.readHead(lines.Bytes())
		} else {
			ended, err = p.readLine(lines.Bytes())
		}
		if err != nil {
			return p, fmt.Errorf("%s, line %d: %w", name, number, err)
		}
	}
	if err := lines.Err(); err != nil {
		return p, fmt.Errorf("%s: %w", name, err)
	}
	if !ended {
		return p, fmt.Errorf("%s: the part breaks off after line %d; search it again", name, number)
	}
	return p, nil
}

func (p *Part) readHead(line []byte) error {
	var head partHead
	if err := json.Unmarshal(line, &head); err != nil || head.Question == "" || head.Part < 1 || head.Part > head.Parts || head.Parts > MaxShards {
		return errors.New("this is no part of a search: it does not begin with which part it is")
	}
	p.Shard, p.Shards, p.Question = head.Part-1, head.Parts, head.Question
	return nil
}

// readLine reads a scenario or the end, and returns whether it was the end.
func (p *Part) readLine(line []byte) (ended bool, err error) {
	var both struct {
		partScenario
		Found    *int
		Complete bool
	}
	if err := json.Unmarshal(line, &both); err != nil {
		return false, fmt.Errorf("this is not JSON: %w", err)
	}
	if both.Found == nil {
		if len(both.Variants) == 0 || slices.Min(both.Variants) < 1 {
			return false, errors.New("this is neither a scenario nor the end")
		}
		if len(p.Scenarios) > 0 && len(p.Scenarios[0]) != len(both.Variants) {
			return false, fmt.Errorf("the scenario has %d variants, those before have %d", len(both.Variants), len(p.Scenarios[0]))
		}
		p.Scenarios = append(p.Scenarios, shift(both.Variants, -1))
		return false, nil
	}
	if *both.Found != len(p.Scenarios) {
		return true, fmt.Errorf("the part should have %d scenarios and has %d", *both.Found, len(p.Scenarios))
	}
	if !both.Complete {
		return true, errors.New("the search of this part was stopped; search it again")
	}
	return true, nil
}

// Join puts the parts of a search together, in the order of the variants. It fails
// unless they are all of its parts, each once.
func Join(parts []Part) ([]Scenario, error) {
	if len(parts) == 0 {
		return nil, errors.New("there is no part to join")
	}
	first := parts[0]
	by := make([]string, first.Shards)
	var all []Scenario
	for _, p := range parts {
		if p.Question != first.Question || p.Shards != first.Shards {
			return nil, fmt.Errorf("%s and %s are not parts of the same search", first.Name, p.Name)
		}
		if by[p.Shard] != "" {
			return nil, fmt.Errorf("%s and %s are both part %d of %d", by[p.Shard], p.Name, p.Shard+1, p.Shards)
		}
		by[p.Shard] = p.Name
		all = append(all, p.Scenarios...)
	}
	for shard, name := range by {
		if name == "" {
			return nil, fmt.Errorf("part %d of %d is missing", shard+1, first.Shards)
		}
	}
	slices.SortFunc(all, func(a, b Scenario) int { return slices.Compare(a, b) })
	for i := 1; i < len(all); i++ {
		if slices.Equal(all[i-1], all[i]) {
			return nil, fmt.Errorf("the scenario %v is in two parts, which cannot be", all[i])
		}
	}
	return all, nil
}
