package org.lectern.enrollment.classlink;

/** What is removed with a link: its sources, and the enrollments without another source. */
public record ClassUnlinked(long sources, long enrollments) {}
