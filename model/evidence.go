package model

// evidence resolves the claims of the brief.
func (r *resolver) evidence(entries []claimEntry) {
	for _, e := range entries {
		r.register(&r.claims, e.ID)
		r.set.Claims = append(r.set.Claims, &Claim{
			ID:        e.ID.Value,
			Page:      int(e.Place.Page.Value),
			Paragraph: e.Place.Paragraph.Value,
			Says:      e.Says.Value,
			Word:      e.Word.Value,
			Kind:      e.Kind.Value,
			Note:      e.Note.Value,
			At:        e.ID.At,
		})
	}
}

// cite resolves a list of claims and notes that they are used.
func (r *resolver) cite(claims []text) []string {
	listed := make(map[string]bool, len(claims))
	for _, c := range claims {
		if !r.known(&r.claims, c) {
			continue
		}
		if listed[c.Value] {
			r.fault(c.At, "keep one", "the claim %s is cited twice in one list", c.Value)
		}
		listed[c.Value] = true
		r.cited[c.Value] = true
	}
	return values(claims)
}

// needEvidence holds an entry to its basis: whoever says that the brief says or
// implies a thing must say where.
func (r *resolver) needEvidence(basis text, claims int) {
	b := Basis(basis.Value)
	if claims == 0 && (b == ByBrief || b == ByInference) {
		r.fault(basis.At, "cite the claims under evidence, or write basis: judgement", "the basis is %s, but no evidence is cited", b)
	}
}

// warnOfClaims finds claims that nobody would come across, and background that is
// none.
func (r *resolver) warnOfClaims(doc document) {
	background := make(map[string]bool)
	for _, c := range doc.Set.Background {
		if !r.known(&r.claims, c) {
			continue
		}
		if background[c.Value] {
			r.fault(c.At, "keep one", "the claim %s is listed twice under background", c.Value)
		}
		background[c.Value] = true
		if r.cited[c.Value] {
			r.warn(c.At, "take it off the list", "the claim %s is under background, but it is also cited", c.Value)
		}
	}
	r.set.Background = values(doc.Set.Background)
	for _, c := range doc.Evidence {
		if id := c.ID.Value; id != "" && !r.cited[id] && !background[id] {
			r.warn(c.ID.At, "cite it where it bears on something, or list it under background", "nothing cites the claim %s", id)
		}
	}
}
