package org.lectern.submission.marking;

/** How many marks were released together. */
public record ReleasedMarks(int released) {}
