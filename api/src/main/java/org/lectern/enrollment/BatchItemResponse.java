package org.lectern.enrollment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.outcome.Outcome;

/** What became of one item of a batch, by its place from 0; why, where it failed. */
public record BatchItemResponse(
    int index,
    String user,
    Outcome outcome,
    @Schema(nullable = true) String code,
    @Schema(nullable = true) String detail) {}
