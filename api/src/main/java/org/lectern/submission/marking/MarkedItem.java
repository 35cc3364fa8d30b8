package org.lectern.submission.marking;

import java.util.UUID;

/** The assignment as the session has it. */
public record MarkedItem(UUID id, String title, int maxPoints) {}
