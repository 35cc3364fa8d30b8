package org.lectern.contract;

import java.util.List;

/** What a DELETE took away, or with {@code dryRun=true} would. */
public record RemovalResponse(boolean dryRun, List<RemovalCount> goes, List<Warning> warnings) {}
