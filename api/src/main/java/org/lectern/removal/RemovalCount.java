package org.lectern.removal;

/** How many things of a kind are deleted, such as {@code enrollments}. */
public record RemovalCount(String what, long count) {}
