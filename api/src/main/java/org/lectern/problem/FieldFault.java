package org.lectern.problem;

/**
 * One fault of a request: where ({@code /accessStart}, or a parameter's name), what, and how to
 * mend it.
 */
public record FieldFault(String pointer, String code, String detail) {}
