package org.lectern.jobs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is; the total is null until it is known. */
public record Progress(long done, @Schema(nullable = true) Long total) {}
