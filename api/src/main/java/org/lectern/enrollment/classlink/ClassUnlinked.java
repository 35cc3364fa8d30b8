package org.lectern.enrollment.classlink;

/** What goes with a link: its sources, and the enrollments that had no other one. */
public record ClassUnlinked(long sources, long enrollments) {}
