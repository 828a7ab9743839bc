package exact

// How many jobs a plan aims at: many more than there are workers, or shards, so that none
// is left without one while others still have several. Where there are very many shards
// a few jobs each have to do.
const (
	jobsPerWorker = 32
	jobsPerShard  = 16
	fewPerShard   = 4
	manyJobs      = 1024
)

// plan divides the tree into jobs, in the order of the tree, and keeps those of the
// shard. The division into shards depends on the problem and their number alone, so that
// all of them divide it alike: every job belongs to exactly one.
func (r *run) plan() {
	s := newSearch(r.layout)
	root, ok := s.root()
	if !ok {
		return
	}
	jobs := []*node{root}
	target := max(min(jobsPerShard*r.Shards, manyJobs), fewPerShard*r.Shards)
	if r.Shards == 1 {
		target = jobsPerWorker * r.Workers
	}
	for len(jobs) < target && !r.stop.Load() {
		largest := s.largest(jobs)
		if largest == 0 {
			break
		}
		jobs = r.divide(s, jobs, largest/16)
	}
	for i, job := range jobs {
		if i%r.Shards == r.Shard {
			r.jobs = append(r.jobs, job)
			r.whole += job.part
		}
	}
}

// largest returns the largest part among the jobs that can be divided.
func (s *search) largest(jobs []*node) float64 {
	largest := 0.0
	for _, job := range jobs {
		if s.branch(job) >= 0 {
			largest = max(largest, job.part)
		}
	}
	return largest
}

// divide replaces the jobs that have at least that part by the nodes below them.
func (r *run) divide(s *search, jobs []*node, least float64) []*node {
	var divided []*node
	for _, job := range jobs {
		d := s.branch(job)
		if d < 0 || job.part < least {
			divided = append(divided, job)
			continue
		}
		for set := s.fields.of(job.open, d); set != 0; set &= set - 1 {
			r.nodes++
			child := newNode(s.layout)
			if s.take(child, job, d, set&-set) {
				divided = append(divided, child)
			}
		}
	}
	return divided
}
