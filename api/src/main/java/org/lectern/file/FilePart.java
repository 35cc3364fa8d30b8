package org.lectern.file;

import java.util.UUID;

/** The body of an answer: some of a file's bytes, which are read as they are sent. */
public record FilePart(UUID file, FileRange range) {}
